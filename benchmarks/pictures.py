"""Pictures of the seeds' report for the documents: `python -m benchmarks.pictures` writes them to docs/pictures/.

The terminal is drawn by Rich; the web page by a browser, as `benchmarks.browser` finds one.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from benchmarks.browser import opened
from claimdiff.model import Report
from claimdiff.pipeline import compare
from claimdiff.read import read_paths
from claimdiff.render import FORMATS, Page

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
COMMAND = "claimdiff compare seeds/"
WIDTH = 110
"""Cells of the terminal."""
Scheme = Literal["light", "dark"]
VIEWS: tuple[tuple[str, int, int, Scheme], ...] = (
    ("html-desktop", 1180, 1240, "light"),
    ("html-phone", 390, 1240, "dark"),
)
"""Name, width and height in pixels, colours."""


def main() -> int:
    """Write every picture; the exit status is 1 where there is no browser for those of the page."""
    os.chdir(ROOT)
    report = replace(compare(read_paths(["seeds/"]).articles), command=f"{COMMAND} --output report.html")
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / "terminal.svg").write_text(terminal(report), encoding="utf-8")
    return 0 if page(report) else 1


def terminal(report: Report) -> str:
    """The report on a terminal with colours, as SVG."""
    shown = Text.from_ansi(FORMATS["terminal"].render(report, Page(WIDTH, color=True)))
    console = Console(width=WIDTH, record=True, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(shown)
    return console.export_svg(title=COMMAND, theme=DIMMED_MONOKAI, unique_id="claimdiff")


def page(report: Report) -> bool:
    """Whether a browser was there to draw the first screen of the page."""
    with opened() as browser, tempfile.TemporaryDirectory() as folder:
        if browser is None:
            print("no browser was found: the pictures of the page stay as they were")
            return False
        path = Path(folder, "report.html")
        path.write_text(FORMATS["html"].render(report), encoding="utf-8")
        for name, width, height, scheme in VIEWS:
            window = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            window.goto(path.as_uri())
            window.screenshot(path=PICTURES / f"{name}.png")
    return True


if __name__ == "__main__":
    sys.exit(main())
