"""Dates of a range, which share what one of them says: ``du 12 au 15 mars``, ``3 May to 5 June 2018``, ``May 3-5``."""

from __future__ import annotations

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.rules import YEAR, Rule, after, checked, ends, integer, year_of
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate


def _day_of_later_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``du 12 au 15 mars``: the first day takes the month of the second."""
    return checked(year_of(match, scan, context), int(match["later"].meaning(Role.MONTH)), integer(match["first"]))


def _day_behind_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``May 3-5, 2018``: both days stand behind the month, and the year behind both."""
    month_item, first_item = scan.items[match.first : match.first + 2]
    first, last, rest = integer(first_item), integer(match["last"]), after(match, scan)
    if first >= last or scan.vocabulary.language.date_order != "mdy":
        return None
    month, year = int(month_item.meaning(Role.MONTH)), year_of(match, scan, context)
    if match.get("opens") is not None:
        return checked(year, month, first)
    return checked(year, month, last) if ends(rest) or year or (rest and rest.has(Role.FUNCTION)) else None


def _before_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``3 May to 5 June 2018``, ``janvier à mars 2018``: the first takes the year of the second, or the one before."""
    month, later = (int(match[name].meaning(Role.MONTH)) for name in ("month", "later"))
    year = integer(match["year"]) - (month > later)
    day = match.get("day")
    return CalendarDate(year, month) if day is None else checked(year, month, integer(day))


TO = "(RANGE_TO|BETWEEN_AND|DASH|HYPHEN|JOINER|DATE_LINK|YEAR_WORD)"
LINKS = "(DATE_LINK|DETERMINER|WEEKDAY|YEAR_WORD)*"
OPENS = "opens:(DASH|HYPHEN|RANGE_TO|BETWEEN_AND)"
SPANS = (
    Rule(
        Pattern(
            f"first:DAY STOP? {TO} {LINKS} "
            "(?=DAY STOP? (DATE_LINK|HYPHEN)* later:MONTH (DATE_LINK|COMMA|YEAR_WORD)* (year:YEAR)?)"
        ),
        _day_of_later_month,
    ),
    Rule(
        Pattern(
            f"day:DAY STOP? DATE_LINK* month:MONTH {TO} {LINKS} "
            "(?=DAY STOP? DATE_LINK* later:MONTH (STOP|COMMA|DATE_LINK|YEAR_WORD)* year:YEAR)"
        ),
        _before_year,
    ),
    Rule(
        Pattern(
            "month:MONTH day:DAY (RANGE_TO|BETWEEN_AND|DASH|HYPHEN) "
            "(?=later:MONTH DAY ORDINAL_SUFFIX? (COMMA|DATE_LINK)* year:YEAR)"
        ),
        _before_year,
    ),
    Rule(
        Pattern(
            "month:MONTH (RANGE_TO|BETWEEN_AND|DASH|HYPHEN|JOINER) DETERMINER? "
            "(?=later:MONTH (STOP|DATE_LINK|YEAR_WORD)* year:YEAR)"
        ),
        _before_year,
    ),
    Rule(Pattern(f"month:MONTH first:DAY {OPENS} (?=last:DAY ORDINAL_SUFFIX? {YEAR})"), _day_behind_month),
    Rule(
        Pattern(f"(?:MONTH DAY (DASH|HYPHEN|RANGE_TO|BETWEEN_AND)) last:DAY ORDINAL_SUFFIX? {YEAR}"),
        _day_behind_month,
    ),
)
"""Dates that another date of a range completes."""
