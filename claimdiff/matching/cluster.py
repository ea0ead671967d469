"""Pairs with scores to groups: the surest pairs first, one source's own distinctions kept.

Two passes. In the first, claims join by the mean evidence of their pairs. In the second, what has joined
speaks together: the words around all of a cluster's claims are held against those around another's, so that
the wordings of several articles help to find the one that tells the same fact with another figure.

In the end the toll that articles lead with is one question (`tolls.py`), and so is what stands in one place of two
articles that tell the same in the same order (`parallel.py`), and what one passage tells by two voices (`sides.py`).
What is left has one more chance where the whole event speaks for it (`last_look.py`).

Ties are broken by what the claims say, not by the order of the articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from claimdiff.matching.context import Context, block_of, contexts
from claimdiff.matching.conversions import with_conversions
from claimdiff.matching.evidence import Weights, probability, shared_concept, weights
from claimdiff.matching.grouping import Group
from claimdiff.matching.homes import Homes, Pair
from claimdiff.matching.joining import Cluster, join_by_all, join_by_mean
from claimdiff.matching.last_look import join_matches
from claimdiff.matching.line import Line
from claimdiff.matching.parallel import in_one_place, join_in_place
from claimdiff.matching.sides import join_sides
from claimdiff.matching.told import group_told
from claimdiff.matching.tolls import join_tolls
from claimdiff.model import NUMERIC, Claim, Document, Kind

NO_SCORE = 0.0
"""Log odds of what no score joined: two tolls, one place of parallel articles, or two sides."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The clusters of a block, and the pairs that no score joined: the tolls, what stands in one place of parallel
    articles, and the two sides of a passage.
    """

    clusters: Sequence[Cluster]
    tolls: Sequence[Pair]
    parallels: Sequence[Pair]
    sides: Sequence[Pair]


def group_claims(documents: Sequence[Document], claims: Sequence[Claim], table: Weights | None = None) -> list[Group]:
    """All groups of two sources and more, in the order of their first claims; `table` are weights to try."""
    known = contexts(documents, claims)
    order = {claim.id: place for place, claim in enumerate(claims)}
    groups = group_told(documents, claims)
    for made in matched(claims, known, table or weights()):
        groups += grouped(made.clusters, known, order)
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def grouped(clusters: Iterable[Cluster], known: Mapping[str, Context], order: Mapping[str, int]) -> Iterator[Group]:
    """The groups that clusters of two sources and more make; `order` has the place of each claim's id."""
    for cluster in clusters:
        if len(cluster.sources()) > 1:
            members = tuple(sorted(cluster.claims, key=lambda claim: order[claim.id]))
            about = shared_concept([known[claim.id] for claim in members])
            surety = min((join.score for join in cluster.joins), default=NO_SCORE)
            yield Group(members, probability(surety), about)


def matched(claims: Iterable[Claim], known: Mapping[str, Context], table: Weights) -> list[Matched]:
    """The clusters of each block after both passes, the last steps and the last look."""
    made, lines = before_last_look(claims, known, table)
    return with_last_look(made, lines, known, table)


def before_last_look(
    claims: Iterable[Claim], known: Mapping[str, Context], table: Weights
) -> tuple[list[Matched], list[Line]]:
    """The clusters of each block after both passes and the last steps, and the values of each block's claims."""
    split = blocks(claims)
    lines = [Line(claim.value for claim in block) for block in split]
    passed = [both_passes(block, known, table, line) for block, line in zip(split, lines, strict=True)]
    beside = in_one_place(chain.from_iterable(passed))
    made = [
        last_steps(found, beside.get(block_of(block[0]), ()), known) for block, found in zip(split, passed, strict=True)
    ]
    return made, lines


def blocks(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that may be about the same: one kind, and one scale of measure; those without a figure are in none."""
    found: dict[tuple[Kind, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in NUMERIC:
            found[block_of(claim)].append(claim)
    return [found[key] for key in sorted(found)]


def last_steps(clusters: Sequence[Cluster], beside: Iterable[Pair], known: Mapping[str, Context]) -> Matched:
    """Clusters with tolls and the two sides of a passage in one.

    `beside` are the pairs of the block that stand in one place of two articles.
    """
    with_tolls = Homes(clusters)
    join_tolls(with_tolls, known)
    with_pairs = Homes(with_tolls.clusters())
    join_in_place(with_pairs, beside, known)
    with_sides = Homes(with_pairs.clusters())
    join_sides(with_sides, known)
    return Matched(with_sides.clusters(), with_tolls.joined, with_pairs.joined, with_sides.joined)


def with_last_look(
    made: Sequence[Matched], lines: Sequence[Line], known: Mapping[str, Context], table: Weights
) -> list[Matched]:
    """All blocks, with the values of their claims, after the last look."""
    looked = join_matches([(each.clusters, line) for each, line in zip(made, lines, strict=True)], known, table)
    return [replace(each, clusters=clusters) for each, clusters in zip(made, looked, strict=True)]


def both_passes(block: Sequence[Claim], known: Mapping[str, Context], table: Weights, line: Line) -> list[Cluster]:
    """The clusters of a block after both passes."""
    return second_pass(first_pass(block, known, table, line), known, table, line)


def first_pass(
    block: Sequence[Claim], known: Mapping[str, Context], table: Weights, line: Line | None = None
) -> list[Cluster]:
    """Clusters by the mean score of the pairs between them."""
    return join_by_mean(starting(block, known), known, table.pair, line)


def second_pass(
    clusters: Sequence[Cluster], known: Mapping[str, Context], table: Weights, line: Line | None = None
) -> list[Cluster]:
    """Clusters of other articles join by what all their claims say together."""
    return join_by_all(clusters, known, table.join, line)


def starting(block: Sequence[Claim], known: Mapping[str, Context]) -> list[Cluster]:
    """A cluster for each claim, conversions with what they convert, ordered by what they say."""
    return sorted(with_conversions(block, known), key=_in_words)


def _in_words(cluster: Cluster) -> tuple[str, int, int, str]:
    """What orders clusters by what they say; articles that say the same by their ids."""
    claim = cluster.claims[0]
    return claim.sentence.text, claim.span.start - claim.sentence.span.start, claim.span.start, claim.source
