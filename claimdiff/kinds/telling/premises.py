"""What a place used to be: ``a former launderette``, ``une ancienne laverie``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.lexicon import concepts, is_kind_of
from claimdiff.model import Kind
from claimdiff.values import Name

FORMER = "former premises"
PREMISES = ("building", "shop")


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """Every building or shop right behind (or before) a word for former."""
    for passage in passages:
        for at in passage.where("former"):
            if at + 1 < len(passage.words) and not passage.words[at + 1].mark:
                told = _told(passage, at, at + 1)
                if told is not None:
                    yield told


def _told(passage: Passage, at: int, noun: int) -> Told | None:
    meant = passage.meanings[noun][1]
    place = next((each for each in meant if any(is_kind_of(each, sort) for sort in PREMISES)), None)
    if place is None:
        return None
    value = Name(FORMER, place.replace("_", " "), _lineage(place), sole=True)
    return Told(Kind.PLACE, passage, at, noun + passage.meanings[noun][0], value, FORMER)


def _lineage(concept: str) -> tuple[str, ...]:
    """A concept and all that it is a kind of: a shop and a launderette are compatible."""
    return (concept, *(parent for kind in concepts()[concept].kinds for parent in _lineage(kind)))
