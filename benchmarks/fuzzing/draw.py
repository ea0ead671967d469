"""Bytes → choices, so that every string of bytes is some input and a changed byte a changed choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Draw:
    """Choices read off bytes from the front; when they are used up every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __bool__(self) -> bool:
        return self._at < len(self._data)

    def below(self, count: int) -> int:
        """A number from 0 up to, but not including, `count`; two bytes where one cannot tell them apart."""
        size = 1 if count <= 1 << 8 else 2
        taken = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "little") % count

    def one(self, items: Sequence[Item]) -> Item:
        """One of the items."""
        return items[self.below(len(items))]

    def rest(self) -> bytes:
        """All bytes that are left."""
        left = self._data[self._at :]
        self._at = len(self._data)
        return left
