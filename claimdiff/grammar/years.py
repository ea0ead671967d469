"""Years said as two numbers, in languages that do so: ``nineteen ninety-eight``, ``negentien achtennegentig``."""

from __future__ import annotations

from dataclasses import replace

from claimdiff.grammar.composer import Number
from claimdiff.grammar.figures import number_item
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role

CENTURIES, YEARS = range(11, 21), range(10, 100)
"""The two numbers of a year."""
COUNTED = (
    Role.HYPHEN
    | Role.DURATION_ADJECTIVE
    | Role.MEASURE_ADJECTIVE
    | Role.AGE_AFTER
    | Role.TIME_UNIT
    | Role.UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.MULTIPLIER
    | Role.NUM
)
"""What follows where the second number is one of its own: ``nineteen ninety-minute matches``."""


def pair(items: list[Item], text: str) -> list[Item]:
    """The items with each pair of spelled numbers that reads as a year as one number."""
    out: list[Item] = []
    index = 0
    while index < len(items):
        if _pairs(items, index):
            first, second = (items[at].meaning(Role.NUM) for at in (index, index + 1))
            raw = text[items[index].start : items[index + 1].end]
            year: Number = replace(second, value=first.value * 100 + second.value, raw=raw)
            out.append(number_item(items, index, index + 2, year))
            index += 2
        else:
            out.append(items[index])
            index += 1
    return out


def _pairs(items: list[Item], index: int) -> bool:
    if index + 1 >= len(items) or not all(
        item.mask & Role.SPELLED and item.has(Role.WHOLE) for item in items[index : index + 2]
    ):
        return False
    before = items[index - 1] if index else None
    after = items[index + 2] if index + 2 < len(items) else None
    if (before is not None and before.has(Role.NUM)) or (after is not None and after.mask & COUNTED):
        return False
    first, second = (items[at].meaning(Role.NUM).value for at in (index, index + 1))
    return first in CENTURIES and second in YEARS
