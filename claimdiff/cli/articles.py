"""What the commands do with articles: read them in the language that was given, and write down their claims alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimdiff.cli.printing import is_terminal, progress, put, tell_notes

if TYPE_CHECKING:
    from claimdiff.limits import Limits
    from claimdiff.model import Article, Claim, Kind, Note, Report, Source
    from claimdiff.read import Reading
    from claimdiff.reading.choice import Choice

TOLD_EVERY = 100
"""Articles of a stream between two words of progress."""


def read(
    paths: Sequence[str], include: list[str] | None, exclude: list[str] | None, code: str | None, limits: Limits
) -> Reading:
    """What stands behind the paths; articles that declare no language have the one that was given."""
    from claimdiff.read import read_paths
    from claimdiff.reading.choice import Choice

    reading = read_paths(paths, Choice.of(include, exclude), limits)
    return replace(reading, articles=tuple(_in_language(article, code) for article in reading.articles))


def _in_language(article: Article, code: str | None) -> Article:
    return replace(article, language=code) if code and article.language is None else article


def claims_alone(reading: Reading, kinds: frozenset[Kind] | None, jobs: int | None, limits: Limits) -> Report:
    """The claims of each article as a report without findings."""
    from claimdiff.model import Note, Report
    from claimdiff.pipeline import extracted

    sources: list[Source] = []
    claims: list[Claim] = []
    doubts = list(reading.notes)
    for each in extracted(reading.articles, _as_it_is, kinds=kinds, jobs=jobs, limits=limits):
        if not isinstance(each, Note):
            source, found, own = each
            sources.append(source)
            claims += found
            doubts += own
    return Report(tuple(sources), tuple(claims), (), tuple(doubts))


def _as_it_is(
    source: Source, claims: tuple[Claim, ...], notes: tuple[Note, ...]
) -> tuple[Source, tuple[Claim, ...], tuple[Note, ...]]:
    return source, claims, notes


def put_lines(
    paths: Sequence[str],
    choice: Choice,
    kinds: frozenset[Kind] | None,
    code: str | None,
    jobs: int | None,
    limits: Limits,
) -> None:
    """Each article as a line of JSON as soon as it is read; what was skipped goes to standard error."""
    from claimdiff.model import Article, Note
    from claimdiff.pipeline import extracted
    from claimdiff.read import stream
    from claimdiff.render.json import line

    done = 0
    told = stream(*paths, choice=choice, limits=limits)
    read = (_in_language(each, code) if isinstance(each, Article) else each for each in told)
    for each in extracted(read, line, kinds=kinds, jobs=jobs, limits=limits):
        if isinstance(each, Note):
            tell_notes([each])
            continue
        put(each, utf8=True)
        done += 1
        if done % TOLD_EVERY == 0 and not is_terminal(sys.stdout):
            progress(f"{done:,} articles")
    progress("")
