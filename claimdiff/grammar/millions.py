"""Scales of one or two letters: whether ``m`` behind a figure is of millions or metres, by the noun that follows."""

from __future__ import annotations

from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role
from claimdiff.languages import load
from claimdiff.lexicon import concepts, is_kind_of, lexicon

NOUN_REACH = 3
"""Words behind a scale of one letter among which its noun is."""
IN_MILLIONS = (
    "person",
    "people_group",
    "job",
    "online_account",
    "bank_account",
    "vote_cast",
    "view_count",
    "download_n",
    "dose",
    "ticket",
    "firearm",
    "barrel",
    "banknote",
    "message_n",
    "share_stock",
)
"""Concepts of what is counted in millions, and is no metres long."""
LONG_OR_IN_MILLIONS = (
    "house",
    "household",
    "apartment",
    "car",
    "smartphone",
    "phone_call",
    "computer",
    "book",
    "egg",
    "meal",
    "bottle",
    "piece_item",
    "parcel",
    "cigarette",
)
"""Concepts of which several are counted in millions, though one may have metres: ``6m homes``, not ``a 6m house``."""
OLD_REACH = 8
"""Items from a figure of millions to the one that it changed from."""
RACERS = ("athlete", "swimmer")
"""Those whose metres are those of a race: ``the 100m runners``."""


def abbreviates(items: list[Item], at: int, index: int, code: str) -> bool:
    """Whether an abbreviation is a scale where it stands, or behind a figure that it changed to."""
    return _is_scale(items, at, index, code) or _goes_on_in_millions(items, at, index, code)


def _goes_on_in_millions(items: list[Item], at: int, index: int, code: str) -> bool:
    """``2m users, up from | 1.4m``: an old figure has the scale of the new one before it, and names nothing more."""
    if not items[at].has(Role.ABBREVIATED) or at != index + 1 or not index or not items[index].has(Role.DIGITS):
        return False
    after = items[at + 1] if at + 1 < len(items) else None
    if not items[index - 1].has(Role.CHANGE_FROM) or (after is not None and after.mask & (Role.WORD | Role.NAME)):
        return False
    for place in range(index - 2, max(0, index - 2 - OLD_REACH), -1):
        if items[place].has(Role.ABBREVIATED) and items[place - 1].has(Role.DIGITS):
            return items[place].key == items[at].key and _is_scale(items, place, place - 1, code)
        if items[place].mask & (Role.STOP | Role.JOINER | Role.COLON | Role.DETERMINER):
            return False
    return False


def _is_scale(items: list[Item], at: int, index: int, code: str) -> bool:
    """``m``, ``k`` and ``bn`` are scales only behind digits, and ``m`` is one only where no metre can be meant."""
    item = items[at]
    if not item.has(Role.ABBREVIATED):
        return True
    after = items[at + 1] if at + 1 < len(items) else None
    if at > index and after is not None and after.has(Role.CURRENCY) and after.start == item.end:
        return True
    if at == index or not items[at - 1].has(Role.DIGITS):
        return False
    if not item.has(Role.UNIT) and not item.has(Role.TIME_UNIT):
        return True
    if index > 0 and items[index - 1].has(Role.CURRENCY):
        return True
    if after is None:
        return False
    if after.has(Role.CURRENCY) or (after.has(Role.UNIT) and not after.has(Role.FUNCTION)):
        return True
    if load(code).partitive_after_millions or not after.has(Role.WORD):
        return False
    if items[at - 1].meaning(Role.DIGITS).decimals:
        return not _is_tall(items, at, code)
    numbered = index > 0 and bool(items[index - 1].mask & (Role.ADDEND | Role.DIGITS))
    return after.start > item.end and _come_in_millions(items, at + 1, code, numbered)


def _come_in_millions(items: list[Item], at: int, code: str, numbered: bool) -> bool:
    """``2m users``, ``5m registered firearms``, not ``3m waves``: a noun that is counted, and has no length.

    It is a plural, or closes its phrase, so that no ``10m passenger boat`` is meant. What is `numbered` before that has
    its length: ``two 12m houses``.
    """
    words = lexicon(code)
    for index in range(at, min(len(items), at + NOUN_REACH)):
        word = items[index].key
        if not items[index].has(Role.WORD) or items[index].has(Role.FUNCTION):
            return False
        after = items[index + 1] if index + 1 < len(items) else None
        closes = after is None or not after.mask & (Role.WORD | Role.NAME) or words.has_verb(after.key)
        if known := words.find(word)[:1]:
            if any(is_kind_of(known[0], each) for each in RACERS) or (after is not None and after.has(Role.APOSTROPHE)):
                return False
            counted = any(is_kind_of(known[0], each) for each in IN_MILLIONS)
            if counted and (closes or not words.lists(word)):
                return True
            many = not numbered and not words.lists(word)
            if many and any(is_kind_of(known[0], each) for each in LONG_OR_IN_MILLIONS):
                return True
    return False


def _is_tall(items: list[Item], at: int, code: str) -> bool:
    """Whether an adjective closes the phrase behind a unit: ``1.8m tall``, not ``1.8m new jobs``."""
    known = lexicon(code).find(items[at + 1].key)
    if not known or any(concepts()[concept].pos == "n" for concept in known):
        return False
    return at + 2 >= len(items) or not items[at + 2].mask & (Role.WORD | Role.NAME)
