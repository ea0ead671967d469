"""Pairs with scores to groups: the surest pairs first, one source's own distinctions kept.

Two passes. In the first, claims join by the mean evidence of their pairs. In the second, what has joined
speaks together: the words around all of a cluster's claims are held against those around another's, so that
the wordings of several articles help to find the one that tells the same fact with another figure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from claimdiff.matching.context import Context, block_of, contexts
from claimdiff.matching.evidence import Weights, apart, closeness, merged, probability, score, shared_concept, weights
from claimdiff.model import Claim, Document, Kind
from claimdiff.values import ClockTime, Quantity, Relation


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about the same attribute of the same thing, in their order.

    `confidence` is that of the weakest link, 0 to 1. `about` is the concept that the words around most of them share.
    """

    claims: tuple[Claim, ...]
    confidence: float
    about: str | None = None


@dataclass(slots=True)
class Cluster:
    """Claims that have joined so far, and the log odds at which they did."""

    claims: list[Claim]
    links: list[float]

    def sources(self) -> set[str]:
        """The ids of the articles that the claims come from."""
        return {claim.source for claim in self.claims}


OPENING = re.compile(r"\s*[(\[（]\s*\w{0,6}\.?\s*")
"""What stands between a figure and its conversion: a bracket, and maybe ``about`` or ``ca.``."""
Linkage = Callable[[Cluster, Cluster], float]


def group_claims(documents: Sequence[Document], claims: Sequence[Claim], table: Weights | None = None) -> list[Group]:
    """All groups of two sources and more, in the order of their first claims; `table` are weights to try."""
    known = contexts(documents, claims)
    order = {claim.id: place for place, claim in enumerate(claims)}
    groups: list[Group] = []
    for block in blocks(claims):
        for cluster in second_pass(first_pass(block, known, table or weights()), known, table or weights()):
            if len(cluster.sources()) > 1:
                members = tuple(sorted(cluster.claims, key=lambda claim: order[claim.id]))
                about = shared_concept([known[claim.id] for claim in members])
                groups.append(Group(members, probability(min(cluster.links)), about))
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def blocks(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that may be about the same: one kind, and one scale of measure."""
    found: dict[tuple[Kind, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[block_of(claim)].append(claim)
    return [found[key] for key in sorted(found)]


def first_pass(block: Sequence[Claim], known: dict[str, Context], table: Weights) -> list[Cluster]:
    """Clusters by the mean score of the pairs between them."""
    scores: dict[frozenset[str], float] = {}
    for a, b in combinations(block, 2):
        scores[frozenset((a.id, b.id))] = score(known[a.id], known[b.id], table.pair)

    def linkage(first: Cluster, second: Cluster) -> float:
        if not may_join(first, second, known):
            return float("-inf")
        pairs = [scores[frozenset((a.id, b.id))] for a in first.claims for b in second.claims]
        return sum(pairs) / len(pairs)

    return _agglomerate(_with_conversions(block), linkage, table.pair["threshold"])


def _with_conversions(block: Sequence[Claim]) -> list[Cluster]:
    """A cluster for each claim, together with what only converts it: ``4 million euros ($4.5 million)``."""
    clusters: list[Cluster] = []
    for claim in block:
        if clusters and _converts(clusters[-1].claims[-1], claim):
            clusters[-1].claims.append(claim)
        else:
            clusters.append(Cluster([claim], []))
    return clusters


def _converts(claim: Claim, after: Claim) -> bool:
    """Whether a claim says the one before it again in brackets, in another unit or zone."""
    if claim.sentence.span != after.sentence.span or claim.kind not in (Kind.MONEY, Kind.MEASURE, Kind.TIME):
        return False
    start = claim.sentence.span.start
    between = claim.sentence.text[claim.span.end - start : after.span.start - start]
    if OPENING.fullmatch(between) is None:
        return False
    mine, its = claim.value, after.value
    if isinstance(mine, Quantity) and isinstance(its, Quantity):
        return mine.unit != its.unit
    return isinstance(mine, ClockTime) and isinstance(its, ClockTime) and mine.zone != its.zone


def second_pass(clusters: Sequence[Cluster], known: dict[str, Context], table: Weights) -> list[Cluster]:
    """Clusters of other articles join by what all their claims say together."""

    def linkage(first: Cluster, second: Cluster) -> float:
        if first.sources() & second.sources() or not may_join(first, second, known):
            return float("-inf")
        return joint_score(first, second, known, table)

    return _agglomerate(list(clusters), linkage, table.join["threshold"])


def joint_score(first: Cluster, second: Cluster, known: dict[str, Context], table: Weights) -> float:
    """The score of two clusters, each with the words around all of its claims."""
    return score(*merged_pair(first, second, known), table.join)


def merged_pair(first: Cluster, second: Cluster, known: dict[str, Context]) -> tuple[Context, Context]:
    """The contexts of two clusters, represented by the two claims whose values lie closest."""
    a, b = min(
        ((a, b) for a in first.claims for b in second.claims),
        key=lambda pair: closeness(pair[0].value, pair[1].value),
    )
    return (
        merged(known[a.id], [known[claim.id] for claim in first.claims]),
        merged(known[b.id], [known[claim.id] for claim in second.claims]),
    )


def _agglomerate(clusters: list[Cluster], linkage: Linkage, threshold: float) -> list[Cluster]:
    """Join the two closest clusters again and again, as long as they pass the threshold."""
    links = {
        (i, j): value
        for (i, first), (j, second) in combinations(enumerate(clusters), 2)
        if (value := linkage(first, second)) > threshold
    }
    alive: dict[int, Cluster] = dict(enumerate(clusters))
    while links:
        i, j = max(links, key=lambda pair: (links[pair], -pair[0], -pair[1]))
        value = links[i, j]
        alive[i] = Cluster(alive[i].claims + alive[j].claims, [*alive[i].links, *alive[j].links, value])
        del alive[j]
        links = {pair: value for pair, value in links.items() if not {i, j} & set(pair)}
        for other, cluster in alive.items():
            if other != i and (value := linkage(alive[i], cluster)) > threshold:
                links[min(i, other), max(i, other)] = value
    return list(alive.values())


def may_join(first: Cluster, second: Cluster, known: dict[str, Context]) -> bool:
    """Whether nothing sets two clusters apart: what `apart` knows, or an article that itself tells two claims apart."""
    return not any(
        apart(known[a.id], known[b.id])
        or (a.source == b.source and a.value.relate(b.value) in (Relation.EXCLUDES, Relation.INCOMPARABLE))
        for a in first.claims
        for b in second.claims
    )
