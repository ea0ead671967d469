"""Centimetres without their name: ``sette metri e 48``, ``un mètre quatre-vingts``, ``1m62``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

CENTIMETRES = Pattern("JOINER? number:NUM ((?=STOP|COMMA|CLOSE|FUNCTION|WORD|LATER)|$)")
HEIGHT = Pattern("number:WHOLE unit:UNIT part:DIGITS")
"""``1m62``: centimetres written on the letter of their metre."""
LEAST_CENTIMETRES, MOST_CENTIMETRES = 5, 100
HUNDREDTH = Decimal("0.01")


def behind(match: Match, scan: Scan) -> Match | None:
    """``sette metri e 48``, ``un mètre quatre-vingts``: centimetres without their name, at the end of a clause."""
    part = CENTIMETRES.at(scan, match.last)
    whole, number = match["number"], part["number"] if part is not None else None
    if number is None or not whole.has(Role.WHOLE) or (whole.mask | number.mask) & (Role.RANGE | Role.CODE):
        return None
    if part is None or not number.has(Role.WHOLE) or number_of(whole).scaled:
        return None
    if part.last < len(scan.items) and scan.items[part.last].has(Role.WORD) and not _tells_height(part, scan):
        return None
    return part if LEAST_CENTIMETRES <= number_of(number).value < MOST_CENTIMETRES else None


def glued(scan: Scan) -> Iterator[Found]:
    """Every such height of a sentence with its centimetres on the letter of the metre."""
    for match in HEIGHT.find(scan) if scan.present & Role.UNIT else ():
        if match["unit"].meaning(Role.UNIT) == "meter" and (value := _height(match, scan)) is not None:
            mod, first, last = hedges(scan, match.first, match.last)
            yield Found(Kind.MEASURE, first, last, Quantity.stated("measure", value, HUNDREDTH, "meter", mod))


def _tells_height(part: Match, scan: Scan) -> bool:
    """``1 meter 85 lang``: two digits right behind the metre, before a word that is no known noun."""
    known = lexicon(scan.vocabulary.language.code).find(scan.items[part.last].key)
    plain = part.first == part.index("number") and part["number"].raw_digits() and len(part["number"].key) == 2
    return plain and not any(concepts()[each].pos == "n" for each in known)


def _height(match: Match, scan: Scan) -> Decimal | None:
    """The metres of ``1m62``; None where anything is set off, or there are no two digits behind the letter."""
    part = match["part"]
    if not (scan.glued(match.last - 1) and scan.glued(match.last - 2)) or not part.raw_digits() or len(part.key) != 2:
        return None
    return number_of(match["number"]).value + number_of(part).value * HUNDREDTH
