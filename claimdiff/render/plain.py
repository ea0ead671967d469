"""Text of articles made safe to show: no escapes, controls or direction overrides, on one line.

Article text is data. What a terminal, a pager or a browser would obey (escape sequences, control
characters, bidirectional overrides) shows as nothing; half a surrogate pair shows as U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from claimdiff.model import Claim

ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]"  # CSI: colours, cursor (ECMA-48, 5.4)
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]*+(?:\x07|\x1b\\|\x9c)"  # titles, links (5.6)
    r"|\x1b[ -/]*+[0-~]"  # the two-character rest
)
SPACE = re.compile(r"\s+")
_MARKS = r"\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
PILE = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")
"""More combining marks on one letter than any language writes: they would climb over other lines."""

UNSEEN: dict[int, str | None] = dict.fromkeys(
    (
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,  # soft hyphen
        0x061C,  # Arabic letter mark
        0x180E,
        0x200B,  # zero width space; the joiners 200C and 200D are letters of words and stay
        *range(0x200E, 0x2010),  # direction marks
        *range(0x202A, 0x202F),  # embeddings and overrides
        *range(0x2060, 0x2070),  # invisible operators, isolates, deprecated format characters
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),  # tags
    )
)
UNSEEN |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
UNSEEN |= dict.fromkeys((*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85), " ")

MORE = "…"
AROUND = 6
"""Code points looked at for every cell that may be shown: enough for accents, not for a megabyte line."""
LONG_WORD = 24
"""Text is cut between words, unless the last one is longer than this (scripts without spaces)."""

Measure = Callable[[str], int]


class Quote(NamedTuple):
    """A claim's sentence in three pieces, cleaned and shortened: before the claim, its words, after it."""

    before: str
    words: str
    after: str


def visible(text: str) -> str:
    """The text without what would be obeyed; every run of white space is one space, the ends kept."""
    return PILE.sub(r"\1", SPACE.sub(" ", ESCAPE.sub("", text).translate(UNSEEN)))


def clean(text: str, cells: int = 200, measure: Measure = len) -> str:
    """One safe line of at most so many cells, its end cut where it is longer."""
    line = visible(text[: cells * AROUND]).strip()
    if len(text) <= cells * AROUND and measure(line) <= cells:
        return line
    return _head(line, cells - 1, measure) + MORE


def shortened(text: str, cells: int, measure: Measure = len) -> str:
    """One safe line of at most so many cells, cut in its middle: names and paths differ at both ends."""
    line = visible(f"{text[: cells * AROUND]}{text[-cells * AROUND :]}" if len(text) > 2 * cells * AROUND else text)
    line = line.strip()
    if measure(line) <= cells:
        return line
    tail = (cells - 1) * 2 // 3
    return _head(line, cells - 1 - tail, measure) + MORE + _head(line[::-1], tail, measure)[::-1]


def quote(claim: Claim, cells: int, measure: Measure = len) -> Quote:
    """The claim's sentence around the claim, at most so many cells wide.

    What does not fit is cut at its outer ends; a claim that is itself too long is cut in its middle.
    """
    sentence, reach = claim.sentence.text, cells * AROUND
    start, end = claim.span.start - claim.sentence.span.start, claim.span.end - claim.sentence.span.start
    if not 0 <= start < end <= len(sentence):
        return Quote("", clean(claim.text, cells, measure), "")
    before = visible(sentence[max(0, start - reach) : start]).lstrip()
    after = visible(sentence[end : end + reach]).rstrip()
    claimed = (
        sentence[start:end] if end - start <= reach else sentence[start : start + reach] + sentence[end - reach : end]
    )
    words = _middle_cut(visible(claimed), cells, measure)
    room = max(0, cells - measure(words))
    left, right = measure(before), measure(after)
    if left + right > room:
        left, right = max(room // 2, room - right), max(room - room // 2, room - left)
    return Quote(
        _tail(before, left, measure, cut=start > reach),
        words,
        _fitting_head(after, right, measure, cut=len(sentence) - end > reach),
    )


def _middle_cut(words: str, cells: int, measure: Measure) -> str:
    if measure(words) <= cells:
        return words
    half = max(1, (cells - 3) // 2)
    head, tail = _head(words, half, measure), _head(words[::-1], half, measure)[::-1]
    return f"{head.rstrip()} {MORE} {tail.lstrip()}"


def _fitting_head(text: str, cells: int, measure: Measure, *, cut: bool) -> str:
    """The beginning of a text, with an ellipsis where something is cut off."""
    if not cut and measure(text) <= cells:
        return text
    head = _head(text, cells - 1, measure)
    gap = len(head) if text[len(head) : len(head) + 1] == " " else head.rfind(" ")
    return (head[:gap].rstrip() if gap >= 0 and len(head) - gap <= LONG_WORD else head) + MORE


def _tail(text: str, cells: int, measure: Measure, *, cut: bool) -> str:
    """The end of a text, with an ellipsis where something is cut off."""
    return _fitting_head(text[::-1], cells, measure, cut=cut)[::-1]


def _head(text: str, cells: int, measure: Measure) -> str:
    """As much of the beginning as fits."""
    width = 0
    for index, char in enumerate(text):
        width += measure(char)
        if width > cells:
            return text[:index]
    return text
