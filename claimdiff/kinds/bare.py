"""Bare figures: whether a number without a noun counts something, and what says so."""

from __future__ import annotations

from collections.abc import Iterable

from claimdiff.grammar import Role, Scan
from claimdiff.kinds.found import number_of
from claimdiff.languages import forms
from claimdiff.lexicon import Lexicon, are_verbs, concepts, is_kind_of
from claimdiff.lexicon.fold import fold
from claimdiff.model import Span
from claimdiff.values import Mod
from claimdiff.voices import speech, voice_before

NOT_BARE = Role.HYPHEN | Role.SLASH | Role.SYMBOL | Role.COLON | Role.CODE | Role.NUM
BEFORE_BARE = Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER | Role.OF_WHICH | Role.RANGE_TO | Role.CHANGE_FROM
ARTICLES = Role.DETERMINER | Role.FUNCTION | Role.DATE_LINK
TIMES = Role.TIME_UNIT | Role.RELATIVE_UNIT | Role.MONTH | Role.YEAR | Role.RELATIVE_DAY
"""What a figure is compared with that was counted before."""
TOLL_REACH, CHANGE_REACH = 6, 3
"""Items before a figure that tell of whom it is, and behind it up to the verb, which its ending stands before."""
ROUND = 100
"""A round figure is more often a number of things than a year."""
COMPARED = 4
"""Items between a percentage and the year that it is compared with."""
LABEL_REACH = 5
"""Items of the words that a line of a list begins with."""
LABEL_WORDS = Role.WORD | Role.NAME | Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER
NO_FIGURE = Role.YEAR | Role.RANGE | Role.CODE | Role.SPELLED
COUNT_REACH, LEAST_BESIDE = 5, 1000
"""Items from a count to four digits that go on with it, and the least that such a count is."""
OTHER_REACH = 30
"""Items between the figures of two voices at most."""
PRONOUN_REACH = 4
"""Items between a figure and the pronoun that takes up what it is of, with the pronoun."""


OF_PEOPLE = {
    "employ": "employee",
    "hire": "employee",
    "rescue": "person",
    "evacuate": "person",
    "arrest_verb": "person",
    "arrest": "person",
    "release_free": "person",
    "seat_accommodate": "person",
    "vote_for": "person",
    "vote_against": "person",
}
"""Concepts of verbs whose object is people, and who these are: a bare figure behind them counts those."""
DEATHS = frozenset(["death_toll", "death", "die", "kill", "fatal"])
"""Concepts that tell of the dead without being these."""


def stands_alone(scan: Scan, first: int, last: int, hedged: bool) -> bool:
    """Whether a number without a noun counts something named elsewhere (``al menos 28``, ``toll of 19``)."""
    number = scan.items[first]
    if number.has(Role.RANGE):
        return False
    after = scan.items[last] if last < len(scan.items) else None
    if number.has(Role.SPELLED):
        # ``alle dieci | sei uomini``: right before another number, a word tells the hour.
        return number_of(number).value > 1 and not (
            after is not None and after.has(Role.NUM) and after.has(Role.SPELLED)
        )
    if after is not None and after.mask & NOT_BARE:
        return False
    if hedged or compares_count(scan, last):
        return True
    before = scan.items[first - 1] if first else None
    if number.has(Role.YEAR):
        return goes_on_counting(scan, first)
    if before is not None and before.has(Role.DASH):
        # ``против — 87,``: a dash stands for the verb, and the figure closes the clause.
        lead = scan.items[first - 2] if first > 1 else None
        worded = lead is not None and bool(lead.mask & (Role.WORD | Role.FUNCTION)) and not scan.glued(first)
        return worded and after is not None and bool(after.mask & (Role.COMMA | Role.STOP))
    if before is not None and (_are_so_many(scan, first) or _is_of_those_before(scan, first)):
        return True
    if before is None or before.mask & (Role.COMMA | Role.COLON):
        return after is not None and bool(after.mask & (Role.FUNCTION | Role.NEXT_BEFORE | Role.OF_WHICH | Role.HEDGE))
    if before.has(Role.REST):
        return True
    return bool(before.mask & BEFORE_BARE) and not before.mask & (Role.LABEL | Role.NAME)


def _are_so_many(scan: Scan, at: int) -> bool:
    """``In 2.300 hanno firmato``: the number of a subject that is left out, at the head of a clause."""
    lead, after = scan.items[at - 1], scan.items[at + 1] if at + 1 < len(scan.items) else None
    if lead.key not in forms(scan.vocabulary.language.so_many_before) or scan.items[at].mask & NO_FIGURE:
        return False
    at_head = at == 1 or bool(scan.items[at - 2].mask & (Role.DASH | Role.COLON | Role.COMMA))
    return at_head and after is not None and after.key in forms(scan.vocabulary.language.so_many_verbs)


def _is_of_those_before(scan: Scan, at: int) -> bool:
    """``11.000 saßen fest, 2300 | verbrachten die Nacht``: a figure before a verb, where nouns have capitals."""
    after = scan.items[at + 1 : at + 3]
    if not scan.vocabulary.language.capital_nouns or not scan.items[at - 1].has(Role.COMMA) or len(after) < 2:
        return False
    verb, behind = after
    if not verb.has(Role.WORD) or verb.has(Role.NAME) or behind.has(Role.JOINER) or not behind.has(Role.FUNCTION):
        return False
    place = next((place for place in range(at - 1, -1, -1) if scan.items[place].has(Role.NUM)), None)
    if place is None or scan.items[place + 1].mask & (Role.UNIT | Role.CURRENCY | Role.TIME_UNIT | Role.PERCENT):
        return False
    before = scan.items[place]
    if not before.has(Role.WHOLE) or before.mask & (Role.YEAR | Role.CODE | Role.RANGE):
        return False
    return number_of(before).value > number_of(scan.items[at]).value


def ends_sentence(scan: Scan, index: int) -> bool:
    """``900 млн. | Інвестор``: the full stop of a scale ends the sentence too, where what follows has a capital."""
    if not 0 < index < len(scan.items) or scan.vocabulary.language.capital_nouns:
        return False
    return scan.text[scan.items[index - 1].end - 1] == "." and scan.text[scan.items[index].start].isupper()


def compares_count(scan: Scan, last: int) -> bool:
    """``21,000 more than a month earlier``: as many more or fewer than at a time."""
    after = scan.items[last : last + COMPARED]
    if len(after) < COMPARED or not after[0].has(Role.HEDGE):
        return False
    more = after[0].meaning(Role.HEDGE) in (Mod.MORE_THAN, Mod.LESS_THAN)
    return more and any(item.mask & TIMES for item in after[1:])


def goes_on_counting(scan: Scan, at: int) -> bool:
    """``9000 in Deutschland und 1500 im Stammwerk``: four digits that go on with a count, and are no year."""
    if at < 2 or not scan.items[at - 1].has(Role.JOINER) or not scan.items[at].raw_digits():
        return False
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if after is None or not after.has(Role.FUNCTION):
        return False
    before = next((item for item in scan.items[max(0, at - COUNT_REACH) : at][::-1] if item.has(Role.NUM)), None)
    if before is None or not before.has(Role.WHOLE) or before.mask & (Role.YEAR | Role.DAY | Role.CODE):
        return False
    return number_of(before).value >= LEAST_BESIDE


def of_it(scan: Scan, first: int, last: int, words: Lexicon) -> bool:
    """``en réclamait douze``: a pronoun for what was stated before, a verb, and a figure that closes its clause.

    Or a word for more of that before the figure: ``another 2,100``.
    """
    after = scan.items[last] if last < len(scan.items) else None
    if first and scan.items[first - 1].has(Role.MORE_OF_IT) and not scan.items[first].mask & (Role.YEAR | Role.CODE):
        return after is None or not after.mask & NOT_BARE
    if after is not None and not after.mask & (Role.STOP | Role.COMMA | Role.CLOSE):
        return False
    verb = False
    for item in reversed(scan.items[max(0, first - PRONOUN_REACH) : first]):
        if item.has(Role.OF_IT):
            return verb
        if not item.mask & (Role.WORD | Role.FUNCTION):
            return False
        verb = verb or words.has_verb(item.key)
    return False


def people_of_verb(scan: Scan, at: int, words: Lexicon) -> str | None:
    """``killed 145``, ``employs 84,000``: a figure right behind a verb of people, which closes its clause.

    The concept of these people; None where it counts no people of a verb.
    """
    before = scan.items[at - 1] if at else None
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if before is None or not before.has(Role.WORD) or scan.items[at].mask & (Role.YEAR | Role.RANGE):
        return None
    if after is not None and not after.mask & (Role.STOP | Role.COMMA | Role.CLOSE | Role.FUNCTION):
        return None
    for concept in words.find(before.key):
        if concept in OF_PEOPLE:
            return OF_PEOPLE[concept]
        if concepts()[concept].pos == "v" and counts_people(concept):
            return "person"
    return None


def counts_people(concept: str) -> bool:
    """Whether a bare figure beside a verb of this concept may be of the people it tells of."""
    return concept in OF_PEOPLE or concepts()[concept].domain == "casualties"


def new_toll(scan: Scan, at: int, words: Lexicon) -> str | None:
    """``halottak száma 31-re emelkedett``: what rises or falls to a figure is a number of the dead or the harmed.

    They may stand behind it: ``auf 31 stieg die Zahl der Toten``. Their concept; None where it is of nobody harmed.
    """
    if scan.items[at].mask & (Role.YEAR | Role.RANGE | Role.CODE):
        return None
    beside = scan.items[max(0, at - 1) : at] + scan.items[at + 1 : at + 1 + CHANGE_REACH]
    if not any(item.has(Role.CHANGE) for item in beside):
        return None
    behind = range(at + 1, min(len(scan.items), at + 1 + CHANGE_REACH + TOLL_REACH))
    return _harm_told(scan, range(at - 1, max(-1, at - 1 - TOLL_REACH), -1), words) or _harm_told(scan, behind, words)


def _harm_told(scan: Scan, places: Iterable[int], words: Lexicon) -> str | None:
    """Who died or was harmed, by the first concept of that at some items, up to the end of their clause."""
    for index in places:
        if scan.items[index].mask & (Role.COMMA | Role.STOP | Role.NUM):
            return None
        known = words.phrase([item.key for item in scan.items[index : index + 2]], 0)[1]
        if harm := next((concept for concept in known if concepts()[concept].domain == "casualties"), None):
            return or_the_dead(harm)
    return None


def or_the_dead(concept: str) -> str:
    """The concept of those who are counted: the dead where one tells of deaths, else itself."""
    return "dead" if concept in DEATHS else concept


def tells_the_year(scan: Scan, at: int, words: Lexicon) -> bool:
    """``An earthquake in 1998 killed 145``: four digits behind a word for years, with a verb and its object behind.

    Or at the head of a sentence, with a verb behind: ``2023 setzte der Konzern``.
    """
    after = scan.items[at + 1 : at + 3]
    if not at and number_of(scan.items[0]).value % 100 and after and after[0].has(Role.WORD):
        return are_verbs(words.find(after[0].key))
    if not at or not scan.items[at - 1].has(Role.YEAR_WORD) or len(after) < 2 or not after[0].has(Role.WORD):
        return False
    return words.has_verb(after[0].key) and bool(after[1].mask & (Role.NUM | Role.DETERMINER | Role.NAME | Role.HEDGE))


def is_attribute(scan: Scan, at: int, words: Lexicon) -> bool:
    """``the 2024 election``, ``Papillo's 2024 turnover``: plain digits of a year between an article and its noun.

    Only in a language that puts years before nouns, and marks the thousands of what it counts.
    """
    item, after = scan.items[at], scan.items[at + 1] if at + 1 < len(scan.items) else None
    if scan.vocabulary.language.dated_participles:
        return _dates_participle(scan, at, words)
    if not scan.vocabulary.language.years_before_nouns or not item.raw_digits() or not at or after is None:
        return False
    if not after.mask & (Role.WORD | Role.NAME) or after.has(Role.FUNCTION) or scan.glued(at + 1):
        return False
    lead = scan.items[at - 1]
    owner = at > 1 and scan.items[at - 2].has(Role.APOSTROPHE) and scan.glued(at - 1)
    if not owner and not lead.has(Role.DETERMINER):
        return False
    return not any(is_kind_of(concept, "person") for concept in words.find(after.key))


def _dates_participle(scan: Scan, at: int, words: Lexicon) -> bool:
    """``das 1911 entstandene Gemälde``: an article, a year that is not round, a participle, and a noun of no people."""
    language, items = scan.vocabulary.language, scan.items
    if not at or at + 2 >= len(items) or not items[at].raw_digits() or number_of(items[at]).value % ROUND == 0:
        return False
    participle, noun = items[at + 1], items[at + 2]
    if items[at - 1].key not in forms(language.voice_articles) or participle.has(Role.NAME) or not noun.has(Role.NAME):
        return False
    people = any(is_kind_of(concept, "person") for concept in words.find(noun.key))
    return participle.key.endswith(tuple(forms(language.dated_participles))) and not people


def compares_year(scan: Scan, at: int, noun: int | None) -> bool:
    """``tre punti in più del 2022``: a year that percentages or points are compared with."""
    if noun is not None or not at or not scan.items[at - 1].has(Role.HEDGE):
        return False
    return any(item.mask & (Role.PERCENT | Role.POINTS) for item in scan.items[max(0, at - COMPARED) : at - 1])


def ends_a_list(scan: Scan, at: int, words: Lexicon) -> bool:
    """``I dispersi sono sette, i superstiti 310.``: people and their number at the end of a list."""
    if at < 3 or scan.items[at].mask & (Role.YEAR | Role.RANGE) or not scan.items[at - 2].mask & ARTICLES:
        return False
    if not scan.items[at - 3].mask & (Role.COMMA | Role.JOINER | Role.BETWEEN_AND):
        return False
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if after is not None and not after.mask & (Role.STOP | Role.COMMA | Role.CLOSE):
        return False
    return any(is_kind_of(concept, "person") for concept in words.find(scan.items[at - 1].key)[:1])


def labelled(scan: Scan, at: int, words: Lexicon) -> str | None:
    """``Inscritos: 18.400``: the noun at the head of a line and its number, which ends it; the concept of people or
    of a plural. None where the line says more, or names one thing by its number: ``Zimmer: 12``."""
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if not 0 < at - 1 <= LABEL_REACH or not scan.items[at - 1].has(Role.COLON) or scan.items[at].mask & NO_FIGURE:
        return None
    if after is not None and not (after.has(Role.STOP) and at + 2 == len(scan.items)):
        return None
    if not all(item.mask & LABEL_WORDS for item in scan.items[: at - 1]):
        return None
    for item in scan.items[: at - 1]:
        concept = next((each for each in words.find(item.key) if concepts()[each].pos == "n"), None)
        if concept is not None:
            counted = is_kind_of(concept, "person") or concepts()[concept].domain == "casualties"
            return concept if counted or fold(item.key) not in words.forms() else None
    return None


def of_a_voice(scan: Scan, at: int) -> bool:
    """``…, the unions 15,000.``: a figure right behind its voice, where the sentence holds another before."""
    number = scan.items[at]
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if number.mask & (Role.YEAR | Role.RANGE | Role.CODE):
        return False
    if after is not None and not after.mask & (Role.STOP | Role.COMMA | Role.CLOSE):
        return False
    before = scan.items[max(0, at - OTHER_REACH) : at]
    return any(item.has(Role.NUM) for item in before) and voice_of(scan, at) is not None


def voice_of(scan: Scan, at: int) -> Span | None:
    """The name of the voice right before a figure, in the scanned text; None where there is none."""
    figures = [item.end for item in scan.items[max(0, at - OTHER_REACH) : at] if item.has(Role.NUM)]
    words = speech(scan.vocabulary.language.code)
    return voice_before(scan.text, figures[-1] if figures else 0, scan.items[at].start, words)
