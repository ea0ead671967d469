"""A sentence as words with their concepts, and the expressions of answers, denial and doubt that stand in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from claimdiff.grammar import Role, vocabulary
from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.segments import cut
from claimdiff.grammar.tokens import INVISIBLE, MARKS
from claimdiff.languages import forms, load
from claimdiff.lexicon import lexicon
from claimdiff.lexicon.fold import fold
from claimdiff.lexicon.opposed import Hit, answers, expressions
from claimdiff.model import Document, Kind, Sentence
from claimdiff.values import Value

WORD = re.compile(rf"\w[\w{MARKS}{INVISIBLE}]*")
BREAK = re.compile(r"[,;:()\[\]–—…«»“”„\"、，；：（）「」『』،؛।]")
"""What ends a clause where it stands between two words."""
GLUED = re.compile(r"\d[,.:]\d")
"""A mark inside a figure: ``4,1``."""
NAMING = Role.LABEL | Role.LABEL_AFTER | Role.STREET | Role.ZONE
"""Roles of words that may stand in a name."""
SHORT = 2
"""Letters of articles that the grammar knows as function words alone: ``a``, ``o``."""
LONGEST = 4000
"""Characters of a sentence beyond which it is no sentence: a table or a page without stops tells nothing."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its place in the sentence, its text, and the mark that ends a clause right before it."""

    start: int
    end: int
    text: str
    mark: str = ""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence. `keys` are its words folded, `meanings` what the lexicon says begins at each,
    `hits` the expressions by the word that they begin at."""

    sentence: Sentence
    language: str
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    meanings: tuple[tuple[int, tuple[str, ...]], ...]
    hits: tuple[tuple[int, Hit], ...]
    _marks: Mapping[str, Sequence[tuple[int, int]]]
    _roles: frozenset[int]

    def marks(self, name: str) -> Sequence[tuple[int, int]]:
        """The stretches of words (half-open) of one mark: ``@not``."""
        return self._marks.get(name, ())

    def has(self, at: int, *concepts: str) -> bool:
        """Whether a word expresses one of some concepts."""
        return any(each in concepts for each in self.meanings[at][1])

    def is_known(self, at: int) -> bool:
        """Whether the grammar knows a word: a number, a month, a unit, a function word."""
        entry = vocabulary(self.language).words.get(self.words[at].text.lower())
        return entry is not None and bool(entry.mask & ~NAMING)

    def is_function(self, at: int) -> bool:
        """Whether the grammar knows a word as a function word."""
        return self._plays(at, Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER)

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

    def names_role(self, at: int) -> bool:
        """Whether an expression of a function begins at a word."""
        return at in self._roles

    def _plays(self, at: int, roles: int) -> bool:
        entry = vocabulary(self.language).words.get(self.words[at].text.lower())
        return entry is not None and bool(entry.mask & roles)


@dataclass(frozen=True, slots=True)
class Told:
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


Teller: TypeAlias = Callable[[Sequence[Passage]], Iterator[Told]]


def passages(document: Document) -> list[Passage]:
    """The sentences of an article that are short enough to tell something."""
    return [
        passage(sentence, document.language)
        for sentence in document.sentences
        if len(sentence.text) <= LONGEST and WORD.search(sentence.text)
    ]


def passage(sentence: Sentence, language: str) -> Passage:
    """One sentence, read."""
    text = sentence.text
    words: list[Word] = []
    last = 0
    for start, end in _stretches(text, language):
        glued = GLUED.fullmatch(text, max(last - 1, 0), start + 1)
        mark = None if glued else BREAK.search(text, last, start)
        words.append(Word(start, end, text[start:end], mark.group() if mark else ""))
        last = end
    plain = [_without_prefix(word.text, language) for word in words]
    spelled = [fold(word.text) for word in words]
    listed = expressions(language).pieces
    keys = tuple(key if key in listed else fold(word) for key, word in zip(spelled, plain, strict=True))
    known = lexicon(language)
    meanings = tuple(known.phrase(plain, at) for at in range(len(plain)))
    said = expressions(language)
    found = ((at - hit.back, hit) for at in range(len(keys)) for hit in said.at(keys, meanings, at))
    hits = tuple((at, hit) for at, hit in found if not (hit.loose and _is_broken(words, at, at + hit.size)))
    marks: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, hit in hits:
        first = at + hit.back
        marks[hit.says].append((first, first + (1 if hit.loose else hit.size)))
    verbs = {at: verb for at, key in enumerate(keys) if not meanings[at][1] and (verb := _negated(key, language))}
    marks["@not"] += [(at, at + 1) for at in verbs]
    meanings = tuple((1, verbs[at]) if at in verbs else meaning for at, meaning in enumerate(meanings))
    roles = frozenset(at for at, hit in hits if hit.says in answers() and answers()[hit.says].kind == Kind.ROLE)
    return Passage(sentence, language, tuple(words), keys, meanings, hits, marks, roles)


def _is_broken(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a clause ends between two of some words (half-open)."""
    return any(word.mark for word in words[first + 1 : last])


def _stretches(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends; runs without spaces are cut where the language's forms are known."""
    unspaced = load(language).unspaced
    for match in WORD.finditer(text):
        start, run = match.start(), match.group()
        if not unspaced or run.isascii() or len(run.lower()) != len(run):
            yield match.span()
        else:
            yield from ((start + at, start + end) for at, end, _ in cut(run.lower(), _cutting(language), False))


@cache
def _cutting(language: str) -> Vocabulary:
    """The vocabulary of a language without spaces, with the words of its answers."""
    known = vocabulary(language)
    told = {word: Entry(int(Role.WORD), {}) for word in expressions(language).spelled}
    return replace(known, words={**told, **known.words}, longest=max([known.longest, *map(len, told)]))


def _without_prefix(word: str, language: str) -> str:
    """A word without the ones that its language writes on it (``و``, ``ב``), where only the rest is known."""
    prefixes = _prefixes(language)
    if not prefixes or _is_familiar(word, language):
        return word
    rests = (word[len(each) :] for each in prefixes if word.startswith(each))
    return next((rest for rest in rests if len(rest) > 1 and _is_familiar(rest, language)), word)


def _negated(key: str, language: str) -> tuple[str, ...]:
    """What a folded verb behind its language's prefix of denial means (``nepotvrdila``), empty where it is none."""
    known = lexicon(language)
    rests = (key[len(prefix) :] for prefix in expressions(language).prefixes if key.startswith(prefix))
    return next((known.find(rest) for rest in rests if known.has_verb(rest)), ())


def _is_familiar(word: str, language: str) -> bool:
    return bool(lexicon(language).find(word)) or expressions(language).begins(fold(word))


@cache
def _prefixes(language: str) -> tuple[str, ...]:
    return tuple(sorted(forms(load(language).prefixes), key=len, reverse=True))
