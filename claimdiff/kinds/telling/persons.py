"""Persons by their names: where a function, a word of saying or of naming stands beside the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.naming import spelled, written
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.kinds.telling.roles import belongs, functions, in_apposition
from claimdiff.lexicon import is_kind_of
from claimdiff.model import Kind
from claimdiff.values import Name

PERSON = "person"
"""The part, and the topic, of a person of whom nothing more is asked."""
NAMING = ("name", "name_verb")
AFTER, BEFORE, NAMED = 2, 2, 3
"""Words between a name and the verb after it, the function before it, the word of naming before it."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """The first mention of each person that the article names in full and marks as a person somewhere."""
    first: dict[tuple[str, ...], tuple[Passage, int, int]] = {}
    marked: set[tuple[str, ...]] = set()
    for passage in passages:
        roles = functions(passage)
        for at, to in passage.names:
            words = spelled(passage, at, to)
            first.setdefault(words, (passage, at, to))
            if any(belongs(passage, place, place + hit.size, at, to) for place, hit in roles) or _is_persons(
                passage, at, to
            ):
                marked.add(words)
    for words, (passage, at, to) in first.items():
        if words in marked:
            yield as_person(passage, at, to, words)


def as_person(passage: Passage, first: int, last: int, words: tuple[str, ...]) -> Told:
    """A name at a stretch of words, folded in `words`, told as that of a person."""
    return Told(Kind.PERSON, passage, first, last, Name(PERSON, written(passage, first, last), words), PERSON)


def _is_persons(passage: Passage, at: int, to: int) -> bool:
    """Whether a verb of saying, a function, an age or a word of naming stands right beside a name."""
    count = len(passage.words)
    if any(passage.has(place, *NAMING) for place in range(max(0, at - NAMED), at)) or _is_titled(passage, at):
        return True
    if at and passage.has(at - 1, "say") and not passage.words[at].mark and (to == count or passage.words[to].mark):
        return True  # ``said Margaux Delestrade, …``
    if at and passage.is_function(at - 1) and not passage.is_saying(at - 1):
        return False
    if any(passage.is_saying(place) and not passage.words[place].mark for place in range(to, min(count, to + AFTER))):
        return True
    return to < count and (_has_age(passage, to) or _is_described(passage, to))


def _is_titled(passage: Passage, at: int) -> bool:
    """``the head of the district Halina Borek``: a word for a person before the name, one other at most between."""
    for place in range(max(0, at - BEFORE), at):
        end = place + passage.meanings[place][0]
        between = range(end, at)
        if end <= at and _is_of_a_person(passage, place) and len(between) < BEFORE:
            marks = any(passage.words[each].mark not in ("", ",") for each in range(end, at + 1))
            if not marks and not any(passage.words[each].capital or passage.is_function(each) for each in between):
                return True
    return False


def _has_age(passage: Passage, to: int) -> bool:
    """``Gemma Tully, 36, …``, ``Ria Hofstee (58)``, ``Josiane, 67 ans``."""
    if not passage.words[to].text.isdigit() or passage.words[to].mark not in (",", "("):
        return False
    return to + 1 == len(passage.words) or bool(passage.words[to + 1].mark) or passage.is_aged(to + 1)


def _is_described(passage: Passage, to: int) -> bool:
    """``…, the chief executive``, ``…, jeune allemand``: a word for a person in the apposition after a name."""
    return any(
        _is_of_a_person(passage, place) and not passage.words[place].capital and in_apposition(passage, place, to)
        for place in range(to, min(len(passage.words), to + BEFORE))
    )


def _is_of_a_person(passage: Passage, at: int) -> bool:
    return any(is_kind_of(concept, "person") for concept in passage.meanings[at][1])
