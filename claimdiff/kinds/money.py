"""Sums of money: ``2,3 milliards d'euros``, ``$40m``, ``zwischen 45 und 180 Euro``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedges
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

AFTER = Pattern("number:NUM HYPHEN? (PARTITIVE APOSTROPHE?)? currency:CURRENCY")
BEFORE = Pattern("currency:CURRENCY STOP? number:NUM")
BETWEEN = Pattern(
    "BETWEEN? currency:CURRENCY low:NUM (BETWEEN_AND|RANGE_TO|DASH|HYPHEN) CURRENCY high:NUM"
    "|BETWEEN? low2:NUM currency2:CURRENCY (BETWEEN_AND|RANGE_TO|DASH|HYPHEN) high2:NUM CURRENCY"
)
"""A range that names its currency twice: ``£39 to £155``."""
ONE = Pattern("one:ONE currency:CURRENCY")


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every sum of money of a sentence; a bare number of millions after a sum keeps its currency."""
    if not any(item.has(Role.CURRENCY) for item in scan.items):
        return
    for match in BETWEEN.find(scan):
        tail = "" if match.get("low") else "2"
        low, high, currency = match["low" + tail], match["high" + tail], match["currency" + tail]
        if _rises(low, high):
            value = Quantity.ranged(
                "money", low.meaning(Role.NUM).value, high.meaning(Role.NUM).value, currency.meaning(Role.CURRENCY)
            )
            yield Found(Kind.MONEY, match.first, match.last, value)
    last_unit: str | None = None
    for pattern in (AFTER, BEFORE):
        for match in pattern.find(scan):
            number, currency = match["number"], match["currency"]
            if number.mask & Role.CODE or (pattern is BEFORE and not reads_before(currency, scan)):
                continue
            mod, first, last = hedges(scan, match.first, match.last)
            last_unit = currency.meaning(Role.CURRENCY)
            yield Found(Kind.MONEY, first, last, quantity(number, "money", last_unit, mod))
    if last_unit:
        yield from _elliptical(scan, last_unit)


def _rises(low: Item, high: Item) -> bool:
    if low.mask & (Role.RANGE | Role.CODE) or high.mask & (Role.RANGE | Role.CODE):
        return False
    return bool(low.meaning(Role.NUM).value < high.meaning(Role.NUM).value)


def reads_before(currency: Item, scan: Scan) -> bool:
    """Whether an item is a currency before its number: a symbol or a code, for a name stands only after it."""
    if not currency.has(Role.CURRENCY):
        return False
    text = scan.text[currency.start : currency.end]
    if any(not char.isalpha() for char in text):
        return True
    return text.isupper() and len(text) in (2, 3)


BARE = Pattern("number:NUM (?!HYPHEN|PARTITIVE|CURRENCY|PERCENT|POINTS|UNIT|TIME_UNIT)")


def _elliptical(scan: Scan, unit: str) -> Iterator[Found]:
    """``a 421 millones de euros, frente a los 1.050 millones``: the second sum keeps the currency."""
    for match in BARE.find(scan):
        number = match["number"]
        if number.has(Role.RANGE) or not number.meaning(Role.NUM).scaled or number.meaning(Role.NUM).value < 10**6:
            continue
        if _counts_a_noun(scan, match.last):
            continue
        mod, first, last = hedges(scan, match.first, match.last)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod))


def _counts_a_noun(scan: Scan, index: int) -> bool:
    """Whether a noun that the lexicon knows follows, so that the number counts that."""
    if index >= len(scan.items) or not scan.items[index].mask & (Role.WORD | Role.NAME):
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[index].key)
    return not known or any(concepts()[concept].pos == "n" for concept in known)
