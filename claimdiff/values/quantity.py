"""Quantity: counts, money, percentages, ages and measures as intervals of a unit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimdiff.values.base import Interval, Json, Mod, Relation, Value, bounded, hedged, relate_intervals
from claimdiff.values.units import UNITS, to_base

Number = int | float

APPROX_SHARE = 0.1
"""`about` allows a tenth either way (eval convention; docs/verdicts.md, hedges)."""

APPROX_PERCENT_POINTS = 0.5
"""`about` allows half a point for percentages: they are rarely rounded to tens."""

APPROX_YEARS = 1
"""`about` allows a year either way for ages."""

EXACT_BELOW = 100
"""Counts below this are read as exact: nobody rounds 40 dead."""

PERCENT_STEP = 1
"""Zeros before the point pad no percentage: who writes 50 % means neither 46 nor 54."""

ROUNDING_CAP = 0.125
"""Rounding never allows more than an eighth either way: `1 billion` is not 0.5 to 1.5 billion."""

OPEN_TIMES = 10
"""`more than 43 million` is 43 million and up, and not ten times that; likewise downwards."""


@dataclass(frozen=True, slots=True)
class Quantity(Value):
    """A number of something.

    `scale` says what may be compared: ``count``, ``money``, ``percent``, ``point``, ``age`` or
    ``measure``. `unit` is the counted concept, an ISO 4217 code or a CLDR unit id. `number` is the
    stated figure, None for a stated range and for vague amounts; `low` and `high` are what the
    words allow, in `unit`, None where unbounded.
    """

    scale: str
    number: Number | None
    low: Number | None
    high: Number | None
    unit: str | None = None
    mod: Mod | None = None

    @classmethod
    def stated(
        cls, scale: str, number: Decimal, step: Decimal, unit: str | None = None, mod: Mod | None = None
    ) -> Quantity:
        """The quantity that a written figure allows.

        `step` is the written precision: the value of the last digit that is not a padding zero
        (`41,7 millions` → 100,000; `74.000` → 1,000).
        """
        half = _half_width(scale, number, step)
        low: Number | None = plain(number - half)
        high: Number | None = plain(number + half)
        exact = plain(number)
        match mod:
            case Mod.APPROX:
                width = max(half, _approx_width(scale, number))
                low, high = plain(number - width), plain(number + width)
            case Mod.MORE_THAN | Mod.EQUAL_OR_MORE | Mod.AFTER:
                low, high = exact, None
            case Mod.LESS_THAN | Mod.EQUAL_OR_LESS | Mod.BEFORE:
                low, high = None, exact
            case Mod.JUST_UNDER:
                low, high = plain(number - max(half, _near_width(scale, number))), exact
            case Mod.JUST_OVER:
                low, high = exact, plain(number + max(half, _near_width(scale, number)))
        return cls(scale, exact, low, high, unit, mod.timex if mod else None)

    @classmethod
    def ranged(
        cls, scale: str, low: Decimal, high: Decimal, unit: str | None = None, mod: Mod | None = None
    ) -> Quantity:
        """A stated range: the number is None, the ends are as stated."""
        return cls(scale, None, plain(low), plain(high), unit, mod.timex if mod else None)

    def with_unit(self, unit: str | None) -> Quantity:
        """The same figure of another unit."""
        return replace(self, unit=unit)

    def interval(self) -> Interval:
        """What the words allow, in the base unit of the scale; an open end stops at ten times the figure."""
        low, high = self.low, self.high
        if self.number is not None and self.number > 0:
            low = self.number / OPEN_TIMES if low is None else low
            high = self.number * OPEN_TIMES if high is None else high
        if self.scale == "measure" and self.unit in UNITS:
            unit = self.unit
            low, high = (None if end is None else to_base(end, unit) for end in (low, high))
        return Interval(low, high)

    def axis(self) -> str:
        """What two quantities must share to be compared."""
        if self.scale == "measure":
            return UNITS[self.unit].dimension if self.unit in UNITS else f"measure:{self.unit}"
        if self.scale == "money":
            return f"money:{self.unit}"
        return self.scale

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, Quantity) or self.axis() != other.axis():
            return Relation.INCOMPARABLE
        mine, its = self.interval(), other.interval()
        if self.mod is other.mod and (self._states_the_same(other) or mine == its):
            return Relation.SAME
        plain = self.mod is None and other.mod is None and None not in (self.number, other.number)
        return relate_intervals(mine, its, plain=plain)

    def _states_the_same(self, other: Quantity) -> bool:
        """The same stated figure, also after an exact conversion (59 °F, 15 °C)."""
        if self.number is None or other.number is None:
            return False
        if self.unit == other.unit or self.scale != "measure":
            return self.number == other.number
        if self.unit not in UNITS or other.unit not in UNITS:
            return False
        mine, its = to_base(self.number, self.unit), to_base(other.number, other.unit)
        return abs(mine - its) <= 1e-6 * max(abs(mine), abs(its))

    def distance(self, other: Value) -> float | None:
        if not isinstance(other, Quantity) or self.axis() != other.axis():
            return None
        return self.interval().gap_share(other.interval())

    def describe(self) -> str:
        if self.number is not None:
            words = _grouped(self.number)
        elif self.low is not None and self.high is not None:
            words = f"{_grouped(self.low)} to {_grouped(self.high)}"
        else:
            words = "some"
        mod = self.mod if self.number is None else bounded(self.mod, self.low, self.high)
        return hedged(mod, self._in_unit(words))

    def _in_unit(self, words: str) -> str:
        match self.scale:
            case "percent":
                return f"{words} %"
            case "point":
                return f"{words} percentage points"
            case "money" if self.unit:
                return f"{self.unit} {words}"
            case "measure" if self.unit in UNITS:
                return f"{words} {UNITS[self.unit].symbol}"
        return words

    def __str__(self) -> str:
        number = "" if self.number is None else repr(self.number)
        ends = f"[{'' if self.low is None else self.low!r},{'' if self.high is None else self.high!r}]"
        return " ".join(part for part in (self.mod or "", number, ends, self.scale, self.unit or "") if part)

    def as_json(self) -> dict[str, Json]:
        unit = {"percent": "percent", "point": "percentage-point", "age": "year"}.get(self.scale, self.unit)
        return {
            "number": self.number,
            "low": self.low,
            "high": self.high,
            "unit": unit,
            "timex": None,
            "mod": self.mod,
        }


def plain(number: Decimal) -> Number:
    """An int where the number is whole, else a float."""
    return int(number) if number == number.to_integral_value() else float(number)


def _half_width(scale: str, number: Decimal, step: Decimal) -> Decimal:
    """Half of the written precision, and nothing for exact counts and ages."""
    size = abs(number)
    if scale == "age" or (scale == "count" and step >= 1 and (step == 1 or size < EXACT_BELOW)):
        return Decimal(0)
    if scale in ("percent", "point"):
        step = min(step, Decimal(PERCENT_STEP))
    return min(step / 2, size * Decimal(str(ROUNDING_CAP)))


def _approx_width(scale: str, number: Decimal) -> Decimal:
    match scale:
        case "percent" | "point":
            return Decimal(str(APPROX_PERCENT_POINTS))
        case "age":
            return Decimal(APPROX_YEARS)
    return abs(number) * Decimal(str(APPROX_SHARE))


def _near_width(scale: str, number: Decimal) -> Decimal:
    """`nearly` and `just over` reach as far as `about`, of percentages a tenth too: 87.5 % is nearly 90 % to many."""
    return abs(number) * Decimal(str(APPROX_SHARE)) if scale in ("percent", "point") else _approx_width(scale, number)


def _grouped(number: Number) -> str:
    """``43000000`` → ``43 million``; ``1340`` → ``1,340``; ``12.5`` → ``12.5``."""
    for scale, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if abs(number) >= scale and number * 1000 % scale == 0:
            return f"{number / scale:.6g} {name}"
    return f"{number:,}"
