"""A row of a stream or a table → an article: the fields of JSON lines and the columns of CSV are the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claimdiff.model import Article
from claimdiff.reading.decoding import normalised
from claimdiff.reading.told import Asked


class BadRow(ValueError):
    """A row that holds no article; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands: the file's path and stem, and the line, from 1."""

    path: str
    stem: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}#{self.line}"


def article_of(row: Mapping[str, object], place: Place) -> tuple[Article, list[str]]:
    """The article of a row, and what was ignored or replaced in it; BadRow where it has no text."""
    asked = Asked(row)
    text = row.get("text")
    if not isinstance(text, str):
        raise BadRow('it has no "text"')
    text = normalised(asked.clean(text, "text"))
    if not text.strip():
        raise BadRow('its "text" is empty')
    published, clock = asked.published()
    article = Article(
        id=_id(asked, place),
        path=str(place),
        text=text,
        title=asked.line("title"),
        published=published,
        published_time=clock,
        language=asked.language(),
        url=asked.line("url"),
        publisher=asked.line("publisher"),
        author=asked.line("author"),
    )
    return article, asked.doubts


def _id(asked: Asked, place: Place) -> str:
    value = asked.held.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and value.strip():
        return asked.clean(value.strip(), "id")
    return f"{place.stem}-{place.line}"
