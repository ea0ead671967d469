"""From a number item to a quantity, shared by counts, money, percentages, ages and measures."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar import Item, Role, Scan
from claimdiff.grammar.composer import Number
from claimdiff.kinds.found import number_of
from claimdiff.values import Mod, Quantity


def quantity(item: Item, scale: str, unit: str | None, mod: Mod | None, times: Decimal = Decimal(1)) -> Quantity:
    """The quantity of a NUM item: a stated range where the item is one, else the stated figure.

    `times` is what its words multiply it by, -1 below zero.
    """
    if item.has(Role.RANGE):
        low, high = sorted((end.value * times) for end in ends(item))
        return Quantity.ranged(scale, low, high, unit, mod)
    number = number_of(item)
    if mod is None:
        mod = Mod.APPROX if number.collective else number.hedge
    return Quantity.stated(scale, number.value * times, number.step * abs(times), unit, mod)


def ends(item: Item) -> tuple[Number, Number]:
    """The two ends of a RANGE item."""
    meaning: tuple[Number, Number] = item.meaning(Role.RANGE)
    return meaning


NEGATIVE = Decimal(-1)


def sign_before(scan: Scan, first: int) -> tuple[Decimal, int]:
    """The sign before item `first`, 1 or -1, and where the figure begins with it: ``minus five``, ``-5``."""
    if first and scan.items[first - 1].has(Role.MINUS):
        return NEGATIVE, first - 1
    if not first or not scan.items[first - 1].mask & (Role.HYPHEN | Role.DASH) or not scan.glued(first):
        return Decimal(1), first
    if first > 1 and scan.glued(first - 1) and not scan.items[first - 2].has(Role.OPEN):
        return Decimal(1), first
    if first > 1 and scan.items[first - 2].has(Role.NUM):
        return Decimal(1), first
    return NEGATIVE, first - 1
