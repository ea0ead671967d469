"""A stretch of text → its sentences, in one pass over its stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.model import Span
from claimdiff.parsing.stops import Stops

LONGEST = 2_000
"""Characters: what is longer is no sentence but a list or a table, and would weigh down every claim in it."""
REACH = 40
"""Characters that are looked at before a stop and after it."""

STOP = re.compile(
    r"""
    (?P<run>[.!?…。！？｡؟۔।॥։]+)
    (?P<closers>(?:
        [)\]}"'”’»›」』】）＂]
      | [“‘](?![^\W_])
      | \[\d{1,3}\]
      | [ \u00a0\u202f][»›“”„"](?=[\s,.;:!?]|\Z)
    )*)
    """,
    re.VERBOSE,
)
WIDE_STOPS = frozenset("。！？｡")
QUOTES_THAT_GO_ON = "」』"
"""Behind a stop in these, Japanese goes on with who said it."""
PROPER_CLOSERS = frozenset(')]}"”’»›“')
SPACE = re.compile(r"\s*")
OPENING = re.compile(r"[\s«“„\"'‘’(\[{¿¡「『【（‹»›—–\-•*·#@]{0,8}")
WORD = re.compile(r"\w+")
TOKEN = re.compile(r"[^\s()\[\]{}«»“”„\"'’‘/—–,;:]*\Z")
PREVIOUS = re.compile(r"(?<!\S)(\S+)\s+\Z")
LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def split(text: str, stretch: Span, stops: Stops) -> Iterator[Span]:
    """The sentences of one stretch, in order: without space around them, together all of its other characters."""
    start = stretch.start
    pending: Span | None = None
    for end in (*_ends(text, stretch, stops), stretch.end):
        piece = _stripped(text, start, end)
        start = end
        if piece is None:
            continue
        if pending is not None and not LETTER_OR_DIGIT.search(text, piece.start, piece.end):
            # A quotation mark on its own belongs to what it closes.
            pending = Span(pending.start, piece.end)
            continue
        if pending is not None:
            yield from _bounded(text, pending)
        pending = piece
    if pending is not None:
        yield from _bounded(text, pending)


def _ends(text: str, stretch: Span, stops: Stops) -> Iterator[int]:
    for match in STOP.finditer(text, stretch.start, stretch.end):
        if match.end() < stretch.end and _is_end(text, match, stretch, stops):
            yield match.end()


def _is_end(text: str, match: re.Match[str], stretch: Span, stops: Stops) -> bool:
    run, closers, end = match["run"], match["closers"], match.end()
    if not WIDE_STOPS.isdisjoint(run):
        return not closers.endswith(tuple(QUOTES_THAT_GO_ON))
    ahead = text[end : min(end + REACH, stretch.end)]
    before = text[max(stretch.start, match.start() - REACH) : match.start()]
    if not ahead[0].isspace():
        return not closers and _is_glued(before, ahead)
    # More space than the reach cannot hide a small letter that matters.
    following = _word_ahead(ahead)
    if _is_small(following[:1]):
        return False
    if run != ".":
        return run.strip(".…") != "" or not following[:1].isdigit()
    if not PROPER_CLOSERS.isdisjoint(closers):
        return True
    token = _last(TOKEN, before)
    at_start = match.start() - len(token) <= stretch.start
    if not token or (at_start and (len(token) == 1 or (token.isdigit() and len(token) < 3))):
        # ``1. Der Zug``: an item of a list, as is ``a. The train``.
        return not at_start
    return stops.open(token, _previous(before, token), following)


def _is_small(letter: str) -> bool:
    """Whether a letter is small where a capital is usual; Georgian has capitals that no sentence opens with."""
    return letter.islower() and letter.title() != letter


def _is_glued(before: str, ahead: str) -> bool:
    """``le voyage.Le train``: a space is missing, where neither is a name or an address."""
    token = _last(TOKEN, before)
    word = WORD.match(ahead)
    if word is None or len(token) < 3 or not (token.isalpha() and token.islower()):
        return False
    rest = ahead[word.end() :]
    return word[0][0].isupper() and not word[0][1:2].isupper() and (not rest or rest[0] in " '’,")


def _word_ahead(ahead: str) -> str:
    opening = OPENING.match(ahead.lstrip())
    word = WORD.match(ahead.lstrip(), opening.end() if opening else 0)
    return word[0] if word else ""


def _previous(before: str, token: str) -> str:
    match = PREVIOUS.search(before[: len(before) - len(token)])
    return match[1] if match else ""


def _last(pattern: re.Pattern[str], before: str) -> str:
    match = pattern.search(before)
    return match[0] if match else ""


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(stripped))


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """The sentence itself, or pieces of bearable length, cut at a space where there is one."""
    start = span.start
    while span.end - start > LONGEST:
        cut = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        end = cut if cut > start else start + LONGEST
        piece = _stripped(text, start, end)
        start = end
        if piece is not None:
            yield piece
    piece = _stripped(text, start, span.end)
    if piece is not None:
        yield piece
