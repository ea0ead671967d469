"""A headline against its own text: ``12 dead`` above an article that counts 15, and nothing else.

Precision first: the text must say one thing of the sort, and never what the headline says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimdiff.lexicon import is_generic, is_kind_of
from claimdiff.model import Claim, Document, Inside, Kind, Note
from claimdiff.values import CalendarDate, Quantity, Relation
from claimdiff.voices import other_voices

SHARED_WORDS = 2
"""Words that a headline and a sentence share at least, where no counted noun says that they mean one thing."""
WORD = re.compile(r"[^\W\d_]{4,}")
NAMED_BY_UNIT = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.MEASURE})


def headlines(documents: Iterable[Document], claims: Iterable[Claim]) -> tuple[Inside, ...]:
    """The headlines that their own articles contradict, in the order of the articles."""
    by_source: dict[str, list[Claim]] = {}
    for claim in claims:
        by_source.setdefault(claim.source, []).append(claim)
    return tuple(
        each
        for document in documents
        if document.article.title
        for each in _of_article(document.article.title, by_source.get(document.article.id, []))
    )


def notes_of(found: Iterable[Inside]) -> Iterator[Note]:
    """A note for each."""
    for each in found:
        yield Note(each.explanation, each.source)


def _of_article(title: str, claims: Sequence[Claim]) -> Iterator[Inside]:
    above = [claim for claim in claims if claim.sentence.text.strip() in title]
    below = [claim for claim in claims if claim not in above and not claim.superseded]
    years = {claim.sentence.span for claim in below if _is_year(claim)}
    for claim in above:
        told = [each for each in below if _may_be_of_one_sort(claim, each)]
        if not told or len({each.value for each in told}) > 1 or told[0].sentence.span in years:
            continue
        if _excludes(claim, told[0]) and not any(_repeats(each, claim) for each in below):
            yield Inside(claim.source, claim.id, told[0].id, _in_words(claim, told[0]))


def _is_year(claim: Claim) -> bool:
    """Whether a claim is a year alone: its sentence may tell of another event."""
    return isinstance(claim.value, CalendarDate) and claim.value.month is None and claim.value.year is not None


def _repeats(claim: Claim, headline: Claim) -> bool:
    """Whether the text gives the headline's figure, of whatever it calls it there."""
    if claim.kind is not headline.kind:
        return False
    return claim.value.relate(headline.value) in (Relation.SAME, Relation.COMPATIBLE)


def _may_be_of_one_sort(headline: Claim, other: Claim) -> bool:
    """Whether two claims of one article are of one kind and scale, and may count the same."""
    if headline.kind is not other.kind:
        return False
    mine, its = headline.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(its, Quantity) or mine.axis() != its.axis():
        return False
    if headline.kind is Kind.COUNT:
        return mine.unit is not None and (its.unit in (mine.unit, None) or is_kind_of(mine.unit, its.unit))
    return headline.kind in NAMED_BY_UNIT


def _excludes(headline: Claim, other: Claim) -> bool:
    if headline.value.relate(other.value) is not Relation.EXCLUDES or other_voices(headline, other):
        return False
    mine, its = headline.value, other.value
    if headline.kind is Kind.COUNT and isinstance(mine, Quantity) and isinstance(its, Quantity):
        return mine.unit == its.unit and mine.unit is not None and not is_generic(mine.unit)
    return len(_words(headline) & _words(other)) >= SHARED_WORDS


def _words(claim: Claim) -> set[str]:
    """The longer words of a claim's sentence beside its own."""
    text, start = claim.sentence.text, claim.sentence.span.start
    beside = f"{text[: claim.span.start - start]} {text[claim.span.end - start :]}"
    return set(WORD.findall(beside.casefold()))


def _in_words(headline: Claim, other: Claim) -> str:
    """``its headline says 12 (line 1), its text 15 (line 4): dead``."""
    return (
        f"its headline says {headline.value.describe()} (line {headline.line}),"
        f" its text {other.value.describe()} (line {other.line}): {headline.topic}"
    )
