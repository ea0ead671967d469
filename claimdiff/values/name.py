"""Name: who or where, by the part it plays in the story: the hospital, the promoter, the presiding judge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimdiff.values.base import NO_FIGURE, Json, Mod, Relation, Value
from claimdiff.values.exonyms import city_of

OF_HOLDER = " · name"
"""What ends the part of the one holder of a function, by whose name persons are told apart."""
SAME_SPELLING = 80.0
"""Two spellings of one word of a name are at least so alike (rapidfuzz ratio, 0 to 100): ``wroclaw``, ``wroclawiu``."""
SAME_SOUND = 65.0
"""The same of two whose consonants are one: ``savcuk``, ``sawczuk``."""
SHORTEST_STEM = 4
"""Names that begin alike for so many letters and differ in their endings alone are one name, declined."""
LONGEST_ENDING = 3
SOUNDS = str.maketrans(
    {
        **dict.fromkeys("cgjkqsxz", "k"), **dict.fromkeys("bpfvw", "p"), **dict.fromkeys("dt", "t"),
        **dict.fromkeys("mn", "n"), **dict.fromkeys("aeiou'-", "."), **dict.fromkeys("hy", ""),
    }
)  # fmt: skip
"""Consonants that transliterations and spellings swap, as one each; a stop is any vowel."""
HALF = re.compile("[dt](?=[szc])")
"""Letters that another spelling leaves out: ``Oravets``, ``Oravec``."""
CLUSTER = re.compile("[^aeiouy'-]{2}")
DOUBLED = re.compile(r"(.)\1+")
NICKNAMES = frozenset(
    (
        "bob", "bobby", "dick", "jim", "jimmy", "jack", "ted", "teddy", "ned", "tony", "peggy", "molly", "polly", "liz",
        "betty", "hank", "chuck", "sasha", "shura", "misha", "vova", "volodya", "dima", "zhenya", "kolya", "lyosha",
        "pepe", "paco", "pancho", "nacho", "kike", "curro", "chema", "lola", "lalo", "beppe", "gigi", "pippo",
        "gianni", "ze", "juca", "hansi", "hans", "sepp", "gusti", "uschi", "wim", "joop", "jaap", "pekka", "janne",
        "jussi", "kuba", "honza", "pepa", "jarda",
    )
)  # fmt: skip
"""Short first names whose long form is spelled otherwise (``Bob``, ``Robert``)."""
SAME_STEM = 4
"""Surnames that begin alike for so many letters and differ behind by `LONGEST_ENDING` at most may be one, declined."""
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
        if self.part.endswith(OF_HOLDER) and _is_two(self.words, other.words):
            return Relation.EXCLUDES
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
    """Whether two folded words are spellings or cases of one name, or one city's names in two languages."""
    if word == other:
        return True
    cities = city_of(word), city_of(other)
    if None not in cities:
        return cities[0] == cities[1]
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < SHORTEST_STEM:
        return False
    stem = len(shorter) - 1 if len(shorter) > SHORTEST_STEM else len(shorter)
    if longer[:stem] == shorter[:stem] and len(longer) - stem <= LONGEST_ENDING:
        return True
    if initial(longer) != initial(shorter):
        return False
    from rapidfuzz import fuzz

    likeness = fuzz.ratio(word, other)
    return likeness >= SAME_SPELLING or (likeness >= SAME_SOUND and _sound_alike(word, other))


def initial(word: str) -> str:
    """The first letter of a folded word, one for those that transliteration swaps."""
    return SWAPPED.get(word[0], word[0])


def _is_two(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a first name or a surname differs for sure in two names of a first name and a surname each."""
    if len(words) != 2 or len(others) != 2:
        return False
    return any(are_two(*pair, first=at == 0) for at, pair in enumerate(zip(words, others, strict=True)))


def are_two(word: str, other: str, *, first: bool) -> bool:
    """Whether two folded words are for sure two names: no spellings, cases or, of `first` names, short forms of one.

    Their consonants tell: ``Hrgovic`` and ``Hrgic``, ``Ioana`` and ``Ileana``; not ``Serhij`` and ``Sergei``.
    """
    if first and (word in NICKNAMES or other in NICKNAMES):
        return False
    if not first and _begin_alike(word, other):
        return False
    return all(_sound_apart(*pair) for pair in ((word, other), (word.replace("g", ""), other.replace("g", ""))))


def _begin_alike(word: str, other: str) -> bool:
    """Whether two words may be one, declined: no two endings begin with two consonants (``Lacoste``, ``Lacombe``)."""
    common = next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
    )
    if common < SAME_STEM or max(len(word), len(other)) - common > LONGEST_ENDING:
        return False
    return not (CLUSTER.match(word, common) and CLUSTER.match(other, common))


def _sound_apart(word: str, other: str) -> bool:
    """Whether neither word's consonants begin with those of the other, and neither word ends like the other.

    One consonant tells little: it is a beginning where its letters are one too (``Jo``, ``Joseph``; not ``João``).
    """
    shorter, longer = sorted((word, other), key=len)
    mine, its = sorted((_sounds(word), _sounds(other)), key=len)
    begins = its.startswith(mine) and (len(mine) > 1 or mine == its or longer.startswith(shorter))
    return not begins and not longer.endswith(shorter[1:])


def _sound_alike(word: str, other: str) -> bool:
    """Whether two words have the same consonants, ``g`` and ``h`` aside."""
    return _sounds(word) == _sounds(other) or _sounds(word.replace("g", "")) == _sounds(other.replace("g", ""))


def _sounds(word: str) -> str:
    return DOUBLED.sub(r"\1", HALF.sub("", word).translate(SOUNDS)).replace(".", "")
