"""Text to items: tokens, phrases, abbreviations, scripts."""

from __future__ import annotations

import pytest

from claimdiff.grammar import Item, Role, scan, vocabulary


def items(code: str, text: str) -> list[Item]:
    return scan(text, vocabulary(code)).items


def playing(code: str, text: str, role: int) -> list[str]:
    return [text[item.start : item.end] for item in items(code, text) if item.has(role)]


def test_offsets_are_those_of_the_text() -> None:
    text = "Soft\u00adhyphen, 19\u202f000 d’euros\u200b!"
    assert [text[item.start : item.end] for item in items("fr", text)] == [
        "Soft\u00adhyphen", ",", "19\u202f000", "d’", "euros\u200b", "!",
    ]  # fmt: skip


def test_the_longest_phrase_is_one_item() -> None:
    assert playing("en", "the day after tomorrow", Role.RELATIVE_DAY) == ["the day after tomorrow"]


def test_digits_inside_a_phrase_must_touch() -> None:
    assert playing("en", "12 m2", Role.UNIT) == ["m2"]
    assert playing("en", "12 m 2 dm", Role.UNIT) == ["m", "dm"]


@pytest.mark.parametrize(
    ("code", "text", "month"),
    [("en", "15Sep", "Sep"), ("en", "Oct-2", "Oct"), ("en", "on Dec. 21", "Dec"), ("it", "12 ago 2019", "ago")],
)
def test_an_abbreviated_month_beside_a_day(code: str, text: str, month: str) -> None:
    assert playing(code, text, Role.MONTH) == [month]


@pytest.mark.parametrize(("code", "text"), [("it", "vinse 3 set a 1"), ("en", "Jan Smith"), ("es", "el mar Rojo")])
def test_an_abbreviation_that_is_another_word(code: str, text: str) -> None:
    assert playing(code, text, Role.MONTH) == []


def test_an_abbreviated_weekday_only_before_a_date() -> None:
    assert playing("en", "Sun, 15 Sep", Role.WEEKDAY) == ["Sun"]
    assert playing("en", "in The Sun", Role.WEEKDAY) == []


def test_dates_and_shares_in_figures() -> None:
    assert playing("en", "on 12/03/2019 and 2019-03-08", Role.DATE_DIGITS) == ["12/03/2019", "2019-03-08"]
    assert playing("en", "22/04 and 09/2012", Role.SLASHED) == ["22/04", "09/2012"]
    assert playing("en", "1/2/3/4", Role.SLASHED) == []


def test_zones_and_codes_need_capitals() -> None:
    assert playing("en", "9 et 10", Role.ZONE) == []
    assert playing("en", "cop 12", Role.CURRENCY) == []
    assert playing("en", "COP 12", Role.CURRENCY) == ["COP"]


def test_full_width_digits() -> None:
    assert playing("ja", "１２：３０に７．５％", Role.PERCENT) == ["％"]
    assert [item.meaning(Role.NUM).value for item in items("ja", "７．５％") if item.has(Role.NUM)] == [7.5]


def test_an_apostrophe_inside_a_word_where_the_language_says_so() -> None:
    assert len(items("uk", "п'ять")) == 1
    assert len(items("fr", "l'or")) > 1
