"""Answers to the questions of the news: why it happened, on purpose or by mistake, whether there was panic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.naming import Mention, Persons, by_surname, mentions
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.kinds.telling.roles import belongs, functions
from claimdiff.kinds.telling.stance import Stance, clause, stance
from claimdiff.languages import load
from claimdiff.lexicon import concepts, is_generic, is_kind_of
from claimdiff.lexicon.opposed import Answer, Hit, answers
from claimdiff.model import Kind
from claimdiff.values import Term

FAR = 40
"""Words from the beginning of a sentence to an answer, from where on nobody of the sentence before is meant."""
CAUSED_BY, CAUSES = 8, 4
"""Words between an answer that needs a word of causing and that word before it, and behind it."""
BESIDE = 8
"""Words between an answer about a person and the name."""
APPOSITION = 4
"""Words behind a name, after a comma, and before it, in which a word for a person tells who it is."""
RELATIVES = ("relative", "spouse", "parent", "partner", "child", "friend", "colleague")
"""Whose story is another one, where they stand between an answer and the name."""
UNNAMED = {
    "accused": ("suspect", "defendant", "gunman", "assailant", "arrested_person", "robber", "thief", "murderer"),
    "fined": ("company", "defendant"),
    "holder": (),
}  # fmt: skip
"""Concepts of the one whom a question may be about without a name, by what it needs; a script without capitals
needs none, for no name can be told there."""
WEARER = "wearer"
"""What a question needs that is about a belt, a helmet or a life jacket: whose, where a word for a person tells it."""
EFFECTS = {
    "fire": ("fire", "wildfire", "flame", "burn_down", "burned_area"),
    "power cut": ("power_outage", "without_power"),
    "outage": ("service_outage", "system_fail"),
    "crash": ("accident", "traffic_accident", "train_accident", "derailment", "derail", "collision", "collide",
              "plane_crash", "crash_aircraft", "veer_off", "overturn"),
    "collapse": ("collapse", "dam_failure"),
    "explosion": ("explosion", "explode_verb"),
    "flood": ("flood", "flood_verb", "flash_flood"),
    "shipwreck": ("sink", "capsize", "shipwreck", "run_aground"),
    "delay": ("delay_transport", "cancellation"),
}  # fmt: skip
"""Sorts of events that have causes, by the concepts that name them: a storm's floods and fires are two questions."""
SWITCHED_OFF = ("power cut", "outage")
"""Sorts that cause others and, where a sentence tells of no other, are what was caused."""
ACTED = 4
"""Words between an adverb and its verb."""
MOVED = 7
"""Words between a word of rising and the percentage."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """Every answer that a sentence gives or denies; what it only considers is no claim."""
    known = answers()
    persons = by_surname(passages)
    before: Passage | None = None
    for passage in passages:
        hits = [(at, hit, known[hit.says]) for at, hit in passage.hits if hit.says in known]
        found = [
            _told(passage, at, hit, answer, persons, before) for at, hit, answer in hits if answer.kind != Kind.ROLE
        ]
        before = passage
        taken: dict[bool, set[int]] = {True: set(), False: set()}
        for told in sorted((each for each in found if each is not None), key=_preferred):
            places = range(told.first, told.last)
            if taken[told.kind is Kind.PLACE].isdisjoint(places):  # that he was arrested, and where
                taken[told.kind is Kind.PLACE].update(places)
                yield told


def _preferred(told: Told) -> tuple[int, bool, int]:
    """The longest first; of two readings of the same words a cause where it is said, a yes or no where it is denied."""
    denied = isinstance(told.value, Term) and told.value.denied
    return told.first - told.last, (told.kind is Kind.CAUSE) == denied, told.first


def _told(passage: Passage, at: int, hit: Hit, answer: Answer, persons: Persons, before: Passage | None) -> Told | None:
    last = at + hit.size
    if hit.weak and answer.needs == "effect" and (not _is_caused(passage, at, last) or _is_effect(passage, at, last)):
        return None
    if answer.kind == Kind.PLACE and any(passage.is_verb(at + place) for place in hit.skipped):
        return None  # arrested there, and taken here
    # Words in any order hold no negation of their own: one among them is of the verb (``nepodepsali dohodu``).
    how = stance(passage, at, last, range(hit.size) if hit.loose else hit.skipped)
    if how is Stance.OPEN:
        return None
    denied = (how is Stance.DENIED) != hit.denies
    subject, topic = None, answer.attribute
    if answer.needs == "denied" and not denied:
        return None
    if answer.needs == "thing":
        if not hit.met:
            return None
        subject, topic = hit.met, f"{hit.met.replace('_', ' ')} · {answer.attribute}"
    elif answer.needs == "person":
        person = _person(passage, at, last, persons) or _told_of_before(passage, at, before, persons)
        if person is None:
            return None
        subject, topic = person[0], f"{person[1]} · {answer.attribute}"
    elif answer.needs in UNNAMED:
        person = _person(passage, at, last, persons) or _told_of_before(passage, at, before, persons)
        if person is not None:
            subject, topic = person[0], f"{person[1]} · {answer.attribute}"
        elif _is_of_somebody_else(passage, at, last, persons, UNNAMED[answer.needs]):
            return None
    elif answer.needs in SUBJECTS:
        found = SUBJECTS[answer.needs](passage, at, last) if hit.weak or answer.needs != "act" else (None, "")
        if found is None:
            return None
        subject, shown = found
        topic = f"{shown} · {answer.attribute}" if shown else topic
    value = Term(answer.attribute, answer.id, answer.includes, answer.excludes, denied, subject)
    return Told(Kind(answer.kind), passage, at, last, value, topic)


def _is_caused(passage: Passage, at: int, last: int) -> bool:
    """Whether a word of causing stands beside a stretch."""
    return any(at - CAUSED_BY <= place < last + CAUSES for place, _ in passage.marks("@cause"))


def _is_effect(passage: Passage, at: int, last: int) -> bool:
    """Whether a stretch is itself what something caused, and nothing else is: ``the power cut was due to …``."""
    sorts = [sort for sort in SWITCHED_OFF if any(at <= place < last for place in passage.where(*EFFECTS[sort]))]
    before = any(at - CAUSED_BY <= place < at for place, _ in passage.marks("@cause"))
    verb_last = load(passage.language).verb_last
    return bool(sorts) and not before and not verb_last and _effect(passage, at, last)[0] is None


def _nobody(passage: Passage, at: int, last: int) -> tuple[str | None, str]:
    """The whole event."""
    return None, ""


def _sole(passage: Passage, at: int, last: int) -> tuple[str | None, str] | None:
    """The whole event, unless the clause tells of another one (``a second suspect``)."""
    begin, _ = clause(passage, at, last)
    return None if any(begin <= place < last for place, _ in passage.marks("@other")) else (None, "")


def _is_of_somebody_else(
    passage: Passage, at: int, last: int, persons: Persons, concepts_of_one: Sequence[str]
) -> bool:
    """Whether an answer about one person may be of another: names stand there, or no word for such a person."""
    begin, end = clause(passage, at, last)
    told = any(begin <= place < end for place in passage.where(*concepts_of_one)) or _is_caseless(passage)
    return not told or bool(mentions(passage, persons)) or _sole(passage, at, last) is None


def _is_caseless(passage: Passage) -> bool:
    """Whether a script has no capitals, so that names cannot be told."""
    return passage.sentence.text.upper() == passage.sentence.text.lower()


def _effect(passage: Passage, at: int, last: int) -> tuple[str | None, str]:
    """The sort of event that the sentence speaks of, where it speaks of one; its cause is none."""
    found = [
        sort for sort, names_it in EFFECTS.items() if any(not at <= place < last for place in passage.where(*names_it))
    ]
    return (found[0], found[0]) if len(found) == 1 else (None, "")


def _act(passage: Passage, at: int, last: int) -> tuple[str, str] | None:
    """The verb that an adverb stands beside: what one did by mistake another need not have."""
    begin, end = clause(passage, at, last)
    near = [place for place in range(max(begin, at - ACTED), min(end, last + ACTED)) if not at <= place < last]
    for place in sorted(near, key=lambda place: abs(place - at)):
        verb = next((each for each in passage.meanings[place][1] if concepts()[each].pos == "v"), None)
        if verb is not None:
            return verb, verb.replace("_", " ")
    return None


def _person(passage: Passage, at: int, last: int, persons: Persons) -> tuple[str, str] | None:
    """The one person that the sentence names, close by: folded, and as the article writes the full name.

    ``Her husband`` between the two is somebody else.
    """
    found = mentions(passage, persons)
    if len({folded for _, _, folded, _ in found}) > 1:
        found = _acting(passage, at, found)
    if len({folded for _, _, folded, _ in found}) != 1:
        return None
    begin, end, folded, shown = min(found, key=lambda each: max(each[0] - last, at - each[1]))
    if max(begin - last, at - end) > BESIDE:
        return None
    between = range(end, at) if end <= at else range(last, begin)
    if any(_is_another(passage, place, begin, end) for place in between):
        return None
    return folded, shown


def _acting(passage: Passage, at: int, found: Sequence[Mention]) -> list[Mention]:
    """The names before an answer in its clause that no preposition leads to, where all others have one before them:
    ``O treinador Ana Ruiz | foi despedida pelo Real Miraflores``."""
    begin, _ = clause(passage, at, at)
    bare = [each for each in found if not each[0] or not passage.is_function(each[0] - 1)]
    return bare if all(begin <= each[0] and each[1] <= at for each in bare) else []


def _is_another(passage: Passage, at: int, begin: int, end: int) -> bool:
    """Whether a word tells of somebody else than a name: a relative, or one neither in apposition nor its title."""
    meant = passage.meanings[at][1]
    if any(is_kind_of(each, sort) for each in meant for sort in RELATIVES):
        return True
    described = end <= at < end + APPOSITION and any(passage.words[place].mark for place in range(end, at + 1))
    titled = begin - APPOSITION < at + passage.meanings[at][0] <= begin
    return not described and not titled and any(is_kind_of(each, "person") for each in meant)


def _told_of_before(passage: Passage, at: int, before: Passage | None, persons: Persons) -> tuple[str, str] | None:
    """The one person of the sentence before, where no name and, up to the answer, no word for a person stands but
    that person's function."""
    if before is None or at > FAR or mentions(passage, persons):
        return None
    held = _functions_of_named(before)
    again = {place for start, hit in functions(passage) if hit.says in held for place in range(start, start + hit.size)}
    if any(
        is_kind_of(each, "person") for place in range(at) for each in passage.meanings[place][1] if place not in again
    ):
        return None
    named = {(folded, shown) for _, _, folded, shown in mentions(before, persons)}
    return min(named) if len({folded for folded, _ in named}) == 1 else None


def _wearer(passage: Passage, at: int, last: int) -> tuple[str | None, str]:
    """Who wears something, by the one word for a person of its clause: a driver without a belt, a child with one."""
    begin, end = clause(passage, at, last)
    told = {each for place in range(begin, end) for each in passage.meanings[place][1] if _is_certain_person(each)}
    return (min(told), min(told).replace("_", " ")) if len(told) == 1 else (None, "")


def _is_certain_person(concept: str) -> bool:
    return is_kind_of(concept, "person") and not is_generic(concept)


def _functions_of_named(passage: Passage) -> set[str]:
    """The functions that stand beside the names of a sentence."""
    return {
        hit.says
        for at, hit in functions(passage)
        if any(belongs(passage, at, at + hit.size, first, last) for first, last in passage.names)
    }


def _figure(passage: Passage, at: int, last: int) -> tuple[str, str] | None:
    """The percentage with decimals that is said to have risen or fallen: a round one may be of anything."""
    begin, end = clause(passage, at, last)
    near = range(max(begin, at - MOVED), min(end, last + MOVED, len(passage.words) - 1))
    found = {figure for place in near if (figure := _percentage(passage, place)) is not None}
    return (figure, f"{figure} %") if len(found) == 1 and (figure := found.pop()) else None


def _percentage(passage: Passage, at: int) -> str | None:
    """``4.1`` where a word begins ``4,1 %`` or ``4.1 percent``."""
    whole, part = passage.words[at], passage.words[at + 1]
    text = passage.sentence.text
    if not (whole.text.isdigit() and part.text.isdigit() and text[whole.end : part.start] in (".", ",")):
        return None
    signed = text[part.end : part.end + 2].strip().startswith("%")
    named = at + 2 < len(passage.words) and passage.is_percent(at + 2)
    return f"{whole.text}.{part.text}" if signed or named else None


SUBJECTS = {"denied": _nobody, "sole": _sole, "effect": _effect, "act": _act, "figure": _figure, WEARER: _wearer}
"""What a question needs: the subject in folded letters and as it is shown, None where it is not there."""
