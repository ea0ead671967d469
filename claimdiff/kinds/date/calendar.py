"""Dates by day and month: ``2 novembre 2017``, ``May 8th``, ``12/03/2019``, ``le 22/04``, ``3月12日``."""

from __future__ import annotations

import re

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds import race
from claimdiff.kinds.date import months
from claimdiff.kinds.date.resolve import shifted
from claimdiff.kinds.date.rules import (
    WEEK,
    YEAR,
    Rule,
    after,
    before,
    checked,
    ends,
    full_year,
    integer,
    mod_of,
    relative_unit,
    year_of,
)
from claimdiff.kinds.date.solar import in_figures, is_year
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate

TURNS, HALVES = Role.THIS | Role.NEXT | Role.LAST, Role.AM | Role.PM | Role.NIGHT
ANNOUNCED = TURNS | HALVES | Role.DATE_LINK | Role.DETERMINER | Role.YEAR_WORD | Role.WEEKDAY
"""What stands before a date in figures that is no fraction and no score."""
ALWAYS = (24, 7)
"""``24/7`` is always, no day."""
MEASURES = Role.PERCENT | Role.CURRENCY | Role.MULTIPLIER | Role.POINTS | Role.BASIS_POINTS
TENS = (20, 30)
SHORT, OFFSET_CENTURY = 99, 2500
"""Years of two digits are of the century 2500 of the Buddhist era, the one that is."""
FIRST_OFFSET, LAST_OFFSET = 1900, 2100
"""The years that news in another count speaks of."""
NAMED = Role.NUM | Role.NAME | Role.LABEL
"""What makes figures with a slash the number of something: ``Regulation 09/2012``."""


def _day_of_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``12 March``, ``March 12, 2019``, ``12 March '19``; where the day stands first, ``March 12`` needs a year."""
    day, month = integer(match["day"]), int(match["month"].meaning(Role.MONTH))
    if (match["day"].has(Role.SPELLED) or _is_set_off(match, scan)) and _has_its_day(match, scan):
        return None
    if match.last - 1 == match.index("day") and _is_measured(after(match, scan)):
        return None
    year = year_of(match, scan, context)
    if match.index("day") > match.index("month") and scan.vocabulary.language.date_order == "dmy":
        marked = scan.items[match.index("day") - 1].mask & (Role.HYPHEN | Role.SLASH)
        if year is None and not marked and not (match.get("suffix") or match.get("suffix2")):
            return None
    return checked(year, month, day)


def _is_set_off(match: Match, scan: Scan) -> bool:
    """``turns 20 on March 3``: a figure before the preposition of another day."""
    link = scan.items[match.index("month") - 1]
    return link.has(Role.DATE_LINK) and not link.mask & (Role.PARTITIVE | Role.DETERMINER)


def _is_measured(item: Item | None) -> bool:
    """``in September, 3% up``: whether a unit follows what would be the day."""
    return item is not None and bool(item.mask & MEASURES) and not item.mask & (Role.FUNCTION | Role.STOP)


def _has_its_day(match: Match, scan: Scan) -> bool:
    """``one on Nov. 29``: a number in words before a month whose day follows in figures."""
    at = match.last + (match.last < len(scan.items) and scan.items[match.last].has(Role.STOP))
    return at < len(scan.items) and scan.items[at].has(Role.DAY) and scan.items[at].has(Role.DIGITS)


def _ordinal(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``first of May``, ``May eighth``, ``twenty second of June``."""
    day = int(match["ordinal"].meaning(Role.ORDINAL))
    if match.index("month") > match.index("ordinal") and _is_set_off(match, scan):
        # ``tomou a primeira em março``: the first of something else
        return None
    if (tens := match.get("tens")) is not None:
        if integer(tens) not in TENS or day >= 10:
            return None
        day += integer(tens)
    return checked(year_of(match, scan, context), int(match["month"].meaning(Role.MONTH)), day)


def _ordinal_day(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``maaliskuun 5. päivänä``: the day with its stop, and the word for it, behind the month."""
    if match["unit"].meaning(Role.TIME_UNIT) != "day" or not scan.glued(match.index("stop")):
        return None
    return checked(None, int(match["month"].meaning(Role.MONTH)), integer(match["day"]))


def _numbered(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """Day and month as numbers, each with its suffix or its stop: ``3月12日``, ``11. 7. 2018``."""
    item = match.get("year")
    year = full_year(integer(item)) if item is not None else year_of(match, scan, context)
    if (era := match.get("era")) is not None:
        number = match["era_year"]
        year = int(era.meaning(Role.ERA)) + (integer(number) if number.has(Role.NUM) else 1)
    month = match.get("month_number")
    if month is None:
        return None if year is None else CalendarDate(year)
    if (day := match.get("day")) is not None:
        return checked(year, integer(month), integer(day))
    return CalendarDate(year, integer(month), mod=mod_of(match)) if 1 <= integer(month) <= 12 else None


def _dotted(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``11. 7. 2018`` with spaces: both stops stand right behind their digits."""
    at = match.index("day")
    if not (scan.glued(at + 1) and scan.glued(match.index("month_number") + 1)):
        return None
    if scan.vocabulary.language.decimal != "," or scan.vocabulary.language.date_order != "dmy":
        return None
    lead = before(match, scan)
    if match.get("year") is None and match.get("week") is None and (lead is None or not lead.mask & LEADS):
        return None
    return _numbered(match, scan, context)


LEADS = Role.FUNCTION | Role.PARTITIVE | Role.DATE_LINK | Role.BETWEEN | Role.OPEN | Role.RANGE_TO | Role.YEAR_WORD


def _numeric(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``12/03/2019`` in the order of the language; what cannot be a month is the day."""
    item = match["numeric"]
    if race.dotted(scan, match.index("numeric"), context.published) is not None:
        return None
    parts = [int(part) for part in re.split(r"\D", scan.text[item.start : item.end])]
    if parts[0] > 31:
        return in_figures(*parts) if is_year(parts[0], scan) else checked(*parts)
    order = scan.vocabulary.language.date_order
    if order == "ymd" and len(item.key) <= 8 and parts[2] <= 31 and item.key[2] in "/-.":
        return checked(2000 + parts[0], parts[1], parts[2]) or checked(full_year(parts[2]), parts[1], parts[0])
    month, day = _ordered(parts[0], parts[1], order)
    return checked(full_year(parts[2]), month, day)


def _ordered(first: int, second: int, order: str) -> tuple[int, int]:
    """Month and day of two numbers."""
    month, day = (second, first) if order == "dmy" else (first, second)
    return (day, month) if month > 12 else (month, day)


def _slashed(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``22/04``, ``4/22``, ``08/12,2015``, ``09/2012``: no fraction, score or number of a law."""
    item = match["slashed"]
    first, second = item.meaning(Role.SLASHED)
    if second > 99:
        return CalendarDate(second, first) if 1 <= first <= 12 and _stands_apart(match, scan) else None
    if (first, second) == ALWAYS:
        return None
    year = match.get("year")
    if year is None and match.get("week") is None and not _stands_apart(match, scan):
        return None
    month, day = _ordered(first, second, scan.vocabulary.language.date_order)
    return checked(integer(year) if year is not None else None, month, day)


def _stands_apart(match: Match, scan: Scan) -> bool:
    """Whether figures with a slash are announced as a date, or padded with a zero, and nothing is counted by them."""
    lead, rest = before(match, scan), after(match, scan)
    key = match["slashed"].key
    if rest is not None and not (
        ends(rest) or rest.mask & (Role.FUNCTION | Role.HOUR_BEFORE | Role.CLOCK_DIGITS | Role.OPEN)
    ):
        return False
    if rest is not None and rest.mask & (Role.PARTITIVE | Role.UNIT) and not rest.has(Role.HOUR_BEFORE):
        return False
    if lead is None:
        return True
    if lead.mask & ANNOUNCED:
        return True
    padded = "0" in (key[0], key[key.index("/") + 1])
    return bool(lead.mask & (Role.FUNCTION | Role.OPEN | Role.COMMA)) or (padded and not lead.mask & NAMED)


def _day_and_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``12.3.`` of the press that writes dates with full stops."""
    day, month = match["day_month"].meaning(Role.DIGITS).day_month
    return checked(None, month, day)


def _day_and_month_last(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``am 22.04.`` at the end of a sentence, where a word that is none of the clock announces it."""
    lead = before(match, scan)
    announced = lead is not None and lead.mask & LEADS and not lead.has(Role.HOUR_BEFORE)
    return _day_and_month(match, scan, context) if match.get("week") is not None or announced else None


def _of_relative_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``the 20th of next month``."""
    unit, shift = relative_unit(match["relative_month"])
    if unit != "month" or context.published is None:
        return None
    month = shifted(context.published, unit, shift)
    return (month and month.month and checked(month.year, month.month, integer(match["day"]))) or None


def _right_before_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``el 28 del mes pasado``, whose word for `of` is of the phrase; not ``five died | last month``."""
    month = match["relative_month"]
    first = scan.vocabulary.find(scan.text[month.start : month.end].lower().split()[0])
    roles = first.mask if first is not None else 0
    of = roles & Role.PARTITIVE or (roles & Role.DATE_LINK and not roles & Role.DETERMINER)
    return _of_relative_month(match, scan, context) if of or match.get("mark") is not None else None


def _offset_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``2 พฤศจิกายน 2560``, ``13 มี.ค. 62``: a year of another count, in four digits or two, with what it dates."""
    shift = scan.vocabulary.language.year_offset
    counted = integer(match["counted"])
    year = counted - shift if counted > SHORT else counted + OFFSET_CENTURY - shift
    month, day = match.get("month"), match.get("day")
    if not shift or not FIRST_OFFSET <= year <= LAST_OFFSET or (counted <= SHORT and day is None):
        return None
    if month is None:
        return CalendarDate(year)
    number = int(month.meaning(Role.MONTH))
    return CalendarDate(year, number, mod=mod_of(match)) if day is None else checked(year, number, integer(day))


CALENDAR = (
    Rule(
        Pattern(f"{WEEK} (day:DAY DATE_LINK*|part:DATE_PART)? month:MONTH (DATE_LINK|YEAR_WORD)* counted:WHOLE"),
        _offset_year,
    ),
    Rule(Pattern("YEAR_WORD counted:WHOLE"), _offset_year),
    Rule(Pattern(f"{WEEK} numeric:DATE_DIGITS"), _numeric),
    Rule(
        Pattern(
            f"{WEEK} (turn:(LAST|NEXT))? day:DAY ORDINAL_SUFFIX? STOP? (DATE_LINK|HYPHEN|SLASH)* month:MONTH {YEAR}"
            "(turn2:(LAST|NEXT))?"
        ),
        _day_of_month,
    ),
    Rule(Pattern(f"{WEEK} slashed:SLASHED (COMMA? year:YEAR)?"), _slashed),
    Rule(Pattern(f"{WEEK} day_month:DAY_AND_MONTH STOP (?=ANY)"), _day_and_month),
    Rule(Pattern(f"{WEEK} day_month:DAY_AND_MONTH STOP $"), _day_and_month_last),
    Rule(Pattern(f"{WEEK} day:DAY STOP month_number:DAY STOP (year:YEAR)?"), _dotted),
    Rule(Pattern(f"{WEEK} (tens:SPELLED HYPHEN?)? ordinal:ORDINAL DATE_LINK* month:MONTH {YEAR}"), _ordinal),
    Rule(
        Pattern(f"{WEEK} month:MONTH (STOP|COMMA)? (DATE_LINK|HYPHEN|SLASH)* day:DAY ORDINAL_SUFFIX? {YEAR}"),
        _day_of_month,
    ),
    Rule(Pattern(f"{WEEK} month:MONTH DETERMINER? (tens:SPELLED HYPHEN?)? ordinal:ORDINAL {YEAR}"), _ordinal),
    Rule(
        Pattern(
            "year:YEAR (year_word:YEAR_SUFFIX)? (STOP|COMMA|DATE_LINK|HYPHEN|SLASH)? month:MONTH STOP? (HYPHEN|SLASH)? "
            "day:DAY DAY_SUFFIX? STOP?"
        ),
        _day_of_month,
    ),
    Rule(Pattern("month:MONTH day:DAY (suffix:DAY_SUFFIX)? STOP? (suffix2:DAY_SUFFIX)?"), _day_of_month),
    Rule(Pattern("month:MONTH day:DAY stop:STOP unit:TIME_UNIT"), _ordinal_day),
    Rule(
        Pattern(
            f"{WEEK} year:YEAR STOP? year_word:YEAR_SUFFIX (COMMA|DATE_LINK)* day:DAY STOP? DATE_LINK? month:MONTH"
        ),
        _day_of_month,
    ),
    Rule(
        Pattern(f"{WEEK} DAY_WORD? day:DAY MONTH_WORD month_number:DAY ((COMMA|YEAR_WORD|DATE_LINK)* year:YEAR)?"),
        _numbered,
    ),
    Rule(
        Pattern("(part:DATE_PART)? MONTH_WORD month_number:DAY ((COMMA|YEAR_WORD|DATE_LINK)* year:YEAR)?"),
        _numbered,
    ),
    Rule(
        Pattern(
            "(year:NUM YEAR_SUFFIX|era:ERA era_year:(NUM|ONE) YEAR_SUFFIX|relative_year:RELATIVE_UNIT DATE_LINK*)? "
            "month_number:DAY MONTH_SUFFIX day:DAY DAY_SUFFIX (OPEN? week:WEEKDAY CLOSE?)?"
        ),
        _numbered,
    ),
    Rule(
        Pattern(
            "(year:NUM YEAR_SUFFIX|era:ERA era_year:(NUM|ONE) YEAR_SUFFIX|relative_year:RELATIVE_UNIT DATE_LINK*)? "
            "month_number:DAY MONTH_SUFFIX (?!DAY) (part2:DATE_PART)?"
        ),
        _numbered,
    ),
    Rule(Pattern("era:ERA era_year:(NUM|ONE) YEAR_SUFFIX"), _numbered),
    Rule(
        Pattern("day:DAY (ORDINAL_SUFFIX|DAY_SUFFIX|STOP)? DATE_LINK+ relative_month:RELATIVE_UNIT"),
        _of_relative_month,
    ),
    Rule(Pattern("day:DAY (mark:(ORDINAL_SUFFIX|DAY_SUFFIX))? relative_month:RELATIVE_UNIT"), _right_before_month),
    Rule(Pattern("relative_month:RELATIVE_UNIT DATE_LINK? day:DAY DAY_SUFFIX"), _of_relative_month),
    Rule(
        Pattern(
            "(part:DATE_PART)? (DATE_LINK|DETERMINER|HYPHEN)* month:MONTH (part2:DATE_PART)?"
            "(STOP|DATE_LINK|YEAR_WORD|COMMA|LAST|HYPHEN|SLASH)* (year:YEAR (year_word:YEAR_SUFFIX)?"
            "|APOSTROPHE? short_year:SHORT_YEAR|relative_year:RELATIVE_UNIT)"
        ),
        months.month,
    ),
    Rule(
        Pattern(
            "(year:YEAR (HYPHEN|SLASH|YEAR_SUFFIX DATE_LINK*)?|relative_year:RELATIVE_UNIT DATE_LINK*) month:MONTH"
        ),
        months.month,
    ),
    Rule(Pattern("part:DATE_PART (DATE_LINK|DETERMINER|HYPHEN)* month:MONTH"), months.month),
    Rule(Pattern("month:MONTH ending:FUNCTION? part2:DATE_PART"), months.month),
    Rule(Pattern("(YEAR_WORD|turn:(LAST|NEXT|THIS)) DETERMINER? month:MONTH"), months.month),
    Rule(Pattern("month:MONTH turn:(LAST|NEXT|THIS)"), months.month),
    Rule(Pattern("lone:MONTH"), months.lone_month),
)
"""Dates whose words name a month, or give it in figures."""
