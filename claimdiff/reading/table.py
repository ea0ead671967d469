"""A CSV or TSV of articles: one a row, its columns named as the fields of JSON lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from claimdiff.errors import InputError
from claimdiff.model import Article, Note
from claimdiff.reading.rows import BadRow, Place, article_of

FIELDS = ("id", "text", "title", "language", "published", "url", "publisher", "author")
SEPARATORS = ",;\t|"
"""Comma, semicolon (what spreadsheets write where the comma is decimal), tab and bar; the header tells which."""
REPORT = ("finding", "verdict")
"""The first columns of a report that claimdiff wrote itself."""


def rows(text: str, path: str, stem: str, longest: int) -> Iterator[Article | Note]:
    """The articles of a table, one for each good row, and a note for each doubt; InputError where no column is text.

    A row with a cell of more characters than `longest` is skipped.
    """
    before = csv.field_size_limit(longest)
    try:
        yield from _rows(text, path, stem)
    finally:
        csv.field_size_limit(before)


def _rows(text: str, path: str, stem: str) -> Iterator[Article | Note]:
    skipped = text.startswith("sep=")  # what Excel puts before the header
    body = text.partition("\n")[2] if skipped else text
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=_separator(body), strict=True)
    names = _header(reader)
    while True:
        place = Place(path, stem, reader.line_num + 1 + skipped)
        try:
            cells = next(reader, None)
            if cells is None:
                return
            if not any(map(str.strip, cells)):
                continue
            article, doubts = article_of(_row(names, cells), place)
        except (csv.Error, BadRow) as bad:
            yield Note(f"the row of line {place.line} was skipped: {bad}", str(place))
            continue
        yield article
        yield from (Note(doubt, str(place)) for doubt in doubts)


def _separator(text: str) -> str:
    """The separator that cuts the header into the most names that are known."""
    line = text.lstrip("\n").partition("\n")[0]
    return max(SEPARATORS, key=lambda separator: len(set(_names(line.split(separator))) & set(FIELDS)))


def _header(reader: Iterator[list[str]]) -> list[str]:
    try:
        names = _names(next((cells for cells in reader if any(map(str.strip, cells))), []))
    except csv.Error as error:
        raise InputError(f"has a first line that names no columns ({error}); {WAY_OUT}") from None
    if tuple(names[:2]) == REPORT:
        raise InputError("is a report that claimdiff wrote, not articles")
    if "text" not in names:
        raise InputError(f'has no column "text" in its first line; {WAY_OUT}')
    return names


WAY_OUT = f"name the columns there: {', '.join(FIELDS)} (only text is needed)"


def _names(cells: Sequence[str]) -> list[str]:
    return [cell.strip(' "\ufeff').lower() for cell in cells]


def _row(names: Sequence[str], cells: Sequence[str]) -> dict[str, object]:
    """The cells that are not empty by their columns; BadRow where there are more cells than columns."""
    if len(cells) > len(names):
        raise BadRow(f"it has {len(cells)} cells for {len(names)} columns; put texts with separators in quotes")
    return {name: cell for name, cell in zip(names, cells, strict=False) if cell.strip()}
