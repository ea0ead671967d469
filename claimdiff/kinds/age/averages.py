"""The age of many: ``the median age climbed to 44.1 years from 41.6``, ``das Medianalter liegt bei 49 Jahren``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

LEAST, MOST, ROUND = 15, 110, 10
"""Fewer years are as often how much it changed; tens of years behind a preposition, in how long: ``in 20 years``."""
ALIKE = 1.3
"""Times as much as the figure before that another of its sentence is at most; a term or a career rarely is so near."""
REACH, BESIDE = 14, 6
"""Items from the word for the age of many to its figures, and from a comma behind the first to another."""
LEADS = Role.HEDGE | Role.RANGE_TO | Role.CHANGE_FROM | Role.AGE_COPULA | Role.AGE_VERB | Role.AGE_AT | Role.PARTITIVE
LEADS |= Role.AVERAGE_AGE | Role.BETWEEN | Role.INSTEAD | Role.DASH | Role.COLON
TIME = Role.YEAR_WORD | Role.FROM_NOW_BEFORE | Role.DURATION_BEFORE | Role.AGE_LINK
NOT_AGES = Role.YEAR | Role.CODE | Role.FRACTION | Role.RANGE
ENDS = Role.STOP | Role.COMMA | Role.CLOSE | Role.JOINER | Role.FUNCTION
NO_AGE_BEHIND = Role.AGO_AFTER | Role.LATER


def find(scan: Scan) -> Iterator[Found]:
    """Every figure of a sentence behind a word for the age of many."""
    for at in range(len(scan.items)) if scan.present & Role.AVERAGE_AGE else ():
        if scan.items[at].has(Role.AVERAGE_AGE):
            yield from _figures(scan, at)


def _figures(scan: Scan, at: int) -> Iterator[Found]:
    """The years behind item `at`: the first of its clause, and others of about as many."""
    first: float | None = None
    index, end, apart = at + 1, at + 1 + REACH, False
    while index < min(end, len(scan.items)):
        item = scan.items[index]
        if item.mask & (Role.STOP | Role.AVERAGE_AGE):
            return
        if item.has(Role.COMMA):
            joined = index + 1 < len(scan.items) and scan.items[index + 1].has(Role.JOINER)
            if first is None or joined:
                return
            end, apart = index + 1 + BESIDE, True
        found = _age(scan, index, apart=apart) if item.has(Role.NUM) else None
        if found is not None:
            years = float(number_of(item).value)
            if first is None or max(years, first) <= ALIKE * min(years, first):
                yield found
                first, index, end = first or years, found.last, found.last + REACH
                continue
        index += 1


def _age(scan: Scan, at: int, *, apart: bool) -> Found | None:
    """The age that the number at one item states, in years or in nothing; one that stands `apart` needs a lead."""
    number, before = scan.items[at], scan.items[at - 1]
    value = number_of(number).value
    if number.mask & NOT_AGES or not LEAST <= value <= MOST or (apart and not before.mask & LEADS):
        return None
    unit = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if unit is not None and _is_year(unit):
        after = scan.items[at + 2] if at + 2 < len(scan.items) else None
        lasts = before.has(Role.FUNCTION) and (before.mask & TIME or not before.mask & LEADS)
        if (value % ROUND == 0 and lasts) or (after is not None and after.mask & NO_AGE_BEHIND):
            return None
        mod, first, last = hedges(scan, at, at + 2)
    elif number.has(Role.DIGITS) and before.mask & LEADS and (unit is None or unit.mask & ENDS):
        mod, first, last = hedges(scan, at, at + 1)
    else:
        return None
    return Found(Kind.AGE, first, last, quantity(number, "age", None, mod))


def _is_year(item: Item) -> bool:
    if item.has(Role.TIME_UNIT):
        return bool(item.meaning(Role.TIME_UNIT) == "year")
    return item.has(Role.AGE_UNIT)
