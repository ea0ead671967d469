"""Sums that leave out their currency: ``against 1.05 billion a year earlier``, ``dont 6,1 millions de bonus``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.amounts import AMOUNTS, JUDGED, LEFT, MARKET, MASS, PRICED, SPENT, TRADED, is_amount
from claimdiff.kinds.bare import ends_sentence
from claimdiff.kinds.found import NEAR, Context, Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import Lexicon, concepts, is_kind_of, lexicon
from claimdiff.lexicon.fold import fold
from claimdiff.model import Kind

BARE = Pattern("number:NUM (?!HYPHEN|CURRENCY|PERCENT|POINTS|BASIS_POINTS|TIME_UNIT|CENTS|COUNTER|LABEL_AFTER|TENTHS)")


NOTES = Pattern("NOTES_OF number:NUM ((?=STOP|COMMA|CLOSE|FUNCTION|JOINER|BETWEEN_AND)|$)")
WORTH = Pattern(
    "(?:VALUED_AT HEDGE?) number:DIGITS ((?=STOP|COMMA|CLOSE|FUNCTION|JOINER)(?!PARTITIVE|MULTIPLIER|TIME_UNIT)|$)"
    "|number2:DIGITS (?=IN_CASH)"
)
"""``as obras, orçadas em | 215 mil``, ``38.000 | en metálico``: what a currency alone can be of."""
CHANGED_TO = Pattern(
    "CURRENCY WORD? (COMMA|CLOSE)? (FUNCTION{0,2} CHANGE RANGE_TO|RANGE_TO|SET_FOR) HEDGE? number:DIGITS "
    "((?!PARTITIVE)(?=STOP|COMMA|CLOSE|DETERMINER|YEAR_WORD)|$)"
)
"""``hoy en 614 euros, subirá a 650``, ``de 2 900 euros brutos para 3437``: what a sum changes to."""
DENOMINATIONS = frozenset([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000])
OF_TIME_BEFORE = Pattern(
    "(?:FUNCTION|DETERMINER|BETWEEN|CHANGE_FROM|PER) number:DIGITS (PARTITIVE|DETERMINER|FUNCTION|WORD|DATE_LINK)* "
    "(?=RELATIVE_UNIT|(NUM|ONE) TIME_UNIT (AGO_AFTER|BEFORE_THAT|BEFORE_DATE|LATER))"
)
ALIKE = 4
"""Times as much as the sum of another time that a sum without its scale is at most."""
LEAST, HALF_A_MILLION = 10**6, 500_000
"""Smaller figures without a unit are too often of other things; half a million is of millions."""
THOUSANDS = 1000
"""Figures of thousands, told in that word, are sums where they are a price."""
PEOPLE = ("person", "people_group")
LONGEST_SUM = 5
"""Items of a figure and its currency: ``3 millions d'|euros``."""
LONGEST_CHAIN = 5
"""Items of a thing that has a price, with what it is of: ``seguro de responsabilidad civil``."""
LONGEST_RUN = 3
"""Words behind a figure among which its noun is."""
REACH = 8
"""Items of its clause on either side in which a word may tell that a figure is a sum."""
SENSES = 2
"""Meanings of a word that are looked at: ``schade`` is harm, and what it costs."""
CONTENT = Role.WORD | Role.NAME | Role.LABEL | Role.LABEL_AFTER
BREAKS = Role.STOP | Role.COLON | Role.OPEN | Role.CLOSE


def elliptical(scan: Scan, unit: str, named: Sequence[tuple[int, str]], alone: bool) -> Iterator[Found]:
    """Bare millions that are of the currency last `named` in the sentence, by its items, or `unit` where none is.

    Other things that the article counts in millions ask for plainer words: there are none where sums are `alone`.
    """
    words, beside = lexicon(scan.vocabulary.language.code), bool(named)
    telling = SPENT | JUDGED | MARKET | (LEFT if alone else frozenset())
    for match in BARE.find(scan):
        number = match["number"]
        if number.mask & (Role.RANGE | Role.CODE | Role.FRACTION) and not is_large(number):
            continue
        price = _is_price(scan, match.first, match.last, words)
        if not is_large(number) and not price and not (beside and is_of_an_amount(scan, match.last)):
            continue
        if _counts_a_noun(scan, match.last, words, is_large(number)):
            continue
        if match.first and scan.items[match.first - 1].mask & (Role.CURRENCY | Role.LABEL):
            continue
        if not price and (_counts_people(scan, match.first, words) or _counted_before(scan, match.first, words)):
            continue
        if not beside and not price and not _tells_money(scan, match.first, match.last, words, telling):
            continue
        mod, first, last = hedges(scan, match.first, match.last)
        own = next((each for at, each in reversed(named) if at < match.first), named[0][1] if named else unit)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", own, mod))


def of_before(scan: Scan, unit: str) -> Iterator[Found]:
    """``1.206 millones de euros, … que los 1.124 del año anterior``: a sum that leaves out the scale of the one before.

    It is of a time before, and of about the same size.
    """
    scaled = [at for at, item in enumerate(scan.items) if item.has(Role.NUM) and is_large(item)]
    for match in OF_TIME_BEFORE.find(scan) if scaled else ():
        at, number = match.index("number"), match["number"]
        before = [scan.items[each] for each in scaled if at - NEAR <= each < at]
        if not before or number.mask & (Role.RANGE | Role.CODE | Role.YEAR) or number_of(number).scaled:
            continue
        last = number_of(before[-1])
        times = number_of(number).value * last.factor / last.value
        if 1 / ALIKE <= times <= ALIKE:
            mod, first, end = hedges(scan, at, at + 1)
            yield Found(Kind.MONEY, first, end, quantity(number, "money", unit, mod, last.factor))


def banknotes(scan: Scan, unit: str) -> Iterator[Found]:
    """``biljetten van vijftig``: what the notes are worth, in the currency that is spoken of."""
    for match in NOTES.find(scan):
        if number_of(match["number"]).value in DENOMINATIONS:
            at = match.index("number")
            yield Found(Kind.MONEY, at, at + 1, quantity(match["number"], "money", unit, None))


def worth(scan: Scan, unit: str) -> Iterator[Found]:
    """``valued at 1.35 million``, ``38,000 in cash``: figures of thousands and more that only money can be."""
    words = lexicon(scan.vocabulary.language.code)
    for match in WORTH.find(scan):
        valued = match.get("number") is not None
        at = match.index("number" if valued else "number2")
        number = scan.items[at]
        if valued and _counts_people(scan, at, words):
            continue
        if not number.mask & (Role.RANGE | Role.CODE | Role.YEAR) and number_of(number).value >= THOUSANDS:
            mod, first, last = hedges(scan, at, at + 1)
            yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod))


def changed_to(scan: Scan, unit: str) -> Iterator[Found]:
    """``hoy en 614 euros, subirá a 650``, ``sobe 36 euros, para 650``: a change between a sum and what it becomes."""
    for match in CHANGED_TO.find(scan):
        at, number = match.index("number"), match["number"]
        told = scan.items[max(0, match.first - LONGEST_SUM) : at]
        if number.mask & (Role.RANGE | Role.CODE | Role.YEAR) or not any(each.has(Role.CHANGE) for each in told):
            continue
        mod, first, last = hedges(scan, at, at + 1)
        yield Found(Kind.MONEY, first, last, quantity(number, "money", unit, mod))


def is_large(number: Item) -> bool:
    """Whether a number is one of millions, told in that word."""
    read = number_of(number)
    half = read.value == HALF_A_MILLION and read.factor == 1
    return (read.scaled or read.collective) and (read.value >= LEAST or read.factor >= LEAST or half)


def is_sum(scan: Scan, at: int, concept: str | None, context: Context) -> bool:
    """Whether the figure at item `at` is no count, for what follows is a sum and a currency is known.

    ``18 millones de multa``; a smaller one only beside its currency: ``30.000 euro, più 15.000 di premio``.
    """
    beside, large = bool(scan.present & Role.CURRENCY), is_large(scan.items[at])
    if concept is None or not (beside or (large and context.currency is not None)):
        return False
    if large and (concept in JUDGED or is_amount(concept, MASS)):
        return True
    return is_of_an_amount(scan, at + 1)


def is_of_an_amount(scan: Scan, index: int) -> bool:
    """Whether a partitive and the singular of a sum follow: ``di premio``; several fines are counted."""
    words = lexicon(scan.vocabulary.language.code)
    if index + 1 >= len(scan.items) or not scan.items[index].has(Role.PARTITIVE):
        return False
    noun = scan.items[index + 1].key
    known = [concept for concept in words.find(noun) if concepts()[concept].pos == "n"]
    return fold(noun) in words.forms() and any(is_amount(concept, AMOUNTS) for concept in known[:1])


def _counts_a_noun(scan: Scan, index: int, words: Lexicon, large: bool = True) -> bool:
    """Whether a noun or a unit follows, so that the number counts that; not ``1.050 millones de un año antes``.

    Millions (`large`) may ask for a partitive before it.
    """
    if index >= len(scan.items) or ends_sentence(scan, index):
        return False
    item, language = scan.items[index], scan.vocabulary.language
    if item.has(Role.UNIT) and not item.has(Role.FUNCTION):
        return True
    if item.has(Role.PARTITIVE):
        after = scan.items[index + 1 : index + 3]
        if after and after[0].has(Role.ONE):
            return False  # ``verkocht voor 2 miljoen aan | een belegger``
        if any(each.mask & (Role.TIME_UNIT | Role.RELATIVE_UNIT | Role.YEAR) for each in after):
            return False
        if is_of_an_amount(scan, index):
            return False
        return not any(is_amount(concept, MASS) for each in after[:1] for concept in words.find(each.key)[:SENSES])
    if not item.mask & (Role.WORD | Role.NAME) or (large and language.partitive_after_millions):
        return False
    if language.capital_nouns and not item.has(Role.NAME):
        return False
    noun = _noun(scan, index, words)
    if noun is None:
        return not words.find(item.key)
    return not (noun in JUDGED or is_amount(noun, MASS))


def _noun(scan: Scan, index: int, words: Lexicon) -> str | None:
    """The concept of the noun among the words from item `index`: the last of a row, or the first where that leads."""
    nouns = []
    for item in scan.items[index : index + LONGEST_RUN]:
        if not item.mask & (Role.WORD | Role.NAME) or item.has(Role.FUNCTION):
            break
        nouns += [each for each in words.find(item.key) if concepts()[each].pos == "n"][:1]
    return nouns[-1 if scan.vocabulary.language.adjectives_first else 0] if nouns else None


def _tells_money(scan: Scan, first: int, last: int, words: Lexicon, telling: frozenset[str]) -> bool:
    """Whether the words of its clause, an amount among them or one of `telling`, say that a bare figure is money."""
    begin = first - 1 if first and scan.items[first - 1].has(Role.OPEN) else first
    before = _clause(scan.items[max(0, begin - REACH) : begin][::-1])
    after = _clause(scan.items[last : last + REACH])
    for item in (*before, *after):
        for concept in words.find(item.key)[:SENSES] if item.mask & CONTENT else ():
            if concept in telling or is_amount(concept, AMOUNTS):
                return True
    return False


def _counts_people(scan: Scan, first: int, words: Lexicon) -> bool:
    """``die Belegschaft von 3 auf 5 Millionen``: the nearest noun before is of people.

    One that may be an adjective is no noun without an article: ``responsabilidad civil``, ``plus proche``.
    """
    before = scan.items[max(0, first - REACH) : first]
    for at, item in reversed(list(enumerate(before))):
        if item.mask & (BREAKS | Role.COMMA) or not SPENT.isdisjoint(words.find(item.key)[:1]):
            return False
        if _is_adjective(before, at, words):
            continue
        for concept in words.find(item.key)[:1] if item.mask & (Role.WORD | Role.NAME) else ():
            if concepts()[concept].pos == "n":
                return any(is_kind_of(concept, each) for each in PEOPLE)
    return False


def _is_adjective(before: list[Item], at: int, words: Lexicon) -> bool:
    """Whether a word that names people elsewhere is an adjective: one may be, and no article stands before it."""
    if at and before[at - 1].has(Role.DETERMINER):
        return False
    return any(concepts()[each].pos == "a" for each in words.find(before[at].key)[:SENSES])


def _counted_before(scan: Scan, first: int, words: Lexicon) -> bool:
    """``2 million users, up from 1.5 million``: the last millions before are of a noun."""
    for at in range(first - 1, max(-1, first - NEAR), -1):
        if scan.items[at].has(Role.NUM) and is_large(scan.items[at]):
            beside = scan.items[max(0, at - 1) : at + LONGEST_SUM]
            return not any(each.has(Role.CURRENCY) for each in beside) and _counts_a_noun(scan, at + 1, words)
    return False


def _is_price(scan: Scan, first: int, last: int, words: Lexicon) -> bool:
    """Whether a figure is what something costs: ``un projet de 480 millions``, ``firmó contratos por 900 millones``."""
    number = number_of(scan.items[first])
    if not number.scaled or number.value < THOUSANDS:
        return False
    return _priced(scan, first, words) or _traded(scan, hedges(scan, first, last)[1], words)


def _traded(scan: Scan, first: int, words: Lexicon) -> bool:
    """``adjudicado por 18 millones``: a figure right behind a word of prices, and trade in its clause before that."""
    if not first or not scan.items[first - 1].has(Role.AT_PRICE):
        return False
    before = _clause(scan.items[max(0, first - 1 - REACH) : first - 1][::-1])
    return any(concept in TRADED for item in before for concept in words.find(item.key)[:SENSES])


def _priced(scan: Scan, first: int, words: Lexicon) -> bool:
    """``un projet de 480 millions``: a thing that has a price, whatever it is of, and its price."""
    at = first - 1
    while at > 0 and scan.items[at].mask & (Role.PARTITIVE | Role.APOSTROPHE):
        at -= 1
    if not 0 <= at < first - 1:
        return False
    for item in scan.items[max(0, at + 1 - LONGEST_CHAIN) : at + 1][::-1]:
        if not item.mask & (Role.WORD | Role.PARTITIVE):
            return False
        if any(is_amount(each, PRICED) for each in words.find(item.key)[:SENSES]):
            return True
    return False


def _clause(items: list[Item]) -> list[Item]:
    """The items up to the end of their clause."""
    for at, item in enumerate(items):
        if item.mask & BREAKS:
            return items[:at]
    return items
