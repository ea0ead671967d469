"""Names in a sentence: runs of capitalised words that the lexicon does not know for something else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from claimdiff.grammar import Role
from claimdiff.kinds.telling.passage import Passage
from claimdiff.languages import load
from claimdiff.lexicon import is_kind_of
from claimdiff.lexicon.fold import latin

PARTICLES = frozenset(
    (
        "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der", "den", "ten", "ter", "zu", "la",
        "le", "el", "al", "bin", "ibn", "ben",
    )
)  # fmt: skip
"""Small words inside family and place names."""
NAMELESS = ("organization", "building", "city", "country", "company", "people_group")
"""Sorts of what is written with capitals and is no person."""
Persons: TypeAlias = Mapping[str, tuple[str, str]]
"""The full names of an article by their last word: folded, and as written."""
Mention: TypeAlias = tuple[int, int, str, str]
"""A person in a sentence: the words (half-open), the full name folded, and as written."""
LONGEST_NAME, MOST_PARTICLES = 4, 2
KEPT = 4
"""Sentences that are kept, with their names: each is asked for them once for each of its answers."""
LONGEST_ACRONYM = 3
"""Letters of a word in capitals that may still be a name; longer ones are headings."""


def is_part(passage: Passage, at: int) -> bool:
    """Whether a word can be part of a name: a capital, unknown to the grammar (to the lexicon where nouns have it)."""
    word = passage.words[at]
    shouted = word.text.isupper() and len(word.text) > LONGEST_ACRONYM
    if (
        not word.capital
        or len(word.text) < 2
        or shouted
        or (passage.is_known(at) and not _is_named_as_month(passage, at))
    ):
        return False
    # A noun behind an unknown name is a family name that looks like one: ``Oskar Brandt``, ``Emma Cook``.
    unknown = at > 0 and passage.words[at - 1].capital and not passage.meanings[at - 1][1]
    behind = unknown and not passage.names_role(at - 1) and _joins(passage, at)
    if passage.names_role(at):
        return behind and word.text[0].isupper() and not word.text.isupper() and not passage.is_function(at - 1)
    return behind or not (load(passage.language).capital_nouns and passage.meanings[at][1])


def _is_named_as_month(passage: Passage, at: int) -> bool:
    """Whether a month is a first name: right behind a function, before an unknown word (``mayor Jan Kubisch``)."""
    last = at + 1
    if not at or last >= len(passage.words) or not passage.words[at].roles & (Role.MONTH | Role.SHORT_MONTH):
        return False
    if not passage.names_role(at - 1) or passage.words[at].mark or not _joins(passage, last):
        return False
    return passage.words[last].capital and not passage.is_known(last) and not passage.meanings[last][1]


def run_from(passage: Passage, at: int) -> int:
    """Where the name that begins at a word ends (`at` where none begins): ``Rosa van der Meer``, ``Ana Ruiz Gil``.

    Small words stand between one word and one other: in ``Twitter de Ana Ruiz`` the name begins later.
    """
    end = _parts_from(passage, at)
    if end != at + 1:
        return end
    place = end
    while place < len(passage.words) and passage.keys[place] in PARTICLES and _joins(passage, place):
        place += 1
    if place == end or place - end > MOST_PARTICLES or place >= len(passage.words) or not _joins(passage, place):
        return end
    return place + 1 if _parts_from(passage, place) == place + 1 else end


def _parts_from(passage: Passage, at: int) -> int:
    """Where the capitalised words that begin at one end."""
    end = at
    while end < min(len(passage.words), at + LONGEST_NAME) and is_part(passage, end):
        if end > at and not _joins(passage, end):
            break
        end += 1
    return end


def _joins(passage: Passage, place: int) -> bool:
    """Whether nothing but a space, a hyphen or an apostrophe stands before a word."""
    between = passage.sentence.text[passage.words[place - 1].end : passage.words[place].start]
    return between.strip() in ("", "-", "’", "'") and "\n" not in between


def names(passage: Passage) -> Iterator[tuple[int, int]]:
    """The names of two words and more, as stretches of words; a passage that has been read keeps them as `names`."""
    at = 0
    while at < len(passage.words):
        if not passage.words[at].capital:
            at += 1
            continue
        end = run_from(passage, at)
        if end - at > 2 and passage.meanings[at][1] and not (at and passage.is_quality(at)):
            at += 1  # a title, or the word that opens the sentence
            if not passage.words[at].capital:
                continue  # ``Sanidad de Portugal``, ``Bewohner von Carlow``
        if end - at > 1 and (
            any(not passage.meanings[place][1] for place in range(at, end)) or _is_titled(passage, at, end)
        ):
            yield at, end
        at = max(end, at + 1)


def _is_titled(passage: Passage, at: int, end: int) -> bool:
    """Whether two words that the lexicon knows for something else are a name for the function right before them, where
    nouns have no capitals: ``il comandante Luca Ferri``."""
    if load(passage.language).capital_nouns or end - at != 2 or not at or not passage.names_role(at - 1):
        return False
    meant = (each for place in range(at, end) for each in passage.meanings[place][1])
    return not passage.words[at].mark and not any(is_kind_of(each, sort) for each in meant for sort in NAMELESS)


def spelled(passage: Passage, first: int, last: int) -> tuple[str, ...]:
    """The telling words of a name in Latin letters."""
    return tuple(latin(word.text) for word in passage.words[first:last] if latin(word.text) not in PARTICLES)


def written(passage: Passage, first: int, last: int) -> str:
    """A name as the article writes it."""
    return passage.sentence.text[passage.words[first].start : passage.words[last - 1].end]


def by_surname(passages: Sequence[Passage]) -> Persons:
    """The full names of an article by their last word, as far as one name alone ends with it."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for passage in passages:
        for first, last in passage.names:
            words = spelled(passage, first, last)
            if len(words) > 1:
                found[words[-1]].add((" ".join(words), written(passage, first, last)))
    return {key: min(full) for key, full in found.items() if len({folded for folded, _ in full}) == 1}


def mentions(passage: Passage, persons: Persons) -> list[Mention]:
    """The full names of a sentence and the surnames of known persons: where each stands, folded, as written."""
    full, single = _names_of(passage)
    return sorted([*full, *((at, at + 1, *persons[key]) for at, key in single if key in persons)])


@lru_cache(maxsize=KEPT)
def _names_of(passage: Passage) -> tuple[Sequence[Mention], Sequence[tuple[int, str]]]:
    """The full names of a sentence, and its other capitalised words, folded, with their places."""
    full = [(*stretch, " ".join(spelled(passage, *stretch)), written(passage, *stretch)) for stretch in passage.names]
    taken = {place for first, last, _, _ in full for place in range(first, last)}
    words = enumerate(passage.words)
    return full, [(at, latin(word.text)) for at, word in words if word.capital and at not in taken]
