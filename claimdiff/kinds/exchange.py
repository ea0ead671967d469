"""What one currency is worth in another: ``3,842 per dollar``, ``3842 Peso für einen Dollar``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import NEAR, number_of

QUOTED = Pattern("number:NUM (PER DETERMINER?|RANGE_TO DETERMINER) base:CURRENCY")
"""``3,842 per dollar``, ``3,842 to the dollar``: the figure leaves out the currency that it is in."""
LINK = Role.PER | Role.FUNCTION | Role.RANGE_TO


def is_quoted(scan: Scan, at: int) -> bool:
    """Whether item `at` is the figure of a rate that leaves out its currency."""
    match = QUOTED.at(scan, at)
    return match is not None and _is_figure(match)


def rates(scan: Scan) -> Iterator[Match]:
    """The rates of a sentence that leave out their currency."""
    return filter(_is_figure, QUOTED.find(scan))


def _is_figure(match: Match) -> bool:
    return not match["number"].mask & (Role.RANGE | Role.CODE)


def currency_before(scan: Scan, at: int, base: Item) -> Item | None:
    """The currency that the sentence speaks of before a rate at item `at`, where it is another than the base's."""
    for item in reversed(scan.items[max(0, at - NEAR) : at]):
        if item.has(Role.CURRENCY):
            return None if item.meaning(Role.CURRENCY) == base.meaning(Role.CURRENCY) else item
    return None


def is_base(scan: Scan, first: int) -> bool:
    """Whether the one of a currency at item `first` is what a sum right before it is worth: ``兑1美元``."""
    if first < 2 or not scan.items[first - 1].mask & LINK or scan.items[first - 1].has(Role.JOINER):
        return False
    number = scan.items[first]
    return bool(scan.items[first - 2].has(Role.CURRENCY)) and number.has(Role.NUM) and number_of(number).value == 1
