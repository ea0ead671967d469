"""From a number item to a quantity, shared by counts, money, percentages, ages and measures."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar import Item, Role
from claimdiff.grammar.composer import Number
from claimdiff.kinds.found import number_of
from claimdiff.values import Mod, Quantity


def quantity(item: Item, scale: str, unit: str | None, mod: Mod | None, times: Decimal = Decimal(1)) -> Quantity:
    """The quantity of a NUM item: a stated range where the item is one, else the stated figure."""
    if item.has(Role.RANGE):
        low, high = ends(item)
        return Quantity.ranged(scale, low.value * times, high.value * times, unit, mod)
    number = number_of(item)
    if number.collective and mod is None:
        mod = Mod.APPROX
    return Quantity.stated(scale, number.value * times, number.step * times, unit, mod)


def ends(item: Item) -> tuple[Number, Number]:
    """The two ends of a RANGE item."""
    meaning: tuple[Number, Number] = item.meaning(Role.RANGE)
    return meaning
