"""Durations that leave out their unit, which another one beside them says: ``nine years for V. and four for him``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds import people
from claimdiff.kinds.found import Found, hedge_before, hedges, is_only_verb, number_of
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Duration

OF_WHICH = Pattern("OF_WHICH HEDGE? number:WHOLE (?=FUNCTION|STOP|COMMA|CLOSE)")
"""``huit ans de prison dont trois avec sursis``: a part of the term."""
PART = Pattern("number:WHOLE (PARTITIVE|PART_OF) DETERMINER? LAST? (?=whole:WHOLE unit:TIME_UNIT)")
"""``three of the nine years``."""
LAST = Pattern(
    "(?:COMMA (DETERMINER|FUNCTION)) (LAST HEDGE? number:WHOLE|number2:WHOLE LAST) "
    "(?=FUNCTION (DETERMINER|FUNCTION)* (WORD|NAME)|STOP|CLOSE|DASH)"
)
"""``34 jaar voor de bank, de laatste | zestien | als chef``."""
COMPARED = Pattern(
    "COMMA number:WHOLE PARTITIVE? (MINUS|HEDGE|OF_THEM|FUNCTION) FUNCTION? "
    "(DETERMINER|FUNCTION|PARTITIVE){0,2} other:WHOLE"
)
"""``sept ans, | deux | de moins que les | neuf | requis``: both in the unit of the length before."""
LED = Role.JOINER | Role.BETWEEN_AND | Role.COMMA
LINK = Role.FUNCTION | Role.PARTITIVE | Role.SET_FOR | Role.DURATION_BEFORE | Role.PER
"""Prepositions: one behind a length, and again behind a bare figure, says that the figure is a length too."""
OTHERS = Role.DETERMINER | Role.POSSESSIVE
NOT_TOLD = Role.RANGE | Role.CODE | Role.YEAR | Role.FRACTION
AGED = Role.COMMA | Role.OPEN | Role.AGE_BEFORE | Role.AGE_VERB | Role.AGE_LINK
"""What stands before somebody's years."""
ENDS = Role.STOP | Role.COMMA | Role.CLOSE
TERM, REACH, LINKED, SUBJECT, CLAUSE = 5, 14, 3, 4, 6
"""Items from the unit of a term to its part, from a length to the figure that is one too, from the unit of a length to
the preposition behind it, of the subject of a clause without a verb, and of a clause up to a verb."""
MOST = 100


def find(scan: Scan) -> Iterator[Found]:
    """Every duration of a sentence that another one tells the unit of."""
    if not scan.present & Role.TIME_UNIT:
        return
    yield from _parts_of_terms(scan)
    for match in PART.find(scan):
        if number_of(match["number"]).value < number_of(match["whole"]).value:
            yield from _told(scan, match.index("number"), match["unit"])
    for match in COMPARED.find(scan):
        unit = unit_before(scan, match.index("number"))
        if unit is not None and _adds_up(scan, match, unit):
            for name in ("number", "other"):
                yield from _told(scan, match.index(name), scan.items[unit], bare=True)
    for match in LAST.find(scan):
        at = match.index("number") if match.get("number") is not None else match.index("number2")
        if (unit := unit_before(scan, at)) is not None and not _acts(scan, match):
            yield from _told(scan, at, scan.items[unit])
    for at, item in enumerate(scan.items):
        if not item.has(Role.WHOLE) or item.mask & NOT_TOLD or (unit := unit_before(scan, at)) is None:
            continue
        if _links_again(scan, at, unit) or is_of_another(scan, at):
            yield from _told(scan, at, scan.items[unit])


def unit_before(scan: Scan, at: int) -> int | None:
    """The place of the unit of the last figure before item `at`, where that is a length of time; None where it is not
    one, or where another sentence begins between."""
    for index in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = scan.items[index]
        if item.has(Role.STOP) or item.has(Role.NUM):
            return None
        if item.has(Role.TIME_UNIT) and index and scan.items[index - 1].mask & (Role.NUM | Role.ONE):
            return None if scan.items[index - 1].mask & NOT_TOLD or _is_age(scan, index - 1) else index
    return None


def _is_age(scan: Scan, at: int) -> bool:
    """Whether years are somebody's: ``Karim, 29 ans, père de deux``."""
    _, first = hedge_before(scan, at)
    before = scan.items[first - 1] if first else None
    if before is None or not before.mask & (AGED | Role.PARTITIVE):
        return False
    return bool(before.mask & AGED) or people.stand_before(scan, first - 1)


def is_of_another(scan: Scan, at: int) -> bool:
    """``rischia due anni; il nipote fino a | dieci``: a person and a bare figure, which close a clause without a verb,
    behind a length of time."""
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if (after is not None and not after.mask & ENDS) or unit_before(scan, at) is None:
        return False
    _, first = hedge_before(scan, at)
    subject = scan.items[max(0, first - SUBJECT) : first]
    comma = next((index for index in range(len(subject) - 1, -1, -1) if subject[index].has(Role.COMMA)), None)
    noun = first > 0 and scan.items[first - 1].mask & (Role.WORD | Role.NAME | Role.LABEL)
    if comma is None or not noun or not people.stand_before(scan, first):
        return False
    told = subject[comma + 1 :]
    return bool(told) and not any(item.has(Role.WORD) and is_only_verb(item, scan) for item in told)


def _links_again(scan: Scan, at: int, unit: int) -> bool:
    """``nine years for V. and | four | for him``: whether the preposition behind a length stands here too."""
    _, first = hedge_before(scan, at)
    if at + 2 >= len(scan.items) or not first or not scan.items[first - 1].mask & LED:
        return False
    link, after = scan.items[at + 1], scan.items[at + 2]
    said = scan.text[link.start : link.end]
    if not link.mask & LINK or (link.has(Role.PARTITIVE) and (after.mask & OTHERS or " " in said)):
        return False
    behind = scan.items[unit + 1 : min(unit + 1 + LINKED, first)]
    return any(item.key == link.key and item.mask & LINK for item in behind)


def _parts_of_terms(scan: Scan) -> Iterator[Found]:
    """``dont trois avec sursis``, in the unit of the term before it."""
    for match in OF_WHICH.find(scan):
        at = match.index("number")
        term = next((each for each in scan.items[max(0, match.first - TERM) : match.first][::-1] if _tells(each)), None)
        if term is not None and term.has(Role.TIME_UNIT):
            yield from _told(scan, at, term)


def _adds_up(scan: Scan, match: Match, unit: int) -> bool:
    """Whether the length before differs from the other by as much as is said: seven is two fewer than nine."""
    if not scan.items[unit - 1].has(Role.NUM):
        return False
    told, apart, other = (number_of(each).value for each in (scan.items[unit - 1], match["number"], match["other"]))
    return abs(other - told) == apart


def _told(scan: Scan, at: int, unit: Item, *, bare: bool = False) -> Iterator[Found]:
    """The length that a figure at an item is, in the unit of another; a `bare` one takes no hedge."""
    number = scan.items[at]
    if number.mask & (Role.RANGE | Role.CODE) or not 0 < number_of(number).value <= MOST:
        return
    mod, first, last = (None, at, at + 1) if bare else hedges(scan, at, at + 1)
    parts: dict[str, Decimal] = {unit.meaning(Role.TIME_UNIT): number_of(number).value}
    yield Found(Kind.DURATION, first, last, Duration.stated(parts, mod))


def _acts(scan: Scan, match: Match) -> bool:
    """Whether a verb follows: ``after three days, the last two were found``."""
    words = lexicon(scan.vocabulary.language.code)
    after = scan.items[match.last : match.last + CLAUSE]
    known = [words.find(item.key) for item in after]
    return any(bool(each) and concepts()[each[0]].pos == "v" for each in known)


def _tells(item: Item) -> bool:
    """A unit of time, or what ends the search for one."""
    return bool(item.mask & (Role.TIME_UNIT | Role.NUM | Role.CURRENCY | Role.STOP))
