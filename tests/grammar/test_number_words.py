"""Number words of every language against num2words: what it writes out is read back as the same number."""

from __future__ import annotations

import pytest
from num2words import num2words

from claimdiff.grammar import Role, scan, vocabulary
from claimdiff.languages import own_languages

LARGE = (1000, 1100, 2000, 2019, 10000, 21000, 100000, 200000, 1000000, 10**9)
NOT_ALONE = {
    "vi": (5,),
    "ar": (2000,),
    "lt": (200000,),
    "fa": range(9, 1000, 100),
    "kn": (100000, 200000, 1000000),
    "ko": (*range(2, 11), 1000, 10000, 21000),
    "ca": list(range(201, 1000, 100)),
    "it": list(range(118, 1000, 100)),
}
"""Numbers left out: words that are other words as well (`năm` is a year, `un` an article, `نه` is no), and those
that num2words misspells (`centodicotto`)."""
COUNTER = {"ja": "人", "ko": "명", "th": "คน"}
"""What is counted, where a number word is one only before that."""


def written(code: str, number: int) -> str | None:
    """A number in words; None where num2words does not know it."""
    try:
        words: str = num2words(number, lang=code)
    except (NotImplementedError, OverflowError, KeyError, IndexError):
        return None
    return words.replace(",", "")


def misread(code: str, number: int) -> str | None:
    """The words of a number where they are not read back as it."""
    words = written(code, number)
    if words is None or number in NOT_ALONE.get(code, ()):
        return None
    items = scan(words + COUNTER.get(code, ""), vocabulary(code)).items
    alone = len(items) == (2 if code in COUNTER else 1)
    right = alone and items[0].has(Role.NUM) and items[0].meaning(Role.NUM).value == number
    return None if right else words


VIGESIMAL = {"cy"}
"""Welsh news counts by tens, num2words by twenties."""
LANGUAGES = [code for code in own_languages() if code not in VIGESIMAL and written(code, 2) is not None]


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_up_to_999(code: str) -> None:
    assert {number: words for number in range(2, 1000) if (words := misread(code, number))} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_of_large_numbers(code: str) -> None:
    assert {number: words for number in LARGE if (words := misread(code, number))} == {}
