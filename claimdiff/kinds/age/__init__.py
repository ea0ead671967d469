"""Ages of people and things: ``20 ans``, ``die 34-Jährige``, ``Gemma Tully, 36, from Leeds``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan, tells_change
from claimdiff.kinds import people
from claimdiff.kinds.age import allowed, averages, decades
from claimdiff.kinds.age.patterns import ANNOUNCED, FROM, STATED
from claimdiff.kinds.age.telling import (
    is_bare,
    is_country,
    is_joined,
    is_of_term,
    is_one_person,
    lasts,
    may_be_a_person,
    says,
)
from claimdiff.kinds.found import Context, Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.lexicon import lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity

MARKED = Pattern("number:NUM (HYPHEN|DASH|HEDGE_AFTER|ORDINAL_SUFFIX)? AGE_AFTER")
IN_YEAR = Pattern("number:WHOLE (STOP|ORDINAL_SUFFIX)? LIFE_YEAR")
"""``im 88. Lebensjahr``: at 87."""
MORE = "(COMMA number2:NUM)? (COMMA number3:NUM)? COMMA?"
LISTED = Pattern(
    f"(?:AGE_BEFORE|PARTITIVE|ONE|AGE_VERB|link:AGE_LINK|person:WORD|be:AGE_COPULA) first:NUM {MORE} HYPHEN? "
    "(JOINER|BETWEEN_AND) ONE? (?=last:NUM HYPHEN? (AGE_UNIT|AGE_AFTER) (?!AGO_AFTER|LATER))"
)
"""``âgés de 6, 9 et 12 ans``, ``avaient 34 et 51 ans``, ``ein vier- und ein siebenjähriger``: every age of a list."""
LISTED_SHORT = Pattern(
    "first:NUM HYPHEN (COMMA number2:NUM HYPHEN)? (JOINER|BETWEEN_AND) (?=last:NUM HYPHEN? (AGE_UNIT|AGE_AFTER))"
)
"""``12- och 14-åriga``."""
LISTED_PLAIN = Pattern(f"first:(DIGITS|SPELLED) {MORE} (JOINER|BETWEEN_AND) (?=last:(DIGITS|SPELLED) AGE_AFTER)")
"""``4 và 7 tuổi``, ``34, 51 und 29 Jahre alt``."""
LISTED_BARE = Pattern(f"AGE_BEFORE first:NUM {MORE} (JOINER|BETWEEN_AND) last:NUM ((?=FUNCTION|STOP|COMMA|CLOSE)|$)")
"""``aged 25 and 31``."""
SPANNED = Pattern("AGE_BEFORE first:DIGITS (RANGE_TO|DASH) last:DIGITS AGE_UNIT? ((?=FUNCTION|STOP|COMMA|CLOSE)|$)")
"""``aged 15 to 24``."""
BRACKETED = Pattern(
    "noun:(WORD|NAME) ending:FUNCTION? "
    "(OPEN number:NUM CLOSE|PARTITIVE bare:NUM (?!RANGE_TO NUM) ((?=COMMA|CLOSE|FUNCTION|STOP)|$))"
)
"""``de bestuurder (34)``, ``een vrouw van 34``."""
PAIRS = (
    Pattern("(?:WORD|NAME) OPEN first:DIGITS (JOINER|BETWEEN_AND|COMMA|SLASH) last:DIGITS AGE_UNIT? CLOSE"),
    Pattern("(?:WORD|NAME) COMMA first:DIGITS (JOINER|BETWEEN_AND) last:DIGITS AGE_UNIT? (COMMA|STOP)"),
)
"""``ein Ehepaar aus Rostock (68 und 66)``, ``the couple, 68 and 66,``."""
NAMED_PAIR = Pattern(
    "before:FUNCTION? name:NAME NAME? (JOINER|BETWEEN_AND) other:NAME NAME? COMMA "
    "first:NUM (JOINER|BETWEEN_AND) last:NUM unit:(AGE_UNIT|AGE_AFTER)? (COMMA|CLOSE|DASH|STOP)"
)
"""``Odile et Sven, 74 et 77 ans,``; ``Anna and Peter, 34 and 36,``."""
AFTER_NAME = Pattern(
    "NAME (COMMA|OPEN) PARTITIVE? number:DAY (COMMA|CLOSE)|NAME (COMMA|OPEN) PARTITIVE? number2:WHOLE (COMMA|CLOSE)"
)
BEHIND_NAME = "HYPHEN last{0}:(WORD|NAME) (COMMA|OPEN) PARTITIVE?"
AFTER_HYPHEN = Pattern(
    f"NAME (NAME|UNIT|TIME_UNIT) {BEHIND_NAME.format('')} number:DAY (COMMA|CLOSE)"
    f"|NAME (NAME|UNIT|TIME_UNIT) {BEHIND_NAME.format(2)} number2:WHOLE (COMMA|CLOSE)"
)
"""``Park Ji-hoon, 57,``: a name whose last part begins with a small letter."""
AT_END = Pattern("NAME NAME COMMA number:(DAY|WHOLE) STOP? $")
"""``… said the president, Kenji Morinaga, 61.``: two names before it, and the sentence ends."""
AFTER_PERSON = Pattern("(?:WORD) COMMA PARTITIVE? number:DAY COMMA|(?:WORD) COMMA PARTITIVE? number2:WHOLE COMMA")
"""``the driver, 45, was``."""
RELATED_AT_END = Pattern("(?:WORD NAME) COMMA number:(DAY|WHOLE) STOP? $")
"""``… and her brother Yannick, 15.``: one name, behind what that person is."""
SAID_AT_END = Pattern("verb:(WORD|FUNCTION) NAME COMMA number:(DAY|WHOLE) STOP? $")
"""``…, said Santamarina, 62.``: one name, behind a verb of saying."""
OVER = Pattern("hedge:HEDGE HYPHEN number:NUM DECADE_AFTER")
"""``over-65s``."""
TITLED = Pattern("AGE_LINK OPEN number:WHOLE CLOSE")
"""``森永健治社長(61)``: behind a title."""
DAYS_MORE = Pattern("(JOINER|BETWEEN_AND) NUM unit:TIME_UNIT (?!LATER|AGO_AFTER|BEFORE_DATE|AFTER_DATE|CLOCK_HEDGE)")
"""``116 years | and 61 days``: the whole years are the age."""
CHANGED = 10
"""Items between a word for an age and its old figure."""
HALF = Decimal("0.5")
COUPLE = "couple"
WORD = Pattern("word:AGE")
YOUNGEST_NAMED = 10
"""Smaller figures at the end of a sentence are as often numbers of a list."""
OLDEST = 120
"""No age of a person above this is on record (the oldest verified is 122)."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every age of a sentence."""
    for match in (each for each in WORD.find(scan) if not scan.glued(each.first)):
        years: int = match["word"].meaning(Role.AGE)
        yield Found(Kind.AGE, match.first, match.last, Quantity("age", years, years, years))
    for match in MARKED.find(scan):
        if is_of_term(match, scan):
            continue
        if not (scan.items[match.last - 1].has(Role.DURATION_ADJECTIVE) and lasts(scan, match)) and is_joined(match):
            yield from _age(match, match.index("number"), match.last, scan)
    for match in IN_YEAR.find(scan):
        years = int(number_of(match["number"]).value) - 1
        if YOUNGEST_NAMED <= years <= OLDEST:
            yield Found(Kind.AGE, match.first, match.last, Quantity("age", years, years, years))
    for pattern, states_age in STATED:
        for match in pattern.find(scan):
            if states_age(match, scan):
                whole = pattern is ANNOUNCED and scan.items[match.last - 1].has(Role.AGE_UNIT)
                if pattern is FROM and not match["number"].mask & (Role.CODE | Role.RANGE):
                    value = quantity(match["number"], "age", None, Mod.EQUAL_OR_MORE)
                    yield Found(Kind.AGE, match.index("from"), match.last, value)
                else:
                    yield from _age(match, match.index("number"), match.last, scan, None if whole else OLDEST)
    yield from _spanned(scan)
    yield from _listed(scan)
    yield from _without_unit(scan)
    yield from decades.find(scan)
    yield from allowed.find(scan)
    yield from averages.find(scan)
    for match in OVER.find(scan):
        mod: Mod = match["hedge"].meaning(Role.HEDGE)
        yield Found(Kind.AGE, match.first, match.last, quantity(match["number"], "age", None, mod))


def _spanned(scan: Scan) -> Iterator[Found]:
    """Ages between two, told as one."""
    for match in SPANNED.find(scan):
        low, high = number_of(match["first"]).value, number_of(match["last"]).value
        if low < high <= OLDEST and not (match["first"].mask | match["last"].mask) & (Role.RANGE | Role.CODE):
            yield Found(Kind.AGE, match.index("first"), match.last, Quantity.ranged("age", low, high, None, None))


def _listed(scan: Scan) -> Iterator[Found]:
    """Every age of a list."""
    of_units = (LISTED, LISTED_SHORT, LISTED_PLAIN) if scan.present & (Role.AGE_UNIT | Role.AGE_AFTER) else ()
    for pattern in (*of_units, LISTED_BARE):
        for match in pattern.find(scan):
            if match.get("link") is not None and not people.stand_before(scan, match.first):
                continue
            if tells_change(scan.items, match.index("first")) and not _of_age(scan, match.first):
                continue
            if match.get("person") is not None and not is_bare(match, scan):
                continue
            if match.get("be") is not None and not people.stand_before(scan, match.index("be")):
                continue
            for name in ("first", "number2", "number3", "last"):
                if match.get(name) is not None:
                    at = match.index(name)
                    end = at + (2 if name == "last" and pattern is not LISTED_BARE else 1)
                    yield from _age(match, at, end, scan, OLDEST)


def _of_age(scan: Scan, at: int) -> bool:
    """``l'âge moyen passe de 41 à 43 ans``, not ``la peine passe de 5 à 7 ans``: what changes is an age."""
    return any(item.mask & (Role.AGE_BEFORE | Role.LEGAL_AGE) for item in scan.items[max(0, at - CHANGED) : at])


def _without_unit(scan: Scan) -> Iterator[Found]:
    """``de bestuurder (34)``, ``een vrouw van 34``, ``Gemma Tully, 36,``: figures behind a person."""
    for match in BRACKETED.find(scan):
        index = match.index("number") if match.get("number") else match.index("bare")
        person = may_be_a_person(match, scan) if match.get("number") else is_one_person(match, scan)
        if person and scan.items[index].has(Role.DIGITS):
            yield from _age(match, index, index + 1, scan, OLDEST)
    for match in TITLED.find(scan):
        yield from _age(match, match.index("number"), match.index("number") + 1, scan, OLDEST)
    for match in (match for pattern in PAIRS for match in pattern.find(scan)):
        names = ("first", "last")
        told = COUPLE in people.known_before(scan, match.first + 1) or is_one_person(match, scan)
        if told and not any(match[name].has(Role.RANGE) for name in names):
            for name in names:
                yield from _age(match, match.index(name), match.index(name) + 1, scan, OLDEST)
    for match in NAMED_PAIR.find(scan):
        if _are_named(match, scan):
            at = match.index("last")
            yield from _age(match, match.index("first"), match.index("first") + 1, scan, OLDEST)
            yield from _age(match, at, at + (2 if match.get("unit") is not None else 1), scan, OLDEST)
    for pattern in (AFTER_NAME, AFTER_HYPHEN, AT_END, SAID_AT_END, RELATED_AT_END, AFTER_PERSON):
        for match in pattern.find(scan):
            index = match.index("number") if match.get("number") else match.index("number2")
            number = scan.items[index]
            if not number.has(Role.DIGITS) or number.has(Role.RANGE):
                continue
            if pattern is AFTER_HYPHEN and not _is_name(match, scan):
                continue
            if pattern is SAID_AT_END and not says(match["verb"], scan):
                continue
            if pattern in (AT_END, SAID_AT_END, RELATED_AT_END) and (
                number_of(number).value < YOUNGEST_NAMED or scan.present & Role.MONTH
            ):
                continue
            if is_country(scan.items[match.first], scan):
                continue
            if pattern not in (AFTER_PERSON, RELATED_AT_END) or is_one_person(match, scan):
                yield from _age(match, index, index + 1, scan, OLDEST)


def _is_name(match: Match, scan: Scan) -> bool:
    """Whether a word with a hyphen is of a name: written in one, and no word that is known."""
    at = max(match.index("last"), match.index("last2"))
    capital = scan.text[scan.items[at - 2].start].isupper()
    known = lexicon(scan.vocabulary.language.code).find(scan.items[at].key)
    return capital and scan.glued(at - 1) and scan.glued(at) and not known


def _are_named(match: Match, scan: Scan) -> bool:
    """Whether two names before two numbers are of people: their unit says so, or nothing says that they are places."""
    if (match["first"].mask | match["last"].mask) & (Role.RANGE | Role.CODE | Role.YEAR):
        return False
    if match.get("unit") is not None:
        return True
    placed = match.get("before") is not None or any(is_country(match[name], scan) for name in ("name", "other"))
    capitals = scan.vocabulary.language.capital_nouns
    return not placed and not capitals and all(match[name].mask & Role.DIGITS for name in ("first", "last"))


def _with_days(scan: Scan, last: int) -> int:
    """The index behind the days that go on with an age in years, which ends before item `last`."""
    days = DAYS_MORE.at(scan, last) if scan.items[last - 1].mask & (Role.AGE_UNIT | Role.TIME_UNIT) else None
    return days.last if days is not None and days["unit"].meaning(Role.TIME_UNIT) == "day" else last


def _age(match: Match, first: int, last: int, scan: Scan, most: int | None = None) -> Iterator[Found]:
    """The age that the number at item `first` states, with the half behind it: ``15 ans | et demi``."""
    number = scan.items[first]
    if number.mask & (Role.CODE | Role.FRACTION) or (most is not None and number_of(number).value > most):
        return
    if last < len(scan.items) and scan.items[last].has(Role.AND_HALF) and number.has(Role.WHOLE):
        if last + 1 < len(scan.items) and scan.items[last + 1].has(Role.PARTITIVE):
            return
        mod, first, last = hedges(scan, first, last + 1)
        yield Found(Kind.AGE, first, last, Quantity.stated("age", number_of(number).value + HALF, HALF, None, mod))
        return
    last = _with_days(scan, last)
    mod, first, last = hedges(scan, first, last)
    yield Found(Kind.AGE, first, last, quantity(number, "age", None, mod))
