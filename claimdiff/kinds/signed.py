"""Temperatures on both sides of zero, or below: ``vier bis minus zwei Grad``, ``-3 et 4 °C``, ``auf minus 9``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.found import NEAR, Found, hedges, number_of
from claimdiff.kinds.quantity import NEGATIVE, quantity
from claimdiff.lexicon import lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

SIGN = "(MINUS|HYPHEN|DASH)"
LINK = "(RANGE_TO|BETWEEN_AND) DETERMINER?"
PLUS = "(SYMBOL|HEDGE_AFTER)?"
"""``tra -3 e +4 gradi``, ``min 2 en plus 3 graden``."""
RANGES = (
    Pattern(
        f"between:BETWEEN? DETERMINER? sign:{SIGN} first:NUM UNIT? link:{LINK} (sign2:{SIGN}|{PLUS}) "
        "second:NUM unit:UNIT"
    ),
    Pattern(f"between:BETWEEN? DETERMINER? first:NUM UNIT? link:{LINK} sign2:{SIGN} second:NUM unit:UNIT"),
)
BARE = Pattern("number:NUM below:BELOW_ZERO")
"""``quatre sota zero``."""
SIGNED = Pattern("MINUS number:NUM ((?=STOP|COMMA|CLOSE|FUNCTION|JOINER|BETWEEN_AND)|$)")
"""``the temperature fell to minus nine``."""
WARMTH = ("temperature", "thermometer")
"""Concepts beside which a figure behind a minus is of degrees."""
COLDEST = 129
"""Degrees Fahrenheit below zero of the coldest day measured (World Meteorological Organization: -128.6 in 1983)."""
TEMPERATURES = ("celsius", "fahrenheit", "degree")
TOLD = Role.WORD | Role.NAME
NO_END = Role.RANGE | Role.CODE | Role.FRACTION


def find(scan: Scan) -> Iterator[Found]:
    """Every range of temperatures of a sentence with an end below zero, and those below it that leave out degrees."""
    yield from _below_zero(scan)
    yield from _without_degrees(scan)
    if not scan.present & Role.UNIT:
        return
    for pattern in RANGES:
        for match in pattern.find(scan):
            unit: str = match["unit"].meaning(Role.UNIT)
            if unit in TEMPERATURES and _are_ends(match, scan):
                low, high = sorted(_ends(match))
                of = "celsius" if unit == "degree" and not scan.vocabulary.language.fahrenheit else unit
                yield Found(Kind.MEASURE, match.first, match.last, Quantity.ranged("measure", low, high, of))


def _below_zero(scan: Scan) -> Iterator[Found]:
    """Degrees that are not said, below a zero that is named in words of its own: ``cuatro bajo cero``."""
    for match in BARE.find(scan):
        number, below = match["number"], match["below"]
        named = " " in scan.text[below.start : below.end]
        if named and not number.mask & NO_END and number_of(number).value <= COLDEST:
            unit = "fahrenheit" if scan.vocabulary.language.fahrenheit else "celsius"
            mod, first, last = hedges(scan, match.first, match.last)
            yield Found(Kind.MEASURE, first, last, quantity(number, "measure", unit, mod, NEGATIVE))


def _without_degrees(scan: Scan) -> Iterator[Found]:
    """Degrees that are not said, behind a minus in words and a word of temperature: ``fell to minus nine``."""
    words = lexicon(scan.vocabulary.language.code)
    for match in SIGNED.find(scan):
        at, number = match.index("number"), match["number"]
        taken = match.first > 0 and scan.items[match.first - 1].has(Role.NUM)
        if taken or number.mask & NO_END or number_of(number).value > COLDEST:
            continue
        told = scan.items[max(0, match.first - NEAR) : match.first]
        if any(each in WARMTH for item in told if item.mask & TOLD for each in words.find(item.key)):
            mod, first, last = hedges(scan, match.first, at + 1)
            yield Found(Kind.MEASURE, first, last, quantity(number, "measure", "celsius", mod, NEGATIVE))


def _are_ends(match: Match, scan: Scan) -> bool:
    """Whether two figures are the ends of one range, and each mark before them is a minus: it touches its figure."""
    if (match["first"].mask | match["second"].mask) & NO_END:
        return False
    if match.get("between") is None and not match["link"].has(Role.RANGE_TO):
        return False
    signs = ((match.get(name), match.index(name)) for name in ("sign", "sign2"))
    return all(sign is None or sign.has(Role.MINUS) or scan.glued(at + 1) for sign, at in signs)


def _ends(match: Match) -> tuple[Decimal, Decimal]:
    first, second = number_of(match["first"]).value, number_of(match["second"]).value
    first *= NEGATIVE if match.get("sign") is not None else 1
    second *= NEGATIVE if match.get("sign2") is not None else 1
    return first, second
