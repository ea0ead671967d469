"""Where each claim is at home while pairs of claims, not scores, join clusters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from claimdiff.matching.joining import Cluster
from claimdiff.model import Claim

Pair: TypeAlias = tuple[Claim, Claim]


class Homes:
    """The cluster of each claim, and the pairs that have joined two of them, in their order."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self.joined: list[Pair] = []
        self._of = {claim.id: cluster for cluster in clusters for claim in cluster.claims}

    def of(self, claim: Claim) -> Cluster:
        """The cluster that a claim is in."""
        return self._of[claim.id]

    def ids(self) -> Iterable[str]:
        """The ids of all claims."""
        return self._of.keys()

    def join(self, first: Claim, second: Claim) -> None:
        """Make the clusters of two claims one."""
        one, other = self.of(first), self.of(second)
        both = Cluster(one.claims + other.claims, [*one.joins, *other.joins])
        self._of.update((claim.id, both) for claim in both.claims)
        self.joined.append((first, second))

    def clusters(self) -> list[Cluster]:
        """Every cluster once."""
        return list({id(cluster): cluster for cluster in self._of.values()}.values())
