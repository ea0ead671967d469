"""Printed pages → running text: lines joined to paragraphs, divided words mended, heads and feet of pages left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

EDGE = 3
"""Lines at the top and at the bottom of a page that may be its head or foot."""
REPEATED = 0.5
"""A line at the same edge of more than this share of the pages, figures aside, is the page's and not the text's."""
FULL = 0.75
"""A line that is shorter than this share of the widest ones, and ends a sentence, ends its paragraph."""
SHORT = 0.6
"""A line that is shorter, ends no sentence and is followed by a capital is a heading."""
WIDEST = 0.9
"""The share of lines that are no wider than what counts as the full width."""
PAGE_NUMBER = re.compile(r"\W*(?:\w+\.?\s)?\d{1,4}(?:\s?(?:/|\w{1,6})\s?\d{1,4})?\W*")
"""A line that is a page's number: ``3``, ``- 3 -``, ``Seite 3 von 7``, ``3/7``."""
DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
SENTENCE_END = re.compile(r"[.!?:…。！？؟۔।][\"'”’»«)\]]*$")
UNSPACED = re.compile("[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff00-\uff9f]")
SPACES = re.compile("[ \\t]+")


def paragraphs(pages: Sequence[str]) -> str:
    """The text of the pages with a paragraph a line and empty lines between."""
    told = [[_line(line) for line in page.splitlines()] for page in pages]
    lines = [line for page in _without_edges(told) for line in page]
    return "\n\n".join(filter(None, (_joined(paragraph) for paragraph in _paragraphs(lines))))


def _line(line: str) -> str:
    return SPACES.sub(" ", line).strip()


def _without_edges(pages: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """The lines of each page without its number, and without what stands at the edges of most pages."""
    edges = [_edges(page) for page in pages]
    seen = Counter(key for page, places in zip(pages, edges, strict=True) for key in {_key(page[at]) for at in places})
    for page, places in zip(pages, edges, strict=True):
        outer = {places[0], places[-1]} if places else set()
        yield [
            line
            for at, line in enumerate(page)
            if not (at in places and len(pages) > 1 and seen[_key(line)] > max(1, REPEATED * len(pages)))
            and not (at in outer and len(pages) > 1 and PAGE_NUMBER.fullmatch(line))
        ]


def _edges(page: Sequence[str]) -> list[int]:
    """The places of the first and the last lines that are not empty."""
    filled = [at for at, line in enumerate(page) if line]
    return sorted({*filled[:EDGE], *filled[-EDGE:]})


def _key(line: str) -> str:
    return re.sub(r"\d+", "0", line.casefold())


def _paragraphs(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each paragraph: it ends where a line is empty, or ends short of the width with its sentence."""
    widths = sorted(len(line) for line in lines if line)
    width = widths[round(WIDEST * (len(widths) - 1))] if widths else 0
    held: list[str] = []
    for at, line in enumerate(lines):
        if line:
            held.append(line)
        follows = lines[at + 1] if at + 1 < len(lines) else ""
        if held and (not line or not follows or _ends(line, follows, width)):
            yield held
            held = []


def _ends(line: str, follows: str, width: int) -> bool:
    if SENTENCE_END.search(line):
        return len(line) < FULL * width
    return len(line) < SHORT * width and not DIVIDED.search(line) and not follows[0].islower()


def _joined(lines: Sequence[str]) -> str:
    """The lines as one: ``Ver-`` and ``letzte`` are ``Verletzte``; ``Rhein-`` and ``Main`` keep their hyphen."""
    text = ""
    for line in lines:
        if DIVIDED.search(text):
            text = text[:-1] + line if line[0].islower() or text.endswith("\u00ad") else text + line
        else:
            text += gap(text, line) + line
    return text


def gap(before: str, after: str) -> str:
    """What stands for a line's end between two stretches of a paragraph: nothing in Chinese and Japanese."""
    return " " if before and not UNSPACED.match(before[-1]) and not UNSPACED.match(after) else ""
