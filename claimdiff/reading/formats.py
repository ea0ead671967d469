"""The formats that are read, by the suffixes of their files."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from claimdiff.errors import InputError

if TYPE_CHECKING:
    from claimdiff.reading.told import Told


class Format(NamedTuple):
    """One format: what its files are called, and how one is read.

    `module` holds a function ``read(data: bytes) -> Told``; text has none, and the formats with an article a row have
    none. `extra` is what pip installs for it.
    """

    name: str
    called: str
    suffixes: tuple[str, ...]
    module: str | None = None
    extra: str | None = None

    def reader(self) -> Callable[[bytes], Told]:
        """What reads one file; InputError where the packages of the extra are not installed."""
        try:
            read: Callable[[bytes], Told] = import_module(f"claimdiff.reading.{self.module}").read
        except ImportError as error:
            if (error.name or "").startswith("claimdiff") or self.extra is None:
                raise
            raise InputError(
                f"is {self.called}, and what reads such files is not installed: pip install 'claimdiff[{self.extra}]'"
            ) from None
        return read


TEXT = Format("text", "a text file", (".txt",))
JSONL = Format("jsonl", "a file of JSON lines", (".jsonl",))
CSV = Format("csv", "a table", (".csv", ".tsv"))
FORMATS = (
    TEXT,
    JSONL,
    CSV,
    Format("markdown", "a Markdown file", (".md", ".markdown"), "markdown"),
    Format("html", "a web page", (".html", ".htm", ".xhtml"), "html", extra="html"),
    Format("pdf", "a PDF", (".pdf",), "pdf", extra="pdf"),
    Format("docx", "a Word document", (".docx",), "docx"),
)
BY_SUFFIX = {suffix: each for each in FORMATS for suffix in each.suffixes}


def format_of(path: str) -> Format | None:
    """The format that a file's suffix tells, in any case; None where it tells none."""
    return BY_SUFFIX.get(PurePath(path).suffix.lower())
