"""How well two values fit, whatever they are about: the same, compatible, or excluding each other by how much."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from typing import NamedTuple

from claimdiff.matching.rarity import is_common, stated
from claimdiff.values import CalendarDate, ClockTime, Duration, Quantity, Relation, Value
from claimdiff.values.duration import WHOLE

GAPS = ((0.1, "close"), (0.35, "near"), (math.inf, "far"))
"""How far excluding values lie apart, as a share of the larger, and the level's name."""
FAR, FAR_FROM = GAPS[-1][1], GAPS[-2][0]
INCOMPARABLE = "incomparable"
OF_LARGE, LARGE_FROM = ", large", 1000
"""Large figures that lie close to each other rarely mean different things; 24 and 25 may."""
GAP_NAMES = frozenset((*(name for _, name in GAPS), GAPS[0][1] + OF_LARGE))
STRETCHED = 2.0
"""Open-ended values whose figures lie more than this factor apart meet by their hedge alone."""
BY_HEDGE, SCRAMBLED = "compatible, stretched", "scrambled"
RANK = {Relation.SAME: 0, Relation.COMPATIBLE: 1, Relation.EXCLUDES: 2, Relation.INCOMPARABLE: 3}
"""The first part of the closeness of two values."""


class Fit(NamedTuple):
    """How well two values fit: in words, and as what sorts, smaller is better.

    `closeness` is first whether they are the same, compatible, excluding or incomparable, then by how much.
    """

    level: str
    closeness: tuple[int, float]


class Told(NamedTuple):
    """A value, and what comparing it with others looks at again and again."""

    value: Value
    stated: object
    is_common: bool
    is_loose: bool
    digits: str

    @classmethod
    def of(cls, value: Value) -> Told:
        """What is told of a value."""
        return cls(value, stated(value), is_common(value), _is_loose(value), digits(value))


def fit(mine: Value, its: Value) -> Fit:
    """How well two values fit; two figures that lie far apart always get the last word of GAPS."""
    return fit_told(Told.of(mine), Told.of(its))


def fit_told(mine: Told, its: Told) -> Fit:
    """How well two values fit, of which is known what is told of them."""
    relation = mine.value.relate(its.value)
    gap = mine.value.distance(its.value) if relation is Relation.EXCLUDES else None
    level = _level(mine, its, relation, gap)
    return Fit(level, (2, 1.0) if level == BY_HEDGE else (RANK[relation], gap or 0.0))


def _level(mine: Told, its: Told, relation: Relation, gap: float | None) -> str:
    if relation is Relation.INCOMPARABLE:
        return INCOMPARABLE
    common = mine.is_common or its.is_common
    if relation is Relation.SAME:
        return "same, common" if common else "same, rare"
    if relation is Relation.COMPATIBLE:
        if mine.stated is not None and mine.stated == its.stated:
            return "same but hedged, common" if common else "same but hedged, rare"
        if _is_stretched(mine.value, its.value):
            return BY_HEDGE
        return "compatible, loose" if mine.is_loose or its.is_loose else "compatible"
    if _is_scrambled(mine, its):
        return SCRAMBLED
    level = FAR if gap is None else next(name for most, name in GAPS if gap <= most)
    if level != GAPS[0][1]:
        return level
    if common:
        return f"{level}, common"
    return level + OF_LARGE if is_large(mine.value) and is_large(its.value) else level


def _is_scrambled(one: Told, other: Told) -> bool:
    """Whether two values look like a slip of one: digits in another order (412 and 421, 14:31 and 14:13), zeros lost,
    a day of the wrong month or year."""
    mine, its, a, b = one.value, other.value, one.digits, other.digits
    if isinstance(mine, CalendarDate) and isinstance(its, CalendarDate):
        return mine.day is not None and mine.day == its.day and (mine.month == its.month) != (mine.year == its.year)
    if len(a) < 2:
        return False
    if isinstance(mine, Quantity) and isinstance(its, Quantity) and mine.number and its.number:
        if mine.unit != its.unit and mine.scale == "measure":
            return False
        if max(mine.number, its.number) >= 10 * min(mine.number, its.number):
            return a == b
    return sorted(a) == sorted(b)


def slips(told: Told) -> Iterator[Hashable]:
    """What two values share where they may look like a slip of one."""
    value = told.value
    if isinstance(value, CalendarDate) and value.day is not None:
        yield "month", value.month, value.day
        yield "year", value.year, value.day
    elif told.digits:
        yield "".join(sorted(told.digits))


def is_large(value: Value) -> bool:
    """Whether a figure is one that another one hardly comes close to by chance."""
    return isinstance(value, Quantity) and value.number is not None and value.number >= LARGE_FROM


def digits(value: Value) -> str:
    """The digits of a figure without zeros at its ends (``9.40`` and ``940`` → ``94``), those of a clock time, and the
    number and unit of a duration that has one; empty where it states none."""
    if isinstance(value, ClockTime):
        return f"{value.hour}{value.minute:02d}"
    if isinstance(value, Duration):
        return value.timex.lstrip("P") if value.timex and WHOLE.fullmatch(value.timex) else ""
    if not isinstance(value, Quantity) or not value.number:
        return ""
    return f"{value.number:.6f}".replace(".", "").strip("0")


def _is_loose(value: Value) -> bool:
    """Whether a value allows so much that meeting it says little."""
    if isinstance(value, Duration):
        return value.is_vague() or value.low is None or value.high is None
    if isinstance(value, Quantity):
        return value.low is None or value.high is None
    return isinstance(value, CalendarDate) and (value.day is None or value.year is None)


def _is_stretched(mine: Value, its: Value) -> bool:
    """``more than 43 million`` allows 328 million, ``at least 72 hours`` two years, and hardly means it."""
    if isinstance(mine, Duration) and isinstance(its, Duration):
        if mine.exact is None or its.exact is None:
            return False
        return max(mine.exact[0], its.exact[0]) > STRETCHED * min(mine.exact[0], its.exact[0])
    if not isinstance(mine, Quantity) or not isinstance(its, Quantity) or not mine.number or not its.number:
        return False
    if mine.unit != its.unit and mine.scale == "measure":
        return False
    return max(mine.number, its.number) > STRETCHED * min(mine.number, its.number)
