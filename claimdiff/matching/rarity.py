"""Which values tell something when they meet: 214 and 214 rarely mean different things, 12 and 12 may."""

from __future__ import annotations

from claimdiff.values import CalendarDate, ClockTime, Duration, Quantity, Value

COMMON_BELOW = 20
"""Whole numbers up to here turn up by chance in any article."""
ROUND = frozenset((25, 30, 40, 50, 60, 100, 200, 500, 1000))
USUAL_PERIODS = frozenset(["P1D", "P2D", "P1W", "P1M", "P2M", "P1Y", "P2Y", "P3Y", "P5Y", "P10Y", "PT1H", "PT24H"])


def stated(value: Value) -> object:
    """The figure without its hedge."""
    if isinstance(value, Quantity):
        return value.number
    if isinstance(value, Duration | ClockTime | CalendarDate):
        return value.timex
    return None


def is_common(value: Value) -> bool:
    """Whether equal values of this size often mean different things."""
    if isinstance(value, Quantity):
        number = value.number
        return number is not None and (number <= COMMON_BELOW or number in ROUND)
    if isinstance(value, Duration):
        return value.timex in USUAL_PERIODS
    if isinstance(value, CalendarDate):
        return value.day is None and value.weekday is None
    return isinstance(value, ClockTime) and value.minute == 0
