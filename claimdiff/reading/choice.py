"""Which files of a folder are read: patterns as in `.gitignore`, from options and from ignore files.

Each part of a path is matched by `fnmatch`, whose patterns never go back; `**` stands for any number of parts.
"""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

IGNORE_FILE = ".claimdiffignore"
LARGEST = 256 * 1024
"""Bytes of an ignore file that are read."""
LONGEST, MOST_PARTS = 500, 40
"""Code points of a pattern, and parts of it between slashes; a longer one is passed over."""


class Pattern(NamedTuple):
    """One line of an ignore file: what it matches, relative to its folder.

    `parts` are matched one by one, None for ``**``; a pattern without a slash matches a file's name in any folder.
    """

    parts: tuple[re.Pattern[str] | None, ...]
    anywhere: bool
    folders_only: bool
    brings_back: bool

    def matches(self, path: Sequence[str], is_folder: bool) -> bool:
        """Whether the path's parts, below the pattern's folder, are meant by it."""
        if self.folders_only and not is_folder:
            return False
        return self._fits(path[-1:] if self.anywhere else path)

    def _fits(self, path: Sequence[str]) -> bool:
        places = {0}
        for part in self.parts:
            if part is None:
                places = set(range(min(places, default=len(path) + 1), len(path) + 1))
            else:
                places = {at + 1 for at in places if at < len(path) and part.match(path[at])}
        return len(path) in places


class Patterns(NamedTuple):
    """Patterns that hold below one folder, given by the number of parts of its path below the walk's start."""

    depth: int
    patterns: tuple[Pattern, ...]

    def decide(self, path: Sequence[str], is_folder: bool) -> bool | None:
        """True where the last pattern that matches leaves the path out, False where it brings it back, else None."""
        below = path[self.depth :]
        last = next((each for each in reversed(self.patterns) if each.matches(below, is_folder)), None)
        return None if last is None else not last.brings_back


@dataclass(frozen=True, slots=True)
class Choice:
    """What the options say of the files of folders: which alone are read, whatever their suffix, and which never."""

    include: tuple[Pattern, ...] = ()
    exclude: tuple[Pattern, ...] = ()

    @classmethod
    def of(cls, include: Iterable[str] | None, exclude: Iterable[str] | None) -> Choice:
        """From the patterns' text."""
        return cls(tuple(parsed(include or ())), tuple(parsed(exclude or ())))

    def includes(self, path: Sequence[str]) -> bool:
        """Whether a file is asked for by a pattern."""
        return bool(Patterns(0, self.include).decide(path, is_folder=False))


def left_out(path: Sequence[str], is_folder: bool, held: Iterable[Patterns]) -> bool:
    """Whether patterns, those of the outermost folder first, leave a path out: the last that says anything decides."""
    decided = False
    for each in held:
        told = each.decide(path, is_folder)
        decided = decided if told is None else told
    return decided


def ignore_file(folder: str, depth: int) -> Patterns | None:
    """The patterns of a folder's ignore file; None where it has none. Raises OSError where it cannot be read."""
    path = os.path.join(folder, IGNORE_FILE)
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        text = file.read(LARGEST).decode("utf-8-sig", "surrogateescape")
    return Patterns(depth, tuple(parsed(text.splitlines())))


def parsed(lines: Iterable[str]) -> Iterator[Pattern]:
    """The patterns of lines; comments, empty lines and what is longer than any name are none."""
    for line in lines:
        text = line.rstrip("\r\n").rstrip(" ")
        if not text or text.startswith("#") or len(text) > LONGEST:
            continue
        brings_back = text.startswith("!")
        text = text.removeprefix("!").removeprefix("\\")
        parts = [part for part in text.split("/") if part]
        if parts and len(parts) <= MOST_PARTS:
            yield Pattern(
                tuple(None if part == "**" else re.compile(fnmatch.translate(part)) for part in parts),
                anywhere="/" not in text.rstrip("/"),
                folders_only=text.endswith("/"),
                brings_back=brings_back,
            )
