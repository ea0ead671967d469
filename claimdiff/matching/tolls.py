"""The toll of an event: how many died, are hurt or missing is one question, however far apart the figures lie.

What an article says first of all of the dead, in its title or its lead, is the toll of the event that it tells. A later
article has another one, and the words around both are often few: `Five dead`, `Hat halott`. Large figures of one
telling noun that lie close to each other are one question as well: 43 million followers, 41.7 million followers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from claimdiff.lexicon import aspects, concepts, is_generic, is_kind_of
from claimdiff.matching.context import Context
from claimdiff.matching.fits import GAPS, is_large
from claimdiff.matching.homes import Homes
from claimdiff.matching.levels import COMPARED, NEAR_OF_ONE_NOUN, OF_ONE_NOUN, RIVAL_LEVELS, noun_concepts
from claimdiff.matching.limits import may_join
from claimdiff.model import Claim, Kind
from claimdiff.scope import is_part
from claimdiff.values import Quantity

PERSON = "person"
"""The concept that a counted noun is a kind of where it counts people."""
LEAD = 3
"""Sentences, the title among them, in which an article says what it is about."""
TOLLS = frozenset({"dead", "injured", "missing", "trapped", "evacuated", "arrested"})
"""The aspects (`lexicon/aspects.txt`) of which an event has one figure at a time."""
CLOSE, CLOSE_OF_ONE_NOUN = GAPS[0][0], NEAR_OF_ONE_NOUN[0]
NOBODY_CLOSER = RIVAL_LEVELS[0] + OF_ONE_NOUN
OTHERS = frozenset({"other years", "other names"})
"""Levels of large figures of one noun that are one question, and levels that keep them apart."""


def join_tolls(homes: Homes, known: Mapping[str, Context]) -> None:
    """Join the clusters that hold one toll of two articles.

    An article that tells an older figure besides does not keep them apart: its first one is the toll.
    """
    told = [known[claim] for claim in homes.ids()]
    for alike in principal(told).values():
        for first, second in combinations(alike, 2):
            if homes.of(first) is not homes.of(second):
                homes.join(first, second)
    for mine, its in _large_and_close(told):
        one, other = homes.of(mine.claim), homes.of(its.claim)
        if one is not other and _is_one_figure(mine, its) and may_join(one.claims, other.claims, known):
            homes.join(mine.claim, its.claim)


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


def _large_and_close(contexts: Sequence[Context]) -> Iterator[tuple[Context, Context]]:
    """Large counts of two articles that may lie close to each other."""
    large = [each for each in contexts if each.claim.kind is Kind.COUNT and is_large(each.claim.value)]
    large.sort(key=lambda each: (_number(each), each.claim.source, each.claim.span))
    for at, first in enumerate(large):
        for second in large[at + 1 :]:
            if _number(second) > _number(first) * (1 + 2 * CLOSE):
                break
            if first.claim.source != second.claim.source:
                yield first, second


def _is_one_figure(first: Context, second: Context) -> bool:
    """Whether two counts of one noun are close, neither article says anything closer, and neither years nor names
    differ."""
    return (
        OTHERS.isdisjoint(COMPARED[name](first, second) for name in ("years", "names"))
        and COMPARED["value"](first, second) == CLOSE_OF_ONE_NOUN
        and COMPARED["rivals"](first, second) == NOBODY_CLOSER
    )


def _number(context: Context) -> float:
    """The figure that a count states; 0 where it states none."""
    value = context.claim.value
    return (value.number or 0.0) if isinstance(value, Quantity) else 0.0


def _leads(context: Context) -> bool:
    """Whether a claim stands in its article's lead and is of the event itself: of no part, and of no other year."""
    claim = context.claim
    return claim.sentence.index < LEAD and not claim.superseded and not is_part(claim.scope) and not context.years


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
