"""Two figures with their own units as one range."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff.extraction import find
from claimdiff.languages import load
from claimdiff.values import Duration, Quantity


@pytest.mark.parametrize(
    ("code", "text", "low", "high"),
    [
        ("en", "winds of between 90 km/h and 110 km/h", 90, 110),
        ("fr", "entre les 90 km/h et les 110 km/h", 90, 110),
        ("de", "zwischen 2 Millionen Euro und 3 Millionen Euro", 2_000_000, 3_000_000),
        ("pl", "między 10% a 15%", 10, 15),
    ],
)
def test_each_end_with_its_unit(code: str, text: str, low: int, high: int) -> None:
    (reading,) = find(text, load(code), date(2019, 3, 13))
    assert isinstance(reading.value, Quantity)
    assert (reading.value.number, reading.value.low, reading.value.high) == (None, low, high)
    assert text[reading.span.start : reading.span.end].endswith(text[-4:])


def test_lengths_of_two_units() -> None:
    (reading,) = find("between two weeks and a month", load("en"))
    assert isinstance(reading.value, Duration)
    assert (reading.value.timex, reading.value.low, reading.value.high) == (None, 14 * 86400, 31 * 86400)


@pytest.mark.parametrize(
    "text",
    [
        "from 10% to 15%",
        "between 12 dead and 30 wounded",
        "between 110 km/h and 90 km/h",
        "between a few weeks and three months",
        "between about 10% and 15%",
        "10 km and 15 km",
    ],
)
def test_two_claims_stay_two(text: str) -> None:
    assert len(find(text, load("en"))) == 2
