"""Words that are written together: units and endings on a number (Korean), prefixes and endings on any word.

In time linear in the letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.roles import Role
from claimdiff.grammar.segments import COUNTED, HANGUL, NUMERIC, alphabet, cut

Piece: TypeAlias = tuple[int, int, str, Entry]
"""A part of a word: where it begins and ends, its form, and its entry."""

BARE = NUMERIC | Role.JOINER | Role.HEDGE | Role.CLOCK_HEDGE | Role.FUNCTION
"""Short words that are other words below an ending (``onun`` is no ten): their inflected forms are listed."""
ENDING = Entry(Role.FUNCTION, {})
SHORTEST_REST = 3
"""Letters at least of a known word behind a prefix."""
SHORTEST_SCALE = 3
"""Letters and vowel signs of a scale that may have an ending."""
LONGEST_WORD = 40
"""Letters: no number with its unit and ending is longer."""


def parts(token: str, vocabulary: Vocabulary, after_digits: bool) -> list[str]:
    """The forms that a folded token of a phrase will be in a text: ``yılın`` → ``yıl, ın``."""
    if vocabulary.language.unspaced and not token.isascii():
        return [token[at:to] for at, to, _ in cut(token, vocabulary, after_digits)] if token[0].isalpha() else [token]
    found = pieces(token, vocabulary, after_digits)
    return [form for _, _, form, _ in found] if found else [token]


def pieces(key: str, vocabulary: Vocabulary, after_digits: bool) -> list[Piece] | None:
    """A word of known forms written together, its ending a piece of its own: ``만여명이`` → ``만, 여, 명, 이``.

    None where the word is no such sum: a known word and an ending, or numbers and units that stand behind
    digits (`after_digits`) or begin with a number word of their own.
    """
    whole = vocabulary.words.get(key)
    if len(key) > LONGEST_WORD or not (vocabulary.suffixes or vocabulary.prefixes):
        return None
    if whole is None and vocabulary.prefixes and (found := _behind_prefix(key, vocabulary)):
        return found
    if whole is not None and (not after_digits or whole.mask & (COUNTED | Role.MULTIPLIER)):
        return None
    found = _split(key, 0, vocabulary, after_digits, set())
    if not found:
        return None
    body = found[:-1] if len(found) > 1 and found[-1][3].mask & Role.FUNCTION else found
    if not _may_stand(body, len(body) < len(found), after_digits) or (whole and not _has_scale(body)):
        return None
    return found


def _behind_prefix(key: str, vocabulary: Vocabulary) -> list[Piece] | None:
    """A prefix and the known word behind it: ``و | عشرون``."""
    for prefix in vocabulary.prefixes:
        rest = vocabulary.words.get(key[len(prefix) :]) if key.startswith(prefix) else None
        if rest is not None and len(key) - len(prefix) >= SHORTEST_REST:
            at = len(prefix)
            return [(0, at, prefix, vocabulary.words.get(prefix, ENDING)), (at, len(key), key[at:], rest)]
    return None


def _split(key: str, at: int, vocabulary: Vocabulary, measures: bool, failed: set[int]) -> list[Piece] | None:
    """The forms from an offset on, longest first, an ending last; None where letters remain (`failed` knows where).

    `measures` says that a number stands before: then only what may follow one.
    """
    if at == len(key):
        return []
    if at in failed:
        return None
    for to in range(min(len(key), at + vocabulary.longest), at, -1):
        entry = vocabulary.words.get(key[at:to])
        if entry is None or (at == 0 and to == len(key) and not measures):
            continue
        if to == 1 and not measures and alphabet(key[0]) != HANGUL:
            break
        if measures and not entry.mask & (COUNTED | Role.MULTIPLIER) and not (at and entry.mask & NUMERIC):
            continue
        ending = key[to:] if _is_ending(key[to:], vocabulary.suffixes) else ""
        rest = _split(key, to, vocabulary, True, failed) if not ending or entry.mask & NUMERIC else None
        if rest is None and ending:
            known = vocabulary.words.get(ending)
            rest = [(to, len(key), ending, known if known is not None and _is_particle(known) else ENDING)]
        if rest is not None:
            return [(at, to, key[at:to], entry), *rest]
    failed.add(at)
    return None


def _is_ending(rest: str, suffixes: frozenset[str]) -> bool:
    """Whether letters are an ending, or two of them: ``부터 + 이며``."""
    return rest in suffixes or any(rest[:at] in suffixes and rest[at:] in suffixes for at in range(1, len(rest)))


def _is_particle(entry: Entry) -> bool:
    """Whether an ending is a word of its own too, whose roles it keeps: ``3명의 승객``, ``3시부터 5시까지``."""
    return bool(entry.mask & Role.FUNCTION) and not entry.mask & NUMERIC


def _has_scale(found: list[Piece]) -> bool:
    """Whether forms hold a scale: ``만원`` behind digits is money, though the word alone says that a house is full."""
    return any(entry.mask & Role.MULTIPLIER for _, _, _, entry in found)


def _is_long_scale(piece: Piece) -> bool:
    """Whether a form is a scale that is nothing else below an ending (``हजार|भन्दा``, ``લાખ|થી``): one with vowel signs.

    Turkish ``bin`` and ``yüz`` are other words too.
    """
    return bool(piece[3].mask & Role.MULTIPLIER) and len(piece[2]) >= SHORTEST_SCALE and not piece[2].isalpha()


def _may_stand(found: Sequence[Piece], ends: bool, after_digits: bool) -> bool:
    """Whether forms are a word: one letter may be another word (``일대`` is no vehicle, ``onun`` no ten)."""
    if not found:
        return False
    first, last = found[0], found[-1]
    if len(found) == 1:
        return ends and (after_digits or not first[3].mask & BARE or _is_long_scale(first))
    if after_digits:
        return True
    numeric = first[3].mask & (NUMERIC | Role.MANY | Role.VAGUE) and alphabet(first[2][0]) == HANGUL
    lasts = last[3].mask & Role.TIME_UNIT and len(last[2]) > 1
    people = first[3].mask & Role.MULTIPLIER and last[3].meanings.get(Role.COUNTER) == "person"
    sure = len(first[2]) > 1 or len(found) > 2 or lasts or people
    return bool(numeric and last[3].mask & (COUNTED | NUMERIC) and sure)
