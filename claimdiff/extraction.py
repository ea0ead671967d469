"""Document to claims: run each kind over each sentence, keep the longest readings that do not overlap."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from claimdiff.ellipsis import as_before
from claimdiff.grammar import Vocabulary, anchors, countries_of, scan, vocabulary, vocabulary_for
from claimdiff.kinds import KINDS, Context, Found
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import concepts
from claimdiff.model import Claim, Document, Kind, Sentence, Span
from claimdiff.scope import scope_of
from claimdiff.topics import topic_of
from claimdiff.values import CalendarDate, Quantity, Value
from claimdiff.voices import attribute

ANCHORS = anchors()
"""Roles of which a sentence holds one where any kind can find a claim: two of five have none."""
STATED_BEFORE = (Kind.COUNT, Kind.DURATION, Kind.MONEY)
"""Kinds that a pronoun before a bare figure may take up."""
BESIDE = 80
"""Characters on each side of a figure in which a phrase may withdraw it, or say what it is for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim in a text, before it belongs to an article. `span` is in that text."""

    kind: Kind
    span: Span
    value: Value
    noun: Span | None = None
    resolved: bool = False
    elliptical: bool = False
    of_it: bool = False


def find(text: str, language: Language, published: date | None = None) -> list[Reading]:
    """The claims of one stretch of text, in their order."""
    return list(_readings(text, vocabulary_for(text, language.code), Context(published)))


def prepare(languages: Iterable[str]) -> None:
    """Load the words of languages (ISO 639-1) at once: patterns that know them all are compiled once."""
    for code in dict.fromkeys(languages):
        vocabulary(code)


def extract_claims(document: Document) -> tuple[Claim, ...]:
    """Every claim of an article, in the order of their places; its furniture claims nothing."""
    article = document.article
    words = vocabulary_for(article.text, document.language)
    named: date | None = None
    day: date | None = None
    counted: str | None = None
    currency: str | None = None
    before: Value | None = None
    countries = countries_of(article.text, document.language)
    claims: list[Claim] = []
    for sentence in document.sentences:
        start = sentence.span.start
        context = Context(article.published, named, day, currency, countries)
        for reading in _readings(sentence.text, words, context):
            span = Span(reading.span.start + start, reading.span.end + start)
            if _in_furniture(span, article.furniture):
                continue
            named = _date_named(reading.value) or named
            if reading.of_it and before is not None and isinstance(reading.value, Quantity):
                kind, value = as_before(reading.value, before) or (reading.kind, reading.value)
                reading = replace(reading, kind=kind, value=value)
            if reading.kind in STATED_BEFORE:
                before = reading.value
            if isinstance(reading.value, Quantity) and reading.kind is Kind.MONEY:
                converted = currency and sentence.text[: reading.span.start].rstrip().endswith("(")
                currency = currency if converted else reading.value.unit or currency
            day = _day_named(reading.value) or day
            if isinstance(value := reading.value, Quantity) and reading.kind is Kind.COUNT:
                if reading.elliptical and value.unit is None:
                    value = value.with_unit(counted)
                    reading = replace(reading, value=value)
                counted = value.unit
            claims.append(_claim(reading, span, sentence, document, len(claims)))
    return attribute(document, claims)


def _in_furniture(span: Span, furniture: Sequence[Span]) -> bool:
    """Whether a span touches one of the sorted, disjoint stretches of furniture."""
    place = bisect_left(furniture, span.end, key=lambda each: each.start)
    return place > 0 and furniture[place - 1].overlaps(span)


def _claim(reading: Reading, span: Span, sentence: Sentence, document: Document, index: int) -> Claim:
    article = document.article
    noun = sentence.text[reading.noun.start : reading.noun.end] if reading.noun else None
    before = sentence.text[max(0, reading.span.start - BESIDE) : reading.span.start]
    behind = sentence.text[reading.span.end : reading.span.end + BESIDE]
    line = sentence.line + sentence.text.count("\n", 0, reading.span.start)
    return Claim(
        id=f"{article.id}:{index + 1}",
        source=article.id,
        kind=reading.kind,
        span=span,
        text=article.text[span.start : span.end],
        line=line,
        sentence=sentence,
        value=reading.value,
        topic=topic_of(reading.kind, reading.value, noun),
        noun=noun,
        resolved=reading.resolved,
        superseded=_is_withdrawn(before, document.language),
        scope=scope_of(reading.kind, before, behind, document.language, bare=_is_bare(reading)),
    )


def _is_bare(reading: Reading) -> bool:
    """Whether a figure names nothing that it counts; an adverb is nothing: ``12 seriously``."""
    unit = reading.value.unit if isinstance(reading.value, Quantity) else None
    return reading.noun is None or (unit in concepts() and concepts()[unit].pos != "n")


def _is_withdrawn(before: str, language: str) -> bool:
    """Whether the words right before a figure withdraw it: ``raising an earlier toll of``."""
    near = before.lower().replace("’", "'")
    return any(form in near for form in _withdrawing(language))


@cache
def _withdrawing(language: str) -> tuple[str, ...]:
    return tuple(form.lower() for form in forms(load(language).superseded))


def _date_named(value: Value) -> date | None:
    """The month of a date that states its year."""
    if isinstance(value, CalendarDate) and value.year and value.month:
        return date(value.year, value.month, value.day or 1)
    return None


def _day_named(value: Value) -> date | None:
    """A whole day, stated without a hedge."""
    if isinstance(value, CalendarDate) and value.year and value.month and value.day and value.mod is None:
        return date(value.year, value.month, value.day)
    return None


def _readings(text: str, words: Vocabulary, context: Context) -> Iterator[Reading]:
    scanned = scan(text, words)
    if not scanned.present & ANCHORS:
        return
    found = [each for kind in KINDS for each in kind(scanned, context)]
    for each in longest(found):
        if each.kind is None or each.value is None:
            continue
        items = scanned.items
        noun = Span(items[each.noun].start, items[each.noun].end) if each.noun is not None else None
        span = Span(items[each.first].start, items[each.last - 1].end)
        yield Reading(each.kind, span, each.value, noun, each.resolved, each.elliptical, each.of_it)


def longest(found: Iterable[Found]) -> list[Found]:
    """The readings that do not overlap, in order: longer ones first, earlier kinds first among equals.

    Counts come last, since any number can be read as one and its noun makes it long.
    """
    taken: set[int] = set()
    kept: list[Found] = []
    for each in sorted(found, key=lambda each: (each.kind is Kind.COUNT, each.first - each.last)):
        places = range(each.first, each.last)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(each)
    return sorted(kept, key=lambda each: each.first)
