"""False contradictions, and planted changes that are found: `python -m benchmarks.consistent [SET ...]`."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.consistent.planting import Aligned, Planted, aligned, conflicts, plant
from claimdiff.model import NUMERIC, Article, Claim, Report, Verdict
from claimdiff.pipeline import compare
from claimdiff.read import read_paths

SETS = Path(__file__).parent


@dataclass(slots=True)
class Result:
    """What one set gave: findings by verdict, false contradictions, and what became of the planted changes."""

    claims: int = 0
    aligned: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    contradictions: list[str] = field(default_factory=list)
    planted: int = 0
    found: int = 0
    named: int = 0
    together: int = 0
    skipped: int = 0
    missed: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def add(self, other: Result) -> None:
        """Take another set's figures in."""
        for name in ("claims", "aligned", "planted", "found", "named", "together", "skipped"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.verdicts += other.verdicts
        for name in ("contradictions", "missed", "elsewhere"):
            getattr(self, name).extend(getattr(other, name))


def run(folder: Path) -> Result:
    """Compare the two articles of a set, then with one figure changed at a time."""
    articles = read_paths([str(folder / "articles")]).articles
    report = compare(articles)
    first = report.sources[0].id
    beside = list(aligned(report))
    result = Result(
        claims=sum(claim.source == first and claim.kind in NUMERIC for claim in report.claims),
        aligned=sum(len(each.figures) for each in beside),
        verdicts=Counter(finding.verdict for finding in report.findings),
        contradictions=[_pair(report, pair) for pair in conflicts(report)],
    )
    for each in beside:
        _plant(articles, report, each, f"{folder.name} {each.figures[0].span.start}", result)
    return result


def _plant(articles: tuple[Article, ...], report: Report, each: Aligned, seed: str, result: Result) -> None:
    planted = plant(articles, report, each, seed)
    if planted is None:
        result.skipped += 1
        return
    result.planted += 1
    right = planted.right()
    result.found += bool(right)
    result.named += planted.is_named()
    result.together += planted.is_together()
    if not right:
        result.missed.append(_missed(planted))
    new = conflicts(planted.report) - conflicts(report)
    result.elsewhere += [
        f"{planted.was} → {planted.now}: {_pair(planted.report, pair)}" for pair in sorted(new - right, key=sorted)
    ]


def _missed(planted: Planted) -> str:
    figure, partner = planted.aligned.figures[0], planted.aligned.partners[0]
    return f"{planted.was} → {planted.now}: {_shown(figure)}  ~  {_shown(partner)}"


def _pair(report: Report, pair: frozenset[str]) -> str:
    return "  ≠  ".join(_shown(report.claim(each)) for each in sorted(pair))


def _shown(claim: Claim) -> str:
    start = claim.span.start - claim.sentence.span.start
    end = claim.span.end - claim.sentence.span.start
    text = claim.sentence.text
    around = f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 30]}"
    return f"{claim.id} {claim.kind} {claim.value.describe()}: {' '.join(around.split())}"


def main() -> None:
    """Print the table, then every false contradiction and every planted change that was not found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", help="names of sets (default: all)")
    options = parser.parse_args()
    total = Result()
    print(
        f"{'':<24} claims aligned | agree compat. no scale contradict | planted found skipped false elsewhere",
        flush=True,
    )
    results = {}
    for folder in sorted(each.parent for each in SETS.glob("*/articles")):
        if options.sets and folder.name not in options.sets:
            continue
        results[folder.name] = run(folder)
        total.add(results[folder.name])
        print(_row(folder.name, results[folder.name]), flush=True)
    print(_row("TOTAL", total))
    print(_shares(total))
    for heading, name in (
        ("false contradictions", "contradictions"),
        ("planted, not found", "missed"),
        ("false contradictions after planting", "elsewhere"),
    ):
        print(f"\n{heading}: {len(getattr(total, name))}")
        for of, result in results.items():
            for line in getattr(result, name):
                print(f"  {of}: {line}")


def _shares(total: Result) -> str:
    """What share of the claims was aligned, and what became of the changes planted in those."""
    planted, still = max(1, total.planted), max(1, total.together)
    return (
        f"aligned before: {total.aligned / max(1, total.claims):.1%} of the first articles' claims ({total.aligned})\n"
        f"planted in those: {total.planted}, one at a time; skipped, mostly as they are spelled out: {total.skipped}\n"
        f"found: {total.found / planted:.1%} of the planted changes, named: {total.named / planted:.1%}\n"
        f"still in one finding: {total.together / planted:.1%}; of those found: {total.found / still:.1%}"
    )


def _row(name: str, result: Result) -> str:
    verdicts = result.verdicts
    return (
        f"{name:<24} {result.claims:>6} {result.aligned:>7} | {verdicts[Verdict.AGREEMENT]:>5}"
        f" {verdicts[Verdict.COMPATIBLE]:>7} {verdicts[Verdict.NOT_COMPARABLE]:>8}"
        f" {verdicts[Verdict.CONTRADICTION]:>10}"
        f" | {result.planted:>7} {result.found:>5} {result.skipped:>7} {len(result.elsewhere):>15}"
    )


if __name__ == "__main__":
    main()
