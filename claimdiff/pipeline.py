"""All stages on one screen: articles → documents → claims → groups → findings → report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from claimdiff import __version__
from claimdiff.errors import UsageError
from claimdiff.extraction import extract_claims, meet_persons, prepare
from claimdiff.judge import judge
from claimdiff.judging import copies, doubts, headline
from claimdiff.lexicon import covered
from claimdiff.limits import DEFAULTS, Limits, fair
from claimdiff.matching import group_claims
from claimdiff.model import Article, Claim, Document, Finding, Kind, Note, Report, Source, Verdict
from claimdiff.parse import parse, settle_years

if TYPE_CHECKING:
    from claimdiff.account import Account

Item = TypeVar("Item")
Progress = Callable[[str], None]
"""Told what is being done, in words: ``reading article 12 of 500``."""


def silent(doing: str) -> None:
    """Progress that nobody is told."""


def compare(
    articles: Sequence[Article],
    *,
    only: Collection[Verdict] | None = None,
    kinds: Collection[Kind] | None = None,
    notes: Sequence[Note] = (),
    progress: Progress = silent,
    limits: Limits = DEFAULTS,
) -> Report:
    """What the articles agree on and where they contradict each other.

    `only` keeps the findings of some verdicts, `kinds` the claims of some kinds; `notes` are what
    reading had to say, and stand first in the report's own; `progress` is told how far it is. Claims beyond
    the `limits` are left out, with a note.
    """
    documents, claims, cut = _read(articles, kinds, progress, limits)
    progress(f"matching {len(claims):,} claims")
    return _compared(documents, claims, only, (*notes, *cut))


def explain(
    articles: Sequence[Article],
    wanted: str | None = None,
    *,
    only: Collection[Verdict] | None = None,
    kinds: Collection[Kind] | None = None,
    notes: Sequence[Note] = (),
    progress: Progress = silent,
    limits: Limits = DEFAULTS,
) -> tuple[Report, tuple[Account, ...]]:
    """The report of `compare`, and how its findings came about: the `wanted` one by its id, all where None.

    Raises UsageError where no finding has that id.
    """
    from claimdiff.matching.explain import explain as accounts

    documents, claims, cut = _read(articles, kinds, progress, limits)
    progress(f"matching {len(claims):,} claims")
    report = _compared(documents, claims, only, (*notes, *cut))
    findings = [finding for finding in report.findings if wanted in (None, finding.id)]
    if wanted is not None and not findings:
        known = ", ".join(finding.id for finding in report.findings)
        raise UsageError(
            f"there is no finding {wanted!r}; " + (f"give one of: {known}" if known else "these articles share none")
        )
    return report, tuple(accounts(documents, claims, findings))


def _read(
    articles: Sequence[Article], kinds: Collection[Kind] | None, progress: Progress, limits: Limits
) -> tuple[list[Document], list[Claim], list[Note]]:
    documents = settle_years([parse(article) for article in _counted(articles, "reading article", progress)])
    prepare(document.language for document in documents)
    found = [claims_of(each, kinds) for each in _counted(documents, "finding the claims of article", progress)]
    most = min(limits.article_claims, fair(map(len, found), limits.claims))
    notes = [note for document, claims in zip(documents, found, strict=True) for note in _cut(document, claims, most)]
    claims = [claim for each in found for claim in each[:most]]
    return documents, meet_persons(documents, claims), notes


def _cut(document: Document, claims: Sequence[Claim], most: int) -> Iterator[Note]:
    """What is said of an article that has more claims than are kept."""
    if len(claims) > most:
        left = len(claims) - most
        words = f"only its first {most:,} claims were taken, {left:,} were left out (--limit article_claims, claims)"
        yield Note(words, document.article.id)


def _counted(items: Sequence[Item], doing: str, progress: Progress) -> Iterator[Item]:
    """The items one by one, each told before it is at hand."""
    for number, item in enumerate(items, 1):
        progress(f"{doing} {number:,} of {len(items):,}")
        yield item


def _compared(
    documents: Sequence[Document], claims: Sequence[Claim], only: Collection[Verdict] | None, notes: Sequence[Note]
) -> Report:
    copied = copies.copies(documents)
    findings = judge(group_claims(documents, claims), [document.article for document in documents], copied)
    if only is not None:
        findings, claims = _only(findings, claims, only)
    inside = headline.headlines(documents, claims)
    found_notes = [note for document in documents for note in (*document.notes, *_of_language(document))]
    found_notes += [*doubts.of_dates(documents, claims), *copies.notes_of(copied), *headline.notes_of(inside)]
    found_notes += [*doubts.of_open_dates(claims), *doubts.of_zones(claims), *doubts.of_findings(findings)]
    if len(documents) == 1:
        found_notes.append(Note("one article alone: there was nothing to compare it with"))
    sources = tuple(source_of(document, copied.get(document.article.id)) for document in documents)
    return Report(sources, tuple(claims), findings, (*notes, *found_notes), __version__, inside=inside)


def _only(
    findings: Sequence[Finding], claims: Sequence[Claim], only: Collection[Verdict]
) -> tuple[tuple[Finding, ...], list[Claim]]:
    """The findings of the wanted verdicts; claims of the others go with them, single-source claims stay."""
    left_out = {claim for finding in findings if finding.verdict not in only for claim in finding.claims}
    kept = tuple(finding for finding in findings if finding.verdict in only)
    return kept, [claim for claim in claims if claim.id not in left_out]


def extract_article(
    article: Article, *, kinds: Collection[Kind] | None = None, limits: Limits = DEFAULTS
) -> tuple[Source, tuple[Claim, ...], tuple[Note, ...]]:
    """The claims of one article, with its source and what was guessed about it or left out."""
    document = parse(article)
    claims, most = claims_of(document, kinds), limits.article_claims
    notes = (*document.notes, *_of_language(document), *_cut(document, claims, most))
    return source_of(document), claims[:most], notes


def _of_language(document: Document) -> Iterator[Note]:
    """A note where the lexicon has no words of the article's language."""
    if document.language not in covered():
        words = f"the lexicon has no words of its language ({document.language}): its figures are matched less surely"
        yield Note(words, document.article.id)


def claims_of(document: Document, kinds: Collection[Kind] | None = None) -> tuple[Claim, ...]:
    """A document's claims of the wanted kinds (all where None), numbered in their order."""
    claims = extract_claims(document)
    if kinds is None:
        return claims
    wanted = (claim for claim in claims if claim.kind in kinds)
    return tuple(replace(claim, id=f"{claim.source}:{number}") for number, claim in enumerate(wanted, 1))


def source_of(document: Document, copy_of: str | None = None) -> Source:
    """How the report names a document, maybe the copy of another."""
    article = document.article
    return Source(
        article.id,
        article.path,
        document.language,
        article.title,
        article.published,
        article.url,
        article.publisher,
        article.author,
        article.sha256 or sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        article.text,
        copy_of,
    )
