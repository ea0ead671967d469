"""Evidence that two claims are about the same: each comparison falls on one of a few ordered levels.

Each level has a weight (`weights.json`), the logarithm of odds as splink uses them; the sum is the
score of the pair. `python -m benchmarks.fit` chooses the weights on the annotated clusters.
"""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from claimdiff.account import Comparison
from claimdiff.lexicon import concepts, is_generic, is_kind_of
from claimdiff.matching.context import Context
from claimdiff.matching.rarity import is_common, stated
from claimdiff.model import Kind
from claimdiff.values import CalendarDate, Duration, Quantity, Relation, Value

GAPS = ((0.1, "close"), (0.35, "near"), (math.inf, "far"))
"""How far excluding values lie apart, as a share of the larger, and the level's name."""
STRETCHED = 2.0
"""Open-ended values whose figures lie more than this factor apart meet by their hedge alone."""
AROUND_LEVELS = ((0.3, "much"), (0.15, "some"), (0.07, "little"), (0.03, "trace"))
"""Cosine of the weighted words around two claims, and the level's name."""
CROWDS = ((1, "alone"), (3, "few"), (7, "some"), (10**9, "many"))
"""How many claims the richer of the two articles makes that are easy to take for each other, and the level's name."""
RIVAL_LEVELS = ("neither outdone", "one outdone", "both outdone")
NEAR_PLACE = 0.15


def levels(first: Context, second: Context) -> dict[str, str]:
    """The level that each comparison of two claims of one kind reaches."""
    return {name: level(first, second) for name, level in COMPARED.items()}


def evidence(first: Context, second: Context, table: Mapping[str, float] | None = None) -> list[Comparison]:
    """Every comparison of a pair with its weight, for showing; by the weights for pairs where no others are given."""
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


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by ``comparison: level``, each table with its ``base`` and ``threshold``: for pairs, and for clusters."""

    pair: Mapping[str, float]
    join: Mapping[str, float]


@cache
def weights() -> Weights:
    """The fitted weights."""
    stored = json.loads((files("claimdiff.matching") / "weights.json").read_text(encoding="utf-8"))
    return Weights(stored["pair"], stored["join"])


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
        names=frozenset().union(*(member.names for member in members)),
        noun=frozenset().union(*(member.noun | _noun_concepts(member) for member in members)),
        beside=frozenset().union(*(member.beside for member in members)),
        rivals=max((member.rivals for member in members), key=len),
    )


def speaking_for(together: Context, representative: Context) -> Context:
    """What a cluster says together, for the value of another of its members."""
    if together.claim is representative.claim:
        return together
    return replace(
        representative,
        around=together.around,
        length=together.length,
        closest=together.closest,
        names=together.names,
        noun=together.noun,
        beside=together.beside,
        rivals=together.rivals,
    )


def family(kind: Kind) -> str:
    """Kinds whose values behave alike as evidence."""
    if kind in (Kind.DATE, Kind.TIME, Kind.AGE):
        return kind.value
    return "count" if kind is Kind.COUNT else "amount"


def _value_level(first: Context, second: Context) -> str:
    return value_level(first, second, fit(first.claim.value, second.claim.value))


def value_level(first: Context, second: Context, fits: str) -> str:
    """The level of the values of two claims that are known to `fit` so."""
    if fits == "close" and _noun_level(first, second) == "same":
        fits = "close, of one noun"
    return f"{family(first.claim.kind)} {fits}"


def fit(mine: Value, its: Value) -> str:
    """How well two values fit, in words; two figures that lie far apart always get the last word of GAPS."""
    relation = mine.relate(its)
    if relation is Relation.INCOMPARABLE:
        return "incomparable"
    common = is_common(mine) or is_common(its)
    if relation is Relation.SAME:
        return "same, common" if common else "same, rare"
    if relation is Relation.COMPATIBLE:
        if stated(mine) is not None and stated(mine) == stated(its):
            return "same but hedged, common" if common else "same but hedged, rare"
        if _is_stretched(mine, its):
            return "compatible, stretched"
        return "compatible, loose" if _is_loose(mine) or _is_loose(its) else "compatible"
    gap = mine.distance(its)
    level = "far" if gap is None else next(name for most, name in GAPS if gap <= most)
    return f"{level}, common" if common and level == "close" else level


def _is_loose(value: Value) -> bool:
    """Whether a value allows so much that meeting it says little."""
    if isinstance(value, Duration):
        return value.is_vague() or value.low is None or value.high is None
    if isinstance(value, Quantity):
        return value.low is None or value.high is None
    return isinstance(value, CalendarDate) and (value.day is None or value.year is None)


def _is_stretched(mine: Value, its: Value) -> bool:
    """``more than 43 million`` allows 328 million, ``at least 72 hours`` two years, and hardly means it."""
    if isinstance(mine, Duration) and isinstance(its, Duration):
        if mine.exact is None or its.exact is None:
            return False
        return max(mine.exact[0], its.exact[0]) > STRETCHED * min(mine.exact[0], its.exact[0])
    if not isinstance(mine, Quantity) or not isinstance(its, Quantity) or not mine.number or not its.number:
        return False
    if mine.unit != its.unit and mine.scale == "measure":
        return False
    return max(mine.number, its.number) > STRETCHED * min(mine.number, its.number)


def _noun_level(first: Context, second: Context) -> str:
    if first.claim.kind is not Kind.COUNT:
        return "not counted"
    mine, its = _noun_concepts(first), _noun_concepts(second)
    if mine & its:
        return "same, generic" if all(map(is_generic, mine & its)) else "same"
    if any(_related(a, b) for a in mine for b in its):
        return "related"
    if first.noun & second.noun:
        return "same word"
    if not (mine or first.claim.noun) or not (its or second.claim.noun):
        return "unsaid"
    known = bool(mine) + bool(its)
    return ("unknown", "half known", "different")[known]


def shared_concept(members: Sequence[Context]) -> str | None:
    """The concept that names what claims are about: of counts the noun that most of them count, else the
    telling noun or verb that weighs most right beside claims of at least two articles; None where there is none."""
    if members[0].claim.kind is Kind.COUNT:
        nouns = Counter(key for member in members for key in sorted(_noun_concepts(member)))
        return max(nouns, key=lambda key: (nouns[key], key), default=None)
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


def _noun_concepts(context: Context) -> frozenset[str]:
    """What is counted: the concept that extraction found, or the nouns inside the claim."""
    known = concepts()
    inside = {key for key in context.noun if key in known and known[key].pos == "n"}
    value = context.claim.value
    if isinstance(value, Quantity) and value.unit in known:
        inside.add(value.unit)
    return frozenset(inside)


def _related(a: str, b: str) -> bool:
    """A kind of the other, near it, a part of it, or kinds of the same."""
    first, second = concepts()[a], concepts()[b]
    if is_kind_of(a, b) or is_kind_of(b, a):
        return True
    return (
        b in first.near + first.parts or a in second.near + second.parts or bool(set(first.kinds) & set(second.kinds))
    )


def _closest_level(first: Context, second: Context) -> str:
    shared = len(first.closest & second.closest)
    return "none shared" if not shared else "one shared" if shared == 1 else "more shared"


def _around_level(first: Context, second: Context) -> str:
    cosine = similarity(first, second)
    return next((name for least, name in AROUND_LEVELS if cosine >= least), "none")


def similarity(first: Context, second: Context) -> float:
    """The cosine of the weighted words around two claims, between 0 and 1."""
    if not first.length or not second.length:
        return 0.0
    mine, its = first.around, second.around
    shared = sum([mine[key] * its[key] for key in mine.keys() & its.keys()])
    return shared / (first.length * second.length)


def _beside_level(first: Context, second: Context) -> str:
    return ("nothing", "one value", "more values")[min(2, len(first.beside & second.beside))]


def _crowd_level(first: Context, second: Context) -> str:
    return f"{family(first.claim.kind)} {CROWDS[max(_crowd(first), _crowd(second))][1]}"


def _crowd(context: Context) -> int:
    """The place among CROWDS of a claim and its rivals."""
    return next(place for place, (most, _) in enumerate(CROWDS) if 1 + len(context.rivals) <= most)


def _rival_level(first: Context, second: Context) -> str:
    """Whether each article has another claim whose value would fit better."""
    return RIVAL_LEVELS[_outdone(first, second) + _outdone(second, first)]


def _outdone(one: Context, other: Context) -> bool:
    """Whether the article of `one` says something else of the sort that lies closer to `other`."""
    value = other.claim.value
    mine = closeness(one.claim.value, value)
    return any(closeness(rival, value) < mine for rival in one.rivals)


def closeness(a: Value, b: Value) -> tuple[int, float]:
    """How well two values fit, smaller is better: the same, compatible, excluding by how much, incomparable."""
    relation = a.relate(b)
    if relation is Relation.COMPATIBLE and _is_stretched(a, b):
        return 2, 1.0
    return _RANK[relation], (a.distance(b) or 0.0) if relation is Relation.EXCLUDES else 0.0


_RANK = {Relation.SAME: 0, Relation.COMPATIBLE: 1, Relation.EXCLUDES: 2, Relation.INCOMPARABLE: 3}


def _years_level(first: Context, second: Context) -> str:
    if not first.years or not second.years:
        return "named by one" if first.years or second.years else "none"
    return "shared" if first.years & second.years else "other years"


def apart(first: Context, second: Context) -> bool:
    """Whether two claims cannot be about the same: ages of people with other names, times of other days."""
    if first.owner and second.owner and not first.owner & second.owner:
        return True
    if first.claim.kind is Kind.DATE:
        return _other_grain(first.claim.value, second.claim.value)
    if first.claim.kind is not Kind.TIME or not first.days or not second.days:
        return False
    return all(a.relate(b) is Relation.EXCLUDES for a in first.days for b in second.days)


def apart_part(context: Context) -> Hashable:
    """All that `apart` looks at; None where nothing sets the claim apart."""
    kind = context.claim.kind
    days = context.days if kind is Kind.TIME else ()
    date = context.claim.value if kind is Kind.DATE else None
    return (context.owner, days, date) if context.owner or days or date else None


def _other_grain(mine: Value, its: Value) -> bool:
    """A bare year that excludes a day is of another event."""
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate):
        return False
    bare = [each.month is None and each.weekday is None and each.period is None for each in (mine, its)]
    return bare[0] != bare[1] and mine.relate(its) is Relation.EXCLUDES


def _names_level(first: Context, second: Context) -> str:
    if not first.names or not second.names:
        return "none"
    return "shared" if first.names & second.names else "other names"


def _place_level(first: Context, second: Context) -> str:
    if first.in_title and second.in_title:
        return "both titles"
    return "near" if abs(first.place - second.place) < NEAR_PLACE else "apart"


def _counted(context: Context) -> Hashable:
    """All that comparisons of nouns look at."""
    kind = context.claim.kind
    if kind is not Kind.COUNT:
        return kind, None
    return kind, (_noun_concepts(context), context.noun, bool(context.claim.noun))


COMPARED: dict[str, Callable[[Context, Context], str]] = {
    "kind": lambda first, second: first.claim.kind.value,
    "value": _value_level,
    "noun": _noun_level,
    "closest": _closest_level,
    "around": _around_level,
    "names": _names_level,
    "place": _place_level,
    "years": _years_level,
    "beside": _beside_level,
    "crowd": _crowd_level,
    "rivals": _rival_level,
    "article": lambda first, second: "same" if first.claim.source == second.claim.source else "other",
}
"""Each comparison of two claims by its name: the function that tells its level. They are the same both ways round."""
PARTS: dict[str, Callable[[Context], Hashable]] = {
    "kind": lambda context: context.claim.kind,
    "noun": _counted,
    "crowd": lambda context: (context.claim.kind, _crowd(context)),
}
"""All that a comparison looks at, where many claims share it: between equal parts the level is the same."""
