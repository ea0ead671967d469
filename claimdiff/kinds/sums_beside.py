"""Sums that leave out their currency beside one with it: ``900 euros, contre 800``, ``94 million euros, 15 a head``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

BESIDE = (
    "(PER (TIME_UNIT|WORD|RATE)|WORD|RATE)? (COMMA|OPEN)? (INSTEAD|COMPARED_TO) "
    "(DETERMINER|PARTITIVE|FUNCTION|WORD){0,2} HEDGE? number:DIGITS "
    "((?=STOP|COMMA|CLOSE|FUNCTION|DETERMINER|JOINER|RELATIVE_UNIT|RELATIVE_DAY|LAST)(?!CURRENCY|PERCENT)|$)"
)
COMPARED = (Pattern(f"NUM PARTITIVE? CURRENCY NATION? {BESIDE}"), Pattern(f"CURRENCY NUM {BESIDE}"))
"""``3437 euro brutto zamiast 2900``: what a sum stands in place of, or is held against."""
PER_HEAD = Pattern("CURRENCY (COMMA|OPEN|JOINER) (FUNCTION|WORD)? HEDGE? number:DIGITS PER_PERSON")
"""``costó 94 millones de euros, unos 15 por habitante``: what a sum comes to for each."""
ALIKE = 4
"""Times as much as the sum beside it that a compared one is at most."""
NO_SUM = Role.RANGE | Role.CODE | Role.YEAR | Role.FRACTION


def find(scan: Scan, unit: str) -> Iterator[Found]:
    """The sums of a sentence in `unit`, which the sum beside them states."""
    if scan.present & (Role.INSTEAD | Role.COMPARED_TO):
        for match in (match for pattern in COMPARED for match in pattern.find(scan)):
            base = scan.items[match.first + scan.items[match.first].has(Role.CURRENCY)]
            if (times := _scale(base, match["number"])) is not None:
                yield _sum(scan, match.index("number"), unit, times)
    for match in PER_HEAD.find(scan) if scan.present & Role.PER_PERSON else ():
        if not match["number"].mask & (Role.RANGE | Role.CODE):
            yield _sum(scan, match.index("number"), unit, Decimal(1))


def _scale(base: Item, number: Item) -> Decimal | None:
    """What a figure is multiplied by, as that of the sum beside it is; None where it is far from that."""
    if number.mask & NO_SUM or base.mask & (Role.CODE | Role.RANGE):
        return None
    told, own = number_of(base), number_of(number)
    times = Decimal(1) if own.scaled else told.factor
    return times if told.value / ALIKE <= own.value * times <= told.value * ALIKE else None


def _sum(scan: Scan, at: int, unit: str, times: Decimal) -> Found:
    mod, first, last = hedges(scan, at, at + 1)
    return Found(Kind.MONEY, first, last, quantity(scan.items[at], "money", unit, mod, times))
