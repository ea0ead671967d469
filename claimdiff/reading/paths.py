"""Paths from the command line → the files behind them, sorted."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from claimdiff.model import Note

STDIN = "-"
JSONL = ".jsonl"
SUFFIXES = (".txt", JSONL)
"""What is read from a folder; a file given by its own name may have any suffix."""
CHECK = "check its spelling"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its path to open, and that path as a reader can be shown it."""

    path: str
    shown: str

    @property
    def stem(self) -> str:
        """The file's name without its suffix, the seed of the article's id."""
        return "stdin" if self.path == STDIN else PurePath(self.shown).stem or self.shown

    @property
    def is_jsonl(self) -> bool:
        """Whether the file holds an article a line."""
        return self.path.lower().endswith(JSONL)


def find(paths: Sequence[str]) -> tuple[list[Source], list[Note]]:
    """The files behind the paths, sorted by path, each once; notes name what could not be found."""
    found: dict[str, Source] = {}
    notes: list[Note] = []
    for path in paths:
        for each in _below(path):
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


def _below(path: str) -> Iterator[Source | Note]:
    if path == STDIN:
        yield Source(path, path)
        return
    try:
        os.stat(path)
    except (OSError, ValueError) as error:
        yield Note(reason(error), shown(path))
        return
    if os.path.isdir(path):
        yield from _folder(path)
    else:
        yield Source(path, shown(path))


def _folder(path: str) -> Iterator[Source | Note]:
    """The files of a folder and of the folders below it; each folder once, whatever links lead to it."""
    seen = {os.path.realpath(path)}
    waiting = [path]
    empty, others = True, 0
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield Note(reason(error), shown(folder))
            empty = False
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if os.path.isdir(entry.path):
                real = os.path.realpath(entry.path)
                if real not in seen:
                    seen.add(real)
                    waiting.append(entry.path)
            elif entry.name.lower().endswith(SUFFIXES) and not _is_device(entry.path):
                empty = False
                yield Source(entry.path, shown(entry.path))
            else:
                others += 1
    if empty:
        left = f" ({others} other files were left alone; name one to have it read as text)" if others else ""
        yield Note(f"the folder holds no .txt or .jsonl file{left}", shown(path))


def _is_device(path: str) -> bool:
    """Whether the path is there and no file: a pipe or a device, which may never end."""
    return os.path.exists(path) and not os.path.isfile(path)
