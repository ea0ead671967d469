"""A sentence as items: each token, phrase or number with its place and the roles it can play."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

from claimdiff.grammar import abbreviations, numbers, ranges, years
from claimdiff.grammar.entry import Entry, Phrases, Vocabulary
from claimdiff.grammar.items import Item, Scan
from claimdiff.grammar.lookup import look_up
from claimdiff.grammar.pattern import letter, newest
from claimdiff.grammar.roles import Role
from claimdiff.grammar.tokens import token_pattern

POWERS = ("2", "3")
"""Digits that belong to a unit only where they touch it: ``m2``."""
HALF_WORDS = 2
HALVED = (
    Role.ADDEND | Role.DIGITS | Role.ONE | Role.MULTIPLIER | Role.TIME_UNIT | Role.UNIT | Role.CURRENCY | Role.HYPHEN
    | Role.HOUR_WORD | Role.NOON | Role.MIDNIGHT
)  # fmt: skip
"""What a half may follow: ``two and a half``, ``two years and a half``; not ``cancelled and half a dozen``."""
DOLLARS = ("a", "c", "s", "r")
"""Letters that belong to a dollar sign only where they touch it: ``A$40m``, not ``a $40m deal``."""


def scan(text: str, vocabulary: Vocabulary) -> Scan:
    """The items of one sentence, numbers put together."""
    items = numbers.compose(_with_phrases(_tokens(text, vocabulary), vocabulary.phrases), text, vocabulary)
    abbreviations.settle(items, vocabulary)
    if vocabulary.language.years_in_pairs:
        items = years.pair(items, text)
    if vocabulary.language.unspaced:
        items = years.figured(items)
    items = ranges.merge(items)
    masks = [item.mask for item in items]
    letters = "".join(map(letter, masks))
    return Scan(text, items, letters, vocabulary, reduce(or_, masks, 0), newest(letters))


def _tokens(text: str, vocabulary: Vocabulary) -> list[Item]:
    """All tokens, each as the parts that it falls into."""
    items: list[Item] = []
    for match in _pattern(vocabulary).finditer(text):
        kind, start = match.lastgroup or "", match.start()
        after_digits = kind == "word" and start > 0 and text[start - 1].isdigit()
        for at, to, key, mask, meanings in look_up(kind, match[0], after_digits, vocabulary):
            items.append(Item(start + at, start + to, key, mask, meanings))
    return items


def _with_phrases(raw: list[Item], phrases: Phrases) -> list[Item]:
    """The items with each phrase of the vocabulary merged into one.

    Where the last word of a pair begins a phrase as long, that one wins (``de | plus de``), but for a half behind
    a number: ``három | és fél | óra``.
    """
    items: list[Item] = []
    index, count = 0, len(raw)
    while index < count:
        item = raw[index]
        if item.key in phrases and (found := _phrase_at(raw, index, phrases)) is not None:
            size, entry = found
            if (half := _half_at(raw, index, phrases)) is not None and _adds_half(items, half):
                size, entry = HALF_WORDS, half
            later = _phrase_at(raw, index + size - 1, phrases)
            longest = size > 2 or later is None or later[0] < size or _adds_half(items, entry)
            alone = entry.mask & Role.AND_HALF and not (items and items[-1].mask & HALVED)
            if longest and not alone and not _adds_half(items, item) and not _counts_unit(items, item, entry):
                item = Item(item.start, raw[index + size - 1].end, item.key, entry.mask, entry.meanings)
                index += size - 1
        items.append(item)
        index += 1
    return items


def _adds_half(items: list[Item], word: Entry | Item) -> bool:
    """Whether a word or phrase adds a half to a number that stands before it: ``tiga | setengah | jam``."""
    return bool(word.mask & Role.AND_HALF and items and items[-1].mask & (Role.ADDEND | Role.DIGITS))


def _half_at(raw: list[Item], index: int, phrases: Phrases) -> Entry | None:
    """The entry of two words that add a half here, where a longer phrase begins with them: ``syv | et halvt | års``."""
    for key, entry in phrases.get(raw[index].key, {}).get(raw[index + 1].key, ()):
        if len(key) == HALF_WORDS and entry.mask & Role.AND_HALF:
            return entry
    return None


def _counts_unit(items: list[Item], word: Item, phrase: Entry) -> bool:
    """Whether a number stands before the unit of time that begins a hedge: ``10 | minutes | before the blast``."""
    counted = items and items[-1].mask & (Role.ADDEND | Role.DIGITS)
    unit = word.mask & Role.TIME_UNIT and not word.mask & Role.HOUR_WORD
    return bool(counted and unit and phrase.mask & Role.CLOCK_HEDGE)


def _phrase_at(raw: list[Item], index: int, phrases: Phrases) -> tuple[int, Entry] | None:
    """The longest phrase that begins at a token: how many tokens it has, and its entry."""
    begun = phrases.get(raw[index].key)
    if begun is None or index + 1 == len(raw):
        return None
    for key, entry in begun.get(raw[index + 1].key, ()):
        end = index + len(key)
        if end <= len(raw) and all(
            raw[at].key == part and (not _touches(key, at - index) or raw[at - 1].end == raw[at].start)
            for at, part in enumerate(key[1:], index + 1)
        ):
            return len(key), entry
    return None


def _touches(key: tuple[str, ...], at: int) -> bool:
    """Whether a token of a phrase belongs to it only where it touches the one before."""
    return key[at] in POWERS or (key[at] == "$" and key[at - 1] in DOLLARS)


def _pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    language = vocabulary.language
    spaced = language.group is None or language.group.isspace() or language.decimal == ","
    return token_pattern(spaced, language.apostrophes, language.decimal)
