"""Measures in CLDR units: ``120 km/h``, ``3,5 Tonnen``, ``magnitude 7.8``, ``a 45-metre tunnel``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedges, number_of
from claimdiff.kinds.quantity import NEGATIVE, quantity, sign_before
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity
from claimdiff.values.units import UNITS

AFTER = Pattern(
    "(speed:SPEED_WORD HEDGE?)? number:(NUM|ONE) HYPHEN? HEDGE_AFTER? (PARTITIVE APOSTROPHE?)? article:ONE? OPEN? "
    "unit:(UNIT|MEASURE_ADJECTIVE) (below:BELOW_ZERO)?"
)
SMALLER = Pattern("(JOINER|COMMA)? number:NUM HYPHEN? unit:UNIT")
"""The next part of a compound: ``five feet and two inches``."""
CHANGED = Pattern("(?:BETWEEN) number:NUM (RANGE_TO|BETWEEN_AND|FUNCTION) (?=NUM (PARTITIVE APOSTROPHE?)? unit:UNIT)")
"""``from 12 to 8 metres``: a falling pair of which the first shares the unit."""
MAGNITUDE = Pattern("MAGNITUDE (PARTITIVE|FUNCTION|HEDGE|COLON)* number:NUM degrees:UNIT?")
DEGREES = ("celsius", "degree", "magnitude")
"""What the degrees of a magnitude are read as where they stand alone: ``بقوة 6.3 درجات``."""
COMPOUND = {"foot": "inch", "pound": "ounce", "stone": "pound"}
"""Units whose parts are said behind them."""
PER_TIME = {
    ("kilometer", "hour"): "kilometer-per-hour",
    ("mile", "hour"): "mile-per-hour",
    ("meter", "second"): "meter-per-second",
}
STRONGEST = 10
"""No earthquake has been measured at magnitude 10 (USGS)."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every measure of a sentence."""
    for match in MAGNITUDE.find(scan):
        number, degrees = match["number"], match.get("degrees")
        if degrees is not None and _unit(degrees) not in DEGREES:
            continue
        if not number.has(Role.CODE) and number_of(number).value <= STRONGEST:
            mod, _, last = hedges(scan, match.index("number"), match.last)
            yield Found(Kind.MEASURE, match.first, last, quantity(number, "measure", "magnitude", mod))
    for match in AFTER.find(scan):
        if _is_measure(match, scan):
            yield _measure(match, scan)
    for match in CHANGED.find(scan):
        index = match.index("number")
        unit = _unit(match["unit"])
        if not match["number"].mask & (Role.RANGE | Role.CODE):
            yield Found(Kind.MEASURE, index, index + 1, quantity(match["number"], "measure", unit, None))


def _is_measure(match: Match, scan: Scan) -> bool:
    """Whether the unit is one here, and no preposition (``12 in``), label (``m``) or name."""
    number, unit = match["number"], match["unit"]
    at = match.index("unit")
    if number.has(Role.CODE) or not number.has(Role.NUM):
        return False
    if match.get("article") is not None and not number.has(Role.FRACTION):
        return False
    if unit.has(Role.FUNCTION) and not scan.glued(at):
        return False
    if scan.items[at - 1].has(Role.OPEN) and not (at + 1 < len(scan.items) and scan.items[at + 1].has(Role.CLOSE)):
        return False
    return len(unit.key) > 1 or not unit.key.isalpha() or number.has(Role.DIGITS)


def _measure(match: Match, scan: Scan) -> Found:
    number, unit = match["number"], _unit(match["unit"])
    if (speed := match.get("speed")) is not None:
        unit = PER_TIME.get((unit, speed.meaning(Role.SPEED_WORD)), unit)
    times, first = sign_before(scan, match.index("number"))
    if match.get("below") is not None:
        times = NEGATIVE
    part = None if number.has(Role.RANGE) else _smaller_part(unit, SMALLER.at(scan, match.last))
    if part is not None:
        mod, first, last = hedges(scan, first, part.last)
        return Found(Kind.MEASURE, first, last, _compound(number, unit, part, mod))
    mod, first, last = hedges(scan, first, match.last)
    return Found(Kind.MEASURE, first, last, quantity(number, "measure", unit, mod, times))


def _smaller_part(unit: str, part: Match | None) -> Match | None:
    """The part of a compound measure, if it is of the unit that goes with the larger one."""
    if part is None or _unit(part["unit"]) != COMPOUND.get(unit) or part["number"].mask & (Role.RANGE | Role.CODE):
        return None
    return part


def _compound(number: Item, unit: str, part: Match, mod: Mod | None) -> Quantity:
    """``5 ft 2 in`` in the larger unit."""
    share = Decimal(UNITS[_unit(part["unit"])].factor) / Decimal(UNITS[unit].factor)
    value = number_of(number).value + number_of(part["number"]).value * share
    return Quantity.stated("measure", value, share, unit, mod)


def _unit(item: Item) -> str:
    unit: str = item.meaning(Role.UNIT if item.has(Role.UNIT) else Role.MEASURE_ADJECTIVE)
    return unit
