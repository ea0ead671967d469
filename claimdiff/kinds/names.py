"""Numbers that claim nothing: names, labels, phone numbers, ordinals, codes, idioms.

Each is yielded with kind None, so that it competes with the claims for its place and silences them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.date.solar import is_year
from claimdiff.kinds.following import counts, is_measured, nothing
from claimdiff.kinds.found import Context, Found, near, number_of
from claimdiff.lexicon import concepts, is_kind_of, lexicon

LABELLED = Pattern(
    "LABEL (STOP|COLON|SYMBOL|HYPHEN)? number:(NUM|DATE_DIGITS|CLOCK_DIGITS) ((COMMA|SLASH|BETWEEN_AND|JOINER) NUM)?"
)
LABELLED_AFTER = Pattern("number:NUM (NAME|WORD)? (NAME|HYPHEN|WORD)? label:LABEL_AFTER")
AFTER_NAME = Pattern("name:NAME HYPHEN? number:(DIGITS|CLOCK_DIGITS)")
PHONE = Pattern("(SYMBOL|OPEN)? DIGITS ((CLOSE|HYPHEN|SLASH|STOP)? DIGITS) ((HYPHEN|SLASH|STOP)? DIGITS)+")
STREET = Pattern("STREET (PARTITIVE|DATE_LINK|DETERMINER)* (DAY|ORDINAL) STOP? (HYPHEN|DATE_LINK)* MONTH YEAR?")
LABELLED_DATE = Pattern(STREET.source.replace("STREET", "(LABEL|LABEL_AFTER)"))
"""``rue du 8 Mai 1945``."""
ORDINAL = Pattern(
    "number:DIGITS (STOP (?=WORD|NAME|ORDINAL|LABEL|LABEL_AFTER|TIME_UNIT|(JOINER|FUNCTION) DIGITS STOP)"
    "|suffix:ORDINAL_SUFFIX)"
)
TITLED = Pattern("before:(NAME|FUNCTION|PARTITIVE) number:SPELLED (?=NAME)")
"""``Lido Tre Archi``: a number word with a capital inside a name."""
TITLED_YEARS = Pattern("(?:WORD|FUNCTION|NAME|PARTITIVE) number:SPELLED unit:TIME_UNIT")
"""``la novela Cien Años de Soledad``: a unit too has its capital there."""
GLUED = Pattern("number:DIGITS (WORD|NAME|UNIT)")
"""``38C``, ``24703m212``: a code of digits and letters."""
LETTER_ON_DIGIT = re.compile("[0-9][A-Za-z]")
SOLAR = Pattern(
    "(SOLAR_MONTH|YEAR_WORD) (DATE_LINK|YEAR_WORD|COMMA)* year:NUM ((BETWEEN_AND|RANGE_TO|DASH|HYPHEN) NUM)?"
)
"""``خرداد ۱۴۰۳``, ``سال ۱۴۰۳``: what no part of a Gregorian year is the same as."""
IDIOM = Pattern("IDIOM")
CODE = Pattern("CODE")

QUARTERS = ("1", "2", "3", "4")
SHORTEST_NOUN = 4
"""Fewer letters on digits are of their code, more may be a word that lost its space."""
KNOWN = (
    Role.TIME_UNIT
    | Role.MONTH
    | Role.WEEKDAY
    | Role.YEAR_WORD
    | Role.DATE_PART
    | Role.SEASON
    | Role.HEDGE
    | Role.CLOCK_HEDGE
    | Role.BETWEEN
    | Role.FUNCTION
    | Role.HOUR_BEFORE
    | Role.HOUR_WORD
    | Role.DETERMINER
    | Role.PARTITIVE
    | Role.OF_WHICH
    | Role.AGE_BEFORE
    | Role.MAGNITUDE
    | Role.RANGE_TO
    | Role.ZERO
    | Role.NUM
    | Role.THIS
    | Role.LAST
    | Role.NEXT
    | Role.PERCENT
    | Role.MULTIPLIER
    | Role.QUARTER
    | Role.AM
    | Role.PM
    | Role.AGO_BEFORE
    | Role.CURRENCY
    | Role.AFTER_CHRIST
    | Role.BEFORE_CHRIST
)
"""A capitalised word of these roles names nothing."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every number of a sentence that is no claim."""
    for match in LABELLED.find(scan):
        if scan.items[match.first].has(Role.CURRENCY) or match["number"].has(Role.COLLECTIVE):
            continue
        counter = match.last < len(scan.items) and scan.items[match.last].has(Role.COUNTER)
        ordinal = scan.glued(match.first + 1) and scan.vocabulary.language.unspaced
        if _of_a_year(scan, match.last):
            yield Found(None, match.first, match.last + 2)
        elif counter and match["number"].has(Role.NUM) and number_of(match["number"]).scaled:
            continue
        elif ordinal or not (is_measured(scan, match.last) or _counts_known(match, scan)):
            yield nothing(match)
    for match in LABELLED_AFTER.find(scan):
        if _is_labelled_after(match, scan):
            yield nothing(match)
    for match in AFTER_NAME.find(scan):
        if _is_a_name(match, scan):
            yield nothing(match)
    for match in PHONE.find(scan):
        if _is_a_phone(match, scan):
            yield nothing(match)
    for match in (STREET if scan.vocabulary.language.streets else LABELLED_DATE).find(scan):
        yield nothing(match)
    for match in ORDINAL.find(scan):
        number = match["number"]
        if not number.has(Role.NUM) or (number.has(Role.YEAR) and match.get("suffix") is not None):
            continue
        if _is_ordinal(match, scan) and number_of(number).raw.isdigit() and scan.glued(match.index("number") + 1):
            yield nothing(match)
    for match in TITLED.find(scan):
        if _is_titled(match, scan):
            yield Found(None, match.index("number"), match.last)
    for match in TITLED_YEARS.find(scan):
        if scan.text[match["unit"].start].isupper() and _is_titled(match, scan):
            yield Found(None, match.index("number"), match.last)
    for match in GLUED.find(scan) if LETTER_ON_DIGIT.search(scan.text) else ():
        if _is_code(match, scan):
            yield nothing(match)
    for match in SOLAR.find(scan) if scan.vocabulary.language.solar_months else ():
        if match["year"].has(Role.WHOLE) and is_year(int(number_of(match["year"]).value), scan):
            yield nothing(match)
    for pattern in (IDIOM, CODE):
        for match in pattern.find(scan):
            yield nothing(match)


def _is_labelled_after(match: Match, scan: Scan) -> bool:
    """``10 Downing Street``; not ``2,770 road deaths``, where a noun of small letters has another behind it.

    Nor ``65세로``: a word on a figure is no number of its own, though it is three elsewhere.
    """
    if match["number"].has(Role.SPELLED) and scan.glued(match.first) and scan.items[match.first - 1].has(Role.DIGITS):
        return False
    at, language = match.index("label"), scan.vocabulary.language
    letter = scan.text[scan.items[at].start]
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if not letter.islower() or not language.adjectives_first or after is None or not after.has(Role.WORD):
        return True
    return after.has(Role.FUNCTION) or not lexicon(language.code).find(after.key)


def _of_a_year(scan: Scan, index: int) -> bool:
    """``UU Nomor 11 Tahun 2020``: a number of that year, with the year's name between them."""
    after = scan.items[index : index + 2]
    return len(after) == 2 and after[0].has(Role.YEAR_WORD) and after[0].has(Role.TIME_UNIT) and after[1].has(Role.YEAR)


def _is_ordinal(match: Match, scan: Scan) -> bool:
    """Whether a suffix or a full stop makes an ordinal; a stop behind a larger number only where that is usual."""
    if match["number"].has(Role.DAY) or match.get("suffix") is not None:
        return True
    language = scan.vocabulary.language
    return language.decimal == "," and language.date_order == "dmy" and len(match["number"].key) < 3


def _is_titled(match: Match, scan: Scan) -> bool:
    """Whether a number word has its capital as part of a name: the sentence is no headline where every word has one."""
    at = match.index("number")
    if not scan.text[scan.items[at].start].isupper() or scan.vocabulary.language.capital_nouns:
        return False
    return any(item.has(Role.WORD) and not item.mask & (Role.NAME | KNOWN) for item in near(scan, at - 1, at + 2))


def _is_code(match: Match, scan: Scan) -> bool:
    """Whether letters that no table knows, or a unit with digits behind it, are written on digits."""
    at, language = match.last - 1, scan.vocabulary.language
    if not scan.glued(at) or language.unspaced or not scan.items[at].key.isascii():
        return False
    if match.last < len(scan.items) and scan.glued(match.last) and scan.items[match.last].has(Role.DIGITS):
        return True
    return not scan.items[at].mask & ~(Role.WORD | Role.NAME) and len(scan.items[at].key) < SHORTEST_NOUN


def _counts_known(match: Match, scan: Scan) -> bool:
    """``im Zug 120 Passagiere``: what follows is counted, by a number in words or as the lexicon's people.

    Any noun is behind a colon, and behind the word for a street without a name: ``un piano: 42 cartelle``.
    """
    if not counts(scan, match.last):
        return False
    if match["number"].has(Role.SPELLED):
        return True
    language, label = scan.vocabulary.language, scan.items[match.first]
    known = lexicon(language.code).find(scan.items[match.last].key)
    nameless = label.has(Role.STREET) and not language.adjectives_first and match.last == match.first + 2
    if nameless or scan.items[match.first + 1].has(Role.COLON):
        return any(concepts()[concept].pos == "n" for concept in known[:1])
    return any(is_kind_of(concept, "person") for concept in known)


def _is_a_name(match: Match, scan: Scan) -> bool:
    """``Lino 4``, ``Expo 2015``: a capitalised word and a plain number that counts nothing.

    A year with an ending is one behind any word: ``Korábban 2015-ben``. Where what is counted stands before its number,
    a known word that opens the sentence is counted: ``Watu 14``.
    """
    name, number = match["name"], match["number"]
    language = scan.vocabulary.language
    if language.number_last and match.first == 0 and lexicon(language.code).find(name.key):
        return False
    if name.mask & KNOWN or number.mask & (Role.RANGE | Role.SPELLED) or _is_quarter(match, scan):
        return False
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if number.has(Role.YEAR) and after is not None and after.has(Role.YEAR_SUFFIX):
        return False
    if not number.raw_digits() or counts(scan, match.last) or _counts_label(scan, match.last):
        return False
    before = scan.items[match.first - 1] if match.first else None
    year_follows_noun = number.has(Role.YEAR) and before is not None and before.mask & (Role.FUNCTION | Role.YEAR_WORD)
    return not (year_follows_noun and scan.vocabulary.language.capital_nouns)


def _counts_label(scan: Scan, at: int) -> bool:
    """``Bolagets 31 plan``: a noun that labels numbers elsewhere, with none behind it and no capital."""
    if at >= len(scan.items) or not scan.items[at].has(Role.LABEL) or not scan.text[scan.items[at].start].islower():
        return False
    if at + 1 < len(scan.items) and scan.items[at + 1].mask & (Role.NUM | Role.NAME | Role.STOP | Role.COLON):
        return False
    return bool(lexicon(scan.vocabulary.language.code).find(scan.items[at].key))


def _is_quarter(match: Match, scan: Scan) -> bool:
    """``in Q3``: a sign of quarters with its number, behind a word for years; elsewhere it may name anything."""
    lead = scan.items[match.first - 1] if match.first else None
    if lead is None or not lead.has(Role.YEAR_WORD) or not match["name"].has(Role.QUARTER_SIGN):
        return False
    return match["number"].key in QUARTERS and scan.glued(match.last - 1)


def _is_a_phone(match: Match, scan: Scan) -> bool:
    """Three groups of digits and more in a row, the first of them with a zero or a plus before it."""
    digits = [item for item in scan.items[match.first : match.last] if item.has(Role.DIGITS)]
    lead = scan.items[match.first]
    return len(digits) > 2 and (
        lead.key in ("+", "(") or _begins_with_zero(digits[0]) or sum(len(item.key) for item in digits) >= 9
    )


def _begins_with_zero(item: Item) -> bool:
    return item.key[0] == "0" and len(item.key) > 1 and item.key[1].isdigit()
