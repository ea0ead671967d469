"""Who or what fills one part: members of a family that exclude each other, two names of one function."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from claimdiff.grammar import Role
from claimdiff.kinds.telling import Passage
from claimdiff.kinds.telling.naming import run_from, spelled, written
from claimdiff.kinds.telling.roles import belongs, functions
from claimdiff.kinds.telling.stance import Stance, clause, stance
from claimdiff.languages import load
from claimdiff.lexicon import concepts, countries, is_kind_of, kin, lineage
from claimdiff.lexicon.opposed import are_apart, families, family_of
from claimdiff.meeting.apart import Apart, Side
from claimdiff.meeting.story import Filler, Story, expressions, filler, met
from claimdiff.model import Kind
from claimdiff.values.name import alike

SENSES = 3
"""Senses of a word that are looked at: later ones are rarely meant."""
ENOUGH, WITH_ONE = 2, 3
"""Keys that two fillers share beside them, and that their sentences share where they share one alone."""
HELD = (
    "driver", "coach", "captain", "pilot", "mayor", "lawyer", "police_chief", "fire_chief", "chief_executive",
    "governor", "suspect", "site_manager", "guide", "head_of_government", "president", "chair", "finance_minister",
)  # fmt: skip
"""Functions that a story tells of one person."""
SAME_HELD = {"pilot": "captain"}
"""Functions that one word names in some languages: ``comandante``."""
STREET = "street"
STREETS = ("street", "road", "square_plaza", "traffic_lane", "bridge")
LONGEST_STREET = 2
WHERE = "where: "
PLACED = {
    "arrest_verb": "arrest", "arrested_person": "arrest", "recapture": "arrest", "land_verb": "landing",
    "emergency_landing": "landing", "divert": "landing", "bury": "burial", "be_born": "birth",
}  # fmt: skip
"""What happens in one place alone, by the concepts that tell it."""
PLACE_REACH = 7
"""Words between such an event and the name of its place."""
ONE_OF_SEVERAL = frozenset(
    ("dead", "die", "death", "kill", "victim", "injured", "injure", "wound", "injury", "missing", "rescue", "survivor",
     "fatal", "casualty")
)  # fmt: skip
"""What says nothing of who it was, where several died or were hurt."""
WITNESSED = frozenset(("see_verb", "watch_view", "hear_listen", "witness", "testimony", "film_verb", "help_verb"))
"""What several people do in one story."""
HOLDER = " · who"
DRIVER = "driver" + HOLDER
ANY_CAR = frozenset(("car", "vehicle"))
"""What a story has several of, so that its drivers may be two; not so a bus."""
IDENTITIES = frozenset(
    (
        "victim",
        "suspect",
        "winner",
        "defendant",
        "assailant",
        "arrested_person",
        "murderer",
        "gunman",
        "robber",
        "thief",
    )
)
"""Words for the one whom a story is about: what stands beside them says who it was."""
NATIONALITY = "nationality"
THINGS = ("organization", "company", "building", "city", "region", "country", "government", "minister", "president")
"""Sorts of what is of a country and is not who a story is about."""
PERSONS = ("occupation", "kin", "nationality", "sex")
"""Families of what one person is."""


class Fillers:
    """What fills the parts of one story, by the parts."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.several = any(map(_counts_victims, story.told))
        self.by_part: Mapping[str, list[Filler]] = defaultdict(list)
        for passage, around in story.around():
            for each in (
                *_members(passage, around),
                *_holders(passage, around),
                *_streets(passage, around),
                *_places(passage, around),
            ):
                self.by_part[each.part].append(each)


def _counts_victims(passage: Passage) -> bool:
    """Whether a sentence counts several of those who died or were hurt."""
    return any(_is_counted(passage, at) for at in passage.where(*ONE_OF_SEVERAL))


def _is_counted(passage: Passage, at: int) -> bool:
    """Whether a number other than one stands right before a word, or one word away."""
    before = [passage.words[place].roles for place in range(max(0, at - 2), at)]
    return any(roles & Role.NUM and not roles & Role.ONE for roles in before)


def parts_apart(one: Fillers, other: Fillers) -> Iterator[Apart]:
    """The parts that two articles fill otherwise, where neither knows what the other says."""
    for part in one.by_part.keys() & other.by_part.keys():
        for mine in one.by_part[part]:
            for its in other.by_part[part]:
                shared = _shared(mine, its, one.several or other.several) if _are_apart(mine, its) else frozenset()
                if not shared or _is_known(one.story, its) or _is_known(other.story, mine):
                    continue
                if _is_sole(one, mine, shared, other.story) and _is_sole(other, its, shared, one.story):
                    kind = _kind_of(part)
                    yield Apart(kind, part, min(shared), _side(mine), _side(its))


def _side(each: Filler) -> Side:
    text = written(each.passage, *_name_of(each)) if each.name else each.concept
    return Side(each.passage, each.first, each.last, text)


def _name_of(each: Filler) -> tuple[int, int]:
    """The words of a filler's name, without its function."""
    for first, last in ((each.first, each.last), *each.passage.names):
        if each.first <= first and last <= each.last and spelled(each.passage, first, last) == each.name:
            return first, last
    return each.first, each.last


def _kind_of(part: str) -> Kind:
    if part == STREET or part.startswith(WHERE):
        return Kind.PLACE
    return next((Kind(family.kind) for family in families() if family.name == part), Kind.PERSON)


def _members(passage: Passage, around: frozenset[str]) -> Iterator[Filler]:
    """The members of families that a sentence tells of one thing."""
    being = {place for at, to in passage.marks("@is") for place in range(at, to)}
    nouns = load(passage.language).capital_nouns
    for at, end, meant in expressions(passage):
        if at in being or passage.is_function(at) or _is_former(passage, at, being):
            continue
        for concept in meant[:SENSES]:
            family = family_of(concept)
            if family is None or _is_of_name(passage, at, concept, nouns=nouns):
                continue
            if family.name in PERSONS and _is_of_several(passage, at):
                continue
            if family.name == NATIONALITY and _is_of_thing(passage, at):
                continue
            if stance(passage, at, end) is Stance.SAID:
                yield filler(family.name, concept, (), passage, (at, end), around)


def _is_of_thing(passage: Passage, at: int) -> bool:
    """Whether a nationality is that of an institution or a place, or names the country itself: ``Dutch police``."""
    if at > 0 and passage.is_function(at - 1) and not passage.is_article(at - 1):
        return True
    beside = (
        each for place in (at - 1, at + 1) if 0 <= place < len(passage.words) for each in passage.meanings[place][1]
    )
    return any(is_kind_of(each, sort) for each in beside for sort in THINGS)


def _is_former(passage: Passage, at: int, being: Collection[int]) -> bool:
    """Whether a word for former stands before another, and is no word of being (Polish ``był``)."""
    return at > 0 and passage.has(at - 1, "former") and at - 1 not in being


def _is_of_name(passage: Passage, at: int, concept: str, *, nouns: bool) -> bool:
    """Whether a word is written as no such concept is: a noun in small letters where all begin with a capital
    (`nouns`), or a capital inside a sentence of another language: ``Arena Norte``, ``Club Montaña``."""
    capital = passage.words[at].capital
    if nouns:
        return concepts()[concept].pos == "n" and not capital
    return capital and at > 0 and not is_kind_of(concept, "nationality") and not passage.sentence.text.isupper()


def _is_of_several(passage: Passage, at: int) -> bool:
    """Whether a number stands before somebody, or a word for one of several in the sentence: ``among the dead``."""
    return _is_counted(passage, at) or bool(passage.marks("@among"))


def _holders(passage: Passage, around: frozenset[str]) -> Iterator[Filler]:
    """The names of those who hold one function."""
    held = [(at, hit) for at, hit in functions(passage) if hit.says in HELD]
    for first, last in passage.names if held else ():
        for at, hit in held:
            if belongs(passage, at, at + hit.size, first, last):
                stretch = min(first, at), max(last, at + hit.size)
                part = SAME_HELD.get(hit.says, hit.says).replace("_", " ") + HOLDER
                yield filler(part, "", spelled(passage, first, last), passage, stretch, around)


def _streets(passage: Passage, around: frozenset[str]) -> Iterator[Filler]:
    """The names of streets and squares: ``via Garibaldi``, ``Lipowa Street``."""
    for at in passage.where(*STREETS):
        after = at + passage.meanings[at][0]
        last = run_from(passage, after) if after < len(passage.words) and not passage.words[after].mark else after
        if after < last <= after + LONGEST_STREET:
            yield filler(STREET, "", spelled(passage, after, last), passage, (after, last), around)


def _places(passage: Passage, around: frozenset[str]) -> Iterator[Filler]:
    """The names of places where what happens in one place alone did: ``arrested in a flat in Lyon``."""
    persons = {place for first, last in passage.names for place in range(first, last)}
    for at in passage.where(*PLACED):
        begin, end = clause(passage, at, at + 1)
        near = range(max(begin + 1, at - PLACE_REACH), min(end, at + PLACE_REACH))
        led = [first for first in near if first not in persons and _is_place(passage, first)]
        if led and stance(passage, at, at + 1) is Stance.SAID:
            first = min(led, key=lambda first: (first < at, abs(first - at)))
            last = run_from(passage, first)
            concept = next(each for each in passage.meanings[at][1] if each in PLACED)
            name = spelled(passage, first, last)
            yield filler(WHERE + PLACED[concept], "", name, passage, (first, last), around)


def _is_place(passage: Passage, at: int) -> bool:
    """Whether an unknown name begins at a word and a preposition leads to it."""
    named = passage.words[at].capital and not passage.meanings[at][1] and run_from(passage, at) > at
    return named and _is_led(passage, at)


def _is_led(passage: Passage, at: int) -> bool:
    """Whether a preposition leads to a name that is no country."""
    country = passage.keys[at] in countries(passage.language)
    return passage.is_function(at - 1) and not passage.is_plain_article(at - 1) and not country


def _are_apart(mine: Filler, its: Filler) -> bool:
    if mine.name:
        return not any(alike(a, b) for a in mine.name for b in its.name)
    return are_apart(mine.concept, its.concept)


def _shared(mine: Filler, its: Filler, several: bool) -> frozenset[str]:
    """What two fillers stand beside, where that is enough for one part of one event."""
    own = {akin for each in (mine.concept, its.concept) if each for akin in (*kin(each), *lineage(each))}
    beside = met(mine.beside, its.beside, own)
    family = family_of(mine.concept) if mine.concept else None
    if family is not None and family.name in PERSONS:
        if beside & WITNESSED:
            return frozenset()
        beside -= ONE_OF_SEVERAL if several else frozenset()
    if family is not None and family.near and not any(family.near & lineage(each) for each in beside):
        return frozenset()
    around = met(mine.around, its.around, own)
    if family is not None and family.name in PERSONS and beside & IDENTITIES and len(around) >= ENOUGH:
        return beside
    if mine.part == DRIVER and not any(is_kind_of(each, "vehicle") for each in around - ANY_CAR):
        return frozenset()
    if mine.part.endswith(HOLDER) and len(around) > WITH_ONE:
        return beside or around
    return beside if len(beside) >= ENOUGH or (beside and len(around) >= WITH_ONE) else frozenset()


def _is_known(story: Story, each: Filler) -> bool:
    return story.knows_name(each.name) if each.name else story.tells_of(each.concept)


def _is_sole(fillers: Fillers, each: Filler, shared: frozenset[str], other: Story) -> bool:
    """Whether an article fills the part with nothing else, where the `other` article knows it (``the robbery in Lyon``)
    aside: a function with no other name at all."""
    rivals: Sequence[Filler] = [rival for rival in fillers.by_part[each.part] if _are_apart(rival, each)]
    if each.part.startswith(WHERE):
        rivals = [rival for rival in rivals if not _is_known(other, rival)]
    elif each.name and each.part != STREET:
        return not rivals
    return not any(rival.beside & shared for rival in rivals)
