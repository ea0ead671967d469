"""Matching without any shortcut: every pair of a block is scored, and every link looked at for every join."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product

from claimdiff.matching.cluster import starting
from claimdiff.matching.context import Context
from claimdiff.matching.evidence import Weights, merged_pair, score
from claimdiff.matching.joining import DECIMALS, Cluster
from claimdiff.matching.limits import may_join
from claimdiff.model import Claim

Linkage = Callable[[Cluster, Cluster], float]
NEVER = float("-inf")


def both_passes(block: Sequence[Claim], known: Mapping[str, Context], table: Weights) -> list[Cluster]:
    """What `claimdiff.matching.cluster.both_passes` must give."""
    scores = {frozenset((a.id, b.id)): score(known[a.id], known[b.id], table.pair) for a, b in combinations(block, 2)}

    def mean(first: Cluster, second: Cluster) -> float:
        pairs = [scores[frozenset((a.id, b.id))] for a, b in product(first.claims, second.claims)]
        return sum(pairs) / len(pairs) if may_join(first.claims, second.claims, known) else NEVER

    def together(first: Cluster, second: Cluster) -> float:
        if first.sources() & second.sources() or not may_join(first.claims, second.claims, known):
            return NEVER
        return score(*merged_pair(first.claims, second.claims, known), table.join)

    first_pass = _agglomerate(starting(block, known), mean, table.pair["threshold"], second_pass=False)
    return _agglomerate(first_pass, together, table.join["threshold"], second_pass=True)


def _agglomerate(
    clusters: Sequence[Cluster], linkage: Linkage, threshold: float, *, second_pass: bool
) -> list[Cluster]:
    alive = dict(enumerate(clusters))
    links = {pair: value for pair in combinations(alive, 2) if (value := _link(alive, pair, linkage)) > threshold}
    while links:
        i, j = max(links, key=lambda pair: (links[pair], -pair[0], -pair[1]))
        alive[i] = alive[i].joined(alive.pop(j), links[i, j], together=second_pass)
        links = {pair: value for pair, value in links.items() if not {i, j} & set(pair)}
        for other in alive:
            pair = min(i, other), max(i, other)
            if other != i and (value := _link(alive, pair, linkage)) > threshold:
                links[pair] = value
    return list(alive.values())


def _link(alive: Mapping[int, Cluster], pair: tuple[int, int], linkage: Linkage) -> float:
    return round(linkage(alive[pair[0]], alive[pair[1]]), DECIMALS)
