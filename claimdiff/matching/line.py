"""The values of many claims, each different one once, and how close any two of them lie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claimdiff.matching.fits import GAPS, closeness, digits, fit, is_scrambled
from claimdiff.values import Quantity, Value

FAR = GAPS[-2][0]
"""Excluding values further apart than this share are on the last level, `far`."""
CLEARLY = 1e-5
"""Intervals with a gap of this share exclude each other beyond all rounding of floats."""
Closeness = tuple[int, float]
EXCLUDING = closeness(Quantity("count", 1, 1, 1), Quantity("count", 2, 2, 2))[0]
"""The first part of the closeness of values that exclude each other."""


class Line:
    """Values known by their numbers. What `closeness` says of two is asked once; figures on one axis that lie
    clearly apart need not be asked: theirs is the gap as a share of the larger near end."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self._numbers: dict[Value, int] = {}
        self._ends: list[tuple[str, float, float] | None] = []
        self._digits: list[list[str]] = []
        self._fits: list[list[str]] = []
        self._closeness: list[dict[int, Closeness]] = []
        self._nearest: dict[int, dict[int, Closeness]] = defaultdict(dict)
        self._sets: dict[frozenset[int], int] = {}
        self._members: list[frozenset[int]] = []

    def number(self, value: Value) -> int:
        """The number of a value, the same for equal values."""
        known = self._numbers.get(value)
        if known is None:
            known = self._numbers[value] = len(self.values)
            self.values.append(value)
            self._ends.append(_ends(value))
            self._digits.append(sorted(digits(value)))
            self._fits.append([])
            self._closeness.append({})
        return known

    def closeness(self, a: int, b: int) -> Closeness:
        """How well two values fit, as `fits.closeness` says it."""
        row = self._closeness[a]
        found = row.get(b)
        if found is None:
            share = self._clear_share(a, b)
            found = (EXCLUDING, share) if share is not None else closeness(self.values[a], self.values[b])
            row[b] = self._closeness[b][a] = found
        return found

    def fits(self, a: int) -> Sequence[str]:
        """How well each value fits one, as `fits.fit` says it, by their numbers."""
        row = self._fits[a]
        for b in range(len(row), len(self.values)):
            its = self._fits[b]
            row.append(its[a] if len(its) > a else self._fit(a, b))
        return row

    def _fit(self, a: int, b: int) -> str:
        return GAPS[-1][1] if self._is_far(a, b) else fit(self.values[a], self.values[b])

    def _is_far(self, a: int, b: int) -> bool:
        """Whether two values are figures of one axis that are surely on the level `far`."""
        share = self._clear_share(a, b)
        if share is None or share <= FAR:
            return False
        return self._digits[a] != self._digits[b] or not is_scrambled(self.values[a], self.values[b])

    def crowd(self, values: Iterable[Value]) -> int:
        """The number of a set of values, the same for equal sets."""
        members = frozenset(map(self.number, values))
        known = self._sets.setdefault(members, len(self._members))
        if known == len(self._members):
            self._members.append(members)
        return known

    def nearest(self, value: int, crowd: int) -> Closeness:
        """How well the best fitting of a set's values fits a value."""
        row = self._nearest[value]
        found = row.get(crowd)
        if found is None:
            found = row[crowd] = min([self.closeness(value, each) for each in self._members[crowd]])
        return found

    def nearest_to(self, value: int) -> Mapping[int, Closeness]:
        """What is known of `nearest` for a value."""
        return self._nearest[value]

    def _clear_share(self, a: int, b: int) -> float | None:
        mine, its = self._ends[a], self._ends[b]
        if mine is None or its is None or mine[0] != its[0]:
            return None
        low, high = (mine[2], its[1]) if mine[2] < its[1] else (its[2], mine[1])
        largest = max(abs(low), abs(high))
        return (high - low) / largest if high - low > CLEARLY * largest else None


def _ends(value: Value) -> tuple[str, float, float] | None:
    """The axis and the ends of a figure; None where it is open or no figure."""
    if not isinstance(value, Quantity):
        return None
    interval = value.interval()
    if interval.low is None or interval.high is None:
        return None
    return value.axis(), interval.low, interval.high
