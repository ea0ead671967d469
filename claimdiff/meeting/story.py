"""An article as it meets others: the expressions of its sentences, what stands around them, and all that it knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimdiff.kinds.telling import Passage
from claimdiff.kinds.telling.reading import passages
from claimdiff.kinds.telling.stance import clause
from claimdiff.lexicon import concepts, is_generic, kin, lineage
from claimdiff.lexicon.fold import latin
from claimdiff.lexicon.opposed import family_of
from claimdiff.model import Document
from claimdiff.values.name import alike

NEAR = 8
"""Words of its clause in which something stands beside an expression."""
IS, NEAR_SAID = 3, 16
"""Words between a word of being and what it says somebody is, and before that what tells who: ``the man who …``."""
LONGEST_ARTICLE = 1
"""Words of an article that may stand before a noun in apposition."""
KEY = 5
"""Letters by which a name is known in all its cases."""
SMALL = 3
"""Letters of function words that some concept's word inflects to by chance: ``met``, ``bij``, ``est``."""
DULL = frozenset(
    (
        "say", "announce", "report_verb", "confirm", "explain", "reveal", "add", "claim_verb", "describe", "show_verb",
        "tell_story", "speak_talk", "seem", "become", "remain", "continue", "begin", "end_finish", "happen", "include",
        "know_verb", "expect", "plan_verb", "give_verb", "put_place", "produce_verb", "use_verb", "receive", "own_verb",
        "leave_depart", "leave_behind", "open", "reach", "name_verb", "locate_be", "cause_verb", "reason_n", "person",
        "people_group", "spokesperson", "detail_n", "voice_sound", "source_origin", "case_instance", "number", "pair",
        "series", "half_part", "third_part", "part_share", "second_ordinal", "time_moment", "occasion_time", "period",
        "date_n", "deadline", "beginning_n", "middle_n", "front_part", "place_scene", "morning", "noon", "afternoon",
        "evening", "night", "weekend", "summer", "city", "village", "region", "country", "local", "nearby", "late_a",
        "early", "new", "old", "big", "former", "previous", "next_a", "good_a", "high", "certain_a", "aged", "age",
    )
)  # fmt: skip
"""Concepts that stand beside anything, and tell nothing of what they stand beside."""


class Filler(NamedTuple):
    """Something that fills a part of a story: the part, the concept (or the words of a name), where it stands (words of
    its passage, half-open), the keys of what stands beside it, and of all that its sentence and the one before hold."""

    part: str
    concept: str
    name: tuple[str, ...]
    passage: Passage
    first: int
    last: int
    beside: frozenset[str]
    around: frozenset[str]


@dataclass(frozen=True, slots=True)
class Story:
    """One article: its sentences, and what it speaks of anywhere."""

    document: Document
    told: Sequence[Passage]
    concepts: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, document: Document) -> Story:
        """An article, read."""
        told = passages(document)
        meant = frozenset(each for passage in told for _, _, found in expressions(passage) for each in found)
        return cls(document, told, meant, frozenset(latin(word.text) for passage in told for word in passage.words))

    def around(self) -> Iterator[tuple[Passage, frozenset[str]]]:
        """Every sentence with the keys of it and of the one before."""
        before: frozenset[str] = frozenset()
        for passage in self.told:
            here = keys(passage, range(len(passage.words)))
            yield passage, here | before
            before = here

    def tells_of(self, concept: str) -> bool:
        """Whether the article speaks of a member of a family, of a kind of it, or of one that it is or is near."""
        own = family_of(concept)
        close = {each for each in lineage(concept) | set(kin(concept)) if family_of(each) is own}
        return any(concept in lineage(each) or each in close for each in self.concepts)

    def knows_name(self, words: Iterable[str]) -> bool:
        """Whether the article holds one of a name's words in some spelling."""
        return any(alike(word, other) for word in words for other in self.words)


def expressions(passage: Passage) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The lexicon's expressions of a sentence, each word in one of them: its words (half-open), and its concepts."""
    end = 0
    for at, (size, meant) in enumerate(passage.meanings):
        if at >= end and meant:
            end = at if passage.is_function(at) else at + size  # ``the left`` of ``the left leg``
            yield at, at + size, meant


def keys(passage: Passage, places: Iterable[int], *, names: bool = True) -> frozenset[str]:
    """What some words mean, with what that is a kind of, and the unknown capitalised ones (``~`` before them)."""
    found: set[str] = set()
    for at in places:
        meant, word = passage.meanings[at][1], passage.words[at]
        small = passage.is_function(at) and len(word.text) <= SMALL
        if meant and not small:
            told = {parent for each in meant if each not in DULL for parent in lineage(each)}
            found |= {each for each in told - DULL if each in meant or not is_generic(each)}
        elif names and not meant and word.capital and len(word.text) >= KEY - 1:
            found.add("~" + latin(word.text)[:KEY])
    return frozenset(found)


def filler(
    part: str, concept: str, name: tuple[str, ...], passage: Passage, stretch: tuple[int, int], around: frozenset[str]
) -> Filler:
    """What fills a part at a stretch of words, with what stands beside it: in its clause, or in its sentence where it
    is a name, where it stands in apposition (``the victim, | a nurse at the hospital, | was found``), and where the
    sentence says that somebody is one (``the man who saved her is a baker``)."""
    first, last = stretch
    begin, end = clause(passage, first, last)
    opens = passage.words[begin].mark == "," and first - begin <= LONGEST_ARTICLE + 1
    said = any(max(begin, first - IS) < to <= first for _, to in passage.marks("@is"))
    if name or said or (opens and end < len(passage.words)):
        begin, end = 0, len(passage.words)
    near = range(max(begin, first - (NEAR_SAID if said else NEAR)), min(end, last + NEAR))
    beside = [at for at in near if not first <= at < last]
    return Filler(part, concept, name, passage, first, last, keys(passage, beside, names=False), around)


def met(mine: frozenset[str], its: frozenset[str], without: Iterable[str] = ()) -> frozenset[str]:
    """What two sets of keys share, but not what is `without`: keys of both, and keys of one that the lexicon has near
    some of the other; of the two ways to count those, the lesser."""
    own = frozenset(without)
    ways = [_met(mine - own, its - own), _met(its - own, mine - own)]
    return min(ways, key=lambda way: (len(way), sorted(way)))


def _met(keys_of_one: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return frozenset(
        each for each in keys_of_one if each in others or (each in concepts() and not others.isdisjoint(kin(each)))
    )
