"""Dates: ``2 novembre 2017``, ``12/03/2019``, ``début novembre``, ``last Tuesday``, ``im ersten Quartal``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedge_before, number_of
from claimdiff.kinds.resolve import nearest_year, shifted, weekday_date
from claimdiff.model import Kind
from claimdiff.values import CalendarDate, Mod

WEEK = "(week:WEEKDAY (STOP|COMMA)? (DATE_LINK|DETERMINER|COMMA)*)?"
YEAR = "((STOP|COMMA|DATE_LINK|HYPHEN|YEAR_WORD|LAST)* year:YEAR year_word:YEAR_SUFFIX?)?"
PATTERNS = (
    Pattern(f"{WEEK} numeric:DATE_DIGITS"),
    Pattern(f"{WEEK} day:DAY ORDINAL_SUFFIX? STOP? (DATE_LINK|HYPHEN)* month:MONTH {YEAR}"),
    Pattern("day_month:DAY_AND_MONTH STOP (?=ANY)"),
    Pattern(
        "first:DAY STOP? (RANGE_TO|BETWEEN_AND|DASH|HYPHEN|JOINER|DATE_LINK) DETERMINER? "
        "(?=DAY STOP? (DATE_LINK|HYPHEN)* later:MONTH (DATE_LINK|COMMA)* year:YEAR?)"
    ),
    Pattern(f"{WEEK} ordinal:ORDINAL (DATE_LINK)* month:MONTH {YEAR}"),
    Pattern(f"{WEEK} month:MONTH STOP? (DATE_LINK|HYPHEN)? day:DAY ORDINAL_SUFFIX? (COMMA? year:YEAR)?"),
    Pattern("(year:YEAR year_word:YEAR_SUFFIX? (STOP|COMMA|DATE_LINK)?)? month:MONTH day:DAY DAY_SUFFIX? (STOP)?"),
    Pattern("(year:NUM YEAR_SUFFIX)? month_number:DAY MONTH_SUFFIX day:DAY DAY_SUFFIX (OPEN? week:WEEKDAY CLOSE?)?"),
    Pattern("year:NUM YEAR_SUFFIX month_number:DAY MONTH_SUFFIX"),
    Pattern(
        "part:DATE_PART? (DATE_LINK|DETERMINER|HYPHEN)* month:MONTH "
        "(STOP|DATE_LINK|YEAR_WORD|COMMA|LAST)* year:YEAR year_word:YEAR_SUFFIX?"
    ),
    Pattern("part:DATE_PART (DATE_LINK|DETERMINER|HYPHEN)* month:MONTH"),
    Pattern("part:DATE_PART (DATE_LINK|DETERMINER|HYPHEN|YEAR_WORD)* year:YEAR year_word:YEAR_SUFFIX?"),
    Pattern("(YEAR_WORD|LAST|NEXT|THIS) DETERMINER? month:MONTH"),
    Pattern("month:MONTH turn:(LAST|NEXT|THIS)"),
    Pattern("lone:MONTH"),
    Pattern(
        "quarter:(ORDINAL|DAY) ORDINAL_SUFFIX? (STOP|HYPHEN)? unit:(QUARTER|HALF_YEAR)"
        "(COMMA|DATE_LINK|DETERMINER|YEAR_WORD)* year:YEAR?"
    ),
    Pattern("season:SEASON (DATE_LINK|YEAR_WORD|COMMA)* year:YEAR"),
    Pattern("(YEAR_WORD|LAST|THIS|NEXT) DETERMINER? season:SEASON"),
    Pattern(
        "(part:DATE_PART (DATE_LINK|DETERMINER)*)? "
        "(DECADE_BEFORE decade:NUM|decade2:NUM HYPHEN? APOSTROPHE? DECADE_AFTER)"
    ),
    Pattern("(turn:(LAST|NEXT|THIS) DETERMINER?)? week:WEEKDAY (turn2:(LAST|NEXT))?"),
    Pattern("relative:(RELATIVE_DAY|RELATIVE_UNIT)"),
    Pattern("AGO_BEFORE HEDGE? ago:(NUM|ONE) unit:TIME_UNIT|ago2:(NUM|ONE) unit2:TIME_UNIT AGO_AFTER"),
    Pattern("YEAR_WORD DETERMINER? alone:YEAR year_word:YEAR_SUFFIX?|alone2:YEAR year_word2:YEAR_SUFFIX"),
    Pattern("bare:YEAR"),
)
PIVOT = 69
"""Two-digit years from here on are of the last century (POSIX strptime %y)."""

LONE_MONTH = 4
"""A month's name of fewer letters is too often another word (`mai`, `set`, `may`)."""
FUTURE_BEFORE, FUTURE_AFTER = 6, 2
"""How many words away a verb of the future still governs a weekday: ``will reopen on Friday``, ``Am Freitag soll``."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every date of a sentence, resolved against the publication date where that tells year or day."""
    for pattern in PATTERNS:
        for match in pattern.find(scan):
            value = _read(match, scan, context)
            if value is None:
                continue
            mod, first = _hedge(scan, match.first)
            first, last = first if mod else match.core(), match.last
            value = replace(value, mod=mod) if mod and value.mod is None else value
            resolved = _resolve(value, match, context, _looks_ahead(scan, match))
            yield Found(Kind.DATE, first, last, resolved, resolved=resolved != value)


def _hedge(scan: Scan, first: int) -> tuple[Mod | None, int]:
    """A hedge of time before a date: ``shortly after 12 March``; not ``tegen 2030``, which is by it."""
    mod, at = hedge_before(scan, first, Role.CLOCK_HEDGE)
    if mod is not None and scan.items[at].has(Role.YEAR_WORD):
        return None, first
    if mod is None:
        mod, at = hedge_before(scan, first)
    return (mod, at) if mod in (Mod.BEFORE, Mod.AFTER, Mod.APPROX) else (None, first)


def _looks_ahead(scan: Scan, match: Match) -> bool:
    """Whether the words close to a weekday speak of what is to come."""
    near = scan.items[max(0, match.first - FUTURE_BEFORE) : match.last + FUTURE_AFTER]
    return any(item.has(Role.FUTURE) for item in near)


def _read(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """The date that a match states, None where its words are no date here."""
    for name, reader in READERS.items():
        if match.get(name) is not None:
            return reader(match, scan, context)
    return None


def _day_of_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item = match.get("day") or match["ordinal"]
    day = int(number_of(item).value) if item.has(Role.NUM) else int(item.meaning(Role.ORDINAL))
    month_item = match.get("month")
    if month_item is not None:
        if match.index("day") > match.index("month") and not _month_first(scan) and not match.get("year_word"):
            return None
        month = int(month_item.meaning(Role.MONTH))
    else:
        month = int(number_of(match["month_number"]).value)
    return checked(_year(match), month, day)


def _month_first(scan: Scan) -> bool:
    return scan.vocabulary.language.date_order != "dmy"


def _month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    part = match.get("part")
    mod: Mod | None = part.meaning(Role.DATE_PART) if part else None
    if (numbered := match.get("month_number")) is not None:
        month = int(number_of(numbered).value)
        return CalendarDate(_year(match), month) if 1 <= month <= 12 else None
    item = match["month"]
    if not part and not match.get("year") and not _is_month_here(item, scan):
        return None
    return CalendarDate(_year(match), int(item.meaning(Role.MONTH)), mod=mod)


def _is_month_here(item: Item, scan: Scan) -> bool:
    """Where the language writes months with a capital, one without is another word (``may``)."""
    return item.has(Role.NAME) or not scan.vocabulary.language.capital_months


def _part_of_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    return CalendarDate(_year(match), mod=match["part"].meaning(Role.DATE_PART))


def _numeric(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item = match["numeric"]
    parts = [int(part) for part in re.split(r"\D", scan.text[item.start : item.end])]
    if parts[0] > 31:
        return checked(*parts)
    order = scan.vocabulary.language.date_order
    if order == "ymd" and len(item.key) <= 8 and parts[2] <= 31 and item.key[2] in "/-.":
        return checked(2000 + parts[0], parts[1], parts[2]) or checked(_full_year(parts[2]), parts[1], parts[0])
    month, day = (parts[0], parts[1]) if order == "mdy" else (parts[1], parts[0])
    if month > 12:
        month, day = day, month
    return checked(_full_year(parts[2]), month, day)


def _full_year(year: int) -> int:
    if year > 99:
        return year
    return year + (1900 if year >= PIVOT else 2000)


def checked(year: int | None, month: int, day: int) -> CalendarDate | None:
    """The date, or None where the calendar has no such day."""
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return CalendarDate(year, month, day)


def _year(match: Match) -> int | None:
    item = match.get("year")
    return None if item is None else int(number_of(item).value)


def _weekday(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    return CalendarDate(weekday=int(match["week"].meaning(Role.WEEKDAY)))


def _quarter(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item = match["quarter"]
    number = int(number_of(item).value) if item.has(Role.NUM) else int(item.meaning(Role.ORDINAL))
    half = match["unit"].has(Role.HALF_YEAR)
    if not 1 <= number <= (2 if half else 4):
        return None
    return CalendarDate(_year(match), period=f"{'H' if half else 'Q'}{number}")


def _season(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    return CalendarDate(_year(match), period=match["season"].meaning(Role.SEASON))


def _decade(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    number = number_of(match.get("decade") or match["decade2"])
    year = int(number.value)
    if number.value != year or year % 10 or not (10 <= year <= 90 or 1000 <= year <= 2190):
        return None
    part = match.get("part")
    mod: Mod | None = part.meaning(Role.DATE_PART) if part else None
    return CalendarDate(year if year > 99 else 1900 + year, span_years=10, mod=mod)


def _relative(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item = match["relative"]
    if context.published is None:
        return None
    if item.has(Role.RELATIVE_DAY):
        return CalendarDate.of(context.published + timedelta(days=item.meaning(Role.RELATIVE_DAY)))
    unit, sign, number = re.fullmatch(r"(\w+)([+-])(\d+)", item.meaning(Role.RELATIVE_UNIT)).groups()  # type: ignore[union-attr]
    return shifted(context.published, unit, int(sign + number))


def _ago(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    name = "" if match.get("ago") else "2"
    item, unit = match["ago" + name], match["unit" + name].meaning(Role.TIME_UNIT)
    if context.published is None or unit in ("second", "minute", "hour"):
        return None
    number = number_of(item).value if item.has(Role.NUM) else 1
    return shifted(context.published, unit, -int(number)) if number == int(number) and number < 3000 else None


def _year_alone(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item = match.get("alone") or match["alone2"]
    return CalendarDate(int(number_of(item).value))


NOT_YEAR = (
    Role.WORD
    | Role.NAME
    | Role.UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.TIME_UNIT
    | Role.MULTIPLIER
    | Role.HYPHEN
    | Role.OF_THEM
)


def _bare_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A year with nothing that announces it: in brackets, at the start, or before a word that is no noun."""
    year = int(number_of(match["bare"]).value)
    if not 1500 <= year <= 2100:
        return None
    before = scan.items[match.first - 1] if match.first else None
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if after is not None and after.mask & NOT_YEAR and not after.mask & Role.FUNCTION:
        return None
    if before is None or before.mask & (
        Role.OPEN | Role.FUNCTION | Role.DATE_LINK | Role.SEASON | Role.RANGE_TO | Role.BETWEEN_AND | Role.PARTITIVE
    ):
        hedged = before is not None and before.mask & (Role.HEDGE | Role.CURRENCY)
        return None if hedged else CalendarDate(year)
    return None


def _day_and_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``12.3.`` of the press that writes dates with full stops."""
    day, month = match["day_month"].meaning(Role.DIGITS).day_month
    return checked(None, month, day)


def _first_of_range(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``du 12 au 15 mars``: the first day takes the month of the second."""
    return checked(_year(match), int(match["later"].meaning(Role.MONTH)), int(number_of(match["first"]).value))


def _lone_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A month's full name with nothing beside it: ``a gennaio``; not a name (``April Jones``) nor a verb (``may``)."""
    item = match["lone"]
    language = scan.vocabulary.language
    after = scan.items[match.last] if match.last < len(scan.items) else None
    capital = item.has(Role.NAME)
    if (
        item.has(Role.NUM)
        or len(item.key) < LONE_MONTH
        or capital != language.capital_months
        or (after is not None and after.has(Role.NAME))
    ):
        return None
    return CalendarDate(None, int(item.meaning(Role.MONTH))) if match.first or not capital else None


READERS = {
    "lone": _lone_month,
    "day_month": _day_and_month,
    "first": _first_of_range,
    "numeric": _numeric,
    "day": _day_of_month,
    "ordinal": _day_of_month,
    "month": _month,
    "month_number": _month,
    "quarter": _quarter,
    "season": _season,
    "decade": _decade,
    "decade2": _decade,
    "relative": _relative,
    "ago": _ago,
    "ago2": _ago,
    "alone": _year_alone,
    "alone2": _year_alone,
    "bare": _bare_year,
    "part": _part_of_year,
    "week": _weekday,
}
"""How each named part is read; earlier names decide where a match has several."""


def _resolve(value: CalendarDate, match: Match, context: Context, ahead: bool) -> CalendarDate:
    """The date with the year or day that the article's own dates give."""
    turn = match.get("turn") or match.get("turn2")
    if value.weekday is not None:
        direction = 0
        if turn is not None:
            direction = 1 if turn.has(Role.NEXT) else -1 if turn.has(Role.LAST) else 0
        return weekday_date(value, context.published, direction or (1 if ahead else 0))
    if value.year is None:
        week = match.get("week")
        weekday = int(week.meaning(Role.WEEKDAY)) if week is not None else None
        return nearest_year(value, context.published, context.named, weekday)
    return value
