"""Shares in figures: ``1/2 mile``, ``10 1/2 miles``, ``2½``."""

from __future__ import annotations

from fractions import Fraction

from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role

SHARE_OF = Role.UNIT | Role.PERCENT | Role.TIME_UNIT | Role.CURRENCY | Role.MULTIPLIER | Role.MEASURE_ADJECTIVE
"""What ``1/2`` may be a share of; else it is a date, a score or a name."""
LARGEST_PART = 32


def share_of(items: list[Item], index: int) -> Fraction | None:
    """The share that ``1/2`` states before what it is a share of: ``1/2 mile``, ``1/4 de milla``."""
    first, second = items[index].meaning(Role.SLASHED)
    at = index + 1
    while at < min(len(items), index + 3) and items[at].mask & (Role.PARTITIVE | Role.HYPHEN | Role.ONE):
        at += 1
    if not 0 < first < second <= LARGEST_PART or at >= len(items) or not items[at].mask & SHARE_OF:
        return None
    return Fraction(first, second)


def share_behind(items: list[Item], index: int) -> tuple[Fraction, int] | None:
    """The share behind a whole number, and the index after it: ``10 1/2 miles``, ``2½``, ``two and three quarter``."""
    item = items[index]
    if item.has(Role.SLASHED):
        slashed = share_of(items, index) if items[index - 1].has(Role.DIGITS) else None
        return (slashed, index + 1) if slashed is not None else None
    if item.has(Role.FRACTION) and not item.key.isalpha() and len(item.key) == 1:
        return item.meaning(Role.FRACTION), index + 1
    after = items[index + 1 : index + 3]
    if item.has(Role.JOINER) and len(after) == 2 and after[0].has(Role.FRACTION) and after[1].mask & SHARE_OF:
        share: Fraction = after[0].meaning(Role.FRACTION)
        return (share, index + 2) if share < 1 else None
    return None
