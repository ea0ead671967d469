"""What stands around each claim: the concepts, names and other words of its sentence.

A word counts as the concepts that the lexicon knows it for, in any language; a word that the lexicon
lacks counts as itself, and meets its cognates and other spellings across the articles.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from operator import mul

from claimdiff.lexicon import concepts, countries, families, kin
from claimdiff.lexicon.fold import fold
from claimdiff.matching.rarity import is_common, stated
from claimdiff.matching.reach import Reach
from claimdiff.matching.words import Word, content_words, one_spelling, rarity_of
from claimdiff.model import NUMERIC, Claim, Document, Kind
from claimdiff.values import CalendarDate, Quantity, Value

REACH = 12
"""Words further from a claim than this say little about it."""
KIN_SHARE, DOMAIN_SHARE = 0.65, 0.1
"""What a related concept and the domain weigh beside the concept itself."""
NEXT_DOOR = 0.1
"""What a word of the sentence before or after weighs."""
OWNER_REACH = 24
"""Characters between a name and the age that is its owner's: ``Gemma Tully, 36``."""
OPENING_REACH = 12
"""The same of a word that opens its sentence, and has its capital for that as well: ``Tully, aged 36``."""
RAREST = 2.0
"""The rarity of a key that no sentence of the event holds itself."""
FARTHEST = 0.35
"""What a word of the sentence weighs beyond that reach."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a claim is about, as far as its words tell.

    `around` weighs the keys of its sentence by their nearness and rarity in the event; `closest` are the keys of the
    nearest words, `families` the families of concepts that these belong to; `names` are the capitalised words that the
    lexicon lacks, `aspect` is what the claim says of its subject (``dead``, ``opening``), `owner` the names right
    before the claim of an age. `place` is between 0 (the article's first character) and 1. `years` are those that its
    sentence names outright, `days` its dates to the day; `beside` holds the telling values of the sentence's other
    claims; `rivals` are the values of the article's other claims that are easy to take for this one.
    """

    claim: Claim
    language: str
    around: Mapping[str, float]
    length: float
    closest: frozenset[str]
    families: frozenset[str]
    names: frozenset[str]
    noun: frozenset[str]
    aspect: str | None
    owner: frozenset[str]
    place: float
    in_title: bool
    years: frozenset[int]
    days: tuple[CalendarDate, ...]
    beside: frozenset[str]
    rivals: tuple[Value, ...]


def contexts(documents: Sequence[Document], claims: Iterable[Claim]) -> dict[str, Context]:
    """The context of every claim that states a figure, by its id."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in (each for each in claims if each.kind in NUMERIC):
        by_source[claim.source].append(claim)
    read = cache(content_words)  # articles of one event repeat whole sentences
    words = {
        document.article.id: {sentence.index: read(sentence.text, document.language) for sentence in document.sentences}
        for document in documents
    }
    spelled = one_spelling(word for sentences in words.values() for each in sentences.values() for word in each)
    weigh = cache(partial(_weighed_kin, rarity=rarity_of(words, spelled)))
    made: dict[str, Context] = {}
    for document in documents:
        told: dict[int, list[Claim]] = defaultdict(list)
        for claim in by_source[document.article.id]:
            told[claim.sentence.index].append(claim)
        sorts: dict[tuple[Kind, str | None], list[Claim]] = defaultdict(list)
        sentences: list[list[Context]] = []
        for together in told.values():
            own = words[document.article.id]
            sentence = together[0].sentence
            reach = Reach(sentence, own.get(sentence.index, ()), together)
            bare = [_context(claim, document, own, spelled, weigh, reach) for claim in together]
            sentences.append(bare)
            for context in bare:
                sorts[_sort_of(context)].append(context.claim)
        for bare in sentences:
            made |= {context.claim.id: _with_others(context, bare, sorts[_sort_of(context)]) for context in bare}
    return made


def _with_others(context: Context, told: Sequence[Context], sort: Iterable[Claim]) -> Context:
    """A context with what the claims of its sentence say, and with its article's other claims of one sort."""
    claim = context.claim
    dates = [other.claim for other in told if isinstance(other.claim.value, CalendarDate)]
    return replace(
        context,
        years=_years(dates),
        days=() if claim.kind is Kind.DATE else _days(dates),
        beside=_beside(context, told),
        rivals=tuple(other.value for other in sort if other.id != claim.id),
    )


def block_of(claim: Claim) -> tuple[Kind, str]:
    """What two claims must share to be compared at all: the kind, and the scale of a measure."""
    axis = claim.value.axis() if isinstance(claim.value, Quantity) and claim.kind is Kind.MEASURE else ""
    return claim.kind, axis


def _sort_of(context: Context) -> tuple[Kind, str | None]:
    """What makes claims of one article easy to take for each other: of counts the aspect or noun, else the scale."""
    claim = context.claim
    if claim.kind is Kind.COUNT and isinstance(claim.value, Quantity):
        return claim.kind, context.aspect or claim.value.unit
    return block_of(claim)


def _years(dates: Iterable[Claim]) -> frozenset[int]:
    """The years that the dates of a sentence name: another event told for comparison has one of its own."""
    years = (date.value.year for date in dates if isinstance(date.value, CalendarDate) and not date.resolved)
    return frozenset(year for year in years if year is not None)


def _days(dates: Iterable[Claim]) -> tuple[CalendarDate, ...]:
    """The days that the dates of a sentence name."""
    values = (date.value for date in dates if isinstance(date.value, CalendarDate))
    return tuple(value for value in values if value.day is not None or value.weekday is not None)


def _beside(context: Context, told: Iterable[Context]) -> frozenset[str]:
    """The values of a sentence's other claims; common ones together with what they count."""
    found: set[str] = set()
    for other in told:
        claim = other.claim
        if claim.id == context.claim.id:
            continue
        said = f"{claim.kind} {stated(claim.value)}"
        if not is_common(claim.value):
            found.add(said)
        elif claim.kind is Kind.COUNT and (sort := _sort_of(other)[1]) and sort != "person":
            found.add(f"{said} {sort}")
    return frozenset(found)


def _context(
    claim: Claim,
    document: Document,
    sentences: Mapping[int, Sequence[Word]],
    spelled: Mapping[str, str],
    weigh: Callable[[frozenset[str]], Sequence[tuple[str, float]]],
    reach: Reach,
) -> Context:
    """The context of a claim; `reach` is of its sentence, `weigh` of keys."""
    start, _ = reach.place(claim)
    around: dict[str, float] = {}
    ranked: list[tuple[int, frozenset[str]]] = []
    names: set[str] = set()
    owner: set[str] = set()
    noun: frozenset[str] = frozenset()

    def put(keys: frozenset[str], nearness: float) -> None:
        for key, weight in weigh(keys):
            if nearness * weight > around.get(key, 0.0):
                around[key] = nearness * weight

    for index in (claim.sentence.index - 1, claim.sentence.index + 1):
        for word in sentences.get(index, ()):
            put(frozenset(spelled.get(key, key) for key in word.keys), NEXT_DOOR)
    for word, distance in reach.distances(claim):
        keys = frozenset(spelled.get(key, key) for key in word.keys)
        if distance == 0:
            noun |= keys
            continue
        put(keys, max(FARTHEST, 1 - distance / REACH))
        ranked.append((distance, keys))
        if word.capital:
            names |= keys
            if claim.kind is Kind.AGE and _may_own(word, start, claim, document.language):
                owner |= keys
    ranked.sort(key=lambda each: each[0])
    closest = frozenset(key for _, keys in ranked[:3] for key in keys)
    length = math.sqrt(sum(weight * weight for weight in around.values()))
    place = claim.span.start / max(1, len(document.article.text))
    title = document.article.title
    in_title = title is not None and claim.sentence.text.strip() in title
    return Context(
        claim, document.language, around, length, closest, families_of(closest), frozenset(names), noun,
        reach.aspect(claim, noun), frozenset(owner), place, in_title,
        frozenset(), (), frozenset(), (),
    )  # fmt: skip


def _may_own(word: Word, start: int, claim: Claim, language: str) -> bool:
    """Whether a capitalised word may name whose an age is that begins at a place of their sentence: no country, and no
    word that opens the sentence unless it stands right before."""
    text = claim.sentence.text
    opens = not any(map(str.isalpha, text[: word.start]))
    reach = OPENING_REACH if opens else OWNER_REACH
    return 0 <= start - word.end <= reach and fold(text[word.start : word.end]) not in countries(language)


def families_of(keys: Iterable[str]) -> frozenset[str]:
    """The families that keys belong to; a key without one stands for itself."""
    known = families()
    return frozenset(known.get(key, key) for key in keys)


def _with_kin(keys: frozenset[str]) -> Iterator[tuple[str, float]]:
    """The keys of a word, the concepts that they relate to, and their domains, each with its share."""
    known = concepts()
    for key in keys:
        yield key, len(keys) ** -0.5
        if key in known:
            for other in kin(key):
                yield other, KIN_SHARE * len(keys) ** -0.5
            yield "@" + known[key].domain, DOMAIN_SHARE * len(keys) ** -0.5


def _weighed_kin(keys: frozenset[str], rarity: Mapping[str, float]) -> list[tuple[str, float]]:
    """The keys of `_with_kin`, each with its share and rarity together."""
    return [(key, share * rarity.get(key, RAREST)) for key, share in _with_kin(keys)]


def similarity(first: Context, second: Context) -> float:
    """The cosine of the weighted words around two claims, between 0 and 1."""
    if not first.length or not second.length:
        return 0.0
    mine, its = first.around, second.around
    shared = mine.keys() & its.keys()
    product: float = sum(map(mul, map(mine.__getitem__, shared), map(its.__getitem__, shared)))
    return product / (first.length * second.length)
