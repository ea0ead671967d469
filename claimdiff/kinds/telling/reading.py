"""From the sentences of an article to passages: each word is looked up once, the others of its sentence beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from claimdiff.grammar import Role, vocabulary
from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.segments import cut
from claimdiff.grammar.tokens import INVISIBLE, MARKS
from claimdiff.kinds.telling.naming import names
from claimdiff.kinds.telling.passage import Passage, Word
from claimdiff.languages import load
from claimdiff.lexicon import concepts, lexicon
from claimdiff.lexicon.fold import fold
from claimdiff.lexicon.opposed import Expression, Hit, Meaning, answers, expressions, hits
from claimdiff.model import Document, Kind, Sentence

WORD = re.compile(rf"\w[\w{MARKS}{INVISIBLE}]*")
BREAK = re.compile(r"[,;:()\[\]–—…«»“”„\"、，；：（）「」『』،؛।]")
"""What ends a clause where it stands between two words."""
GLUED = re.compile(r"\d[,.:]\d")
"""A mark inside a figure: ``4,1``."""
SMALL = Role.FUNCTION | Role.PARTITIVE | Role.DETERMINER
"""Roles of words that mean nothing of their own unless they are verbs or adjectives."""
LONGEST = 4000
"""Characters of a sentence beyond which it is no sentence: a table or a page without stops tells nothing."""
FORMS_KEPT = 10_000
"""Words that are remembered with all that is known of them: they come again."""


class Form(NamedTuple):
    """What is known of a word wherever it stands: it without the ones written on it (`plain`), folded (`key`), what it
    means alone, whether it begins expressions of the lexicon, the expressions of answers that it begins alone, what it
    denies as a verb with a prefix, and the roles that the grammar knows it in."""

    plain: str
    key: str
    alone: Meaning
    opens: bool
    begun: tuple[Expression, ...]
    denied: tuple[str, ...]
    roles: int


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
    known: list[Form] = []
    last = 0
    for start, end in _stretches(text, language):
        word = text[start:end]
        known.append(_form(word, language))
        words.append(Word(start, end, word, word[0].isupper(), known[-1].roles, _mark(text, last, start)))
        last = end
    keys = tuple(form.key for form in known)
    meanings = _meanings(known, language)
    marks: dict[str, list[tuple[int, int]]] = defaultdict(list)
    met: list[tuple[int, Hit]] = []
    for at, hit in _hits(known, keys, meanings, language):
        first = at - hit.back
        if not (hit.loose and _is_broken(words, first, first + hit.size)) and not (at and _is_month(words[at])):
            met.append((first, hit))
            marks[hit.says].append((at, at + (1 if hit.loose else hit.size)))
    for at, form in enumerate(known):
        if form.denied and not meanings[at][1]:
            marks["@not"].append((at, at + 1))
            meanings[at] = 1, form.denied
    roles = ((at, hit) for at, hit in met if hit.says in answers() and answers()[hit.says].kind == Kind.ROLE)
    functions = frozenset(place for at, hit in roles for place in range(at, at + (1 if hit.loose else hit.size)))
    read = Passage(sentence, language, words, keys, meanings, met, _places(meanings), marks, functions)
    read.names = tuple(names(read))
    return read


def _hits(
    known: Sequence[Form], keys: Sequence[str], meanings: Sequence[Meaning], language: str
) -> Iterator[tuple[int, Hit]]:
    """The expressions that are met, each with the word that it was looked up by."""
    said = expressions(language)
    for at, form in enumerate(known):
        begun = form.begun if meanings[at] is form.alone else said.begun(form.key, meanings[at][1])
        if begun:
            yield from ((at, hit) for hit in hits(begun, keys, meanings, at))


def _places(meanings: Sequence[Meaning]) -> dict[str, list[int]]:
    """The words that express each concept."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, (_, meant) in enumerate(meanings):
        for concept in meant:
            places[concept].append(at)
    return places


def _mark(text: str, start: int, end: int) -> str:
    """The mark that ends a clause between two words; one inside a figure ends none."""
    if end - start < 2 and text[start:end] in ("", " "):
        return ""
    mark = BREAK.search(text, start, end)
    return mark.group() if mark and not GLUED.fullmatch(text, max(start - 1, 0), end + 1) else ""


def _meanings(known: Sequence[Form], language: str) -> list[Meaning]:
    """What the lexicon says begins at each word."""
    words = lexicon(language)
    plain = [form.plain for form in known]
    found = (words.phrase(plain, at) if form.opens else form.alone for at, form in enumerate(known))
    return [form.alone if meaning == form.alone else meaning for form, meaning in zip(known, found, strict=True)]


def _is_broken(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a clause ends between two of some words (half-open)."""
    return any(word.mark for word in words[first + 1 : last])


def _is_month(word: Word) -> bool:
    """Whether a word is the name of a month and no verb: ``in May``."""
    return word.capital and bool(word.roles & Role.MONTH)


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


@lru_cache(FORMS_KEPT)
def _form(word: str, language: str) -> Form:
    known, said = lexicon(language), expressions(language)
    plain = _without_prefix(word, language)
    spelled = fold(word)
    key = spelled if spelled in said.pieces else fold(plain)
    entry = vocabulary(language).words.get(word.lower())
    meant = known.find(plain)
    roles = entry.mask if entry else 0
    if roles & SMALL and not load(language).unspaced and not known.has_verb(plain):
        meant = tuple(
            each for each in meant if concepts()[each].pos == "a"
        )  # ``sig``, ``bag``, ``může``: small words that some noun inflects to by chance
    return Form(plain, key, (1, meant), known.opens(plain), said.begun(key, meant), _negated(key, language), roles)


def _without_prefix(word: str, language: str) -> str:
    """A word without the ones that its language writes on it (``و``, ``ב``), where only the rest is known."""
    known, said = lexicon(language), expressions(language)
    whole, *rests = known.wholes(fold(word))
    if not rests or known.has(whole) or said.begun(whole):
        return word
    return next((rest for rest in rests if known.has(rest) or said.begun(rest)), word)


def _negated(key: str, language: str) -> tuple[str, ...]:
    """What a folded verb behind its language's prefix of denial means (``nepotvrdila``), empty where it is none."""
    known = lexicon(language)
    rests = (key[len(prefix) :] for prefix in expressions(language).prefixes if key.startswith(prefix))
    return next((known.find(rest) for rest in rests if known.has_verb(rest)), ())
