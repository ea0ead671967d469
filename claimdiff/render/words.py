"""What the formats say alike: counts, marks, positions with their claims, who said what where."""

from __future__ import annotations

import re
from collections import Counter
from string import ascii_uppercase
from typing import NamedTuple

from claimdiff.model import Claim, Finding, Kind, Note, Report, Source, Verdict
from claimdiff.render.plain import clean

PART = "part"
"""The scope of a claim that is about a part of what others count."""
LONGEST_ADDRESS = 2000
WEB_ADDRESS = re.compile(
    r"https?://[^\s\x00-\x20\x7f-\xa0\"'<>\\^`{|}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff]+"
)
"""What a report links: everything that is dangerous in an attribute or unseen is no part of it."""
KIND_WORDS: dict[Kind, tuple[str, str]] = {
    Kind.DATE: ("date", "dates"),
    Kind.TIME: ("clock time", "clock times"),
    Kind.DURATION: ("duration", "durations"),
    Kind.COUNT: ("count", "counts"),
    Kind.MONEY: ("sum of money", "sums of money"),
    Kind.PERCENTAGE: ("percentage", "percentages"),
    Kind.AGE: ("age", "ages"),
    Kind.MEASURE: ("measure", "measures"),
    Kind.PLACE: ("place", "places"),
    Kind.PERSON: ("person", "persons"),
    Kind.ORGANIZATION: ("organization", "organizations"),
    Kind.ROLE: ("role", "roles"),
    Kind.CAUSE: ("cause", "causes"),
    Kind.QUOTE: ("quote", "quotes"),
    Kind.POLARITY: ("yes or no", "yes or no"),
}


class VerdictWords(NamedTuple):
    """How a verdict is shown: a mark that reads without colour, the heading, the counted word."""

    mark: str
    heading: str
    one: str
    many: str


VERDICT_WORDS: dict[Verdict, VerdictWords] = {
    Verdict.CONTRADICTION: VerdictWords("≠", "Contradictions", "contradiction", "contradictions"),
    Verdict.COMPATIBLE: VerdictWords("≈", "Compatible", "compatible", "compatible"),
    Verdict.NOT_COMPARABLE: VerdictWords("?", "Not comparable", "not comparable", "not comparable"),
    Verdict.AGREEMENT: VerdictWords("=", "Agreements", "agreement", "agreements"),
}


def counted(number: int, one: str, many: str) -> str:
    """``2, "date", "dates"`` → ``2 dates``."""
    return f"{number:,} {one if number == 1 else many}"


def read_line(report: Report) -> str:
    """What was read: ``5 articles, 2 languages, 31 claims``."""
    languages = {source.language for source in report.sources}
    told = (
        counted(len(report.sources), "article", "articles"),
        counted(len(languages), "language", "languages"),
        counted(len(report.claims), "claim", "claims"),
    )
    return ", ".join(told)


def summary(report: Report) -> str:
    """The report in one line: ``5 articles, 2 languages, 31 claims: 2 contradictions, 5 agreements``."""
    read = read_line(report)
    if len(report.sources) < 2:
        return f"{read}: nothing to compare with"
    if not report.findings:
        return f"{read}: nothing that two articles state"
    verdicts = Counter(finding.verdict for finding in report.findings)
    found = [
        counted(verdicts[verdict], words.one, words.many)
        for verdict, words in VERDICT_WORDS.items()
        if verdicts[verdict]
    ]
    return f"{read}: {', '.join(found)}"


def headline(report: Report) -> str:
    """What was found first: ``2 contradictions among 5 articles``."""
    articles = counted(len(report.sources), "article", "articles")
    if len(report.sources) < 2:
        return f"Claims of {articles}"
    number = sum(finding.verdict is Verdict.CONTRADICTION for finding in report.findings)
    words = VERDICT_WORDS[Verdict.CONTRADICTION]
    return f"{counted(number, words.one, words.many) if number else 'No contradiction'} among {articles}"


def single_source(report: Report) -> str:
    """What one source alone says, by kind: ``12 counts, 3 dates, 1 age``; empty for nothing."""
    kinds = Counter(claim.kind for claim in report.single_source())
    return ", ".join(counted(number, *KIND_WORDS[kind]) for kind, number in kinds.most_common())


def not_compared(report: Report) -> str:
    """What nothing could be compared with, so that silence is not read as agreement; empty for nothing."""
    alone = len(report.single_source())
    if not alone or len(report.sources) < 2:
        return ""
    verb = "is" if alone == 1 else "are"
    claims = counted(len(report.claims), "claim", "claims")
    return f"{alone:,} of {claims} {verb} made by one source alone and compared with nothing: {single_source(report)}."


def letter(index: int) -> str:
    """The sign of a finding's position: A, B … Z, A1, B1 …"""
    return f"{ascii_uppercase[index % 26]}{index // 26 or ''}"


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web (http, https) and holds no space or control character, else None."""
    if url is None or len(url) > LONGEST_ADDRESS or not WEB_ADDRESS.fullmatch(url):
        return None
    return url


def positions(report: Report, finding: Finding) -> list[tuple[str, list[Claim]]]:
    """The values of a finding with their claims; a claim that no position holds stands for itself."""
    told = [(each.value, [report.claim(claim) for claim in each.claims]) for each in finding.positions]
    held = {claim for each in finding.positions for claim in each.claims}
    rest = [report.claim(claim) for claim in finding.claims if claim not in held]
    return told + [(claim.value.describe(), [claim]) for claim in rest]


def said_by(report: Report, finding: Finding) -> dict[str, str]:
    """What each source says of a finding: its id → ``11 minutes``, or several values."""
    told: dict[str, list[str]] = {}
    for value, claims in positions(report, finding):
        for claim in claims:
            values = told.setdefault(claim.source, [])
            if value not in values:
                values.append(value)
    return {source: " / ".join(clean(value, 60) for value in values) for source, values in told.items()}


def about(finding: Finding) -> str:
    """What a finding is about; its kind where it has no topic."""
    return clean(finding.topic, 80) or KIND_WORDS[finding.kind][0]


def by_source(claims: list[Claim]) -> list[tuple[Claim, list[int]]]:
    """The first claim of each source, with the lines of the others: what an article repeats is said once."""
    first: dict[str, tuple[Claim, list[int]]] = {}
    for claim in claims:
        kept, lines = first.setdefault(claim.source, (claim, []))
        if claim is not kept and claim.line not in (kept.line, *lines):
            lines.append(claim.line)
    return list(first.values())


def caveats(claim: Claim) -> list[str]:
    """What a reader of the claim must know: whose voice it is, whether it was withdrawn or completed."""
    told = []
    if claim.attributed_to:
        told.append(f"citing {clean(claim.attributed_to, 40)}")
    if claim.scope:
        told.append("a part of the whole" if claim.scope == PART else clean(claim.scope, 40))
    if claim.superseded:
        told.append("withdrawn by its own article")
    if claim.resolved:
        told.append("completed from another date")
    return told


def standing(finding: Finding) -> list[str]:
    """What a reader weighs a finding by: kind, confidence, severity, later reports, independent sources."""
    told = [str(finding.kind), f"confidence {finding.confidence:.2f}"]
    if finding.severity:
        told.append(f"severity {finding.severity:.2f}")
    if finding.later:
        told.append("later report")
    if finding.independent < finding.sources:
        told.append(f"{finding.independent} of {counted(finding.sources, 'source', 'sources')} independent")
    return told


def byline(source: Source) -> str:
    """Who stands behind an article, as far as it says: ``Port News, Ann Writer``; empty for nothing."""
    return ", ".join(clean(each, 60) for each in (source.publisher, source.author) if each)


def note_line(note: Note) -> str:
    """``b.txt: read as Latin-1``."""
    message = clean(note.message, 400)
    return f"{clean(note.source)}: {message}" if note.source else message
