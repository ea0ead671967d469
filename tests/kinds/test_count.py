"""Counts, and numbers that claim nothing."""

from __future__ import annotations

import pytest

from claimdiff.model import Kind
from tests.kinds.reading import read, shown


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "three people died", "3"),
        ("de", "drei schwere Unfälle", "3"),
        ("it", "Sono 43 le vittime", "43"),
        ("it", "104 vigili del fuoco", "104"),
        ("fr", "12 sapeurs-pompiers", "12"),
        ("ko", "소방차 6대가 출동했다", "6"),
        ("ja", "乗客3人が死亡", "3"),
    ],
)
def test_counts(code: str, text: str, number: str) -> None:
    assert [each.split()[0] for each in shown(code, text, Kind.COUNT)] == [number]


def test_a_noun_before_the_number_is_of_its_own_sentence() -> None:
    units = [reading.value.as_json()["unit"] for reading in read("it", "codice rosso. Dodici sono gravi")]
    assert units == [None]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "one in four"),
        ("fr", "un enfant sur trois"),
        ("es", "una de cada cuatro empresas"),
        ("nl", "een 3-0 zege"),
        ("it", "gol al 23'"),
        ("fr", "à la 56e minute"),
        ("de", "in der 34. Minute"),
        ("fr", "rue du 8 Mai"),
        ("es", "llame al 061"),
        ("en", "Boeing 737"),
        ("en", "1/2/3/4"),
    ],
)
def test_numbers_that_claim_nothing(code: str, text: str) -> None:
    assert read(code, text) == []


def test_a_law_by_its_date_is_no_street() -> None:
    assert shown("fr", "la loi du 29 juillet 1881", Kind.DATE) == ["1881-07-29"]
