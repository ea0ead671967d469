"""Where somebody is from: ``citoyen allemand``, ``ein Deutscher``, ``Origine : Allemagne``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.languages import load
from claimdiff.lexicon import NATIONS, countries
from claimdiff.model import Kind
from claimdiff.values import Name

ORIGIN = ("source_origin", "be_born", "nationality")
"""Concepts before the name of a country that somebody is from."""
PERSONS = (
    "person", "man", "woman", "citizen", "young_person", "teenager", "boy", "girl", "student", "employee", "driver",
    "pilot", "suspect", "tourist", "worker",
)  # fmt: skip
"""Concepts of a person whose nationality tells who it is; a French president only leads France."""
REACH = 3
SHOWN = "en"
"""The language that a value is shown in."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """Every person's nationality or country of origin."""
    for passage in passages:
        for at in passage.where(*NATIONS, *ORIGIN):
            told = _citizen(passage, at) or _born(passage, at)
            if told is not None:
                yield told


def _citizen(passage: Passage, at: int) -> Told | None:
    """A nationality beside a word for one person, or that itself is one."""
    nation = next((NATIONS[each] for each in passage.meanings[at][1] if each in NATIONS), None)
    if nation is None or (at and passage.has(at - 1, *ORIGIN)):
        return None
    beside = [place for place in (at - 1, at + 1) if 0 <= place < len(passage.words)]
    person = next((place for place in beside if _is_person(passage, place)), None)
    if person is not None:
        return _told(passage, min(at, person), max(at, person) + 1, nation)
    named = at + 1 < len(passage.words) and passage.words[at + 1].capital and not passage.words[at + 1].mark
    german = passage.words[at].capital and at > 0 and not named and load(passage.language).capital_nouns
    return _told(passage, at, at + 1, nation) if german and passage.is_article(at - 1) else None


def _is_person(passage: Passage, at: int) -> bool:
    return passage.has(at, *PERSONS)


def _born(passage: Passage, at: int) -> Told | None:
    """A word of origin with the name of a country right behind."""
    if not passage.has(at, *ORIGIN):
        return None
    for place in range(at + 1, min(len(passage.words), at + REACH)):
        nation = countries(passage.language).get(passage.keys[place])
        if nation is not None and passage.words[place].capital:
            return _told(passage, at, place + 1, nation)
    return None


def _told(passage: Passage, first: int, last: int, nation: str) -> Told:
    value = Name("origin", load(SHOWN).territories[nation], (nation.lower(),))
    return Told(Kind.PLACE, passage, first, last, value, "origin")
