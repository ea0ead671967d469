"""Sentences with the claims without figures that they make: `<code>.txt`, a line each, ``nothing`` for none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimdiff.kinds.telling import tell
from claimdiff.model import Article, Document, Kind, Sentence, Span

CORPUS = sorted(Path(__file__).parent.glob("*.txt"))
BESIDE = (Kind.PERSON, Kind.QUOTE)
"""Claims that many sentences make beside the one that they are listed for."""


def lines() -> Iterator[tuple[str, str, str]]:
    """The language, the expected claim and the sentence of each line."""
    for path in CORPUS:
        for line in path.read_text(encoding="utf-8").splitlines():
            wanted, _, text = line.partition(" | ")
            yield path.stem, wanted, text


def document(text: str, language: str) -> Document:
    """A text as one sentence of an article."""
    article = Article("a", "a.txt", text)
    return Document(article, language, (Sentence(0, Span(0, len(text)), text, 1),))


@pytest.mark.parametrize(("language", "wanted", "text"), list(lines()), ids=lambda each: each[:60])
def test_sentences_claim_what_they_say(language: str, wanted: str, text: str) -> None:
    told = list(tell(document(text, language)))
    if wanted == "nothing":
        assert [str(each.value) for each in told if each.kind not in BESIDE] == []
    else:
        assert wanted in [str(each.value) for each in told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A source said Aquila Launch was sold."),
        ("fr", "La directrice générale d'Aquila Launch a parlé hier."),
    ],
)
def test_companies_are_nobody(language: str, text: str) -> None:
    assert [str(each.value) for each in tell(document(text, language))] == []
