"""Years said as two numbers or figure by figure: ``nineteen ninety-eight``, ``二〇一八年``."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar.composer import Number
from claimdiff.grammar.figures import mask_of, number_item
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role

FIGURES = {"〇": 0, "零": 0, **{figure: number for number, figure in enumerate("一二三四五六七八九", 1)}}
"""The figures that Chinese and Japanese write one after the other in a year."""
YEAR_LENGTH = 4
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
            year: Number = second._replace(value=first.value * 100 + second.value, raw=raw)
            out.append(number_item(items, index, index + 2, year))
            index += 2
        else:
            out.append(items[index])
            index += 1
    return out


def figured(items: list[Item]) -> list[Item]:
    """The items with each row of four figures before a word for the year as one number (``一九九七年``)."""
    out: list[Item] = []
    for at, item in enumerate(items):
        after = items[at + 1] if at + 1 < len(items) else None
        year = item.key[-YEAR_LENGTH:]
        if after is None or not after.has(Role.YEAR_SUFFIX) or after.start != item.end or not _is_row(item, year):
            out.append(item)
            continue
        if len(item.key) > YEAR_LENGTH:
            start = item.end - YEAR_LENGTH
            out.append(Item(item.start, start, item.key[:-YEAR_LENGTH], item.mask, item.meanings))
            item = Item(start, item.end, year, item.mask, item.meanings)
        number = Number(Decimal("".join(str(FIGURES[figure]) for figure in year)), Decimal(1), raw=year)
        out.append(Item(item.start, item.end, year, mask_of(number), {Role.NUM: number}))
    return out


def _is_row(item: Item, year: str) -> bool:
    """Whether letters that no form covers end with four figures."""
    plain = item.has(Role.WORD) and len(item.key) == item.end - item.start
    return plain and len(year) == YEAR_LENGTH and all(figure in FIGURES for figure in year)


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
