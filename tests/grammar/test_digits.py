"""Written digits: separators by language, clock times, written precision."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimdiff.grammar.digits import MOST_DIGITS, padding, read_digits
from claimdiff.languages import load


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "1,050", 1050),
        ("es", "1.050", 1050),
        ("en", "1.050", Decimal("1.050")),
        ("de", "2,3", Decimal("2.3")),
        ("fr", "45 000", 45000),
        ("en", "1,234.56", Decimal("1234.56")),
        ("de", "1.234,56", Decimal("1234.56")),
        ("en", "12,34,567", 1234567),
        ("en", "12,34,567.89", Decimal("1234567.89")),
        ("ar", "١٢٥", 125),
    ],
)
def test_separators_of_a_language(code: str, text: str, number: Decimal) -> None:
    assert read_digits(text, load(code)).number == number


@pytest.mark.parametrize(("code", "text"), [("en", "1,5"), ("en", "1.2.3.4"), ("en", "1" * (MOST_DIGITS + 1))])
def test_what_is_no_number(code: str, text: str) -> None:
    assert read_digits(text, load(code)).number is None


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("19:05", (19, 5, None)),
        ("8.15", (8, 15, None)),
        ("0642", (6, 42, None)),
        ("340", (3, 40, None)),
        ("20:32:13", (20, 32, 13)),
        ("25:00", None),
        ("7:61", None),
        ("12", None),
    ],
)
def test_clock_times(text: str, clock: tuple[int, int, int | None] | None) -> None:
    assert read_digits(text, load("en")).clock == clock


def test_day_and_month_of_the_dotted_press() -> None:
    assert read_digits("12.3", load("de")).day_month == (12, 3)
    assert read_digits("12.3", load("en")).day_month is None


@pytest.mark.parametrize(("number", "step"), [("74000", "1000"), ("43", "1"), ("0", "1"), ("1200", "100")])
def test_padding_zeros_are_precision(number: str, step: str) -> None:
    assert padding(Decimal(number)) == Decimal(step)
