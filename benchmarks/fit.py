"""Choose the weights of matching on the annotated clusters: `python -m benchmarks.fit [--write]`.

A logistic regression over the levels of each comparison (one weight for each level that occurs),
with an L2 penalty, on every pair of claims that share a kind and a scale. Each
cluster is also left out once, and aligned with the weights of the others: those figures, printed beside
the fitted ones, tell what to expect elsewhere. The clusters kept aside take no part.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from benchmarks.accuracy import Tally, align
from benchmarks.gold import Cluster, GoldClaim, fitted_folders, load_cluster, stand_for
from claimdiff.evening import evened
from claimdiff.judging.conflicts import excludes
from claimdiff.matching import cluster as clustering
from claimdiff.matching import evidence, group_claims
from claimdiff.matching.context import Context, contexts
from claimdiff.matching.evidence import Weights
from claimdiff.matching.evidence import weights as stored
from claimdiff.matching.last_look import SLOPE, matches
from claimdiff.matching.levels import levels
from claimdiff.matching.limits import may_join
from claimdiff.model import NUMERIC, Claim, Document, Report
from claimdiff.parse import parse, settle_years
from claimdiff.pipeline import claims_of, source_of
from claimdiff.read import read_paths

WEIGHTS = Path(evidence.__file__).parent / "weights.json"
PENALTY = 1.0
"""L2 penalty of the weights, in pairs."""
FOLDS = 8
"""Parts that the clusters are cut into for the last look: its scores are of weights that were fitted on the others."""
ROUNDS = 1000
"""Steps of the regression at most."""
PAIR_THRESHOLDS = (-0.5, -0.25, 0.0)
JOIN_THRESHOLDS = (-1.0, -0.5, 0.0, 0.5)
"""Log odds to try for the two passes."""
DOUBT = 1.0
"""Log odds that a contradiction must bring beyond an agreement; `--doubts` prints what others would give."""
DOUBTS = (0.0, 0.5, 1.0, 1.5)
EXCLUDING = (" close", " close, common", " close, large", " near", " far")
"""Levels of values that exclude each other. Those `of one noun` are evidence enough to need no doubt."""
Pattern = tuple[str, ...]
Looked = tuple[dict[str, float], bool]
Sample = dict[tuple[Pattern, bool], int]


def read(cluster: Cluster) -> tuple[list[Document], Report]:
    """The documents of a cluster and a report of their claims, without findings."""
    # No annotated text changes its length: the places of the gold are those of the evened texts.
    documents = settle_years([parse(evened(article)[0]) for article in read_paths([str(cluster.articles)]).articles])
    claims = tuple(claim for document in documents for claim in claims_of(document, NUMERIC))
    return documents, Report(tuple(map(source_of, documents)), claims, ())


@dataclass(frozen=True, slots=True)
class Material:
    """All that fitting needs of a cluster, read once."""

    cluster: Cluster
    documents: list[Document]
    report: Report
    known: dict[str, Context]
    standing: dict[str, GoldClaim]
    together: set[frozenset[str]]

    def belongs(self, a: Claim, b: Claim) -> bool:
        """Whether the gold puts two claims into one group."""
        first, second = self.standing.get(a.id), self.standing.get(b.id)
        return first is not None and second is not None and frozenset((first.key, second.key)) in self.together


def material(cluster: Cluster) -> Material:
    """Read and parse a cluster, extract its claims and their contexts."""
    documents, report = read(cluster)
    known = contexts(documents, report.claims)
    return Material(cluster, documents, report, known, stand_for(cluster, report), cluster.together())


def pair_samples(each: Material) -> Sample:
    """How often each pattern of levels occurs, apart for pairs that belong together and for others."""
    found: Counter[tuple[Pattern, bool]] = Counter()
    for block in clustering.blocks(each.report.claims):
        for a, b in combinations(block, 2):
            if may_join([a], [b], each.known):
                found[_pattern(each.known[a.id], each.known[b.id]), each.belongs(a, b)] += 1
    return dict(found)


def join_samples(each: Material, pair: Mapping[str, float]) -> Sample:
    """The same for the clusters that the first pass leaves, where they come from other articles."""
    found: Counter[tuple[Pattern, bool]] = Counter()
    table = Weights(pair, {}, {})
    for block in clustering.blocks(each.report.claims):
        clusters = clustering.first_pass(block, each.known, table)
        for first, second in combinations(clusters, 2):
            if first.sources() & second.sources() or not may_join(first.claims, second.claims, each.known):
                continue
            pairs = [each.belongs(a, b) for a in first.claims for b in second.claims]
            pattern = _pattern(*evidence.merged_pair(first.claims, second.claims, each.known))
            found[pattern, sum(pairs) * 2 > len(pairs)] += 1
    return dict(found)


def _pattern(first: Context, second: Context) -> Pattern:
    return tuple(f"{name}: {level}" for name, level in levels(first, second).items())


def fit(samples: Iterable[Sample]) -> dict[str, float]:
    """The weights that make the samples likeliest: a logistic regression with an L2 penalty."""
    together: Counter[tuple[Pattern, bool]] = Counter()
    for each in samples:
        together.update(each)
    return regression([(dict.fromkeys(pattern, 1.0), label, times) for (pattern, label), times in together.items()])


def regression(samples: Sequence[tuple[dict[str, float], bool, int]]) -> dict[str, float]:
    """The weights of features, and the base, that make labels of samples, each so many times, likeliest."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    names = DictVectorizer()
    features = names.fit_transform([each for each, _, _ in samples])
    model = LogisticRegression(C=1 / PENALTY, max_iter=ROUNDS)
    model.fit(features, [label for _, label, _ in samples], sample_weight=[times for _, _, times in samples])
    weights = {
        name: round(float(weight), 3)
        for name, weight in zip(names.get_feature_names_out(), model.coef_[0], strict=True)
    }
    return {"base": round(float(model.intercept_[0]), 3), **weights}


def fit_both(all_of_them: Sequence[Material], threshold: float, doubt: float) -> Weights:
    """The weights of both passes; the second is fitted on what the first leaves, doubt comes after both."""
    pair = {**fit(map(pair_samples, all_of_them)), "threshold": threshold}
    join = fit(join_samples(each, pair) for each in all_of_them)
    return Weights(doubted(pair, doubt), doubted(join, doubt), stored().last)


def last_samples(each: Material, weights: Weights) -> list[Looked]:
    """What the whole event says of two clusters that both passes left apart, and whether they belong together."""
    made, lines = clustering.before_last_look(each.report.claims, each.known, weights)
    blocks = [(found.clusters, line) for found, line in zip(made, lines, strict=True)]
    samples = []
    for match in matches(blocks, each.known, weights):
        first, second = (blocks[match.block][0][place].claims for place in (match.first, match.second))
        pairs = [each.belongs(a, b) for a in first for b in second]
        samples.append(({SLOPE: match.score, **dict.fromkeys(match.levels, 1.0)}, sum(pairs) * 2 > len(pairs)))
    return samples


def fit_last(all_of_them: Sequence[Material], pair_threshold: float, threshold: float) -> dict[str, float]:
    """The weights of the last look; the scores of each part of the clusters are by weights of the others."""
    samples: list[Looked] = []
    for part in range(FOLDS):
        others = [each for place, each in enumerate(all_of_them) if place % FOLDS != part]
        weights = at(fit_both(others, pair_threshold, DOUBT), threshold)
        for each in all_of_them[part::FOLDS]:
            samples += last_samples(each, weights)
    return {**regression([(features, label, 1) for features, label in samples]), "threshold": 0.0}


def doubted(table: Mapping[str, float], doubt: float) -> dict[str, float]:
    """A table in which values that exclude each other need that much more evidence to be of one fact."""
    return {
        name: round(weight - doubt, 3) if name.startswith("value: ") and name.endswith(EXCLUDING) else weight
        for name, weight in table.items()
    }


def at(weights: Weights, threshold: float) -> Weights:
    """The same weights with another threshold for the second pass."""
    return Weights(weights.pair, {**weights.join, "threshold": threshold}, weights.last)


def aligned(each: Material, weights: Weights) -> Tally:
    """The alignment of one cluster by some weights."""
    return align(each.cluster, each.documents, each.report, weights)


def main() -> None:
    """Fit, print fitted and left-out figures side by side, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--doubts", action="store_true", help="print the contradictions left out by several doubts")
    options = parser.parse_args()
    all_of_them = [material(load_cluster(folder)) for folder in fitted_folders()]
    best = (-1.0, 0.0, 0.0)
    for pair_threshold in PAIR_THRESHOLDS:
        apart = [
            fit_both([other for other in all_of_them if other is not each], pair_threshold, DOUBT)
            for each in all_of_them
        ]
        for threshold in JOIN_THRESHOLDS:
            tallies = (aligned(each, at(weights, threshold)) for each, weights in zip(all_of_them, apart, strict=True))
            total = sum(tallies, Tally())
            print(f"thresholds {pair_threshold:5.2f} {threshold:5.2f}: left out {_cells(total)}", flush=True)
            best = max(best, (total.f1, pair_threshold, threshold))
    _, pair_threshold, threshold = best
    weights = at(fit_both(all_of_them, pair_threshold, DOUBT), threshold)
    print(f"{'':<24} {'fitted P':>9} {'R':>6} {'F1':>6}   {'left out P':>10} {'R':>6} {'F1':>6}")
    totals = [Tally(), Tally()]
    for each in all_of_them:
        others = fit_both([other for other in all_of_them if other is not each], pair_threshold, DOUBT)
        fitted, out = aligned(each, weights), aligned(each, at(others, threshold))
        totals = [totals[0] + fitted, totals[1] + out]
        print(f"{each.cluster.name:<24} {_cells(fitted)}   {_cells(out)}")
    print(f"{'TOTAL':<24} {_cells(totals[0])}   {_cells(totals[1])}")
    if options.doubts:
        print_doubts(all_of_them, pair_threshold, threshold)
    if options.write:
        last = fit_last(all_of_them, pair_threshold, threshold)
        tables = {"pair": weights.pair, "join": weights.join, "last": last}
        WEIGHTS.write_text(json.dumps(tables, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def print_doubts(all_of_them: Sequence[Material], pair_threshold: float, threshold: float) -> None:
    """For each doubt: how many gold contradictions are found, and how many findings are false alarms, left out."""
    wanted = sum(bool(group.sides) for each in all_of_them for group in each.cluster.groups)
    for doubt in DOUBTS:
        found = alarms = 0
        for each in all_of_them:
            others = fit_both([other for other in all_of_them if other is not each], pair_threshold, doubt)
            right, wrong = contradictions(each, at(others, threshold))
            found, alarms = found + right, alarms + wrong
        print(f"doubt {doubt:4.2f}: {found} of {wanted} contradictions found, {alarms} false alarms", flush=True)


def contradictions(each: Material, weights: Weights) -> tuple[int, int]:
    """How many gold contradictions of a cluster are hit, and how many contradicting groups hit none."""
    gold = each.cluster.contradicting()
    about = {key: group.about for group in each.cluster.groups for key in group.claims}
    hit: set[str] = set()
    alarms = 0
    for group in group_claims(each.documents, each.report.claims, weights):
        conflicts = [(a, b) for a, b in combinations(group.claims, 2) if excludes(a, b)]
        keys = [tuple(each.standing[c.id].key for c in pair if c.id in each.standing) for pair in conflicts]
        right = {about[pair[0]] for pair in keys if frozenset(pair) in gold}
        hit |= right
        alarms += bool(conflicts) and not right
    return len(hit), alarms


def _cells(tally: Tally) -> str:
    return f"{tally.precision:9.3f} {tally.recall:6.3f} {tally.f1:6.3f}"


if __name__ == "__main__":
    main()
