"""Measures that leave out their unit: ``180 km/h au lieu de 110``, ``38 Grad statt 25``, ``a 180 por hora``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.grammar import Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind
from claimdiff.values import Quantity

INSTEAD = Pattern(
    "INSTEAD (DETERMINER|PARTITIVE|FUNCTION|WORD){0,2} HEDGE? number:DIGITS "
    "(?!HYPHEN|CURRENCY|PERCENT|POINTS|BASIS_POINTS|TIME_UNIT|COUNTER|UNIT|NAME|MULTIPLIER)"
)
BARE_SPEED = Pattern("(?:FUNCTION) HEDGE? number:DIGITS (PER unit:TIME_UNIT|rate:RATE)")
"""``a 180 por hora``, ``à 180 à l'heure``: kilometres, where nothing is said."""
MOST_BETWEEN = 12
"""Items between a measure and the one that it stands in place of."""
SLOWEST, FASTEST = 20, 500
"""Kilometres an hour that are told without saying so."""


def find(scan: Scan, stated: Sequence[Found]) -> Iterator[Found]:
    """The figures of a sentence that have the unit of a measure stated before them."""
    for match in INSTEAD.find(scan) if stated else ():
        at = match.index("number")
        before = [each for each in stated if each.last <= match.first <= each.last + MOST_BETWEEN]
        number = scan.items[at]
        if not before or not number.has(Role.NUM) or number.mask & (Role.YEAR | Role.CODE | Role.RANGE):
            continue
        base = max(before, key=lambda each: each.last).value
        if isinstance(base, Quantity):
            mod, first, last = hedges(scan, at, at + 1)
            yield Found(Kind.MEASURE, first, last, quantity(number, "measure", base.unit, mod))
    for match in BARE_SPEED.find(scan) if scan.present & (Role.TIME_UNIT | Role.RATE) else ():
        number, unit, rate = match["number"], match.get("unit"), match.get("rate")
        hourly = unit.meaning(Role.TIME_UNIT) == "hour" if unit is not None else False
        hourly = hourly or (rate is not None and rate.meaning(Role.RATE) == "hour")
        if hourly and number.has(Role.WHOLE) and SLOWEST <= number_of(number).value <= FASTEST:
            mod, first, last = hedges(scan, match.index("number"), match.last)
            yield Found(Kind.MEASURE, first, last, quantity(number, "measure", "kilometer-per-hour", mod))
