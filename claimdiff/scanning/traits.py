"""What an article's event can be known by: its date, its names, its figures, and the concepts of its words.

A trait is a number of 32 bits whose lowest two say its sort; two articles share a trait where the numbers are equal.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from datetime import date
from zlib import crc32

from claimdiff.matching.words import content_words
from claimdiff.model import Article, Document
from claimdiff.parse import parse

NAME, FIGURE, CONCEPT = range(3)
"""The sorts of traits."""
BEGINNING = 6
"""Letters of a name, in Latin script: endings differ between languages and cases."""
SHORTEST = 4
"""Letters of a name; shorter ones are initials and abbreviations."""
MOST = 240
"""Traits of one article: the first of it, which tell what it is about."""
NUMBER = re.compile(r"\d[\d.,'’\u00a0\u202f]*\d")
YEAR = re.compile(r"(?:19|20)\d\d")
NOT_DIGITS = re.compile(r"\D")


def read(article: Article) -> tuple[date | None, bytes]:
    """An article's date of publication, and its traits as the bytes of 32-bit numbers."""
    document = parse(article)
    found = dict.fromkeys(_traits(document))
    return document.article.published, array("I", list(found)[:MOST]).tobytes()


def numbers(data: bytes) -> array[int]:
    """The traits that `read` gave as bytes."""
    return array("I", data)


def _traits(document: Document) -> Iterator[int]:
    for sentence in document.sentences:
        for word in content_words(sentence.text, document.language):
            for key in word.keys:
                if key[0] != "~":
                    yield _number(key, CONCEPT)
                elif word.capital and len(key) > SHORTEST:
                    yield _number(key[1 : 1 + BEGINNING], NAME)
        for match in NUMBER.finditer(sentence.text):
            digits = NOT_DIGITS.sub("", match[0])
            if not YEAR.fullmatch(digits):
                yield _number(digits, FIGURE)


def _number(text: str, sort: int) -> int:
    return crc32(text.encode("utf-8", "surrogatepass")) & ~3 | sort
