"""The solar calendar of Iran: known days of both calendars."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff.values.solar import gregorian


@pytest.mark.parametrize(
    ("solar", "day"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 3, 23), date(2024, 6, 12)),
        ((1404, 1, 1), date(2025, 3, 21)),
    ],
)
def test_days_of_both_calendars(solar: tuple[int, int, int], day: date) -> None:
    assert gregorian(*solar) == day


@pytest.mark.parametrize("solar", [(1402, 12, 30), (1403, 7, 31), (1403, 13, 1), (1403, 1, 0), (1299, 1, 1)])
def test_no_such_day(solar: tuple[int, int, int]) -> None:
    assert gregorian(*solar) is None
