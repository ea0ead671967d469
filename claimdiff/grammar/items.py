"""A stretch of text as items: each token, phrase or number with its place and the roles it can play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimdiff.grammar.entry import Vocabulary


@dataclass(slots=True)
class Item:
    """One token, phrase or number. `start` and `end` are offsets into the scanned text."""

    start: int
    end: int
    key: str
    mask: int
    meanings: Mapping[int, Any]

    def meaning(self, role: int) -> Any:
        """What the item means in a role; KeyError where it does not play it."""
        return self.meanings[role]

    def has(self, role: int) -> bool:
        """Whether the item can play a role."""
        return bool(self.mask & role)

    def raw_digits(self) -> bool:
        """Whether the item is one run of digits without separators."""
        return self.key.isdigit()


@dataclass(slots=True)
class Scan:
    """One stretch of text as items, the letters that stand for their roles, and every role that one can play.

    `newest` counts the sets of roles up to the newest letter (`pattern.newest`).
    """

    text: str
    items: list[Item]
    letters: str
    vocabulary: Vocabulary
    present: int
    newest: int

    def words(self, first: int, last: int) -> str:
        """The text from one item up to, not including, another."""
        return self.text[self.items[first].start : self.items[last - 1].end]

    def glued(self, index: int) -> bool:
        """Whether an item follows the one before it without a space."""
        return index > 0 and self.items[index - 1].end == self.items[index].start
