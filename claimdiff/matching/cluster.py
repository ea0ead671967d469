"""Pairs with scores to groups: the surest pairs first, one source's own distinctions kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from claimdiff.matching.context import Context, contexts
from claimdiff.matching.evidence import probability, score, weights
from claimdiff.model import Claim, Document, Kind
from claimdiff.values import Quantity, Relation


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about the same attribute of the same thing, in their order; `confidence` of the weakest link, 0 to 1."""

    claims: tuple[Claim, ...]
    confidence: float


def group_claims(
    documents: Sequence[Document], claims: Sequence[Claim], table: Mapping[str, float] | None = None
) -> list[Group]:
    """All groups of two sources and more, in the order of their first claims; `table` are weights to try."""
    known = contexts(documents, claims)
    groups: list[Group] = []
    for block in blocks(claims):
        groups += _cluster(block, known, weights() if table is None else table)
    order = {claim.id: place for place, claim in enumerate(claims)}
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def blocks(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that may be about the same: one kind, and one scale of measure."""
    blocks: dict[tuple[Kind, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        axis = claim.value.axis() if isinstance(claim.value, Quantity) and claim.kind is Kind.MEASURE else ""
        blocks[claim.kind, axis].append(claim)
    return [blocks[key] for key in sorted(blocks)]


def _cluster(block: list[Claim], known: dict[str, Context], table: Mapping[str, float]) -> list[Group]:
    """Agglomerate by the mean score between groups, best first, until nothing passes the threshold."""
    threshold = table["threshold"]
    scores: dict[tuple[str, str], float] = {}
    for first, second in combinations(block, 2):
        value = score(known[first.id], known[second.id], table)
        if value > threshold:
            scores[first.id, second.id] = value
    clusters: dict[str, list[Claim]] = {claim.id: [claim] for claim in block}
    home = {claim.id: claim.id for claim in block}
    links: dict[str, list[float]] = defaultdict(list)
    for (a, b), _ in sorted(scores.items(), key=lambda each: (-each[1], each[0])):
        first_home, second_home = home[a], home[b]
        if first_home == second_home:
            continue
        mean = _mean(clusters[first_home], clusters[second_home], known, table)
        if mean <= threshold or not _may_join(clusters[first_home], clusters[second_home]):
            continue
        clusters[first_home] += clusters.pop(second_home)
        links[first_home] += [*links.pop(second_home, []), mean]
        for claim in clusters[first_home]:
            home[claim.id] = first_home
    order = {claim.id: place for place, claim in enumerate(block)}
    return [
        Group(tuple(sorted(members, key=lambda claim: order[claim.id])), probability(min(links[key])))
        for key, members in clusters.items()
        if len({claim.source for claim in members}) > 1
    ]


def _mean(first: list[Claim], second: list[Claim], known: dict[str, Context], table: Mapping[str, float]) -> float:
    """The mean score over the pairs of two groups."""
    return sum(score(known[a.id], known[b.id], table) for a in first for b in second) / (len(first) * len(second))


def _may_join(first: list[Claim], second: list[Claim]) -> bool:
    """One article's claims that exclude each other stay apart, as the article itself tells them apart."""
    return not any(
        a.source == b.source and a.value.relate(b.value) in (Relation.EXCLUDES, Relation.INCOMPARABLE)
        for a in first
        for b in second
    )
