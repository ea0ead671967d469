"""The words of a sentence as concepts of the lexicon, and unknown ones in one spelling for all articles."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from claimdiff.grammar import Role, vocabulary
from claimdiff.grammar.segments import cut
from claimdiff.grammar.tokens import INVISIBLE, MARKS, folded
from claimdiff.lexicon import lexicon
from claimdiff.lexicon.fold import latin

WORD = re.compile(rf"(?:(?![\d_])\w)(?:(?![\d_])\w|[{MARKS}{INVISIBLE}])*")
NAMES = (
    Role.WORD
    | Role.LABEL
    | Role.LABEL_AFTER
    | Role.ZONE
    | Role.QUARTER
    | Role.DETERMINER
    | Role.HALF_OF
    | Role.PM_BESIDE
    | Role.NIGHT_BESIDE
    | Role.QUARTER_SIGN
)
"""Roles of words that may well name a subject (`train`, `hall`, `night`), or that are known only for cutting runs."""
COGNATE = 86.0
"""Two spellings of a name, or two cognates, are at least so alike (rapidfuzz ratio, 0 to 100)."""
SHORTEST_COGNATE = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: where it stands in its sentence, its keys (concepts, or the word itself), and its shape."""

    start: int
    end: int
    keys: tuple[str, ...]
    capital: bool


def content_words(text: str, language: str) -> tuple[Word, ...]:
    """The words of a sentence that carry meaning, expressions of several words as one."""
    known = lexicon(language)
    functional = _function_words(language)
    found = list(_words(text, language))
    plain = [text[start:end] for start, end in found]
    words: list[Word] = []
    at = 0
    while at < len(found):
        size, concepts = known.phrase(plain, at)
        if size == 1 and (
            (len(plain[at]) < 2 and plain[at].isascii())
            or (plain[at].lower() in functional and not known.has_verb(plain[at]))
        ):
            at += 1
            continue
        start, end = found[at][0], found[at + size - 1][1]
        keys = concepts or ("~" + latin(plain[at]),)
        words.append(Word(start, end, keys, not concepts and plain[at][0].isupper()))
        at += size
    return tuple(words)


def _words(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The start and end of each word; runs without spaces are cut where the vocabulary knows their parts."""
    known = vocabulary(language)
    for match in WORD.finditer(text):
        start, run = match.start(), match.group()
        if not known.language.unspaced or run.isascii():
            yield match.span()
        else:
            key = folded(run)
            pieces = cut(key if len(key) == len(run) else run, known, False)
            yield from ((start + at, start + end) for at, end, _ in pieces)


@cache
def _function_words(language: str) -> frozenset[str]:
    """The words that say nothing of the subject: function words, numbers, units, months and other words of figures."""
    known = vocabulary(language).words
    return frozenset(word for word, entry in known.items() if entry.mask & ~NAMES)


def one_spelling(words: Iterable[Word]) -> dict[str, str]:
    """Each unknown word's shared spelling: names and cognates that look alike become one key."""
    from rapidfuzz import fuzz, process

    unknown = sorted({key for word in words for key in word.keys if key[0] == "~"})
    shared = {key: key for key in unknown}
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in unknown:
        if len(key) > SHORTEST_COGNATE:
            blocks[key[1:2]].append(key)
    for block in blocks.values():
        for at, key in enumerate(block):
            if shared[key] != key:
                continue
            for other, _, _ in process.extract(
                key, block[at + 1 :], scorer=fuzz.ratio, score_cutoff=COGNATE, limit=None
            ):
                shared[other] = key
    return shared


def rarity_of(words: Mapping[str, Mapping[int, tuple[Word, ...]]], spelled: Mapping[str, str]) -> dict[str, float]:
    """How much a key says in this event: the logarithm of the sentences over those that hold it."""
    seen: Counter[str] = Counter()
    total = 0
    for sentences in words.values():
        for each in sentences.values():
            total += 1
            seen.update({spelled.get(key, key) for word in each for key in word.keys})
    return {key: math.log((total + 1) / (count + 0.5)) for key, count in seen.items()}
