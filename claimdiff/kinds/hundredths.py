"""Hundredths of a currency: ``15 dollars and 50 cents``, ``fünf Euro fünfzig``, ``5 euros con 50``, ``50 Cent``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity
from claimdiff.values.currencies import CENTIMES
from claimdiff.values.currencies import CENTS as CENT_CURRENCIES

NAMED = Pattern("(JOINER|COMMA|DECIMAL_LINK)? number:NUM (PARTITIVE APOSTROPHE?)? CENTS")
BARE = Pattern("joined:JOINER? DECIMAL_LINK? number:NUM")
ALONE = Pattern("number:NUM HYPHEN? cents:CENTS")
CLOSES = Role.STOP | Role.COMMA | Role.CLOSE
"""What may follow hundredths that are joined to their sum without their name."""
HUNDREDTH = Decimal("0.01")
TEN, ALL = 10, 100


def behind(scan: Scan, sum_: Match) -> Match | None:
    """The hundredths behind a sum of whole units; None where there are none."""
    number = sum_["number"]
    if not number.has(Role.WHOLE) or number.mask & (Role.RANGE | Role.COLLECTIVE) or number_of(number).scaled:
        return None
    part = NAMED.at(scan, sum_.last)
    if part is None and sum_.get("scale") is None and sum_.index("currency") > sum_.index("number"):
        part = BARE.at(scan, sum_.last)
        if part is not None and not _stands_for_hundredths(scan, part, number):
            return None
    if part is None or not part["number"].has(Role.WHOLE) or part["number"].mask & (Role.RANGE | Role.CODE):
        return None
    return part if number_of(part["number"]).value < ALL else None


def _stands_for_hundredths(scan: Scan, part: Match, whole: Item) -> bool:
    """Whether a bare number of two digits closes a sum: no noun follows that it could count."""
    number = part["number"]
    digits = number.raw_digits() and len(number.key) == 2
    spoken = number.has(Role.SPELLED) and whole.has(Role.SPELLED) and TEN <= number_of(number).value < ALL
    if not (digits or spoken):
        return False
    rest = scan.items[part.last] if part.last < len(scan.items) else None
    if rest is None or rest.mask & CLOSES:
        return True
    return part.get("joined") is None and rest.has(Role.FUNCTION)


def added(number: Item, part: Item, unit: str | None, mod: Mod | None) -> Quantity:
    """A sum with its hundredths."""
    value = number_of(number).value + number_of(part).value * HUNDREDTH
    return Quantity.stated("money", value, HUNDREDTH, unit, mod)


def alone(scan: Scan, named: str | None) -> Iterator[Found]:
    """``50 Cent``: hundredths without a sum before them; cents are of the currency `named` beside them."""
    for match in ALONE.find(scan):
        number, unit = match["number"], match["cents"].meaning(Role.CENTS)
        if number.has(Role.CODE):
            continue
        if unit in CENT_CURRENCIES and named in CENT_CURRENCIES | CENTIMES:
            unit = named
        mod, first, last = hedges(scan, match.first, match.last)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod, HUNDREDTH))
