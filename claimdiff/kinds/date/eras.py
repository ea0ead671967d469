"""Years that name their era: ``24 August 79 AD``, ``44 v. Chr.``; a year before Christ is no date of the news."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.date.rules import WEEK, checked, integer
from claimdiff.kinds.found import Found
from claimdiff.model import Kind
from claimdiff.values import CalendarDate

SIDE = "side:(AFTER_CHRIST|BEFORE_CHRIST)"
COUNTED = f"counted:NUM (YEAR_SUFFIX|TIME_UNIT|DATE_LINK)* {SIDE}"
LAST_YEAR = 2100
"""The last year that the news speaks of."""
SHORT = 3
"""A word of so few letters names an era only with a capital: ``2024 AD``, not ``a 2024 ad``."""
PATTERNS = (
    Pattern(f"{WEEK} day:DAY (ORDINAL_SUFFIX|STOP|DATE_LINK)* month:MONTH (COMMA|DATE_LINK|YEAR_WORD)* {COUNTED}"),
    Pattern(f"{WEEK} month:MONTH day:DAY ORDINAL_SUFFIX? COMMA? {COUNTED}"),
    Pattern(f"month:MONTH (COMMA|DATE_LINK|YEAR_WORD)* {COUNTED}"),
    Pattern(f"{COUNTED} (month:MONTH)?"),
    Pattern(f"{SIDE} counted:NUM"),
)


def of_eras(scan: Scan) -> Iterator[Found]:
    """Every year beside its era: a date after Christ; before, the day of a year that is not known, and no year."""
    if not scan.present & (Role.AFTER_CHRIST | Role.BEFORE_CHRIST):
        return
    for pattern in PATTERNS:
        for match in pattern.find(scan):
            if not _is_written_small(match["side"], scan):
                value = _date(match)
                yield Found(Kind.DATE if value else None, match.first, match.last, value)


def _date(match: Match) -> CalendarDate | None:
    counted, month, day = match["counted"], match.get("month"), match.get("day")
    year = None if match["side"].has(Role.BEFORE_CHRIST) or counted.has(Role.RANGE) else integer(counted)
    if (year is None and day is None) or (year is not None and not 1 <= year <= LAST_YEAR):
        return None
    if month is None:
        return CalendarDate(year)
    number = int(month.meaning(Role.MONTH))
    return CalendarDate(year, number) if day is None else checked(year, number, integer(day))


def _is_written_small(side: Item, scan: Scan) -> bool:
    word = scan.text[side.start : side.end]
    return len(word) <= SHORT and word.islower()
