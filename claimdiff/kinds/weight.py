"""Words that are a currency and a weight: whether ``25 pounds`` are sterling or 11 kilograms."""

from __future__ import annotations

from claimdiff.grammar import Item, Role, Scan
from claimdiff.kinds.found import near, number_of
from claimdiff.lexicon import concepts, lexicon
from claimdiff.values.units import UNITS

WEIGHING = ("weigh", "weight")
"""Concepts of a sentence that weighs something."""
OF_MONEY = ("money", "business")
"""Domains of the nouns that are measured in money: ``500 pounds of debt``."""
HEAVIEST = 10_000
"""Nobody tells a larger weight in pounds without saying so."""


def is_weight(scan: Scan, number: Item, unit: Item, last: int) -> bool:
    """Whether a unit that ends before item `last` weighs here; True where it is no currency at all."""
    if not unit.has(Role.CURRENCY):
        return True
    stated = number_of(number)
    told = number.has(Role.FRACTION) or (stated.value < HEAVIEST and not stated.scaled and _of_goods(scan, last))
    if told and not unit.has(Role.UNSURE):
        return True
    return any(_weighs(each, scan) for each in near(scan, last - 1, last))


def _of_goods(scan: Scan, index: int) -> bool:
    """``500 pounds of explosives``."""
    if index + 1 >= len(scan.items) or not scan.items[index].has(Role.PARTITIVE):
        return False
    noun = scan.items[index + 1]
    if not noun.has(Role.WORD) or noun.mask & (Role.FUNCTION | Role.CURRENCY):
        return False
    known = lexicon(scan.vocabulary.language.code).find(noun.key)
    return not any(concepts()[each].domain in OF_MONEY for each in known)


def _weighs(item: Item, scan: Scan) -> bool:
    """Whether a word tells of weight: a verb of weighing, or another unit of mass."""
    if item.has(Role.UNIT) and not item.has(Role.CURRENCY):
        unit = item.meaning(Role.UNIT)
        return unit in UNITS and UNITS[unit].dimension == "mass" and len(item.key) > 1
    if not item.mask & (Role.WORD | Role.NAME):
        return False
    return any(each in WEIGHING for each in lexicon(scan.vocabulary.language.code).find(item.key))
