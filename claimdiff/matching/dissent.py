"""The one that differs: an article's figure that is nearer to what others say than to anything else, and excludes it.

The words around a figure that contradicts are as few as around any, and its value speaks against it. Where of all
clusters two are each other's best match, that makes up for a part of the threshold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimdiff.matching.context import Context
from claimdiff.matching.evidence import Weights, merged_pair
from claimdiff.matching.fits import GAPS, SCRAMBLED, fit
from claimdiff.matching.joining import Cluster, Wholes
from claimdiff.matching.levels import COMPARED
from claimdiff.matching.line import Line
from claimdiff.matching.rarity import is_common
from claimdiff.model import Kind

LEAST = -2.0
"""Log odds that two clusters which are each other's best match must pass. With each of eight folds left out of the
fitting of the weights, 40 more contradictions were found so in 40 clusters, and 14 that are none; from -1.5 on 32 and
8. Of eighteen clusters that no weights are fitted on, 6 and 2 lie between the two (`python -m benchmarks.fit
--doubts` prints what the stored one gives)."""
LEAST_MARKED = -3.0
"""The same where one value looks like a slip of the other (digits in another order), and of two ages of one name: both
are rarely two things. In fifty-eight clusters seven more contradictions are found from -2 to -3, and none that is none;
from -3 to -4 two and five."""
NEAR = (*(name for _, name in GAPS[:-1]), SCRAMBLED)
"""How values exclude each other that may be one figure told otherwise."""


def join_dissenters(
    clusters: Sequence[Cluster], known: Mapping[str, Context], table: Weights, line: Line
) -> list[Cluster]:
    """The clusters of a block, those joined that are each other's best match, though their values exclude each other.

    One of both must be of two articles and more: what they say is a question of the event.
    """
    if len(clusters) < 2:
        return list(clusters)
    found: list[Cluster | None] = list(clusters)
    matched: set[int] = set()
    for score, first, second in Wholes(clusters, known, {**table.join, "threshold": LEAST_MARKED}, line).ranked():
        one, other = found[first], found[second]
        least = LEAST if score > LEAST else LEAST_MARKED
        if least == LEAST_MARKED and not (one and other and _is_marked(one, other, known)):
            continue
        best = first not in matched and second not in matched
        matched |= {first, second}
        if best and one is not None and other is not None and is_dissent(one, other, known):
            found[first], found[second] = one.joined(other, score, together=True, least=least), None
    return [cluster for cluster in found if cluster is not None]


def _is_marked(first: Cluster, second: Cluster, known: Mapping[str, Context]) -> bool:
    """Whether one value looks like a slip of the other, or both are ages of one name."""
    one, other = merged_pair(first.claims, second.claims, known)
    same_name = one.claim.kind is Kind.AGE and COMPARED["owner"](one, other) == "shared"
    return same_name or fit(one.claim.value, other.claim.value).level == SCRAMBLED


def is_dissent(first: Cluster, second: Cluster, known: Mapping[str, Context]) -> bool:
    """Whether one cluster may say otherwise what another one of several articles says."""
    if max(len(first.sources()), len(second.sources())) < 2:
        return False
    one, other = merged_pair(first.claims, second.claims, known)
    gap = fit(one.claim.value, other.claim.value).level
    if not gap.startswith(NEAR):
        return False
    if one.claim.kind is Kind.AGE and gap != SCRAMBLED:
        # Ages near each other are as often of two people.
        return COMPARED["closest"](one, other) == "more shared" or COMPARED["names"](one, other) == "shared"
    told = (*first.claims, *second.claims)
    return one.claim.kind is not Kind.COUNT or not all(is_common(claim.value) for claim in told)
