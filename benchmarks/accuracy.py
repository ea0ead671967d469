"""Accuracy on the annotated clusters: `python -m benchmarks.accuracy [FOLDER ...] [--all] [--by language|pair|kind]`.

Extraction (right values in the right places), alignment (pairs of claims of different articles in one
finding), contradiction (pairs in conflict), and verdicts, for each cluster and in all; how each is counted
is told in docs/accuracy.md.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from benchmarks import told
from benchmarks.gold import Cluster, GoldClaim, cluster_folders, excused, load_cluster, stand_for, states
from claimdiff.matching import group_claims
from claimdiff.matching.evidence import Weights
from claimdiff.model import NUMERIC, Document, Finding, Report, Verdict
from claimdiff.pipeline import compare
from claimdiff.read import read_paths


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, found and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """The right ones among the found, 1 where nothing was wanted nor found."""
        return self.right / self.found if self.found else float(not self.wanted)

    @property
    def recall(self) -> float:
        """The right ones among the wanted."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Score:
    """All figures of one cluster; `by` breaks extraction down by language and kind, alignment by language pair."""

    extraction: Tally = field(default_factory=Tally)
    alignment: Tally = field(default_factory=Tally)
    across: Tally = field(default_factory=Tally)
    contradiction: Tally = field(default_factory=Tally)
    verdicts: Tally = field(default_factory=Tally)
    false_alarms: int = 0
    by: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))

    def add(self, other: Score) -> None:
        """Take another cluster's figures in."""
        for name in ("extraction", "alignment", "across", "contradiction", "verdicts"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.false_alarms += other.false_alarms
        for key, tally in other.by.items():
            self.by[key] += tally


def score(cluster: Cluster, report: Report) -> Score:
    """The figures of one report against its cluster's gold."""
    standing = stand_for(cluster, report)
    result = Score()
    _extraction(cluster, report, standing, result)
    _pairs(cluster, report, standing, result)
    _verdicts(cluster, report, standing, result)
    return result


def _extraction(cluster: Cluster, report: Report, standing: dict[str, GoldClaim], result: Score) -> None:
    languages = {source.id: cluster.languages[Path(source.path).name] for source in report.sources}
    right: set[str] = set()
    for claim in report.claims:
        gold = standing.get(claim.id)
        if gold is not None and states(gold, claim.value):
            right.add(gold.key)
        elif excused(cluster, report, claim):
            continue
        elif gold is None or not gold.optional:
            for key in (("language", languages[claim.source]), ("kind", claim.kind.value)):
                result.by[key] += Tally(0, 1, 0)
            result.extraction += Tally(0, 1, 0)
    for gold in cluster.claims.values():
        if not gold.optional:
            hit = int(gold.key in right)
            result.extraction += Tally(hit, hit, 1)
            for key in (("language", cluster.languages[gold.source]), ("kind", gold.kind)):
                result.by[key] += Tally(hit, hit, 1)


def align(cluster: Cluster, documents: Sequence[Document], report: Report, table: Weights) -> Tally:
    """The alignment of a cluster's claims by a table of weights."""
    groups = group_claims(documents, report.claims, table)
    together = [tuple(claim.id for claim in group.claims) for group in groups]
    return _alignment(cluster, report, together, stand_for(cluster, report), Score())


def _alignment(
    cluster: Cluster, report: Report, groups: Sequence[Sequence[str]], standing: dict[str, GoldClaim], result: Score
) -> Tally:
    aligned = cluster.aligned()
    source = {claim.id: claim.source for claim in report.claims}
    languages = {each.id: cluster.languages[Path(each.path).name] for each in report.sources}
    excuse = {claim.id for claim in report.claims if claim.id not in standing and excused(cluster, report, claim)}
    for group in groups:
        for first, second in combinations(group, 2):
            if source[first] == source[second] or {first, second} & excuse:
                continue
            a, b = standing.get(first), standing.get(second)
            together = a is not None and b is not None and frozenset((a.key, b.key)) in aligned
            if a and b and (a.optional or b.optional) and (together or (a.optional and b.optional)):
                continue
            _count_pair(result, languages[source[first]], languages[source[second]], Tally(int(together), 1, 0))
    for pair in aligned:
        if not any(cluster.claims[key].optional for key in pair):
            spoken = [cluster.languages[cluster.claims[key].source] for key in sorted(pair)]
            _count_pair(result, spoken[0], spoken[1], Tally(0, 0, 1))
    return result.alignment


def _count_pair(result: Score, first: str, second: str, tally: Tally) -> None:
    result.alignment += tally
    if first != second:
        result.across += tally
    result.by["pair", "~".join(sorted((first, second)))] += tally


def _pairs(cluster: Cluster, report: Report, standing: dict[str, GoldClaim], result: Score) -> None:
    _alignment(cluster, report, [finding.claims for finding in report.findings], standing, result)
    contradicting = cluster.contradicting()
    about = {key: group for group in cluster.groups for key in group.claims}
    wanted = {pair for pair in contradicting if not any(cluster.claims[key].optional for key in pair)}
    wanted = {pair for pair in wanted if len({cluster.claims[key].source for key in pair}) == 2}
    result.contradiction += Tally(0, 0, len(wanted))
    for finding in report.findings:
        hit = not finding.conflicts
        for first, second in finding.conflicts:
            a, b = standing.get(first), standing.get(second)
            if a and b and frozenset((a.key, b.key)) in contradicting:
                hit = True
                if not a.optional and not b.optional:
                    result.contradiction += Tally(1, 1, 0)
            elif a and b and about.get(a.key) is about.get(b.key) and {a.key, b.key} & _beside(about.get(a.key)):
                hit = True
            else:
                result.contradiction += Tally(0, 1, 0)
        result.false_alarms += not hit


def _beside(group: object) -> frozenset[str]:
    return getattr(group, "beside", frozenset())


def _verdicts(cluster: Cluster, report: Report, standing: dict[str, GoldClaim], result: Score) -> None:
    for group in cluster.groups:
        members = set(group.claims)
        if len({cluster.claims[key].source for key in members if not cluster.claims[key].optional}) < 2:
            continue
        best, most = _closest(report.findings, members, standing)
        found = best.verdict if best is not None and most > 1 else None
        if found is Verdict.NOT_COMPARABLE:
            found = Verdict.COMPATIBLE
        result.verdicts += Tally(int(found == group.verdict), 1, 1)


def _closest(
    findings: Sequence[Finding], members: set[str], standing: dict[str, GoldClaim]
) -> tuple[Finding | None, int]:
    shared = [
        (len(members & {standing[each].key for each in finding.claims if each in standing}), -place)
        for place, finding in enumerate(findings)
    ]
    if not shared:
        return None, 0
    most, place = max(shared)
    return findings[-place], most


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, help="cluster folders (default: benchmarks/clusters)")
    parser.add_argument("--all", action="store_true", help="the kinds without figures as well")
    parser.add_argument("--by", choices=["language", "kind", "pair"], help="break the figures down")
    options = parser.parse_args()
    total = Score()
    print(f"{'':<22} {'extraction':^20} {'alignment':^20} {'across':>6} {'contradiction':^20} verdicts  false alarms")
    for folder in options.folders or cluster_folders():
        cluster = load_cluster(folder)
        figures = score(cluster, compare(read_paths([str(cluster.articles)]).articles, kinds=NUMERIC))
        total.add(figures)
        print(_row(cluster.name, figures))
    print(_row("TOTAL", total))
    for (of, name), tally in sorted(total.by.items()):
        if of == options.by:
            print(f"  {name:<12} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}  of {tally.wanted}")
    if options.all:
        print("\n".join(["", *told.table(options.folders or cluster_folders())]))


def _row(name: str, figures: Score) -> str:
    cells = " ".join(
        f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"
        for tally in (figures.extraction, figures.alignment)
    )
    against = figures.contradiction
    return (
        f"{name:<22} {cells} {figures.across.f1:6.3f} {against.precision:6.3f} {against.recall:6.3f} {against.f1:6.3f}"
        f" {figures.verdicts.recall:8.3f}  {figures.false_alarms:>5}"
    )


if __name__ == "__main__":
    main()
