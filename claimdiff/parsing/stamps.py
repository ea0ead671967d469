"""A line that says when the page was published → its date and clock time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from claimdiff.model import Span
from claimdiff.parsing.dates import Clocked, Dated, DateReader
from claimdiff.parsing.lines import WIDE_LETTER, Line
from claimdiff.parsing.openers import PageWords

LONGEST = 160
"""Letters of a stamp; a longer line is a story."""
BESIDE = 14
"""Characters between a date and the clock time that belongs to it: ``, um``, `` - ore``."""
FEW_WORDS = 10
"""Words beside the date and the clock time of a stamp: names, places."""
WORDS_OF_A_SENTENCE = 3
"""Words beside them in a sentence that says no more: ``This article was amended on``."""
NAME_WORDS = 6
PARTICLE = 3
"""Letters of small words inside a name: ``du``, ``van``, ``der``."""

DIGIT = re.compile(r"\d")
WORD = re.compile(r"[^\W\d_]{2,}")
SEGMENT = re.compile(r"[·•|,;()–—/]|\s-\s")
MARK = re.compile(r"[·•|,;:()–—/.]|\s-\s")
SMALL_WORD = re.compile(r"\A[^\W\d_]{1,3}\.?(?:\s|\Z)")
"""What stands before a place, a date or a kind of report: ``à Terneuzen, le``, ``eig. Ber.``"""
PAGE = re.compile(r"[^\W\d_]{1,8}\.?\s\d{1,3}")
"""A page or an issue of a paper: ``pag. 31``, ``Seite 27``, ``nr. 4``."""
LONG_WORD = re.compile(r"[^\W\d_]{6}")
OWN_END = re.compile(r"\s*(?:\([^()\d]{1,20}\))?\.?\s*")
"""What may follow the date of a line that ends: its own stop, who reports in brackets (``(eig. Ber.)``)."""
AGENCY = re.compile(r"\b([0-3]\d)([0-2]\d)([0-5]\d)\s+([^\W\d_]{3})[^\W\d_]?\s+(\d{2})\b\W*\Z")
"""The stamp of the agencies: day, hour and minute in one number, month, year: ``171854 Feb 21``."""


class Stamp(NamedTuple):
    """When a page was published, as far as its stamp tells.

    `announced`: it opens with a word that says so. `dated` is its date as it is written, maybe without a year.
    """

    day: date | None
    clock: time | None
    announced: bool
    dated: Dated | None = None


def read_stamp(line: Line, reader: DateReader, words: PageWords) -> Stamp | None:
    """The stamp that a whole line is; None where it is something else."""
    text = line.text
    if line.weight > LONGEST or not DIGIT.search(text):
        return None
    opening = words.stamps.opening(text)
    opened = opening is not None
    dates = reader.dates(text)
    if not dates and (part := reader.open_day(text)):
        dates = [part]
    clocks = reader.clocks(text, dates)
    rest = _without(text, [each.span for each in dates] + [each.span for each in clocks])
    if not dates:
        return Stamp(None, None, True) if opened and clocks and _count_words(rest) <= FEW_WORDS // 2 else None
    first = dates[0]
    lead = text[: first.span.start]
    announced = opened or words.stamps.closes(lead) or words.stamps.opening(MARK.split(lead)[-1].strip()) is not None
    clock = _clock_beside(text, clocks, first)
    beside = _count_words(rest) - _count_words(opening or "")
    if first.day is None and clock is None:
        return None
    if (announced and beside <= (WORDS_OF_A_SENTENCE if line.ends else 2 * FEW_WORDS)) or _is_bare(
        line, rest, first, clock, words, reader.weekdays
    ):
        return Stamp(first.day, clock, announced, first)
    return None


def read_agency_stamp(text: str, reader: DateReader) -> Stamp | None:
    """The agency stamp at the end of a line: ``npa jt/ks/hb 171854 Feb 21``."""
    match = AGENCY.search(text)
    month = reader.month(match[4]) if match else None
    if match is None or month is None:
        return None
    day, hour, minute, _, year = match.groups()
    try:
        return Stamp(date(2000 + int(year), month, int(day)), time(int(hour), int(minute)), True)
    except ValueError:
        return None


def _clock_beside(text: str, clocks: Sequence[Clocked], first: Dated) -> time | None:
    """The clock time right behind the date, else right before it."""
    for each in clocks:
        between = text[first.span.end : each.span.start]
        if 0 <= each.span.start - first.span.end <= BESIDE and not LONG_WORD.search(between):
            return each.clock
    for each in clocks:
        if 0 <= first.span.start - each.span.end <= BESIDE:
            return each.clock
    return None


def _is_bare(
    line: Line, rest: str, first: Dated, clock: time | None, words: PageWords, weekdays: frozenset[str]
) -> bool:
    """Whether the date stands by itself, set off from the few words beside it, a weekday aside."""
    # ``Le 8 mai``, ``Thu 8 May``, ``· dimanche 23 juillet``: an article, a weekday, no more
    beside = MARK.split(line.text[: first.span.start])[-1].strip()
    if len(beside[len(words.stamps.opening(beside) or "") :].split()) > 2:
        return False
    if line.ends and clock is None and not OWN_END.fullmatch(line.text, first.span.end):
        # ``Budapest, 2025. október 10.``: the stop is the date's own.
        return False
    if clock is not None:
        return _count_words(rest) <= FEW_WORDS
    reporter = OWN_END.fullmatch(line.text, first.span.end)
    own = rest.removesuffix(reporter[0]) if reporter else rest
    segments = [segment.strip() for segment in SEGMENT.split(own) if segment.strip()]
    return all(segment.casefold() in weekdays or _is_beside(segment, words) for segment in segments)


def _is_beside(segment: str, words: PageWords) -> bool:
    """Whether a segment is what stands beside a date: a name, a place, a byline, a reading time."""
    if any(each.opening(segment) for each in (words.byline, words.furniture, words.stamps)):
        return True
    names = WORD.findall(SMALL_WORD.sub("", segment))
    if DIGIT.search(segment):
        # ``4 min read``, ``6 comentarios``, ``Seite 27``
        return (len(names) <= 3 and segment[0].isdigit()) or PAGE.fullmatch(segment) is not None
    inside = [name for name in names[1:-1] if len(name) > PARTICLE]  # ``L'Hebdo du Hainaut``
    return len(names) <= NAME_WORDS and not any(name[0].islower() for name in (*names[:1], *inside, *names[-1:]))


def _count_words(text: str) -> int:
    wide = 0 if text.isascii() else sum(map(str.isalnum, WIDE_LETTER.findall(text)))
    return len(WORD.findall(text)) + wide // 2


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text without some stretches."""
    pieces, start = [], 0
    for span in sorted(spans):
        pieces.append(text[start : span.start])
        start = max(start, span.end)
    return " ".join((*pieces, text[start:]))
