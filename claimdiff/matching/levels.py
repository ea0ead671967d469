"""The comparisons of two claims: each falls on one of a few ordered levels, the same both ways round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claimdiff.lexicon import concepts, is_generic, lineage
from claimdiff.matching.context import Context, similarity
from claimdiff.matching.fits import GAP_NAMES, OF_LARGE, fit
from claimdiff.model import Kind
from claimdiff.values import Quantity

AROUND_LEVELS = ((0.3, "much"), (0.15, "some"), (0.07, "little"), (0.03, "trace"))
"""Cosine of the weighted words around two claims, and the level's name."""
NOTHING_AROUND = "none"
"""The level of what is below all of them."""
CROWDS = ((1, "alone"), (3, "few"), (7, "some"), (10**9, "many"))
"""How many claims the richer of the two articles makes that are easy to take for each other, and the level's name."""
RIVAL_LEVELS = ("neither outdone", "one outdone", "both outdone")
BOTH_TITLES, INSIDE = "both titles", ("apart", "near")
"""The levels of `place`: of two claims in titles, and of others, by whether they are near."""
NEAR_PLACE = 0.15
KEPT = 2**14
"""Nouns that are kept: claims of one event count the same ones again and again."""
OF_ONE_NOUN = ", of one noun"
NEAR_OF_ONE_NOUN = tuple(f"count {gap}{OF_ONE_NOUN}" for gap in ("close", "near"))
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
    alike = likeness(*subject_levels(subject(first), subject(second)))
    return value_level(first.claim.kind, fit(first.claim.value, second.claim.value).level, alike)


def likeness(noun: str, aspect: str) -> str:
    """What marks the level of values that exclude each other, by the levels of the nouns and of the aspects."""
    if noun == "same":
        return OF_ONE_NOUN
    return TOLD_ALIKE if aspect.endswith(" same") else ""


def value_level(kind: Kind, fits: str, alike: str) -> str:
    """The level of the values of two claims of one kind that `fit` so, with the `likeness` of what they count.

    Beside that it says no more whether close ones are large.
    """
    if kind is not Kind.COUNT or not alike or fits not in GAP_NAMES:
        return f"{family(kind)} {fits}"
    return f"{family(kind)} {fits.removesuffix(OF_LARGE)}{alike}"


@dataclass(frozen=True, slots=True)
class Nouns:
    """What is counted as concepts, with what these are kinds of, parts of or near to, and what they directly are."""

    concepts: frozenset[str]
    reach: frozenset[str]
    kinds: frozenset[str]
    telling: bool
    """They are more than generic nouns."""

    def is_related(self, other: Nouns) -> bool:
        """Whether a concept is a kind of one of the other's, near it, a part of it, or both are kinds of the same."""
        return not (
            self.reach.isdisjoint(other.concepts)
            and other.reach.isdisjoint(self.concepts)
            and self.kinds.isdisjoint(other.kinds)
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """What a count counts, as far as the comparison `noun` looks at it."""

    nouns: Nouns
    words: frozenset[str]
    says_noun: bool


class Aspect(NamedTuple):
    """What a claim says of its subject, whether it is a count, and whether what it counts is told."""

    state: str | None
    counts: bool = False
    telling: bool = False


class Subject(NamedTuple):
    """All of a claim that the comparisons `noun` and `aspect` look at; only counts count anything."""

    counted: Counted | None
    aspect: Aspect


def subject(context: Context) -> Subject:
    """The subject of a claim."""
    if context.claim.kind is not Kind.COUNT:
        return Subject(None, Aspect(context.aspect))
    nouns = _nouns_of(context)
    counted = Counted(nouns, context.noun, bool(nouns.concepts or context.claim.noun))
    return Subject(counted, Aspect(context.aspect, True, nouns.telling))


def noun_concepts(context: Context) -> frozenset[str]:
    """What is counted: the concept that extraction found, or the nouns inside the claim."""
    return _nouns_of(context).concepts


def _nouns_of(context: Context) -> Nouns:
    value = context.claim.value
    return _nouns(context.noun, value.unit if isinstance(value, Quantity) else None)


@lru_cache(maxsize=KEPT)
def _nouns(keys: frozenset[str], unit: str | None) -> Nouns:
    known = concepts()
    inside = {key for key in keys if key in known and known[key].pos == "n"}
    found = inside | {unit} if unit in known else inside
    each = [known[key] for key in found]
    return Nouns(
        frozenset(found),
        frozenset().union(*map(lineage, found), *(one.near + one.parts for one in each)),
        frozenset().union(*(one.kinds for one in each)),
        telling=not all(map(is_generic, found)),
    )


def subject_levels(mine: Subject, its: Subject) -> tuple[str, str]:
    """The levels of the comparisons of SUBJECT."""
    return noun_level(mine.counted, its.counted), aspect_level(mine.aspect, its.aspect)


def noun_level(mine: Counted | None, its: Counted | None) -> str:
    """The level of `noun` of two claims of one kind."""
    if mine is None or its is None:
        return "not counted"
    shared = mine.nouns.concepts & its.nouns.concepts
    if shared:
        return "same, generic" if all(map(is_generic, shared)) else "same"
    if mine.nouns.is_related(its.nouns):
        return "related"
    if not mine.words.isdisjoint(its.words):
        return "same word"
    if not mine.says_noun or not its.says_noun:
        return "unsaid"
    known = bool(mine.nouns.concepts) + bool(its.nouns.concepts)
    return ("unknown", "half known", "different")[known]


def aspect_level(mine: Aspect, its: Aspect) -> str:
    """Whether both say the same of their subject; what is said of `two people` tells more than of `two trains`."""
    sort = "other"
    if mine.counts:
        sort = "things" if mine.telling and its.telling else "people"
    if mine.state is None or its.state is None:
        return f"{sort}, " + ("none" if mine.state is its.state else "one alone")
    return f"{sort}, " + ("same" if mine.state == its.state else "another")


def _closest_level(first: Context, second: Context) -> str:
    return ("none shared", "one shared", "more shared")[min(2, len(first.families & second.families))]


def _around_level(first: Context, second: Context) -> str:
    cosine = similarity(first, second)
    return next((name for least, name in AROUND_LEVELS if cosine >= least), NOTHING_AROUND)


def _beside_level(first: Context, second: Context) -> str:
    return ("nothing", "one value", "more values")[min(2, len(first.beside & second.beside))]


def crowd_level(kind: Kind, place: int) -> str:
    """The level of `crowd` of two claims of one kind, by the greater of their places among CROWDS."""
    return f"{family(kind)} {CROWDS[place][1]}"


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
    mine = fit(one.claim.value, value).closeness
    return any(fit(rival, value).closeness < mine for rival in one.rivals)


def years_level(mine: frozenset[int], its: frozenset[int]) -> str:
    """The level of `years`, by those that each of two sentences names."""
    if not mine or not its:
        return "named by one" if mine or its else "none"
    return "other years" if mine.isdisjoint(its) else "shared"


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
        return BOTH_TITLES
    return INSIDE[abs(first.place - second.place) < NEAR_PLACE]


def told(context: Context) -> tuple[frozenset[str], ...]:
    """All that the comparisons of TOLD look at."""
    return context.families, context.beside, context.names, context.owner


COMPARED: dict[str, Callable[[Context, Context], str]] = {
    "kind": lambda first, second: first.claim.kind.value,
    "value": _value_level,
    "noun": lambda first, second: noun_level(subject(first).counted, subject(second).counted),
    "aspect": lambda first, second: aspect_level(subject(first).aspect, subject(second).aspect),
    "closest": _closest_level,
    "around": _around_level,
    "names": _names_level,
    "owner": _owner_level,
    "place": _place_level,
    "years": lambda first, second: years_level(first.years, second.years),
    "beside": _beside_level,
    "crowd": lambda first, second: crowd_level(first.claim.kind, max(crowd(first), crowd(second))),
    "rivals": _rival_level,
    "article": lambda first, second: "same" if first.claim.source == second.claim.source else "other",
}
"""Each comparison of two claims by its name: the function that tells its level. They are the same both ways round."""
SUBJECT = ("noun", "aspect")
"""The comparisons that look at the `subject` of a claim alone."""
TOLD = ("closest", "beside", "names", "owner")
"""The comparisons that look at what is `told` beside a claim alone."""
