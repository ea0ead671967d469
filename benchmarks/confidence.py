"""Confidence against the share of findings that are right: `python -m benchmarks.confidence [--write]`.

Each annotated cluster is matched with weights that are fitted on the others, and its findings are judged by the gold.
A finding is right where more than half of its pairs of claims of different articles belong together, and of a
contradiction at least one pair in conflict is on two sides of one in the gold. On all of them a logistic curve is
fitted from the log odds of matching: for contradictions, for those that nothing but their kind joins (`bare`), and
for the rest. For the table each cluster's confidence comes from the curves of the others. The clusters kept aside take
no part in fitting; `--write` stores the curves.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from pathlib import Path

from benchmarks.fit import DOUBT, Material, at, fit_both, material
from benchmarks.gold import KEPT_ASIDE, cluster_folders, load_cluster
from claimdiff.judging import severity
from claimdiff.judging.conflicts import excludes
from claimdiff.judging.severity import log_odds
from claimdiff.matching import Group, group_claims
from claimdiff.matching.evidence import Weights, probability, weights

STORED = Path(severity.__file__).parent / "confidence.json"
NAMES = ("contradiction", "bare contradiction", "other")
CONSTANTS = [each / 10 for each in range(-30, 31)]
SLOPES = [each / 20 for each in range(41)]
"""What is tried; no slope below zero, so that more evidence never makes a finding less sure."""
PRIOR = 10.0
"""Findings' worth of pull towards the curve that changes nothing (constant 0, slope 1): some sorts are few."""
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Judged:
    """One finding of a cluster: its sort, the log odds that matching gave it, and whether the gold agrees."""

    cluster: str
    sort: str
    log_odds: float
    right: bool


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve over log odds."""

    constant: float = 0.0
    slope: float = 1.0

    def at(self, log_odds: float) -> float:
        """The confidence."""
        return probability(self.constant + self.slope * log_odds)


def judged(each: Material, table: Weights) -> Iterator[Judged]:
    """The findings of a cluster by some weights."""
    sides = each.cluster.contradicting()
    for group in group_claims(each.documents, each.report.claims, table):
        across = [(a, b) for a, b in combinations(group.claims, 2) if a.source != b.source]
        conflicts = [pair for pair in across if excludes(*pair)]
        right = 2 * sum(each.belongs(*pair) for pair in across) > len(across)
        if conflicts:
            keys = [[each.standing[c.id].key for c in pair if c.id in each.standing] for pair in conflicts]
            right = right and any(frozenset(pair) in sides for pair in keys)
        sort = severity.sort_of(group, contradicts=bool(conflicts))
        yield Judged(each.cluster.name, sort, _raw(group), right)


def _raw(group: Group) -> float:
    return log_odds(group.confidence)


def fitted(found: Sequence[Judged]) -> Curve:
    """The likeliest curve of some findings, by the squares of its errors (Brier)."""

    def error(curve: Curve) -> float:
        pull = PRIOR * (curve.constant**2 + (curve.slope - 1) ** 2) / 10
        return pull + sum((curve.at(each.log_odds) - each.right) ** 2 for each in found)

    return min((Curve(*each) for each in product(CONSTANTS, SLOPES)), key=error)


def left_out(found: Sequence[Judged]) -> list[tuple[float, bool]]:
    """The confidence of each finding by the curve of the other clusters, and whether it is right."""
    curves = {name: fitted([each for each in found if each.cluster != name]) for name in {e.cluster for e in found}}
    return [(curves[each.cluster].at(each.log_odds), each.right) for each in found]


def table(told: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """A line for each bin: how many findings, their mean confidence, the share right; then the mean square error."""
    for low, high in pairwise(BINS):
        within = [each for each in told if low <= each[0] < high]
        if within:
            mean = sum(confidence for confidence, _ in within) / len(within)
            share = sum(right for _, right in within) / len(within)
            ends = f"  {low:.1f} to {min(high, 1.0):.1f}"
            yield f"{ends}  {len(within):>4} findings  confidence {mean:.2f}  right {share:.2f}"
    if told:
        brier = sum((confidence - right) ** 2 for confidence, right in told) / len(told)
        yield f"  mean square error {brier:.3f} over {len(told)} findings"


def main() -> None:
    """Print the tables, and write the curves where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write {STORED.name}")
    options = parser.parse_args()
    read = [material(load_cluster(folder)) for folder in cluster_folders()]
    open_ones = [each for each in read if each.cluster.name not in KEPT_ASIDE]
    now = weights()
    found: list[Judged] = []
    for each in open_ones:
        others = fit_both([other for other in open_ones if other is not each], now.pair["threshold"], DOUBT)
        found += judged(each, at(others, now.join["threshold"]))
    aside = [finding for each in read if each not in open_ones for finding in judged(each, now)]
    curves = {}
    for name in NAMES:
        mine = [each for each in found if each.sort == name]
        curves[name] = fitted(mine)
        print(f"{name}: constant {curves[name].constant:+.2f}, slope {curves[name].slope:.2f}; left out:")
        print("\n".join(table(left_out(mine))))
        kept = [each for each in aside if each.sort == name]
        print("kept aside:")
        print("\n".join(table([(curves[name].at(each.log_odds), each.right) for each in kept])))
    if options.write:
        stored = {name: {"constant": curve.constant, "slope": curve.slope} for name, curve in curves.items()}
        STORED.write_text(json.dumps(stored, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
