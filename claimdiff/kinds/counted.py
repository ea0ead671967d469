"""What a number counts: the noun behind it, the one that it shares, or the one before it."""

from __future__ import annotations

from typing import NamedTuple

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds import bare
from claimdiff.kinds.found import number_of
from claimdiff.lexicon import Lexicon, concepts, is_kind_of, kin

SHARED_NOUN = Pattern("(PARTITIVE|DETERMINER|APOSTROPHE|PART_OF)+ whole:NUM")
SUBJECT_REACH = 5
"""How many items before a bare number its noun may stand."""
LONGEST_EXPRESSION = 5
LONGEST_RUN = 4
"""A counted noun stands within so many words of its number."""
TWO = 2
NUMBER_WORD, TIME = "number", "period"
"""What no figure counts, though it stands beside one: ``the number rose at the weekend to six``."""
SETTLEMENTS = frozenset(["city", "capital_city", "village", "municipality", "suburb", "island"])
"""Places whose people a bare figure counts: ``a town of 6,800``."""
ANYBODY, PEOPLE_THERE, PEOPLE_OF = "person", "inhabitant", "nationality"
CONTENT = Role.WORD | Role.NAME | Role.LABEL | Role.LABEL_AFTER
NOT_CONTENT = (
    Role.FUNCTION
    | Role.NUM
    | Role.COMMA
    | Role.STOP
    | Role.MONTH
    | Role.WEEKDAY
    | Role.HEDGE
    | Role.PARTITIVE
    | Role.ZERO
    | Role.AM
    | Role.PM
)


class Head(NamedTuple):
    """The counted noun: its item index, the index after the noun phrase, and its concept if known."""

    noun: int | None
    last: int
    concept: str | None


def head_after(scan: Scan, index: int, words: Lexicon) -> Head:
    """The noun counted by a number that ends before item `index`."""
    at = index
    counted: str | None = None
    if bare.ends_sentence(scan, index):
        return Head(None, index, None)
    while at < len(scan.items) and scan.items[at].mask & (
        Role.PARTITIVE | Role.APOSTROPHE | Role.HYPHEN | Role.COUNTER | Role.DETERMINER | Role.HEDGE_AFTER
    ):
        item = scan.items[at]
        if item.has(Role.COUNTER):
            counted = item.meaning(Role.COUNTER)
        elif (
            (item.has(Role.HEDGE_AFTER) and counted is None and not _goes_to_noun(scan, at + 1, words))
            or (item.has(Role.HYPHEN) and not scan.glued(at))
            or (
                item.has(Role.DETERMINER)
                and not item.has(Role.PARTITIVE)
                and not scan.items[at - 1].has(Role.PARTITIVE)
            )
        ):
            break
        at += 1
    if (
        at == index
        and at + 1 < len(scan.items)
        and _puts_in_order(scan.items[at])
        and scan.items[at + 1].mask & CONTENT
    ):
        at += 1
    if at < len(scan.items) and scan.items[at].has(Role.OF_THEM):
        return Head(None, at + 1, counted)
    if (expression := _expression(scan, at, words)) is not None:
        return expression
    run = _run(scan, at)
    if scan.vocabulary.language.capital_nouns:
        run = _up_to_noun(scan, at, run)
    if not run:
        return Head(None, index if counted is None else at, counted)
    joined = at > index and scan.items[at - 1].has(Role.HYPHEN)
    noun, size, concept = _noun_of(run[:1] if joined else run, words, scan.vocabulary.language.adjectives_first)
    if counted and concept is not None and not _fits(concept, counted):
        return Head(None, at, counted)
    return _of_number(scan, Head(at + noun, at + noun + size, concept or counted or None), words)


def _fits(concept: str, counted: str) -> bool:
    """Whether a counter that says what it counts can stand before a noun: one for people before people, and the harmed.

    ``3명의 진술``: three people's testimony.
    """
    if concepts()[concept].pos != "n":
        return False
    return counted != ANYBODY or is_kind_of(concept, ANYBODY) or concepts()[concept].domain == "casualties"


def _puts_in_order(item: Item) -> bool:
    """``157 947 | premières | demandes``, ``los dos | últimos | detenidos``."""
    return bool(item.mask & (Role.ORDINAL | Role.LAST | Role.NEXT)) and not item.mask & (CONTENT | Role.TIME_UNIT)


def _goes_to_noun(scan: Scan, index: int, words: Lexicon) -> bool:
    """Whether a hedge has the noun of its number behind: ``50 or so | people``, ``300 से अधिक | सैनिक``."""
    if index < len(scan.items) and scan.items[index].has(Role.PARTITIVE):
        index += 1
    if index >= len(scan.items):
        return False
    item = scan.items[index]
    noun = _counted(words.find(item.key)) if item.has(Role.WORD) else None
    language = scan.vocabulary.language
    sure = language.adjectives_first or language.verb_last or scan.items[index - 1].has(Role.PARTITIVE)
    return item.has(Role.COUNTER) or (noun is not None and (sure or is_kind_of(noun, ANYBODY)))


def _of_number(scan: Scan, head: Head, words: Lexicon) -> Head:
    """``bringing to four the number of people killed``: not the number is counted but what it is of."""
    if head.concept != NUMBER_WORD or head.last >= len(scan.items) or not scan.items[head.last].has(Role.PARTITIVE):
        return head
    of_it = head_after(scan, head.last, words)
    return of_it if of_it.noun is not None else head


def is_named(scan: Scan, at: int, words: Lexicon) -> bool:
    """``le numéro trois européen``: a spelled number behind the word for a number is a name."""
    before = scan.items[at - 1] if at else None
    if before is None or not before.has(Role.LABEL) or not scan.items[at].has(Role.SPELLED):
        return False
    return NUMBER_WORD in words.find(before.key)[:1]


def in_itself(number: Item, scan: Scan, words: Lexicon) -> str | None:
    """The concept of a noun that says itself that it is two: ``طفلين``, two children."""
    dual = scan.vocabulary.language.duals and number_of(number).value == TWO
    return _counted(words.find(number.key)) if dual else None


def counts_before(scan: Scan, head: Head) -> bool:
    """``38 baisseront le rideau``, ``the 33 needed``: a verb or an adjective behind the figure, so that it counts what
    stands before.

    The dead and the harmed are told of by verbs (``5 died``), people by their country (``eleven Germans``); where nouns
    have capitals, a verb with one is a noun.
    """
    if head.noun is None or head.concept is None:
        return False
    concept = concepts()[head.concept]
    if concept.pos == "n" or is_kind_of(head.concept, PEOPLE_OF):
        return False
    if any(concepts()[each].domain == "casualties" for each in (head.concept, *kin(head.concept))):
        return False
    return not (scan.vocabulary.language.capital_nouns and scan.items[head.noun].has(Role.NAME))


def head_behind_article(scan: Scan, at: int, words: Lexicon) -> Head | None:
    """``Sono 43 le vittime``: the noun that the lexicon knows behind an article, at the head of a clause."""
    after = scan.items[at + 1] if at + 1 < len(scan.items) else None
    if after is None or not after.has(Role.DETERMINER) or after.has(Role.PARTITIVE):
        return None
    if at and not scan.items[at - 1].mask & (Role.FUNCTION | Role.COMMA | Role.HEDGE):
        return None
    run = _run(scan, at + 2)
    if not run or not words.phrase(run, 0)[1]:
        return None
    noun, size, concept = _noun_of(run, words, scan.vocabulary.language.adjectives_first)
    head = Head(at + 2 + noun, at + 2 + noun + size, concept)
    return _of_number(scan, head, words) if concept else None


def goes_on(scan: Scan, at: int, head: Head) -> bool:
    """Whether a figure with a verb behind it counts what the figure before did; behind ``and`` it may be a thing that
    only looks like one, and so may an adjective.
    """
    joined = at > 0 and scan.items[at - 1].has(Role.JOINER)
    return head.concept is not None and concepts()[head.concept].pos == "v" and not joined


def _expression(scan: Scan, at: int, words: Lexicon) -> Head | None:
    """A noun of several words, small ones inside (``vigili del fuoco``) or with a hyphen (``sapeurs-pompiers``).

    Its first may be a letter that ends ordinals: ``37 e-mails``.
    """
    items = scan.items[at : at + LONGEST_EXPRESSION]
    letter = len(items) > 0 and items[0].has(Role.ORDINAL_SUFFIX) and not scan.glued(at)
    if len(items) < 3 or not (items[0].mask & CONTENT or letter) or items[0].mask & NOT_CONTENT:
        return None
    if items[1].has(Role.HYPHEN) and scan.glued(at + 1) and scan.glued(at + 2) and items[2].mask & CONTENT:
        first, last = items[0].key, items[2].key
        known = (*words.find(f"{first}-{last}"), *words.phrase([first, last], 0)[1], *words.find(last))
        return Head(at, at + 3, next((each for each in known if concepts()[each].pos == "n"), None))
    if not items[1].mask & (Role.PARTITIVE | Role.DATE_LINK):
        return None
    size, found = words.phrase([item.key for item in items], 0)
    noun = next((each for each in found if concepts()[each].pos == "n"), None)
    return Head(at, at + size, noun) if size > 2 and noun is not None else None


def noun_shared(scan: Scan, at: int, words: Lexicon) -> str | None:
    """The concept of ``three of the seven carriages``: of the noun of the larger number that follows item `at`.

    Empty where the lexicon does not know the noun, None where there is none.
    """
    match = SHARED_NOUN.at(scan, at + 1)
    if match is None or scan.items[at].has(Role.RANGE):
        return None
    part, whole = number_of(scan.items[at]).value, number_of(match["whole"]).value
    head = head_after(scan, match.last, words)
    return (head.concept or ("" if head.noun is not None else None)) if part < whole else None


def noun_before(scan: Scan, index: int, at: int, words: Lexicon) -> str | None:
    """The concept of ``the injured are at least 28``: the nearest noun before, in the same clause.

    A voice is none, nor what tells when; behind ``and`` something else is counted.
    """
    voice = bare.voice_of(scan, at)
    if index and scan.items[index - 1].has(Role.JOINER):
        return None
    for place in range(index - 1, max(-1, index - 1 - SUBJECT_REACH), -1):
        item = scan.items[place]
        if voice is not None and item.start < voice.end:
            break
        if item.mask & (Role.COMMA | Role.COLON | Role.NUM | Role.OPEN | Role.CLOSE | Role.STOP):
            break
        known = words.find(item.key) if item.mask & CONTENT else ()
        a_thing = place and scan.items[place - 1].has(Role.DETERMINER)
        if item.mask & (Role.CHANGE | Role.MONTH) or (known and concepts()[known[0]].pos == "v" and not a_thing):
            continue
        if NUMBER_WORD in known:
            # ``yaralıların sayısı 312``: what the number is of stands beside it.
            return _counted(words.find(scan.items[place - 1].key)) if place else None
        for concept in known:
            if concept in SETTLEMENTS and scan.items[place + 1].has(Role.PARTITIVE):
                return PEOPLE_THERE
            if concepts()[concept].pos == "n" and not is_kind_of(concept, TIME):
                return bare.or_the_dead(concept)
    return None


def _run(scan: Scan, index: int) -> list[str]:
    """The content words in a row from item `index`."""
    run: list[str] = []
    for item in scan.items[index : index + LONGEST_RUN]:
        if not item.mask & CONTENT or item.mask & NOT_CONTENT:
            break
        run.append(item.key)
    return run


def _up_to_noun(scan: Scan, index: int, run: list[str]) -> list[str]:
    """Where nouns have capitals, the words up to the last capital: ``drei schwere Unfälle``, not ``50 gestiegen``."""
    capital = [scan.items[index + at].has(Role.NAME) for at in range(len(run))]
    if True not in capital:
        return []
    at = capital.index(True)
    while at < len(run) and capital[at]:
        at += 1
    return run[:at]


def _counted(known: tuple[str, ...]) -> str | None:
    """The likeliest concept of a word that a figure can count; of those that none counts only where there is no other.

    ``espèces`` are species, and no cash; None for a word that is no noun.
    """
    nouns = [each for each in known if concepts()[each].pos == "n"]
    return next((each for each in nouns if not concepts()[each].mass), nouns[0] if nouns else None)


def _noun_of(run: list[str], words: Lexicon, adjectives_first: bool) -> tuple[int, int, str | None]:
    """Which word of a run is the noun: its index, how many words it has, its concept.

    The first known noun, and where adjectives stand first the last of a row of known nouns
    (``fire station roofs``), which a plural ends (``two satellites worth``); else the first word that is no known
    adjective.
    """
    at = 0
    best: tuple[int, int, str | None] | None = None
    while at < len(run):
        size, found = words.phrase(run, at)
        noun = _counted(found)
        if noun is not None and best is not None and not words.names(run[at + size - 1]):
            return best
        if noun is not None:
            best = (at, size, noun)
            if not adjectives_first or noun == ANYBODY or not words.lists(run[at + size - 1]):
                return best
        elif best is not None:
            return best
        at += size
    if best is not None:
        return best
    for at, word in enumerate(run[:2]):
        found = words.find(word)
        if not found or any(concepts()[each].pos != "a" for each in found):
            return at, 1, found[0] if found else None
    return 0, 1, words.find(run[0])[0]
