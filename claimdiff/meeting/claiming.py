"""The claims of what two articles tell otherwise: each side once, with all that excludes it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from claimdiff.extraction import numbered, told_claim
from claimdiff.kinds.telling import Told
from claimdiff.lexicon import concepts
from claimdiff.lexicon.opposed import told
from claimdiff.meeting.apart import Apart, Side, shown
from claimdiff.meeting.bearers import bearers
from claimdiff.meeting.parts import Fillers, parts_apart
from claimdiff.meeting.story import Story
from claimdiff.model import NUMERIC, Claim, Document, Kind
from claimdiff.values import Term

MOST = 60
"""Articles of an event that are held against each other: pairs grow with the square."""
Place: TypeAlias = tuple[int, int, int, int]
"""Where one side stands: the article's number, the sentence's, and the words (half-open)."""


def meet(documents: Sequence[Document], claims: Sequence[Claim], kinds: Collection[Kind] | None = None) -> list[Claim]:
    """The claims, and those of the wanted kinds (all where None) that only meeting makes."""
    wanted = frozenset(Kind if kinds is None else kinds) - NUMERIC
    readable = [document for document in documents if document.language in told()][:MOST]
    if len(readable) < 2 or not wanted:
        return list(claims)
    read = [Fillers(Story.of(document)) for document in readable]
    pairs = (
        (each, first, second)
        for first, second in combinations(range(len(read)), 2)
        for each in parts_apart(read[first], read[second])
        if each.kind in wanted
    )
    found = [claim for together in _together(pairs) for claim in _claims(together, readable)]
    if Kind.PERSON in wanted:
        found += bearers([each.story for each in read], claims)
    return numbered(documents, [*claims, *found]) if found else list(claims)


class _Said(NamedTuple):
    """One side of what is told otherwise, where it stands, and the answers that it excludes."""

    side: Side
    excluded: set[str]


class _Together(NamedTuple):
    """What several articles tell of one thing: the kind and the question, what it is asked of, and the sides."""

    kind: Kind
    question: str
    shared: set[str]
    sides: dict[Place, _Said]


def _together(pairs: Iterable[tuple[Apart, int, int]]) -> list[_Together]:
    """The pairs put together where they share a side of one question."""
    groups: list[_Together] = []
    for apart, first, second in pairs:
        places = _place(apart.mine, first), _place(apart.its, second)
        joined = _Together(apart.kind, apart.question, {apart.shared}, {})
        for place, side, other in zip(places, (apart.mine, apart.its), (apart.its, apart.mine), strict=True):
            joined.sides[place] = _Said(side, {other.answer})
        for group in [each for each in groups if each.question == apart.question and each.sides.keys() & set(places)]:
            groups.remove(group)
            joined.shared.update(group.shared)
            for place, said in group.sides.items():
                joined.sides.setdefault(place, said).excluded.update(said.excluded)
        groups.append(joined)
    return groups


def _place(side: Side, article: int) -> Place:
    return article, side.passage.sentence.index, side.first, side.last


def _claims(together: _Together, documents: Sequence[Document]) -> Iterator[Claim]:
    """The claims of one question, whose subject is the most telling concept that the sides share."""
    named = min(together.shared, key=lambda key: (key not in concepts(), key))
    topic = f"{shown(named)} · {together.question}" if named in concepts() else together.question
    for place, (side, excluded) in together.sides.items():
        answer = shown(side.answer)
        excludes = frozenset(map(shown, excluded)) - {answer}
        value = Term(together.question, answer, frozenset((answer,)), excludes, subject=named)
        yield told_claim(Told(together.kind, side.passage, side.first, side.last, value, topic), documents[place[0]])
