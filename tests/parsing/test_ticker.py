"""Live tickers: the stamps of their entries, and what they tell of the times in them."""

from __future__ import annotations

from datetime import time

import pytest

from claimdiff.extraction import extract_claims
from claimdiff.model import Article, Kind
from claimdiff.parse import parse

TICKER = """Liveticker: Brand im Hafen von Lorvenne

21.45 Uhr – Die Feuerwehr meldet, dass der Brand unter Kontrolle ist.

20.58 Uhr – Um zehn vor neun ging das Tor auf, und die Arbeiter kamen heraus.

18.41 Uhr – Elf Menschen sind in Sicherheit, heisst es aus dem Krisenstab.
"""


def times(text: str, language: str) -> list[str]:
    article = Article(id="a", path="a.txt", text=text, language=language)
    return [str(claim.value) for claim in extract_claims(parse(article)) if claim.kind is Kind.TIME]


def test_stamps_are_no_claims_and_tell_the_half_of_the_day() -> None:
    assert times(TICKER, "de") == ["T20:50"]


@pytest.mark.parametrize("mark", [" – ", ": ", "  ", " | "])
def test_stamps_are_set_off_by_any_mark(mark: str) -> None:
    assert times(TICKER.replace(" – ", mark), "de") == ["T20:50"]


def test_entries_keep_the_place_of_their_words() -> None:
    document = parse(Article(id="a", path="a.txt", text=TICKER, language="de"))
    assert [clock for _, clock in document.entries] == [time(21, 45), time(20, 58), time(18, 41)]
    assert all(document.article.text[each.span.start : each.span.end] == each.text for each in document.sentences)
    assert TICKER[document.entries[1][0] :].startswith("Um zehn vor neun")


def test_a_ticker_goes_past_midnight() -> None:
    assert times(TICKER.replace("21.45", "0.15"), "de") == ["T20:50"]


def test_a_chronicle_tells_when_it_happened() -> None:
    first, *entries = TICKER.strip().split("\n\n")
    assert len(times("\n\n".join((first, *entries[::-1])), "de")) == 4


def test_two_paragraphs_are_no_ticker() -> None:
    assert times(TICKER.rpartition("\n\n")[0], "de")[0] == "T21:45"
