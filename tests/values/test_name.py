"""Names: what is one under two spellings, and what for sure is two."""

from __future__ import annotations

import pytest

from claimdiff.values.exonyms import CITIES
from claimdiff.values.name import alike, are_two


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("ioana", "ileana"),
        ("peter", "pavol"),
        ("dieter", "dietmar"),
        ("tomasz", "tadeusz"),
        ("martin", "michael"),
        ("joao", "joaquim"),
    ],
)
def test_two_first_names(word: str, other: str) -> None:
    assert are_two(word, other, first=True)
    assert are_two(other, word, first=True)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("serhij", "sergei"),
        ("mykola", "nikolai"),
        ("yevhen", "evgeny"),
        ("tom", "thomas"),
        ("sandro", "alessandro"),
        ("oleksandr", "alexander"),
        ("lukasz", "lucas"),
        ("robert", "bob"),
        ("giorgos", "yorgos"),
        ("jo", "joseph"),
    ],
)
def test_spellings_and_short_forms_of_one_first_name(word: str, other: str) -> None:
    assert not are_two(word, other, first=True)
    assert not are_two(other, word, first=True)


@pytest.mark.parametrize(
    ("word", "other", "two"),
    [
        ("hrgovic", "hrgic", True),
        ("weber", "maier", True),
        ("lacoste", "lacombe", True),
        ("kauppinen", "kauppisen", False),
        ("oravec", "oravets", False),
        ("kovacevic", "kovachevich", False),
        ("schmidt", "schmitt", False),
        ("zelensky", "selenskyj", False),
    ],
)
def test_surnames(word: str, other: str, two: bool) -> None:
    assert are_two(word, other, first=False) is two


def test_the_same_sounds_are_one_name_where_letters_are_half_alike() -> None:
    assert alike("savcuk", "sawczuk")
    assert alike("oleg", "oleh")
    assert not alike("peter", "pieterszoon")


@pytest.mark.parametrize(("one", "other", "same"), [
    ("mailand", "milano", True), ("munich", "munchen", True), ("wien", "vienna", True), ("luttich", "liege", True),
    ("turin", "milan", False), ("wien", "bern", False), ("geneva", "genova", False),
])  # fmt: skip
def test_a_city_is_one_by_all_its_names(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


def test_no_name_is_of_two_cities() -> None:
    rows = [line.split() for line in CITIES.split("\n") if line]
    names = [name for row in rows for name in row]
    assert sorted(names) == sorted(set(names))
