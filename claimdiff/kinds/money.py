"""Sums of money: ``2,3 milliards d'euros``, ``$40m``, ``zwischen 45 und 180 Euro``, ``15 dollars 50``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedges, number_of
from claimdiff.kinds.quantity import quantity, sign_before
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity

AFTER = Pattern("number:NUM HYPHEN? HEDGE_AFTER? (PARTITIVE APOSTROPHE?)? currency:CURRENCY (scale:MULTIPLIER)?")
BEFORE = Pattern("currency:CURRENCY STOP? number:NUM")
BETWEEN = Pattern(
    "BETWEEN? currency:CURRENCY low:NUM (BETWEEN_AND|RANGE_TO|DASH|HYPHEN) CURRENCY high:NUM"
    "|BETWEEN? low2:NUM currency2:CURRENCY (BETWEEN_AND|RANGE_TO|DASH|HYPHEN) high2:NUM CURRENCY"
)
"""A range that names its currency twice: ``£39 to £155``."""
CHANGED = Pattern(
    "(?:BETWEEN|FUNCTION) number:NUM (RANGE_TO|BETWEEN_AND|FUNCTION) "
    "(?=second:NUM (PARTITIVE APOSTROPHE?)? currency:CURRENCY)"
)
"""``from 12 to 8 million euros``: a falling pair of which the first shares the currency."""
CENTS_AFTER = Pattern("(JOINER|COMMA)? number:NUM (PARTITIVE APOSTROPHE?)? CENTS")
BARE_CENTS = Pattern("number:NUM")
CENTS = Pattern("number:NUM HYPHEN? cents:CENTS")
HUNDREDTH = Decimal("0.01")
SURE = 100
"""Two digits behind a sum are its hundredths: ``15 dollars 50``."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every sum of money of a sentence; a bare number of millions after a sum keeps its currency."""
    if not any(item.mask & (Role.CURRENCY | Role.CENTS) for item in scan.items):
        return
    yield from _ranges(scan)
    yield from _cents(scan)
    last_unit: str | None = None
    for pattern in (AFTER, BEFORE, CHANGED):
        for match in pattern.find(scan):
            number, currency = match["number"], match["currency"]
            if number.mask & Role.CODE or (pattern is BEFORE and not reads_before(currency, scan)):
                continue
            if pattern is AFTER and _belongs_to_next(match, scan):
                continue
            last_unit = currency.meaning(Role.CURRENCY)
            yield _sum(match, scan, pattern is CHANGED)
    if last_unit:
        yield from _elliptical(scan, last_unit)


def _ranges(scan: Scan) -> Iterator[Found]:
    for match in BETWEEN.find(scan):
        tail = "" if match.get("low") else "2"
        low, high, currency = match["low" + tail], match["high" + tail], match["currency" + tail]
        if _rises(low, high):
            value = Quantity.ranged(
                "money", number_of(low).value, number_of(high).value, currency.meaning(Role.CURRENCY)
            )
            yield Found(Kind.MONEY, match.first, match.last, value)


def _rises(low: Item, high: Item) -> bool:
    if low.mask & (Role.RANGE | Role.CODE) or high.mask & (Role.RANGE | Role.CODE):
        return False
    return bool(number_of(low).value < number_of(high).value)


def _sum(match: Match, scan: Scan, changed: bool) -> Found:
    """One sum, with the hundredths that follow it."""
    number, unit = match["number"], match["currency"].meaning(Role.CURRENCY)
    begin = match.index("number") if changed else match.first
    times, begin = sign_before(scan, begin)
    if (scale := match.get("scale")) is not None:
        times *= scale.meaning(Role.MULTIPLIER)
    if (second := match.get("second")) is not None and not number_of(number).scaled and second.has(Role.NUM):
        times *= number_of(second).factor
    hundredths = None if changed or times != 1 else _hundredths(match, scan)
    if hundredths is not None:
        mod, first, last = hedges(scan, begin, hundredths.last)
        return Found(Kind.MONEY, first, last, _with_hundredths(number, hundredths["number"], unit, mod))
    mod, first, last = hedges(scan, begin, begin + 1 if changed else match.last)
    return Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod, times))


def _hundredths(match: Match, scan: Scan) -> Match | None:
    """``15 dollars and 50 cents``, ``17 USD 25``: the part behind a whole sum; None where there is none."""
    number = match["number"]
    if not number.has(Role.WHOLE) or number.mask & (Role.RANGE | Role.COLLECTIVE) or number_of(number).scaled:
        return None
    part = CENTS_AFTER.at(scan, match.last)
    if part is None and match.get("scale") is None and match.index("currency") > match.index("number"):
        part = BARE_CENTS.at(scan, match.last)
        rest = scan.items[part.last] if part is not None and part.last < len(scan.items) else None
        if rest is not None and not rest.mask & (Role.STOP | Role.COMMA | Role.CLOSE | Role.FUNCTION):
            return None
        if part is not None and (len(part["number"].key) != 2 or not part["number"].raw_digits()):
            return None
    if part is None or not part["number"].has(Role.WHOLE) or part["number"].mask & (Role.RANGE | Role.CODE):
        return None
    return part if number_of(part["number"]).value < SURE else None


def _with_hundredths(number: Item, part: Item, unit: str, mod: Mod | None) -> Quantity:
    value = number_of(number).value + number_of(part).value * HUNDREDTH
    return Quantity.stated("money", value, HUNDREDTH, unit, mod)


def _cents(scan: Scan) -> Iterator[Found]:
    """``50 Cent``: hundredths without a sum before them."""
    for match in CENTS.find(scan):
        number = match["number"]
        if number.has(Role.CODE):
            continue
        mod, first, last = hedges(scan, match.first, match.last)
        unit = match["cents"].meaning(Role.CENTS)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod, HUNDREDTH))


def _belongs_to_next(match: Match, scan: Scan) -> bool:
    """``3 $50 cards``, ``20,000 $ 37,305``: a sign that reads before its number and has a number behind it."""
    at = match.index("currency")
    if at + 1 >= len(scan.items) or not scan.items[at + 1].has(Role.NUM) or not reads_before(match["currency"], scan):
        return False
    return scan.glued(at + 1) and not scan.glued(at)


def reads_before(currency: Item, scan: Scan) -> bool:
    """Whether an item is a currency before its number: a symbol or a code, for a name stands only after it."""
    if not currency.has(Role.CURRENCY):
        return False
    text = scan.text[currency.start : currency.end]
    if any(not char.isalpha() for char in text):
        return True
    if len(text) == 1:
        return text.isupper() and scan.text[currency.end : currency.end + 1].isdigit()
    return text[0].isupper() and len(text) <= 3


BARE = Pattern("number:NUM (?!HYPHEN|CURRENCY|PERCENT|POINTS|UNIT|TIME_UNIT|CENTS|COUNTER|LABEL_AFTER|TENTHS)")


def _elliptical(scan: Scan, unit: str) -> Iterator[Found]:
    """``a 421 millones de euros, frente a los 1.050 millones``: the second sum keeps the currency."""
    for match in BARE.find(scan):
        number = match["number"]
        if number.has(Role.RANGE) or not number_of(number).scaled or number_of(number).value < 10**6:
            continue
        if _counts_a_noun(scan, match.last):
            continue
        mod, first, last = hedges(scan, match.first, match.last)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod))


def _counts_a_noun(scan: Scan, index: int) -> bool:
    """Whether a noun follows, so that the number counts that; not ``1.050 millones de un año antes``."""
    if index < len(scan.items) and scan.items[index].has(Role.PARTITIVE):
        after = scan.items[index + 1 : index + 3]
        return not any(item.mask & (Role.TIME_UNIT | Role.RELATIVE_UNIT | Role.YEAR) for item in after)
    if index >= len(scan.items) or not scan.items[index].mask & (Role.WORD | Role.NAME):
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[index].key)
    return not known or any(concepts()[concept].pos == "n" for concept in known)
