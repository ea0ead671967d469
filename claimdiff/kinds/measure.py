"""Measures in CLDR units: ``120 km/h``, ``3,5 Tonnen``, ``magnitude 7.8``, ``a 45-metre tunnel``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

AFTER = Pattern("number:(NUM|ONE) HYPHEN? (PARTITIVE APOSTROPHE?)? unit:(UNIT|MEASURE_ADJECTIVE)")
MAGNITUDE = Pattern("MAGNITUDE (PARTITIVE|FUNCTION|HEDGE|COLON)* number:NUM")

STRONGEST = 10
"""No earthquake has been measured at magnitude 10 (USGS)."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every measure of a sentence."""
    for match in MAGNITUDE.find(scan):
        number = match["number"]
        if not number.has(Role.CODE) and number_of(number).value <= STRONGEST:
            index = match.index("number")
            mod, _, last = hedges(scan, index, match.last)
            yield Found(Kind.MEASURE, match.first, last, quantity(number, "measure", "magnitude", mod))
    for match in AFTER.find(scan):
        number, unit = match["number"], match["unit"]
        if number.has(Role.CODE) or not number.has(Role.NUM):
            continue
        role = Role.UNIT if unit.has(Role.UNIT) else Role.MEASURE_ADJECTIVE
        if unit.has(Role.FUNCTION) and not scan.glued(match.index("unit")):
            continue
        if len(unit.key) == 1 and unit.key.isalpha() and not number.has(Role.DIGITS):
            continue
        mod, first, last = hedges(scan, match.first, match.last)
        yield Found(Kind.MEASURE, first, last, quantity(number, "measure", unit.meaning(role), mod))
