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
    if item.has(Role.FRACTION) and (dozen := _after_links(items, end, Role.COLLECTIVE)) is not None:
        return noun_number(items, dozen, text, out, times * _decimal(item.meaning(Role.FRACTION)), first)
    fraction: Fraction = item.meaning(Role.FRACTION)
    after, factor = _multiplier_after(items, end)
    share = times * _decimal(fraction)
    if factor:
        value, end = share * factor, after
        number = Number(
            value, padding(value), spelled=True, scaled=True, raw=text[items[first].start : items[end - 1].end]
        )
        out.append(number_item(items, first, end, number))
        return end
    raw = text[items[first].start : items[end - 1].end]
    whole = fraction.denominator == 1
    number = Number(share, padding(share) if whole else Decimal("0.01"), spelled=True, decimals=not whole, raw=raw)
    made = number_item(items, first, end, number)
    made.mask = made.mask & ~Role.FRACTION if whole else made.mask | Role.FRACTION if fraction < 1 else made.mask
    out.append(made)
    return end


def _decimal(share: Fraction) -> Decimal:
    return Decimal(share.numerator) / Decimal(share.denominator)


def _multiplier_after(items: list[Item], index: int) -> tuple[int, int | None]:
    """A scale behind a collective or a fraction: ``half a million``, ``une dizaine de milliers``, ``demi-million``."""
    at = _after_links(items, index, Role.MULTIPLIER)
    if at is None or items[at].has(Role.ABBREVIATED):
        return index, None
    factor: int = items[at].meaning(Role.MULTIPLIER)
    return at + 1, factor


def _after_links(items: list[Item], index: int, role: int) -> int | None:
    """The index of an item of a role behind up to two small words or hyphens: ``half a dozen``; else None."""
    at = index
    while at < len(items) and at < index + 2 and items[at].mask & (Role.PARTITIVE | Role.ONE | Role.HYPHEN):
        at += 1
    return at if at < len(items) and items[at].has(role) else None
