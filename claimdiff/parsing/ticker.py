"""Live tickers: paragraphs, the newest first, that each begin with the clock time at which they were written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from itertools import pairwise
from typing import NamedTuple

from claimdiff.model import Span
from claimdiff.parsing.lines import Line

ENTRIES = 3
"""Fewer paragraphs that begin with a time tell what happened then."""
SHORTEST = 40
"""Letters of an entry; shorter lines are of a timetable."""
STAMP = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])(?:[.:]|\s?[hH]\s?)(?P<minute>[0-5]\d)(?!\d)"
    r"(?:(?:\s?[^\W\d_]{1,4}\.?)?(?:\s*[–—|:-]\s+|\s{2,})|\s+(?=[^\W\d_a-z]|[¡¿«„“\"'‘]))"
)
"""``20.58 Uhr – ``, ``19:05  ``, ``20:40 Cerramos``."""


class Entry(NamedTuple):
    """From where in the article an entry's own words go, and when it was written."""

    start: int
    clock: time


def cut_stamps(story: list[Line]) -> tuple[list[Span], list[Entry]]:
    """Take the stamps off the entries of a ticker among the lines of a story; where they stood, and the entries.

    Where the times go forward, the paragraphs tell when it happened (a chronicle), and nothing is taken.
    """
    found = [(index, match) for index, line in enumerate(story) if (match := STAMP.match(line.text)) and _is_told(line)]
    clocks = [time(int(match["hour"]), int(match["minute"])) for _, match in found]
    if len(found) < ENTRIES or not _goes_back(clocks):
        return [], []
    spans, entries = [], []
    for (index, match), clock in zip(found, clocks, strict=True):
        line = story[index]
        start = line.span.start + match.end()
        spans.append(Span(line.span.start, line.span.start + len(match[0].rstrip())))
        story[index] = Line(Span(start, line.span.end), line.text[match.end() :], line.gap)
        entries.append(Entry(start, clock))
    return spans, entries


def _is_told(line: Line) -> bool:
    return line.ends and line.weight >= SHORTEST


def _goes_back(clocks: Sequence[time]) -> bool:
    """Whether every time but one, that of midnight, is before the one above it."""
    forward = sum(later > earlier for earlier, later in pairwise(clocks))
    return forward <= 1 and len(set(clocks)) > 1
