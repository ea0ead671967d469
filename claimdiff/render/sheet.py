"""What the parts of a terminal report share: the page they are drawn on, headings, places, quotes.

Article text enters as Rich `Text`, never as markup, and cleaned: nothing in it can colour, move or
link anything.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.text import Text

from claimdiff.model import Claim, Report, Verdict
from claimdiff.render import Page
from claimdiff.render.plain import quote, shortened
from claimdiff.render.words import caveats

LEAST_WIDTH = 60
"""Narrower columns hold no sentence: a narrower terminal breaks the lines itself."""
NAME, PATH = 40, 40
"""Cells of a source's name at most, and of its path at least, before they are cut in their middle."""
GAP = 2
"""Cells between columns, and of an indent."""
STYLES = {
    Verdict.CONTRADICTION: "bold red",
    Verdict.COMPATIBLE: "yellow",
    Verdict.NOT_COMPARABLE: "magenta",
    Verdict.AGREEMENT: "green",
}
LINK_ID = re.compile(r"\x1b\]8;id=[^;]*;")
"""Rich gives every hyperlink an id that it draws at random."""
ROW = re.compile(r"#\d+$")
TRAILING = re.compile(r"(?<! ) +((?:\x1b\[[0-9;]*m)*)$", re.MULTILINE)


class Sheet(NamedTuple):
    """A report and the page it is drawn on; `paths` are the paths of its sources by their ids.

    `links` are the addresses of their files, none where the terminal shows no hyperlinks.
    """

    report: Report
    width: int
    color: bool
    paths: dict[str, str]
    links: dict[str, str]

    @classmethod
    def of(cls, report: Report, page: Page) -> Sheet:
        """The sheet of a report."""
        paths = {source.id: source.path for source in report.sources}
        links = {id: _address(page.links, path) for id, path in paths.items()} if page.links and page.color else {}
        return cls(report, max(LEAST_WIDTH, page.width), page.color, paths, links)


def draw(parts: Iterable[RenderableType], page: Page) -> str:
    """The parts as text of the page's width; its only control codes are line ends and, with colours, SGR."""
    console = Console(
        file=io.StringIO(),
        width=max(LEAST_WIDTH, page.width),
        height=1000,
        force_terminal=page.color,
        color_system="standard" if page.color else None,
        no_color=not page.color,
        force_jupyter=False,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    return TRAILING.sub(r"\1", LINK_ID.sub("\x1b]8;;", captured.get()))


def heading(words: str, width: int, style: str) -> Text:
    """``Contradictions ─────``."""
    return Text.assemble((words, style), " ", ("─" * (width - cell_len(words) - 1), "dim"))


def spaced(part: RenderableType, gap: int = GAP) -> Padding:
    """A cell with its own gap behind it: Rich's paddings of columns of a set width differ by its version."""
    return Padding(part, (0, gap, 0, 0))


def name(source: str, cells: int = NAME) -> Text:
    """A source's id, cut in its middle where it is longer than so many cells."""
    return Text(shortened(source, cells, cell_len), style="cyan")


def _address(folder: str, path: str) -> str:
    """The address of the file that a path leads to; of a row's ``file.jsonl#12`` the file."""
    try:
        return Path(folder, ROW.sub("", path)).as_uri()
    except ValueError:  # the folder is not an absolute one
        return ""


def place(sheet: Sheet, claim: Claim, lines: list[int]) -> Text:
    """``verdet-eco  seeds/verdet-eco.txt:31 (also 40)  citing police``."""
    who = name(claim.source)
    path = shortened(sheet.paths[claim.source], max(PATH, sheet.width // 2 - who.cell_len), cell_len)
    where = Style(dim=True, link=sheet.links.get(claim.source) or None)
    text = Text.assemble(who, "  ", (f"{path}:{claim.line}", where))
    if lines:
        text.append(f" (also {', '.join(str(line) for line in lines)})", style="dim")
    for caveat in caveats(claim):
        text.append(f"  {caveat}", style="italic")
    return text


def quoted(sheet: Sheet, claim: Claim, cells: int) -> Text:
    """The sentence with the claim's words marked: by weight and colour, or by ›…‹ without colours."""
    left, right = ("", "") if sheet.color else ("›", "‹")
    said = quote(claim, cells - GAP, cell_len)
    return Text.assemble(said.before, (f"{left}{said.words}{right}", "bold yellow"), said.after)
