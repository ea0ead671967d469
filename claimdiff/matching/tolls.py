"""The toll of an event: how many died, are hurt or missing is one question, however far apart the figures lie.

What an article says first of all of the dead, in its title or its lead, is the toll of the event that it tells. A later
article has another one, and the words around both are often few: `Five dead`, `Hat halott`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from claimdiff.lexicon import aspects, concepts, is_generic, is_kind_of
from claimdiff.matching.context import Context
from claimdiff.matching.joining import Cluster
from claimdiff.matching.levels import noun_concepts
from claimdiff.model import Claim, Kind
from claimdiff.scope import PART

PERSON = "person"
"""The concept that a counted noun is a kind of where it counts people."""
LEAD = 3
"""Sentences, the title among them, in which an article says what it is about."""
TOLLS = frozenset({"dead", "injured", "missing", "trapped", "evacuated", "arrested"})
"""The aspects (`lexicon/aspects.txt`) of which an event has one figure at a time."""
Toll = tuple[Claim, Claim]


def with_tolls(clusters: Sequence[Cluster], known: Mapping[str, Context]) -> tuple[list[Cluster], list[Toll]]:
    """The clusters, those joined that hold one toll of two articles, and the pairs that joined them.

    An article that tells an older figure besides does not keep them apart: its first one is the toll.
    """
    home = {claim.id: cluster for cluster in clusters for claim in cluster.claims}
    joined: list[Toll] = []
    for told in principal(known[claim] for claim in home).values():
        for first, second in combinations(told, 2):
            one, other = home[first.id], home[second.id]
            if one is not other:
                both = Cluster(one.claims + other.claims, [*one.joins, *other.joins])
                home.update((claim.id, both) for claim in both.claims)
                joined.append((first, second))
    return list({id(cluster): cluster for cluster in home.values()}.values()), joined


def principal(contexts: Iterable[Context]) -> Mapping[Hashable, list[Claim]]:
    """By what they count, the claims with which articles say their toll: the first of each, in title or lead."""
    first: dict[tuple[str, str], Context] = {}
    for context in sorted(contexts, key=lambda each: (each.claim.source, each.claim.span)):
        if context.claim.kind is Kind.COUNT and context.aspect in TOLLS:
            first.setdefault((context.claim.source, str(context.aspect)), context)
    told: dict[Hashable, list[Claim]] = defaultdict(list)
    for (_, aspect), context in first.items():
        if _leads(context):
            told[aspect, _people(context)].append(context.claim)
    return told


def _leads(context: Context) -> bool:
    """Whether a claim stands in its article's lead and is of the event itself: of no part, and of no other year."""
    claim = context.claim
    return claim.sentence.index < LEAD and not claim.superseded and claim.scope != PART and not context.years


def _people(context: Context) -> frozenset[str]:
    """Whom a toll counts, where it is not everybody: ``three Germans``, ``eleven miners``."""
    return frozenset(each for each in context.noun | noun_concepts(context) if _is_some(each))


def _is_some(key: str) -> bool:
    """Whether a counted noun sets some people apart: by what they are, or by a word that the lexicon lacks."""
    concept = concepts().get(key)
    if concept is None:
        return True
    if key in aspects()[Kind.COUNT] or is_generic(key):
        return False
    return concept.pos == "a" or is_kind_of(key, PERSON)
