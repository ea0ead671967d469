"""What one article says and another denies, in the same words of the lexicon about the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from claimdiff.kinds.telling import Passage
from claimdiff.kinds.telling.stance import Stance, stance
from claimdiff.lexicon import concepts, is_kind_of, kin, lineage
from claimdiff.meeting.apart import Apart, Side, shown
from claimdiff.meeting.story import DULL, Filler, Story, expressions, filler, met
from claimdiff.model import Kind

BEFORE, BEHIND, BEFORE_NOUN = 4, 2, 4
"""Words before and behind a verb or an adjective, and before a noun, in which a negation is its own."""
ENOUGH = 3
"""Keys that the sentences share, besides the one beside what is denied."""
VAGUE = frozenset(
    (
        "first", "ask", "rule_out", "throw_verb", "injured", "injure", "dead", "die", "kill", "victim", "only_sole",
        "want", "wait", "possible_a", "evidence", "doubt_n", "believe", "need_demand", "comment", "answer_verb",
        "hurt", "unhurt", "find", "exclude", "see_verb", "agree", "change_verb", "increase_verb", "decrease_verb",
    )
)  # fmt: skip
"""Concepts that are denied of one and true of another in any story, or that have questions of their own."""
LACKING = frozenset(
    ("system_fail", "fail", "lose", "cut_off", "stop", "fall_down", "decrease_verb", "missing", "shortage_n",
     "without_power", "power_outage", "need_demand", "demand_verb", "withdraw")
)  # fmt: skip
"""Concepts beside a thing that say of it what a denial does: ``the power failed``."""
WHETHER = "whether: "


class Sayings:
    """What one story says, and what it denies, by concepts."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.said: Mapping[str, list[Filler]] = defaultdict(list)
        self.denied: Mapping[str, list[Filler]] = defaultdict(list)
        for passage, around in story.around():
            for each, denied in _sayings(passage, around):
                (self.denied if denied else self.said)[each.concept].append(each)


def denials_apart(one: Sayings, other: Sayings) -> Iterator[Apart]:
    """What one of two articles denies alone and the other says alone."""
    for denying, saying in ((one, other), (other, one)):
        for concept in denying.denied.keys() & saying.said.keys():
            if concept in denying.said or concept in saying.denied:
                continue
            for no in denying.denied[concept]:
                for yes in saying.said[concept]:
                    own = (concept, *kin(concept), *lineage(concept))
                    beside = met(no.beside, yes.beside, own)
                    if beside and yes.beside.isdisjoint(LACKING) and len(met(no.around, yes.around, own)) >= ENOUGH:
                        sides = _side(no, True), _side(yes, False)
                        mine, its = sides if denying is one else sides[::-1]
                        yield Apart(Kind.POLARITY, WHETHER + shown(concept), min(beside), mine, its)


def _side(each: Filler, denied: bool) -> Side:
    return Side(each.passage, each.first, each.last, each.concept, denied)


def _sayings(passage: Passage, around: frozenset[str]) -> Iterator[tuple[Filler, bool]]:
    """What a sentence says or denies for sure."""
    negations = {at for at, _ in passage.marks("@not")}
    for at, end, meant in expressions(passage):
        concept = meant[0]
        if concept in DULL or concept in VAGUE or passage.is_function(at) or is_kind_of(concept, "person"):
            continue
        how = stance(passage, at, end)
        if how is Stance.OPEN or (how is Stance.DENIED and not _is_its_own(passage, at, end, negations)):
            continue
        yield filler("", concept, (), passage, (at, end), around), how is Stance.DENIED


def _is_its_own(passage: Passage, at: int, end: int, negations: set[int]) -> bool:
    """Whether a negation is that of an expression, and not of another one of its clause."""
    noun = concepts()[passage.meanings[at][1][0]].pos == "n"
    if at and passage.sentence.text[passage.words[at - 1].end : passage.words[at].start] == "-":
        return False  # ``a no-confidence vote``
    if not noun:
        return any(each in negations for each in (*range(at - BEFORE, at), *range(end, end + BEHIND)))
    near = [each for each in range(at - BEFORE_NOUN, at) if each in negations]
    return bool(near) and all(_may_be_between(passage, each) for each in range(near[-1] + 1, at))


def _may_be_between(passage: Passage, at: int) -> bool:
    """Whether a word may stand between a negation and its noun: an article, ``have``, a quality."""
    if passage.is_function(at):
        return passage.is_article(at)
    return not passage.meanings[at][1] or passage.is_quality(at)
