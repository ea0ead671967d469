"""The content words of a sentence: concepts where the lexicon knows them, expressions whole."""

from __future__ import annotations

import pytest

from claimdiff.matching.context import content_words


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
def test_content_words_are_concepts(language: str, text: str, concept: str) -> None:
    assert concept in {key for word in content_words(text, language) for key in word.keys}
