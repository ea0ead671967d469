"""What is known of a language's forms: the roles of each, and all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from claimdiff.languages import Language


@dataclass(slots=True)
class Entry:
    """The roles of one form (`mask`), and its meaning in each of them."""

    mask: int
    meanings: dict[int, Any]


Phrases: TypeAlias = dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]]
"""For a first token and a second, the phrases that begin with them, longest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All forms of a language; those `inside` are parts of number words alone.

    There is one for each language, equal to itself.
    """

    language: Language
    words: dict[str, Entry]
    inside: dict[str, Entry]
    phrases: Phrases
    suffixes: frozenset[str]
    prefixes: tuple[str, ...]
    longest: int
    number_starts: frozenset[str]

    def find(self, key: str) -> Entry | None:
        """The entry of a folded word; prefixes and endings are cut off before (`pieces`)."""
        return self.words.get(key)
