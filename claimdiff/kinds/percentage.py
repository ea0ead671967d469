"""Percentages and percentage points: ``12,5 %``, ``drei Prozent``, ``two percentage points``, ``七成``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds import previous, unsigned
from claimdiff.kinds.found import Context, Found, hedges, near, number_of
from claimdiff.kinds.quantity import quantity, sign_before
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

AFTER = Pattern("number:NUM HYPHEN? HEDGE_AFTER? sign:(PERCENT|POINTS|BASIS_POINTS|POINT_TENTHS)")
LINKED = Pattern("number:NUM DECIMAL_LINK part:NUM sign:PERCENT")
"""``siete con cincuenta por ciento``: decimals joined by a word that joins other things elsewhere."""
OF_ONE = Pattern("number:NUM PARTITIVE (NUM|ONE) sign:POINTS")
"""``0.4 of a percentage point``."""
SHARE = Pattern("number:FRACTION HYPHEN? link:PARTITIVE? one:(ONE|DETERMINER)? sign:(PERCENT|POINTS)")
"""``half a percentage point``, ``un quart de point``, ``ein Fünftel Prozent``."""
BEFORE = Pattern("sign:(PERCENT|PERCENT_BEFORE) PARTITIVE? number:NUM")
"""Turkish and Basque write the sign first (``%4,9``), Chinese the word."""
TENTHS = Pattern("number:NUM sign:TENTHS (more:NUM)?")
CHANGED = Pattern(
    "(?:BETWEEN WORD?|FUNCTION WORD?) number:NUM (RANGE_TO|BETWEEN_AND|FUNCTION) "
    "(?=NUM HYPHEN? sign:(PERCENT|POINTS|BASIS_POINTS))"
)
"""``from 5.2 to 4.9 percent``: a falling pair of which the first shares the sign."""
POINT_PARTS = {Role.BASIS_POINTS: Decimal("0.01"), Role.POINT_TENTHS: Decimal("0.1")}
"""What each is of a percentage point."""
CHANGES = frozenset(("decrease_n", "increase_n", "decrease_verb", "increase_verb"))
"""Concepts that points tell the size of: ``un demi-point de baisse``."""
LINKED_NOUN = 2
"""A partitive and its noun."""
MOST_POINTS = 100
"""More points than these are of an index."""
SPORT, OF_SHARES = "sport", ("politics", "money")
"""Domains beside which points are of a game, and beside which they are of percentages all the same."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every percentage of a sentence."""
    for pattern in (AFTER, OF_ONE, SHARE, BEFORE, CHANGED):
        for match in pattern.find(scan):
            number, sign = match["number"], match["sign"]
            if pattern is BEFORE and not _stands_before(scan, match.first, match.index("number")):
                continue
            if (pattern is SHARE and _is_of_all(match)) or (pattern is CHANGED and _is_part(number)):
                continue
            if number.has(Role.CODE) or counts_points(sign, scan, match.last):
                continue
            if sign.has(Role.POINTS) and not are_of_percentages(number, match.index("sign"), scan):
                continue
            begin = match.index("number") if pattern is CHANGED else match.first
            last = begin + 1 if pattern is CHANGED else match.last
            times, begin = _sign(scan, begin)
            mod, first, last = hedges(scan, begin, last)
            part = next((share for role, share in POINT_PARTS.items() if sign.has(role)), None)
            scale = "point" if part is not None or sign.has(Role.POINTS) else "percent"
            times *= part or 1
            yield Found(Kind.PERCENTAGE, first, last, quantity(number, scale, None, mod, times))
    yield from _tenths(scan)
    yield from _linked(scan)
    yield from previous.shares(scan)
    yield from unsigned.find(scan)


def _sign(scan: Scan, first: int) -> tuple[Decimal, int]:
    """The sign before item `first`; behind a comma the word for it compares: ``97,2 %, menos 2,4 pontos do que``."""
    times, begin = sign_before(scan, first)
    compares = begin and scan.items[begin].has(Role.MINUS) and scan.items[begin - 1].has(Role.COMMA)
    return (Decimal(1), first) if compares else (times, begin)


def _is_part(number: Item) -> bool:
    """``from a half to 5 percent``: a share of the whole, which takes no sign from a figure behind it."""
    return number.has(Role.FRACTION) and number_of(number).value < 1


def _is_of_all(match: Match) -> bool:
    """``half of the points``, ``la moitié des points``: with an article, a share of points that are known."""
    link, one = match.get("link"), match.get("one")
    if one is not None:
        return not one.has(Role.ONE)
    return link is not None and (link.has(Role.DETERMINER) or " " in match.scan.text[link.start : link.end])


def _stands_before(scan: Scan, sign: int, number: int) -> bool:
    """Whether a sign belongs to the number after it: no number stands before, and a mere symbol touches it."""
    if sign and scan.items[sign - 1].has(Role.NUM):
        return False
    return scan.items[sign].has(Role.PERCENT_BEFORE) or scan.glued(number)


def _linked(scan: Scan) -> Iterator[Found]:
    """A whole number and its decimals, which are said as a number: 50 are five tenths, 512 are 512 thousandths."""
    for match in LINKED.find(scan):
        whole, part = match["number"], match["part"]
        if not (whole.has(Role.WHOLE) and part.has(Role.WHOLE)) or (whole.mask | part.mask) & (Role.RANGE | Role.CODE):
            continue
        step = Decimal(1).scaleb(-len(str(number_of(part).value)))
        mod, first, last = hedges(scan, match.first, match.last)
        stated = number_of(whole).value + number_of(part).value * step
        yield Found(Kind.PERCENTAGE, first, last, Quantity.stated("percent", stated, step, None, mod))


def _tenths(scan: Scan) -> Iterator[Found]:
    """``三成``, ``3割``, ``七成五``."""
    for match in TENTHS.find(scan):
        number, more = match["number"], match.get("more")
        mod, first, last = hedges(scan, match.first, match.last)
        if more is None:
            value = quantity(number, "percent", None, mod, Decimal(10))
        else:
            stated = number_of(number).value * 10 + number_of(more).value
            value = Quantity.stated("percent", stated, Decimal(1), None, mod)
        yield Found(Kind.PERCENTAGE, first, last, value)


def are_of_percentages(number: Item, sign: int, scan: Scan) -> bool:
    """Whether the points at item `sign` are of percentages, and not of an index (``8,213.5 points``) nor of a game."""
    if number_of(number).value > MOST_POINTS:
        return False
    if not scan.items[sign].has(Role.BARE_POINTS) or scan.present & Role.PERCENT or not number.has(Role.WHOLE):
        return True
    words = lexicon(scan.vocabulary.language.code)
    told = {concepts()[each].domain for item in near(scan, sign, sign + 1) for each in words.find(item.key)}
    return not told.isdisjoint(OF_SHARES) or (SPORT not in told and scan.present & (Role.YEAR | Role.CHANGE) > 0)


def counts_points(sign: Item, scan: Scan, index: int) -> bool:
    """``quinze points de vente``: points of something are no percentage points."""
    after = scan.items[index : index + 2]
    if not sign.has(Role.POINTS) or len(after) < LINKED_NOUN or not after[0].has(Role.PARTITIVE):
        return False
    known = lexicon(scan.vocabulary.language.code).find(after[1].key)
    return after[1].has(Role.WORD) and CHANGES.isdisjoint(known)
