"""Paths from the command line → the files behind them, sorted."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from claimdiff.model import Note
from claimdiff.reading.choice import Choice, Patterns, ignore_file, left_out
from claimdiff.reading.formats import TEXT, Format, format_of

STDIN = "-"
CHECK = "check its spelling"
EVERYTHING = Choice()
README = "readme"
"""A file of this name tells of the folder; it is no article, unless it is plain text or given by its name."""
PAGE = (".html", ".htm", ".xhtml")
PARTS_OF_PAGE = re.compile(
    r"(.+)(?:[_.]files?|-filer|-dateien|_(?:fichiers|bestanden|archivos|arquivos|ficheiros|fitxers|fitxategiak|pliki"
    r"|soubory|elemei|dosyalar|tiedostot|datoteke|fajlovi|failid|fails|bylos))"
)
"""How browsers and Office call the folder beside a saved page that holds its parts, in the languages they speak."""
DOCUMENTS = re.compile(r".+\.(?:docm?|odt|rtf|epub|mht|mhtml|eml|msg|xlsx?|ods|pages|webarchive|maff)", re.IGNORECASE)
"""Names of files that may hold an article and are not read."""
NAMED = 5
"""How many of them a note names."""


class Source(NamedTuple):
    """A file to read: its path to open, and that path as a reader can be shown it."""

    path: str
    shown: str

    @property
    def stem(self) -> str:
        """The file's name without its suffix, the seed of the article's id."""
        return "stdin" if self.path == STDIN else PurePath(self.shown).stem or self.shown

    @property
    def format(self) -> Format:
        """How the file is read: as its suffix tells, else as text; standard input is text."""
        return TEXT if self.path == STDIN else format_of(self.path) or TEXT


def find(paths: Sequence[str], choice: Choice = EVERYTHING) -> tuple[list[Source], list[Note]]:
    """The files behind the paths, sorted by path, each once; notes name what could not be found or was left out."""
    found: dict[str, Source] = {}
    notes: list[Note] = []
    for path in paths:
        for each in _below(path, choice):
            if isinstance(each, Note):
                notes.append(each)
                continue
            real = each.path if each.path == STDIN else os.path.realpath(each.path)
            if real in found:
                notes.append(Note(f"is the same file as {found[real].shown}; it was read once", each.shown))
            found.setdefault(real, each)
    return sorted(found.values(), key=lambda source: source.shown), notes


def shown(path: str) -> str:
    """The path with what is no character (undecodable bytes of a file's name) replaced by U+FFFD."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def reason(error: OSError | ValueError) -> str:
    """Why the system refuses a path, in words, with the way out."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"there is no such file or folder; {CHECK}"
        case PermissionError():
            return "you are not allowed to read it; change its permissions"
        case OSError(strerror=str(words)):
            return f"it cannot be read ({words})"
    return f"it is not a path that the system knows ({error}); {CHECK}"


def _below(path: str, choice: Choice) -> Iterator[Source | Note]:
    if path == STDIN:
        yield Source(path, path)
        return
    try:
        os.stat(path)
    except (OSError, ValueError) as error:
        yield Note(reason(error), shown(path))
        return
    if os.path.isdir(path):
        yield from Walk(path, choice).found()
    else:
        yield Source(path, shown(path))


class Walk:
    """A walk through a folder and those below it; each folder once, whatever links lead to it."""

    def __init__(self, start: str, choice: Choice) -> None:
        self._start = start
        self._choice = choice
        self._seen = {os.path.realpath(start)}
        self._others: list[str] = []
        self._excluded = 0
        self._parts = 0

    def found(self) -> Iterator[Source | Note]:
        """The files to read, and what is to be said of the others."""
        empty = True
        waiting: list[tuple[str, tuple[str, ...], tuple[Patterns, ...]]]
        waiting = [(self._start, (), (Patterns(0, self._choice.exclude),))]
        while waiting:
            folder, place, held = waiting.pop()
            try:
                entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
                ignored = ignore_file(folder, len(place))
            except OSError as error:
                yield Note(reason(error), shown(folder))
                empty = False
                continue
            held = (*held, ignored) if ignored else held
            names = {entry.name.lower() for entry in entries}
            for entry in entries:
                path = (*place, entry.name)
                if entry.name.startswith("."):
                    continue
                if os.path.isdir(entry.path):
                    if self._is_entered(entry, path, held, names):
                        waiting.append((entry.path, path, held))
                    continue
                for each in self._file(entry, path, held):
                    empty = False
                    yield each
        yield from self._told(empty)

    def _is_entered(
        self, folder: os.DirEntry[str], path: tuple[str, ...], held: tuple[Patterns, ...], names: set[str]
    ) -> bool:
        if left_out(path, True, held):
            self._excluded += 1
            return False
        if _holds_parts(folder.name.lower(), names):
            self._parts += 1
            return False
        real = os.path.realpath(folder.path)
        is_new = real not in self._seen
        self._seen.add(real)
        return is_new

    def _file(
        self, entry: os.DirEntry[str], path: tuple[str, ...], held: tuple[Patterns, ...]
    ) -> Iterator[Source | Note]:
        asked = self._choice.includes(path)
        format = format_of(entry.name)
        if left_out(path, False, held) or (self._choice.include and not asked):
            self._excluded += 1
        elif not (asked or format) or _is_device(entry.path):
            self._others.append(entry.name)
        elif not asked and format is not TEXT and PurePath(entry.name).stem.lower() == README:
            yield Note("was left out: it describes its folder; give its name to have it read", shown(entry.path))
        else:
            yield Source(entry.path, shown(entry.path))

    def _told(self, empty: bool) -> Iterator[Note]:
        place = shown(self._start)
        if self._excluded:
            yield Note(f"patterns left out {self._excluded} of its files and folders", place)
        if self._parts:
            yield Note(f"left out were folders with the parts of saved pages: {self._parts}", place)
        documents = list(filter(DOCUMENTS.fullmatch, self._others))
        if documents:
            names = ", ".join(map(shown, documents[:NAMED])) + (" …" if len(documents) > NAMED else "")
            yield Note(f"not read were documents of other formats: {names}; save them as text", place)
        if empty:
            others = len(self._others)
            left = f" ({others} other files were left alone; name one to have it read as text)" if others else ""
            yield Note(f"the folder holds no file of a format that is read{left}", place)


def _holds_parts(folder: str, names: set[str]) -> bool:
    """Whether a folder, by its name and the names beside it in lower case, belongs to a saved page."""
    match = PARTS_OF_PAGE.fullmatch(folder)
    return match is not None and any(match[1] + suffix in names for suffix in PAGE)


def _is_device(path: str) -> bool:
    """Whether the path is there and no file: a pipe or a device, which may never end."""
    return os.path.exists(path) and not os.path.isfile(path)
