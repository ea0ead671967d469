"""Forms found in a text: whatever their case, the longest at a place, and as one pattern would find them."""

from __future__ import annotations

import re
import sys

import pytest

from claimdiff.languages import forms, known_languages, load
from claimdiff.voices.forms import APART, _uncased, forms_by_word

FIELDS = ("according_to", "according_after", "saying", "hearsay", "suppositions")


def test_longer_forms_come_first() -> None:
    found = forms_by_word(["according to", "according", "says"], False).within(
        "It says so. According  to police, he says"
    )
    assert [each.group() for each in found] == ["says", "According  to", "says"]


def test_forms_do_not_overlap() -> None:
    found = forms_by_word(["as he said", "he said", "said it"], False).within("as he said it, he said")
    assert [each.group() for each in found] == ["as he said", "he said"]


def test_forms_are_whole_words() -> None:
    assert forms_by_word(["say"], False).first("essay, says and hearsay") is None


def test_forms_go_around() -> None:
    found = forms_by_word([f"soll {APART} haben"], False).first("Sie soll zwölf Menschen verletzt haben.")
    assert found is not None
    assert found.span() == (4, 38)


def test_a_form_is_written_on_the_word_before() -> None:
    found = forms_by_word(["-에 따르면"], False).first("경찰에 따르면 12명이 숨졌다")
    assert found is not None
    assert found.span() == (2, 7)


@pytest.mark.parametrize("code", known_languages())
def test_each_form_is_found_in_any_case(code: str) -> None:
    language = load(code)
    for name in FIELDS:
        made = forms_by_word(forms(getattr(language, name)), language.unspaced)
        for form in forms(getattr(language, name)):
            said = form.removeprefix("-").replace(APART, "x")
            for text in (said, said.lower(), said.upper()):
                if re.fullmatch(re.escape(said), text, re.IGNORECASE):
                    assert made.first(f"«{text}»") is not None, text


def test_letters_that_a_pattern_takes_for_equal_are_looked_up_as_equal() -> None:
    letters = [char for char in map(chr, range(sys.maxunicode)) if char.isalpha()]
    dotted = "iIıİ"
    wrong = [
        (char, other)
        for char in letters
        for other in {*char.lower(), *char.upper(), *char.casefold(), *(dotted if char in dotted else "")}
        if _uncased(char) != _uncased(other) and re.fullmatch(re.escape(char), other, re.IGNORECASE)
    ]
    assert wrong == []
