"""What the page is told: a report as the parts that a reader sees, with the anchors that link them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimdiff.model import Claim, Finding, Report, Source, Verdict
from claimdiff.render.chart import Chart, chart
from claimdiff.render.gap import gap
from claimdiff.render.html.article import Line, lines_of
from claimdiff.render.language import LanguageWords, language_words
from claimdiff.render.plain import Quote, clean, quote
from claimdiff.render.words import (
    KIND_WORDS,
    VERDICT_WORDS,
    VerdictWords,
    about,
    by_source,
    caveats,
    headline,
    letter,
    not_compared,
    note_line,
    positions,
    standing,
    summary,
    web_address,
)

if TYPE_CHECKING:
    from claimdiff.account import Account

QUOTE = 420
"""Code points of a sentence that a card shows: the whole of nearly every one."""
COLORS = 6
"""Colours of positions in page.css; the seventh position has the first again, and another letter."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """An article: its number on the page, its name, its facts, and its text by lines ([] without text)."""

    number: int
    name: str
    source: Source
    language: LanguageWords
    language_number: int
    address: str | None
    claims: int
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Voice:
    """One source that gives a value: its claim, the other lines that repeat it, its sentence."""

    source: SourceView
    claim: Claim
    anchor: str
    lines: Sequence[int]
    quote: Quote
    caveats: Sequence[str]


@dataclass(frozen=True, slots=True)
class PositionView:
    """A value with its letter, one of the colours, and everybody who gives it."""

    letter: str
    color: str
    value: str
    voices: Sequence[Voice]


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding as its card and its row of the matrix show it; `cells` holds the positions of each source."""

    finding: Finding
    anchor: str
    words: VerdictWords
    about: str
    gap: str
    standing: Sequence[str]
    positions: Sequence[PositionView]
    cells: Sequence[Sequence[tuple[PositionView, str]]]
    chart: Chart | None
    account: Account | None
    classes: str


@dataclass(frozen=True, slots=True)
class View:
    """The whole page."""

    report: Report
    title: str
    summary: str
    sources: Sequence[SourceView]
    languages: Sequence[LanguageWords]
    kinds: Sequence[tuple[str, str]]
    sections: Sequence[tuple[Verdict, VerdictWords, Sequence[FindingView]]]
    not_compared: str
    alone: Sequence[tuple[str, Sequence[int], int]]
    notes: Sequence[str]

    @property
    def findings(self) -> list[FindingView]:
        """All findings in their order."""
        return [finding for _, _, findings in self.sections for finding in findings]


def _anchors(report: Report) -> dict[str, str]:
    """The anchor of each claim's place in its article; one that lies in another claim has that one's."""
    anchors: dict[str, str] = {}
    ends: dict[str, tuple[int, str]] = {}
    for number, claim in sorted(enumerate(report.claims, 1), key=lambda each: each[1].span.start):
        end, over = ends.get(claim.source, (0, ""))
        if claim.span.start < end:
            anchors[claim.id] = over
        else:
            anchors[claim.id] = f"claim-{number}"
            ends[claim.source] = claim.span.end, anchors[claim.id]
    return anchors


def view_of(report: Report) -> View:
    """The page of a report."""
    codes = sorted({source.language for source in report.sources})
    anchors = _anchors(report)
    sources = {view.source.id: view for view in _sources(report, codes, anchors)}
    accounts = {account.finding: account for account in report.accounts}
    found = [
        _finding(report, finding, number, sources, anchors, accounts.get(finding.id))
        for number, finding in enumerate(report.findings, 1)
    ]
    kinds = [kind for kind in KIND_WORDS if any(finding.kind is kind for finding in report.findings)]
    sections = [
        (verdict, words, [each for each in found if each.finding.verdict is verdict])
        for verdict, words in VERDICT_WORDS.items()
    ]
    return View(
        report,
        headline(report),
        summary(report),
        list(sources.values()),
        [language_words(code) for code in codes],
        [(kind.value, KIND_WORDS[kind][1]) for kind in kinds],
        [section for section in sections if section[2]],
        not_compared(report),
        _alone(report),
        [note_line(note) for note in report.notes],
    )


def _sources(report: Report, codes: Sequence[str], anchors: Mapping[str, str]) -> Iterator[SourceView]:
    found = {claim: finding for finding in report.findings for claim in finding.claims}
    targets = {finding.id: f"finding-{number}" for number, finding in enumerate(report.findings, 1)}
    for number, source in enumerate(report.sources):
        claims = [claim for claim in report.claims if claim.source == source.id]
        yield SourceView(
            number,
            clean(source.id, 60),
            source,
            language_words(source.language),
            codes.index(source.language),
            web_address(source.url),
            len(claims),
            lines_of(source.text, claims, found, anchors, targets) if source.text else (),
        )


def _finding(
    report: Report,
    finding: Finding,
    number: int,
    sources: Mapping[str, SourceView],
    anchors: Mapping[str, str],
    account: Account | None,
) -> FindingView:
    told = [
        PositionView(
            letter(index),
            f"p{index % COLORS}",
            clean(value, 60),
            [
                Voice(sources[claim.source], claim, anchors[claim.id], lines, quote(claim, QUOTE), caveats(claim))
                for claim, lines in by_source(claims)
            ],
        )
        for index, (value, claims) in enumerate(positions(report, finding))
    ]
    cells = [
        [(each, voice.anchor) for each in told for voice in each.voices if voice.source is source]
        for source in sources.values()
    ]
    voices = [voice for each in told for voice in each.voices]
    classes = [f"verdict-{finding.verdict}", f"kind-{finding.kind}"]
    classes += sorted({f"source-{voice.source.number}" for voice in voices})
    classes += sorted({f"language-{voice.source.language_number}" for voice in voices})
    return FindingView(
        finding,
        f"finding-{number}",
        VERDICT_WORDS[finding.verdict],
        about(finding),
        gap(report, finding),
        standing(finding),
        told,
        cells,
        chart(report, finding),
        account,
        " ".join(classes),
    )


def _alone(report: Report) -> list[tuple[str, list[int], int]]:
    """What each source alone says: for each kind, the number of each source's claims, and their sum."""
    counts = Counter((claim.kind, claim.source) for claim in report.single_source())
    rows = ((words[1], [counts[kind, source.id] for source in report.sources]) for kind, words in KIND_WORDS.items())
    return [(words, numbers, sum(numbers)) for words, numbers in rows if any(numbers)]
