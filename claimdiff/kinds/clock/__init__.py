"""Clock times: ``vers 19h00``, ``7:42 a.m. (0642 GMT)``, ``halb neun``, ``las ocho menos cuarto``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.kinds.clock.beside import (
    EARLY_HOURS,
    from_dawn,
    half_beside,
    in_half,
    is_midday,
    leads_another,
    near_clock,
    offset,
    zone_before,
)
from claimdiff.kinds.clock.patterns import PATTERNS, SHIFTS
from claimdiff.kinds.clock.telling import RANGE_LINKS, hour_of, leading_item, side_of, until
from claimdiff.kinds.found import Context, Found, number_of
from claimdiff.model import Kind
from claimdiff.values import ClockTime, Mod

BESIDE_TIME = Role.COMMA | Role.OPEN | Role.ZONE | RANGE_LINKS | Role.JOINER | Role.DETERMINER
TOLD = Role.NUM | Role.AM | Role.PM | Role.NIGHT | Role.HOUR_WORD | Role.HALF_AFTER | Role.QUARTER_PAST_AFTER
"""Words that are of a time wherever they stand."""
NOON = 12
TIME_ENDS = Role.HOUR | Role.CLOCK_DIGITS | TOLD & ~Role.NUM
COORDINATED = ("utc", "gmt")
"""Zones that may carry an offset."""
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
            if _after_duration_word(match, scan) or _half_of_another(match, scan) or not tells_time(match, scan):
                continue
            read = _read(match, scan.vocabulary.language.hours_from_dawn)
            if read is None:
                continue
            mod, first, last = _hedge(scan, match)
            hour, minute, second = read
            halved = match.get("half") is not None or match.get("early") is not None
            half = None if halved or match.get("fixed") is not None else half_beside(match, scan)
            if half is not None:
                hour, halved = in_half(hour, half, scan), True
            zone, last = _zone(match, scan, last)
            either = not halved and 0 < hour <= NOON and _spoken(match)
            if either and context.clock is not None and (near := near_clock(hour, minute, context.clock)) is not None:
                hour, either = near, False
            day = (context.published or context.named) if zone is not None and "/" in zone else None
            time = ClockTime(hour, minute, second, mod, zone, either, day)
            place = max(match.index("hour"), match.index("clock"), match.index("fixed"))
            told.append(_Told(Found(Kind.TIME, first, last, time), halved, place))
    yield from _shared_halves(scan, told)


def _after_duration_word(match: Match, scan: Scan) -> bool:
    """``pendant 2h30`` is no time of day."""
    return match.first > 0 and scan.items[match.first - 1].has(Role.DURATION_BEFORE) and match.get("zone") is None


def _half_of_another(match: Match, scan: Scan) -> bool:
    """``8 p. m., cuatro horas antes``: a part of the day that the time before it is told with."""
    at = match.index("early")
    if at < 1 or not scan.items[at - 1].mask & (Role.HOUR | Role.CLOCK_DIGITS):
        return False
    return match.get("lead") is None and match.get("half") is None and scan.items[at + 1].has(Role.COMMA)


def _hedge(scan: Scan, match: Match) -> tuple[Mod | None, int, int]:
    """The hedge of a time, and where the claim begins and ends with it."""
    lead, last = match.get("lead"), _end(match, scan)
    begin = match.index("lead") if lead is not None else match.core()
    if (bare := match.get("bare")) is not None:
        mod: Mod = bare.meaning(Role.CLOCK_HEDGE)
        return mod, begin, last
    at = leading_item(match, scan) if match.core() - match.first < 2 else None
    word = match.get("word") or match.get("said") or match.get("fixed")
    if word is not None and word.has(Role.CLOCK_HEDGE):
        return word.meaning(Role.CLOCK_HEDGE), begin, last
    if at is not None and (own := _mod(scan.items[at])) is not None:
        return (None, begin, last) if _opens_range(scan, at, last) or _ends_range(scan, at) else (own, at, last)
    if at is not None and match.get("word") is not None and until(match, scan):
        return None, at, last
    if lead is not None and (own := _mod(lead)) is not None:
        ranged = _opens_range(scan, begin, last) or _ends_range(scan, begin)
        return None if ranged else own, begin, last
    after = scan.items[last] if last < len(scan.items) else None
    if after is not None and after.has(Role.HEDGE_AFTER) and after.meaning(Role.HEDGE_AFTER) is Mod.APPROX:
        return Mod.APPROX, begin, last + 1
    if after is not None and after.has(Role.CLOCK_HEDGE) and scan.glued(last):
        return after.meaning(Role.CLOCK_HEDGE), begin, last + 1
    return None, begin, last


def _opens_range(scan: Scan, at: int, last: int) -> bool:
    """``from 9 a.m. to 5 p.m.``: the word before the first of two times is no hedge."""
    link = scan.items[last] if last < len(scan.items) else None
    if link is None:
        return False
    return (scan.items[at].has(Role.BETWEEN) and bool(link.mask & RANGE_LINKS)) or (
        _mod(scan.items[at]) is Mod.MORE_THAN and _mod(link) is Mod.LESS_THAN
    )


def _ends_range(scan: Scan, at: int) -> bool:
    """``από τις 9 έως τις 17``: a word for until right behind a time is no hedge of the next one."""
    if at == 0 or _mod(scan.items[at]) is not Mod.LESS_THAN:
        return False
    before = scan.items[at - 2] if at > 1 and scan.items[at - 1].has(Role.STOP) else scan.items[at - 1]
    return bool(before.mask & TIME_ENDS)


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


def _spoken(match: Match) -> bool:
    """Whether an hour is told as people speak, so that eight may be of the morning or the evening."""
    hour = match.get("hour")
    return hour is not None and bool(hour.mask & (Role.SPELLED | Role.HOUR_NAME))


def _read(match: Match, from_six: bool) -> tuple[int, int, int | None] | None:
    """Hour, minute, second of a match; None where they are no time of day. `from_six`: hours count from six o'clock."""
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
    half = match.get("half") or match.get("early")
    if from_six and half is None and match.get("lead") is not None and hour <= NOON:
        return None
    shift = _shift(match)
    if from_six and half is not None:
        hour = from_dawn(hour, half)
    elif match.get("fixed") is None:
        hour = _by_half(hour, half)
        if hour == NOON and shift < 0 and half is not None and half.has(Role.PM) and not is_midday(half, match.scan):
            # ``half twaalf 's avonds``: before midnight, not before noon
            hour = 2 * NOON
    total = (hour * 60 + minute + shift) % (24 * 60)
    return total // 60, total % 60, second


def _shift(match: Match) -> int:
    """The minutes that words add to the hour: ``ten past``, ``half past``, ``y media``."""
    shift = 0
    if (minutes := match.get("minutes")) is not None:
        past = match.get("past")
        shift += int(number_of(minutes).value) * (1 if past is None else side_of(past))
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


def _zone(match: Match, scan: Scan, last: int) -> tuple[str | None, int]:
    """The stated zone with its offset (``UTC+5:30``), and where the claim ends with it."""
    item = match.get("zone")
    if item is None:
        lead = match.get("lead")
        early = lead if lead is not None and lead.has(Role.ZONE) else zone_before(scan, match.core())
        return (None if early is None else str(early.meaning(Role.ZONE))), last
    if item.key in COORDINATED and (found := offset(scan, match.index("zone"))) is not None:
        return found
    if leads_another(scan, match.index("zone")):
        return None, min(last, match.index("zone") - 1)
    return str(item.meaning(Role.ZONE)), last


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
            yield each.found._replace(value=replace(each.time(), hour=hour + NOON))
        else:
            yield each.found


def _across(scan: Scan, index: int, step: int) -> int:
    """The first item on one side beyond the words of a range; an index without an item where there are none."""
    at, linked = index, False
    while 0 <= at < len(scan.items) and scan.items[at].mask & BESIDE and not scan.items[at].has(Role.NUM):
        linked = linked or bool(scan.items[at].mask & (RANGE_LINKS | Role.HOUR_BEFORE))
        at += step
    return at if linked else -2
