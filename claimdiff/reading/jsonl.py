"""A stream of JSON lines → articles: one object a line, `{"id", "text", ...}`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from claimdiff.model import Article, Note
from claimdiff.reading.rows import LONGEST, BadRow, Place, article_of


def rows(stream: TextIO, path: str, stem: str) -> Iterator[Article | Note]:
    """The articles of a stream, one for each good line, and a note for each doubt; ids are the rows' own."""
    for number, line in _lines(stream):
        place = Place(path, stem, number)
        try:
            article, doubts = article_of(object_of(line), place)
        except BadRow as bad:
            yield Note(f"line {number} was skipped: {bad}", str(place))
            continue
        yield article
        yield from (Note(doubt, str(place)) for doubt in doubts)


def _lines(stream: TextIO) -> Iterator[tuple[int, str | None]]:
    """The lines that are not blank with their numbers; None for a line that is too long to hold."""
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            while line and not line.endswith("\n"):
                line = stream.readline(LONGEST)
            yield number, None
        elif line.strip().strip("\ufeff"):
            yield number, line


def object_of(line: str | None) -> dict[str, object]:
    """The row of a line, None for one that is too long to hold; BadRow where it is no object."""
    if line is None:
        raise BadRow(f"it is longer than {LONGEST:,} characters")
    try:
        row = json.loads(line.strip("\ufeff \t\r\n"))
    except RecursionError:
        raise BadRow("it is nested too deeply to be an article") from None
    except ValueError as error:
        raise BadRow(f"it is not JSON ({error})") from None
    if not isinstance(row, dict):
        raise BadRow('it is not an object like {"id": "a", "text": "..."}')
    return row
