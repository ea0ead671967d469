"""Ages told by their tens: ``in her late thirties``, ``la trentaine``, ``30代``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds import people
from claimdiff.kinds.age.telling import is_person
from claimdiff.kinds.found import Found, number_of
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity

DECADE = Pattern("number:NUM AGE_DECADE")
OF_PERSON_DECADE = Pattern(
    "(?:WORD|NAME) (FUNCTION|YEAR_WORD|DETERMINER|DATE_LINK)+ (part:DATE_PART)? "
    "(word:DECADE|number:NUM HYPHEN? APOSTROPHE? DECADE_AFTER)"
)
"""``en mann i 30-årene``, ``ein Mann in den Dreißigern``."""
IN_TENS = Pattern("(?:COMMA|WORD) FUNCTION? DETERMINER number:COLLECTIVE ((?=COMMA|STOP|CLOSE)|$)")
"""``leur mère, la trentaine,``."""
OF_LIFE = Pattern("POSSESSIVE (part:DATE_PART HYPHEN?)? (word:DECADE|number:NUM HYPHEN? APOSTROPHE? DECADE_AFTER)")
"""``in her late thirties``, ``in his 40s``."""
PARTS_OF_TEN = {Mod.START: (0, 4), Mod.MID: (3, 7), Mod.END: (6, 9), None: (0, 9)}
"""The years of a decade of life that early, mid and late leave."""


def find(scan: Scan) -> Iterator[Found]:
    """Every age of a sentence that is told by its tens."""
    for match in DECADE.find(scan):
        number = match["number"]
        if number.has(Role.WHOLE) and not number.has(Role.RANGE) and number_of(number).value in range(10, 100, 10):
            tens = number_of(number).value
            yield Found(Kind.AGE, match.first, match.last, Quantity.ranged("age", tens, tens + 9))
    yield from _of_life(scan)
    for match in IN_TENS.find(scan) if scan.present & Role.COLLECTIVE else ():
        tens = number_of(match["number"]).value
        if tens in range(20, 100, 10) and people.stand_before(
            scan, match.first + (scan.items[match.first].has(Role.WORD))
        ):
            yield Found(Kind.AGE, match.first + 1, match.last, Quantity.ranged("age", tens, tens + 9))


def _of_life(scan: Scan) -> Iterator[Found]:
    """``in her late thirties``: 36 to 39."""
    told = [match for match in OF_PERSON_DECADE.find(scan) if is_person(match, scan) and not _owned(match, scan)]
    for match in (*OF_LIFE.find(scan), *told):
        word, part = match.get("word"), match.get("part")
        years = int(word.meaning(Role.DECADE)) % 100 if word is not None else int(number_of(match["number"]).value)
        if years in range(10, 100, 10):
            ends = PARTS_OF_TEN[part.meaning(Role.DATE_PART) if part is not None else None]
            low, high = (Decimal(years + end) for end in ends)
            yield Found(Kind.AGE, match.first, match.last, Quantity.ranged("age", low, high))


def _owned(match: Match, scan: Scan) -> bool:
    """Whether a possessive says whose decade it is (`OF_LIFE`)."""
    return any(item.has(Role.POSSESSIVE) for item in scan.items[match.first : match.last])
