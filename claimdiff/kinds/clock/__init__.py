"""Clock times: ``vers 19h00``, ``7:42 a.m. (0642 GMT)``, ``halb neun``, ``las ocho menos cuarto``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.kinds.clock.patterns import PATTERNS, SHIFTS
from claimdiff.kinds.clock.telling import RANGE_LINKS, hour_of, leading_item, until
from claimdiff.kinds.found import Context, Found, number_of
from claimdiff.model import Kind
from claimdiff.values import ClockTime, Mod

BESIDE_TIME = Role.COMMA | Role.OPEN | Role.ZONE | RANGE_LINKS | Role.JOINER | Role.DETERMINER
TOLD = Role.NUM | Role.AM | Role.PM | Role.NIGHT | Role.HOUR_WORD | Role.HALF_AFTER | Role.QUARTER_PAST_AFTER
"""Words that are of a time wherever they stand."""
EARLY_HOURS = 6
"""Hours at night before this one are of the morning: ``1 at night``."""
NOON = 12
BESIDE = RANGE_LINKS | Role.DETERMINER | Role.HOUR_BEFORE
"""What may stand between the two times of a range."""


class _Told(NamedTuple):
    """A time, whether it says in which half of the day it lies, and the item that holds its hour."""

    found: Found
    halved: bool
    hour: int

    def time(self) -> ClockTime:
        assert isinstance(self.found.value, ClockTime)
        return self.found.value


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every clock time of a sentence."""
    told: list[_Told] = []
    for pattern, tells_time in PATTERNS:
        for match in pattern.find(scan):
            if _after_duration_word(match, scan) or not tells_time(match, scan):
                continue
            read = _read(match)
            if read is None:
                continue
            mod, first, last = _hedge(scan, match)
            zone = _zone(match)
            named = zone is not None and "/" in zone
            time = ClockTime(*read, mod, zone, (context.published or context.named) if named else None)
            halved = match.get("half") is not None or match.get("early") is not None
            hour = max(match.index("hour"), match.index("clock"), match.index("fixed"))
            told.append(_Told(Found(Kind.TIME, first, last, time), halved, hour))
    yield from _shared_halves(scan, told)


def _after_duration_word(match: Match, scan: Scan) -> bool:
    """``pendant 2h30`` is no time of day."""
    return match.first > 0 and scan.items[match.first - 1].has(Role.DURATION_BEFORE) and match.get("zone") is None


def _hedge(scan: Scan, match: Match) -> tuple[Mod | None, int, int]:
    """The hedge of a time, and where the claim begins and ends with it."""
    lead, last = match.get("lead"), _end(match, scan)
    begin = match.index("lead") if lead is not None else match.core()
    if (bare := match.get("bare")) is not None:
        mod: Mod = bare.meaning(Role.CLOCK_HEDGE)
        return mod, begin, last
    at = leading_item(match, scan)
    if at is not None and (own := _mod(scan.items[at])) is not None:
        return own, at, last
    if at is not None and match.get("word") is not None and until(match, scan):
        return None, at, last
    if lead is not None and (own := _mod(lead)) is not None:
        return own, begin, last
    after = scan.items[last] if last < len(scan.items) else None
    if after is not None and after.has(Role.HEDGE_AFTER) and after.meaning(Role.HEDGE_AFTER) is Mod.APPROX:
        return Mod.APPROX, begin, last + 1
    if after is not None and after.has(Role.CLOCK_HEDGE) and scan.glued(last):
        return after.meaning(Role.CLOCK_HEDGE), begin, last + 1
    return None, begin, last


def _mod(item: Item) -> Mod | None:
    """The hedge that an item is to a time."""
    if item.has(Role.CLOCK_HEDGE):
        mod: Mod = item.meaning(Role.CLOCK_HEDGE)
        return mod
    return Mod.APPROX if item.has(Role.HEDGE) and item.meaning(Role.HEDGE) is Mod.APPROX else None


def _end(match: Match, scan: Scan) -> int:
    """Where the time's own words end: a bracket or comma before a zone and the link of a range are not of it."""
    last = match.last
    while last > match.first + 1 and scan.items[last - 1].mask & BESIDE_TIME and not scan.items[last - 1].mask & TOLD:
        last -= 1
    return last


def _read(match: Match) -> tuple[int, int, int | None] | None:
    """Hour, minute, second of a match; None where they are no time of day."""
    second: int | None = None
    if (fixed := match.get("fixed")) is not None:
        hour, minute = (12 if fixed.has(Role.NOON) else 0), 0
    elif (clock := match.get("clock")) is not None:
        hour, minute, second = clock.meaning(Role.DIGITS).clock
    else:
        hour, minute = hour_of(match["hour"]), 0
        if (minute_item := match.get("minute")) is not None:
            minute = int(number_of(minute_item).value)
    if hour > 24 or (hour == 24 and minute > 0):
        return None
    if match.get("fixed") is None:
        hour = _by_half(hour, match.get("half") or match.get("early"))
    total = (hour * 60 + minute + _shift(match)) % (24 * 60)
    return total // 60, total % 60, second


def _shift(match: Match) -> int:
    """The minutes that words add to the hour: ``ten past``, ``half past``, ``y media``."""
    shift = 0
    if (minutes := match.get("minutes")) is not None:
        past = match["past"]
        ahead = past.has(Role.MINUTES_PAST_BEFORE) or past.has(Role.MINUTES_PAST_AFTER)
        shift += int(number_of(minutes).value) * (1 if ahead else -1)
    for name in ("before", "after"):
        if (word := match.get(name)) is not None:
            shift += next(by for role, by in SHIFTS.items() if word.has(role))
    return shift


def _by_half(hour: int, half: Item | None) -> int:
    """``9 p.m.`` → 21, ``12 a.m.`` → 0, ``1 at night`` → 1."""
    if half is None or hour > 12:
        return hour
    if half.has(Role.NIGHT):
        return 0 if hour == 12 else hour if hour < EARLY_HOURS else hour + 12
    if half.has(Role.PM):
        return hour if hour == 12 else hour + 12
    return 0 if hour == 12 else hour


def _zone(match: Match) -> str | None:
    """The stated zone."""
    item = match.get("zone")
    return None if item is None else str(item.meaning(Role.ZONE))


def _shared_halves(scan: Scan, told: list[_Told]) -> Iterator[Found]:
    """The times; ``from 8 to 10 p.m.``, ``午後3時から5時`` say once for both in which half of the day they lie."""
    by_end = {each.found.last: each for each in told if each.halved}
    by_hour = {each.hour: each for each in told if each.halved}
    for each in told:
        hour = each.time().hour
        if each.halved or hour >= NOON:
            yield each.found
            continue
        after = by_hour.get(_across(scan, each.found.last, 1))
        before = by_end.get(_across(scan, each.hour - 1, -1) + 1)
        later = (after is not None and hour + NOON < after.time().hour) or (
            before is not None and NOON <= before.time().hour < hour + NOON
        )
        if later:
            yield replace(each.found, value=replace(each.time(), hour=hour + NOON))
        else:
            yield each.found


def _across(scan: Scan, index: int, step: int) -> int:
    """The first item on one side beyond the words of a range; an index without an item where there are none."""
    at, linked = index, False
    while 0 <= at < len(scan.items) and scan.items[at].mask & BESIDE and not scan.items[at].has(Role.NUM):
        linked = linked or bool(scan.items[at].mask & (RANGE_LINKS | Role.HOUR_BEFORE))
        at += step
    return at if linked else -2
