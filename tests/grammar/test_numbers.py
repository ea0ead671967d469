"""Numbers put together from words and digits."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimdiff.grammar import Item, Role, scan, vocabulary
from claimdiff.grammar.composer import Composer, Number
from claimdiff.grammar.glued import unglue


def numbers(code: str, text: str) -> list[Item]:
    return [item for item in scan(text, vocabulary(code)).items if item.has(Role.NUM)]


def values(code: str, text: str) -> list[Decimal]:
    return [item.meaning(Role.NUM).value for item in numbers(code, text)]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "two hundred and five", ["205"]),
        ("en", "one hundred twenty-three thousand", ["123000"]),
        ("en", "two and a half million", ["2500000"]),
        ("en", "half a million", ["500000"]),
        ("en", "seven point two five", ["7.25"]),
        ("en", "three dozen", ["36"]),
        ("en", "10 1/2 miles", ["10.5"]),
        ("en", "1/4 mile", ["0.25"]),
        ("en", "2½ miles", ["2.5"]),
        ("en", "25 lakh", ["2500000"]),
        ("fr", "soixante et onze", ["71"]),
        ("fr", "quatre-vingt-dix-sept", ["97"]),
        ("fr", "quatre millions et demi", ["4500000"]),
        ("fr", "une trentaine", ["30"]),
        ("fr", "sept virgule vingt-cinq", ["7.25"]),
        ("de", "dreiundzwanzig", ["23"]),
        ("de", "zwölf Komma neunundneunzig", ["12.99"]),
        ("de", "anderthalb Millionen", ["1500000"]),
        ("pt", "mil e um", ["1001"]),
        ("en", "3 and 4", ["3", "4"]),
        ("en", "120 MEUR", ["120000000"]),
        ("en", "75 USD million", ["75"]),
    ],
)
def test_values(code: str, text: str, wanted: list[str]) -> None:
    assert values(code, text) == [Decimal(each) for each in wanted]


@pytest.mark.parametrize("text", ["A43", "Covid-19", "#12", "a man", "1/2 of them", "4/22"])
def test_what_is_no_number(text: str) -> None:
    assert [item for item in numbers("en", text) if not item.has(Role.CODE)] == []


def test_a_half_behind_an_hour_is_left_to_the_clock() -> None:
    assert values("es", "a las diez y media") == [Decimal(10)]


def test_the_scale_of_a_number_is_its_precision() -> None:
    number: Number = numbers("fr", "41,7 millions")[0].meaning(Role.NUM)
    assert (number.value, number.step, number.factor) == (41_700_000, 100_000, 10**6)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("27", Role.DAY | Role.SHORT_YEAR | Role.MINUTE),
        ("2019", Role.YEAR),
        ("19", Role.HOUR | Role.DAY),
        ("nineteen", Role.SPELLED | Role.HOUR),
    ],
)
def test_what_a_number_can_play(text: str, roles: int) -> None:
    assert numbers("en", text)[0].mask & roles == roles


def test_a_grouped_number_is_no_year() -> None:
    assert not numbers("en", "1,999")[0].has(Role.YEAR)


def test_an_addend_that_does_not_fit_begins_another_number() -> None:
    composer = Composer(unit_first=False, glued=False, code="en")
    assert composer.add(20, joined=False)
    assert composer.add(3, joined=False)
    assert not composer.add(4, joined=False)
    assert composer.value() == 23


def test_a_number_in_one_word_is_cut_into_its_parts() -> None:
    parts = unglue("zweihundertdrei", vocabulary("de"))
    assert parts is not None
    assert [(at, form) for at, form, _ in parts] == [(0, "zwei"), (4, "hundert"), (11, "drei")]
    assert unglue("dreist", vocabulary("de")) is None
