"""Abbreviated months and weekdays: many are other words (``set``, ``mar``, ``Sun``), so a date must be beside."""

from __future__ import annotations

from claimdiff.grammar.entry import Vocabulary
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role
from claimdiff.lexicon import lexicon

LINKS = Role.STOP | Role.HYPHEN | Role.SLASH | Role.DATE_LINK | Role.ORDINAL_SUFFIX | Role.APOSTROPHE
BEFORE_DATE = Role.STOP | Role.COMMA | Role.DATE_LINK | Role.DETERMINER
DAYS = Role.DAY | Role.ORDINAL
YEARS = Role.YEAR | Role.SHORT_YEAR
SHAPES = Role.NAME | Role.WORD | Role.SHORT_MONTH | Role.SHORT_WEEKDAY


def settle(items: list[Item], vocabulary: Vocabulary) -> None:
    """Give every abbreviation that stands in a date the role of what it abbreviates; the others are plain words."""
    for index in range(len(items) - 1, -1, -1):
        item = items[index]
        if not item.mask & (Role.SHORT_MONTH | Role.SHORT_WEEKDAY):
            continue
        if item.has(Role.SHORT_MONTH) and not item.has(Role.MONTH) and _is_month(items, index, vocabulary):
            _play(item, Role.MONTH, item.meaning(Role.SHORT_MONTH))
        elif item.has(Role.SHORT_WEEKDAY) and not item.has(Role.WEEKDAY) and _is_weekday(items, index):
            _play(item, Role.WEEKDAY, item.meaning(Role.SHORT_WEEKDAY))
        item.mask &= ~(Role.SHORT_MONTH | Role.SHORT_WEEKDAY)
        item.mask |= 0 if item.mask & ~Role.NAME else Role.WORD


def _play(item: Item, role: int, meaning: int) -> None:
    item.mask |= role
    item.meanings = {**item.meanings, role: meaning}


def _is_month(items: list[Item], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a day or a year stands beside, and nothing else can be meant."""
    before, after = _beside(items, index, -1), _beside(items, index, 1)
    year = any(each is not None and each.mask & YEARS for each in (before, after))
    if not year and not any(each is not None and each.mask & DAYS for each in (before, after)):
        return False
    item = items[index]
    if after is not None and after.has(Role.YEAR):
        return True
    if item.has(Role.NAME):
        return True
    stopped = index + 2 < len(items) and items[index + 1].has(Role.STOP) and items[index + 1].start == item.end
    alone = not item.mask & ~SHAPES and not lexicon(vocabulary.language.code).find(item.key)
    return stopped or alone


def _beside(items: list[Item], index: int, step: int) -> Item | None:
    """The next item on one side behind at most two links."""
    at = index + step
    for _ in range(2):
        if 0 <= at < len(items) and items[at].mask & LINKS and not items[at].mask & (DAYS | YEARS):
            at += step
    return items[at] if 0 <= at < len(items) else None


def _is_weekday(items: list[Item], index: int) -> bool:
    """Whether a date follows: ``Sun, 15 Sep``, ``mar 10/04``."""
    at = index + 1
    while at < len(items) and at < index + 4 and items[at].mask & BEFORE_DATE and not items[at].mask & DAYS:
        at += 1
    if at >= len(items):
        return False
    if items[at].mask & (Role.DATE_DIGITS | Role.SLASHED | Role.MONTH):
        return True
    return bool(items[at].mask & DAYS) and any(item.has(Role.MONTH) for item in items[at + 1 : at + 4])
