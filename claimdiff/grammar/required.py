"""What a pattern cannot do without: where a sentence lacks it, the pattern need not be tried.

``NUM HYPHEN? (DAY|HOUR)`` needs an item of NUM, and one of DAY or HOUR. Each need is a set of roles of
which one must be there; a pattern may need more than is found here, never less.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.grammar.roles import role_named

_TOKEN = re.compile(r"\(\?[:=]|\(\?<?!|[a-z_0-9]+:|[A-Z][A-Z_]+|\{[^}]*\}|[()|?*+$]")
_OPTIONAL = re.compile(r"[?*]|\{0?,")

Needs = frozenset[int]


def needs(source: str) -> Needs:
    """The sets of roles of which a match of this pattern holds one each. ``A (B|C) D?`` → ``{A}, {B or C}``."""
    return _alternatives(iter(_TOKEN.findall(source)))


def _alternatives(tokens: Iterator[str]) -> Needs:
    """The needs up to the end of the group, of all its alternatives together."""
    needed: list[Needs] = []
    row: list[Needs] = []
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            needed.append(frozenset().union(*row))
            row = []
        elif token.startswith("("):
            inner = _alternatives(tokens)
            row.append(frozenset() if token.endswith("!") else inner)
        elif token[0].isupper():
            row.append(frozenset() if token == "ANY" else frozenset((role_named(token),)))
        elif row and _OPTIONAL.match(token):
            row[-1] = frozenset()
    first, *others = (*needed, frozenset[int]().union(*row))
    for other in others:
        first = frozenset(one | another for one in first for another in other)
    return first
