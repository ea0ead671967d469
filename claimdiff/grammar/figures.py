"""Numbers as items: what a number can play, and the item that stands for it."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar.composer import Number
from claimdiff.grammar.items import Item
from claimdiff.grammar.pattern import letter
from claimdiff.grammar.roles import Role

FIRST_SPELLED, LAST_SPELLED = 1100, 2100
"""Between these a number in words can be a year, unless it is a round one (``two thousand people``)."""


def number_item(items: list[Item], first: int, end: int, number: Number) -> Item:
    """The item of a number that was put together from the items `first` up to, not including, `end`."""
    start = items[first]
    item = Item(start.start, items[end - 1].end, start.key, mask_of(number), {Role.NUM: number})
    if end == first + 1:
        item.mask |= start.mask & ~(Role.ADDEND | Role.MULTIPLIER | Role.ONE)
        item.meanings = {**start.meanings, **item.meanings}
    return item


def mask_of(number: Number) -> int:
    """The roles that a number can play, by its value and how it is written."""
    mask = Role.NUM | (Role.SPELLED if number.spelled else Role.DIGITS)
    if number.collective:
        return mask | Role.COLLECTIVE
    value = number.value
    if not number.decimals and value == value.to_integral_value():
        mask |= Role.WHOLE
        if not number.scaled and not number.grouped:
            mask |= Role.DAY if 1 <= value <= 31 else 0
            mask |= Role.HOUR if value <= 24 else 0
            mask |= Role.MINUTE if value <= 59 else 0
            mask |= Role.YEAR if 1000 <= value <= 2199 and len(number.raw) == 4 else 0
            mask |= Role.SHORT_YEAR if len(number.raw) == 2 and not number.spelled else 0
        if number.spelled and FIRST_SPELLED < value < LAST_SPELLED and value % 100:
            mask |= Role.YEAR
    return mask


def _register() -> None:
    """Give the usual sets of roles of numbers their letters, so that patterns are not compiled anew for each."""
    digits = Role.CLOCK_DIGITS | Role.DAY_AND_MONTH
    for spelled in (False, True):
        for figure in (0, 5, 12, 28, 45, 99, 150, 1999, 3000):
            for raw in (f"{figure}", f"0{figure}"):
                mask = mask_of(Number(Decimal(figure), Decimal(1), spelled=spelled, raw=raw))
                for extra in (0, Role.CLOCK_DIGITS, digits):
                    letter(mask | extra)
        part = Number(Decimal("7.5"), Decimal(1), spelled=spelled, decimals=True)
        for number in (
            part,
            part._replace(collective=True),
            part._replace(value=Decimal(5000), decimals=False, scaled=True),
        ):
            for extra in (0, Role.CLOCK_DIGITS, digits, Role.FRACTION):
                letter(mask_of(number) | extra)
    letter(Role.NUM | Role.RANGE | Role.DIGITS)


_register()
