"""How a group came about: matching runs again on its block, and every score is taken apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from claimdiff.account import Account, Comparison, LeftOut, Step
from claimdiff.matching.cluster import Matched, matched
from claimdiff.matching.context import Context, block_of, contexts
from claimdiff.matching.evidence import Weights, evidence, merged_pair, weights
from claimdiff.matching.joining import Cluster, Join
from claimdiff.matching.last_look import SLOPE
from claimdiff.matching.limits import why_apart
from claimdiff.matching.why_told import account_of_told
from claimdiff.model import NUMERIC, Claim, Document, Finding

NEAREST = 3
"""How many of the clusters that were left out are told."""


@dataclass(frozen=True, slots=True)
class Block:
    """What a block was matched to, and what by."""

    made: Matched
    known: Mapping[str, Context]
    table: Weights


def explain(documents: Sequence[Document], claims: Sequence[Claim], findings: Collection[Finding]) -> Iterator[Account]:
    """The accounts of some findings of these claims, in their order."""
    known, table = contexts(documents, claims), weights()
    by_id = {claim.id: claim for claim in claims}
    made = {
        block_of(found.clusters[0].claims[0]): Block(found, known, table) for found in matched(claims, known, table)
    }
    for finding in findings:
        if finding.kind in NUMERIC:
            yield _account(finding, made[block_of(by_id[finding.claims[0]])])
        else:
            yield account_of_told(documents, claims, finding)


def _account(finding: Finding, block: Block) -> Account:
    members = frozenset(finding.claims)
    own = next(cluster for cluster in block.made.clusters if members == {claim.id for claim in cluster.claims})
    joins = tuple(_joined(join, block) for join in own.joins)
    made = block.made
    tolls, parallels, sides = (
        tuple(pair for pair in pairs if pair[0].id in members) for pairs in (made.tolls, made.parallels, made.sides)
    )
    return Account(finding.id, _conversions(own), joins, _left(own, block), tolls, parallels, sides)


def _conversions(cluster: Cluster) -> tuple[tuple[Claim, ...], ...]:
    """The sets of claims that no join put together."""
    made = {join.first + join.second for join in cluster.joins}
    sides = (side for join in cluster.joins for side in (join.first, join.second))
    return tuple(side for side in sides if len(side) > 1 and side not in made)


def _joined(join: Join, block: Block) -> Step:
    if join.last:
        return _last_look(join, block)
    take_apart = _together if join.together else _pairwise
    return take_apart(join.first, join.second, block)


def _last_look(join: Join, block: Block) -> Step:
    """The second pass by its slope, and what the whole event says."""
    step, table = _together(join.first, join.second, block), block.table.last
    slope = table[SLOPE]
    own = [replace(each, weight=each.weight * slope) for each in step.comparisons]
    told = (level.partition(": ") for level in join.last)
    looked = [Comparison(name, level, table.get(f"{name}: {level}", 0.0)) for name, _, level in told]
    base = table["base"] + slope * step.base
    return replace(step, base=base, comparisons=(*own, *looked), threshold=table["threshold"], last=True)


def _pairwise(first: Sequence[Claim], second: Sequence[Claim], block: Block) -> Step:
    """The mean of all pairs between two clusters, comparison by comparison."""
    weight: dict[str, float] = defaultdict(float)
    levels: dict[str, Counter[str]] = defaultdict(Counter)
    table, size = block.table.pair, len(first) * len(second)
    for a, b in product(first, second):
        for each in evidence(block.known[a.id], block.known[b.id], table):
            weight[each.name] += each.weight / size
            levels[each.name][each.level] += 1
    mean = tuple(Comparison(name, _counted(levels[name], size), weight[name]) for name in weight)
    return Step(tuple(first), tuple(second), table["base"], mean, table["threshold"], size)


def _counted(levels: Counter[str], size: int) -> str:
    """``same, rare ×3; close ×1``, the most frequent first."""
    if size == 1:
        return next(iter(levels))
    return "; ".join(f"{level} ×{count}" for level, count in levels.most_common())


def _together(first: Sequence[Claim], second: Sequence[Claim], block: Block) -> Step:
    """Two clusters, each with the words of all its claims."""
    table = block.table.join
    one, other = merged_pair(first, second, block.known)
    found = tuple(evidence(one, other, table))
    return Step(tuple(first), tuple(second), table["base"], found, table["threshold"], together=True)


def _left(own: Cluster, block: Block) -> tuple[LeftOut, ...]:
    """The nearest of the other clusters, by the mean score of their pairs."""
    steps = [(_pairwise(own.claims, other.claims, block), other) for other in block.made.clusters if other is not own]
    nearest = sorted(steps, key=lambda step: -step[0].score)[:NEAREST]
    return tuple(_left_out(own, other, step, block) for step, other in nearest)


def _left_out(own: Cluster, other: Cluster, step: Step, block: Block) -> LeftOut:
    claims = tuple(other.claims)
    why = why_apart(own.claims, other.claims, block.known)
    if why is not None:
        return LeftOut(claims, why, (step,))
    if step.passes:
        return LeftOut(claims, "its pairs pass the threshold only beside what the second pass put there", (step,))
    shared = sorted(own.sources() & other.sources())
    if shared:
        reason = f"the score is below the threshold, and {shared[0]} stands in both, so that only pairs count"
        return LeftOut(claims, reason, (step,))
    together = _together(own.claims, other.claims, block)
    if together.passes:
        return LeftOut(claims, "only a toll or a voice that joined last lifts it above the threshold", (step, together))
    return LeftOut(claims, "the scores of both passes are below their thresholds", (step, together))
