"""What all values share: hedges, closed intervals, and the four ways two values can stand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = str | int | float | None


class Mod(StrEnum):
    """The hedge of a value, named as TIMEX3 names its `mod` (ISO-TimeML, 2009).

    `JUST_UNDER` and `JUST_OVER` are of words alone (``nearly``, ``gut``): TIMEX3 has no such names, and a value keeps
    its `timex` mod and both of its ends.
    """

    APPROX = "APPROX"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    START = "START"
    MID = "MID"
    END = "END"
    JUST_UNDER = "JUST_UNDER"
    JUST_OVER = "JUST_OVER"

    @property
    def timex(self) -> Mod:
        """The name that TIMEX3 has for it."""
        return {Mod.JUST_UNDER: Mod.LESS_THAN, Mod.JUST_OVER: Mod.MORE_THAN}.get(self, self)


class Relation(StrEnum):
    """How two values stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    EXCLUDES = "excludes"
    INCOMPARABLE = "incomparable"


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval; None is unbounded on that side."""

    low: float | None
    high: float | None

    def meets(self, other: Interval) -> bool:
        """Whether the two intervals share a point, within a millionth for rounding of floats."""
        return _not_above(self.low, other.high) and _not_above(other.low, self.high)

    def touches(self, other: Interval) -> bool:
        """Whether the two share an end and nothing else, within a millionth; never where one of them is a point."""
        if self.low == self.high or other.low == other.high:
            return False
        return _same_end(self.high, other.low) or _same_end(other.high, self.low)

    def gap(self, other: Interval) -> float:
        """The distance between two disjoint intervals, 0 where they meet."""
        low, high = self._near_ends(other)
        return high - low

    def gap_share(self, other: Interval) -> float:
        """The distance between two disjoint intervals as a share of the larger near end, 0 where they meet."""
        low, high = self._near_ends(other)
        return (high - low) / max(abs(low), abs(high)) if high > low else 0.0

    def _near_ends(self, other: Interval) -> tuple[float, float]:
        """The ends between which two disjoint intervals leave a gap; twice the same where they meet."""
        for low, high in ((self.high, other.low), (other.high, self.low)):
            if low is not None and high is not None and high > low:
                return low, high
        return 0.0, 0.0


def _not_above(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high + 1e-6 * max(abs(low), abs(high))


def _same_end(high: float | None, low: float | None) -> bool:
    return high is not None and low is not None and abs(high - low) <= 1e-6 * max(abs(high), abs(low))


class Value(ABC):
    """What a claim states. Frozen subclasses: Quantity, Duration, ClockTime, CalendarDate, Term, Name, Quote."""

    __slots__ = ()
    mod: Mod | None

    @abstractmethod
    def relate(self, other: Value) -> Relation:
        """How this value stands to another; INCOMPARABLE where they share no scale."""

    @abstractmethod
    def distance(self, other: Value) -> float | None:
        """How far two excluding values lie apart, as a share of the larger; None without a scale."""

    @abstractmethod
    def describe(self) -> str:
        """The value in English for a reader: ``more than 43 million``."""

    @abstractmethod
    def as_json(self) -> dict[str, Json]:
        """The value as the format claimdiff/1 writes it."""


NO_FIGURE: dict[str, Json] = {"number": None, "low": None, "high": None, "unit": None, "timex": None, "mod": None}
"""The fields that every value has in claimdiff/1, of one that states no number."""
HEDGE_WORDS = {
    Mod.APPROX: "about {}",
    Mod.MORE_THAN: "more than {}",
    Mod.LESS_THAN: "less than {}",
    Mod.EQUAL_OR_MORE: "at least {}",
    Mod.EQUAL_OR_LESS: "at most {}",
    Mod.BEFORE: "shortly before {}",
    Mod.AFTER: "shortly after {}",
    Mod.START: "early {}",
    Mod.MID: "mid {}",
    Mod.END: "late {}",
    Mod.JUST_UNDER: "nearly {}",
    Mod.JUST_OVER: "just over {}",
}


def hedged(mod: Mod | None, words: str) -> str:
    """``hedged(Mod.MORE_THAN, "43 million")`` → ``more than 43 million``."""
    return HEDGE_WORDS[mod].format(words) if mod else words


def bounded(mod: Mod | None, low: float | None, high: float | None) -> Mod | None:
    """The hedge to show: ``nearly`` and ``just over`` for a bound that leaves no end open."""
    if low is None or high is None:
        return mod
    return {Mod.LESS_THAN: Mod.JUST_UNDER, Mod.MORE_THAN: Mod.JUST_OVER}.get(mod, mod) if mod else None


def relate_intervals(mine: Interval, its: Interval, *, plain: bool = False) -> Relation:
    """COMPATIBLE where the intervals meet, EXCLUDES where they are disjoint.

    Two `plain` figures, without a hedge on either, exclude each other where their precision alone makes them touch:
    who writes 12.4 and who writes 12.5 do not mean 12.45.
    """
    if not mine.meets(its) or (plain and mine.touches(its)):
        return Relation.EXCLUDES
    return Relation.COMPATIBLE
