"""Reports as text: one module for each format, one table that lists them.

A renderer is a function `render(report, page) -> str`. It decides nothing and prints nothing.
To add a format, write `claimdiff/render/<name>.py` and a line in FORMATS.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import NamedTuple

from claimdiff.model import Report


@dataclass(frozen=True, slots=True)
class Page:
    """How a report is drawn: the width in cells, whether there are colours, and what it is asked to hold.

    `links` is the folder that files are found from, where the terminal shows hyperlinks. `with_text` puts the
    articles' text into the JSON; `table` is the one that a spreadsheet gets.
    """

    width: int = 100
    color: bool = False
    links: str | None = None
    with_text: bool = False
    table: str = "findings"


PLAIN = Page()
"""A text file, a pipe."""


class Format(NamedTuple):
    """One way to write a report: its name, the suffixes of its files, what it is for, its module.

    `utf8` formats are for programs: UTF-8 whatever the terminal's encoding is.
    """

    name: str
    suffixes: tuple[str, ...]
    summary: str
    module: str
    utf8: bool = False

    def render(self, report: Report, page: Page = PLAIN) -> str:
        """The report in this format; the format's module is loaded on first use."""
        text: str = import_module(self.module).render(report, page)
        return text


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("terminal", (".txt",), "to read in a terminal", "claimdiff.render.terminal"),
        Format("markdown", (".md", ".markdown"), "to keep or to publish", "claimdiff.render.markdown"),
        Format("html", (".html", ".htm"), "to read and to hand on, one file", "claimdiff.render.html", utf8=True),
        Format("json", (".json",), "for programs (claimdiff/1)", "claimdiff.render.json", utf8=True),
        Format("csv", (".csv",), "for spreadsheets", "claimdiff.render.csv", utf8=True),
    )
}
"""Every format by its name; the first is the one of the terminal."""


def by_suffix(name: str) -> Format | None:
    """The format of a file by the end of its name: ``report.md`` → markdown; None for no known one."""
    return next((each for each in FORMATS.values() if name.lower().endswith(each.suffixes)), None)
