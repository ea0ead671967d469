"""The shortcuts of matching change nothing: every cluster and score is that of the plain algorithm."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from benchmarks import growth
from benchmarks.gold import cluster_folders, load_cluster
from claimdiff.matching import pairs as scored
from claimdiff.matching.cluster import blocks, both_passes, first_pass
from claimdiff.matching.context import Context, similarity
from claimdiff.matching.evidence import score, weights
from claimdiff.matching.joining import Cluster
from claimdiff.matching.line import Line
from claimdiff.matching.pairs import Pairs
from claimdiff.read import read_paths
from tests.matching import plain
from tests.matching.making import Event, event

EVENTS = [*(folder.name for folder in cluster_folders()), "made of six articles"]


@pytest.fixture(scope="module", params=EVENTS)
def compared(request: pytest.FixtureRequest) -> Event:
    folders = {folder.name: folder for folder in cluster_folders()}
    if request.param in folders:
        return event(read_paths([str(load_cluster(folders[request.param]).articles)]).articles)
    return event(growth.event(growth.sentences(), 6, 500))


def test_clusters_are_those_of_the_plain_algorithm(compared: Event) -> None:
    for block in blocks(compared.claims):
        found = both_passes(block, compared.known, weights(), Line(claim.value for claim in block))
        assert list(told(found)) == list(told(plain.both_passes(block, compared.known, weights())))


def told(clusters: list[Cluster]) -> Iterator[tuple[list[str], list[tuple[float, bool]]]]:
    for cluster in clusters:
        yield [claim.id for claim in cluster.claims], [(round(join.score, 6), join.together) for join in cluster.joins]


@pytest.mark.parametrize("name", ["pair", "join"])
def test_scores_are_those_of_the_evidence(compared: Event, name: str) -> None:
    table = getattr(weights(), name)
    for block in blocks(compared.claims):
        pairs = Pairs(table, Line(claim.value for claim in block), block[0].kind)
        seats = [pairs.add(compared.known[claim.id]) for claim in block]
        for a, b in combinations(seats, 2):
            expected = score(pairs.seats[a].context, pairs.seats[b].context, table)
            assert pairs.score(a, b) == pytest.approx(expected)


@pytest.mark.parametrize("name", ["pair", "join"])
def test_no_pair_above_the_threshold_is_overlooked(compared: Event, name: str) -> None:
    table = getattr(weights(), name)
    for block in blocks(compared.claims):
        pairs = Pairs(table, Line(claim.value for claim in block), block[0].kind)
        seats = [pairs.add(compared.known[claim.id]) for claim in block]
        passing = {
            frozenset((a, b)) for a, b in combinations(seats, 2) if pairs.score(a, b) > table["threshold"] + 1e-9
        }
        found = {frozenset((a, b)) for a, b, _ in pairs.passing()}
        assert passing <= found


def test_hopeless_pairs_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    made = event(growth.event(growth.sentences(), 6, 500))
    block = max(blocks(made.claims), key=len)
    compared: list[tuple[Context, Context]] = []
    monkeypatch.setattr(
        scored, "similarity", lambda one, other: compared.append((one, other)) or similarity(one, other)
    )
    first_pass(block, made.known, weights())
    assert 0 < len(compared) < len(block) * (len(block) - 1) / 2 / 4
