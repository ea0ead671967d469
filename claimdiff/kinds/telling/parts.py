"""Names by the part they play: the hospital the injured were taken to, the airline, the operator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimdiff.kinds.telling.naming import LONGEST_NAME, run_from, spelled, written
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.kinds.telling.stance import Stance, stance
from claimdiff.model import Kind
from claimdiff.values import Name

HOSPITAL = "hospital"
HURT = (
    "injured", "seriously_injured", "critically_injured", "slightly_injured", "hospitalise", "hospitalised", "injure",
    "transport_verb", "patient", "wound", "victim", "seriously", "critical", "airlift", "casualty", "survivor",
    "rescue",
)  # fmt: skip
"""Concepts of those who are taken to a hospital; one stands in the sentence or in the one before."""

NEAR = 3
"""Words behind a noun from which on only a preposition leads to its name."""


class Part(NamedTuple):
    """A part with one holder: its name, the kind of its claims, the concepts of the noun that the name stands behind,
    how many words may stand between the two, and the concepts of which the sentences must hold one."""

    name: str
    kind: Kind
    nouns: tuple[str, ...]
    reach: int
    needs: tuple[str, ...] = ()


PARTS = (
    Part(HOSPITAL, Kind.PLACE, ("hospital", "clinic", "hospital_ward"), 3, HURT),
    Part("airport of the landing", Kind.PLACE, ("airport",), 2, ("emergency_landing", "divert")),
    Part("airport of the landing", Kind.PLACE, ("divert", "emergency_landing"), 5),
    Part("epicentre", Kind.PLACE, ("epicentre",), 6),
    Part("airline", Kind.ORGANIZATION, ("airline",), 0),
    Part("operator", Kind.ORGANIZATION, ("rail_operator", "shipping_company"), 0),
)


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """The names of all parts."""
    before: Passage | None = None
    for passage in passages:
        for part in PARTS:
            nouns = passage.where(*part.nouns)
            if nouns and _has_needs(part, passage, before):
                yield from (told for at in nouns if (told := _named(passage, at, part)) is not None)
        before = passage


def _has_needs(part: Part, passage: Passage, before: Passage | None) -> bool:
    """Whether a sentence or the one before it holds what a part needs."""
    return not part.needs or any(each.where(*part.needs) for each in (passage, before) if each is not None)


def _named(passage: Passage, at: int, part: Part) -> Told | None:
    """The part that is named at a word, with the name behind it: ``ospedale di Grenoble``, ``the airline Aerona``."""
    end = at + passage.meanings[at][0]
    for place in range(end, min(end + part.reach + 1, len(passage.words))):
        if passage.words[place].mark:
            break
        last = run_from(passage, place)
        if last > place and place > end + NEAR and not passage.is_function(place - 1):
            break  # ``diverted on Saturday to | Porto``, and no ``diverted after the pilot | Ana Ruiz``
        if last > place:
            return _told(passage, part, (at, last), (place, last))
    first = _name_before(passage, at)
    return _told(passage, part, (first, end), (first, at)) if first < at and part.reach else None


def _told(passage: Passage, part: Part, stretch: tuple[int, int], name: tuple[int, int]) -> Told | None:
    """The name of a part with the stretch of words that tells it, where the sentence says so."""
    if stance(passage, *stretch) is not Stance.SAID:
        return None
    value = Name(part.name, written(passage, *name), spelled(passage, *name), sole=True)
    return Told(part.kind, passage, *stretch, value, part.name)


def _name_before(passage: Passage, at: int) -> int:
    """Where the name that ends right before a noun begins (`at` where none does): ``Carlow hospital``."""
    if at == 0 or passage.words[at].mark:
        return at
    if passage.is_verb(at) and not (at > 1 and passage.is_function(at - 2)):
        return at  # ``nach Toulouse umgeleitet``, and no ``Norvia diverted``
    return next(
        (
            first
            for first in range(max(0, at - LONGEST_NAME), at)
            if run_from(passage, first) == at and passage.words[first].start
        ),
        at,
    )
