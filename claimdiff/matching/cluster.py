"""Pairs with scores to groups: the surest pairs first, one source's own distinctions kept.

Two passes. In the first, claims join by the mean evidence of their pairs. In the second, what has joined
speaks together: the words around all of a cluster's claims are held against those around another's, so that
the wordings of several articles help to find the one that tells the same fact with another figure.

In the end the toll that articles lead with is one question (`tolls.py`), and so is what one passage tells by two
voices (`sides.py`).

Ties are broken by what the claims say, not by the order of the articles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimdiff.matching.context import Context, block_of, contexts
from claimdiff.matching.evidence import Weights, merged, probability, score, shared_concept, weights
from claimdiff.matching.fits import fit
from claimdiff.matching.grouping import Group
from claimdiff.matching.homes import Homes, Pair
from claimdiff.matching.joining import Cluster, join_by_all, join_by_mean
from claimdiff.matching.line import Line
from claimdiff.matching.sides import join_sides
from claimdiff.matching.told import group_told
from claimdiff.matching.tolls import join_tolls
from claimdiff.model import NUMERIC, Claim, Document, Kind
from claimdiff.values import ClockTime, Quantity

NO_SCORE = 0.0
"""Log odds of what no score joined: two tolls, or two sides."""
OPENING = re.compile(r"\s*[(\[（]\s*\w{0,6}\.?\s*")
"""What stands between a figure and its conversion: a bracket, and maybe ``about`` or ``ca.``."""
PLACE_OF_CLOCK = re.compile(r"(?:\s+[^\W\d]+){0,3}")
"""What a clock time may say of its own place before that: ``local time``, ``по токийскому времени``."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The clusters of a block, and the pairs that no score joined: the tolls, and the two sides of a passage."""

    clusters: Sequence[Cluster]
    tolls: Sequence[Pair]
    sides: Sequence[Pair]


def group_claims(documents: Sequence[Document], claims: Sequence[Claim], table: Weights | None = None) -> list[Group]:
    """All groups of two sources and more, in the order of their first claims; `table` are weights to try."""
    known = contexts(documents, claims)
    order = {claim.id: place for place, claim in enumerate(claims)}
    groups = group_told(documents, claims)
    for block in blocks(claims):
        groups += grouped(matched(block, known, table or weights()).clusters, known, order)
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def grouped(clusters: Iterable[Cluster], known: Mapping[str, Context], order: Mapping[str, int]) -> Iterator[Group]:
    """The groups that clusters of two sources and more make; `order` has the place of each claim's id."""
    for cluster in clusters:
        if len(cluster.sources()) > 1:
            members = tuple(sorted(cluster.claims, key=lambda claim: order[claim.id]))
            about = shared_concept([known[claim.id] for claim in members])
            surety = min((join.score for join in cluster.joins), default=NO_SCORE)
            yield Group(members, probability(surety), about)


def blocks(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that may be about the same: one kind, and one scale of measure; those without a figure are in none."""
    found: dict[tuple[Kind, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in NUMERIC:
            found[block_of(claim)].append(claim)
    return [found[key] for key in sorted(found)]


def matched(block: Sequence[Claim], known: Mapping[str, Context], table: Weights) -> Matched:
    """The clusters of a block, with tolls and the two sides of a passage in one."""
    with_tolls = Homes(both_passes(block, known, table))
    join_tolls(with_tolls, known)
    with_sides = Homes(with_tolls.clusters())
    join_sides(with_sides, known)
    return Matched(with_sides.clusters(), with_tolls.joined, with_sides.joined)


def both_passes(block: Sequence[Claim], known: Mapping[str, Context], table: Weights) -> list[Cluster]:
    """The clusters of a block after both passes."""
    line = Line(claim.value for claim in block)
    return second_pass(first_pass(block, known, table, line), known, table, line)


def first_pass(
    block: Sequence[Claim], known: Mapping[str, Context], table: Weights, line: Line | None = None
) -> list[Cluster]:
    """Clusters by the mean score of the pairs between them."""
    return join_by_mean(starting(block), known, table.pair, line)


def second_pass(
    clusters: Sequence[Cluster], known: Mapping[str, Context], table: Weights, line: Line | None = None
) -> list[Cluster]:
    """Clusters of other articles join by what all their claims say together."""
    return join_by_all(clusters, known, table.join, line)


def joint_score(first: Cluster, second: Cluster, known: Mapping[str, Context], table: Weights) -> float:
    """The score of two clusters, each with the words around all of its claims."""
    return score(*merged_pair(first, second, known), table.join)


def merged_pair(first: Cluster, second: Cluster, known: Mapping[str, Context]) -> tuple[Context, Context]:
    """The contexts of two clusters, represented by the two claims whose values lie closest."""
    a, b = min(
        ((a, b) for a in first.claims for b in second.claims),
        key=lambda pair: fit(pair[0].value, pair[1].value).closeness,
    )
    return (
        merged(known[a.id], [known[claim.id] for claim in first.claims]),
        merged(known[b.id], [known[claim.id] for claim in second.claims]),
    )


def starting(block: Sequence[Claim]) -> list[Cluster]:
    """A cluster for each claim, conversions with what they convert, ordered by what they say."""
    return sorted(_with_conversions(block), key=_in_words)


def _in_words(cluster: Cluster) -> tuple[str, int, int, str]:
    """What orders clusters by what they say; articles that say the same by their ids."""
    claim = cluster.claims[0]
    return claim.sentence.text, claim.span.start - claim.sentence.span.start, claim.span.start, claim.source


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
    if claim.source != after.source or claim.sentence.span != after.sentence.span:
        return False
    if claim.kind not in (Kind.MONEY, Kind.MEASURE, Kind.TIME):
        return False
    start = claim.sentence.span.start
    between = claim.sentence.text[claim.span.end - start : after.span.start - start]
    place = PLACE_OF_CLOCK.match(between) if claim.kind is Kind.TIME else None
    if OPENING.fullmatch(between, place.end() if place else 0) is None:
        return False
    mine, its = claim.value, after.value
    if isinstance(mine, Quantity) and isinstance(its, Quantity):
        return mine.unit != its.unit
    return isinstance(mine, ClockTime) and isinstance(its, ClockTime) and mine.zone != its.zone
