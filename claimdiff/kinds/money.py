"""Sums of money: ``2,3 milliards d'euros``, ``$40m``, ``zwischen 45 und 180 Euro``, ``300 dänische Kronen``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimdiff.grammar import Item, Match, Pattern, Role, Scan, tells_change
from claimdiff.kinds import about_one, exchange, hundredths, previous, summands, sums, sums_beside
from claimdiff.kinds.found import Context, Found, hedges, near, number_of
from claimdiff.kinds.quantity import quantity, sign_before
from claimdiff.kinds.weight import is_weight
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity
from claimdiff.values.currencies import family_of, left_over, of_country

AFTER = Pattern(
    "number:NUM HYPHEN? HEDGE_AFTER? (PARTITIVE APOSTROPHE?)? nation:NATION? currency:CURRENCY "
    "(of:NATION)? (scale:MULTIPLIER|half:AND_HALF)?"
)
DESCRIBED = Pattern("number:NUM adjective:WORD currency:CURRENCY")
"""``één symbolische euro``, ``drei lausige Dollar``: a word that is known as nothing else between the two."""
BEFORE = Pattern("currency:CURRENCY STOP? number:NUM")
BETWEEN = Pattern(
    "between:BETWEEN? currency:CURRENCY low:NUM link:(BETWEEN_AND|RANGE_TO|DASH|HYPHEN) CURRENCY high:NUM"
    "|between2:BETWEEN? low2:NUM currency2:CURRENCY link2:(BETWEEN_AND|RANGE_TO|DASH|HYPHEN) high2:NUM CURRENCY"
)
"""A range that names its currency twice: ``£39 to £155``."""
CHANGED = Pattern(
    "(?:BETWEEN WORD?|FUNCTION WORD?|CHANGE_FROM) number:NUM (RANGE_TO|BETWEEN_AND|FUNCTION) "
    "(?=second:NUM (PARTITIVE APOSTROPHE?)? nation:NATION? currency:CURRENCY (of:NATION)?)"
)
"""``from 12 to 8 million euros``: a falling pair of which the first shares the currency."""
ALONE = Role.RANGE_TO | Role.DASH | Role.HYPHEN
"""What makes two sums a range by itself: ``£39 to £155``; ``£39 and £155`` are two."""
HALF = Decimal("0.5")
KNOWN_ALONE = ("USD", "GBP", "EUR")
"""Dollars and pounds without a country are these, whatever other country an article names."""
HEDGED = 3
"""Items that may stand between a bracket and its sum: ``(more than 5 ...``."""
DATED = Role.YEAR_WORD | Role.MONTH | Role.DATE_LINK | Role.DATE_PART
"""What stands before a number that is a year."""
LEAST_AT_HOME = 100
"""So many of what a word names beside money (crowns, pounds) are money where the article's country has it."""
CODE = 3
"""Letters of a currency's code; a longer word is its name."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every sum of money of a sentence; a bare number of millions after a sum keeps its currency."""
    if not any(item.mask & (Role.CURRENCY | Role.CENTS) for item in scan.items):
        if context.currency:
            yield from sums.elliptical(scan, context.currency, (), context.sums_alone)
            yield from sums.banknotes(scan, context.currency)
            yield from sums.worth(scan, context.currency)
        return
    yield from _ranges(scan)
    last_unit: str | None = None
    named: list[tuple[int, str]] = []
    for pattern in (AFTER, BEFORE, CHANGED, DESCRIBED):
        for match in pattern.find(scan):
            if _is_sum(match, scan, pattern):
                if match["currency"].has(Role.UNSURE) and not _money_beside(match, scan, context):
                    continue
                unit = currency_of(match, context)
                if unit and not (last_unit and _in_brackets(scan, match.first)):
                    last_unit = unit
                    named.append((match.first, unit))
                yield _sum(match, scan, unit, pattern is CHANGED)
    for match in previous.sums(scan):
        yield from previous.figures(match, Kind.MONEY, "money", currency_of(match, context))
    for match in about_one.told(scan, Role.CURRENCY):
        unit = _of_name(match["unit"].meaning(Role.CURRENCY), match, context)
        yield Found(Kind.MONEY, match.first, match.last, quantity(match["number"], "money", unit, Mod.APPROX))
    yield from _rates(scan, context)
    yield from hundredths.alone(scan, last_unit or context.currency)
    if unit := last_unit or context.currency:
        yield from sums.banknotes(scan, unit)
        yield from sums.worth(scan, unit)
        yield from sums.elliptical(scan, unit, sorted(named), context.sums_alone)
        if last_unit is not None:
            yield from sums.of_before(scan, unit)
            yield from sums.changed_to(scan, unit)
            yield from sums_beside.find(scan, unit)
            yield from summands.find(scan, last_unit)
            yield from summands.of_which(scan, last_unit)


def currency_of(match: Match, context: Context) -> str | None:
    """The code of a sum's currency, by its name and the country beside it, else by the article's last of that name.

    None where several currencies have the name.
    """
    currency = match["currency"]
    name: str = currency.meaning(Role.CURRENCY)
    nation = match.get("nation") or match.get("of")
    if nation is not None and (code := of_country(name, nation.meaning(Role.NATION))) is not None:
        return code
    long = currency.end - currency.start > CODE and match.scan.text[currency.start : currency.end].isalpha()
    if long or not name.isupper():
        return _by_context(name, match, context)
    return name


def _in_brackets(scan: Scan, first: int) -> bool:
    """Whether a sum stands right behind an opening bracket: a conversion of the sum before it."""
    return any(item.has(Role.OPEN) for item in scan.items[max(0, first - HEDGED) : first])


def _by_context(name: str, match: Match, context: Context) -> str | None:
    """The code of a currency's bare name: the article's last of that name, that of a country it names, or its usual."""
    if context.currency in family_of(name):
        return context.currency
    if name not in KNOWN_ALONE:
        for country in context.countries:
            if (code := of_country(name, country)) is not None:
                return code
    return name if name.isupper() else left_over(name, _year(match, context))


def _year(match: Match, context: Context) -> int | None:
    """The earliest year that a sentence names, else that of the publication."""
    items = near(match.scan, match.first, match.last)
    years = [int(number_of(year).value) for lead, year in pairwise(items) if year.has(Role.YEAR) and lead.mask & DATED]
    return min(years) if years else context.published.year if context.published else None


def _is_sum(match: Match, scan: Scan, pattern: Pattern) -> bool:
    """Whether a number and a currency belong together, and the currency is no weight here."""
    number, currency = match["number"], match["currency"]
    if number.has(Role.CODE) or (pattern is CHANGED and number.has(Role.FRACTION)):
        return False
    if pattern is AFTER and exchange.is_base(scan, match.first):
        return False
    if pattern is BEFORE:
        return reads_before(currency, scan)
    if pattern is DESCRIBED and not _is_described(match, scan):
        return False
    if currency.has(Role.UNIT) and is_weight(scan, number, currency, match.index("currency") + 1):
        return False
    return pattern is not AFTER or not _belongs_to_next(match, scan)


def _is_described(match: Match, scan: Scan) -> bool:
    """Whether an adjective, and no noun that is counted, stands between a number and the name of a currency."""
    adjective, currency = match["adjective"], match["currency"]
    if adjective.mask & ~Role.WORD or match["number"].mask & (Role.YEAR | Role.RANGE) or currency.has(Role.UNSURE):
        return False
    named = currency.end - currency.start >= CODE and scan.text[currency.start : currency.end].isalpha()
    known = lexicon(scan.vocabulary.language.code).find(adjective.key)
    apart = not scan.glued(match.index("adjective")) and not scan.glued(match.index("currency"))
    return named and apart and all(concepts()[each].pos == "a" for each in known)


def _money_beside(match: Match, scan: Scan, context: Context) -> bool:
    """Whether a word that names other things too (``livres``) is money here: money is spoken of beside it."""
    currency = match["currency"]
    if match.get("nation") is not None or match.get("of") is not None or sums.is_of_an_amount(scan, match.last):
        return True
    name = currency.meaning(Role.CURRENCY)
    if context.currency in family_of(name) or _of_country_told(match["number"], name, context):
        return True
    beside = near(scan, match.first, match.last)
    return any(item.has(Role.CURRENCY) and not item.has(Role.UNSURE) for item in beside)


def _of_country_told(number: Item, name: str, context: Context) -> bool:
    """``1.900 corone`` in an article on Sweden: more than anybody wears, in the country it names most."""
    home = context.countries[0] if context.countries else None
    return home is not None and of_country(name, home) is not None and number_of(number).value >= LEAST_AT_HOME


def _rates(scan: Scan, context: Context) -> Iterator[Found]:
    """``the peso rose to 3,842 per dollar``: a rate in the currency that the sentence spoke of."""
    for match in exchange.rates(scan):
        if (own := exchange.currency_before(scan, match.first, match["base"])) is not None:
            unit = _of_name(own.meaning(Role.CURRENCY), match, context)
            mod, first, last = hedges(scan, match.first, match.first + 1)
            yield Found(Kind.MONEY, first, last, quantity(match["number"], "money", unit, mod))


def _of_name(name: str, match: Match, context: Context) -> str | None:
    return name if name.isupper() else _by_context(name, match, context)


def _ranges(scan: Scan) -> Iterator[Found]:
    for match in BETWEEN.find(scan):
        tail = "" if match.get("low") else "2"
        low, high, currency = match["low" + tail], match["high" + tail], match["currency" + tail]
        if match.get("between" + tail) is None and not match["link" + tail].mask & ALONE:
            continue
        if _rises(low, high) and not tells_change(scan.items, match.index(("currency" if not tail else "low") + tail)):
            unit = currency.meaning(Role.CURRENCY)
            value = Quantity.ranged(
                "money", number_of(low).value, number_of(high).value, unit if unit.isupper() else None
            )
            yield Found(Kind.MONEY, match.first, match.last, value)


def _rises(low: Item, high: Item) -> bool:
    if low.mask & (Role.RANGE | Role.CODE) or high.mask & (Role.RANGE | Role.CODE):
        return False
    return bool(number_of(low).value < number_of(high).value)


def _sum(match: Match, scan: Scan, unit: str | None, changed: bool) -> Found:
    """One sum, with the half or the hundredths that follow it."""
    number = match["number"]
    begin = match.index("number") if changed else match.first
    scaled, begin = _scale_before(scan, begin)
    times, begin = sign_before(scan, begin)
    times *= Decimal(1) if number_of(number).scaled else scaled
    if (scale := match.get("scale")) is not None:
        times *= scale.meaning(Role.MULTIPLIER)
    if (second := match.get("second")) is not None and not number_of(number).scaled and second.has(Role.NUM):
        times *= number_of(second).factor
    part = None if changed or times != 1 else hundredths.behind(scan, match)
    if part is not None:
        mod, first, last = hedges(scan, begin, part.last)
        return Found(Kind.MONEY, first, last, hundredths.added(number, part["number"], unit, mod))
    mod, first, last = hedges(scan, begin, begin + 1 if changed else match.last)
    if match.get("half") is not None and number.has(Role.WHOLE):
        value = Quantity.stated("money", (number_of(number).value + HALF) * times, HALF, unit, mod)
        return Found(Kind.MONEY, first, last, value)
    return Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod, times))


def _scale_before(scan: Scan, first: int) -> tuple[Decimal, int]:
    """``MAUD 60``: a scale written on the currency before item `first`, and where the figure begins with it."""
    if first and scan.items[first - 1].has(Role.MULTIPLIER) and scan.glued(first) and scan.items[first].key.isalpha():
        return Decimal(scan.items[first - 1].meaning(Role.MULTIPLIER)), first - 1
    return Decimal(1), first


def _belongs_to_next(match: Match, scan: Scan) -> bool:
    """``3 $50 cards``, ``$ 20,000 $ 37,305``: a sign that reads before its number and has a number behind it."""
    at = match.index("currency")
    if at + 1 >= len(scan.items) or not scan.items[at + 1].has(Role.NUM) or not reads_before(match["currency"], scan):
        return False
    if match.first and reads_before(scan.items[match.first - 1], scan):
        return True
    return scan.glued(at + 1) and not scan.glued(at)


def reads_before(currency: Item, scan: Scan) -> bool:
    """Whether an item is a currency before its number: a symbol or a code, for a name stands only after it."""
    if not currency.has(Role.CURRENCY):
        return False
    if scan.vocabulary.language.number_last:
        return True
    text = scan.text[currency.start : currency.end]
    if any(not char.isalpha() for char in text):
        return True
    if len(text) == 1:
        return text.isupper() and scan.text[currency.end : currency.end + 1].isdigit()
    return text[0].isupper() and len(text) <= 3
