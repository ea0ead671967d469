"""Choose the weights of matching on the annotated clusters: `python -m benchmarks.fit [--write]`.

A logistic regression over the levels of each comparison (one weight for each level that occurs),
with an L2 penalty, on every pair of claims that share a kind and a scale. Each
cluster is also left out once, and aligned with the weights of the others: those figures, printed beside
the fitted ones, tell what to expect elsewhere. The clusters kept aside take no part.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks.accuracy import Tally, align
from benchmarks.gold import Cluster, cluster_folders, load_cluster, stand_for
from claimdiff.matching import cluster as clustering
from claimdiff.matching import evidence
from claimdiff.matching.context import contexts
from claimdiff.model import Document, Report
from claimdiff.parse import parse
from claimdiff.pipeline import claims_of, source_of
from claimdiff.read import read_paths

WEIGHTS = Path(evidence.__file__).parent / "weights.json"
PENALTY = 0.5
"""L2 penalty of the weights, in pairs."""
ROUNDS = 400
RATE = 0.6
Pattern = tuple[str, ...]
Sample = dict[tuple[Pattern, bool], int]


def read(cluster: Cluster) -> tuple[list[Document], Report]:
    """The documents of a cluster and a report of their claims, without findings."""
    documents = [parse(article) for article in read_paths([str(cluster.articles)]).articles]
    claims = tuple(claim for document in documents for claim in claims_of(document))
    return documents, Report(tuple(map(source_of, documents)), claims, ())


def samples(cluster: Cluster) -> Sample:
    """How often each pattern of levels occurs in a cluster, apart for pairs that belong together and others."""
    documents, report = read(cluster)
    standing = stand_for(cluster, report)
    known = contexts(documents, report.claims)
    aligned = cluster.together()
    found: Counter[tuple[Pattern, bool]] = Counter()
    for block in clustering.blocks(report.claims):
        for a, b in combinations(block, 2):
            first, second = standing.get(a.id), standing.get(b.id)
            together = first is not None and second is not None and frozenset((first.key, second.key)) in aligned
            reached = evidence.levels(known[a.id], known[b.id])
            found[tuple(f"{name}: {level}" for name, level in reached.items()), together] += 1
    return dict(found)


def fit(sample: Iterable[Sample]) -> dict[str, float]:
    """The weights that make the samples likeliest, by gradient ascent with a step for each weight (Adagrad)."""
    together: dict[tuple[Pattern, bool], int] = defaultdict(int)
    for each in sample:
        for key, count in each.items():
            together[key] += count
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    for _ in range(ROUNDS):
        gradient: dict[str, float] = defaultdict(float)
        for (pattern, label), count in together.items():
            log_odds = weights["base"] + sum(weights[name] for name in pattern)
            error = count * (label - evidence.probability(log_odds))
            gradient["base"] += error
            for name in pattern:
                gradient[name] += error
        for name, slope in gradient.items():
            if name != "base":
                slope -= PENALTY * weights[name]
            squares[name] += slope * slope
            weights[name] += RATE * slope / math.sqrt(squares[name])
    return {name: round(weight, 3) for name, weight in sorted(weights.items())}


def choose_threshold(clusters: Sequence[Cluster], sample: Mapping[str, Sample]) -> float:
    """The log odds at which the alignment of clusters left out is best (F1)."""
    best = (-1.0, 0.0)
    for step in range(-4, 9):
        threshold = step / 4
        total = left_out(clusters, sample, threshold)
        tally = sum(total.values(), Tally())
        print(f"threshold {threshold:5.2f}: left out P {tally.precision:.3f} R {tally.recall:.3f} F1 {tally.f1:.3f}")
        best = max(best, (tally.f1, threshold))
    return best[1]


def left_out(clusters: Sequence[Cluster], sample: Mapping[str, Sample], threshold: float) -> dict[str, Tally]:
    """The alignment of each cluster with the weights of all others."""
    found = {}
    for cluster in clusters:
        fitted = _fitted_without(cluster.name, tuple(sample), sample)
        found[cluster.name] = align(cluster, *read_once(cluster), {**fitted, "threshold": threshold})
    return found


_fits: dict[str, dict[str, float]] = {}
_reads: dict[str, tuple[list[Document], Report]] = {}


def _fitted_without(name: str, names: Sequence[str], sample: Mapping[str, Sample]) -> dict[str, float]:
    if name not in _fits:
        _fits[name] = fit(sample[other] for other in names if other != name)
    return _fits[name]


def read_once(cluster: Cluster) -> tuple[list[Document], Report]:
    """What `read` gives, kept for the next time."""
    if cluster.name not in _reads:
        _reads[cluster.name] = read(cluster)
    return _reads[cluster.name]


def main() -> None:
    """Fit, print fitted and left-out figures side by side, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--threshold", type=float, help="log odds to use, instead of choosing them")
    options = parser.parse_args()
    clusters = [load_cluster(folder) for folder in cluster_folders(kept_aside=False)]
    sample = {cluster.name: samples(cluster) for cluster in clusters}
    threshold = choose_threshold(clusters, sample) if options.threshold is None else options.threshold
    apart = left_out(clusters, sample, threshold)
    weights = {**fit(sample.values()), "threshold": threshold}
    print(f"{'':<24} {'fitted P':>9} {'R':>6} {'F1':>6}   {'left out P':>10} {'R':>6} {'F1':>6}")
    totals = [Tally(), Tally()]
    for cluster in clusters:
        fitted = align(cluster, *read_once(cluster), weights)
        out = apart[cluster.name]
        totals = [totals[0] + fitted, totals[1] + out]
        print(_row(cluster.name, fitted, out))
    print(_row("TOTAL", *totals))
    if options.write:
        WEIGHTS.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _row(name: str, fitted: Tally, out: Tally) -> str:
    return (
        f"{name:<24} {fitted.precision:9.3f} {fitted.recall:6.3f} {fitted.f1:6.3f}   "
        f"{out.precision:10.3f} {out.recall:6.3f} {out.f1:6.3f}"
    )


if __name__ == "__main__":
    main()
