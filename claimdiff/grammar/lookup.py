"""One token looked up: the parts that it falls into, most often one, each with the roles that it can play."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from claimdiff.grammar import glued, segments
from claimdiff.grammar.digits import read_digits
from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.pieces import pieces
from claimdiff.grammar.roles import Role
from claimdiff.grammar.tokens import folded
from claimdiff.grammar.vocabulary import CAPITAL_CODES, CODES

Part: TypeAlias = tuple[int, int, str, int, Mapping[int, Any]]
"""Where a part of a token begins and ends in it, its key, its roles, and what it means in them."""

TOKENS_KEPT = 20_000
"""Tokens whose parts are remembered: words come again."""
LONGEST_KEPT = 24
"""Letters; longer tokens are runs without spaces, which hardly come again."""
MILLION = 10**6
WIDE = str.maketrans("．，：", ".,:")
"""Full-width marks inside digits."""
NOTHING: Mapping[int, Any] = {}
MARK_ROLES: dict[str, int] = {
    ",": Role.COMMA,
    ";": Role.COMMA,
    "،": Role.COMMA,
    "、": Role.COMMA,
    "，": Role.COMMA,
    ".": Role.STOP,
    "(": Role.OPEN,
    "[": Role.OPEN,
    "（": Role.OPEN,
    ")": Role.CLOSE,
    "]": Role.CLOSE,
    "）": Role.CLOSE,
    "-": Role.HYPHEN,
    "–": Role.DASH,
    "—": Role.DASH,
    "−": Role.DASH,
    "~": Role.DASH,
    "〜": Role.DASH,
    "∼": Role.DASH,
    "～": Role.DASH,
    "'": Role.APOSTROPHE,
    ":": Role.COLON,
    "/": Role.SLASH,
    **dict.fromkeys('"«»“”„‟‹›「」『』', Role.QUOTE),
}
DIRECTIONS = frozenset("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks of the direction of writing: nothing stands there."""


def look_up(kind: str, text: str, after_digits: bool, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The parts of a token of one kind (a group of `token_pattern`); `after_digits` says that digits touch it."""
    if len(text) > LONGEST_KEPT:
        return tuple(_parts(kind, text, after_digits, vocabulary))
    return _kept(kind, text, after_digits, vocabulary)


@lru_cache(TOKENS_KEPT)
def _kept(kind: str, text: str, after_digits: bool, vocabulary: Vocabulary) -> tuple[Part, ...]:
    return tuple(_parts(kind, text, after_digits, vocabulary))


def _parts(kind: str, text: str, after_digits: bool, vocabulary: Vocabulary) -> Iterator[Part]:
    if kind == "word":
        if vocabulary.language.unspaced and not text.isascii():
            return _segments(text, vocabulary, after_digits)
        key = folded(text)
        if found := pieces(key, vocabulary, after_digits):
            shape = Role.NAME if text[0].isupper() else 0
            return ((at, to, part, entry.mask | (0 if at else shape), entry.meanings) for at, to, part, entry in found)
        return _word(text, key, vocabulary)
    if kind in ("digits", "mixed"):
        return _digits(text, vocabulary)
    if kind in ("date", "sep", "mark"):
        return _whole(text, text, Role.DATE_DIGITS)
    if kind == "slashed":
        first, _, second = text.partition("/")
        return _whole(text, text, Role.SLASHED, {Role.SLASHED: (int(first), int(second))})
    return _sign(text, vocabulary)


def _whole(text: str, key: str, mask: int, meanings: Mapping[int, Any] = NOTHING) -> Iterator[Part]:
    """All of a token as one part."""
    yield 0, len(text), key, mask, meanings


def _sign(text: str, vocabulary: Vocabulary) -> Iterator[Part]:
    key = folded(text)
    if not key or key in DIRECTIONS:
        return iter(())
    entry = vocabulary.words.get(key)
    mask = MARK_ROLES.get(key, Role.SYMBOL)
    return _whole(text, key, mask) if entry is None else _whole(text, key, entry.mask | mask, entry.meanings)


def _word(text: str, key: str, vocabulary: Vocabulary) -> Iterator[Part]:
    shape = Role.NAME if text[0].isupper() else Role.WORD
    entry = vocabulary.find(key)
    if entry is not None:
        mask = entry.mask | (Role.NAME if shape is Role.NAME else 0)
        if mask & Role.ZONE and text.isascii() and not text.isupper():
            mask &= ~Role.ZONE
        if key in CAPITAL_CODES and not text.isupper():
            mask = mask & ~Role.CURRENCY or shape
        return _whole(text, key, mask, entry.meanings)
    if len(text) == 4 and text[0] == "M" and key[1:] in CODES and text.isupper():
        return _millions(key, vocabulary)
    if len(key) > 4 and key[:2] in vocabulary.number_starts and len(key) == len(text):
        parts = glued.unglue(key, vocabulary)
        if parts is not None:
            return ((at, at + len(part), part, known.mask, known.meanings) for at, part, known in parts)
    return _whole(text, key, shape)


def _millions(key: str, vocabulary: Vocabulary) -> Iterator[Part]:
    """``MEUR``, ``MSEK``: millions of a currency; behind digits they are a number, before them they scale the sum."""
    yield 0, 1, key[0], Role.MULTIPLIER | Role.ABBREVIATED, {Role.MULTIPLIER: MILLION}
    yield _known(key[1:], 1, vocabulary.words[key[1:]])


def _segments(text: str, vocabulary: Vocabulary, counting: bool) -> Iterator[Part]:
    """A run without spaces in its known forms, the letters between them as words.

    `counting` says that digits stand right before the run.
    """
    key = folded(text)
    if len(key) != len(text):
        key = text
    for at, end, entry in segments.cut(key, vocabulary, counting):
        if entry is not None:
            yield _known(text[at:end], at, entry)
        else:
            yield at, end, key[at:end], Role.NAME if text[at].isupper() else Role.WORD, NOTHING


def _known(text: str, at: int, entry: Entry) -> Part:
    return at, at + len(text), folded(text), entry.mask, entry.meanings


def _digits(text: str, vocabulary: Vocabulary) -> Iterator[Part]:
    key = text.translate(WIDE)
    read = read_digits(key, vocabulary.language)
    mask = Role.DIGITS | (Role.CLOCK_DIGITS if read.clock else 0) | (Role.DAY_AND_MONTH if read.day_month else 0)
    if read.number is None and not read.clock:
        mask |= Role.CODE
    return _whole(text, key, mask, {Role.DIGITS: read})
