"""The values of many claims, each different one once, and how any two of them fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations, combinations_with_replacement, islice, product
from typing import NamedTuple, TypeAlias

from claimdiff.matching.fits import FAR, FAR_FROM, INCOMPARABLE, RANK, Fit, Told, fit_told, slips
from claimdiff.matching.row import Row
from claimdiff.model import Kind
from claimdiff.values import CalendarDate, Duration, Quantity, Relation, Value

DAYS_IN_YEAR = 365
"""The gap between two dates is a share of so many days, and at most all (`CalendarDate.distance`)."""
SURELY = 1e-9
"""The share by which a gap is looked beyond where it would be far: floats are rounded."""
EXCLUDING = RANK[Relation.EXCLUDES]
Closeness: TypeAlias = tuple[int, float]
NO_SCALE = (RANK[Relation.INCOMPARABLE], 0.0)
"""The closeness of figures on two axes."""


class Figure(NamedTuple):
    """A value with two ends on an axis, those of a date in days, and its number."""

    axis: str
    low: float
    high: float
    number: int


class Line:
    """Values by their numbers. Two figures on one axis that lie far apart, or on two axes, are clear: they are never
    compared, and fit by the gap between them, as a share of the larger near end. All others are near each other."""

    def __init__(self, values: Iterable[Value]) -> None:
        self._values = list(dict.fromkeys(values))
        self._numbers = {value: number for number, value in enumerate(self._values)}
        self._figures = [_figure(value, number) for number, value in enumerate(self._values)]
        self._told = [Told.of(value) for value in self._values]
        self._near: list[dict[int, Fit]] = [{} for _ in self._values]
        self._sets: dict[frozenset[int], int] = {}
        self._members: list[frozenset[int]] = []
        everything = range(len(self._values))
        self.closeness: Sequence[Row[int, Closeness]] = [Row(partial(self._closeness, value)) for value in everything]
        """How closely each value fits others, by their numbers."""
        self.nearest: Sequence[Row[int, Closeness]] = [Row(partial(self._nearest, value)) for value in everything]
        """How closely the best of each set's values fits each value, by the value's number and the set's."""
        for a, b in self._unclear():
            self._near[a][b] = self._near[b][a] = fit_told(self._told[a], self._told[b])

    def number(self, value: Value) -> int:
        """The number of a value, the same for equal values."""
        return self._numbers[value]

    def near(self, a: int) -> Mapping[int, Fit]:
        """The values near one, itself among them, and how they fit it."""
        return self._near[a]

    def level(self, a: int, b: int) -> str:
        """The level of fit of two values."""
        near = self._near[a].get(b)
        return self.clear_level(a, b) if near is None else near.level

    def clear_levels(self) -> frozenset[str]:
        """The levels of fit of all values that are not near each other."""
        axes = {figure.axis for figure in self._figures if figure is not None}
        return frozenset((FAR, INCOMPARABLE) if len(axes) > 1 else (FAR,))

    def clear_level(self, a: int, b: int) -> str:
        """The level of fit of two values that are not near each other."""
        mine, its = self._figures[a], self._figures[b]
        return FAR if mine is not None and its is not None and mine.axis == its.axis else INCOMPARABLE

    def _closeness(self, a: int, b: int) -> Closeness:
        near = self._near[a].get(b)
        return self._clear_closeness(a, b) if near is None else near.closeness

    def _clear_closeness(self, a: int, b: int) -> Closeness:
        mine, its = self._figures[a], self._figures[b]
        if mine is None or its is None or mine.axis != its.axis:
            return NO_SCALE
        low, high = (mine.high, its.low) if mine.high < its.low else (its.high, mine.low)
        if mine.axis is Kind.DATE:
            return EXCLUDING, min(1.0, (high - low) / DAYS_IN_YEAR)
        return EXCLUDING, (high - low) / max(abs(low), abs(high))

    def crowd(self, values: Iterable[Value]) -> int:
        """The number of a set of values, the same for equal sets."""
        members = frozenset([self._numbers[value] for value in values])
        known = self._sets.setdefault(members, len(self._members))
        if known == len(self._members):
            self._members.append(members)
        return known

    def _nearest(self, value: int, crowd: int) -> Closeness:
        members, near = self._members[crowd], self._near[value]
        closest = min([near[each].closeness for each in near.keys() & members], default=NO_SCALE)
        if closest > (EXCLUDING, FAR_FROM):  # no clear value lies closer than that
            closest = min(closest, *[self._closeness(value, each) for each in members])
        return closest

    def _unclear(self) -> Iterator[tuple[int, int]]:
        """The pairs of values that are to be compared."""
        figures = sorted(figure for figure in self._figures if figure is not None)
        for at, (axis, _, high, number) in enumerate(figures):
            farthest = _far_above(axis, high)
            for other in islice(figures, at, None):
                if other.axis != axis or other.low > farthest:
                    break
                yield number, other.number
        written: dict[Hashable, list[int]] = defaultdict(list)
        for figure in figures:
            for slip in slips(self._told[figure.number]):
                written[figure.axis, slip].append(figure.number)
        for alike in written.values():
            yield from combinations(alike, 2)
        open_ones = [number for number, figure in enumerate(self._figures) if figure is None]
        yield from combinations_with_replacement(reversed(open_ones), 2)
        yield from product(open_ones, (figure.number for figure in figures))


def _figure(value: Value, number: int) -> Figure | None:
    """A value as a figure; None where it is open, or no quantity, duration or date of a known year."""
    if isinstance(value, CalendarDate):
        days = value.days() if value.weekday is None else None
        return Figure(Kind.DATE, *days, number) if days else None
    if not isinstance(value, Quantity | Duration):
        return None
    interval = value.interval()
    if interval.low is None or interval.high is None:
        return None
    axis = value.axis() if isinstance(value, Quantity) else Kind.DURATION
    return Figure(axis, interval.low, interval.high, number)


def _far_above(axis: str, high: float) -> float:
    """Where what lies above an end is surely far from it."""
    if axis is Kind.DATE:
        return high + FAR_FROM * DAYS_IN_YEAR + SURELY
    farthest = high / (1 - FAR_FROM) if high > 0 else high * (1 - FAR_FROM)
    return farthest + SURELY * abs(farthest)
