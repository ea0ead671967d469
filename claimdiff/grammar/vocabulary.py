"""A language's words as look-up tables: each form to its roles and what it means in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any, TypeAlias
from unicodedata import normalize

from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.fields import own_forms, words_inside
from claimdiff.grammar.marks import swaps_marks
from claimdiff.grammar.pattern import letter
from claimdiff.grammar.pieces import parts
from claimdiff.grammar.roles import Role
from claimdiff.grammar.shared import SHARED
from claimdiff.grammar.tokens import folded, split
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import lexicon

Key: TypeAlias = tuple[str, ...]
"""A form as the folded tokens that it will be in a text."""

SOFT = (
    Role.PM_BESIDE
    | Role.NIGHT_BESIDE
    | Role.QUARTER_SIGN
    | Role.EVERY
    | Role.AGE_VERB
    | Role.HALF_OF
    | Role.DAY_SHIFT
    | Role.POSSESSIVE
    | Role.AFTER_CHRIST
    | Role.BEFORE_CHRIST
    | Role.ROMAN
)
"""A word of these roles alone is still a word like any other: ``two evening performances``."""
CODES = frozenset(code.lower() for code in SHARED[Role.CURRENCY])
"""Codes of currencies, in small letters."""
CAPITAL_CODES = CODES - {"eur", "usd", "gbp", "chf", "czk", "pln", "huf", "btc"}
"""Those that are other words in small letters (``try``, ``cop``)."""


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of one language, by its ISO 639-1 code."""
    return build(load(code))


@cache
def swapped(code: str) -> Vocabulary:
    """The vocabulary of one language with point and comma swapped in its figures."""
    own = vocabulary(code)
    decimal = own.language.decimal or "."
    other = "," if decimal == "." else "."
    return replace(own, language=replace(own.language, decimal=other, group=decimal))


def vocabulary_for(text: str, code: str) -> Vocabulary:
    """The vocabulary of one language, with the marks that the figures of a text are written with."""
    return swapped(code) if swaps_marks(text, load(code)) else vocabulary(code)


def build(language: Language) -> Vocabulary:
    """All forms of a language's data in look-up tables."""
    entries: dict[Key, Entry] = defaultdict(lambda: Entry(0, {}))
    own = ((_key(form, language.apostrophes), role, meaning) for form, role, meaning in own_forms(language))
    for key, role, meaning in chain(own, _shared_forms(language.apostrophes)):
        entry = entries[key]
        entry.mask |= role
        entry.meanings.setdefault(role, meaning)
    words = {key[0]: entry for key, entry in entries.items() if len(key) == 1}
    inside = dict(words_inside(language))
    starts = frozenset(
        word[:2]
        for word, entry in chain(words.items(), inside.items())
        if entry.mask & (Role.ADDEND | Role.MULTIPLIER | Role.FRACTION)
    )
    suffixes = frozenset(forms(language.suffixes))
    prefixes = tuple(sorted(forms(language.prefixes), key=len, reverse=True))
    if language.unspaced or language.suffixes or prefixes:
        _add_lexicon(words, language.code)
    for entry in entries.values():
        if not entry.mask & ~SOFT:
            entry.mask |= Role.WORD
    # Those of names one behind the other, so that they are one range to a pattern.
    masks = {entry.mask: None for entry in entries.values()}
    for mask in (*masks, *(mask | Role.NAME for mask in masks)):
        letter(mask)
    longest = max((len(word) for word in chain(words, inside)), default=1)
    made = Vocabulary(
        language, words, inside, {}, suffixes, prefixes, longest, starts if language.glued else frozenset()
    )
    _add_phrases(made, {key: entry for key, entry in entries.items() if len(key) > 1})
    return made


def _add_phrases(made: Vocabulary, entries: Mapping[Key, Entry]) -> None:
    """The forms of several tokens, by their first two; each token is cut as the text will be."""
    if made.language.unspaced or made.suffixes or made.prefixes:
        entries = _cut(made, entries)
    for key, entry in sorted(entries.items(), key=lambda each: -len(each[0])):
        made.phrases.setdefault(key[0], {}).setdefault(key[1], []).append((key, entry))


def _cut(made: Vocabulary, entries: Mapping[Key, Entry]) -> Mapping[Key, Entry]:
    """The same forms with the parts of their tokens as tokens."""
    cut: dict[Key, Entry] = defaultdict(lambda: Entry(0, {}))
    for key, entry in entries.items():
        found = (parts(token, made, at > 0 and key[at - 1].isdigit()) for at, token in enumerate(key))
        known = cut[tuple(part for each in found for part in each)]
        known.mask |= entry.mask
        known.meanings = {**entry.meanings, **known.meanings}
    return cut


def _add_lexicon(words: dict[str, Entry], code: str) -> None:
    """The lexicon's words of two letters or more: runs without spaces are cut between them, endings off behind them."""
    for form in lexicon(code).forms():
        key = normalize("NFC", form)
        if len(key) > 1 and not any(char.isdigit() for char in key):
            words.setdefault(key, Entry(Role.WORD, {}))


def _key(form: str, apostrophes: bool) -> Key:
    """The folded tokens of a form."""
    return (folded(form),) if form.isalpha() else tuple(map(folded, split(form, apostrophes)))


@cache
def _shared_forms(apostrophes: bool) -> tuple[tuple[Key, int, Any], ...]:
    """The forms that every language shares, cut as those of a language with or without apostrophes inside words."""
    return tuple(
        (_key(form, apostrophes), role, meaning)
        for role, table in SHARED.items()
        for meaning, words in table.items()
        for form in forms(words)
    )
