"""Articles that tell the same in the same order, as a translation and its original do.

What such articles say in one place is one statement, whatever its figure and its words are: the claims before and after
it tell which.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import NamedTuple, TypeAlias

from claimdiff.matching.context import Context, block_of
from claimdiff.matching.fits import SCRAMBLED, fit
from claimdiff.matching.grouping import Group
from claimdiff.matching.homes import Homes, Pair
from claimdiff.matching.joining import Cluster
from claimdiff.matching.limits import may_join
from claimdiff.model import NUMERIC, Claim
from claimdiff.values import Duration, Quantity, Relation

LEAST = 8
"""Claims that two articles must have joined in one order: of fewer, chance puts many in order."""
SHARE = 0.6
"""The share of the shorter article's claims that they are at least. Translations and abridgements reach 0.66 and more
(`benchmarks/consistent`); of 600 pairs of articles on one event that were written apart, three reach it."""
MOST_APART = 2 / 3
"""How far figures of one statement lie apart at most, as a share of the larger: a factor of three."""
DIGIT = re.compile(r"\d")
Step: TypeAlias = tuple[int, int]
"""The places of two claims, each among the claims of its article."""
Alike: TypeAlias = Callable[[int, int], bool]
"""Whether two claims, by their places, stand in one place."""


class Parallel(NamedTuple):
    """Two articles' claims in their order, which of them have joined, and the longest chain of those in one order."""

    first: Sequence[Claim]
    second: Sequence[Claim]
    joined: Sequence[Step]
    chain: Sequence[Step]


def in_one_place(clusters: Iterable[Cluster]) -> dict[Hashable, list[Pair]]:
    """By their block, the pairs of claims that stand in one place of two parallel articles; the clusters are of all."""
    joined = [cluster.claims for cluster in clusters]
    found: dict[Hashable, list[Pair]] = defaultdict(list)
    for parallel in parallels(joined, chain.from_iterable(joined)):
        for first, second in _in_place(parallel):
            found[block_of(first)].append((first, second))
    return found


def retold(groups: Iterable[Group], claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """The ids of articles that tell the same in the same order, two by two, by what the groups of some claims join."""
    numeric = [group.claims for group in groups if group.claims[0].kind in NUMERIC]
    found = parallels(numeric, (claim for claim in claims if claim.kind in NUMERIC))
    pairs = (sorted((parallel.first[0].source, parallel.second[0].source)) for parallel in found)
    return sorted((one, other) for one, other in pairs)


def join_in_place(homes: Homes, pairs: Iterable[Pair], known: Mapping[str, Context]) -> None:
    """Join the clusters that hold the pairs, where nothing sets those apart."""
    for first, second in pairs:
        one, other = homes.of(first), homes.of(second)
        if one is not other and may_join(one.claims, other.claims, known) and not _both_resolved(first, second):
            homes.join(first, second)


def parallels(joined: Iterable[Sequence[Claim]], claims: Iterable[Claim]) -> Iterator[Parallel]:
    """The articles that tell the same in the same order, two by two: `joined` are sets of claims about the same."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.source].append(claim)
    for own in told.values():
        own.sort(key=lambda claim: claim.span)
    for (first, second), steps in _steps(joined, told).items():
        least = max(LEAST, SHARE * min(len(told[first]), len(told[second])))
        if len(steps) >= least and len(longest := rising(steps)) >= least:
            yield Parallel(told[first], told[second], steps, longest)


def rising(steps: Iterable[Step]) -> list[Step]:
    """The longest chain of steps that rise on both sides, by patience sorting."""
    ordered = sorted(steps, key=lambda step: (step[0], -step[1]))
    ends: list[int] = []
    tops: list[int] = []
    before: list[int | None] = []
    for number, (_, second) in enumerate(ordered):
        at = bisect_left(ends, second)
        ends[at : at + 1] = [second]
        tops[at : at + 1] = [number]
        before.append(tops[at - 1] if at else None)
    found = []
    last = tops[-1] if tops else None
    while last is not None:
        found.append(ordered[last])
        last = before[last]
    return found[::-1]


def _steps(
    joined: Iterable[Sequence[Claim]], told: Mapping[str, Sequence[Claim]]
) -> Mapping[tuple[str, str], list[Step]]:
    """By two articles, the places of the claims that have joined; the articles ordered by what they say."""
    rank = {source: place for place, source in enumerate(sorted(told, key=lambda source: _in_words(told[source])))}
    places = {claim.id: place for own in told.values() for place, claim in enumerate(own)}
    steps: dict[tuple[str, str], list[Step]] = defaultdict(list)
    for claims in joined:
        for one, other in combinations(sorted(claims, key=lambda claim: rank[claim.source]), 2):
            if one.source != other.source:
                steps[one.source, other.source].append((places[one.id], places[other.id]))
    return steps


def _in_words(claims: Sequence[Claim]) -> tuple[list[str], str]:
    """What orders articles by what they say; those that say the same by their ids."""
    return [claim.sentence.text for claim in claims], claims[0].source


def _in_place(parallel: Parallel) -> Iterator[Pair]:
    """The claims that have joined nothing of the other article, and one of it alone stands in their place.

    What is found tells the place of others.
    """
    while found := list(_found_in_place(parallel)):
        yield from ((parallel.first[a], parallel.second[b]) for a, b in found)
        joined = [*parallel.joined, *found]
        parallel = parallel._replace(joined=joined, chain=rising(joined))


def _found_in_place(parallel: Parallel) -> Iterator[Step]:
    """Claims of one value before others; where a place holds several of a block, no other sense of place decides."""
    first, second, joined, _ = parallel
    mine = _open(first, {place for place, _ in joined})
    its = _open(second, {place for _, place in joined})
    for stand_alike in (
        _next_to_the_same(parallel, all),
        _in_one_sentence(parallel),
        _between_the_same(parallel),
        _next_to_the_same(parallel, any),
    ):
        alike = [(a, b) for a in mine for b in its if _may_be_one(first[a], second[b]) and stand_alike(a, b)]
        same = _alone([(a, b) for a, b in alike if first[a].value.relate(second[b].value) is Relation.SAME])
        taken = {a for a, _ in same}, {b for _, b in same}
        yield from same
        yield from _alone([(a, b) for a, b in alike if a not in taken[0] and b not in taken[1]])
        mine = [place for place in mine if all(place != a for a, _ in alike)]
        its = [place for place in its if all(place != b for _, b in alike)]


def _may_be_one(first: Claim, second: Claim) -> bool:
    """Whether two claims are of one block, and their figures at most MOST_APART or a slip of each other."""
    if block_of(first) != block_of(second):
        return False
    figures = isinstance(first.value, (Quantity, Duration)) and first.value.relate(second.value) is Relation.EXCLUDES
    apart = first.value.distance(second.value) if figures else None
    return apart is None or apart <= MOST_APART or fit(first.value, second.value).level == SCRAMBLED


def _in_one_sentence(parallel: Parallel) -> Alike:
    """Whether two claims stand in sentences that have another claim in common."""
    mine, its = ([claim.sentence.index for claim in claims] for claims in (parallel.first, parallel.second))
    told_alike = {(mine[a], its[b]) for a, b in parallel.joined}
    return lambda a, b: (mine[a], its[b]) in told_alike


def _between_the_same(parallel: Parallel) -> Alike:
    """Whether two claims stand between the same steps of the chain."""
    mine, its = [a for a, _ in parallel.chain], [b for _, b in parallel.chain]
    return lambda a, b: bisect_left(mine, a) == bisect_left(its, b)


def _next_to_the_same(parallel: Parallel, sides: Callable[[tuple[bool, bool]], bool]) -> Alike:
    """Whether two claims come right behind two that have joined, or right before such: both (`all`), or one (`any`)."""
    joined = frozenset(parallel.joined)
    return lambda a, b: sides(((a - 1, b - 1) in joined, (a + 1, b + 1) in joined))


def _open(claims: Sequence[Claim], joined: Container[int]) -> list[int]:
    return [place for place in range(len(claims)) if place not in joined]


def _alone(steps: Sequence[Step]) -> list[Step]:
    """The steps whose claims stand in no other."""
    mine, its = Counter(a for a, _ in steps), Counter(b for _, b in steps)
    return [(a, b) for a, b in steps if mine[a] == its[b] == 1]


def _both_resolved(first: Claim, second: Claim) -> bool:
    """Whether both are days without a number of their own: ``on Thursday`` may be meant of one week or the next."""
    return all(claim.resolved and not DIGIT.search(claim.text) for claim in (first, second))
