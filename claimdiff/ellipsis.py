"""Figures that leave out what they are of: ``Le parquet en réclamait douze``, after nine years of prison."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.model import Kind
from claimdiff.values import Duration, Quantity, Value

UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}


def as_before(figure: Quantity, before: Value) -> tuple[Kind, Value] | None:
    """A bare figure that a pronoun makes one of what was stated before it, with its kind; None where it cannot be."""
    if figure.number is None:
        return None
    number = Decimal(str(figure.number))
    if isinstance(before, Duration):
        unit = _largest_unit(before.timex or "")
        return (Kind.DURATION, Duration.stated({unit: number}, figure.mod)) if unit else None
    if isinstance(before, Quantity) and before.scale == "money":
        return Kind.MONEY, Quantity.stated("money", number, Decimal(1), before.unit, figure.mod)
    if isinstance(before, Quantity) and before.scale == "count":
        return Kind.COUNT, figure.with_unit(before.unit)
    return None


def _largest_unit(timex: str) -> str | None:
    """``P9Y4M`` → ``year``; None for a range and for decades."""
    calendar, _, clock = timex.removeprefix("P").partition("T")
    for part, units in ((calendar, UNITS), (clock, CLOCK_UNITS)):
        letter = next((char for char in part if char in units), None)
        if letter is not None:
            return units[letter]
    return None
