"""Counts: a number and what is counted: ``31 Verletzte``, ``trois d'entre eux``, ``Dodici sono italiani``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds import money, percentage
from claimdiff.kinds.found import Context, Found, hedge_after, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import Lexicon, concepts, is_kind_of, lexicon
from claimdiff.model import Kind
from claimdiff.values import Quantity

NUMBER = Pattern("number:NUM")
NOBODY = Pattern("ZERO (DETERMINER|PARTITIVE)? noun:(WORD|NAME)")
ONE_PERSON = Pattern("one:ONE noun:(WORD|NAME)")
SHARED_NOUN = Pattern("(PARTITIVE|DETERMINER|APOSTROPHE)+ NUM")
SUBJECT_REACH = 5
"""How many items before a bare number its noun may stand."""
LONGEST_RUN = 4
"""A counted noun stands within so many words of its number."""
MEASURED = Role.TIME_UNIT | Role.CURRENCY | Role.PERCENT | Role.POINTS | Role.AGE_UNIT | Role.DURATION_ADJECTIVE
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
        if number.mask & (Role.FRACTION | Role.CODE) or not _is_whole(number):
            continue
        if _is_measured(scan, match.last) or (match.first and money.reads_before(scan.items[match.first - 1], scan)):
            continue
        head = head_after(scan, match.last, words)
        mod, first, last = hedges(scan, match.first, match.last)
        if (
            head.noun is None
            and head.last == match.last
            and not _stands_alone(scan, match.first, match.last, mod is not None)
        ):
            continue
        if mod is None and head.last > last:
            mod, last = hedge_after(scan, head.last)
        concept = head.concept
        if head.noun is None and concept is None:
            concept = _noun_shared(scan, match.last, words) or _noun_before(scan, first, words)
        value = quantity(number, "count", concept, mod)
        yield Found(Kind.COUNT, first, max(last, head.last), value, head.noun, elliptical=head.noun is None)
    yield from _nobody(scan, words)


def _is_measured(scan: Scan, index: int) -> bool:
    """Whether a unit follows, so that the number counts nothing."""
    while index < len(scan.items) and scan.items[index].mask & (Role.HYPHEN | Role.PARTITIVE | Role.APOSTROPHE):
        index += 1
    if index >= len(scan.items) or percentage.counts_points(scan.items[index], scan, index + 1):
        return False
    return bool(scan.items[index].mask & MEASURED)


def _is_whole(number: Item) -> bool:
    """People and things are counted in whole numbers; `41,7 millions` is whole."""
    value = number_of(number).value
    return value == value.to_integral_value()


def head_after(scan: Scan, index: int, words: Lexicon) -> Head:
    """The noun counted by a number that ends before item `index`."""
    at = index
    counted: str | None = None
    while at < len(scan.items) and scan.items[at].mask & (
        Role.PARTITIVE | Role.APOSTROPHE | Role.HYPHEN | Role.COUNTER | Role.DETERMINER
    ):
        item = scan.items[at]
        if item.has(Role.COUNTER):
            counted = item.meaning(Role.COUNTER)
        elif (item.has(Role.HYPHEN) and not scan.glued(at)) or (
            item.has(Role.DETERMINER) and not item.has(Role.PARTITIVE) and not scan.items[at - 1].has(Role.PARTITIVE)
        ):
            break
        at += 1
    if at < len(scan.items) and scan.items[at].has(Role.OF_THEM):
        return Head(None, at + 1, counted)
    run = _run(scan, at)
    if not run:
        return Head(None, at if counted else index, counted)
    noun, size, concept = _noun_of(run, words, scan.vocabulary.language.adjectives_first)
    return Head(at + noun, at + noun + size, concept or counted)


def _noun_shared(scan: Scan, index: int, words: Lexicon) -> str | None:
    """The concept of ``three of the seven carriages``: the noun of the number that follows."""
    match = SHARED_NOUN.at(scan, index)
    return head_after(scan, match.last, words).concept if match else None


def _noun_before(scan: Scan, index: int, words: Lexicon) -> str | None:
    """The concept of ``the injured are at least 28``: the nearest noun before, in the same clause."""
    for item in reversed(scan.items[max(0, index - SUBJECT_REACH) : index]):
        if item.mask & (Role.COMMA | Role.COLON | Role.NUM | Role.OPEN | Role.CLOSE):
            break
        for concept in words.find(item.key) if item.mask & CONTENT else ():
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


def _stands_alone(scan: Scan, first: int, last: int, hedged: bool) -> bool:
    """Whether a number without a noun counts something named elsewhere (``al menos 28``, ``toll of 19``)."""
    number = scan.items[first]
    if number.has(Role.RANGE):
        return False
    if number.has(Role.SPELLED):
        return number_of(number).value > 1
    after = scan.items[last] if last < len(scan.items) else None
    if after is not None and after.mask & (Role.HYPHEN | Role.SLASH | Role.SYMBOL | Role.COLON | Role.CODE | Role.NUM):
        return False
    if hedged:
        return True
    before = scan.items[first - 1] if first else None
    if number.has(Role.YEAR):
        return False
    if before is None or before.has(Role.COMMA):
        return after is not None and after.has(Role.FUNCTION)
    return bool(
        before.mask & (Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER | Role.OF_WHICH | Role.RANGE_TO)
    ) and not before.mask & (Role.LABEL | Role.NAME)


def _nobody(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """``aucun mort``, ``no injuries``: a count of zero, for people alone."""
    for match in NOBODY.find(scan):
        for concept in words.find(match["noun"].key):
            if is_kind_of(concept, "person") or concepts()[concept].domain == "casualties":
                value = Quantity("count", 0, 0, 0, concept)
                yield Found(Kind.COUNT, match.first, match.last, value, match.index("noun"))
                break
