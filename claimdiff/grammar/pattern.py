"""Patterns over roles: regular expressions whose letters are items.

Each item is written as one private character for its set of roles, so a pattern of roles becomes
an ordinary regular expression and runs at the speed of one, in time linear in the items.
``Pattern("number:NUM HYPHEN? unit:TIME_UNIT")`` names the items `number` and `unit`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from claimdiff.grammar.items import Item, Scan
from claimdiff.grammar.required import needs
from claimdiff.grammar.roles import Role, role_named

_NAMED = re.compile(r"([a-z_0-9]+):(\([^()]*\)|[A-Z_]+)")
_ROLE = re.compile(r"[A-Z][A-Z_]+")
MANY, MANY_AND_ONE = "{0,6}", "{1,6}"
"""How often `*` and `+` repeat at most: so a pattern's time stays linear in the items, whatever they are."""
_FIRST_LETTER = 0xF0000
"""A private plane, far from all text. At each compilation Python makes a table of 65,536 places for a class of letters
below 0x10000; letters beyond it stay the ranges that they are written in."""

SMALL_WORDS = Role.FUNCTION | Role.PARTITIVE | Role.ONE | Role.THIS | Role.AGO_BEFORE | Role.FROM_NOW_BEFORE
COMMON = Role.WORD | Role.NAME | Role.LABEL | Role.HOUR_BEFORE | Role.HOUR_WORD | SMALL_WORDS
"""Roles that most sentences hold, whatever they say: what else a pattern needs is looked for first."""
_NONE: Iterator[Match] = iter(())

_letters: dict[int, str] = {}
"""A letter for each set of roles met so far, in the order they were met."""
_masks: list[int] = []
"""The same sets of roles, by the number of their letter."""
_runs: dict[int, list[tuple[int, int]]] = defaultdict(list)
"""For a role, the first and last letters of the runs of sets that hold it."""
_anchors = [0]
"""All roles of which every match of some pattern made so far holds one."""


def letter(mask: int) -> str:
    """The private character that stands for this set of roles."""
    known = _letters.get(mask)
    if known is None:
        code = _FIRST_LETTER + len(_letters)
        known = _letters[mask] = chr(code)
        _masks.append(mask)
        while mask:
            role = mask & -mask
            mask ^= role
            runs = _runs[role]
            if runs and runs[-1][1] == code - 1:
                runs[-1] = runs[-1][0], code
            else:
                runs.append((code, code))
    return known


def newest(letters: str) -> int:
    """How many sets of roles were known when the newest of these letters was made; 0 where there are none."""
    return ord(max(letters)) - _FIRST_LETTER + 1 if letters else 0


def _letters_of(role: int) -> str:
    """The letters of all sets of roles that hold one role, as ranges of a class."""
    runs = _runs.get(role, ())
    return "".join(chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in runs)


def anchors() -> int:
    """Roles of which a text must hold one, or none of the patterns made so far matches in it."""
    return _anchors[0]


class Pattern:
    """A regular expression over roles: `A B?`, `(A|B)`, `name:A`, `(?!A)`, `(?<!A)`, `ANY`."""

    __slots__ = ("_bits", "_compiled", "_known", "_needs", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._bits = sum({role_named(name) for name in _ROLE.findall(source) if name != "ANY"})
        self._needs = tuple(sorted(needs(source), key=lambda need: (need & COMMON > 0, need)))
        _anchors[0] |= self._needs[0]
        self._known = -1
        self._compiled = re.compile("")

    def _current(self, scan: Scan) -> re.Pattern[str]:
        """The compiled pattern, made anew when the text holds new sets of the pattern's own roles."""
        if self._known < scan.newest:
            bits = self._bits
            if self._known >= 0 and not any(mask & bits for mask in _masks[self._known :]):
                self._known = len(_masks)
                return self._compiled
            self._known = len(_masks)
            named = _NAMED.sub(r"(?P<\1>\2)", self.source.replace("*", MANY).replace("+", MANY_AND_ONE))
            self._compiled = re.compile(_ROLE.sub(self._class_of, named).replace(" ", ""), re.DOTALL)
        return self._compiled

    @staticmethod
    def _class_of(match: re.Match[str]) -> str:
        if match.group() == "ANY":
            return "."
        letters = _letters_of(role_named(match.group()))
        return f"[{letters}]" if letters else "(?!)"

    def find(self, scan: Scan) -> Iterator[Match]:
        """All matches in a scan, from left to right, not overlapping."""
        present = scan.present
        for need in self._needs:
            if not need & present:
                return _NONE
        return self._matches(scan)

    def _matches(self, scan: Scan) -> Iterator[Match]:
        for match in self._current(scan).finditer(scan.letters):
            if match.end() > match.start():
                yield Match(scan, match)

    def at(self, scan: Scan, index: int) -> Match | None:
        """The match that begins at one item, or None."""
        match = self._current(scan).match(scan.letters, index)
        return Match(scan, match) if match and match.end() > match.start() else None


class Match:
    """A stretch of items, `first` up to but not including `last`, with the named items in it."""

    __slots__ = ("_match", "first", "last", "scan")

    def __init__(self, scan: Scan, match: re.Match[str]) -> None:
        self.scan = scan
        self.first, self.last = match.span()
        self._match = match

    def get(self, name: str) -> Item | None:
        """The first item of a named part, None where that part matched nothing or the pattern has none."""
        if name not in self._match.re.groupindex:
            return None
        at = self._match.start(name)
        return self.scan.items[at] if at >= 0 and self._match.end(name) > at else None

    def __getitem__(self, name: str) -> Item:
        item = self.get(name)
        if item is None:
            raise KeyError(name)
        return item

    def core(self) -> int:
        """The index of the first named item: what stands before it only announces the match."""
        return min(start for name in self._match.re.groupindex if (start := self._match.start(name)) >= 0)

    def index(self, name: str) -> int:
        """The place of a named part among the items, -1 where it matched nothing."""
        return self._match.start(name) if name in self._match.re.groupindex else -1
