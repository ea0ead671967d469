"""Lists in a terminal: the claims of each source, the languages that claimdiff knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimdiff.model import Claim
from claimdiff.render import PLAIN, Page
from claimdiff.render.plain import clean
from claimdiff.render.sheet import GAP, Sheet, draw, heading, quoted, spaced
from claimdiff.render.words import caveats

LINE_NUMBER = 4


def claim_list(sheet: Sheet) -> Iterator[RenderableType]:
    """Every claim of every source: its line, what it states, the words that state it."""
    claims: dict[str, list[Claim]] = {source.id: [] for source in sheet.report.sources}
    for claim in sheet.report.claims:
        claims[claim.source].append(claim)
    for source in sheet.report.sources:
        title = f"{clean(source.path, sheet.width // 2)} ({clean(source.language, 8)})"
        yield heading(title, sheet.width, "bold cyan")
        yield _table(sheet, claims[source.id]) if claims[source.id] else Text("  no claim found", style="dim")
        yield ""


def languages(rows: Iterable[tuple[str, str, str]], page: Page = PLAIN) -> str:
    """A table of languages: code, name, what is known of it."""
    grid = Table.grid(padding=(0, GAP))
    grid.add_row(*(Text(head, style="bold") for head in ("Code", "Language", "What is known")))
    for code, language, known in rows:
        grid.add_row(Text(code, style="cyan"), Text(language), Text(known, style="dim"))
    return draw([grid], page)


def _table(sheet: Sheet, claims: Sequence[Claim]) -> Table:
    stated = [_stated(claim) for claim in claims]
    column = min(max(each.cell_len for each in stated), sheet.width // 3)
    grid = Table.grid()
    grid.add_column(justify="right", style="dim", width=LINE_NUMBER + GAP)
    grid.add_column(width=column + GAP)
    for claim, words in zip(claims, stated, strict=True):
        said = quoted(sheet, claim, sheet.width - LINE_NUMBER - column - 2 * GAP)
        for caveat in caveats(claim):
            said.append(f"  {caveat}", style="italic")
        grid.add_row(spaced(str(claim.line)), spaced(words), said)
    return grid


def _stated(claim: Claim) -> Text:
    """``11 minutes  outage``."""
    words = Text(clean(claim.value.describe(), 60), style="bold")
    return words.append(f"  {clean(claim.topic, 40)}", style="not bold")
