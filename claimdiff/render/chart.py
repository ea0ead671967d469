"""The values of a finding on one line: places from 0 to 1, what each allows, and the ticks below.

Numbers stand on a line of numbers, clock times on a clock, dates on a calendar, durations on a line of seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, floor, isfinite, log10
from typing import NamedTuple

from claimdiff.model import Finding, Report
from claimdiff.render.words import positions
from claimdiff.values import CalendarDate, ClockTime, Duration, Quantity, Value
from claimdiff.values.calendar import MONTHS
from claimdiff.values.units import UNITS, to_base

MOST = 8
"""More values than this are a list, no picture."""
MARGIN = 0.12
"""The share of the line that stays free at each end: labels stand there."""
TICKS = 5
WIDE = 50
"""The largest figure so many times the smallest: then the line counts in powers of ten."""
DAY_MINUTES = 24 * 60
CLOCK_STEPS = (1, 5, 10, 15, 30, 60, 120, 180, 360, 720)
SECONDS_STEPS = (1, 5, 10, 30, 60, 300, 600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 604800)
DAY_STEPS = (1, 2, 7, 14)
MONTH_DAYS = 62
"""Spans of more days than this count in months, and in years from 24 months on."""
MONTH_STEPS = (1, 2, 3, 6)
YEAR = 365.2425


class Extent(NamedTuple):
    """What a value states and the least and most that it allows, on its axis; None is open."""

    at: float
    low: float | None
    high: float | None

    def moved(self, move: Callable[[float], float]) -> Extent:
        """The extent on another axis."""
        low, high = (None if end is None else move(end) for end in (self.low, self.high))
        return Extent(move(self.at), low, high)


@dataclass(frozen=True, slots=True)
class Mark:
    """One value on the line: its words, its place and reach from 0 to 1, and which of its ends are open."""

    words: str
    at: float
    low: float
    high: float
    open_low: bool = False
    open_high: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """The values of a finding, in the order of its positions, and the ticks: place and words."""

    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]


def chart(report: Report, finding: Finding) -> Chart | None:
    """The chart of a finding; None where its values are fewer than two, too many, or share no line."""
    told = [(words, claims[0].value) for words, claims in positions(report, finding)]
    if not 2 <= len(told) <= MOST:
        return None
    extents = _extents([value for _, value in told])
    if extents is None:
        return None
    ends = [end for extent in extents for end in extent if end is not None]
    least, most = min(ends), max(ends)
    if not all(map(isfinite, ends)) or most - least > 1e280:
        return None
    first = told[0][1]
    powers = isinstance(first, Quantity) and min(ends) > 0 and most / least > WIDE
    if powers:
        extents = [each.moved(log10) for each in extents]
        least, most = log10(least), log10(most)
    margin = (most - least) * MARGIN or 1.0
    line = Line(least - margin, most + margin)
    ticks = _powers(line) if powers else _ticks(first, line)
    marks = (_mark(words, extent, line) for (words, _), extent in zip(told, extents, strict=True))
    return Chart(tuple(marks), tuple((line.place(at), words) for at, words in ticks))


class Line(NamedTuple):
    """A stretch of an axis that is drawn."""

    low: float
    high: float

    def place(self, at: float) -> float:
        """Where a value stands, from 0 to 1."""
        return round((at - self.low) / (self.high - self.low), 4)

    def multiples(self, steps: Sequence[float]) -> list[float]:
        """The multiples on the line of the smallest step that gives few enough; else of a round number."""
        step = next((each for each in steps if (self.high - self.low) / each <= TICKS), None) or self._round()
        return [number * step for number in range(ceil(self.low / step), floor(self.high / step) + 1)]

    def _round(self) -> float:
        rough = (self.high - self.low) / TICKS
        power = 10.0 ** floor(log10(rough))
        return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)


def _mark(words: str, extent: Extent, line: Line) -> Mark:
    low = line.low if extent.low is None else extent.low
    high = line.high if extent.high is None else extent.high
    return Mark(
        words, line.place(extent.at), line.place(low), line.place(high), extent.low is None, extent.high is None
    )


def _extents(values: Sequence[Value]) -> list[Extent] | None:
    """Each value on the axis of all; None where one has no place on it."""
    first = values[0]
    if any(type(value) is not type(first) for value in values):
        return None
    if isinstance(first, Quantity) and any(
        isinstance(value, Quantity) and value.axis() != first.axis() for value in values
    ):
        return None
    found = [_extent(value, first, values) for value in values]
    extents = [each for each in found if each is not None]
    if len(extents) < len(found):
        return None
    return _one_turn(extents) if isinstance(first, ClockTime) else extents


def _extent(value: Value, first: Value, values: Sequence[Value]) -> Extent | None:
    match value:
        case Quantity():
            return _filled(*(_in_unit(end, value, first) for end in (value.number, value.low, value.high)))
        case Duration():
            stated = value.exact and (value.exact[0] + value.exact[1]) / 2
            return _filled(stated, value.low, value.high)
        case ClockTime():
            reach = value.interval()
            return Extent(value.hour * 60 + value.minute + (value.second or 0) / 60, reach.low, reach.high)
        case CalendarDate():
            return _days(value, values)
    return None


def _filled(at: float | None, low: float | None, high: float | None) -> Extent | None:
    """An extent whose place is the middle of what it allows where no figure is stated."""
    if at is None:
        ends = [end for end in (low, high) if end is not None]
        at = sum(ends) / len(ends) if ends else None
    return None if at is None else Extent(at, low, high)


def _in_unit(end: float | None, value: Quantity, first: Value) -> float | None:
    """An end of a value in the unit of the first."""
    unit = first.unit if isinstance(first, Quantity) else None
    if end is None or value.unit == unit or value.unit not in UNITS or unit not in UNITS:
        return end
    return (to_base(end, value.unit) - UNITS[unit].offset) / UNITS[unit].factor


def _days(value: CalendarDate, values: Sequence[Value]) -> Extent | None:
    """The days that a date allows, in the year that one of the dates knows; None for a weekday alone."""
    if value.weekday is not None and value.day is None:
        return None
    years = [each.year for each in values if isinstance(each, CalendarDate) and each.year]
    if value.year is None:
        if value.month is None and value.period is None:
            return None
        value = replace(value, year=years[0] if years else 2000)
    stated, allowed = replace(value, mod=None).days(), value.days()
    if stated is None or allowed is None:
        return None
    low, high = allowed
    return Extent(sum(stated) / 2, None if low == 1 else low, None if high > date.max.toordinal() - 10 else high)


def _one_turn(extents: list[Extent]) -> list[Extent]:
    """Clock times around midnight beside each other: those after it a day later."""
    times = [extent.at for extent in extents]
    if max(times) - min(times) <= DAY_MINUTES / 2:
        return extents
    return [each.moved(lambda end: end + DAY_MINUTES) if each.at < DAY_MINUTES / 2 else each for each in extents]


# --- ticks


def _ticks(first: Value, line: Line) -> Iterator[tuple[float, str]]:
    match first:
        case ClockTime():
            for at in line.multiples(CLOCK_STEPS):
                minute = round(at) % DAY_MINUTES
                yield at, f"{minute // 60:02d}:{minute % 60:02d}"
        case Duration():
            for at in line.multiples(SECONDS_STEPS):
                yield from ((at, _length(at)),) if at >= 0 else ()
        case CalendarDate():
            yield from _calendar(line)
        case _:
            whole = isinstance(first, Quantity) and first.scale in ("count", "age")
            for at in line.multiples((1,) if whole else ()):
                yield at, _figure(at)


def _powers(line: Line) -> Iterator[tuple[float, str]]:
    powers = range(ceil(line.low), floor(line.high) + 1)
    for power in powers[:: max(1, len(powers) // TICKS)]:
        yield power, _figure(10.0**power)


def _figure(at: float) -> str:
    rounded = float(f"{at:.6g}")
    number = int(rounded) if rounded == int(rounded) else rounded
    return Quantity("count", number, None, None).describe()


def _length(seconds: float) -> str:
    for unit, length, least in (("y", YEAR * 86400, 2), ("d", 86400, 3), ("h", 3600, 1), ("min", 60, 1)):
        if seconds >= least * length:
            return f"{seconds / length:.3g} {unit}"
    return f"{seconds:.3g} s"


def _calendar(line: Line) -> Iterator[tuple[float, str]]:
    """Days as ``12 Mar``, months as ``Mar 2024``, years as ``2024``; what no calendar holds has no tick."""
    known = date.min.toordinal(), date.max.toordinal()
    line = Line(max(line.low, known[0]), min(line.high, known[1]))
    span = line.high - line.low
    if span <= MONTH_DAYS:
        for at in line.multiples(DAY_STEPS):
            day = date.fromordinal(round(at))
            yield at, f"{day.day} {MONTHS[day.month - 1][:3]}"
        return
    first, last = (end / YEAR * 12 for end in line)
    months = Line(first, last).multiples(MONTH_STEPS if last - first < 24 else (12, 24, 60, 120, 240, 600, 1200))
    for month in months:
        year, rest = divmod(round(month), 12)
        if date.min.year <= year + 1 <= date.max.year:
            day = date(year + 1, rest + 1, 1)
            if line.low <= day.toordinal() <= line.high:
                yield day.toordinal(), f"{MONTHS[day.month - 1][:3]} {day.year}" if last - first < 24 else str(day.year)
