"""Currencies that share a name."""

from __future__ import annotations

import pytest

from claimdiff.values.currencies import FAMILIES, family_of, of_country


@pytest.mark.parametrize(
    ("currency", "country", "wanted"),
    [
        ("USD", "CA", "CAD"),
        ("peso", "CO", "COP"),
        ("GBP", "TR", "TRY"),
        ("franc", "CH", "CHF"),
        ("EUR", "CA", None),
        ("USD", "EG", None),
    ],
)
def test_of_country(currency: str, country: str, wanted: str | None) -> None:
    assert of_country(currency, country) == wanted


def test_no_code_has_two_names() -> None:
    codes = [code for family in FAMILIES.values() for code in family]
    assert len(codes) == len(set(codes))


def test_a_currency_of_its_own_has_no_family() -> None:
    assert family_of("EUR") == frozenset()
