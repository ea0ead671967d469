"""Two sides that one passage relays: ``12,000 according to police, 40,000 according to the unions`` is one question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimdiff.lexicon import is_generic, is_kind_of
from claimdiff.matching.context import Context
from claimdiff.matching.homes import Homes, Pair
from claimdiff.matching.joining import Cluster
from claimdiff.matching.limits import may_join
from claimdiff.model import Claim, Kind
from claimdiff.values import Quantity, Relation
from claimdiff.voices import FIGURES, other_voices, says_no_more

CROWD = frozenset(("person", "participant", "protester", "crowd", "people_group", "spectator", "striker"))
"""Concepts of those who come: who marches takes part."""
PASSAGE = 1
"""Sentences from one voice to the other at most."""


def two_sides(claims: Sequence[Claim], known: Mapping[str, Context]) -> Iterator[Pair]:
    """The pairs of claims, of those of one block in their order, that are two voices on one thing."""
    figures: dict[tuple[str, Kind], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in FIGURES and claim.attributed_to is not None:
            figures[claim.source, claim.kind].append(claim)
    for told in figures.values():
        for first, second in pairwise(told):
            if _are_two_sides(first, second, known):
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
    """Whether anything but two voices sets two clusters apart."""
    sides = {frozenset((a.id, b.id)) for a in one.claims for b in other.claims if _are_two_sides(a, b, known)}
    return any(
        frozenset((a.id, b.id)) not in sides and not may_join([a], [b], known) for a in one.claims for b in other.claims
    )


def _are_two_sides(first: Claim, second: Claim, known: Mapping[str, Context]) -> bool:
    """Whether two figures of one article, by two named voices, exclude each other on one thing.

    The second count names no noun of its own, or both count the same telling one in one sentence; else the second voice
    says nothing but its figure.
    """
    if first.kind is not second.kind or first.source != second.source or not other_voices(first, second):
        return False
    if first.span > second.span:
        first, second = second, first
    between = second.sentence.index - first.sentence.index
    if between > PASSAGE or first.value.relate(second.value) is not Relation.EXCLUDES:
        return False
    if first.kind is Kind.COUNT:
        mine, its = _counted(first), _counted(second)
        if second.noun is None:
            return its is None or its == mine
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
    return is_kind_of(first, second) or (first in CROWD and second in CROWD)
