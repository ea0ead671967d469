"""A sentence as words with their concepts, and the expressions of answers, denial and doubt that stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeAlias

from claimdiff.grammar import Role, vocabulary
from claimdiff.languages import forms, load
from claimdiff.lexicon import are_verbs, concepts
from claimdiff.lexicon.fold import fold
from claimdiff.lexicon.opposed import Hit, Meaning
from claimdiff.model import Kind, Sentence
from claimdiff.values import Value

NAMING = Role.LABEL | Role.LABEL_AFTER | Role.STREET | Role.ZONE
"""Roles of words that may stand in a name."""
SAYING = (
    "say", "announce", "explain", "report_verb", "confirm", "emphasise", "assure", "admit_verb", "tell_story",
    "claim_verb", "apologise", "describe", "deny", "criticise", "warn", "accuse", "add", "answer_verb",
)  # fmt: skip
"""Concepts of verbs that persons do."""
APOSTROPHES = ("'", "’")
SHORT = 2
"""Letters of articles that the grammar knows as function words alone: ``a``, ``o``."""


class Word(NamedTuple):
    """One word: its place in the sentence, its text, whether that begins with a capital, the roles that the grammar
    knows it in, and the mark that ends a clause right before it."""

    start: int
    end: int
    text: str
    capital: bool
    roles: int
    mark: str = ""


@dataclass(slots=True, eq=False)
class Passage:
    """One sentence, equal to no other. `keys` are its words folded, `meanings` what the lexicon says begins at each,
    `hits` the expressions by the word that they begin at, `names` the stretches of words that are full names."""

    sentence: Sentence
    language: str
    words: Sequence[Word]
    keys: Sequence[str]
    meanings: Sequence[Meaning]
    hits: Sequence[tuple[int, Hit]]
    _places: Mapping[str, Sequence[int]]
    _marks: Mapping[str, Sequence[tuple[int, int]]]
    _functions: frozenset[int]
    names: tuple[tuple[int, int], ...] = ()

    def marks(self, name: str) -> Sequence[tuple[int, int]]:
        """The stretches of words (half-open) of one mark: ``@not``."""
        return self._marks.get(name, ())

    def has(self, at: int, *concepts: str) -> bool:
        """Whether a word expresses one of some concepts."""
        meant = self.meanings[at][1]
        return bool(meant) and any(each in concepts for each in meant)

    def where(self, *concepts: str) -> list[int]:
        """The words that express one of some concepts, in their order."""
        return sorted({at for each in concepts if each in self._places for at in self._places[each]})

    def is_known(self, at: int) -> bool:
        """Whether the grammar knows a word: a number, a month, a unit, a function word."""
        return bool(self.words[at].roles & ~NAMING)

    def is_function(self, at: int) -> bool:
        """Whether the grammar knows a word as a function word, or it has lost its vowel to a name: ``d'Aquila``."""
        return self._plays(at, Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER) or self._is_elided(at)

    def _is_elided(self, at: int) -> bool:
        """Whether a small word is written before a capital with an apostrophe: ``d'Aquila``, ``dell’Enel``."""
        word, behind = self.words[at], self.words[at + 1 : at + 2]
        written = self.sentence.text[word.end : word.end + 1] in APOSTROPHES
        return written and word.text.islower() and any(each.capital and each.start == word.end + 1 for each in behind)

    def is_saying(self, at: int) -> bool:
        """Whether a word is a verb of saying, which the grammar may know as a function word too: ``said``."""
        return self.has(at, *SAYING)

    def is_article(self, at: int) -> bool:
        """Whether a word is an article, a possessive, or as short a function word."""
        short = len(self.words[at].text) <= SHORT and self.is_function(at)
        return short or self._plays(at, Role.DETERMINER | Role.ONE)

    def is_plain_article(self, at: int) -> bool:
        """Whether a word is an article or a possessive, and no preposition."""
        return self._plays(at, Role.DETERMINER | Role.ONE) and not self._plays(at, Role.PARTITIVE)

    def is_aged(self, at: int) -> bool:
        """Whether a word is the unit of an age: ``ans``, ``años``."""
        return self._plays(at, Role.AGE_UNIT | Role.TIME_UNIT)

    def is_percent(self, at: int) -> bool:
        """Whether a word, or it and the next, says percent."""
        words = tuple(word.text.lower() for word in self.words[at : at + 2])
        phrases = vocabulary(self.language).phrases.get(words[0], {}).get(words[-1], ())
        return self._plays(at, Role.PERCENT) or any(
            key == words and entry.mask & Role.PERCENT for key, entry in phrases
        )

    def is_verb(self, at: int) -> bool:
        """Whether the lexicon knows a word as a verb alone."""
        return are_verbs(self.meanings[at][1])

    def is_joiner(self, at: int) -> bool:
        """Whether a word is the language's ``and``, or has it written on it (``وليس``)."""
        text = fold(self.words[at].text)
        written_on = text != self.keys[at] and text.endswith(self.keys[at]) and len(text) == len(self.keys[at]) + 1
        return self._plays(at, Role.JOINER) or (written_on and text[0] in joiners(self.language))

    def is_quality(self, at: int) -> bool:
        """Whether the lexicon knows a word as an adjective alone, other than ``former``."""
        meant = self.meanings[at][1]
        return bool(meant) and "former" not in meant and all(concepts()[each].pos == "a" for each in meant)

    def names_role(self, at: int) -> bool:
        """Whether a word is of an expression of a function."""
        return at in self._functions

    def _plays(self, at: int, roles: int) -> bool:
        return bool(self.words[at].roles & roles)


class Told(NamedTuple):
    """A claim without a figure: its kind, the passage and words (half-open) that give it, its value and topic."""

    kind: Kind
    passage: Passage
    first: int
    last: int
    value: Value
    topic: str

    @property
    def start(self) -> int:
        """Where it begins in its sentence."""
        return self.passage.words[self.first].start

    @property
    def end(self) -> int:
        """Where it ends in its sentence."""
        return self.passage.words[self.last - 1].end


@cache
def joiners(language: str) -> frozenset[str]:
    """The words for ``and`` of a language, folded."""
    return frozenset(fold(each) for each in forms(load(language).joiners))


Teller: TypeAlias = Callable[[Sequence[Passage]], Iterator[Told]]
