"""Dates of the solar calendar of Iran, told as days of the Gregorian one: ``۲۴ مرداد ۱۳۹۸``, ``۱۳۹۸/۰۵/۲۴``."""

from __future__ import annotations

from datetime import date, timedelta

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.resolve import FORWARD_DAYS
from claimdiff.kinds.date.rules import WEEK, Rule, after, integer, looks_ahead
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate
from claimdiff.values.solar import FIRST_YEAR, LAST_YEAR, gregorian

YEARS_APART = 621
"""Years between the two calendars, from the spring on."""
YEAR_DAYS = 365
SHORT_CENTURY = 1300
SHORT_NAME = 3
"""Letters of the names of months that are other words as often (``۳ تیر``: three shots)."""


def _day(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A day and month with its year, or of the last year or the next in which it lies close to the publication."""
    month, day = int(match["month"].meaning(Role.SOLAR_MONTH)), integer(match["day"])
    stated = match.get("year")
    if stated is not None:
        year = integer(stated)
        found = gregorian(year if year > YEAR_DAYS else SHORT_CENTURY + year, month, day)
        return None if found is None else CalendarDate.of(found)
    rest = after(match, scan)
    sure = len(match["month"].key) > SHORT_NAME or match.get("week") is not None
    if context.published is None or (rest is not None and rest.has(Role.WORD) and not sure):
        return None
    ahead = looks_ahead(scan, match)
    found = _nearest(month, day, context.published, YEAR_DAYS if ahead else FORWARD_DAYS)
    return None if found is None else CalendarDate.of(found)


def _nearest(month: int, day: int, published: date, reach: int) -> date | None:
    """The day of a month that lies last before so many days after the publication."""
    latest = published + timedelta(days=reach)
    for year in range(latest.year - YEARS_APART, latest.year - YEARS_APART - 3, -1):
        found = gregorian(year, month, day)
        if found is not None and found <= latest:
            return found
    return None


def in_figures(year: int, month: int, day: int) -> CalendarDate | None:
    """A date in figures whose year is one of the solar calendar."""
    found = gregorian(year, month, day)
    return None if found is None else CalendarDate.of(found)


def is_year(year: int, scan: Scan) -> bool:
    """Whether a year is one of the solar calendar, which a language with its months counts by."""
    return bool(scan.vocabulary.language.solar_months) and FIRST_YEAR <= year <= LAST_YEAR


SOLAR = (
    Rule(
        Pattern(f"{WEEK} day:DAY (DATE_LINK|MONTH_WORD)* month:SOLAR_MONTH ((DATE_LINK|YEAR_WORD|COMMA)* year:WHOLE)?"),
        _day,
    ),
)
"""Dates whose words name a month of the solar calendar."""
