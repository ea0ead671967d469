"""A stream of JSON lines → articles: one object a line, `{"id", "text", ...}`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from claimdiff.model import Article, Note
from claimdiff.reading.rows import BadRow, Place, article_of


def rows(stream: TextIO, path: str, stem: str, longest: int) -> Iterator[Article | Note]:
    """The articles of a stream, one for each good line, and a note for each doubt; ids are the rows' own.

    A line of more characters than `longest` is skipped, so that memory stays bounded whatever comes.
    """
    for number, line in _lines(stream, longest):
        place = Place(path, stem, number)
        try:
            if line is None:
                raise BadRow(f"it is longer than {longest:,} characters (--limit file_size)")
            article, doubts = article_of(object_of(line), place)
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


def object_of(line: str) -> dict[str, object]:
    """The row of a line; BadRow where it is no object."""
    try:
        row = json.loads(line.strip("\ufeff \t\r\n"))
    except RecursionError:
        raise BadRow("it is nested too deeply to be an article") from None
    except ValueError as error:
        raise BadRow(f"it is not JSON ({error})") from None
    if not isinstance(row, dict):
        raise BadRow('it is not an object like {"id": "a", "text": "..."}')
    return row
