"""The last look: what scores too low alone, where the whole event speaks for it.

The words around a figure that contradicts are as few as around any, and its value speaks against it. That most
articles tell the fact, that the sentences beside hold claims which have joined, and that nothing else matches, make up
for a part of the score.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple, TypeAlias

from claimdiff.matching.context import Context
from claimdiff.matching.evidence import Weights, merged_pair
from claimdiff.matching.fits import GAPS, SCRAMBLED
from claimdiff.matching.joining import Cluster, Wholes
from claimdiff.matching.levels import COMPARED
from claimdiff.matching.line import EXCLUDING, Line
from claimdiff.matching.rarity import is_common
from claimdiff.model import Claim, Kind
from claimdiff.values import CalendarDate, Value

LOWEST = -3.0
"""Log odds of the second pass below which no match is looked at: nothing makes up for less."""
FEWEST, MOST = 2, 4
"""Articles of the one of two clusters that more tell: fewer ask no question of the event, more say no more."""
NEAR = (*(name for _, name in GAPS[:-1]), SCRAMBLED)
"""How values exclude each other that may be one figure told otherwise."""
NEIGHBOURS = (-1, 0, 1)
"""The sentences beside a claim, counted from its own."""
NEAR_YEARS = 3
"""Years between two that may be one told otherwise: of those farther apart each is as often of an event of its own."""
SLOPE = "slope"
"""The weight of the second pass's score, in the table of the last look."""

Place: TypeAlias = tuple[str, int]
"""An article's id, and the index of one of its sentences."""
Block: TypeAlias = tuple[Sequence[Cluster], Line]
"""The clusters of one block, and the values of their claims."""


class Match(NamedTuple):
    """Two clusters of a block (its number, and their places in it), their score in the second pass, and the levels of
    what the whole event says of them."""

    block: int
    first: int
    second: int
    score: float
    levels: tuple[str, ...]

    def weigh(self, table: Mapping[str, float]) -> float:
        """The log odds that both are about the same, by the table of the last look."""
        return table["base"] + table[SLOPE] * self.score + sum(table.get(level, 0.0) for level in self.levels)


def join_matches(blocks: Sequence[Block], known: Mapping[str, Context], table: Weights) -> list[list[Cluster]]:
    """The clusters of each block, those joined that match best of all and pass the threshold; each joins once."""
    found: list[list[Cluster | None]] = [list(clusters) for clusters, _ in blocks]
    taken: set[tuple[int, int]] = set()
    weighed = [(match.weigh(table.last), match) for match in matches(blocks, known, table)]
    for score, match in sorted(weighed, key=lambda each: (-each[0], each[1])):
        if score <= table.last["threshold"]:
            break
        both = {(match.block, match.first), (match.block, match.second)}
        if taken.isdisjoint(both):
            taken |= both
            own = found[match.block]
            one, other = (blocks[match.block][0][place] for place in (match.first, match.second))
            own[match.first], own[match.second] = one.joined(other, score, together=True, last=match.levels), None
    return [[cluster for cluster in own if cluster is not None] for own in found]


def matches(blocks: Sequence[Block], known: Mapping[str, Context], table: Weights) -> Iterator[Match]:
    """The clusters of two articles and more, each with every other that may match it."""
    held = _held(cluster for clusters, _ in blocks for cluster in clusters)
    for number, (clusters, line) in enumerate(blocks):
        if len(clusters) < 2:
            continue
        sides = [_side(cluster, line, held) for cluster in clusters]
        ranked = Wholes(clusters, known, {**table.join, "threshold": LOWEST}, line, FEWEST).ranked()
        found = [
            (score, first, second, fits)
            for score, first, second in ranked
            if (fits := _may_match(sides[first], sides[second], line, known)) is not None
        ]
        times = Counter(place for _, first, second, _ in found for place in (first, second))
        for score, first, second, fits in found:
            one, other = sides[first], sides[second]
            beside = (one.beside & other.beside) - {id(one.cluster), id(other.cluster)}
            levels = (
                f"fit: {fits}",
                f"told by: {min(max(one.articles, other.articles), MOST)}",
                f"other matches: {'none' if times[first] == times[second] == 1 else 'some'}",
                f"neighbours: {'joined' if beside else 'apart'}",
            )
            yield Match(number, first, second, score, levels)


class _Side(NamedTuple):
    """A cluster, how many articles tell it, one claim for each of its values by the value's number, and the clusters
    (by their identity) that the sentences beside its claims hold."""

    cluster: Cluster
    articles: int
    values: Mapping[int, Claim]
    beside: frozenset[int]


def _held(clusters: Iterable[Cluster]) -> Mapping[Place, set[int]]:
    """The clusters that each sentence holds."""
    held: dict[Place, set[int]] = defaultdict(set)
    for cluster in clusters:
        for claim in cluster.claims:
            held[claim.source, claim.sentence.index].add(id(cluster))
    return held


def _side(cluster: Cluster, line: Line, held: Mapping[Place, set[int]]) -> _Side:
    values: dict[int, Claim] = {}
    beside: set[int] = set()
    for claim in cluster.claims:
        values.setdefault(line.number(claim.value), claim)
        for step in NEIGHBOURS:
            beside |= held.get((claim.source, claim.sentence.index + step), set())
    return _Side(cluster, len(cluster.sources()), values, frozenset(beside))


def _may_match(first: _Side, second: _Side, line: Line, known: Mapping[str, Context]) -> str | None:
    """How the values of two clusters fit, where they may be one figure."""
    pairs = list(product(first.values, second.values))
    a, b = min(pairs, key=lambda pair: line.closeness[pair[0]][pair[1]])
    fits, one, other = line.level(a, b), first.values[a], second.values[b]
    if line.closeness[a][b][0] < EXCLUDING:
        return None if any(line.closeness[c][d][0] == EXCLUDING for c, d in pairs) else fits
    if not fits.startswith(NEAR) and not _are_years_near(one.value, other.value):
        return None
    if one.kind is Kind.AGE and fits != SCRAMBLED and not _are_of_one(first.cluster, second.cluster, known):
        return None
    told = (*first.values.values(), *second.values.values())
    return None if one.kind is Kind.COUNT and all(is_common(claim.value) for claim in told) else fits


def _are_years_near(first: Value, second: Value) -> bool:
    """Whether two dates name years, or one month of years, that lie near each other: ``built in 1968``, ``in 1970``."""
    if not isinstance(first, CalendarDate) or not isinstance(second, CalendarDate):
        return False
    if first.year is None or second.year is None or first.day is not None or second.day is not None:
        return False
    return first.month == second.month and first.period == second.period and abs(first.year - second.year) <= NEAR_YEARS


def _are_of_one(first: Cluster, second: Cluster, known: Mapping[str, Context]) -> bool:
    """Whether ages may be of one person; near each other they are as often of two."""
    one, other = merged_pair(first.claims, second.claims, known)
    return (
        COMPARED["closest"](one, other) == "more shared"
        or COMPARED["names"](one, other) == "shared"
        or COMPARED["owner"](one, other) == "shared"
    )
