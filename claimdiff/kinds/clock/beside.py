"""What stands beside a clock time and completes it: a half of the day, an offset on its zone."""

from __future__ import annotations

import re
from datetime import time

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.languages import forms

BEFORE = (
    Role.WEEKDAY
    | Role.DATE_LINK
    | Role.HOUR_BEFORE
    | Role.COMMA
    | Role.DETERMINER
    | Role.CLOCK_HEDGE
    | Role.HEDGE
    | Role.FUNCTION
)
BEHIND = Role.COMMA | Role.DETERMINER | Role.DATE_LINK | Role.WEEKDAY | Role.FUNCTION
HALVES = Role.PM_BESIDE | Role.NIGHT_BESIDE
REACH = 3
"""Items between a time and the word for its half of the day: ``at 7:30 on Friday evening``."""
DATE = 3
"""Items of a comma, a month and its day."""
ZONE_REACH = 7
"""Items between a zone and its time: a month, a day, a part of the day, with their signs."""
DAY_BETWEEN = (
    Role.DAY | Role.DAY_SUFFIX | Role.MONTH_SUFFIX | Role.WEEKDAY | Role.AM | Role.PM | Role.NIGHT
    | Role.PARTITIVE | Role.HOUR_BEFORE | Role.RELATIVE_DAY | Role.HEDGE | Role.CLOCK_HEDGE
)  # fmt: skip
OF_A_TIME = Role.NUM | Role.CLOCK_DIGITS | Role.HOUR_WORD | Role.AM | Role.PM | Role.NIGHT | Role.OPEN | Role.COMMA
"""What stands before a zone that a time before it is told in."""
OF_A_CLOCK = Role.NUM | Role.CLOCK_DIGITS | Role.HOUR_WORD
"""The same before a bracket that the zone opens."""
DAY, NEAR_MINUTES = 24 * 60, 120
"""Minutes from the stamp of a ticker's entry in which the times that it tells lie."""
NOON = 12
DAWN = 6
PLUS, MINUS = "+", "-−–"
_OFFSET = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")
MOST_HOURS = 14
"""No zone lies further from UTC (Kiribati)."""


def half_beside(match: Match, scan: Scan) -> Item | None:
    """The word beside a time for its half of the day: ``Friday evening at 7``, ``um 8 am Freitagabend``."""
    return _nearest(scan, match.core() - 1, -1, BEFORE) or _nearest(scan, match.last, 1, BEHIND)


def _nearest(scan: Scan, at: int, step: int, between: int) -> Item | None:
    while step < 0 and at - 1 >= 0 and scan.items[at].has(Role.COMMA) and _is_of_a_date(scan, at - 1):
        at -= DATE  # ``zondagavond 6 oktober, | om kwart over acht``
    for index in range(at, at + (REACH + 1) * step, step):
        if not 0 <= index < len(scan.items):
            return None
        item = scan.items[index]
        if item.mask & HALVES:
            return item
        if item.has(Role.AM) or (step > 0 and item.has(Role.JOINER)):
            return None
        if not item.mask & between or item.has(Role.NUM):
            return None
    return None


def _is_of_a_date(scan: Scan, at: int) -> bool:
    """Whether a day and its month end at an item."""
    return at > 0 and scan.items[at].has(Role.MONTH) and scan.items[at - 1].has(Role.DAY)


def zone_before(scan: Scan, at: int) -> Item | None:
    """The zone named before item `at`, with no more than a day between (``日本時間11日午前3時``, ``TSİ 20.00'de``).

    None where it is of a time before it.
    """
    if not scan.present & Role.ZONE:
        return None
    index = at - 1
    while index >= 0 and at - index <= ZONE_REACH and scan.items[index].mask & DAY_BETWEEN:
        index -= 1
    if index < 0 or not scan.items[index].has(Role.ZONE):
        return None
    behind = index
    while behind and scan.items[behind - 1].has(Role.OPEN):
        behind -= 1  # ``4日夜(日本時間5日午後0時40分)``
    before = scan.items[behind - 1] if behind else None
    of_a_time = OF_A_CLOCK if behind < index else OF_A_TIME
    return None if before is not None and before.mask & of_a_time else scan.items[index]


def leads_another(scan: Scan, zone: int) -> bool:
    """Whether a zone that opens a bracket is that of a time behind it: ``午後9時40分(日本時間5日午後0時40分)``."""
    if not scan.items[zone - 1].has(Role.OPEN):
        return False
    index = zone + 1
    while index < len(scan.items) and index - zone <= ZONE_REACH and scan.items[index].mask & DAY_BETWEEN:
        index += 1
    time = scan.items[index : index + 2]
    return any(item.mask & (Role.CLOCK_DIGITS | Role.HOUR_WORD) for item in time)


def near_clock(hour: int, minute: int, written: time) -> int | None:
    """The hour in the half of the day that lies near to when its paragraph was written; None where neither does."""
    now = written.hour * 60 + written.minute
    for able in (hour % NOON, hour % NOON + NOON):
        apart = abs(able * 60 + minute - now)
        if min(apart, DAY - apart) <= NEAR_MINUTES:
            return able
    return None


def is_midday(half: Item, scan: Scan) -> bool:
    """Whether a word for a half of the day is one for midday, which begins before noon: ``halb zwölf mittags``."""
    return scan.text[half.start : half.end].lower() in forms(scan.vocabulary.language.midday)


def in_half(hour: int, half: Item, scan: Scan) -> int:
    """``Friday evening at 7`` → 19; the night is the evening before midnight and the morning after."""
    if is_midday(half, scan) and hour in (0, NOON - 1):
        # ``halb eins mittags``, ``halb zwölf mittags``
        return NOON if hour == 0 else hour
    if not 0 < hour < NOON:
        return hour
    if half.has(Role.PM_BESIDE):
        return hour + NOON
    return hour if hour < EARLY_HOURS else hour + NOON


EARLY_HOURS = 6
"""Hours at night before this one are of the morning: ``1 at night``."""


def from_dawn(hour: int, half: Item) -> int:
    """An hour counted from six: ``saa 2 asubuhi`` → 8, ``saa 8 mchana`` → 14, ``saa 2 usiku`` → 20."""
    if half.has(Role.NIGHT):
        return (hour + DAWN + NOON) % (2 * NOON)
    return (hour + DAWN - 1) % NOON + 1 if half.has(Role.AM) else hour + DAWN


def offset(scan: Scan, zone: int) -> tuple[str, int] | None:
    """The offset on a zone, ``UTC+5:30`` → ``+05:30``, and the index behind it; None where there is none."""
    sign, number = (scan.items[at] if at < len(scan.items) else None for at in (zone + 1, zone + 2))
    if sign is None or number is None or sign.key not in PLUS + MINUS or not scan.glued(zone + 2):
        return None
    read = _OFFSET.fullmatch(scan.text[number.start : number.end])
    if read is None or int(read[1]) > MOST_HOURS:
        return None
    return f"{'+' if sign.key in PLUS else '-'}{int(read[1]):02d}:{int(read[2] or 0):02d}", zone + 3
