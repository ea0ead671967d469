"""Bare figures: whether a number without a noun counts something, and what says so."""

from __future__ import annotations

from claimdiff.grammar import Role, Scan
from claimdiff.kinds.found import number_of
from claimdiff.lexicon import Lexicon, concepts

PRONOUN_REACH = 4
"""Items between a figure and the pronoun that takes up what it is of, with the pronoun."""


def stands_alone(scan: Scan, first: int, last: int, hedged: bool) -> bool:
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


def of_it(scan: Scan, first: int, last: int, words: Lexicon) -> bool:
    """``en réclamait douze``: a pronoun for what was stated before, a verb, and a figure that closes its clause."""
    if last < len(scan.items) and not scan.items[last].mask & (Role.STOP | Role.COMMA | Role.CLOSE):
        return False
    verb = False
    for item in reversed(scan.items[max(0, first - PRONOUN_REACH) : first]):
        if item.has(Role.OF_IT):
            return verb
        if not item.mask & (Role.WORD | Role.FUNCTION):
            return False
        verb = verb or words.has_verb(item.key)
    return False


def is_toll(scan: Scan, at: int, words: Lexicon) -> bool:
    """``killed 145``: a figure right behind a verb of harm, which closes its clause."""
    before = scan.items[at - 1] if at else None
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if before is None or not before.has(Role.WORD) or scan.items[at].mask & (Role.YEAR | Role.RANGE):
        return False
    if after is not None and not after.mask & (Role.STOP | Role.COMMA | Role.CLOSE | Role.FUNCTION):
        return False
    known = [concepts()[concept] for concept in words.find(before.key)]
    return any(concept.pos == "v" and concept.domain == "casualties" for concept in known)


def tells_the_year(scan: Scan, at: int, words: Lexicon) -> bool:
    """``An earthquake in 1998 killed 145``: four digits behind a word for years, with a verb and its object behind."""
    after = scan.items[at + 1 : at + 3]
    if not at or not scan.items[at - 1].has(Role.YEAR_WORD) or len(after) < 2 or not after[0].has(Role.WORD):
        return False
    return words.has_verb(after[0].key) and bool(after[1].mask & (Role.NUM | Role.DETERMINER | Role.NAME | Role.HEDGE))
