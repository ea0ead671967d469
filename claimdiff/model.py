"""The nouns of claimdiff: articles, sentences, claims, findings, reports. All are frozen.

Offsets are half-open and count code points of `Article.text`; lines count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING

from claimdiff.values import CalendarDate, Value

if TYPE_CHECKING:
    from claimdiff.account import Account


class Kind(StrEnum):
    """What sort of fact a claim states."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    COUNT = "count"
    MONEY = "money"
    PERCENTAGE = "percentage"
    AGE = "age"
    MEASURE = "measure"
    PLACE = "place"
    PERSON = "person"
    ORGANIZATION = "organization"
    ROLE = "role"
    CAUSE = "cause"
    QUOTE = "quote"
    POLARITY = "polarity"


NUMERIC = frozenset(
    (Kind.DATE, Kind.TIME, Kind.DURATION, Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.AGE, Kind.MEASURE)
)
"""The kinds that state a figure or a date. The others name who, where, why and whether."""


class Verdict(StrEnum):
    """How the claims of one finding stand to each other."""

    CONTRADICTION = "contradiction"
    COMPATIBLE = "compatible"
    NOT_COMPARABLE = "not_comparable"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text: `text[start:end]`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two stretches share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read.

    `text` is the decoded text with `\\n` line ends. `language` is an ISO 639-1 code where the
    input declares one. `furniture` holds the stretches that are the page's and not the story's
    (stamps, bylines, "read also" links, subscriptions), sorted and disjoint: they make no claims.
    `sha256` is of the file as it lies on disk, where the article is a file of its own. `extracted_from` names the
    format (``html``) whose file the text was extracted from, None where it is the file's own; `saved` is the day on
    which such a file was made.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    published: date | None = None
    published_time: time | None = None
    language: str | None = None
    furniture: tuple[Span, ...] = ()
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    sha256: str | None = None
    saved: date | None = None
    extracted_from: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was skipped, guessed or not checked, and why. `source` is an id or a path."""

    message: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place, its text (exactly the slice) and the line it starts on."""

    index: int
    span: Span
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its language (ISO 639-1), its sentences in their order, and what was guessed.

    `dateline` is the date that the page's lead gives, maybe without its year (``CHAMBERY, March 12 (CW)``).
    `entries` are those of a live ticker: from which offset each goes, and when it was written.
    """

    article: Article
    language: str
    sentences: tuple[Sentence, ...]
    notes: tuple[Note, ...] = ()
    dateline: CalendarDate | None = None
    entries: tuple[tuple[int, time], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One factual claim of one article.

    `topic` is the subject in English words that a reader knows (``follower``, ``driver · age``);
    `noun` is the counted or described noun as the article writes it. `attributed_to` names the
    voice that the article gives as its source. `superseded` marks a figure that its own article
    withdraws. `resolved` marks a value that took its year or day from another date. `scope` says what a figure is for
    where it is not for the whole: ``per month``, ``part``.
    """

    id: str
    source: str
    kind: Kind
    span: Span
    text: str
    line: int
    sentence: Sentence
    value: Value
    topic: str
    noun: str | None = None
    attributed_to: str | None = None
    superseded: bool = False
    resolved: bool = False
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """One value that some of a finding's claims give, in words, with the ids of those claims.

    `voices` are those that the articles name as their sources for it, each once.
    """

    value: str
    claims: tuple[str, ...]
    voices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Later:
    """Two positions that exclude each other, where every report of one is later than every report of the other.

    `earlier` is the id of the last claim of the one, `later` of the first of the other; the dates are those of
    their articles, `datetime` where the stamps tell the time of day. `grows` marks a figure that grows by nature, and
    did.
    """

    earlier: str
    later: str
    earlier_published: date
    later_published: date
    grows: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Claims of one attribute of one thing, and how they stand to each other.

    `conflicts` lists the pairs of claim ids that cannot both be true; it is empty unless the
    verdict is a contradiction. `confidence` is the share of findings like this one that are right, `severity` what
    ranks contradictions (docs/verdicts.md), both between 0 and 1. `sources` counts the articles, `independent` those
    that are no copies of each other. `later` says which conflicts lie between reports of different times.
    """

    id: str
    verdict: Verdict
    kind: Kind
    topic: str
    claims: tuple[str, ...]
    positions: tuple[Position, ...]
    conflicts: tuple[tuple[str, str], ...] = ()
    confidence: float = 1.0
    explanation: str = ""
    severity: float = 0.0
    sources: int = 0
    independent: int = 0
    later: tuple[Later, ...] = ()


@dataclass(frozen=True, slots=True)
class Inside:
    """A headline against its own text: the ids of two claims of one article that exclude each other, and how."""

    source: str
    headline: str
    text: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Source:
    """One article as the report names it.

    `sha256` is that of its file, or of its text in UTF-8 where it is no file of its own (a row of a stream).
    `text` is None where a report was stored without it. `copy_of` is the id of the article that it repeats.
    `extracted_from` names the format that the text was extracted from, None where it is the file's own.
    """

    id: str
    path: str
    language: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    sha256: str | None = None
    text: str | None = None
    copy_of: str | None = None
    extracted_from: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What `compare` found: every claim, every finding, every headline against its own text, every doubt.

    Findings come contradictions first, then compatible, not comparable, agreements; claims come
    in the order of their sources and places. `version` and `command` say what made the report, as far as
    that is known; `accounts`, where they were asked for, how its findings came about.
    """

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...] = ()
    version: str | None = None
    command: str | None = None
    accounts: tuple[Account, ...] = ()
    inside: tuple[Inside, ...] = ()
    _by_id: dict[str, Claim] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_id.update((claim.id, claim) for claim in self.claims)

    def claim(self, claim_id: str) -> Claim:
        """The claim with this id; KeyError where there is none."""
        return self._by_id[claim_id]

    def single_source(self) -> tuple[Claim, ...]:
        """The claims that are in no finding."""
        grouped = {claim_id for finding in self.findings for claim_id in finding.claims}
        return tuple(claim for claim in self.claims if claim.id not in grouped)
