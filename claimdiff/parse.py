"""The second stage: an article → its language, its sentences, and what of the page is not the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

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

LAST_LINES = 5
"""Lines at the end of a story in which a question may lead to an invitation."""


def parse(article: Article) -> Document:
    """The article with its language, its sentences in order, and its title, date and furniture filled in.

    What the input declares (language, title, publication) wins over what the text tells.
    """
    text = article.text
    detected = Detected(article.language, sure=True) if article.language else detect(text)
    language = load(detected.code)
    reader, words = DateReader.of(language), PageWords.of(language)
    page = read_page(lines(text), reader, words)
    spans, asides = _sentences(text, page.story, reader, words, Stops.of(language))
    number = numbering(text)
    sentences = (
        Sentence(index, span, text[span.start : span.end], number.at(span.start)) for index, span in enumerate(spans)
    )
    furniture = (*article.furniture, *page.furniture, *asides, *contacts(text, 0, len(text)))
    known = replace(
        article,
        title=article.title or page.title,
        published=article.published or page.published,
        published_time=article.published_time if article.published else page.published_time,
        furniture=tuple(_merged(text, furniture)),
    )
    return Document(known, language.code, tuple(sentences), tuple(_doubts(article, detected)))


def dateline(document: Document) -> CalendarDate | None:
    """The date that an article's dateline gives, maybe without its year: ``CHAMBERY, March 12 (CW) -``."""
    language = load(document.language)
    found = read_page(lines(document.article.text), DateReader.of(language), PageWords.of(language)).dateline
    if found is None:
        return None
    return CalendarDate(found.day.year if found.day else None, found.month, found.number)


def _doubts(article: Article, detected: Detected) -> Iterator[Note]:
    if not detected.sure:
        yield Note(
            f"its language is not certain; it was read as {detected.code} (--language says what it is)", article.id
        )


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
