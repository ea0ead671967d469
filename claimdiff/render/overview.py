"""The first look at a report in a terminal: which source says what of each thing found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from textwrap import wrap

from rich import box
from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimdiff.model import Report, Source, Verdict
from claimdiff.render.plain import clean, shortened
from claimdiff.render.sheet import STYLES, spaced
from claimdiff.render.words import VERDICT_WORDS, about, said_by

MOST_ROWS = 24
"""More findings than this fill a screen before the first contradiction is told."""
LEAST_CELL = 8
"""A column narrower than this breaks values into too many lines."""
TOPIC = (16, 32)
"""The least and the most cells of the topics' column."""
BETWEEN = 2
NAME_CELLS = 20
"""A source's name wants no more cells than this: it breaks at its hyphens."""
ISO_DATE = 10


def overview(report: Report, width: int) -> RenderableType:
    """Findings × sources where they fit the width and a screen, else a line for each source."""
    topic = min(max(TOPIC[0], width // 5), TOPIC[1])
    marks = max((len(finding.id) for finding in report.findings), default=0) + 1 + 2 * BETWEEN
    cell = (width - topic - marks) // max(1, len(report.sources)) - BETWEEN
    fits = 0 < len(report.findings) <= MOST_ROWS and cell >= LEAST_CELL
    return Padding(_matrix(report, topic, cell) if fits else _by_source(report), (0, 0, 1, 0))


def _table(gap: int) -> Table:
    """A table whose cells bring their own gap; between its columns it has one cell, and a line under its head."""
    return Table(box=box.SIMPLE_HEAD, padding=(0, gap, 0, 0), pad_edge=False, show_edge=False, header_style="")


def _matrix(report: Report, topic: int, cell: int) -> Table:
    table = _table(0)
    table.add_column("", style="dim", no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column("", max_width=topic + 1)
    told = [said_by(report, finding) for finding in report.findings]
    wanted = [max(_least(source), *(cell_len(said.get(source.id, "")) for said in told)) for source in report.sources]
    for source, width in zip(report.sources, shares(wanted, cell * len(wanted)), strict=True):
        table.add_column(spaced(_name(source, width), 1), max_width=width + 1, overflow="fold")
    for finding in report.findings:
        words, said = VERDICT_WORDS[finding.verdict], said_by(report, finding)
        style = "bold" if finding.verdict is Verdict.CONTRADICTION else ""
        row = [
            Text(clean(finding.id)),
            Text(words.mark, style=STYLES[finding.verdict]),
            Text(about(finding), style=style),
        ]
        row += [
            Text(said[each.id], style=style) if each.id in said else Text("·", style="dim") for each in report.sources
        ]
        table.add_row(*(spaced(part, 1) for part in row))
    return table


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """How the room goes to columns: each what it wants where that is no more than a fair share, the rest alike."""
    given = dict[int, int]()
    for number, index in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[index] = min(wanted[index], (room - sum(given.values())) // (len(wanted) - number))
    return [given[index] for index in range(len(wanted))]


def _least(source: Source) -> int:
    """Cells that the head of a source's column wants."""
    facts = len(source.language) + (ISO_DATE + 1 if source.published else 0)
    return max(LEAST_CELL, facts, min(cell_len(source.id), NAME_CELLS))


def _name(source: Source, cell: int) -> Text:
    """A column's head: the source's id broken at its hyphens, its language, its date where that fits."""
    facts = clean(source.language, 8)
    if source.published and cell >= ISO_DATE:
        facts += f"{' ' if cell > ISO_DATE + 2 else chr(10)}{source.published.isoformat()}"
    name = "\n".join(wrap(shortened(source.id, 40), cell))
    return Text.assemble((name, "cyan"), "\n", (facts, "dim"))


def _by_source(report: Report) -> Table:
    table = _table(BETWEEN - 1)
    table.add_column(Text("Source", style="dim"), overflow="fold")
    table.add_column("", style="dim", no_wrap=True)
    table.add_column(Text("Claims", style="dim"), justify="right")
    shown = [verdict for verdict in Verdict if any(each.verdict is verdict for each in report.findings)]
    for verdict in shown:
        words = VERDICT_WORDS[verdict]
        table.add_column(Text(f"{words.mark} {words.heading}", style=STYLES[verdict]))
    claims = Counter(claim.source for claim in report.claims)
    found = _found(report)
    for source in report.sources:
        cells = [_told(verdict, found.get((source.id, verdict), [])) for verdict in shown]
        name = Text(shortened(source.id, 40), style="cyan")
        table.add_row(name, Text(clean(source.language, 8)), str(claims[source.id]), *cells)
    return table


def _found(report: Report) -> dict[tuple[str, Verdict], list[str]]:
    """The ids of the findings of each source and verdict."""
    found: dict[tuple[str, Verdict], list[str]] = {}
    for finding in report.findings:
        for source in dict.fromkeys(report.claim(claim).source for claim in finding.claims):
            found.setdefault((source, finding.verdict), []).append(finding.id)
    return found


def _told(verdict: Verdict, ids: list[str]) -> Text:
    """Contradictions by their ids, the rest by their number."""
    if not ids:
        return Text("·", style="dim")
    return Text(" ".join(ids) if verdict is Verdict.CONTRADICTION else str(len(ids)))
