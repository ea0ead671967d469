"""Whether an article swaps the decimal mark of its language: ``1,200 pesos`` and ``4.5 %`` in Mexican Spanish."""

from __future__ import annotations

import re
from functools import cache

from claimdiff.languages import Language

SEVERAL = 2
"""So many figures grouped by the mark for decimals are no decimals of three places each."""


def swaps_marks(text: str, language: Language) -> bool:
    """Whether the figures of a text are written with the marks of other countries, and none with its language's own."""
    if not language.other_marks:
        return False
    own = language.decimal or "."
    other = "," if own == "." else "."
    if _decimals(own).search(text) or _grouped(other).search(text):
        return False
    grouped = [match.group() for match in _grouped(own).finditer(text)]
    several = len(grouped) >= SEVERAL or any(each.count(own) > 1 for each in grouped)
    return several or any(not _may_be_clock(match) for match in _decimals(other).finditer(text))


def _may_be_clock(match: re.Match[str]) -> bool:
    """``8.30`` may be half past eight."""
    return len(match["part"]) == 2 and int(match["part"]) < 60 and int(match["whole"]) <= 24


@cache
def _decimals(mark: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,:/-])(?P<whole>\d{{1,9}}){re.escape(mark)}(?P<part>\d{{1,2}})(?![.,:/-]?\d)")


@cache
def _grouped(mark: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,:/-])[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}}){{1,4}}(?![.,:/-]?\d)")
