"""Whether a second voice says nothing but its figure: ``38 % according to police, 70 % | according to the unions``."""

from __future__ import annotations

import re

from claimdiff.grammar.tokens import folded
from claimdiff.model import Claim
from claimdiff.voices.mark import place_of
from claimdiff.voices.speech import Speech, speech

WORD = re.compile(r"[^\W\d_]+")
CLAUSE_END = re.compile(r"[,;:.]")
FARTHEST = 200
"""Code points of a clause that are looked at on each side of its figure."""


def says_no_more(first: Claim, second: Claim, language: str) -> bool:
    """Whether all words around a figure are its voice, small ones, or what stood with the figure of the voice before.

    Both claims are of one article in `language` (ISO 639-1), the second behind the first.
    """
    words, text, place = speech(language), second.sentence.text, place_of(second)
    if words.unspaced or second.attributed_to is None:
        return False
    here = first.sentence.index == second.sentence.index
    begin, behind = (_clause_end(text, place_of(first).end, place.start) if here else 0), place.end
    voice = text.find(second.attributed_to, behind)
    end = CLAUSE_END.search(text, voice + len(second.attributed_to) if voice >= 0 else behind)
    left, right = text[begin : place.start], text[behind : end.start() if end else len(text)]
    if len(left) > FARTHEST or len(right) > FARTHEST:
        return False
    before = text[:begin] if here else first.sentence.text
    stated = {folded(each) for each in WORD.findall(before)}
    names = (second.attributed_to, first.attributed_to if here else None)
    rest = _without(left, names, words) + _without(right, names, words)
    small = words.ends | words.links | words.articles | words.conjunctions
    return all(word in small or word in stated for word in rest)


def _clause_end(text: str, start: int, end: int) -> int:
    """Where the clause of the first figure ends, what it is of with it; `start` where nothing parts the two."""
    found = CLAUSE_END.search(text, start, end)
    return found.end() if found else start


def _without(text: str, names: tuple[str | None, ...], words: Speech) -> list[str]:
    """The words of a stretch, folded, but for some voices and what announces them."""
    for name in names:
        text = text.replace(name, " ") if name else text
    for pattern in (words.counting, words.saying, words.leading, words.trailing, words.for_whom):
        for found in pattern.within(text):
            text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    return [folded(each) for each in WORD.findall(text)]
