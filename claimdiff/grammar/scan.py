"""A sentence as items: each token, phrase or number with its place and the roles it can play."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from claimdiff.grammar import abbreviations, glued, numbers, pieces, ranges, segments
from claimdiff.grammar.digits import read_digits
from claimdiff.grammar.entry import Entry, Phrases, Vocabulary
from claimdiff.grammar.items import Item, Scan
from claimdiff.grammar.pattern import letter
from claimdiff.grammar.roles import Role
from claimdiff.grammar.tokens import folded, token_pattern
from claimdiff.grammar.vocabulary import CAPITAL_CODES, CODES

MILLION = 10**6
POWERS = ("2", "3")
"""Digits that belong to a unit only where they touch it: ``m2``."""
WIDE = str.maketrans("．，：", ".,:")
"""Full-width marks inside digits."""
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
    "～": Role.DASH,
    "'": Role.APOSTROPHE,
    ":": Role.COLON,
    "/": Role.SLASH,
    **dict.fromkeys('"«»“”„‟‹›「」『』', Role.QUOTE),
}

DIRECTIONS = frozenset("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks of the direction of writing: nothing stands there."""


def scan(text: str, vocabulary: Vocabulary) -> Scan:
    """The items of one sentence, numbers put together."""
    items = numbers.compose(_tokens(text, vocabulary), text, vocabulary)
    abbreviations.settle(items, vocabulary)
    items = ranges.merge(items)
    masks = [item.mask for item in items]
    return Scan(text, items, "".join(map(letter, masks)), vocabulary, reduce(or_, masks, 0))


def _tokens(text: str, vocabulary: Vocabulary) -> list[Item]:
    """All tokens, phrases of the vocabulary merged into one item each.

    Where the last word of a pair begins a phrase as long, that one wins: ``de | plus de``.
    """
    raw = [item for match in _pattern(vocabulary).finditer(text) for item in _items_of(match, vocabulary)]
    if not vocabulary.phrases:
        return raw
    items: list[Item] = []
    index, count, phrases = 0, len(raw), vocabulary.phrases
    while index < count:
        item = raw[index]
        if item.key in phrases and (found := _phrase_at(raw, index, phrases)) is not None:
            size, entry = found
            later = _phrase_at(raw, index + size - 1, phrases)
            if size > 2 or later is None or later[0] < size:
                item = Item(item.start, raw[index + size - 1].end, item.key, entry.mask, entry.meanings)
                index += size - 1
        items.append(item)
        index += 1
    return items


def _phrase_at(raw: list[Item], index: int, phrases: Phrases) -> tuple[int, Entry] | None:
    """The longest phrase that begins at a token: how many tokens it has, and its entry."""
    following = raw[index + 1].key if index + 1 < len(raw) else ""
    for key, entry in phrases.get(raw[index].key, ()):
        end = index + len(key)
        if (
            key[1] == following
            and end <= len(raw)
            and all(
                raw[at].key == key[at - index] and (key[at - index] not in POWERS or raw[at - 1].end == raw[at].start)
                for at in range(index + 1, end)
            )
        ):
            return len(key), entry
    return None


def _pattern(vocabulary: Vocabulary) -> Any:
    language = vocabulary.language
    spaced = language.group is None or language.group.isspace() or language.decimal == ","
    return token_pattern(spaced, language.apostrophes)


def _items_of(match: Any, vocabulary: Vocabulary) -> list[Item]:
    kind, text, start, end = match.lastgroup, match.group(), match.start(), match.end()
    if kind == "word":
        if vocabulary.language.unspaced and not text.isascii():
            return _segment(text, start, vocabulary, _after_digits(match))
        if found := pieces.pieces(folded(text), vocabulary, _after_digits(match)):
            shape = Role.NAME if text[0].isupper() else 0
            return [
                Item(start + at, start + to, key, entry.mask | (0 if at else shape), entry.meanings)
                for at, to, key, entry in found
            ]
        return _word(text, start, end, vocabulary)
    if kind == "digits":
        return [_digits(text, start, end, vocabulary)]
    if kind in ("date", "sep", "mark"):
        return [Item(start, end, text, Role.DATE_DIGITS)]
    if kind == "slashed":
        first, _, second = text.partition("/")
        return [Item(start, end, text, Role.SLASHED, {Role.SLASHED: (int(first), int(second))})]
    key = folded(text)
    if not key or key in DIRECTIONS:
        return []
    entry = vocabulary.words.get(key)
    mask = MARK_ROLES.get(key, Role.SYMBOL)
    if entry is not None:
        return [Item(start, end, key, entry.mask | mask, entry.meanings)]
    return [Item(start, end, key, mask)]


def _after_digits(match: Any) -> bool:
    """Whether a word is written on digits: ``3명이``."""
    start: int = match.start()
    return start > 0 and bool(match.string[start - 1].isdigit())


def _word(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Item]:
    key = folded(text)
    shape = Role.NAME if text[0].isupper() else Role.WORD
    entry = vocabulary.find(key)
    if entry is not None:
        mask = entry.mask | (Role.NAME if shape is Role.NAME else 0)
        if mask & Role.ZONE and not text.isupper():
            mask &= ~Role.ZONE
        if key in CAPITAL_CODES and not text.isupper():
            mask = mask & ~Role.CURRENCY or shape
        return [Item(start, end, key, mask, entry.meanings)]
    if len(text) == 4 and text[0] == "M" and key[1:] in CODES and text.isupper():
        return _million_of(key, start, vocabulary)
    if len(key) > 4 and key[:2] in vocabulary.number_starts and len(key) == end - start:
        parts = glued.unglue(key, vocabulary)
        if parts is not None:
            return [
                Item(start + at, start + at + len(part), part, entry.mask, entry.meanings) for at, part, entry in parts
            ]
    return [Item(start, end, key, shape)]


def _million_of(key: str, start: int, vocabulary: Vocabulary) -> list[Item]:
    """``MEUR``, ``MSEK``: millions of a currency."""
    scale = Item(start, start + 1, key[0], Role.MULTIPLIER, {Role.MULTIPLIER: MILLION})
    return [scale, _known(key[1:], start + 1, vocabulary.words[key[1:]])]


def _segment(text: str, start: int, vocabulary: Vocabulary, counting: bool) -> list[Item]:
    """A run without spaces in its known forms, the letters between them as words.

    `counting` says that digits stand right before the run.
    """
    key = folded(text)
    if len(key) != len(text):
        key = text
    items: list[Item] = []
    for at, end, entry in segments.cut(key, vocabulary, counting):
        if entry is not None:
            items.append(_known(text[at:end], start + at, entry))
        else:
            shape = Role.NAME if text[at].isupper() else Role.WORD
            items.append(Item(start + at, start + end, key[at:end], shape))
    return items


def _known(text: str, start: int, entry: Entry) -> Item:
    return Item(start, start + len(text), folded(text), entry.mask, entry.meanings)


def _digits(text: str, start: int, end: int, vocabulary: Vocabulary) -> Item:
    text = text.translate(WIDE)
    read = read_digits(text, vocabulary.language)
    mask = Role.DIGITS | (Role.CLOCK_DIGITS if read.clock else 0) | (Role.DAY_AND_MONTH if read.day_month else 0)
    if read.number is None and not read.clock:
        mask |= Role.CODE
    return Item(start, end, text, mask, {Role.DIGITS: read})
