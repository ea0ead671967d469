"""Why one thing happened: two causes of which neither article knows the other's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimdiff.kinds.telling import Passage
from claimdiff.kinds.telling.answers import EFFECTS
from claimdiff.kinds.telling.stance import Stance, clause, stance
from claimdiff.languages import load
from claimdiff.lexicon import concepts, is_kind_of, kin, lineage
from claimdiff.meeting.apart import Apart, Side
from claimdiff.meeting.story import DULL, Story, keys, met
from claimdiff.model import Kind

REACH, REACH_BEFORE = 8, 3
"""Words of its clause behind a word of causing that tell the cause, and before it where the verb comes last."""
CAUSING = ("cause_verb", "reason_n", "guilty", "responsible_a")
"""Concepts of words that speak of nothing but causes, as ``after`` and ``by`` do not."""
EVENTS = frozenset(concept for each in EFFECTS.values() for concept in each)
NEEDED = {(True, True): 2, (False, False): 3, (True, False): 4, (False, True): 4}
"""Keys that the effects of two causes share, by whether the word of each speaks of nothing but causes; the sentences
around it count for one that does."""
BEING = 2
"""Words between a word of being and the verb that it makes passive."""
NO_CAUSE = DULL | EVENTS | frozenset(
    (
        "investigator", "investigation", "accident", "incident", "disaster", "damage", "victim", "injured", "expert",
        "report_n", "statement_n", "search_verb", "prosecutor", "problem_n", "error_fault", "admit_verb", "known_a",
        "famous_a", "suspect", "suspicion",
    )
)  # fmt: skip
"""What stands beside a word of causing and is no cause."""
NO_SORTS = ("organization", "company", "person")
QUESTION = "reason"


class Cause(NamedTuple):
    """One cause: whether its word speaks of causes alone, its passage and words (half-open), what they mean, what the
    noun nearest to that word does, the events of its sentence, and the keys of what it is the cause of."""

    sure: bool
    passage: Passage
    first: int
    last: int
    meant: frozenset[str]
    head: tuple[str, ...]
    events: frozenset[str]
    effect: frozenset[str]


def causes(story: Story) -> list[Cause]:
    """The causes that an article gives."""
    head = keys(story.told[0], range(len(story.told[0].words))) if story.told else frozenset()
    return [each for passage, around in story.around() for each in _of(passage, around | head)]


def causes_apart(one: tuple[Story, list[Cause]], other: tuple[Story, list[Cause]]) -> Iterator[Apart]:
    """The causes of one effect that exclude each other for all that either article says."""
    for mine in one[1]:
        for its in other[1]:
            if mine.events and its.events and not met(mine.events, its.events):
                continue
            shared = met(mine.effect, its.effect)
            if len(shared) < NEEDED[mine.sure, its.sure] or _is_known(mine, other[0]) or _is_known(its, one[0]):
                continue
            yield Apart(Kind.CAUSE, QUESTION, min(shared), _side(mine), _side(its))


def _side(each: Cause) -> Side:
    words = each.passage.words
    text = each.passage.sentence.text[words[each.first].start : words[each.last - 1].end]
    return Side(each.passage, each.first, each.last, " ".join(text.split()))


def _is_known(cause: Cause, story: Story) -> bool:
    return any(map(story.knows, cause.head)) or all(map(story.knows, cause.meant))


def _of(passage: Passage, around: frozenset[str]) -> Iterator[Cause]:
    """The causes of a sentence; `around` are the keys of it, of the one before and of the headline, of which one that
    speaks of a cause alone may be."""
    for at, to in passage.marks("@cause"):
        sure = passage.has(at, *CAUSING)
        place = _place(passage, at, to)
        nouns = [each for each in place if _may_be_cause(passage, each)]
        named = [each for each in nouns if concepts()[passage.meanings[each][1][0]].pos == "n"]
        if not named:
            continue
        head = passage.meanings[min(named, key=lambda each: abs(each - at))][1]
        first, last = min(nouns), max(nouns) + 1
        if stance(passage, first, last) is not Stance.SAID:
            continue
        meant = frozenset(concept for each in nouns for concept in passage.meanings[each][1])
        effect = keys(
            passage, (each for each in range(len(passage.words)) if each not in nouns and not at <= each < to)
        )
        wide = effect | around - meant if sure and _is_of_one_event(effect, around) else effect
        yield Cause(sure, passage, first, last, meant, head, effect & EVENTS, wide)


def _is_of_one_event(effect: frozenset[str], around: frozenset[str]) -> bool:
    """Whether the sentences around a cause tell of no other sort of event than its own effect: of a storm's power cut,
    and not of its fires as well."""
    own = effect & EVENTS
    close = own.union(*(kin(each) for each in own), *(lineage(each) for each in own))
    return not own or all(each in close or not own.isdisjoint(lineage(each)) for each in around & EVENTS)


def _place(passage: Passage, at: int, to: int) -> range:
    """Where the cause stands: behind the word of causing; before it where the language has its verbs last, where a verb
    of causing is active (``a boiler caused the fire``), and where nothing stands behind (``a boiler was to blame``)."""
    begin, end = clause(passage, at, to)
    verb_last = load(passage.language).verb_last
    behind = range(to, min(end, to + REACH))
    before = range(max(begin, at - (REACH_BEFORE if verb_last else REACH)), at)
    by = any(place in (to, to + 1) for place, _ in passage.marks("@by"))
    being = any(at - BEING <= place < at for place, _ in passage.marks("@is"))
    active = (
        passage.has(at, "cause_verb") and not by and not being and any(_may_be_cause(passage, each) for each in before)
    )
    nothing = passage.has(at, *CAUSING) and not any(_may_be_cause(passage, each) for each in behind)
    return before if active or verb_last or nothing else behind


def _may_be_cause(passage: Passage, at: int) -> bool:
    meant = passage.meanings[at][1]
    if not meant or passage.is_function(at) or not NO_CAUSE.isdisjoint(meant):
        return False
    return not any(is_kind_of(each, sort) for each in meant for sort in NO_SORTS)
