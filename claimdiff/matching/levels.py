"""The comparisons of two claims: each falls on one of a few ordered levels, the same both ways round."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache

from claimdiff.lexicon import concepts, is_generic, is_kind_of
from claimdiff.matching.context import Context, similarity
from claimdiff.matching.fits import GAP_NAMES, LARGE, closeness, fit
from claimdiff.model import Kind
from claimdiff.values import Quantity

AROUND_LEVELS = ((0.3, "much"), (0.15, "some"), (0.07, "little"), (0.03, "trace"))
"""Cosine of the weighted words around two claims, and the level's name."""
CROWDS = ((1, "alone"), (3, "few"), (7, "some"), (10**9, "many"))
"""How many claims the richer of the two articles makes that are easy to take for each other, and the level's name."""
RIVAL_LEVELS = ("neither outdone", "one outdone", "both outdone")
NEAR_PLACE = 0.15
KEPT = 2**14
"""Answers about nouns and pairs of them that are kept: claims of one event ask the same ones again and again."""
OF_ONE_NOUN = ", of one noun"
NEAR_OF_ONE_NOUN = tuple(f"count {gap}{OF_ONE_NOUN}" for gap in ("close", LARGE, "near"))
TOLD_ALIKE = ", told alike"
"""What marks values that exclude each other, and still count one noun or are said to be the same."""


def levels(first: Context, second: Context) -> dict[str, str]:
    """The level that each comparison of two claims of one kind reaches."""
    return {name: level(first, second) for name, level in COMPARED.items()}


def family(kind: Kind) -> str:
    """Kinds whose values behave alike as evidence."""
    if kind in (Kind.DATE, Kind.TIME, Kind.AGE):
        return kind.value
    return "count" if kind is Kind.COUNT else "amount"


def _value_level(first: Context, second: Context) -> str:
    alike = likeness(_noun_level(first, second), _aspect_level(first, second))
    return value_level(first.claim.kind, fit(first.claim.value, second.claim.value), alike)


def likeness(noun: str, aspect: str) -> str:
    """What marks the level of values that exclude each other, by the levels of the nouns and of the aspects."""
    if noun == "same":
        return OF_ONE_NOUN
    return TOLD_ALIKE if aspect.endswith(" same") else ""


def value_level(kind: Kind, fits: str, alike: str) -> str:
    """The level of the values of two claims of one kind that `fit` so, with the `likeness` of what they count."""
    return f"{family(kind)} {fits}" + (alike if fits in GAP_NAMES and kind is Kind.COUNT else "")


def _noun_level(first: Context, second: Context) -> str:
    if first.claim.kind is not Kind.COUNT:
        return "not counted"
    mine, its = noun_concepts(first), noun_concepts(second)
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


def noun_concepts(context: Context) -> frozenset[str]:
    """What is counted: the concept that extraction found, or the nouns inside the claim."""
    value = context.claim.value
    return _nouns(context.noun, value.unit if isinstance(value, Quantity) else None)


@lru_cache(maxsize=KEPT)
def _nouns(keys: frozenset[str], unit: str | None) -> frozenset[str]:
    known = concepts()
    inside = {key for key in keys if key in known and known[key].pos == "n"}
    return frozenset(inside | {unit} if unit in known else inside)


@lru_cache(maxsize=KEPT)
def _related(a: str, b: str) -> bool:
    """A kind of the other, near it, a part of it, or kinds of the same."""
    first, second = concepts()[a], concepts()[b]
    if is_kind_of(a, b) or is_kind_of(b, a):
        return True
    return (
        b in first.near + first.parts or a in second.near + second.parts or bool(set(first.kinds) & set(second.kinds))
    )


def _aspect_level(first: Context, second: Context) -> str:
    """Whether both say the same of their subject; what is said of `two people` tells more than of `two trains`."""
    sort = "other"
    if first.claim.kind is Kind.COUNT:
        sort = "things" if _is_telling(first) and _is_telling(second) else "people"
    if first.aspect is None or second.aspect is None:
        return f"{sort}, " + ("none" if first.aspect is second.aspect else "one alone")
    return f"{sort}, " + ("same" if first.aspect == second.aspect else "another")


def _is_telling(context: Context) -> bool:
    """Whether a count names what it counts by more than a generic noun."""
    nouns = noun_concepts(context)
    return bool(nouns) and not all(map(is_generic, nouns))


def _closest_level(first: Context, second: Context) -> str:
    return ("none shared", "one shared", "more shared")[min(2, len(first.families & second.families))]


def _around_level(first: Context, second: Context) -> str:
    cosine = similarity(first, second)
    return next((name for least, name in AROUND_LEVELS if cosine >= least), "none")


def _beside_level(first: Context, second: Context) -> str:
    return ("nothing", "one value", "more values")[min(2, len(first.beside & second.beside))]


def _crowd_level(first: Context, second: Context) -> str:
    return f"{family(first.claim.kind)} {CROWDS[max(crowd(first), crowd(second))][1]}"


def crowd(context: Context) -> int:
    """The place among CROWDS of a claim and its rivals."""
    return next(place for place, (most, _) in enumerate(CROWDS) if 1 + len(context.rivals) <= most)


def _rival_level(first: Context, second: Context) -> str:
    """Whether each article has another claim that would fit better; beside near values of one noun it tells more."""
    level = RIVAL_LEVELS[_outdone(first, second) + _outdone(second, first)]
    return level + OF_ONE_NOUN if _value_level(first, second) in NEAR_OF_ONE_NOUN else level


def _outdone(one: Context, other: Context) -> bool:
    """Whether the article of `one` says something else of the sort that lies closer to `other`."""
    value = other.claim.value
    mine = closeness(one.claim.value, value)
    return any(closeness(rival, value) < mine for rival in one.rivals)


def _years_level(first: Context, second: Context) -> str:
    if not first.years or not second.years:
        return "named by one" if first.years or second.years else "none"
    return "shared" if first.years & second.years else "other years"


def _owner_level(first: Context, second: Context) -> str:
    """Whether both ages are of one name: that of one claim stands right before it, the other's sentence names it."""
    if first.owner & (second.owner | second.names) or second.owner & first.names:
        return "shared"
    return "one alone" if first.owner or second.owner else "none"


def _names_level(first: Context, second: Context) -> str:
    if not first.names or not second.names:
        return "none"
    return "shared" if first.names & second.names else "other names"


def _place_level(first: Context, second: Context) -> str:
    if first.in_title and second.in_title:
        return "both titles"
    return "near" if abs(first.place - second.place) < NEAR_PLACE else "apart"


def subject(context: Context) -> Hashable:
    """All that the comparisons of SUBJECT look at: between equal subjects they reach equal levels."""
    claim = context.claim
    if claim.kind is not Kind.COUNT:
        return claim.kind, context.aspect
    return claim.kind, context.aspect, noun_concepts(context), context.noun, bool(claim.noun)


COMPARED: dict[str, Callable[[Context, Context], str]] = {
    "kind": lambda first, second: first.claim.kind.value,
    "value": _value_level,
    "noun": _noun_level,
    "aspect": _aspect_level,
    "closest": _closest_level,
    "around": _around_level,
    "names": _names_level,
    "owner": _owner_level,
    "place": _place_level,
    "years": _years_level,
    "beside": _beside_level,
    "crowd": _crowd_level,
    "rivals": _rival_level,
    "article": lambda first, second: "same" if first.claim.source == second.claim.source else "other",
}
"""Each comparison of two claims by its name: the function that tells its level. They are the same both ways round."""
SUBJECT = ("kind", "noun", "aspect")
"""The comparisons that look at the `subject` of a claim alone."""
