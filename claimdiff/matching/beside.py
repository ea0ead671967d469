"""What is told beside claims: what many of them share is numbered, and any two of it are weighed once."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial

from claimdiff.matching.context import Context
from claimdiff.matching.levels import COMPARED, TOLD, told
from claimdiff.matching.row import Row
from claimdiff.model import Kind

OF_ONE_KIND = {"owner": Kind.AGE}
"""Comparisons of claims of one kind; between others the level is `none`."""
NOTHING_SHARED = {
    "closest": ("none shared",),
    "beside": ("nothing",),
    "names": ("none", "other names"),
    "owner": ("none", "one alone"),
}
"""The levels of TOLD for contexts that share nothing of what these look at."""
Said = tuple[bool, ...]


class Beside:
    """What is told beside claims of one kind, and what any two of it weigh in the comparisons of TOLD.

    `most` is the most that any two weigh, `most_of_strangers` that two weigh which share nothing.
    """

    def __init__(self, weights: Mapping[str, Mapping[str, float]], kind: Kind) -> None:
        names = [name for name in TOLD if OF_ONE_KIND.get(name, kind) is kind]
        self._compared = [(COMPARED[name], weights[name]) for name in names]
        self.most = sum(max([0.0, *weights[name].values()]) for name in names)
        self.most_of_strangers = sum(
            max(weights[name].get(level, 0.0) for level in NOTHING_SHARED[name]) for name in names
        )
        self.rows: list[Row[int, float]] = []
        """What each number weighs with others."""
        self._numbers: dict[Hashable, int] = {}
        self._examples: list[Context] = []
        self._keys: list[frozenset[Hashable]] = []
        self._said: list[Said] = []
        self._of_strangers: dict[tuple[Said, Said], float] = {}

    def number(self, context: Context) -> int:
        """The number of what is told beside a claim, the same where it is equal."""
        parts = told(context)
        number = self._numbers.setdefault(parts, len(self.rows))
        if number == len(self.rows):
            self.rows.append(Row(partial(self._weigh, number)))
            self._examples.append(context)
            self._keys.append(shareable(context))
            self._said.append(tuple(map(bool, parts)))
        return number

    def keys(self, number: int) -> frozenset[Hashable]:
        """All that others may share of what has a number."""
        return self._keys[number]

    def _weigh(self, one: int, other: int) -> float:
        """What two weigh; where they share nothing, by what each says at all."""
        if self._keys[one].isdisjoint(self._keys[other]):
            said = self._said[one], self._said[other]
            found = self._of_strangers.get(said)
            if found is None:
                found = self._of_strangers[said] = self._sum(one, other)
        else:
            found = self._sum(one, other)
        self.rows[other][one] = found
        return found

    def _sum(self, one: int, other: int) -> float:
        first, second = self._examples[one], self._examples[other]
        return sum([weights.get(level(first, second), 0.0) for level, weights in self._compared])


def shareable(context: Context) -> frozenset[Hashable]:
    """The families of the closest words, the values beside a claim and its names, kept apart from each other."""
    values = (("beside", value) for value in context.beside)
    names = (("name", name) for name in (*context.names, *context.owner))
    return frozenset((*context.families, *values, *names))
