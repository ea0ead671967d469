"""A stream of JSON lines → articles: one object a line, `{"id", "text", ...}`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TextIO

from claimdiff.languages import known_languages
from claimdiff.model import Article, Note
from claimdiff.reading.decoding import normalised

SURROGATE = re.compile("[\ud800-\udfff]")


class BadRow(ValueError):
    """A line that holds no article; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands: the file's path and stem, and the line, from 1."""

    path: str
    stem: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}#{self.line}"


def rows(stream: TextIO, path: str, stem: str, longest: int) -> Iterator[Article | Note]:
    """The articles of a stream, one for each good line, and a note for each doubt; ids are the rows' own.

    A line of more characters than `longest` is skipped, so that memory stays bounded whatever comes.
    """
    for number, line in _lines(stream, longest):
        place = Place(path, stem, number)
        try:
            if line is None:
                raise BadRow(f"it is longer than {longest:,} characters (--limit file_size)")
            article, doubts = _article(line, place)
        except BadRow as bad:
            yield Note(f"line {number} was skipped: {bad}", str(place))
            continue
        yield article
        yield from (Note(doubt, str(place)) for doubt in doubts)


def _lines(stream: TextIO, longest: int) -> Iterator[tuple[int, str | None]]:
    """The lines that are not blank with their numbers; None for a line that is too long to hold."""
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        if len(line) > longest:
            while line and not line.endswith("\n"):
                line = stream.readline(longest)
            yield number, None
        elif line.strip().strip("\ufeff"):
            yield number, line


def _article(line: str, place: Place) -> tuple[Article, list[str]]:
    row = _object(line)
    doubts: list[str] = []
    text = row.get("text")
    if not isinstance(text, str):
        raise BadRow('it has no "text"')
    text = normalised(_clean(text, "text", doubts))
    if not text.strip():
        raise BadRow('its "text" is empty')
    published, clock = _published(row.get("published"), doubts)
    article = Article(
        id=_id(row.get("id"), place, doubts),
        path=str(place),
        text=text,
        title=_string(row.get("title"), "title", doubts),
        published=published,
        published_time=clock,
        language=_language(row.get("language"), doubts),
        url=_string(row.get("url"), "url", doubts),
        publisher=_string(row.get("publisher"), "publisher", doubts),
        author=_string(row.get("author"), "author", doubts),
    )
    return article, doubts


def _object(line: str) -> dict[str, object]:
    try:
        row = json.loads(line.strip("\ufeff \t\r\n"))
    except RecursionError:
        raise BadRow("it is nested too deeply to be an article") from None
    except ValueError as error:
        raise BadRow(f"it is not JSON ({error})") from None
    if not isinstance(row, dict):
        raise BadRow('it is not an object like {"id": "a", "text": "..."}')
    return row


def _clean(text: str, name: str, doubts: list[str]) -> str:
    """The text without lone surrogates, which JSON can hold and no file can."""
    clean, count = SURROGATE.subn("\ufffd", text)
    if count:
        doubts.append(f'"{name}" has {count} broken characters; they were replaced by U+FFFD')
    return clean


def _id(value: object, place: Place, doubts: list[str]) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and value.strip():
        return _clean(value.strip(), "id", doubts)
    return f"{place.stem}-{place.line}"


def _string(value: object, name: str, doubts: list[str]) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        doubts.append(f'"{name}" is not a string; it was ignored')
        return None
    return " ".join(_clean(value, name, doubts).split()) or None


def _language(value: object, doubts: list[str]) -> str | None:
    name = _string(value, "language", doubts)
    code = re.split("[-_]", name.lower())[0] if name else None
    if code is None or code in known_languages():
        return code
    doubts.append(f"language {name!r:.40} is not known; it was ignored and the text's own language is used")
    return None


def _published(value: object, doubts: list[str]) -> tuple[date | None, time | None]:
    """The day and, where it is written, the clock time of an ISO 8601 date or date-time."""
    name = _string(value, "published", doubts)
    if name is None:
        return None, None
    try:
        moment = datetime.fromisoformat(name)
    except ValueError:
        doubts.append(f"published {name!r:.40} is not an ISO 8601 date; it was ignored")
        return None, None
    has_clock = ":" in name or "T" in name.upper()
    return moment.date(), moment.time() if has_clock else None
