"""Name: who or where, by the part it plays in the story: the hospital, the promoter, the presiding judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimdiff.values.base import NO_FIGURE, Json, Mod, Relation, Value

SAME_SPELLING = 80.0
"""Two spellings of one word of a name are at least so alike (rapidfuzz ratio, 0 to 100): ``wroclaw``, ``wroclawiu``."""
SHORTEST_STEM = 4
"""Names that begin alike for so many letters and differ in their endings alone are one name, declined."""
LONGEST_ENDING = 3
SWAPPED = {"h": "g", "j": "i", "y": "i", "w": "v", "f": "v", "k": "c", "z": "s"}
"""First letters that transliteration swaps: ``Galina``, ``Halina``; other names that differ there are others."""


@dataclass(frozen=True, slots=True)
class Name(Value):
    """A name as it is written (`text`) and its words folded to Latin letters (`words`).

    `part` is what it is in the story (``hospital``). Where the story has one holder of the part (`sole`), another
    name is another answer; else two names are of two holders and not comparable.
    """

    part: str
    text: str
    words: tuple[str, ...]
    sole: bool = False
    mod: Mod | None = None

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, Name) or self.part != other.part:
            return Relation.INCOMPARABLE
        mine = all_found(self.words, other.words)
        its = all_found(other.words, self.words)
        if mine and its:
            return Relation.SAME
        if mine or its:
            return Relation.COMPATIBLE
        return Relation.EXCLUDES if self.sole and other.sole else Relation.INCOMPARABLE

    def stands_in(self, words: frozenset[str]) -> bool:
        """Whether a text of these folded words holds one of the name's telling words."""
        return any(alike(mine, its) for mine in self.words for its in words)

    def distance(self, other: Value) -> float | None:
        return None

    def describe(self) -> str:
        return self.text

    def __str__(self) -> str:
        return f"{self.part}={self.text}"

    def as_json(self) -> dict[str, Json]:
        return NO_FIGURE | {
            "part": self.part,
            "name": self.text,
            "words": " ".join(self.words),
            "sole": self.sole,
        }


def all_found(words: Sequence[str], among: Sequence[str]) -> bool:
    """Whether every word of a name has its like in another."""
    return all(any(alike(word, other) for other in among) for word in words)


def alike(word: str, other: str) -> bool:
    """Whether two folded words are spellings or cases of one name."""
    if word == other:
        return True
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < SHORTEST_STEM:
        return False
    stem = len(shorter) - 1 if len(shorter) > SHORTEST_STEM else len(shorter)
    if longer[:stem] == shorter[:stem] and len(longer) - stem <= LONGEST_ENDING:
        return True
    if initial(longer) != initial(shorter):
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(word, other) >= SAME_SPELLING


def initial(word: str) -> str:
    """The first letter of a folded word, one for those that transliteration swaps."""
    return SWAPPED.get(word[0], word[0])
