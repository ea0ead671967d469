"""Ages of people and things: ``20 ans``, ``die 34-Jährige``, ``Gemma Tully, 36, from Leeds``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds import people
from claimdiff.kinds.found import Context, Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.languages import forms
from claimdiff.lexicon import concepts, is_kind_of, lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity

MARKED = Pattern("number:NUM (HYPHEN|HEDGE_AFTER)? AGE_AFTER")
ANNOUNCED = Pattern("AGE_BEFORE (COLON|PARTITIVE)? HEDGE? number:NUM (PARTITIVE? AGE_UNIT)?")
LISTED = Pattern(
    "(?:AGE_BEFORE|PARTITIVE|ONE|link:AGE_LINK) first:NUM (COMMA number3:NUM)? HYPHEN? (JOINER|BETWEEN_AND) ONE? "
    "(?=last:NUM HYPHEN? (AGE_UNIT|AGE_AFTER))"
)
"""``âgés de 6, 9 et 12 ans``, ``ein vier- und ein siebenjähriger``: every age of a list."""
LISTED_SHORT = Pattern(
    "first:NUM HYPHEN (COMMA number3:NUM HYPHEN)? (JOINER|BETWEEN_AND) (?=last:NUM HYPHEN? (AGE_UNIT|AGE_AFTER))"
)
"""``12- och 14-åriga``."""
LISTED_PLAIN = Pattern("first:(DIGITS|SPELLED) (JOINER|BETWEEN_AND) (?=last:(DIGITS|SPELLED) AGE_AFTER)")
"""``4 và 7 tuổi``."""
LISTED_BARE = Pattern(
    "AGE_BEFORE first:NUM (COMMA number3:NUM)? (JOINER|BETWEEN_AND) last:NUM ((?=FUNCTION|STOP|COMMA|CLOSE)|$)"
)
"""``aged 25 and 31``."""
VERBAL = Pattern("AGE_VERB HEDGE? number:NUM AGE_UNIT (?!PARTITIVE|AGO_AFTER|LATER)")
"""``elle avait 34 ans``."""
BRACKETED = Pattern("noun:(WORD|NAME) (OPEN number:NUM CLOSE|PARTITIVE bare:NUM ((?=COMMA|CLOSE|FUNCTION|STOP)|$))")
"""``de bestuurder (34)``, ``een vrouw van 34``."""
AT_START = Pattern("(AGE_VERB|HOUR_BEFORE) number:NUM AGE_UNIT (?=COMMA)")
"""``À 41 ans, il``: at the beginning of a clause."""
OLDER_THAN = Pattern("AGE_BEFORE number:NUM years:(TIME_UNIT|AGE_UNIT)")
"""``älter als 57 Jahre``: a comparison that bounds the age."""
APPOSED_LINKED = Pattern("(?:(WORD|NAME) (COMMA|OPEN)) AGE_LINK number:NUM AGE_UNIT (?=COMMA|CLOSE)")
"""``Лидерката, на 44 години, обяви``."""
UNIT_BEFORE = Pattern("(COMMA|OPEN) AGE_UNIT number:DIGITS (?=COMMA|CLOSE)")
"""``Nowak, lat 44, wyszła``."""
OF_RANGE = Pattern("(?:WORD|NAME|LABEL|CLOSE) PARTITIVE? number:RANGE AGE_UNIT (?!PARTITIVE)")
"""``ragazzi dai 16 ai 19 anni``."""
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
OPEN_ENDED = Pattern("number:NUM AGE_UNIT (?=HEDGE_AFTER)")
APPOSED = Pattern("(COMMA|OPEN|COLON|DASH) PARTITIVE? number:NUM AGE_UNIT (?!PARTITIVE|AGO_AFTER|LATER|HEDGE_AFTER)")
PAIRS = (
    Pattern("(?:WORD|NAME) OPEN first:DIGITS (JOINER|BETWEEN_AND|COMMA|SLASH) last:DIGITS AGE_UNIT? CLOSE"),
    Pattern("(?:WORD|NAME) COMMA first:DIGITS (JOINER|BETWEEN_AND) last:DIGITS AGE_UNIT? (COMMA|STOP)"),
)
"""``ein Ehepaar aus Rostock (68 und 66)``, ``the couple, 68 and 66,``."""
AFTER_NAME = Pattern(
    "NAME (COMMA|OPEN) PARTITIVE? number:DAY (COMMA|CLOSE)|NAME (COMMA|OPEN) PARTITIVE? number2:WHOLE (COMMA|CLOSE)"
)
AT_END = Pattern("NAME NAME COMMA number:(DAY|WHOLE) STOP? $")
"""``… said the president, Kenji Morinaga, 61.``: two names before it, and the sentence ends."""
AFTER_PERSON = Pattern("(?:WORD) COMMA number:DAY COMMA|(?:WORD) COMMA number2:WHOLE COMMA")
"""``the driver, 45, was``."""
OF_PERSON = Pattern("(?:WORD|NAME|LABEL|CLOSE) PARTITIVE HEDGE? number:NUM PARTITIVE? AGE_UNIT (?!PARTITIVE)")
LINKED = Pattern("(?:WORD|NAME) AGE_LINK HEDGE? number:NUM unit:(AGE_UNIT|TIME_UNIT) (?!PARTITIVE|AGO_AFTER|LATER)")
"""``en man på 34 år``."""
CLAUSE_ENDS = "((?=COMMA|STOP|CLOSE|JOINER|BETWEEN_AND)|$)"
OF_SUBJECT = Pattern(f"(WORD|NAME|LABEL) AGE_COPULA HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``Mannen var 58 år.``"""
OF_DATIVE = Pattern(f"(WORD|NAME) (WORD|NAME)? (WORD|NAME)? HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``Ивану Петрову 64 года``."""
OF_THEIRS = Pattern("(?:WORD) FUNCTION PARTITIVE HEDGE? number:NUM PARTITIVE? AGE_UNIT (?!PARTITIVE)")
"""``fiica lui de 17 ani``, ``a filha dele de 17 anos``."""
OLDER = Pattern("(?:WORD|NAME|LABEL) hedge:HEDGE DETERMINER? number:NUM AGE_UNIT?")
"""``children under 12``, ``Kinder unter sechs Jahren``."""
OVER = Pattern("hedge:HEDGE HYPHEN number:NUM DECADE_AFTER")
"""``over-65s``."""
TITLED = Pattern("AGE_LINK OPEN number:WHOLE CLOSE")
"""``森永健治社長(61)``: behind a title."""
COUPLE = "couple"
WORD = Pattern("word:AGE")
COUNTED = Role.WORD | Role.NAME | Role.TIME_UNIT | Role.CURRENCY | Role.UNIT | Role.PERCENT
YOUNGEST_NAMED = 10
"""Smaller figures at the end of a sentence are as often numbers of a list."""
OLDEST = 120
"""No age of a person above this is on record (the oldest verified is 122)."""


TERMS = frozenset(("prison", "sentence"))
"""Concepts of what a court orders for some years."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every age of a sentence."""
    for match in WORD.find(scan):
        years: int = match["word"].meaning(Role.AGE)
        yield Found(Kind.AGE, match.first, match.last, Quantity("age", years, years, years))
    for match in MARKED.find(scan):
        if not (scan.items[match.last - 1].has(Role.DURATION_ADJECTIVE) and _lasts(scan, match)):
            yield from _age(match, match.index("number"), match.last, scan)
    for pattern, states_age in STATED:
        for match in pattern.find(scan):
            if states_age(match, scan):
                yield from _age(match, match.index("number"), match.last, scan, OLDEST)
    yield from _listed(scan)
    yield from _without_unit(scan)
    for match in DECADE.find(scan):
        number = match["number"]
        if number.has(Role.WHOLE) and not number.has(Role.RANGE) and number_of(number).value in range(10, 100, 10):
            tens = number_of(number).value
            yield Found(Kind.AGE, match.first, match.last, Quantity.ranged("age", tens, tens + 9))
    yield from _decades_of_life(scan)
    for match in IN_TENS.find(scan) if scan.present & Role.COLLECTIVE else ():
        tens = number_of(match["number"]).value
        if tens in range(20, 100, 10) and people.stand_before(
            scan, match.first + (scan.items[match.first].has(Role.WORD))
        ):
            yield Found(Kind.AGE, match.first + 1, match.last, Quantity.ranged("age", tens, tens + 9))
    for match in OVER.find(scan):
        mod: Mod = match["hedge"].meaning(Role.HEDGE)
        yield Found(Kind.AGE, match.first, match.last, quantity(match["number"], "age", None, mod))


def _decades_of_life(scan: Scan) -> Iterator[Found]:
    """``in her late thirties``: 36 to 39."""
    told = [match for match in OF_PERSON_DECADE.find(scan) if _is_person(match, scan) and not _owned(match, scan)]
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


def _listed(scan: Scan) -> Iterator[Found]:
    """Every age of a list."""
    of_units = (LISTED, LISTED_SHORT, LISTED_PLAIN) if scan.present & (Role.AGE_UNIT | Role.AGE_AFTER) else ()
    for pattern in (*of_units, LISTED_BARE):
        for match in pattern.find(scan):
            if match.get("link") is not None and not people.stand_before(scan, match.first):
                continue
            for name in ("first", "number3", "last"):
                if match.get(name) is not None:
                    at = match.index(name)
                    end = at + (2 if name == "last" and pattern is not LISTED_BARE else 1)
                    yield from _age(match, at, end, scan, OLDEST)


def _without_unit(scan: Scan) -> Iterator[Found]:
    """``de bestuurder (34)``, ``een vrouw van 34``, ``Gemma Tully, 36,``: figures behind a person."""
    for match in BRACKETED.find(scan):
        index = match.index("number") if match.get("number") else match.index("bare")
        person = _may_be_a_person(match, scan) if match.get("number") else _is_one_person(match, scan)
        if person and scan.items[index].has(Role.DIGITS):
            yield from _age(match, index, index + 1, scan, OLDEST)
    for match in TITLED.find(scan):
        yield from _age(match, match.index("number"), match.index("number") + 1, scan, OLDEST)
    for match in (match for pattern in PAIRS for match in pattern.find(scan)):
        names = ("first", "last")
        told = COUPLE in people.known_before(scan, match.first + 1) or _is_one_person(match, scan)
        if told and not any(match[name].has(Role.RANGE) for name in names):
            for name in names:
                yield from _age(match, match.index(name), match.index(name) + 1, scan, OLDEST)
    for pattern in (AFTER_NAME, AT_END, AFTER_PERSON):
        for match in pattern.find(scan):
            index = match.index("number") if match.get("number") else match.index("number2")
            number = scan.items[index]
            if not number.has(Role.DIGITS) or number.has(Role.RANGE):
                continue
            if pattern is AT_END and (number_of(number).value < YOUNGEST_NAMED or scan.present & Role.MONTH):
                continue
            if pattern is not AFTER_PERSON or _is_one_person(match, scan):
                yield from _age(match, index, index + 1, scan, OLDEST)


def _stated_whole(match: Match, scan: Scan) -> bool:
    """``aged 17``: without a unit, nothing may follow that the number counts."""
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if scan.items[match.last - 1].has(Role.AGE_UNIT) or after is None or not after.mask & COUNTED:
        return True
    known = lexicon(scan.vocabulary.language.code).find(after.key) if after.has(Role.WORD) else ()
    return bool(known) and all(concepts()[concept].pos == "v" for concept in known)


def _begins_clause(match: Match, scan: Scan) -> bool:
    return match.first == 0 or bool(scan.items[match.first - 1].mask & (Role.COMMA | Role.STOP | Role.QUOTE))


def _is_open_ended(match: Match, scan: Scan) -> bool:
    """``65 years and over``; ``at least`` behind a number of years may last."""
    return not scan.items[match.last].has(Role.HEDGE)


def _bounds_age(match: Match, scan: Scan) -> bool:
    """A hedge right behind a person that the lexicon knows, with the unit or, for bounds, nothing counted."""
    bounds = match["hedge"].meaning(Role.HEDGE) is not Mod.APPROX or scan.items[match.last - 1].has(Role.AGE_UNIT)
    return bounds and _is_one_person(match, scan) and _stated_whole(match, scan)


def _compares(match: Match, scan: Scan) -> bool:
    """Whether an age is compared, in years."""
    unit = match["years"]
    return scan.items[match.first].has(Role.HEDGE) and unit.has(Role.TIME_UNIT) and _unit_of(unit) == "year"


def _unit_of(item: Item) -> str:
    unit: str = item.meaning(Role.TIME_UNIT)
    return unit


def _always(match: Match, scan: Scan) -> bool:
    return True


def _age(match: Match, first: int, last: int, scan: Scan, most: int | None = None) -> Iterator[Found]:
    number = scan.items[first]
    if number.mask & (Role.CODE | Role.FRACTION) or (most is not None and number_of(number).value > most):
        return
    mod, first, last = hedges(scan, first, last)
    yield Found(Kind.AGE, first, last, quantity(number, "age", None, mod))


def _lasts(scan: Scan, match: Match) -> bool:
    """Whether what follows is a thing that lasts: ``dreijährige Haftstrafe``, not ``dreijähriger Junge``.

    An adjective with a capital behind its digits is a noun itself: ``der 34-Jährige wohnte``. A word with
    a capital behind it is a name (``23-річна Віра``), but where every noun has one.
    """
    index = match.last
    adjective = scan.text[scan.items[index - 1].start : scan.items[index - 1].end].lstrip("-‐‑")
    if adjective[:1].isupper():
        return False
    if index >= len(scan.items) or not scan.items[index].mask & (Role.WORD | Role.NAME | Role.LABEL):
        return False
    if scan.text[scan.items[index].start].isupper() and not scan.vocabulary.language.capital_nouns:
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[index].key)
    if not any(concepts()[concept].pos == "n" for concept in known):
        return False
    return not any(is_kind_of(concept, "person") or is_kind_of(concept, "animal") for concept in known)


def _may_be_a_person(match: Match, scan: Scan) -> bool:
    """Whether the noun before ``of 34 years`` is a person: the lexicon says so, or knows none of the words."""
    known = people.known_before(scan, match.first + 1)
    return not known or any(is_kind_of(concept, "person") for concept in known)


def _is_person(match: Match, scan: Scan) -> bool:
    """Whether the lexicon knows the noun before as a person."""
    return people.stand_before(scan, match.first + 1)


def _is_without_term(match: Match, scan: Scan) -> bool:
    """Whether the noun before is a person, and no term behind: not ``осъди директора на шест години затвор``."""
    after = scan.items[match.last] if match.last < len(scan.items) else None
    known = lexicon(scan.vocabulary.language.code).find(after.key) if after is not None else ()
    return _is_person(match, scan) and TERMS.isdisjoint(known)


def _is_one_person(match: Match, scan: Scan) -> bool:
    """Whether the noun before is a person and no number of victims: not ``a toll of 19``."""
    return _is_person(match, scan) and not people.harmed_before(scan, match.first + 1)


def _is_of_a_person(match: Match, scan: Scan) -> bool:
    """Whether the first word of a match is a person: ``Mannen var 58 år``, not ``straffet var 5 år``."""
    known = lexicon(scan.vocabulary.language.code).find(scan.items[match.first].key)
    return any(is_kind_of(concept, "person") for concept in known)


def _is_in_dative(match: Match, scan: Scan) -> bool:
    """Whether a clause begins with somebody in the dative: a name of two words or more, or a person's noun."""
    endings = scan.vocabulary.language.age_datives
    if not endings or not _begins_clause(match, scan):
        return False
    last = match.index("number") - 1
    while last > match.first and scan.items[last].has(Role.HEDGE):
        last -= 1
    named = last > match.first and scan.items[last].has(Role.NAME)
    return scan.items[last].key.endswith(tuple(forms(endings))) and (named or _is_of_a_person(match, scan))


STATED: tuple[tuple[Pattern, Callable[[Match, Scan], bool]], ...] = (
    (ANNOUNCED, _stated_whole),
    (APPOSED, _always),
    (APPOSED_LINKED, _is_person),
    (UNIT_BEFORE, _always),
    (VERBAL, _always),
    (AT_START, _begins_clause),
    (OLDER_THAN, _compares),
    (OF_RANGE, _is_person),
    (OPEN_ENDED, _is_open_ended),
    (OLDER, _bounds_age),
    (OF_PERSON, _may_be_a_person),
    (OF_THEIRS, _is_person),
    (OF_SUBJECT, _is_of_a_person),
    (OF_DATIVE, _is_in_dative),
    (LINKED, _is_without_term),
)
"""Ages with their unit or a word that announces them, and what must be so around them."""
