"""Dates told from another date: ``two days before 2 March``, ``the next day``, ``tre giorni dopo``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.relative import SPAN, away
from claimdiff.kinds.date.resolve import shifted
from claimdiff.kinds.found import Context, Found
from claimdiff.model import Kind
from claimdiff.values import CalendarDate

LINKS = Role.DETERMINER | Role.DATE_LINK | Role.PARTITIVE
MOST_LINKS = 3
COUNTED = 3
"""Items before a rate in which the number of what is counted stands, with its noun."""
FROM_DATE = Pattern(f"{SPAN} way:(BEFORE_DATE|AFTER_DATE)")
FROM_THAT = Pattern(f"{SPAN} way:(BEFORE_THAT|AFTER_THAT)")
NEXT_DAY = Pattern("shift:DAY_SHIFT")


def anchored(scan: Scan, context: Context, stated: Sequence[Found]) -> Iterator[Found]:
    """The dates of a sentence that lean on another: on one stated in it, or on the day that was named last."""
    begins = _by_first(stated)
    for match in FROM_DATE.find(scan):
        if _is_rate(match, scan):
            continue
        base = _follows(scan, match.last, begins)
        if base is not None and (value := _from_date(match, base.value)) is not None:
            yield Found(Kind.DATE, match.first, base.last, value, resolved=True)
    for match in FROM_THAT.find(scan):
        day, later = _named_before(match, context, stated), match["way"].has(Role.AFTER_THAT)
        if day is None or not (later or _units(match) <= DAYS):
            continue
        value = away(match, day, 1 if later else -1)
        if value is not None:
            yield Found(Kind.DATE, match.first, match.last, value, resolved=True)
    for match in NEXT_DAY.find(scan):
        day = _named_before(match, context, stated)
        value = None if day is None else shifted(day, "day", match["shift"].meaning(Role.DAY_SHIFT))
        if value is not None:
            yield Found(Kind.DATE, match.first, match.last, value, resolved=True)


def _is_rate(match: Match, scan: Scan) -> bool:
    """``60 million doses a year from 2027``: an article of a rate, right behind what is counted."""
    number, before = match["number"], scan.items[max(0, match.first - COUNTED) : match.first]
    counted = any(item.has(Role.NUM) for item in before[:-1]) and before[-1].has(Role.WORD)
    return counted and number.has(Role.PER) and not number.has(Role.NUM)


def _by_first(stated: Sequence[Found]) -> dict[int, Found]:
    """The dates by the item they begin with: the longest, and the one of the earliest rule among those."""
    begins: dict[int, Found] = {}
    for each in stated:
        known = begins.get(each.first)
        if known is None or known.last < each.last:
            begins[each.first] = each
    return begins


def _follows(scan: Scan, at: int, begins: dict[int, Found]) -> Found | None:
    """The date that begins here, small words before it left out."""
    for index in range(at, min(at + MOST_LINKS, len(scan.items))):
        if index in begins:
            return begins[index]
        if not scan.items[index].mask & LINKS:
            return None
    return begins.get(at + MOST_LINKS)


def _from_date(match: Match, base: object) -> CalendarDate | None:
    """The date so far from another; that one must be known as finely as the units that lead away from it."""
    if not isinstance(base, CalendarDate) or base.year is None or base.mod is not None or base.period is not None:
        return None
    fine = "day" if base.day else "month" if base.month else "year"
    if not _units(match) <= FINER[fine]:
        return None
    return away(match, date(base.year, base.month or 1, base.day or 1), 1 if match["way"].has(Role.AFTER_DATE) else -1)


def _units(match: Match) -> set[str]:
    names = ("unit", "unit2", "unit3")
    return {match[name].meaning(Role.TIME_UNIT) for name in names if match.get(name) is not None}


DAYS = {"day", "week"}
"""``two days earlier`` leans on the day named last, ``a year earlier`` on the publication: figures are compared so."""
FINER = {
    "day": {"day", "week", "month", "year", "decade"},
    "month": {"month", "year", "decade"},
    "year": {"year", "decade"},
}
"""The units that may lead away from a day, a month, a year."""


def _named_before(match: Match, context: Context, stated: Sequence[Found]) -> date | None:
    """The whole day that the sentence names before a match, else the one that the sentences before named."""
    days = [each for each in stated if each.last <= match.first and _day(each) is not None]
    return _day(max(days, key=lambda each: each.last)) if days else context.day


def _day(found: Found) -> date | None:
    value = found.value
    if not isinstance(value, CalendarDate) or value.year is None or value.month is None or value.day is None:
        return None
    return date(value.year, value.month, value.day)
