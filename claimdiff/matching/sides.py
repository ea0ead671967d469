"""Two sides that one passage relays: ``12,000 according to police, 40,000 according to the unions`` is one question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimdiff.lexicon import is_generic, is_kind_of
from claimdiff.matching.context import Context
from claimdiff.matching.homes import Homes, Pair
from claimdiff.matching.joining import Cluster
from claimdiff.matching.limits import may_join
from claimdiff.model import Claim, Kind
from claimdiff.values import Quantity, Relation
from claimdiff.voices import FIGURES, other_voices, says_no_more

CROWD = frozenset(
    (
        "person",
        "participant",
        "protester",
        "crowd",
        "people_group",
        "spectator",
        "striker",
        "attendance",
        "visitor",
        "festivalgoer",
    )
)
"""Concepts of those who come: who marches takes part."""
NEAR = 3
"""Figures of voices before one among which the other side's stands: ``1.2 million in 70 cities, 340,000 says …``."""
PASSAGE = 1
"""Sentences from one voice to the other at most."""


def two_sides(claims: Sequence[Claim], known: Mapping[str, Context]) -> Iterator[Pair]:
    """The pairs of claims, of those of one block in their order, that are two voices on one thing."""
    figures: dict[tuple[str, Kind], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in FIGURES and claim.attributed_to is not None:
            figures[claim.source, claim.kind].append(claim)
    for told in figures.values():
        for place, second in enumerate(told):
            near = reversed(told[max(0, place - NEAR) : place])
            first = next((each for each in near if _are_two_sides(each, second, known)), None)
            if first is not None:
                yield first, second


def join_sides(homes: Homes, known: Mapping[str, Context]) -> None:
    """Join the clusters that hold two sides of one passage.

    Two clusters stay apart where nobody but that passage tells of either, or where anything else sets them apart.
    """
    claims = sorted((known[claim].claim for claim in homes.ids()), key=lambda claim: (claim.source, claim.span))
    for first, second in two_sides(claims, known):
        one, other = homes.of(first), homes.of(second)
        if one is not other and len(one.sources() | other.sources()) > 1 and not _apart(one, other, known):
            homes.join(first, second)


def _apart(one: Cluster, other: Cluster, known: Mapping[str, Context]) -> bool:
    """Whether anything but two voices sets two clusters apart: another article that tells both figures in one passage
    relays them too, though its voices may not be known."""
    pairs = [(a, b) for a in one.claims for b in other.claims]
    relaying = {a.source for a, b in pairs if _are_in_one_passage(a, b)}
    return any(not (a.source == b.source and a.source in relaying) and not may_join([a], [b], known) for a, b in pairs)


def _are_in_one_passage(first: Claim, second: Claim) -> bool:
    return first.source == second.source and abs(first.sentence.index - second.sentence.index) <= PASSAGE


def _are_two_sides(first: Claim, second: Claim, known: Mapping[str, Context]) -> bool:
    """Whether two figures of one article, by two named voices, exclude each other on one thing."""
    return other_voices(first, second) and _are_on_one_thing(first, second, known)


def _are_on_one_thing(first: Claim, second: Claim, known: Mapping[str, Context]) -> bool:
    """Whether two figures that one passage tells exclude each other on one thing.

    The second count names no noun of its own, or both count the same telling one in one sentence; else the second voice
    says nothing but its figure.
    """
    if first.kind is not second.kind or first.source != second.source:
        return False
    if first.span > second.span:
        first, second = second, first
    between = second.sentence.index - first.sentence.index
    if between > PASSAGE or first.value.relate(second.value) is not Relation.EXCLUDES:
        return False
    if first.kind is Kind.COUNT:
        mine, its = _counted(first), _counted(second)
        if second.noun is None:
            return its is None or its == mine or _are_of_a_crowd(mine, its)
        if between == 0 and mine == its and mine is not None and not is_generic(mine):
            return True
        if not _may_be_one(mine, its):
            return False
    return says_no_more(first, second, known[second.id].language)


def _counted(claim: Claim) -> str | None:
    """The concept of what a count counts."""
    return claim.value.unit if isinstance(claim.value, Quantity) else None


def _may_be_one(first: str | None, second: str | None) -> bool:
    """Whether two nouns may be of the same: the same one, a general one for it, or both of a crowd."""
    if first is None or second is None:
        return False
    return is_kind_of(first, second) or _are_of_a_crowd(first, second)


def _are_of_a_crowd(first: str | None, second: str | None) -> bool:
    return first in CROWD and second in CROWD
