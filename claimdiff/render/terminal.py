"""The report to read in a terminal: contradictions first, every value beside the words that state it.

Without colours the output is plain text, and marks carry what colours would.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from claimdiff.model import Report, Verdict
from claimdiff.render import PLAIN, Page
from claimdiff.render.findings import in_brief, in_full
from claimdiff.render.listing import claim_list
from claimdiff.render.overview import overview
from claimdiff.render.plain import clean
from claimdiff.render.sheet import GAP, STYLES, Sheet, draw, heading, name
from claimdiff.render.words import VERDICT_WORDS, byline, not_compared, note_line, read_line, summary, web_address


def render(report: Report, page: Page = PLAIN) -> str:
    """The report for a terminal of the page's width, with colours (SGR codes) where the page has them."""
    return draw(_report(Sheet.of(report, page)), page)


def render_claims(report: Report, page: Page = PLAIN) -> str:
    """Every claim of the report by its source, findings aside."""
    sheet = Sheet.of(report, page)
    return draw([*claim_list(sheet), *_notes(sheet), Text(read_line(report), style="bold")], page)


def _report(sheet: Sheet) -> Iterator[RenderableType]:
    report = sheet.report
    if len(report.sources) < 2:
        yield from claim_list(sheet)
    else:
        yield overview(report, sheet.width)
        yield from _findings(sheet)
        yield from _alone(sheet)
    yield from _sources(sheet)
    yield from _notes(sheet)
    yield Text(summary(report), style="bold")
    if report.accounts:
        from claimdiff.render.account import how_it_came_about

        for account in report.accounts:
            yield from how_it_came_about(sheet, account)


def _findings(sheet: Sheet) -> Iterator[RenderableType]:
    for verdict in Verdict:
        findings = [finding for finding in sheet.report.findings if finding.verdict is verdict]
        if findings:
            words = VERDICT_WORDS[verdict]
            yield heading(f"{words.mark} {words.heading}", sheet.width, STYLES[verdict])
        if verdict is Verdict.CONTRADICTION:
            yield from (in_full(sheet, finding) for finding in findings)
        elif findings:
            yield in_brief(sheet, findings)


def _alone(sheet: Sheet) -> Iterator[RenderableType]:
    alone = not_compared(sheet.report)
    if alone:
        yield heading("Not compared", sheet.width, "bold")
        yield Padding(Text(alone), (0, 0, 1, GAP))


def _sources(sheet: Sheet) -> Iterator[RenderableType]:
    """Who stands behind the articles and where they are, for those that say it."""
    told = [source for source in sheet.report.sources if byline(source) or source.url]
    if not told:
        return
    yield heading("Sources", sheet.width, "bold")
    grid = Table.grid(padding=(0, GAP))
    grid.add_column(no_wrap=True)
    for source in told:
        address = web_address(source.url)
        shown = Text(clean(source.url or "", 200), Style(dim=True, link=address if sheet.links else None))
        said = Text("  ").join(part for part in (Text(byline(source)), shown) if part)
        grid.add_row(name(source.id, sheet.width // 3), said)
    yield Padding(grid, (0, 0, 1, GAP))


def _notes(sheet: Sheet) -> Iterator[RenderableType]:
    if sheet.report.notes:
        yield heading("Notes", sheet.width, "bold")
        yield from (Padding(Text(note_line(note)), (0, 0, 0, GAP)) for note in sheet.report.notes)
        yield ""
