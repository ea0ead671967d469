"""Figures that only convert the one before them."""

from __future__ import annotations

import pytest

from claimdiff import Article
from claimdiff.languages import known_languages, load
from claimdiff.matching.conversions import with_conversions
from tests.matching.making import event


@pytest.mark.parametrize(("language", "text", "together"), [
    ("en", "The fire caused damage of 4 million euros ($4.5 million).", True),
    ("en", "The fine is 4 million euros, or 4.5 million dollars.", True),
    ("fr", "L'amende est de 4 millions d'euros, soit 4,5 millions de dollars.", True),
    ("de", "Die Strafe beträgt 4 Millionen Euro, umgerechnet 4,5 Millionen Dollar.", True),
    ("pl", "Kara wynosi 4 mln euro, czyli około 17 mln zł.", True),
    ("uk", "Обіцяють 20 тисяч євро, тобто майже мільйон гривень.", True),
    ("zh", "罚款400万欧元，即450万美元。", True),
    ("en", "The fine is 4 million euros and the damage 4.5 million dollars.", False),
    ("en", "The fine is 4 million euros, or 5 million euros.", False),
    ("fr", "L'amende est de 4 millions d'euros, les dégâts de 4,5 millions de dollars.", False),
])  # fmt: skip
def test_a_conversion_stays_with_what_it_converts(language: str, text: str, together: bool) -> None:
    found = event([Article("a", "a", text, language=language)])
    sums = [claim for claim in found.claims if claim.kind == "money"]
    assert len(sums) == 2
    assert len(with_conversions(sums, found.known)) == (1 if together else 2)


def test_words_between_a_figure_and_its_conversion_are_no_words_of_addition() -> None:
    for code in known_languages():
        language = load(code)
        assert not set(language.that_is.split(", ")) & set(language.joiners.split(", ")) - {""}, code
