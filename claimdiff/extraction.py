"""Document to claims: run each kind over each sentence, keep the longest readings that do not overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from functools import cache
from typing import NamedTuple

from claimdiff.ellipsis import Counted, as_before, noun_left_out
from claimdiff.grammar import Vocabulary, anchors, countries_of, scan, vocabulary, vocabulary_for
from claimdiff.kinds import KINDS, Context, Found, between
from claimdiff.kinds.amounts import AMOUNTS, is_amount
from claimdiff.kinds.sums import LEAST
from claimdiff.kinds.telling import Told, tell
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import concepts
from claimdiff.model import NUMERIC, Claim, Document, Kind, Sentence, Span
from claimdiff.scope import part_named, scope_of
from claimdiff.topics import topic_of
from claimdiff.values import CalendarDate, Name, Quantity, Value
from claimdiff.values.calendar import reckonable
from claimdiff.voices import attribute

ANCHORS = anchors()
"""Roles of which a sentence holds one where any kind can find a claim: two of five have none."""
STATED_BEFORE = (Kind.COUNT, Kind.DURATION, Kind.MONEY)
"""Kinds that a pronoun before a bare figure may take up."""
DEAD, ANYBODY = "dead", "person"
"""A toll tells a figure behind it that people are counted, not that they died: ``the toll at 38. More than 300``."""
TIMES = "occasion_time"
"""What a bare figure never counts: ``three times fewer, says the police, which counted 340,000``."""
BESIDE = 80
"""Characters on each side of a figure in which a phrase may withdraw it, or say what it is for."""


class Reading(NamedTuple):
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
    return tuple(attribute(document, _in_order([*_with_figures(document), *_without_figures(document)])))


def meet_persons(documents: Sequence[Document], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, and the first mention of each person in every article that names one whom another article marks
    as a person: by meeting, not by a capital letter alone."""
    named = {claim.value.text: claim for claim in claims if claim.kind is Kind.PERSON and isinstance(claim.value, Name)}
    known = {(each.source, each.value.words) for each in claims if isinstance(each.value, Name)}
    found = list(claims)
    mentions = sorted(named.items())
    for document in documents:
        for text, claim in mentions:
            if isinstance(claim.value, Name) and (document.article.id, claim.value.words) not in known:
                found += _mention(text, claim, document)
    return numbered(documents, found) if len(found) > len(claims) else found


def _mention(text: str, claim: Claim, document: Document) -> list[Claim]:
    """The first sentence of an article that holds a name as a whole, as a claim of its own; none where none does."""
    for sentence in document.sentences if text in document.article.text else ():
        at = sentence.text.find(text)
        around = f" {sentence.text} "[max(0, at) : at + len(text) + 2]
        if at >= 0 and not around[0].isalnum() and not around[-1].isalnum():
            span = Span(sentence.span.start + at, sentence.span.start + at + len(text))
            if not _in_furniture(span, document.article.furniture):
                line = _line(sentence, at)
                return [replace(claim, source=document.article.id, span=span, line=line, sentence=sentence)]
    return []


def numbered(documents: Sequence[Document], claims: Iterable[Claim]) -> list[Claim]:
    """The claims of some articles in their order, numbered anew in each."""
    by_source: dict[str, list[Claim]] = {document.article.id: [] for document in documents}
    for claim in claims:
        by_source[claim.source].append(claim)
    return [claim for own in by_source.values() for claim in _in_order(own)]


def _in_order(claims: Iterable[Claim]) -> list[Claim]:
    """The claims of one article by their places, numbered."""
    placed = sorted(claims, key=lambda claim: (claim.span.start, claim.kind not in NUMERIC))
    return [replace(claim, id=f"{claim.source}:{number}") for number, claim in enumerate(placed, 1)]


def _with_figures(document: Document) -> list[Claim]:
    """The claims of `KINDS`. Millions that tell no noun may be of the article's currency where it has but one, those
    before its first sum too: such an article is read twice."""
    found = list(_read(document, None))
    sums = [claim for claim in found if claim.kind is Kind.MONEY]
    units = {claim.value.unit for claim in sums if isinstance(claim.value, Quantity)} - {None}
    millions = [claim for claim in found if claim.kind is Kind.COUNT and _in_millions(claim.value)]
    if units and any(_may_be_a_sum(claim, sums[0]) for claim in millions):
        alone = all(claim.noun is None for claim in millions)
        return list(_read(document, units.pop() if len(units) == 1 else None, alone))
    return found


def _in_millions(value: Value) -> bool:
    return isinstance(value, Quantity) and (value.number or 0) >= LEAST


def _may_be_a_sum(claim: Claim, first: Claim) -> bool:
    """Whether millions tell no noun, or that of a sum before the article's `first` one."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    return claim.noun is None or (claim.span < first.span and (unit is None or is_amount(unit, AMOUNTS)))


def _read(document: Document, currency: str | None, alone: bool = False) -> Iterator[Claim]:
    """The claims with figures of an article whose `currency` is known before it names one.

    Millions without a noun are likelier sums where these stand `alone`: no others of the article have a noun.
    """
    article = document.article
    words = vocabulary_for(article.text, document.language)
    named: date | None = None
    day: date | None = None
    month: int | None = None
    counted: list[Counted] = []
    before: Value | None = None
    countries = countries_of(article.text, document.language)
    for sentence in document.sentences:
        start = sentence.span.start
        clock = _written_at(start, document.entries)
        context = Context(article.published, named, day, currency, countries, month, clock, alone)
        for reading in _readings(sentence.text, words, context):
            span = Span(reading.span.start + start, reading.span.end + start)
            if _in_furniture(span, article.furniture):
                continue
            named = _date_named(reading.value) or named
            month = (isinstance(reading.value, CalendarDate) and reading.value.month) or month
            if reading.of_it and before is not None and isinstance(reading.value, Quantity):
                kind, value = as_before(reading.value, before) or (reading.kind, reading.value)
                reading = reading._replace(kind=kind, value=value)
            if reading.kind in STATED_BEFORE and not _is_multiple(reading.value):
                before = reading.value
            if isinstance(reading.value, Quantity) and reading.kind is Kind.MONEY:
                converted = currency and sentence.text[: reading.span.start].rstrip().endswith("(")
                currency = currency if converted else reading.value.unit or currency
            day = _day_named(reading.value) or day
            if isinstance(value := reading.value, Quantity) and reading.kind is Kind.COUNT:
                if reading.elliptical and value.unit is None:
                    value = value.with_unit(noun_left_out(value, counted))
                    reading = reading._replace(value=value)
                unit = ANYBODY if reading.elliptical and value.unit == DEAD else value.unit
                if not _is_multiple(value):
                    counted.append(Counted(unit, value.number))
            yield _claim(reading, span, sentence, document)


def _is_multiple(value: Value) -> bool:
    return isinstance(value, Quantity) and value.unit == TIMES


def _written_at(start: int, entries: Sequence[tuple[int, time]]) -> time | None:
    """When the entry of a live ticker was written in which a sentence begins."""
    place = bisect_right(entries, start, key=lambda each: each[0])
    return entries[place - 1][1] if place else None


def _without_figures(document: Document) -> Iterator[Claim]:
    """The claims of `TELLERS`."""
    for told in tell(document):
        claim = told_claim(told, document)
        if not _in_furniture(claim.span, document.article.furniture):
            yield claim


def _in_furniture(span: Span, furniture: Sequence[Span]) -> bool:
    """Whether a span touches one of the sorted, disjoint stretches of furniture."""
    place = bisect_left(furniture, span.end, key=lambda each: each.start)
    return place > 0 and furniture[place - 1].overlaps(span)


def told_claim(told: Told, document: Document) -> Claim:
    """What a teller found in an article, as its claim without a number yet."""
    article, sentence = document.article, told.passage.sentence
    span = Span(sentence.span.start + told.start, sentence.span.start + told.end)
    return Claim(
        id="",
        source=article.id,
        kind=told.kind,
        span=span,
        text=article.text[span.start : span.end],
        line=_line(sentence, told.start),
        sentence=sentence,
        value=told.value,
        topic=told.topic,
    )


def _claim(reading: Reading, span: Span, sentence: Sentence, document: Document) -> Claim:
    article = document.article
    noun = sentence.text[reading.noun.start : reading.noun.end] if reading.noun else None
    before = sentence.text[max(0, reading.span.start - BESIDE) : reading.span.start]
    behind = sentence.text[reading.span.end : reading.span.end + BESIDE]
    return Claim(
        id="",
        source=article.id,
        kind=reading.kind,
        span=span,
        text=article.text[span.start : span.end],
        line=_line(sentence, reading.span.start),
        sentence=sentence,
        value=reading.value,
        topic=topic_of(reading.kind, reading.value, noun),
        noun=noun,
        resolved=reading.resolved,
        superseded=_is_withdrawn(before, document.language),
        scope=scope_of(reading.kind, before, behind, document.language, bare=_is_bare(reading))
        or _part(reading, sentence, document.language),
    )


def _part(reading: Reading, sentence: Sentence, language: str) -> str | None:
    """The people that a count is of, where it is of one."""
    if reading.kind is not Kind.COUNT or reading.noun is None or not isinstance(reading.value, Quantity):
        return None
    said = sentence.text[reading.span.start : reading.noun.end]
    return part_named(said, reading.value.unit, sentence.text, language)


def _line(sentence: Sentence, start: int) -> int:
    """The line of the article, from 1, in which a place of a sentence stands."""
    return sentence.line + sentence.text.count("\n", 0, start)


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
    """The month of a date that states its year, where others can be reckoned from it."""
    if isinstance(value, CalendarDate) and value.year and value.month:
        return _reckonable(date(value.year, value.month, value.day or 1))
    return None


def _day_named(value: Value) -> date | None:
    """A whole day, stated without a hedge."""
    if isinstance(value, CalendarDate) and value.year and value.month and value.day and value.mod is None:
        return _reckonable(date(value.year, value.month, value.day))
    return None


def _reckonable(day: date) -> date | None:
    return day if reckonable(day) else None


def _readings(text: str, words: Vocabulary, context: Context) -> Iterator[Reading]:
    scanned = scan(text, words)
    if not scanned.present & ANCHORS:
        return
    found = [each for kind in KINDS for each in kind(scanned, context)]
    for each in between.merge(longest(found), scanned):
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
