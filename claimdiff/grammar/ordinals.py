"""Ordinals of several words: ``fifty-first``, ``vingt-cinquième``, ``vingt et unième``."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role

LAST_DAY = 31
"""Larger ordinals are days of no month; they name and count nothing."""
NO_ORDINAL = Role.TIME_UNIT | Role.FRACTION | Role.ADDEND
"""``a thirty-second delay`` lasts."""


def ordinal_of(items: list[Item], index: int, end: int, number: Item) -> tuple[Item, int] | None:
    """The ordinal that begins as a spelled number from `index` up to `end`, and the index after it; else None."""
    value: Decimal = number.meaning(Role.NUM).value
    if end + 1 >= len(items) or value % 10 or not value:
        return None
    link, last = items[end], items[end + 1]
    hyphened = link.has(Role.HYPHEN) and items[end - 1].end == link.start and link.end == last.start
    if not (hyphened or link.has(Role.JOINER)) or not last.has(Role.ORDINAL) or last.mask & NO_ORDINAL:
        return None
    unit = last.meaning(Role.ORDINAL)
    if unit > 9 or (unit > 1 and not hyphened):
        return None
    whole = int(value) + unit
    mask, meanings = (Role.ORDINAL, {Role.ORDINAL: whole}) if whole <= LAST_DAY else (Role.SYMBOL, {})
    return Item(items[index].start, last.end, items[index].key, mask, meanings), end + 2
