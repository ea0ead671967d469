"""What things give with each other, found once for each two and kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Found = TypeVar("Found")
Thing = TypeVar("Thing", bound=Hashable)


class Row(dict[Asked, Found]):
    """What one thing gives with others, each found when it is first asked for by its key."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[Asked], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, asked: Asked) -> Found:
        found = self[asked] = self._find(asked)
        return found


class Grid(Generic[Thing, Found]):
    """Things by their numbers, equal ones by the same, and what any two give, the same both ways round.

    `rows` has a row for each number, by the numbers of the others.
    """

    def __init__(self, find: Callable[[Thing, Thing], Found]) -> None:
        self._find = find
        self._numbers: dict[Thing, int] = {}
        self.things: list[Thing] = []
        self.rows: list[Row[int, Found]] = []

    def number(self, thing: Thing) -> int:
        """The number of a thing."""
        number = self._numbers.setdefault(thing, len(self.things))
        if number == len(self.things):
            self.things.append(thing)
            self.rows.append(Row(partial(self._meet, number)))
        return number

    def _meet(self, one: int, other: int) -> Found:
        found = self.rows[other][one] = self._find(self.things[one], self.things[other])
        return found
