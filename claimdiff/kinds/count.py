"""Counts: a number and what is counted: ``31 Verletzte``, ``trois d'entre eux``, ``Dodici sono italiani``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimdiff.grammar import Item, Pattern, Role, Scan, tells_change
from claimdiff.kinds import bare, money, nobody, one_person, percentage, sums
from claimdiff.kinds.found import Context, Found, hedge_after, hedge_around, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import Lexicon, concepts, is_kind_of, lexicon
from claimdiff.model import Kind

NUMBER = Pattern("number:NUM")
OLD_AND_NEW = Pattern("NUM (RANGE_TO|BETWEEN_AND|FUNCTION) new:NUM")
"""``rose from 14 to 19 victims``: the old figure shares the noun of the new one, and its scale."""
SHARED_NOUN = Pattern("(PARTITIVE|DETERMINER|APOSTROPHE|PART_OF)+ whole:NUM")
SUBJECT_REACH = 5
"""How many items before a bare number its noun may stand."""
LONGEST_EXPRESSION = 5
LONGEST_RUN = 4
"""A counted noun stands within so many words of its number."""
MEASURED = (
    Role.TIME_UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.AGE_UNIT
    | Role.DURATION_ADJECTIVE
)
CONTENT = Role.WORD | Role.NAME | Role.LABEL | Role.LABEL_AFTER
NOT_CONTENT = (
    Role.FUNCTION
    | Role.NUM
    | Role.COMMA
    | Role.STOP
    | Role.MONTH
    | Role.WEEKDAY
    | Role.HEDGE
    | Role.PARTITIVE
    | Role.ZERO
    | Role.AM
    | Role.PM
)


class Head(NamedTuple):
    """The counted noun: its item index, the index after the noun phrase, and its concept if known."""

    noun: int | None
    last: int
    concept: str | None


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every count of a sentence; `Quantity.unit` is the concept of what is counted."""
    words = lexicon(scan.vocabulary.language.code)
    for match in NUMBER.find(scan):
        number = match["number"]
        if number.mask & (Role.FRACTION | Role.CODE) or not _is_whole(number) or _is_code(number):
            continue
        if _is_measured(scan, match.last) or (match.first and money.reads_before(scan.items[match.first - 1], scan)):
            continue
        if found := _count(scan, match.first, words, context):
            yield found
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
    if tells_change(scan.items, at) and (new := OLD_AND_NEW.at(scan, at)) is not None:
        head = Head(None, at + 1, head_after(scan, new.last, words).concept)
        times = number_of(new["new"]).factor if not number_of(number).scaled else times
    if head.noun is None and head.last == at + 1:
        head = _behind_article(scan, at, words) or head
    if sums.is_sum(scan, at, head.concept, context):
        return None
    mod, first, last = hedges(scan, at, at + 1)
    shared = _noun_shared(scan, at, words) if head.noun is None else None
    of_it = head.noun is None and head.last == at + 1 and shared is None and bare.of_it(scan, first, last, words)
    stands = of_it or shared is not None or head.noun is not None or head.last > at + 1
    stands = stands or bare.is_toll(scan, at, words) or bare.ends_a_list(scan, at, words)
    stands = stands or bare.is_new_toll(scan, at, words) or bare.of_a_voice(scan, at)
    if not stands and not bare.stands_alone(scan, at, at + 1, mod is not None):
        return None
    if number.has(Role.YEAR) and _is_year(scan, at, words, head.noun):
        return None
    if mod is None and head.last > last:
        inside = [each for each in scan.items[last : head.last] if each.has(Role.HEDGE_AFTER)]
        mod, last = (inside[0].meaning(Role.HEDGE_AFTER), last) if inside else hedge_after(scan, head.last)
        if mod is None and (mod := hedge_around(scan, first, head.last)) is not None:
            first, last = first - 1, head.last + 1
    concept = head.concept
    if head.noun is None and not concept:
        concept = _noun_before(scan, first, at, words) if shared is None else shared or None
    elif head.noun is None and concept:
        before = _noun_before(scan, first, at, words)
        concept = before if before is not None and is_kind_of(before, concept) else concept
    value = quantity(number, "count", concept, mod, times)
    return Found(Kind.COUNT, first, max(last, head.last), value, head.noun, elliptical=head.noun is None, of_it=of_it)


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


def _behind_article(scan: Scan, at: int, words: Lexicon) -> Head | None:
    """``Sono 43 le vittime``: the noun that the lexicon knows behind an article, at the head of a clause."""
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if after is None or not after.has(Role.DETERMINER) or after.has(Role.PARTITIVE):
        return None
    if at and not scan.items[at - 1].mask & (Role.FUNCTION | Role.COMMA | Role.HEDGE):
        return None
    run = _run(scan, at + 2)
    if not run or not words.find(run[0]):
        return None
    noun, size, concept = _noun_of(run, words, scan.vocabulary.language.adjectives_first)
    return Head(at + 2 + noun, at + 2 + noun + size, concept) if concept else None


def _partitive(scan: Scan, index: int) -> bool:
    """Whether a partitive follows, without which no noun is counted by millions in some languages."""
    return index < len(scan.items) and bool(scan.items[index].mask & (Role.PARTITIVE | Role.OF_THEM | Role.COUNTER))


def _is_code(number: Item) -> bool:
    """``el 061``: plain digits that begin with a zero."""
    return number.raw_digits() and len(number.key) > 1 and number.key[0] == "0"


def _is_measured(scan: Scan, index: int) -> bool:
    """Whether a unit follows, or a month that has no such day (``30 February``), so that the number counts nothing."""
    if _is_day(scan, index):
        return True
    while index < len(scan.items) and scan.items[index].mask & (Role.HYPHEN | Role.PARTITIVE | Role.APOSTROPHE):
        index += 1
    if index >= len(scan.items) or percentage.counts_points(scan.items[index], scan, index + 1):
        return False
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


def _is_whole(number: Item) -> bool:
    """People and things are counted in whole numbers; `41,7 millions` is whole."""
    value = number_of(number).value
    return value == value.to_integral_value()


def head_after(scan: Scan, index: int, words: Lexicon) -> Head:
    """The noun counted by a number that ends before item `index`."""
    at = index
    counted: str | None = None
    while at < len(scan.items) and scan.items[at].mask & (
        Role.PARTITIVE | Role.APOSTROPHE | Role.HYPHEN | Role.COUNTER | Role.DETERMINER | Role.HEDGE_AFTER
    ):
        item = scan.items[at]
        if item.has(Role.COUNTER):
            counted = item.meaning(Role.COUNTER)
        elif (
            (item.has(Role.HEDGE_AFTER) and counted is None)
            or (item.has(Role.HYPHEN) and not scan.glued(at))
            or (
                item.has(Role.DETERMINER)
                and not item.has(Role.PARTITIVE)
                and not scan.items[at - 1].has(Role.PARTITIVE)
            )
        ):
            break
        at += 1
    if at < len(scan.items) and scan.items[at].has(Role.OF_THEM):
        return Head(None, at + 1, counted)
    if (expression := _expression(scan, at, words)) is not None:
        return expression
    run = _run(scan, at)
    if scan.vocabulary.language.capital_nouns:
        run = _up_to_noun(scan, at, run)
    if not run:
        return Head(None, index if counted is None else at, counted)
    noun, size, concept = _noun_of(run, words, scan.vocabulary.language.adjectives_first)
    if counted and concept is not None and concepts()[concept].pos == "v":
        return Head(None, at, counted)
    return Head(at + noun, at + noun + size, concept or counted)


def _expression(scan: Scan, at: int, words: Lexicon) -> Head | None:
    """A noun of several words, small ones inside (``vigili del fuoco``) or with a hyphen (``sapeurs-pompiers``)."""
    items = scan.items[at : at + LONGEST_EXPRESSION]
    if len(items) < 3 or not items[0].mask & CONTENT or items[0].mask & NOT_CONTENT:
        return None
    if items[1].has(Role.HYPHEN) and scan.glued(at + 1) and scan.glued(at + 2) and items[2].mask & CONTENT:
        first, last = items[0].key, items[2].key
        known = (*words.find(f"{first}-{last}"), *words.phrase([first, last], 0)[1], *words.find(last))
        return Head(at, at + 3, next((each for each in known if concepts()[each].pos == "n"), None))
    if not items[1].mask & (Role.PARTITIVE | Role.DATE_LINK):
        return None
    size, found = words.phrase([item.key for item in items], 0)
    noun = next((each for each in found if concepts()[each].pos == "n"), None)
    return Head(at, at + size, noun) if size > 2 and noun is not None else None


def _noun_shared(scan: Scan, at: int, words: Lexicon) -> str | None:
    """The concept of ``three of the seven carriages``: of the noun of the larger number that follows item `at`.

    Empty where the lexicon does not know the noun, None where there is none.
    """
    match = SHARED_NOUN.at(scan, at + 1)
    if match is None or scan.items[at].has(Role.RANGE):
        return None
    part, whole = number_of(scan.items[at]).value, number_of(match["whole"]).value
    head = head_after(scan, match.last, words)
    return (head.concept or ("" if head.noun is not None else None)) if part < whole else None


def _noun_before(scan: Scan, index: int, at: int, words: Lexicon) -> str | None:
    """The concept of ``the injured are at least 28``: the nearest noun before, in the same clause; a voice is none."""
    voice = bare.voice_of(scan, at)
    for item in reversed(scan.items[max(0, index - SUBJECT_REACH) : index]):
        if voice is not None and item.start < voice.end:
            break
        if item.mask & (Role.COMMA | Role.COLON | Role.NUM | Role.OPEN | Role.CLOSE | Role.STOP):
            break
        known = words.find(item.key) if item.mask & CONTENT else ()
        if item.mask & (Role.CHANGE | Role.MONTH) or (known and concepts()[known[0]].pos == "v"):
            continue
        for concept in known:
            if concepts()[concept].pos == "n":
                return concept
    return None


def _run(scan: Scan, index: int) -> list[str]:
    """The content words in a row from item `index`."""
    run: list[str] = []
    for item in scan.items[index : index + LONGEST_RUN]:
        if not item.mask & CONTENT or item.mask & NOT_CONTENT:
            break
        run.append(item.key)
    return run


def _up_to_noun(scan: Scan, index: int, run: list[str]) -> list[str]:
    """Where nouns have capitals, the words up to the last capital: ``drei schwere Unfälle``, not ``50 gestiegen``."""
    capital = [scan.items[index + at].has(Role.NAME) for at in range(len(run))]
    if True not in capital:
        return []
    at = capital.index(True)
    while at < len(run) and capital[at]:
        at += 1
    return run[:at]


def _noun_of(run: list[str], words: Lexicon, adjectives_first: bool) -> tuple[int, int, str | None]:
    """Which word of a run is the noun: its index, how many words it has, its concept.

    The first known noun, and where adjectives stand first the last of a row of known nouns
    (``fire station roofs``); else the first word that is no known adjective.
    """
    at = 0
    best: tuple[int, int, str | None] | None = None
    while at < len(run):
        size, found = words.phrase(run, at)
        noun = next((each for each in found if concepts()[each].pos == "n"), None)
        if noun is not None:
            best = (at, size, noun)
            if not adjectives_first:
                return best
        elif best is not None:
            return best
        at += size
    if best is not None:
        return best
    for at, word in enumerate(run[:2]):
        found = words.find(word)
        if not found or any(concepts()[each].pos != "a" for each in found):
            return at, 1, found[0] if found else None
    return 0, 1, words.find(run[0])[0]
