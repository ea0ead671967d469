"""Parts of the sum before them, which leave out its currency: ``620 Mio. Euro, 450 vom Bund, 170 vom Land``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Pattern, Role, Scan
from claimdiff.grammar.composer import Number
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind

BARE = Pattern(
    "number:DIGITS "
    "(?!HYPHEN|CURRENCY|PERCENT|POINTS|BASIS_POINTS|TIME_UNIT|CENTS|COUNTER|LABEL_AFTER|TENTHS|MONTH|AGE_UNIT)"
)
OF_WHICH = Pattern(
    "(?:(CURRENCY NUM|CURRENCY) (COMMA|OPEN)? OF_WHICH HEDGE?) number:NUM"
    "|(?:(CURRENCY NUM|CURRENCY) (COMMA|OPEN)? HEDGE?) number2:NUM (?=OF_THEM)"
)
"""``2 Millionen Euro, davon | 300.000 | vom Land``, ``2 milioni di euro, | 300 mila | dei quali``."""
LEAST = 1000
"""Scales from which a figure beside a sum leaves its own out."""
OTHER_UNITS = (
    Role.HYPHEN
    | Role.CURRENCY
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.UNIT
    | Role.TIME_UNIT
    | Role.CENTS
)
"""What a figure behind a sum is of, if it is not of money."""
MOST_PARTS = 4
"""Figures that a sum is told to be made of."""
REACH = 30
"""Items from a sum to the last of its parts."""


def find(scan: Scan, unit: str) -> Iterator[Found]:
    """The parts of each scaled sum of a sentence: the bare figures right behind it whose total it is."""
    places = [match.index("number") for match in BARE.find(scan) if not _is_of_another(scan, match.index("number"))]
    for at, item in enumerate(scan.items):
        whole = number_of(item) if item.has(Role.NUM) and not item.mask & Role.RANGE else None
        if whole is None or whole.factor < LEAST or not _has_currency(scan, at):
            continue
        behind = places[bisect_right(places, at) : bisect_right(places, at + REACH)]
        for count in range(2, min(MOST_PARTS, len(behind)) + 1):
            parts = behind[:count]
            if sum(number_of(scan.items[place]).value for place in parts) * whole.factor == whole.value:
                for place in parts:
                    mod, first, last = hedges(scan, place, place + 1)
                    value = quantity(scan.items[place], "money", unit, mod, whole.factor)
                    yield Found(Kind.MONEY, first, last, value)


def of_which(scan: Scan, unit: str) -> Iterator[Found]:
    """The one part of a sum that is told right behind it; it is less, in the sum's scale where it names none."""
    for match in OF_WHICH.find(scan):
        at = match.index("number" if match.get("number") is not None else "number2")
        part, whole = scan.items[at], _sum_before(scan, at)
        if whole is None or part.mask & (Role.CODE | Role.RANGE | Role.FRACTION | Role.YEAR) or _counts(scan, at + 1):
            continue
        if at + 1 < len(scan.items) and scan.items[at + 1].mask & OTHER_UNITS:
            continue
        own = number_of(part)
        times = whole.factor if own.value < LEAST <= whole.factor and not own.scaled else Decimal(1)
        if own.value * times < whole.value:
            mod, first, last = hedges(scan, at, at + 1)
            yield Found(Kind.MONEY, first, last, quantity(part, "money", unit, mod, times))


def _sum_before(scan: Scan, at: int) -> Number | None:
    """The number of the sum nearest before an item; None where that is a range."""
    for item in scan.items[max(0, at - REACH) : at][::-1]:
        if item.has(Role.NUM):
            return None if item.mask & Role.RANGE else number_of(item)
    return None


def _has_currency(scan: Scan, at: int) -> bool:
    """Whether a currency stands beside the number at an item."""
    beside = (*scan.items[max(0, at - 1) : at], *scan.items[at + 1 : at + 4])
    return any(item.has(Role.CURRENCY) for item in beside)


def _is_of_another(scan: Scan, at: int) -> bool:
    """Whether a figure is no bare one: a code, a range, a scaled one, of a noun, or behind a sign or a label."""
    number = scan.items[at]
    if not number.has(Role.NUM) or number.mask & (Role.CODE | Role.RANGE | Role.FRACTION) or number_of(number).scaled:
        return True
    if _counts(scan, at + 1) or (at and scan.items[at - 1].has(Role.LABEL)):
        return True
    return at > 1 and scan.items[at - 1].has(Role.CURRENCY) and not scan.items[at - 2].has(Role.NUM)


def _counts(scan: Scan, index: int) -> bool:
    """Whether a noun that the lexicon knows stands at an item, or one of several behind a partitive."""
    while index < len(scan.items) and scan.items[index].mask & (Role.PARTITIVE | Role.NUM):
        index += 1
    if index >= len(scan.items) or not scan.items[index].mask & (Role.WORD | Role.NAME):
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[index].key)[:1]
    return any(concepts()[concept].pos == "n" for concept in known)
