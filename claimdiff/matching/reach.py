"""How far the words of a sentence are from its claims, and which word tells what a claim says of its subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from claimdiff.lexicon import aspects
from claimdiff.matching.words import Word
from claimdiff.model import Claim, Kind, Sentence
from claimdiff.values import Quantity

CLAUSE_END = re.compile(r"[,;:()–—]")
CLAUSE = 3
"""Words that the end of a clause counts as."""
ASPECT_REACH = 7
"""How far the aspect of a claim may be away from it, among the words that tell one."""
ALIKE = {Kind.COUNT: (Kind.COUNT, Kind.AGE)}
"""Kinds whose claims have a subject each: in `an 86-year-old dead, 1,320 people in shelters` the first one died."""


class Row:
    """Words of one sentence in their order, and the offsets in its text at which a clause ends."""

    def __init__(self, words: Sequence[Word], clause_ends: Sequence[int]) -> None:
        self._words, self._clause_ends = words, clause_ends
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]

    def distances(self, start: int, end: int, most: int | None = None) -> Iterator[tuple[Word, int]]:
        """Each word with its distance from a stretch of the text: 0 inside it, else words and ended clauses; at most
        so many words on each side."""
        before, after = bisect_right(self._ends, start), bisect_left(self._starts, end)
        yield from ((word, 0) for word in self._words[before:after])
        first = 0 if most is None else max(0, before - most)
        for count, word in enumerate(reversed(self._words[first:before]), 1):
            yield word, count + CLAUSE * self._clauses(word.end, start)
        last = None if most is None else after + most
        for count, word in enumerate(self._words[after:last], 1):
            yield word, count + CLAUSE * self._clauses(end, word.start)

    def _clauses(self, start: int, end: int) -> int:
        return bisect_left(self._clause_ends, end) - bisect_left(self._clause_ends, start)


class Reach:
    """The words of a sentence around its claims."""

    def __init__(self, sentence: Sentence, words: Sequence[Word], claims: Sequence[Claim]) -> None:
        self._words, self._claims = words, claims
        self._start = sentence.span.start
        self._clause_ends = [each.start() for each in CLAUSE_END.finditer(sentence.text)]
        self._row = Row(words, self._clause_ends)
        self._shared: dict[Kind, tuple[Row, dict[Word, tuple[int, int]]]] = {}

    def place(self, claim: Claim) -> tuple[int, int]:
        """Where a claim stands in the text of its sentence, in code points, half-open."""
        return claim.span.start - self._start, claim.span.end - self._start

    def distances(self, claim: Claim) -> Iterator[tuple[Word, int]]:
        """Each word with its distance from a claim."""
        return self._row.distances(*self.place(claim))

    def aspect(self, claim: Claim, noun: frozenset[str]) -> str | None:
        """What a claim says of its subject: what its noun says, else the nearest word that is no other claim's."""
        known = aspects().get(claim.kind, {})
        unit = known.get(claim.value.unit or "") if isinstance(claim.value, Quantity) else None
        said = {known[key] for key in noun if key in known}
        if unit and claim.noun is not None:
            said.add(unit)
        if said:
            return min(said)
        row, taken = self._telling(claim.kind)
        start, end = self.place(claim)
        for word, distance in sorted(row.distances(start, end, ASPECT_REACH), key=lambda each: each[1]):
            if distance > ASPECT_REACH:
                break
            least, times = taken[word]
            if distance == least and (word.end > start or times == 1):
                return next(known[key] for key in word.keys if key in known)
        return unit

    def _telling(self, kind: Kind) -> tuple[Row, dict[Word, tuple[int, int]]]:
        """The words that tell an aspect of a kind: how far each is from the nearest claim that it may be said of, and
        from how many it is so far."""
        if kind not in self._shared:
            known = aspects().get(kind, {})
            row = Row([word for word in self._words if not known.keys().isdisjoint(word.keys)], self._clause_ends)
            taken: dict[Word, tuple[int, int]] = {}
            for claim in self._claims:
                if claim.kind in ALIKE.get(kind, (kind,)):
                    for word, distance in row.distances(*self.place(claim), ASPECT_REACH):
                        least, times = taken.get(word, (distance, 0))
                        if distance <= least:
                            taken[word] = distance, times + 1 if distance == least else 1
            self._shared[kind] = row, taken
        return self._shared[kind]
