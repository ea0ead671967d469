"""What holds of every reading in every language: spans in order, nothing raised, time linear in the text."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.extraction import find
from claimdiff.grammar import scan, vocabulary
from claimdiff.languages import load, own_languages

PUBLISHED = date(2019, 3, 13)
WORDS = """12 3 2019 0642 7:42 12:34:56 1/2 22/04 3-1 12.3. 1,050 ½ % € $ km/h m ° ( ) - – , . : ' / à de to and of a
the one un two deux hundert zweihundertdrei million Mio k Monday lundi Sep. March März mars ago ans years Jahre hours
Uhr h p.m. between entre und y more than about people Menschen of them Anna Smith A43 # @ 三 人 3人 年 月 日 約"""
PIECES = st.sampled_from([*WORDS.split(), "\u202f", "\u200b", "\n"])
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES).map("".join))


@given(text=TEXTS, code=st.sampled_from(own_languages()), published=st.sampled_from([PUBLISHED, None, date.min]))
@settings(max_examples=400, deadline=None)
def test_spans_are_disjoint_and_in_order(text: str, code: str, published: date | None) -> None:
    end = 0
    for reading in find(text, load(code), published):
        assert end <= reading.span.start < reading.span.end <= len(text)
        end = reading.span.end
        reading.value.as_json()
        if reading.noun is not None:
            assert 0 <= reading.noun.start < reading.noun.end <= len(text)


def seconds(text: str, code: str) -> float:
    """The shortest of three runs over a text."""
    words = vocabulary(code)
    runs = []
    for _ in range(3):
        begin = time.process_time()
        scan(text, words)
        find(text, load(code), PUBLISHED)
        runs.append(time.process_time() - begin)
    return min(runs)


@pytest.mark.parametrize(
    ("code", "piece"),
    [
        ("en", "1"),
        ("en", "1,"),
        ("en", "12/"),
        ("en", "two "),
        ("en", "hundred and "),
        ("de", "zwei"),
        ("en", "("),
        ("en", "of the "),
        ("en", "more than "),
        ("en", "5 "),
        ("fr", "à 3 "),
        ("ja", "三"),
        ("ko", "삼만"),
        ("tr", "da"),
        ("en", "\u0301"),
        ("en", "aged 5, "),
        ("es", "y las "),
    ],
)
def test_time_grows_with_the_length(code: str, piece: str) -> None:
    small, large = piece * (4000 // len(piece)), piece * (16000 // len(piece))
    seconds(small, code)
    assert seconds(large, code) < 8 * seconds(small, code) + 0.01
