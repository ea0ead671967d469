"""Days and parts by their order: ``the first Sunday of October``, ``the end of next month``."""

from __future__ import annotations

from datetime import date, timedelta

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.resolve import Direction, of_year, shifted
from claimdiff.kinds.date.rules import YEAR, Rule, looks_ahead, mod_of, relative_unit, year_of
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate

WEEK_DAYS = 7
OF_CALENDAR = ("month", "year", "quarter")
"""Units whose beginning and end are told without saying of which: ``by the end of the year``."""


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


OF = "(DATE_LINK|DETERMINER|YEAR_WORD|PARTITIVE|COMMA)*"
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
)
"""Days that are counted inside a month, and parts of months and years."""
