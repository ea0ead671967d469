"""Days and parts by their order: ``the first Sunday of October``, ``the end of next month``, ``Q3 2018``."""

from __future__ import annotations

from datetime import date, timedelta

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.resolve import Direction, of_year, shifted
from claimdiff.kinds.date.rules import (
    YEAR,
    Rule,
    before,
    full_year,
    integer,
    looks_ahead,
    mod_of,
    relative_unit,
    year_of,
)
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate

WEEK_DAYS = 7
OF_CALENDAR = ("month", "year", "quarter")
"""Units whose beginning and end are told without saying of which: ``by the end of the year``."""
QUARTERS = 4
MONTHS_OF = {(1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4", (1, 6): "H1", (7, 12): "H2"}
"""The first and last months of quarters and half-years."""


def nth(year: int, month: int, weekday: int, order: int) -> date | None:
    """The first, second … weekday (0 is Monday) of a month, the last one for -1; None where it has none."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % WEEK_DAYS)
    days = [day + timedelta(weeks=weeks) for weeks in range(5)]
    days = [each for each in days if each.month == month]
    if order == -1:
        return days[-1]
    return days[order - 1] if 1 <= order <= len(days) else None


def _weekday_of_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``the first Sunday of October``, ``el último lunes de mayo de 2018``, ``the second Tuesday of next month``."""
    ordinal = match.get("ordinal")
    order = -1 if ordinal is None else int(ordinal.meaning(Role.ORDINAL))
    month = _month_of(match, scan, context)
    if month is None or month.month is None:
        return None
    if month.year is None:
        return month
    day = nth(month.year, month.month, int(match["week"].meaning(Role.WEEKDAY)), order)
    return None if day is None else CalendarDate.of(day)


def _month_of(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """The month that a match names or tells from the publication's."""
    if (relative := match.get("relative_month")) is not None:
        unit, shift = relative_unit(relative)
        return shifted(context.published, unit, shift) if unit == "month" and context.published is not None else None
    month = CalendarDate(year_of(match, scan, context), int(match["month"].meaning(Role.MONTH)))
    if month.year is not None:
        return month
    ahead = Direction.AHEAD if looks_ahead(scan, match) else Direction.NONE
    return of_year(month, context.published, context.named, ahead)


def _part_of_relative(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``the end of next month``, ``Ende letzten Jahres``."""
    unit, shift = relative_unit(match["relative"])
    found = shifted(context.published, unit, shift) if context.published is not None else None
    return None if found is None else CalendarDate(found.year, found.month, period=found.period, mod=mod_of(match))


def _part_of_this(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``by the end of the year``: the publication's, where the sentence looks ahead and names no other."""
    unit = match["unit"].meaning(Role.TIME_UNIT)
    if unit not in OF_CALENDAR or context.published is None or scan.present & (Role.YEAR | Role.DATE_DIGITS):
        return None
    found = shifted(context.published, unit, 0) if looks_ahead(scan, match) else None
    return None if found is None else CalendarDate(found.year, found.month, period=found.period, mod=mod_of(match))


def _signed_quarter(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``Q3 2018``, ``3Q 2018``; without its year only behind a preposition (``in Q3``)."""
    sign, number = match["sign"], match.get("number") or match["code"]
    glued = scan.glued(max(match.index("sign"), match.index("number"), match.index("code")))
    read = number.meaning(Role.DIGITS).number if number.has(Role.DIGITS) else None
    if not glued or not sign.has(Role.NAME) or read is None or not 1 <= read <= QUARTERS:
        return None
    lead = before(match, scan)
    year = year_of(match, scan, context)
    if year is None and (lead is None or not lead.has(Role.YEAR_WORD)):
        return None
    return CalendarDate(year, period=f"Q{int(read)}")


def _last_quarter(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``el último trimestre de 2018``."""
    period = "H2" if match["unit"].has(Role.HALF_YEAR) else "Q4"
    of = match.get("of")
    if of is not None:
        known = context.published is not None and of.meaning(Role.TIME_UNIT) == "year"
        return CalendarDate(context.published.year, period=period) if known and context.published else None
    return CalendarDate(year_of(match, scan, context), period=period)


def _of_months(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``2024年10~12月期``: the months of a quarter or of a half-year."""
    low, high = (int(end.value) for end in match["months"].meaning(Role.RANGE))
    period = MONTHS_OF.get((low, high))
    item = match.get("year") or match.get("short_year")
    return None if period is None else CalendarDate(None if item is None else full_year(integer(item)), period=period)


def _fiscal_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``27年度``: two digits before a word that is of years alone, and no length of time."""
    glued = scan.glued(match.index("year_word")) and scan.vocabulary.language.unspaced
    return CalendarDate(full_year(integer(match["short_year"]))) if glued and not _lasts(match) else None


def _lasts(match: Match) -> bool:
    return match["year_word"].has(Role.TIME_UNIT)


def _half_alone(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``하반기``, ``下半年``: the half of the publication's year, where the language has a word for it."""
    period: str = match["half"].meaning(Role.SEASON)
    if not period.startswith("H") or context.published is None:
        return None
    return CalendarDate(context.published.year, period=period)


def _half(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``the first half of 2018``, ``nella prima metà del 2018``: the year follows."""
    number, year = integer(match["ordinal"]), year_of(match, scan, context)
    return CalendarDate(year, period=f"H{number}") if number in (1, 2) and year is not None else None


OF = "(DATE_LINK|DETERMINER|YEAR_WORD|PARTITIVE|COMMA)*"
OF_YEAR = f"{OF} (year:YEAR|relative_year:RELATIVE_UNIT)"
ORDERED = (
    Rule(
        Pattern(f"(ordinal:ORDINAL|LAST) week:WEEKDAY {OF} (month:MONTH {YEAR}|relative_month:RELATIVE_UNIT)"),
        _weekday_of_month,
    ),
    Rule(Pattern("part:DATE_PART (DATE_LINK|DETERMINER|HYPHEN|PARTITIVE)* relative:RELATIVE_UNIT"), _part_of_relative),
    Rule(
        Pattern("part:DATE_PART (DATE_LINK|DETERMINER|PARTITIVE)* unit:TIME_UNIT (?!YEAR|LAST|NEXT|THIS)"),
        _part_of_this,
    ),
    Rule(Pattern(f"sign:QUARTER_SIGN code:CODE ({OF_YEAR})?"), _signed_quarter),
    Rule(Pattern(f"number:DAY sign:QUARTER_SIGN ({OF_YEAR})?"), _signed_quarter),
    Rule(Pattern(f"LAST unit:(QUARTER|HALF_YEAR) {OF_YEAR}"), _last_quarter),
    Rule(Pattern(f"LAST unit:(QUARTER|HALF_YEAR) {OF} of:TIME_UNIT"), _last_quarter),
    Rule(Pattern("((year:YEAR|short_year:SHORT_YEAR) year_word:YEAR_SUFFIX)? months:RANGE MONTH_SUFFIX"), _of_months),
    Rule(Pattern("short_year:SHORT_YEAR year_word:YEAR_SUFFIX"), _fiscal_year),
    Rule(Pattern("half:SEASON"), _half_alone),
    Rule(Pattern(f"ordinal:(ORDINAL|DAY) ORDINAL_SUFFIX? STOP? HALF_OF {OF_YEAR}"), _half),
)
"""Days, quarters and halves that are counted inside a month or a year."""
