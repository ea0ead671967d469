"""The words of sentences as concepts."""

from __future__ import annotations

import pytest

from claimdiff.matching.words import content_words

SENTENCES = {
    "en": ("The ferry had 214 passengers on board.", ["ferry", "passenger", "person_aboard"]),
    "fr": ("À bord, 214 voyageurs.", ["person_aboard", "passenger"]),
    "zh": ("爆炸造成3名工人死亡。", ["explode_verb", "cause_verb", "worker", "dead"]),
    "ja": ("火災で3人が死亡した。", ["fire", "death"]),
    "tr": ("Polise göre patlamada üç işçi öldü.", ["police", "explosion", "worker"]),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_concepts_of_a_sentence(language: str) -> None:
    text, expected = SENTENCES[language]
    found = [word.keys[0] for word in content_words(text, language)]
    assert [concept for concept in expected if concept in found] == expected


def test_words_are_where_they_say() -> None:
    text = "東京の消防によると、3人が死亡した。"
    assert [text[word.start : word.end] for word in content_words(text, "ja")][:2] == ["東京", "消防"]


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("he", "המשטרה עצרה שלושה חשודים", "suspect"),
        ("vi", "30 hành khách bị thương", "injure"),
        ("hi", "12 लोगों की मौत हो गई", "die"),
        ("bg", "Влакът дерайлира", "train"),
        ("fa", "شرکت‌های بزرگ", "company"),
    ],
)
def test_inflected_words_and_expressions(language: str, text: str, concept: str) -> None:
    assert concept in {key for word in content_words(text, language) for key in word.keys}
