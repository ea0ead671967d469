"""Findings in a terminal: contradictions in full, the rest in a line or two for each value."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from claimdiff.model import Claim, Finding, Verdict
from claimdiff.render.gap import gap
from claimdiff.render.plain import clean
from claimdiff.render.sheet import GAP, STYLES, Sheet, name, place, quoted, spaced
from claimdiff.render.words import about, by_source, positions, standing

QUOTE_LINE = 84
"""Cells from which a quote stands on one line beside its place; narrower, it gets two lines below."""
LOST_AT_BREAK = 12
"""Cells that two lines of a quote may lose where words break."""


def in_full(sheet: Sheet, finding: Finding) -> RenderableType:
    """A finding with every value, who states it where, and the sentence."""
    head = Text.assemble((clean(finding.id), "dim"), "  ", (about(finding), "bold"))
    distance = gap(sheet.report, finding)
    if distance:
        head.append(f"  {distance}", style=STYLES[finding.verdict])
    head.append(f"  {' · '.join(standing(finding))}", style="dim")
    parts: list[RenderableType] = [head, _indented(_values(sheet, finding))]
    if finding.explanation:
        parts.append(_indented(_why(finding)))
    return Group(*parts, "")


def in_brief(sheet: Sheet, findings: Sequence[Finding]) -> RenderableType:
    """Findings in a few lines each: topic, values, who states them, and why they stand so."""
    grid = Table.grid(padding=(0, GAP), expand=True)
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(max_width=sheet.width // 4)
    grid.add_column(max_width=sheet.width // 4)
    grid.add_column(ratio=1)
    for finding in findings:
        first = Text(clean(finding.id)), Text(about(finding))
        for value, claims in positions(sheet.report, finding):
            who = Text(", ").join(_who(sheet, claim, lines) for claim, lines in by_source(claims))
            grid.add_row(*first, Text(clean(value, 60), style="bold"), who)
            first = Text(), Text()
        if finding.explanation and finding.verdict is not Verdict.AGREEMENT:
            grid.add_row("", "", "", _why(finding))
    return Padding(grid, (0, 0, 1, 0))


def _values(sheet: Sheet, finding: Finding) -> Table:
    """A row for each source of each value: value, place, quote; the quote below its place on a narrow page."""
    told = [(clean(value, 60), by_source(claims)) for value, claims in positions(sheet.report, finding)]
    places = {claim.id: place(sheet, claim, lines) for _, said in told for claim, lines in said}
    column = min(max(cell_len(value) for value, _ in told), sheet.width // 4)
    room = sheet.width - column - 2 * GAP
    widest = max(each.cell_len for each in places.values())
    beside = room - widest - GAP
    grid = Table.grid()
    grid.add_column(width=column + GAP)
    grid.add_column(width=widest + GAP if beside >= QUOTE_LINE else room)
    for value, said in told:
        words = Text(value, style="bold")
        for claim, _ in said:
            if beside >= QUOTE_LINE:
                grid.add_row(spaced(words), spaced(places[claim.id]), quoted(sheet, claim, beside))
            else:
                below = _indented(quoted(sheet, claim, 2 * room - LOST_AT_BREAK))
                grid.add_row(spaced(words), Group(places[claim.id], below))
            words = Text()
    return grid


def _who(sheet: Sheet, claim: Claim, lines: list[int]) -> Text:
    """``verdet-eco:31,40``, and whether the article itself withdraws it."""
    places = ",".join(str(line) for line in (claim.line, *lines))
    withdrawn = " withdrawn" if claim.superseded else ""
    where = Style(dim=True, link=sheet.links.get(claim.source) or None)
    return Text.assemble(name(claim.source), (f":{places}", where), (withdrawn, "italic"))


def _why(finding: Finding) -> Text:
    return Text(clean(finding.explanation, 400), style="dim")


def _indented(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, GAP))
