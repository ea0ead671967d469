"""Counts: a number and what is counted: ``31 Verletzte``, ``trois d'entre eux``, ``Dodici sono italiani``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Pattern, Role, Scan, tells_change
from claimdiff.kinds import bare, exchange, following, money, nobody, one_person, percentage, sums
from claimdiff.kinds.counted import (
    Head,
    counts_before,
    goes_on,
    head_after,
    head_behind_article,
    in_itself,
    is_named,
    noun_before,
    noun_shared,
)
from claimdiff.kinds.found import Context, Found, hedge_after, hedge_around, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import Lexicon, is_kind_of, lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

NUMBER = Pattern("number:NUM")
TOLL_IN_A_CASE = Pattern("number:HOUR_NAME (?=CHANGE)")
"""``ölü sayısı | üçe | yükseldi``: a number in a case of which the tables know the hours."""
OLD_AND_NEW = Pattern("NUM (RANGE_TO|BETWEEN_AND|FUNCTION) new:NUM")
"""``rose from 14 to 19 victims``: the old figure shares the noun of the new one, and its scale."""
PERSON = "person"
MEASURED = (
    Role.TIME_UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.AGE_UNIT
    | Role.DURATION_ADJECTIVE
)


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every count of a sentence; `Quantity.unit` is the concept of what is counted."""
    words = lexicon(scan.vocabulary.language.code)
    for match in NUMBER.find(scan):
        number = match["number"]
        if number.mask & (Role.FRACTION | Role.CODE) or _is_code(number):
            continue
        whole = _is_whole(number) or _is_mean(number, scan, match.last, words)
        if not whole and not _is_level(number, scan, match.last):
            continue
        if is_named(scan, match.first, words):
            continue
        if _is_measured(number, scan, match.last) or exchange.is_quoted(scan, match.first):
            continue
        if match.first and money.reads_before(scan.items[match.first - 1], scan):
            continue
        if found := _count(scan, match.first, words, context):
            yield found
    for match in TOLL_IN_A_CASE.find(scan):
        if (concept := bare.new_toll(scan, match.first, words)) is not None and not match["number"].has(Role.NUM):
            toll: int = match["number"].meaning(Role.HOUR_NAME)
            yield Found(Kind.COUNT, match.first, match.last, Quantity("count", toll, toll, toll, concept))
    yield from one_person.find(scan, words)
    yield from nobody.find(scan, words)


def _count(scan: Scan, at: int, words: Lexicon, context: Context) -> Found | None:
    """The count that a number states; None where it counts nothing."""
    number = scan.items[at]
    head = head_after(scan, at + 1, words)
    if scan.vocabulary.language.number_last and at and scan.items[at - 1].has(Role.WORD):
        return _noun_first(scan, at, words)
    if scan.vocabulary.language.partitive_after_millions and sums.is_large(number) and not _partitive(scan, at + 1):
        head = Head(None, at + 1, None)
    times = Decimal(1)
    designated = following.is_designated(scan, at + 1)
    if designated:
        head = Head(None, at + 1, None)
    if tells_change(scan.items, at) and (new := OLD_AND_NEW.at(scan, at)) is not None:
        head = Head(None, at + 1, head_after(scan, new.last, words).concept)
        times = number_of(new["new"]).factor if not number_of(number).scaled else times
    if head.noun is None and head.last == at + 1:
        head = head_behind_article(scan, at, words) or head
    if (own := in_itself(number, scan, words)) is not None:
        head = Head(None, at + 1, own)
    if sums.is_sum(scan, at, head.concept, context) or one_person.is_a_voice(scan, at, head.last):
        return None
    mod, first, last = hedges(scan, at, at + 1)
    shared = noun_shared(scan, at, words) if head.noun is None else None
    of_it = head.noun is None and head.last == at + 1 and shared is None and bare.of_it(scan, first, last, words)
    told = bare.people_of_verb(scan, at, words) or bare.new_toll(scan, at, words) or bare.labelled(scan, at, words)
    named = any(each is not None for each in (shared, told, own))
    stands = of_it or designated or head.noun is not None or head.last > at + 1 or named
    stands = stands or bare.ends_a_list(scan, at, words) or bare.of_a_voice(scan, at)
    if not stands and not bare.stands_alone(scan, at, at + 1, mod is not None):
        return None
    if number.has(Role.YEAR) and _is_year(scan, at, words, head.noun):
        return None
    elliptical = head.noun is None
    if counts_before(scan, head):
        head, elliptical = Head(None, at + 1, None), goes_on(scan, at, head)
    if mod is None and head.last > last:
        inside = [each for each in scan.items[last : head.last] if each.has(Role.HEDGE_AFTER)]
        mod, last = (inside[0].meaning(Role.HEDGE_AFTER), last) if inside else hedge_after(scan, head.last)
        if mod is None and (mod := hedge_around(scan, first, head.last)) is not None:
            first, last = first - 1, head.last + 1
    concept = head.concept
    if head.noun is None:
        concept = _unit_before(scan, range(first, at), head, shared, words) if told is None or concept else told
    value = quantity(number, "count", concept, mod, times)
    return Found(Kind.COUNT, first, max(last, head.last), value, head.noun, elliptical=elliptical, of_it=of_it)


def _unit_before(scan: Scan, places: range, head: Head, shared: str | None, words: Lexicon) -> str | None:
    """The concept that a figure without a noun behind it counts; `places` are the items of its hedge, up to it."""
    if shared is not None and not head.concept:
        return shared or None
    before = noun_before(scan, places.start, places.stop, words)
    if not head.concept:
        return before
    return before if before is not None and is_kind_of(before, head.concept) else head.concept


def _is_year(scan: Scan, at: int, words: Lexicon, noun: int | None) -> bool:
    """Whether four digits that a noun follows are a year all the same."""
    if bare.tells_the_year(scan, at, words) or bare.compares_year(scan, at, noun):
        return True
    return bare.is_attribute(scan, at, words)


def _noun_first(scan: Scan, at: int, words: Lexicon) -> Found:
    """``watu 200``, where nouns stand before their numbers."""
    known = words.find(scan.items[at - 1].key)
    mod, first, last = hedges(scan, at - 1, at + 1)
    value = quantity(scan.items[at], "count", known[0] if known else None, mod)
    return Found(Kind.COUNT, first, last, value, at - 1)


def _partitive(scan: Scan, index: int) -> bool:
    """Whether a partitive follows, without which no noun is counted by millions in some languages."""
    return index < len(scan.items) and bool(scan.items[index].mask & (Role.PARTITIVE | Role.OF_THEM | Role.COUNTER))


def _is_code(number: Item) -> bool:
    """``el 061``: plain digits that begin with a zero."""
    return number.raw_digits() and len(number.key) > 1 and number.key[0] == "0"


def _is_measured(number: Item, scan: Scan, index: int) -> bool:
    """Whether a unit follows, or a month that has no such day (``30 February``), so that the number counts nothing."""
    if _is_day(scan, index):
        return True
    if index + 1 < len(scan.items) and scan.items[index].has(Role.YEAR_WORD) and scan.items[index + 1].has(Role.YEAR):
        # ``ein Setra S 517 Baujahr 2018``: the word belongs to the year.
        return not scan.items[index].has(Role.FUNCTION)
    while index < len(scan.items) and scan.items[index].mask & (Role.HYPHEN | Role.PARTITIVE | Role.APOSTROPHE):
        index += 1
    if index >= len(scan.items) or percentage.counts_points(scan.items[index], scan, index + 1):
        return False
    if scan.items[index].has(Role.BARE_POINTS):
        return percentage.are_of_percentages(number, index, scan)
    return bool(scan.items[index].mask & MEASURED) and not scan.items[index].has(Role.UNSURE)


def _is_day(scan: Scan, index: int) -> bool:
    """Whether a month follows the figures of a day."""
    if not scan.items[index - 1].has(Role.DAY) or not scan.items[index - 1].has(Role.DIGITS):
        return False
    while index < len(scan.items) and scan.items[index].has(Role.DATE_LINK):
        index += 1
    named = scan.vocabulary.language.capital_months
    return (
        index < len(scan.items)
        and scan.items[index].has(Role.MONTH)
        and not scan.items[index].has(Role.NUM)
        and (scan.items[index].has(Role.NAME) or not named)
    )


def _is_level(number: Item, scan: Scan, index: int) -> bool:
    """``8,213.5 points``: the level of an index, the one thing that is counted in parts."""
    if index >= len(scan.items) or not scan.items[index].has(Role.BARE_POINTS):
        return False
    return not percentage.are_of_percentages(number, index, scan)


def _is_mean(number: Item, scan: Scan, index: int, words: Lexicon) -> bool:
    """``2,3 osoby``: people on average, told with one decimal, so that it is no time of day."""
    after = scan.items[index] if index < len(scan.items) else None
    if after is None or not after.mask & (Role.WORD | Role.NAME) or number.mask & (Role.CLOCK_DIGITS | Role.SPELLED):
        return False
    known = words.find(after.key)[:1]
    return number_of(number).factor == 1 and any(is_kind_of(each, PERSON) for each in known)


def _is_whole(number: Item) -> bool:
    """People and things are counted in whole numbers; `41,7 millions` is whole."""
    value = number_of(number).value
    return value == value.to_integral_value()
