"""Measures that leave out their unit: ``180 km/h au lieu de 110``, ``a 180 por hora``, ``47,9 gradi … i 47,4``."""

from __future__ import annotations

from bisect import bisect_right
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
DECIMAL = Pattern(
    "(?:FUNCTION|DETERMINER|PARTITIVE|HEDGE|BETWEEN_AND|JOINER) number:DIGITS "
    "((?=STOP|COMMA|CLOSE|FUNCTION|PARTITIVE|JOINER|BETWEEN_AND)|$)"
)
"""A figure with nothing behind it that it could count or measure."""
OTHER = Role.PERCENT | Role.CURRENCY | Role.POINTS | Role.BASIS_POINTS | Role.MAGNITUDE
"""Signs beside which a bare decimal may be of them."""
ALIKE = 1.5
"""Times as much as the measure before that a bare decimal is at most; a rank or a rate rarely lies so near."""
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


def decimals(scan: Scan, stated: Sequence[Found]) -> Iterator[Found]:
    """The bare decimals close to the last measure that the sentence states before them: ``47,9 gradi … i 47,4``."""
    if scan.present & OTHER:
        return
    for match in DECIMAL.find(scan) if stated else ():
        number = match["number"]
        if not number.has(Role.NUM) or number.mask & (Role.WHOLE | Role.CODE | Role.RANGE | Role.FRACTION):
            continue
        at = match.index("number")
        place = bisect_right(stated, at, key=lambda each: each.last)
        base = stated[place - 1].value if place else None
        if isinstance(base, Quantity) and base.number and _is_alike(float(number_of(number).value), float(base.number)):
            mod, first, last = hedges(scan, at, at + 1)
            yield Found(Kind.MEASURE, first, last, quantity(number, "measure", base.unit, mod))


def _is_alike(one: float, other: float) -> bool:
    return 0 < one <= ALIKE * other and other <= ALIKE * one and other != int(other)
