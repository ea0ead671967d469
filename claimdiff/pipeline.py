"""All stages on one screen: articles → documents → claims → groups → findings → report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from claimdiff import __version__
from claimdiff.errors import UsageError
from claimdiff.evening import Even, evened, restored, restored_account, restored_claim, restored_source
from claimdiff.extraction import extract_claims, meet_persons, prepare
from claimdiff.judge import judge
from claimdiff.judging import copies, doubts, headline
from claimdiff.lexicon import covered
from claimdiff.limits import DEFAULTS, Limits, fair
from claimdiff.matching import group_claims, retold
from claimdiff.meeting import meet
from claimdiff.model import Article, Claim, Document, Finding, Kind, Note, Report, Source, Verdict
from claimdiff.parse import parse, settle_years
from claimdiff.workers import batched, cores, mapped

if TYPE_CHECKING:
    from claimdiff.account import Account

Item = TypeVar("Item")
ENOUGH = 400_000
"""Characters of articles from which more processes are worth their start (`python -m benchmarks.scan --jobs`)."""
BATCH = 20_000
"""Characters of articles that a worker gets at once: less is mostly the way there and back."""
Entry = TypeVar("Entry", bound=Article | Note)
Drawn = TypeVar("Drawn")
Progress = Callable[[str], None]
"""Told what is being done, in words: ``reading article 12 of 500``."""


def silent(doing: str) -> None:
    """Progress that nobody is told."""


class _Understood(NamedTuple):
    """Articles as the stages read them, their claims, what leads back to their texts, and what was left out."""

    documents: list[Document]
    claims: list[Claim]
    evens: dict[str, Even]
    notes: list[Note]


def compare(
    articles: Sequence[Article],
    *,
    only: Collection[Verdict] | None = None,
    kinds: Collection[Kind] | None = None,
    notes: Sequence[Note] = (),
    progress: Progress = silent,
    jobs: int = 1,
    limits: Limits = DEFAULTS,
) -> Report:
    """What the articles agree on and where they contradict each other.

    `only` keeps the findings of some verdicts, `kinds` the claims of some kinds; `notes` are what
    reading had to say, and stand first in the report's own; `progress` is told how far it is. `jobs` processes
    share the reading. Claims beyond the `limits` are left out, with a note.
    """
    read = _read(articles, kinds, progress, jobs, limits)
    progress(f"matching {len(read.claims):,} claims")
    return restored(_compared(read.documents, read.claims, only, (*notes, *read.notes)), articles, read.evens)


def explain(
    articles: Sequence[Article],
    wanted: str | None = None,
    *,
    only: Collection[Verdict] | None = None,
    kinds: Collection[Kind] | None = None,
    notes: Sequence[Note] = (),
    progress: Progress = silent,
    jobs: int = 1,
    limits: Limits = DEFAULTS,
) -> tuple[Report, tuple[Account, ...]]:
    """The report of `compare`, and how its findings came about: the `wanted` one by its id, all where None.

    Raises UsageError where no finding has that id.
    """
    from claimdiff.matching.explain import explain as accounts

    read = _read(articles, kinds, progress, jobs, limits)
    progress(f"matching {len(read.claims):,} claims")
    report = _compared(read.documents, read.claims, only, (*notes, *read.notes))
    findings = [finding for finding in report.findings if wanted in (None, finding.id)]
    if wanted is not None and not findings:
        known = ", ".join(finding.id for finding in report.findings)
        raise UsageError(
            f"there is no finding {wanted!r}; " + (f"give one of: {known}" if known else "these articles share none")
        )
    told = (restored_account(account, read.evens) for account in accounts(read.documents, read.claims, findings))
    return restored(report, articles, read.evens), tuple(told)


def jobs_for(articles: Iterable[Article]) -> int:
    """How many processes are worth their start: all cores where there is enough to read, else 1."""
    return cores() if sum(len(article.text) for article in articles) >= ENOUGH else 1


def _read(
    articles: Sequence[Article], kinds: Collection[Kind] | None, progress: Progress, jobs: int, limits: Limits
) -> _Understood:
    even = [evened(article) for article in articles]
    evens = {article.id: each for article, each in even if each}
    articles = [article for article, _ in even]
    if jobs > 1:
        documents, found = _read_by_many(articles, kinds, progress, jobs)
    else:
        documents = settle_years([parse(article) for article in _counted(articles, "reading article", progress)])
        prepare(document.language for document in documents)
        told = _counted(documents, "finding the claims of article", progress)
        found = [claims_of(document, kinds) for document in told]
    most = min(limits.article_claims, fair(map(len, found), limits.claims))
    notes = [note for document, claims in zip(documents, found, strict=True) for note in _cut(document, claims, most)]
    claims = [claim for each in found for claim in each[:most]]
    return _Understood(documents, meet(documents, meet_persons(documents, claims), kinds), evens, notes)


def _cut(document: Document, claims: Sequence[Claim], most: int) -> Iterator[Note]:
    """What is said of an article that has more claims than are kept."""
    if len(claims) > most:
        left = len(claims) - most
        words = f"only its first {most:,} claims were taken, {left:,} were left out (--limit article_claims, claims)"
        yield Note(words, document.article.id)


def _read_by_many(
    articles: Sequence[Article], kinds: Collection[Kind] | None, progress: Progress, jobs: int
) -> tuple[list[Document], list[tuple[Claim, ...]]]:
    """The same by several processes; where an article's year is settled by the others, its claims are found again."""
    progress(f"reading {len(articles):,} articles with {jobs} processes")
    read = chain.from_iterable(mapped(partial(_understood, kinds=kinds), batches(articles), jobs))
    first = [each for each, _ in zip(read, _counted(articles, "reading article", progress), strict=True)]
    documents = settle_years([document for document, _ in first])
    found = [
        claims if settled is document else claims_of(settled, kinds)
        for settled, (document, claims) in zip(documents, first, strict=True)
    ]
    return documents, found


def batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Articles, maybe with notes between them, in their order, put together to what a worker gets at once."""
    return batched(entries, lambda entry: max(1, _characters(entry)), BATCH)


def _characters(entry: Article | Note) -> int:
    return len(entry.text) if isinstance(entry, Article) else 0


def _understood(
    articles: Sequence[Article], kinds: Collection[Kind] | None
) -> list[tuple[Document, tuple[Claim, ...]]]:
    documents = [parse(article) for article in articles]
    return [(document, claims_of(document, kinds)) for document in documents]


def _counted(items: Sequence[Item], doing: str, progress: Progress) -> Iterator[Item]:
    """The items one by one, each told before it is at hand."""
    for number, item in enumerate(items, 1):
        progress(f"{doing} {number:,} of {len(items):,}")
        yield item


def _compared(
    documents: Sequence[Document], claims: Sequence[Claim], only: Collection[Verdict] | None, notes: Sequence[Note]
) -> Report:
    copied = copies.copies(documents)
    groups = group_claims(documents, claims)
    alike = retold(groups, claims)
    findings = judge(groups, [document.article for document in documents], copied)
    if only is not None:
        findings, claims = _only(findings, claims, only)
    inside = headline.headlines(documents, claims)
    found_notes = [note for document in documents for note in (*document.notes, *_of_language(document))]
    found_notes += [
        *doubts.of_extracted(documents),
        *doubts.of_dates(documents, claims),
        *copies.notes_of(copied),
        *copies.notes_of_retold(alike, copied),
        *headline.notes_of(inside),
    ]
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
    read, told = evened(article)
    document = parse(read)
    evens = {article.id: told} if told else {}
    found, most = claims_of(document, kinds), limits.article_claims
    claims = tuple(restored_claim(claim, evens) for claim in found[:most])
    notes = (*document.notes, *_of_language(document), *_cut(document, found, most))
    return restored_source(source_of(document), article, told), claims, notes


def extracted(
    read: Iterable[Article | Note],
    drawn: Callable[[Source, tuple[Claim, ...], tuple[Note, ...]], Drawn],
    *,
    kinds: Collection[Kind] | None = None,
    jobs: int | None = None,
    limits: Limits = DEFAULTS,
) -> Iterator[Drawn | Note]:
    """What `drawn` makes of `extract_article` of each article, and the notes of reading, in the order they come.

    `jobs` processes share the work, and draw; where it is None one does, and all cores once it has had ENOUGH.
    """
    entries = iter(read)
    draw = partial(_drawn, drawn=drawn, kinds=kinds, limits=limits)
    if jobs is None or jobs == 1:
        size = 0
        for entry in entries:
            yield draw(entry)
            size += _characters(entry)
            if jobs is None and size >= ENOUGH:
                break
        else:
            return
        jobs = cores()
    yield from chain.from_iterable(mapped(partial(_all_drawn, draw=draw), batches(entries), jobs))


def _all_drawn(entries: Sequence[Article | Note], draw: Callable[[Article | Note], Any]) -> list[Any]:
    return [draw(entry) for entry in entries]


def _drawn(
    entry: Article | Note, drawn: Callable[..., Drawn], kinds: Collection[Kind] | None, limits: Limits
) -> Drawn | Note:
    return entry if isinstance(entry, Note) else drawn(*extract_article(entry, kinds=kinds, limits=limits))


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
        article.extracted_from,
    )
