"""Credits of pictures inside lines, and where a page glued a caption to the text behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimdiff.model import Span
from claimdiff.parsing.letters import LOWER, UPPER, compiled

SIGNS = "©ⓒ/"
"""What every credit holds."""
CREDIT = (
    r"[©ⓒ]\s?[^.!?©]{1,60}"
    rf"|(?<=[.!?…»”\")])\s/\s[{UPPER}][{UPPER} .'-]{{2,50}}(?=[{UPPER}][{LOWER}]|\s*\Z)"
)
"""``© LCV/J. Tissot``, or a name in capitals behind a slash: ``. / EFRÉN COSTA``."""
NAME_GLUED = rf"(?<=[{LOWER}]{{3}})(?=[{UPPER}][{LOWER}’']*\s[{LOWER}\d])"
"""A small letter, then a capital that opens a sentence: ``TissotLe choc``; ``McDonald`` is one name."""
FOUR_LETTERS = re.compile(r"\s(?:(?![a-z\d_])\w){4}")
"""What every row of glued capitals holds, and few lines do that are written in small Latin letters."""
CAPITALS_GLUED = (
    rf"(?<![{UPPER}{LOWER}\d])(?:[{UPPER}]{{2,30}}|\d[\d.,]{{0,12}})"
    rf"(?:\s[{UPPER}]{{2,30}}){{0,4}}\s[{UPPER}]{{3,30}}(?=[{UPPER}][{LOWER}]{{2}})"
)
"""Capitals in several words, then a capitalised word without a space: ``328 MILLIONSTwitter``."""
REACH = 80
"""Characters behind a credit sign in which the glued text begins."""


class Captions(NamedTuple):
    """The credits of a line, and the offsets where one text ends and the next begins."""

    credits: tuple[Span, ...]
    breaks: tuple[int, ...]


def captions(text: str, line: Span) -> Captions:
    """The credits and the glued places of one line of a text."""
    credits = tuple(_credits(text, line))
    breaks = {credit.end for credit in credits}
    if FOUR_LETTERS.search(text, line.start, line.end):
        breaks.update(match.end() for match in compiled(CAPITALS_GLUED).finditer(text, line.start, line.end))
    return Captions(credits, tuple(sorted(breaks)))


def _credits(text: str, line: Span) -> Iterator[Span]:
    if all(text.find(sign, line.start, line.end) < 0 for sign in SIGNS):
        return
    for match in compiled(CREDIT).finditer(text, line.start, line.end):
        glued = compiled(NAME_GLUED).search(text, match.start(), min(match.start() + REACH, line.end))
        end = glued.end() if glued else match.end()
        # Without glued text the credit must close its line: else the story goes on in the same breath.
        if glued or match[0].lstrip().startswith("/") or end == line.end:
            yield Span(match.start() + len(match[0]) - len(match[0].lstrip()), end)
