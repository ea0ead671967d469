"""An article's text → its lines; a paragraph that was wrapped at a column is one line again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimdiff.model import Span

LINE = re.compile("[^\n\x0b\x0c\x85\u2028\u2029]+")
STOPS = ".!?…。！？｡؟۔।॥։"
CLOSERS = ")]}\"'”’»›」』】）＂“‘«"
BULLETS = "-*•–—·>"
COLUMN = 120
"""Characters: no one wraps text at a wider column."""
NARROW = 45
WRAPPED_LINES = 3
RUNNING_SHARE = 0.25
"""A text is wrapped where so many lines fill a column without a stop, and this share goes on in small letters."""
RAGGED = 0.8
"""A full line fills at least this share of its column."""
WIDE_LETTER = re.compile("[^\x00-\u2e7f]")
WIDE = 2.5
"""A Chinese, Japanese or Korean character says as much as so many Latin letters."""


class Line(NamedTuple):
    """A line that is not blank: its place without the space around it, its text, and whether a gap precedes it."""

    span: Span
    text: str
    gap: bool

    @property
    def weight(self) -> float:
        """The line's length in Latin letters."""
        wide = 0 if self.text.isascii() else len(WIDE_LETTER.findall(self.text))
        return len(self.text) + wide * (WIDE - 1)

    @property
    def ends(self) -> bool:
        """Whether the line closes with a full stop or its like."""
        return self.text.rstrip(CLOSERS + " \u00a0\u202f").endswith(tuple(STOPS))


def lines(text: str) -> list[Line]:
    """The lines of a text in order, without blank ones; those of a wrapped paragraph joined."""
    found = list(_physical(text))
    column = _column(found)
    return found if column is None else list(_joined(text, found, column))


def numbering(text: str) -> LineNumbers:
    """The line numbers of a text's offsets."""
    return LineNumbers([0, *(match.end() for match in re.finditer("\n", text))])


class LineNumbers(NamedTuple):
    """Where the lines of a text start, by which an offset has its line number."""

    starts: Sequence[int]

    def at(self, offset: int) -> int:
        """The number of the line that holds an offset, from 1."""
        return bisect_right(self.starts, offset)


def _physical(text: str) -> Iterator[Line]:
    last = 0
    for match in LINE.finditer(text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        gap = last > 0 and text.count("\n", last, start) > 1
        last = start + len(stripped)
        yield Line(Span(start, last), stripped, gap)


def _column(found: Sequence[Line]) -> int | None:
    """The column that the text was wrapped at; None where it was not."""
    open_lines = [(a, b) for a, b in pairwise(found) if not (b.gap or a.ends) and NARROW <= len(a.text) <= COLUMN]
    column = max((len(a.text) for a, _ in open_lines), default=0)
    full = [(a, b) for a, b in open_lines if len(a.text) >= RAGGED * column]
    running = sum(1 for a, b in full if _runs_on(a, b))
    if len(full) < WRAPPED_LINES or running < RUNNING_SHARE * len(full):
        return None
    return column


def _runs_on(line: Line, following: Line) -> bool:
    return following.text[0].islower() and not line.ends


def _joined(text: str, found: Sequence[Line], column: int) -> Iterator[Line]:
    first = last = found[0]
    for line in found[1:]:
        if _continues(last, line, column):
            last = line
            continue
        yield _between(text, first, last)
        first = last = line
    yield _between(text, first, last)


def _continues(line: Line, following: Line, column: int) -> bool:
    if following.gap or following.text[0] in BULLETS or len(line.text) > COLUMN:
        return False
    filled = len(line.text) + 1 + len(following.text.split(None, 1)[0])
    return filled > column * (RAGGED if _runs_on(line, following) else 1)


def _between(text: str, first: Line, last: Line) -> Line:
    span = Span(first.span.start, last.span.end)
    return Line(span, text[span.start : span.end], first.gap)
