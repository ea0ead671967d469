"""Contradictions without figures on the annotated clusters, by kind: `python -m benchmarks.accuracy --all`.

The gold names such claims where they matter and not exhaustively, so a finding of claims that it does not know is left
unjudged, and precision is over the judged ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks.gold import Cluster, GoldClaim, GoldGroup, load_cluster
from claimdiff.model import NUMERIC, Claim, Kind, Report
from claimdiff.pipeline import compare
from claimdiff.read import read_paths

TOLD = frozenset(Kind) - NUMERIC


def figures(folders: Sequence[Path]) -> dict[str, list[int]]:
    """By kind, the total last: contradictions found, wanted; conflicting pairs right, judged."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for folder in folders:
        cluster = load_cluster(folder, TOLD)
        report = compare(read_paths([str(cluster.articles)]).articles, kinds=TOLD)
        for kind, counted in _of_cluster(cluster, report):
            found[kind] = [a + b for a, b in zip(found[kind], counted, strict=True)]
    total = [sum(each) for each in zip(*found.values(), strict=True)]
    return dict([*sorted(found.items()), ("all", total)])


def table(folders: Sequence[Path]) -> Iterator[str]:
    """The figures for a terminal."""
    yield f"{'without figures':<22} contradictions found of   conflicts right of judged"
    for kind, (hit, wanted, right, judged) in figures(folders).items():
        yield f"  {kind:<20} {hit:>20} {wanted:>2}   {right:>15} {judged:>9}"


def _of_cluster(cluster: Cluster, report: Report) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    """By kind: found, wanted, right pairs, judged pairs; a gold claim is met by every claim in its place."""
    standing = {claim.id: keys for claim in report.claims if (keys := _standing(cluster, report, claim))}
    contradicting = cluster.contradicting()
    beside = frozenset[str]().union(*(group.beside for group in cluster.groups))
    hit: set[frozenset[str]] = set()
    for finding in report.findings:
        for a, b in finding.conflicts:
            if a in standing and b in standing and not (standing[a] | standing[b]) & beside:
                pairs = {frozenset((one, other)) for one in standing[a] for other in standing[b]}
                hit |= pairs & contradicting
                yield finding.kind.value, (0, 0, int(bool(pairs & contradicting)), 1)
    for group in cluster.groups:
        if group.sides:
            yield cluster.claims[group.claims[0]].kind, (int(bool(_pairs(group) & hit)), 1, 0, 0)


def _pairs(group: GoldGroup) -> set[frozenset[str]]:
    return {frozenset((a, b)) for left, right in combinations(group.sides, 2) for a in left for b in right}


def _standing(cluster: Cluster, report: Report, claim: Claim) -> set[str]:
    """The keys of the gold claims in a claim's place."""
    name = next(Path(source.path).name for source in report.sources if source.id == claim.source)
    return {key for key, gold in cluster.claims.items() if gold.source == name and _in_place(claim, gold)}


def _in_place(claim: Claim, gold: GoldClaim) -> bool:
    """Half of the shorter span, as everywhere, and no whole sentence for a word."""
    shared = min(claim.span.end, gold.span.end) - max(claim.span.start, gold.span.start)
    long = len(claim.span) > max(40, 3 * len(gold.span))
    return shared * 2 >= min(len(claim.span), len(gold.span)) > 0 and not long
