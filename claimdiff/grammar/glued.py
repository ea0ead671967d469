"""Numbers written as one word, cut into their parts: ``zweihundertdrei``, ``zweistündigen``."""

from __future__ import annotations

from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.roles import Role

GLUED_ROLES = Role.ADDEND | Role.MULTIPLIER | Role.JOINER | Role.FRACTION
GLUED_LAST = (
    Role.DURATION_ADJECTIVE
    | Role.AGE_AFTER
    | Role.MEASURE_ADJECTIVE
    | Role.FRACTION
    | Role.PERCENT
    | Role.COUNTER
    | Role.DECADE_AFTER
)

GLUED_ONE = Entry(Role.ADDEND, {Role.ADDEND: 1})
"""An article inside a number word is the number one: ``hundertein``."""


def unglue(key: str, vocabulary: Vocabulary) -> list[tuple[int, str, Entry]] | None:
    """A number written as one word in its parts, each with its offset: ``zweihundertdrei``.

    An adjective of time, age or measure may close it (``zweistündigen``). None where a part is unknown.
    """
    parts: list[tuple[int, str, Entry]] = []
    at = 0
    while at < len(key):
        found = _longest_part(key, at, vocabulary)
        if found is None:
            return None
        parts.append((at, *found))
        at += len(found[0])
    ends_well = not parts[-1][2].mask & Role.JOINER or bool(parts[-1][2].mask & GLUED_LAST)
    return parts if len(parts) > 1 and ends_well else None


def _longest_part(key: str, at: int, vocabulary: Vocabulary) -> tuple[str, Entry] | None:
    for end in range(min(len(key), at + vocabulary.longest), at, -1):
        part = key[at:end]
        entry = vocabulary.inside.get(part) or vocabulary.words.get(part)
        if entry is None or (end == len(key) and entry.mask == Role.ADDEND and part not in vocabulary.words):
            continue
        if entry.mask & Role.ONE and not entry.mask & Role.ADDEND:
            return key[at:end], GLUED_ONE
        if entry.mask & GLUED_ROLES or (at > 0 and end == len(key) and entry.mask & GLUED_LAST):
            return key[at:end], entry
    return None
