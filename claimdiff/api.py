"""The Python API: the same stages and the same model as the command line, without printing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from os import PathLike

from claimdiff import pipeline
from claimdiff.model import Article, Claim, Kind, Note, Report, Verdict
from claimdiff.read import read_paths

Readable = str | PathLike[str] | Article
"""A file or folder, or an article that is already at hand."""


def compare(
    sources: Iterable[Readable], *, only: Collection[Verdict] | None = None, kinds: Collection[Kind] | None = None
) -> Report:
    """What articles agree on and where they contradict each other.

    `sources` are files, folders or `Article` objects; `only` and `kinds` keep some verdicts and kinds.
    Raises `NothingToRead` where not one article can be read; what else was skipped is in the notes.
    """
    articles, notes = _articles(sources)
    return pipeline.compare(articles, only=only, kinds=kinds, notes=notes)


def extract(sources: Iterable[Readable], *, kinds: Collection[Kind] | None = None) -> list[Claim]:
    """Every claim of the articles, in the order of the articles and of their places in them."""
    articles, _ = _articles(sources)
    return [claim for article in articles for claim in pipeline.extract_article(article, kinds=kinds)[1]]


def _articles(sources: Iterable[Readable]) -> tuple[list[Article], tuple[Note, ...]]:
    articles: list[Article] = []
    paths: list[str] = []
    for source in sources:
        if isinstance(source, Article):
            articles.append(source)
        else:
            paths.append(str(source))
    if not paths:
        return articles, ()
    reading = read_paths(paths)
    return [*articles, *reading.articles], reading.notes
