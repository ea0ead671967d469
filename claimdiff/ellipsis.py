"""Figures that leave out what they are of: ``Le parquet en réclamait douze``, after nine years of prison."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from claimdiff.model import Kind
from claimdiff.values import Duration, Quantity, Value

REACH = 3
"""Counts before a bare figure that it may take its noun from."""
TIMES = 1000.0
"""Of what a bare figure is so many times more, it counts something else."""
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
LONGEST = 100
"""Above this a figure without its unit is no length of time: ``eighteen months | … another 173``."""

THOUSAND, SCALES = Decimal(1000), (Decimal(10**6), Decimal(10**9), Decimal(10**12))
"""Scales that a figure below a thousand may leave out."""
ALIKE = 4
"""Times as much as the sum before it that a sum without its scale is at most."""


class Counted(NamedTuple):
    """What was counted, and how many of it; None where that is not known."""

    unit: str | None
    number: float | None


def noun_left_out(figure: Quantity, counted: Sequence[Counted]) -> str | None:
    """What a bare figure counts: what was counted last, of the last few the one that can be so many.

    ``1.2 million marched in 70 cities; the ministry says 340,000``: people, not cities.
    """
    for unit, number in reversed(counted[-REACH:]):
        if figure.number is None or number is None or figure.number < TIMES * max(number, 1):
            return unit
    return None


def as_before(figure: Quantity, before: Value) -> tuple[Kind, Value] | None:
    """A bare figure that a pronoun makes one of what was stated before it, with its kind; None where it cannot be."""
    if figure.number is None:
        return None
    number = Decimal(str(figure.number))
    if isinstance(before, Duration):
        unit = _largest_unit(before.timex or "")
        if unit is None or number > LONGEST:
            return None
        return Kind.DURATION, Duration.stated({unit: number}, figure.mod)
    if isinstance(before, Quantity) and before.scale == "money":
        scale = _scale_left_out(number, before)
        return Kind.MONEY, Quantity.stated("money", number * scale, scale, before.unit, figure.mod)
    if isinstance(before, Quantity) and before.scale == "count":
        return Kind.COUNT, figure.with_unit(before.unit)
    return None


def _scale_left_out(number: Decimal, before: Quantity) -> Decimal:
    """``680 millions d'euros ; la France en offrait 410``: the scale of a sum that a figure of about its size is of."""
    last = Decimal(str(before.number)) if before.number is not None else Decimal(0)
    for scale in SCALES:
        if scale <= last < scale * THOUSAND and number < THOUSAND and 1 / ALIKE <= number * scale / last <= ALIKE:
            return scale
    return Decimal(1)


def _largest_unit(timex: str) -> str | None:
    """``P9Y4M`` → ``year``; None for a range and for decades."""
    calendar, _, clock = timex.removeprefix("P").partition("T")
    for part, units in ((calendar, UNITS), (clock, CLOCK_UNITS)):
        letter = next((char for char in part if char in units), None)
        if letter is not None:
            return units[letter]
    return None
