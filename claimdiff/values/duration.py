"""Durations: TIMEX3 periods and the seconds that they allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from claimdiff.values.base import Interval, Json, Mod, Relation, Value, bounded, hedged, relate_intervals
from claimdiff.values.quantity import APPROX_SHARE, OPEN_TIMES, ROUNDING_CAP, plain

SECONDS: dict[str, tuple[int, int]] = {
    "second": (1, 1),
    "minute": (60, 60),
    "hour": (3600, 3600),
    "day": (86400, 86400),
    "week": (604800, 604800),
    "month": (28 * 86400, 31 * 86400),
    "quarter": (90 * 86400, 92 * 86400),
    "year": (365 * 86400, 366 * 86400),
    "decade": (3652 * 86400, 3653 * 86400),
    "century": (36524 * 86400, 36525 * 86400),
    "millennium": (365242 * 86400, 365243 * 86400),
}
"""The shortest and the longest length of each unit (CLDR duration ids; Gregorian calendar)."""

TIMEX_LETTER = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
}
YEARS_IN = {"decade": 10, "century": 100, "millennium": 1000}
ORDER = ["year", "month", "week", "day", "hour", "minute", "second"]
WHOLE = re.compile(r"P\d+(?P<unit>[YMWD])|PT\d+(?P<clock>[HMS])")
VAGUE_LEAST, VAGUE_MOST = 2, 20
"""`a few minutes` are 2 to 20 of them: an editor would not write so of an hour."""

FRACTION_CAP = 0.25
"""A number in halves or quarters allows no more than a quarter of itself."""


@dataclass(frozen=True, slots=True)
class Duration(Value):
    """A length of time: `timex` (None for a range), the seconds it allows, and those it states (`exact`)."""

    timex: str | None
    low: float | None
    high: float | None
    mod: Mod | None = None
    exact: tuple[float, float] | None = None

    @classmethod
    def stated(cls, parts: dict[str, Decimal], mod: Mod | None = None) -> Duration:
        """From numbers of units: ``{"hour": 2, "minute": 30}`` → ``PT2H30M``."""
        low = sum(float(number) * SECONDS[unit][0] for unit, number in parts.items())
        high = sum(float(number) * SECONDS[unit][1] for unit, number in parts.items())
        half = _half_width(parts)
        quarter = SECONDS[_last_unit(parts)][0] / 4
        ends = _hedged_ends(low - half, high + half, quarter, mod)
        return cls(_timex(parts), *ends, mod.timex if mod else None, (low, high))

    @classmethod
    def ranged(cls, low: dict[str, Decimal], high: dict[str, Decimal], mod: Mod | None = None) -> Duration:
        """From the two stated ends of a range."""
        least, most = cls.stated(low).exact, cls.stated(high).exact
        assert least is not None
        assert most is not None
        return cls(None, least[0], most[1], mod.timex if mod else None)

    @classmethod
    def vague(cls, unit: str) -> Duration:
        """``a few minutes`` → ``PTXM``."""
        least, most = SECONDS[unit]
        if unit in YEARS_IN or unit == "quarter":
            timex = "PXM" if unit == "quarter" else "PXY"
        else:
            letter = TIMEX_LETTER[unit]
            timex = f"PTX{letter[1]}" if len(letter) == 2 else f"PX{letter}"
        return cls(timex, float(VAGUE_LEAST * least), float(VAGUE_MOST * most))

    def up_to(self, longer: Duration) -> Duration | None:
        """The range from this length to a longer one; None where either is vague or a range, or the other no longer."""
        if self.exact is None or longer.exact is None or self.exact[1] >= longer.exact[0]:
            return None
        return Duration(None, self.exact[0], longer.exact[1])

    def interval(self) -> Interval:
        """The seconds that the words allow; an open end stops at ten times the figure."""
        low, high = self.low, self.high
        if self.exact is not None:
            low = self.exact[0] / OPEN_TIMES if low is None else low
            high = self.exact[1] * OPEN_TIMES if high is None else high
        return Interval(low, high)

    def is_vague(self) -> bool:
        """Whether the words name a unit and no number."""
        return self.timex is not None and "X" in self.timex

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, Duration):
            return Relation.INCOMPARABLE
        stated = self.exact or (self.timex, self.low, self.high), other.exact or (other.timex, other.low, other.high)
        if self.mod is other.mod and stated[0] == stated[1]:
            return Relation.SAME
        plain = self.mod is None and other.mod is None and None not in (self.exact, other.exact)
        if plain and self._counts_the_same_unit(other):
            return Relation.EXCLUDES
        return relate_intervals(self.interval(), other.interval(), plain=plain)

    def _counts_the_same_unit(self, other: Duration) -> bool:
        """Whether both are whole numbers of one and the same unit: 31 years are not 32."""
        mine, its = self._counted_unit(), other._counted_unit()
        return mine is not None and mine == its

    def _counted_unit(self) -> str | None:
        """The unit of which a whole number is stated; half an hour counts no minutes."""
        whole = WHOLE.fullmatch(self.timex or "")
        if whole is None or self.exact is None or self.low is None:
            return None
        letter = whole["unit"] or f"T{whole['clock']}"
        unit = next(unit for unit, known in TIMEX_LETTER.items() if known == letter)
        return unit if self.exact[0] - self.low <= SECONDS[unit][1] / 2 else None

    def distance(self, other: Value) -> float | None:
        if not isinstance(other, Duration):
            return None
        return self.interval().gap_share(other.interval())

    def describe(self) -> str:
        if self.timex is None:
            return hedged(self.mod, f"{_in_words(self.low or 0)} to {_in_words(self.high or 0)}")
        return hedged(bounded(self.mod, self.low, self.high), _timex_in_words(self.timex))

    def __str__(self) -> str:
        return " ".join(part for part in (self.mod or "", self.timex or f"[{self.low},{self.high}]") if part)

    def as_json(self) -> dict[str, Json]:
        value: dict[str, Json] = {
            "number": None,
            "low": _whole(self.low),
            "high": _whole(self.high),
            "unit": "second",
            "timex": self.timex,
            "mod": self.mod,
        }
        if self.exact:
            value |= {"stated_low": _whole(self.exact[0]), "stated_high": _whole(self.exact[1])}
        return value


def _whole(seconds: float | None) -> Json:
    return int(seconds) if seconds is not None and seconds == int(seconds) else seconds


def _hedged_ends(low: float, high: float, quarter: float, mod: Mod | None) -> tuple[float | None, float | None]:
    """The ends as a hedge moves them; `at least` and the like leave one end open.

    `just over a minute` allows a `quarter` of the unit at least.
    """
    match mod:
        case Mod.APPROX:
            return low * (1 - APPROX_SHARE), high * (1 + APPROX_SHARE)
        case Mod.MORE_THAN | Mod.EQUAL_OR_MORE | Mod.AFTER:
            return low, None
        case Mod.LESS_THAN | Mod.EQUAL_OR_LESS | Mod.BEFORE:
            return None, high
        case Mod.JUST_UNDER:
            return low - max(low * APPROX_SHARE, min(quarter, low / 4)), high
        case Mod.JUST_OVER:
            return low, high + max(high * APPROX_SHARE, quarter)
    return low, high


def _last_unit(parts: dict[str, Decimal]) -> str:
    """The shortest of the stated units."""
    return min(parts, key=lambda unit: SECONDS[unit][0])


def _half_width(parts: dict[str, Decimal]) -> float:
    """Half of the last stated unit where it is an hour or longer: ``six hours`` may be five and three quarters.

    Halves and quarters of it allow half of themselves: ``half an hour`` may be 35 minutes, since nobody counts such.
    """
    unit = _last_unit(parts)
    number = parts[unit]
    length = SECONDS[unit][0]
    if length < SECONDS["hour"][0]:
        return 0.0
    for share, cap in ((1, ROUNDING_CAP), (2, FRACTION_CAP), (4, FRACTION_CAP)):
        if number * share == (number * share).to_integral_value():
            return min(length / share / 2, float(number) * length * cap)
    return 0.0


def _timex(parts: dict[str, Decimal]) -> str:
    """``{"hour": Decimal("1.5")}`` → ``PT1H30M``: halves of hours and days read as a clock would."""
    amounts: dict[str, Decimal] = {}
    for unit, number in parts.items():
        if unit in YEARS_IN:
            unit, number = "year", number * YEARS_IN[unit]
        elif unit == "quarter":
            unit, number = "month", number * 3
        amounts[unit] = amounts.get(unit, Decimal(0)) + number
    for unit, smaller, ratio in (
        ("year", "month", 12),
        ("day", "hour", 24),
        ("hour", "minute", 60),
        ("minute", "second", 60),
    ):
        number = amounts.get(unit, Decimal(0))
        rest = (number % 1) * ratio
        if rest and rest == rest.to_integral_value():
            amounts[unit] = number - number % 1
            amounts[smaller] = amounts.get(smaller, Decimal(0)) + rest
    date = clock = ""
    for unit in ORDER:
        number = amounts.get(unit, Decimal(0))
        if not number:
            continue
        letter, figure = TIMEX_LETTER[unit], str(plain(number))
        if len(letter) == 2:
            clock += figure + letter[1]
        else:
            date += figure + letter
    return "P" + date + ("T" + clock if clock else "") if date or clock else "PT0S"


def _in_words(seconds: float) -> str:
    for unit in ("year", "month", "week", "day", "hour", "minute"):
        length = SECONDS[unit][0]
        if seconds >= length and seconds % length == 0:
            return _plural(seconds / length, unit)
    return _plural(seconds, "second")


def _plural(number: float, unit: str) -> str:
    return f"{number:.6g} {unit}{'' if number == 1 else 's'}"


def _timex_in_words(timex: str) -> str:
    """``PT2H30M`` → ``2 hours 30 minutes``."""
    names = {"Y": "year", "M": "month", "W": "week", "D": "day"}
    words, number = [], ""
    for char in timex[1:]:
        if char == "T":
            names = {"H": "hour", "M": "minute", "S": "second"}
        elif char in names:
            words.append(f"a few {names[char]}s" if number == "X" else _plural(float(number), names[char]))
            number = ""
        else:
            number += char
    return " ".join(words)


_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_PERIOD_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def read_period(timex: str) -> dict[str, Decimal]:
    """``PT1H30M`` → ``{"hour": 1, "minute": 30}``. Raises ValueError for anything but an ISO 8601 period."""
    match = _PERIOD.fullmatch(timex)
    if match is None:
        raise ValueError(f"not a period: {timex}")
    return {unit: Decimal(part) for unit, part in zip(_PERIOD_UNITS, match.groups(), strict=True) if part}
