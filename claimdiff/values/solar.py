"""The solar calendar of Iran: its days as days of the Gregorian calendar."""

from __future__ import annotations

from datetime import date, timedelta

KNOWN_YEAR, KNOWN_START = 1403, date(2024, 3, 20)
"""The first day of one year, from which the others are counted."""
FIRST_YEAR, LAST_YEAR = 1300, 1471
"""Years for which the rule of 33 years gives the leap years of the official calendar."""
LONG_MONTHS = 6
"""Months of 31 days, with which the year begins; the others have 30."""


def is_leap(year: int) -> bool:
    """Whether the last month of a year has 30 days: eight years of 33."""
    return (25 * year + 11) % 33 < 8


def gregorian(year: int, month: int, day: int) -> date | None:
    """A day of the solar calendar: ``(1403, 3, 23)`` → 2024-06-12; None where it has no such day."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    first, last = sorted((year, KNOWN_YEAR))
    days = sum(365 + is_leap(each) for each in range(first, last))
    start = KNOWN_START + timedelta(days=days if year >= KNOWN_YEAR else -days)
    before = sum(_length(year, each) for each in range(1, month))
    return start + timedelta(days=before + day - 1)


def _length(year: int, month: int) -> int:
    if month <= LONG_MONTHS:
        return 31
    return 30 if month < 12 or is_leap(year) else 29
