"""The report for spreadsheets: a row for each claim, in UTF-8 with a byte-order mark, no cell a formula.

The mark is there because Excel reads UTF-8 without it as the local code page; `utf-8-sig` in Python and
`encoding="UTF-8-BOM"` in R drop it. Cells hold one line each, cleaned as for a terminal; lines end in ``\\n``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from math import isfinite

from claimdiff.model import Claim, Finding, Report, Source
from claimdiff.render import PLAIN, Page
from claimdiff.render.plain import clean
from claimdiff.render.words import positions

BOM = "\ufeff"
CELL = 2000
"""Code points of a cell at most; spreadsheets hold 32,767."""
FORMULA = re.compile(r"^(?=\s*[=+\-@＝＋－＠])|(?<=;)(?=\s*[=+\-@＝＋－＠])")
"""Where a spreadsheet would begin a formula: at a cell's start, and behind a semicolon, that some take for a comma."""
VALUES = ("number", "low", "high", "unit", "timex", "mod")
FINDING = ("finding", "verdict", "about", "position", "confidence", "severity", "independent", "explanation")
CAVEATS = ("attributed_to", "scope", "superseded", "resolved")
CLAIM = ("claim", "kind", "value", *VALUES, "text", "sentence", "line", *CAVEATS)
SOURCE = ("source", "language", "published", "publisher", "author", "title", "url", "path")
Cell = str | int | float


def render(report: Report, page: Page = PLAIN) -> str:
    """The page's table: the claims of every finding in their order, or all claims in theirs."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*FINDING, *CLAIM, *SOURCE))
    sources = {source.id: source for source in report.sources}
    for finding, position, claim in _rows(report, page.table):
        row = (*_finding(finding, position, claim), *_claim(claim), *_source(sources[claim.source]))
        writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row])
    return BOM + file.getvalue()


def safe(text: str) -> str:
    """A cell that shows its text: ``=1+1`` → ``'=1+1``, as spreadsheets themselves mark text."""
    return FORMULA.sub("'", clean(text, CELL))


def _rows(report: Report, table: str) -> Iterator[tuple[Finding | None, str, Claim]]:
    """Finding, position and claim of each row; claims in no finding have neither."""
    told = [
        (finding, value, claim)
        for finding in report.findings
        for value, claims in positions(report, finding)
        for claim in claims
    ]
    if table == "findings":
        yield from told
        return
    held = {claim.id: (finding, value) for finding, value, claim in told}
    for claim in report.claims:
        yield (*held.get(claim.id, (None, "")), claim)


def _finding(finding: Finding | None, position: str, claim: Claim) -> tuple[Cell, ...]:
    if finding is None:
        return ("", "", claim.topic, "", "", "", "", "")
    sure, severe = round(finding.confidence, 4), round(finding.severity, 4)
    head = (finding.id, finding.verdict, finding.topic, position)
    return (*head, sure, severe, finding.independent, finding.explanation)


def _claim(claim: Claim) -> tuple[Cell, ...]:
    told = claim.value.as_json()
    values = (told[name] for name in VALUES)
    return (
        claim.id,
        claim.kind,
        claim.value.describe(),
        *("" if each is None or (isinstance(each, float) and not isfinite(each)) else each for each in values),
        claim.text,
        claim.sentence.text,
        claim.line,
        claim.attributed_to or "",
        claim.scope or "",
        "yes" if claim.superseded else "",
        "yes" if claim.resolved else "",
    )


def _source(source: Source) -> tuple[Cell, ...]:
    published = source.published.isoformat() if source.published else ""
    told = (source.publisher, source.author, source.title, source.url)
    return (source.id, source.language, published, *(each or "" for each in told), source.path)
