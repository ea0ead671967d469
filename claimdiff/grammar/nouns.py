"""Numbers that are nouns: ``une trentaine``, ``two dozen``, ``trois quarts``, ``half a million``."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimdiff.grammar.composer import Number
from claimdiff.grammar.digits import padding
from claimdiff.grammar.figures import number_item
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role


def noun_number(items: list[Item], index: int, text: str, out: list[Item], times: Decimal, first: int) -> int:
    """``une trentaine``, ``two dozen``, ``trois quarts``, ``half a million``, ``anderthalb``."""
    item = items[index]
    end = index + 1
    if item.has(Role.COLLECTIVE):
        value = times * item.meaning(Role.COLLECTIVE)
        after, factor = _multiplier_after(items, end)
        if factor:
            value, end = value * factor, after
        number = Number(
            value, padding(value), spelled=True, collective=True, raw=text[items[first].start : items[end - 1].end]
        )
        out.append(number_item(items, first, end, number))
        return end
    fraction: Fraction = item.meaning(Role.FRACTION)
    after, factor = _multiplier_after(items, end)
    share = times * Decimal(fraction.numerator) / Decimal(fraction.denominator)
    if factor:
        value, end = share * factor, after
        number = Number(
            value, padding(value), spelled=True, scaled=True, raw=text[items[first].start : items[end - 1].end]
        )
        out.append(number_item(items, first, end, number))
        return end
    number = Number(
        share, Decimal("0.01"), spelled=True, decimals=True, raw=text[items[first].start : items[end - 1].end]
    )
    made = number_item(items, first, end, number)
    if fraction < 1:
        made.mask |= Role.FRACTION
    out.append(made)
    return end


def _multiplier_after(items: list[Item], index: int) -> tuple[int, int | None]:
    """A scale behind a collective or a fraction: ``half a million``, ``une dizaine de milliers``, ``demi-million``."""
    at = index
    while at < len(items) and at < index + 2 and items[at].mask & (Role.PARTITIVE | Role.ONE | Role.HYPHEN):
        at += 1
    if at < len(items) and items[at].has(Role.MULTIPLIER) and not items[at].has(Role.ABBREVIATED):
        factor: int = items[at].meaning(Role.MULTIPLIER)
        return at + 1, factor
    return index, None
