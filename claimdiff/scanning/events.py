"""Which articles report one event: in the order of their dates, each joins the open event that is most like it.

Likeness is the cosine of two articles' traits, weighed by their rarity in the corpus; an event's likeness is the mean
over its members. An event is open for some days after its last article. What is held is what is open, and no more than
a fixed number of articles. Precision comes first: an article that fits badly begins an event of its own.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from claimdiff.scanning.traits import CONCEPT, FIGURE, NAME, numbers

DAYS = 3
"""Days without a report after which an event is closed."""
OPEN = 10_000
"""Articles in open events; beyond it the event that has waited longest is closed."""
WEIGHTS = {NAME: 1.0, FIGURE: 0.7, CONCEPT: 0.4}
USUAL = {NAME: 0.002, FIGURE: 0.002, CONCEPT: 0.02}
"""The share of articles that hold a trait of a sort, as long as the corpus has not shown it."""
SUPPOSED = 100
"""Articles that this supposition is worth."""
LIKE, LIKE_UNDATED = 0.11, 0.15
"""How like an event an article must be to join it; more where no dates keep events apart. Weights and thresholds are
those at which `python -m benchmarks.events` joins most and nothing wrong."""
SHARED = 2
"""Names and figures that an article must share with a member."""
MEMBERS = 12
"""Members of an event that an article is held against, the latest."""
BUCKETS = 1 << 20
"""Places of the table of frequencies; traits that fall on one place count as commoner than they are."""
COMMON = 0.02
"""A name or figure that a larger share of the corpus holds leads to no event."""


class Frequencies:
    """How many articles hold each trait, about, in four megabytes."""

    def __init__(self) -> None:
        self.articles = 0
        self._table = array("I", bytes(4 * BUCKETS))

    def add(self, traits: Iterable[int]) -> None:
        """Count the traits of one article."""
        self.articles += 1
        for trait in traits:
            self._table[_place(trait)] += 1

    def weight(self, trait: int) -> float:
        """What sharing a trait tells."""
        sort = trait & 3
        holding = self._table[_place(trait)] + SUPPOSED * USUAL[sort]
        return WEIGHTS[sort] * max(0.0, math.log((self.articles + SUPPOSED) / holding))

    def leads(self, trait: int) -> bool:
        """Whether a trait is a name or figure rare enough to look for events by."""
        return trait & 3 != CONCEPT and self._table[_place(trait)] <= max(SUPPOSED, COMMON * self.articles)


def _place(trait: int) -> int:
    return (trait * 2654435761 >> 12) & (BUCKETS - 1)


@dataclass(slots=True)
class Member:
    """An article in an open event: its traits, sorted, and their weights to a length of 1."""

    traits: array[int]
    weights: array[float]
    leading: frozenset[int]


@dataclass(slots=True)
class Event:
    """An open event."""

    number: int
    last: date | None
    size: int = 0
    members: list[Member] = field(default_factory=list)


class Grouping:
    """The open events, and where their names and figures are found."""

    def __init__(self, frequencies: Frequencies) -> None:
        self._frequencies = frequencies
        self._open: OrderedDict[int, Event] = OrderedDict()
        self._holding: dict[int, set[int]] = {}
        self._articles = 0
        self._next = 0

    def add(self, published: date | None, traits: array[int]) -> int:
        """The number of an article's event; articles come in the order of their dates, undated last."""
        self._close(published)
        member = self._member(traits)
        event = self._best(member, LIKE if published else LIKE_UNDATED)
        if event is None:
            self._next += 1
            event = Event(self._next, published)
            self._open[event.number] = event
        self._join(event, member, published)
        return event.number

    def _member(self, traits: array[int]) -> Member:
        weights = [self._frequencies.weight(each) for each in traits]
        length = math.sqrt(sum(each * each for each in weights)) or 1.0
        leading = frozenset(each for each in traits if self._frequencies.leads(each))
        return Member(traits, array("f", (each / length for each in weights)), leading)

    def _best(self, member: Member, wanted: float) -> Event | None:
        weights = dict(zip(member.traits, member.weights, strict=True))
        shared: Counter[int] = Counter()
        for trait in member.leading:
            shared.update(self._holding.get(trait, ()))
        best: tuple[float, int] | None = None
        for number, count in shared.items():
            if count >= SHARED:
                like = _likeness(member, weights, self._open[number].members)
                if like >= wanted and (best is None or (like, -number) > best):
                    best = (like, -number)
        return self._open[-best[1]] if best else None

    def _join(self, event: Event, member: Member, published: date | None) -> None:
        event.last = published
        event.size += 1
        event.members.append(member)
        self._open.move_to_end(event.number)
        self._articles += 1
        for trait in member.leading:
            self._holding.setdefault(trait, set()).add(event.number)
        if len(event.members) > MEMBERS:
            self._articles -= 1
            self._forget(event, event.members.pop(0))

    def _close(self, now: date | None) -> None:
        """Forget the events whose last report is too old, or undated where dates have ended, and what is too much."""
        while self._open:
            oldest = next(iter(self._open.values()))
            waited = (now - oldest.last).days if now and oldest.last else 0 if now is oldest.last else DAYS + 1
            if waited <= DAYS and self._articles < OPEN:
                return
            del self._open[oldest.number]
            self._articles -= len(oldest.members)
            while oldest.members:
                self._forget(oldest, oldest.members.pop())

    def _forget(self, event: Event, gone: Member) -> None:
        """Take out what leads to an event by one of its members alone."""
        kept = set[int]().union(*(each.leading for each in event.members)) if event.members else set()
        for trait in gone.leading - kept:
            holding = self._holding[trait]
            holding.discard(event.number)
            if not holding:
                del self._holding[trait]


def _likeness(member: Member, weights: dict[int, float], others: list[Member]) -> float:
    """The mean cosine with those that share enough names and figures; with the others it is 0."""
    total = 0.0
    for other in others:
        if len(member.leading & other.leading) >= SHARED:
            total += sum(
                weight * weights[trait]
                for trait, weight in zip(other.traits, other.weights, strict=True)
                if trait in weights
            )
    return total / len(others)


def frequencies_of(traits: Iterable[bytes]) -> Frequencies:
    """How many of some articles hold each trait."""
    found = Frequencies()
    for each in traits:
        found.add(numbers(each))
    return found


def grouped(articles: Iterable[tuple[int, date | None, bytes]], frequencies: Frequencies) -> Iterator[tuple[int, int]]:
    """For each article (its line, date and traits, in the order of dates, undated last) its line and event number."""
    grouping = Grouping(frequencies)
    for line, published, traits in articles:
        yield line, grouping.add(published, numbers(traits))
