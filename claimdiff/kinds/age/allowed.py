"""Ages that a law sets and at which one stops working: ``l'âge légal de 67 à 68 ans``, ``jubilarse a los 68``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, is_only_verb, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind
from claimdiff.values import Quantity

RETIRED = Pattern("RETIRES FUNCTION? at:(AGE_AT|RANGE_TO) DETERMINER? HEDGE? number:WHOLE")
"""``in pensione a 68``, ``Rente mit 67``."""
RETIRES_BEHIND = Pattern("AGE_AT HEDGE? number:WHOLE (AGE_UNIT|TIME_UNIT)? FUNCTION? FUNCTION? RETIRES")
"""``mit 67 in den Ruhestand``."""
INSTEAD = Pattern("INSTEAD AGE_AT? DETERMINER? number:WHOLE")
"""``a 68 anni | invece che a 67``."""
OWN = Pattern("AGE_AT AGE_OWNER (number:DIGITS ORDINAL_SUFFIX|order:ORDINAL)")
"""``tot hun 68ste``, ``op zijn achttiende``."""
LEAST, MOST, OLDEST = 14, 80, 110
"""The ages from which laws allow something, up to which they oblige, and of which few are older."""
OLD = 50
"""A figure without its unit behind a word for retiring is an age from here on."""
REACH, BESIDE = 12, 4
"""Items from the word for a legal age to its first figure, and from that to the next."""
TO = Role.AGE_AT | Role.RANGE_TO | Role.CHANGE_FROM | Role.AGE_VERB
BETWEEN_AGES = TO | Role.DETERMINER | Role.FUNCTION | Role.HEDGE | Role.INSTEAD | Role.AGE_UNIT | Role.TIME_UNIT
NOT_COUNTED = Role.FUNCTION | Role.STOP | Role.COMMA | Role.CLOSE | Role.INSTEAD | Role.CHANGE | Role.JOINER
NOT_COUNTED |= Role.QUOTE | Role.DASH | Role.FUTURE | Role.NEXT_BEFORE | Role.DATE_PART | Role.RETIRES
"""What stands behind a figure that counts nothing."""


def find(scan: Scan) -> Iterator[Found]:
    """Every age of a sentence that a law sets, or at which somebody retires."""
    for at in range(len(scan.items)) if scan.present & Role.LEGAL_AGE else ():
        if scan.items[at].has(Role.LEGAL_AGE):
            yield from _set_by_law(scan, at)
    for pattern in (RETIRED, RETIRES_BEHIND):
        for match in pattern.find(scan):
            number = match.index("number")
            if pattern is RETIRED:
                begins = not match["at"].mask & (Role.PARTITIVE | Role.CHANGE_FROM)
            else:
                begins = _leads_to_rest(scan, match.first, number, match.last)
            if begins and (age := _age(scan, number, OLD)) is not None:
                yield age
                after = INSTEAD.at(scan, age.last)
                other = _age(scan, after.index("number"), OLD) if after is not None else None
                if other is not None:
                    yield other
    for match in OWN.find(scan):
        order = match.get("order")
        years = int(order.meaning(Role.ORDINAL)) if order is not None else int(number_of(match["number"]).value)
        if LEAST <= years <= OLDEST and not _counts(scan, match.last, Role.PARTITIVE):
            first = match.index("order") if order is not None else match.index("number")
            yield Found(Kind.AGE, first - 1, match.last, Quantity("age", years, years, years))


def _leads_to_rest(scan: Scan, first: int, number: int, last: int) -> bool:
    """Whether years stand before the end of work as its age: not ``de 41 à 43 ans avant la retraite``."""
    apart = Role.CLOCK_HEDGE | Role.BEFORE_DATE | Role.AFTER_DATE | Role.CHANGE_FROM
    return not scan.items[first].has(Role.RANGE_TO) and not any(each.mask & apart for each in scan.items[number:last])


def _set_by_law(scan: Scan, at: int) -> Iterator[Found]:
    """The figures behind a word for a legal age, up to a comma; behind the first, only those it is changed to."""
    found = False
    index, end = at + 1, at + 1 + REACH
    while index < min(end, len(scan.items)):
        item = scan.items[index]
        if item.mask & (Role.STOP | Role.COMMA | Role.COLON) or (found and not item.mask & (BETWEEN_AGES | Role.NUM)):
            return
        leads = TO | Role.INSTEAD if found else TO | Role.INSTEAD | Role.HEDGE
        lead = index - 2 if scan.items[index - 1].has(Role.DETERMINER) and index - 2 > at else index - 1
        told = item.has(Role.NUM) and scan.items[lead].mask & leads
        age = _age(scan, index, LEAST) if told else None
        if age is not None:
            yield age
            found, end = True, age.last + BESIDE
        elif item.has(Role.NUM) and not item.has(Role.YEAR):
            return
        index = age.last if age is not None else index + 1


def _age(scan: Scan, at: int, least: int) -> Found | None:
    """The years that the number at one item states, with their unit or, from `least` on, without one."""
    number = scan.items[at]
    if not number.has(Role.WHOLE) or number.mask & (Role.CODE | Role.YEAR | Role.RANGE):
        return None
    unit = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if unit is not None and _is_year(unit):
        after = scan.items[at + 2] if at + 2 < len(scan.items) else None
        if after is not None and after.mask & (Role.PARTITIVE | Role.AGO_AFTER | Role.LATER):
            return None
        last, least = at + 2, LEAST
    elif _counts(scan, at + 1):
        return None
    else:
        last = at + 1
    if not least <= number_of(number).value <= MOST:
        return None
    if scan.items[at - 1].has(Role.HEDGE) and scan.items[at - 1].mask & TO:
        return Found(Kind.AGE, at - 1, last, quantity(number, "age", None, None))
    mod, first, last = hedges(scan, at, last)
    return Found(Kind.AGE, first, last, quantity(number, "age", None, mod))


def _is_year(item: Item) -> bool:
    if item.has(Role.TIME_UNIT):
        return bool(item.meaning(Role.TIME_UNIT) == "year")
    return item.has(Role.AGE_UNIT)


def _counts(scan: Scan, at: int, others: int = 0) -> bool:
    """Whether a figure before item `at` counts what stands there; `others` are roles that say so too."""
    if at >= len(scan.items):
        return False
    after = scan.items[at]
    if after.mask & others:
        return True
    return not after.mask & NOT_COUNTED and not is_only_verb(after, scan)
