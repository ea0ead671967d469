"""Every language that langdetect tells apart: it loads, CLDR completes it, and its plain figures are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

import pytest
from _pytest.mark import ParameterSet
from babel.dates import format_date, format_time
from babel.numbers import format_percent

from claimdiff.extraction import find
from claimdiff.languages import forms, load
from claimdiff.languages.from_babel import LOCALES
from claimdiff.languages.registry import LANGDETECT
from claimdiff.model import Kind

PUBLISHED = date(2019, 3, 13)
DAY = date(2018, 5, 21)
EVENING = time(19, 30)
CLOCK_WORDS = {"da": "kl.", "fi": "klo", "id": "pukul"}
"""Where CLDR writes ``19.30``, the word that the press puts before it: alone it is a decimal number."""
CLOCK_GAPS = {
    "ar": "CLDR shortens the afternoon to one letter",
    "ko": "CLDR writes PM before the hour, which the Korean press does not",
}
MEDIUM_GAPS = {
    "ar": "CLDR puts marks of direction between the numbers",
    "ko": "CLDR writes a stop and a space behind each number",
}


def marked(gaps: Mapping[str, str]) -> list[ParameterSet]:
    """Every language; those with a known gap must fail, so that the test says when they no longer do."""
    marks = {code: [pytest.mark.xfail(strict=True, reason=reason)] for code, reason in gaps.items()}
    return [pytest.param(code, marks=marks.get(code, [])) for code in LANGDETECT]


def figures(text: str, code: str) -> list[tuple[Kind, object]]:
    """The kinds and values of a text's readings."""
    values = [(each.kind, each.value.as_json()) for each in find(text, load(code), PUBLISHED)]
    return [(kind, value["timex"] or value["number"]) for kind, value in values]


def locale(code: str) -> str:
    """The name that CLDR has for a language."""
    return LOCALES.get(code, code)


def test_langdetect_tells_55_apart_with_two_forms_of_chinese() -> None:
    assert len(LANGDETECT) == len(set(LANGDETECT)) == 54


@pytest.mark.parametrize("code", LANGDETECT)
def test_has_words_of_its_own_and_those_of_cldr(code: str) -> None:
    language = load(code)
    assert language.code == code
    assert language.numbers
    assert language.function_words
    assert all(language.months.get(month) or language.month_suffixes for month in range(1, 13))
    assert all(language.weekdays[day] for day in range(7))
    assert language.time_units.keys() >= {"minute", "hour", "day", "week", "month", "year"}


@pytest.mark.parametrize("code", LANGDETECT)
@pytest.mark.parametrize("name", ["numbers", "multipliers", "months", "weekdays", "relative_days", "relative_units"])
def test_no_word_means_two_things(code: str, name: str) -> None:
    meanings: dict[str, set[object]] = {}
    for meaning, words in getattr(load(code), name).items():
        for form in forms(words):
            meanings.setdefault(form.lower(), set()).add(meaning)
    assert {form: found for form, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("code", LANGDETECT)
def test_reads_a_long_date_of_cldr(code: str) -> None:
    assert figures(format_date(DAY, "long", locale=locale(code)), code) == [(Kind.DATE, "2018-05-21")]


@pytest.mark.parametrize("code", marked(MEDIUM_GAPS))
def test_reads_a_medium_date_of_cldr(code: str) -> None:
    assert figures(format_date(DAY, "medium", locale=locale(code)), code) == [(Kind.DATE, "2018-05-21")]


@pytest.mark.parametrize("code", LANGDETECT)
def test_reads_a_percentage_of_cldr(code: str) -> None:
    assert figures(format_percent(0.35, locale=locale(code)), code) == [(Kind.PERCENTAGE, 35)]


@pytest.mark.parametrize("code", marked(CLOCK_GAPS))
def test_reads_a_clock_time_of_cldr(code: str) -> None:
    text = f"{CLOCK_WORDS.get(code, '')} {format_time(EVENING, 'short', locale=locale(code))}".strip()
    assert figures(text, code) == [(Kind.TIME, "T19:30")]
