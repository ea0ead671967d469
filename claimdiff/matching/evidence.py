"""Evidence that two claims are about the same: the levels of their comparisons, each with its weight.

Each level has a weight (`weights.json`), the logarithm of odds as splink uses them; the sum is the
score of the pair. `python -m benchmarks.fit` chooses the weights on the annotated clusters.
"""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claimdiff.lexicon import concepts, is_generic
from claimdiff.matching.context import Context
from claimdiff.matching.fits import fit
from claimdiff.matching.levels import levels, noun_concepts
from claimdiff.model import Claim, Kind

if TYPE_CHECKING:
    from claimdiff.account import Comparison


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by ``comparison: level``, each table with its ``base`` and ``threshold``: for pairs, for clusters, and
    for what the whole event says of two clusters, beside the ``slope`` of their score."""

    pair: Mapping[str, float]
    join: Mapping[str, float]
    last: Mapping[str, float]


@cache
def weights() -> Weights:
    """The fitted weights."""
    stored = json.loads((Path(__file__).parent / "weights.json").read_text(encoding="utf-8"))
    return Weights(stored["pair"], stored["join"], stored["last"])


def evidence(first: Context, second: Context, table: Mapping[str, float] | None = None) -> list[Comparison]:
    """Every comparison of a pair with its weight, for showing; by the weights for pairs where no others are given."""
    from claimdiff.account import Comparison

    table = table or weights().pair
    return [
        Comparison(name, level, table.get(f"{name}: {level}", 0.0)) for name, level in levels(first, second).items()
    ]


def score(first: Context, second: Context, table: Mapping[str, float]) -> float:
    """The sum of the weights, and the base: the log odds that both claims are about the same."""
    return table["base"] + sum(table.get(f"{name}: {level}", 0.0) for name, level in levels(first, second).items())


def probability(log_odds: float) -> float:
    """Log odds as a probability between 0 and 1."""
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, log_odds))))


def merged(representative: Context, members: Sequence[Context]) -> Context:
    """What all members of a cluster say together, for the value of one of them."""
    return speaking_for(whole(members), representative)


def whole(members: Sequence[Context]) -> Context:
    """What all members of a cluster say together, for the value of the first."""
    if len(members) == 1:
        return members[0]
    around: dict[str, float] = {}
    for member in members:
        for key, weight in member.around.items():
            around[key] = around.get(key, 0.0) + weight / (member.length or 1.0)
    return replace(
        members[0],
        around=around,
        length=math.sqrt(sum(weight * weight for weight in around.values())),
        closest=frozenset().union(*(member.closest for member in members)),
        families=frozenset().union(*(member.families for member in members)),
        names=frozenset().union(*(member.names for member in members)),
        noun=frozenset().union(*(member.noun | noun_concepts(member) for member in members)),
        aspect=_common_aspect(members),
        beside=frozenset().union(*(member.beside for member in members)),
        rivals=max((member.rivals for member in members), key=len),
    )


def _common_aspect(members: Sequence[Context]) -> str | None:
    """The state that most members are in."""
    said = Counter(member.aspect for member in members if member.aspect)
    return min(said, key=lambda state: (-said[state], state), default=None)


def speaking_for(together: Context, representative: Context) -> Context:
    """What a cluster says together, for the value of another of its members."""
    if together.claim is representative.claim:
        return together
    return replace(
        representative,
        around=together.around,
        length=together.length,
        closest=together.closest,
        families=together.families,
        names=together.names,
        noun=together.noun,
        aspect=together.aspect,
        beside=together.beside,
        rivals=together.rivals,
    )


def shared_concept(members: Sequence[Context]) -> str | None:
    """The concept that names what claims are about; None where there is none.

    Of counts it is the noun that most of them count, or their aspect where that noun is generic; else the telling noun
    or verb that weighs most right beside claims of at least two articles.
    """
    if members[0].claim.kind is Kind.COUNT:
        nouns = Counter(key for member in members for key in sorted(noun_concepts(member)))
        noun = max(nouns, key=lambda key: (nouns[key], key), default=None)
        return (_common_aspect(members) or noun) if noun is None or is_generic(noun) else noun
    weight: dict[str, float] = defaultdict(float)
    articles: dict[str, set[str]] = defaultdict(set)
    known = concepts()
    for member in members:
        for key in member.closest:
            if key in known and known[key].pos in "nv" and not is_generic(key):
                weight[key] += member.around.get(key, 0.0)
                articles[key].add(member.claim.source)
    shared = [key for key in weight if len(articles[key]) > 1]
    return max(shared, key=lambda key: (len(articles[key]), weight[key], key), default=None)


def merged_pair(
    first: Sequence[Claim], second: Sequence[Claim], known: Mapping[str, Context]
) -> tuple[Context, Context]:
    """The contexts of two clusters' claims, represented by the two whose values lie closest."""
    a, b = min(((a, b) for a in first for b in second), key=lambda pair: fit(pair[0].value, pair[1].value).closeness)
    return (
        merged(known[a.id], [known[claim.id] for claim in first]),
        merged(known[b.id], [known[claim.id] for claim in second]),
    )
