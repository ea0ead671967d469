"""The second stage: an article → its language, its sentences, and what of the page is not the story."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from claimdiff.languages import load
from claimdiff.model import Article, Document, Note, Sentence, Span
from claimdiff.parsing.captions import captions
from claimdiff.parsing.contacts import contacts
from claimdiff.parsing.dates import DateReader
from claimdiff.parsing.furniture import furniture_sentences
from claimdiff.parsing.language import Detected, detect
from claimdiff.parsing.lines import Line, lines, numbering
from claimdiff.parsing.openers import PageWords
from claimdiff.parsing.page import read_page
from claimdiff.parsing.sentences import split
from claimdiff.parsing.stops import Stops
from claimdiff.values import CalendarDate
from claimdiff.values.calendar import reckonable

NEAR_DAYS = 60
"""Articles about one event appear within so many days of each other, or the year stays open."""
SAVED_DAYS = 3
"""A file was made so many days from the others' publication at most, or its day says nothing of its own."""
LAST_LINES = 5
"""Lines at the end of a story in which a question may lead to an invitation."""


def parse(article: Article) -> Document:
    """The article with its language, its sentences in order, and its title, date and furniture filled in.

    What the input declares (language, title, publication) wins over what the text tells.
    """
    text = article.text
    detected = Detected(article.language, sure=True) if article.language else detect(text)
    language = load(detected.code)
    reader, words, stops = _read_by(language.code)
    page = read_page(lines(text), reader, words)
    spans, asides = _sentences(text, page.story, reader, words, stops)
    number = numbering(text)
    sentences = (
        Sentence(index, span, text[span.start : span.end], number.at(span.start)) for index, span in enumerate(spans)
    )
    furniture = (*article.furniture, *page.furniture, *asides, *contacts(text, 0, len(text)))
    published = article.published or page.published
    doubts = [*_doubts(article, detected), *_doubts_of_day(article, published)]
    known = replace(
        article,
        title=article.title or page.title,
        published=published if published is not None and reckonable(published) else None,
        published_time=article.published_time if article.published else page.published_time,
        furniture=tuple(_merged(text, furniture)),
    )
    found = page.dateline
    dateline = CalendarDate(found.day.year if found.day else None, found.month, found.number) if found else None
    return Document(known, language.code, tuple(sentences), tuple(doubts), dateline, page.entries)


@cache
def _read_by(code: str) -> tuple[DateReader, PageWords, Stops]:
    """What one language's pages are read by."""
    language = load(code)
    return DateReader.of(language), PageWords.of(language), Stops.of(language)


def settle_years(documents: Sequence[Document]) -> list[Document]:
    """The documents, where the other articles' dates bear out a dateline without a year, or the day of a file."""
    known = sorted(each.article.published for each in documents if each.article.published is not None)
    return [_settled(each, known[len(known) // 2]) if known else each for each in documents]


def _settled(document: Document, middle: date) -> Document:
    dateline, saved = document.dateline, document.article.saved
    if document.article.published is not None:
        return document
    if dateline is None or dateline.month is None or dateline.day is None:
        if saved is None or abs((saved - middle).days) > SAVED_DAYS:
            return document
        return _published(
            document, saved, f"no date of publication was found; the day its file was made, {saved}, was taken"
        )
    days = [_day(year, dateline.month, dateline.day) for year in (middle.year - 1, middle.year, middle.year + 1)]
    nearest = min(filter(None, days), key=lambda day: abs((day - middle).days), default=None)
    if nearest is None or abs((nearest - middle).days) > NEAR_DAYS:
        return document
    return _published(
        document, nearest, f"its dateline gives no year; {nearest.year} was taken from the other articles"
    )


def _published(document: Document, day: date, why: str) -> Document:
    article = replace(document.article, published=day)
    return replace(document, article=article, notes=(*document.notes, Note(why, article.id)))


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def _doubts(article: Article, detected: Detected) -> Iterator[Note]:
    if not detected.sure:
        yield Note(
            f"its language is not certain; it was read as {detected.code} (--language says what it is)", article.id
        )


def _doubts_of_day(article: Article, published: date | None) -> Iterator[Note]:
    if published is not None and not reckonable(published):
        yield Note(f"its date of publication, {published}, is in no year of news; it was ignored", article.id)


def _sentences(
    text: str, story: Sequence[Line], reader: DateReader, words: PageWords, stops: Stops
) -> tuple[list[Span], list[Span]]:
    """The sentences of the story's lines, and the sentences and credits in them that are furniture."""
    kept: list[Span] = []
    furniture: list[Span] = []
    for index, line in enumerate(story):
        glued = captions(text, line.span)
        found = [
            sentence
            for stretch in _stretches(line.span, glued.breaks, glued.credits)
            for sentence in split(text, stretch, stops)
        ]
        aside = set(furniture_sentences(text, found, reader, words, last=index >= len(story) - LAST_LINES))
        kept.extend(sentence for sentence in found if sentence not in aside)
        furniture.extend((*glued.credits, *aside))
    if not kept:
        # a note of one sentence is a story, whatever it sounds like
        return [sentence for line in story for sentence in split(text, line.span, stops)], []
    return kept, furniture


def _stretches(line: Span, breaks: Sequence[int], credits: Sequence[Span]) -> Iterator[Span]:
    """The line without its credits, cut at its breaks."""
    start = line.start
    for end in (*breaks, line.end):
        credit = next((each for each in credits if each.end == end), None)
        if credit is not None:
            yield Span(start, max(start, credit.start))
        else:
            yield Span(start, end)
        start = end


def _merged(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans sorted and disjoint; those with nothing but space between them made one."""
    current: Span | None = None
    for span in sorted(span for span in spans if span.start < span.end):
        if current is not None and not text[current.end : span.start].strip():
            current = Span(current.start, max(current.end, span.end))
            continue
        if current is not None:
            yield current
        current = span
    if current is not None:
        yield current
