"""Joining clusters two by two, the closest first: always the result of looking at every pair, without looking.

Only pairs of claims that may pass the threshold are scored at first. The mean of two clusters is then at most what
their known pairs sum up to, with the threshold for each of the others; the others are scored when that bound
is the highest of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import product

from claimdiff.matching.context import Context
from claimdiff.matching.evidence import speaking_for, whole
from claimdiff.matching.limits import Limits, Marks
from claimdiff.matching.line import Line
from claimdiff.matching.pairs import Pairs
from claimdiff.model import Claim

DECIMALS = 9
"""Scores are told apart to here: beyond, sums of the same weights differ by the order of adding."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two clusters that joined, the log odds at which they did, and whether by all that they say together.

    `last` are the levels of what the whole event said of them in the last look (`last_look.py`).
    """

    first: tuple[Claim, ...]
    second: tuple[Claim, ...]
    score: float
    together: bool = False
    last: tuple[str, ...] = ()


@dataclass(slots=True)
class Cluster:
    """Claims that have joined so far, and how they did."""

    claims: list[Claim]
    joins: list[Join] = field(default_factory=list)

    def sources(self) -> set[str]:
        """The ids of the articles that the claims come from."""
        return {claim.source for claim in self.claims}

    def joined(self, other: Cluster, score: float, *, together: bool, last: tuple[str, ...] = ()) -> Cluster:
        """One cluster of two."""
        join = Join(tuple(self.claims), tuple(other.claims), score, together, last)
        return Cluster(self.claims + other.claims, [*self.joins, *other.joins, join])


def join_by_mean(
    clusters: Sequence[Cluster],
    known: Mapping[str, Context],
    table: Mapping[str, float],
    line: Line | None = None,
) -> list[Cluster]:
    """Join by the mean score of the pairs between two clusters, as long as it passes the threshold."""
    means = Means(clusters, known, table, line or line_of(clusters))
    means.join()
    return [cluster for cluster in means.clusters if cluster is not None]


def line_of(clusters: Iterable[Cluster]) -> Line:
    """The values of all claims of some clusters."""
    return Line(claim.value for cluster in clusters for claim in cluster.claims)


@dataclass(slots=True)
class Link:
    """The sum of the known scores between two clusters, and how many of their pairs are known."""

    total: float = 0.0
    known: int = 0


class Means:
    """Clusters by their numbers, linked where some of their pairs pass the threshold."""

    def __init__(
        self, clusters: Sequence[Cluster], known: Mapping[str, Context], table: Mapping[str, float], line: Line
    ) -> None:
        self.clusters: list[Cluster | None] = list(clusters)
        self._threshold = table["threshold"]
        self._pairs = Pairs(table, line, clusters[0].claims[0].kind)
        self._limits = Limits(known[claim.id] for cluster in clusters for claim in cluster.claims)
        self._scores: dict[tuple[int, int], float] = {}
        self._seats: list[list[int]] = []
        self._marks: list[Marks] = []
        self._version = [0] * len(clusters)
        self._links: list[dict[int, Link]] = [{} for _ in clusters]
        owners: list[int] = []
        for number, cluster in enumerate(clusters):
            own = [known[claim.id] for claim in cluster.claims]
            self._seats.append([self._pairs.add(context) for context in own])
            self._marks.append(self._limits.marks(own))
            owners += [number] * len(own)
        for a, b, score in self._pairs.passing():
            self._link(owners[a], owners[b], score)
            self._scores[min(a, b), max(a, b)] = score
        self._heap = [
            self._entry(first, second) for first, links in enumerate(self._links) for second in links if first < second
        ]
        heapify(self._heap)

    def join(self) -> None:
        """Join the closest two until none passes the threshold."""
        while self._heap:
            negative, first, second, state = heappop(self._heap)
            if state != (self._version[first], self._version[second]):
                continue
            if not self._limits.may_join(self._marks[first], self._marks[second]):
                self._unlink(first, second)
                continue
            link = self._links[first][second]
            if link.known < self._size(first, second):
                self._score_all(first, second)
                self._push(first, second)
            else:
                self._merge(first, second, -negative)

    def _link(self, one: int, other: int, score: float) -> None:
        """Count the score of two claims towards the link of their clusters."""
        if one != other and self._limits.may_join(self._marks[one], self._marks[other]):
            link = self._links[one].get(other)
            if link is None:
                link = self._links[one][other] = self._links[other][one] = Link()
            link.total += score
            link.known += 1

    def _size(self, first: int, second: int) -> int:
        return len(self._seats[first]) * len(self._seats[second])

    def _mean(self, first: int, second: int) -> float:
        """The most that the mean score can be; the mean itself where all pairs are known."""
        link, size = self._links[first][second], self._size(first, second)
        return round((link.total + self._threshold * (size - link.known)) / size, DECIMALS)

    def _entry(self, first: int, second: int) -> tuple[float, int, int, tuple[int, int]]:
        return -self._mean(first, second), first, second, (self._version[first], self._version[second])

    def _push(self, first: int, second: int) -> None:
        entry = self._entry(min(first, second), max(first, second))
        if -entry[0] > self._threshold:
            heappush(self._heap, entry)

    def _score_all(self, first: int, second: int) -> None:
        """Score the pairs of two clusters that are not known yet."""
        total, scores = 0.0, self._scores
        for a, b in product(self._seats[first], self._seats[second]):
            key = (a, b) if a < b else (b, a)
            score = scores.get(key)
            if score is None:
                score = scores[key] = self._pairs.score(*key)
            total += score
        link = self._links[first][second]
        link.total, link.known = total, self._size(first, second)

    def _merge(self, first: int, second: int, score: float) -> None:
        one, other = self.clusters[first], self.clusters[second]
        assert one is not None
        assert other is not None
        self.clusters[first], self.clusters[second] = one.joined(other, score, together=False), None
        self._seats[first] = self._seats[first] + self._seats[second]
        self._marks[first] = self._marks[first].together(self._marks[second])
        self._version[first] += 1
        self._version[second] = -1
        self._unlink(first, second)
        gone, links = self._links[second], self._links[first]
        for third, link in gone.items():
            del self._links[third][second]
            mine = links.get(third)
            if mine is None:
                links[third] = self._links[third][first] = link
            else:
                mine.total += link.total
                mine.known += link.known
        self._links[second] = {}
        for third in links:
            self._push(first, third)

    def _unlink(self, first: int, second: int) -> None:
        del self._links[first][second], self._links[second][first]


def join_by_all(
    clusters: Sequence[Cluster],
    known: Mapping[str, Context],
    table: Mapping[str, float],
    line: Line | None = None,
) -> list[Cluster]:
    """Join clusters of other articles by the score of all their claims taken together."""
    wholes = Wholes(clusters, known, table, line or line_of(clusters))
    wholes.join()
    return [cluster for cluster in wholes.clusters if cluster is not None]


class Wholes:
    """Clusters with the contexts of all their claims, one for each value that may stand for the cluster.

    A cluster keeps its place when it joins, and gets a new number. Of two that are scored one comes from `fewest`
    articles and more.
    """

    def __init__(
        self,
        clusters: Sequence[Cluster],
        known: Mapping[str, Context],
        table: Mapping[str, float],
        line: Line,
        fewest: int = 1,
    ) -> None:
        self._fewest = fewest
        self.clusters: list[Cluster | None] = list(clusters)
        self._known = known
        self._threshold = table["threshold"]
        self._pairs = Pairs(table, line, clusters[0].claims[0].kind)
        self._limits = Limits(known[claim.id] for cluster in clusters for claim in cluster.claims)
        self._marks: list[Marks] = []
        self._seats: list[dict[int, int]] = []
        self._frames: list[set[int]] = []
        self._place: list[int] = []
        self._number = [-1] * len(clusters)
        self._heap: list[tuple[float, int, int, int, int]] = []
        for place in range(len(clusters)):
            self._push_all(self._add(place))

    def join(self) -> None:
        """Join the closest two until none passes the threshold."""
        while self._heap:
            negative, first, second, *numbers = heappop(self._heap)
            if numbers == [self._number[first], self._number[second]]:
                one, other = self.clusters[first], self.clusters[second]
                assert one is not None
                assert other is not None
                self.clusters[first], self.clusters[second] = one.joined(other, -negative, together=True), None
                self._number[second] = -1
                self._push_all(self._add(first))

    def ranked(self) -> Iterator[tuple[float, int, int]]:
        """The pairs that pass the threshold as they are: their scores, the highest first, and their places."""
        for negative, first, second, *_ in sorted(self._heap):
            yield -negative, first, second

    def _add(self, place: int) -> int:
        """Take a new cluster in at its place; its number."""
        cluster = self.clusters[place]
        assert cluster is not None
        number = len(self._seats)
        self._number[place] = number
        self._place.append(place)
        members = [self._known[claim.id] for claim in cluster.claims]
        self._marks.append(self._limits.marks(members))
        seats: dict[int, int] = {}
        together = whole(members)
        for member in members:
            value = self._pairs.line.number(member.claim.value)
            if value not in seats:
                seats[value] = self._pairs.add(speaking_for(together, member))
        self._seats.append(seats)
        self._frames.append({self._pairs.seats[seat].frame for seat in seats.values()})
        return number

    def _push_all(self, number: int) -> None:
        """Score a cluster with all earlier ones that it may join: those of other articles that nothing sets apart."""
        values, frames = self._pairs.in_sight(self._seats[number].values())
        marks = self._marks[number]
        alone = marks.articles.bit_count() < self._fewest
        for other in self._number:
            if not 0 <= other < number or marks.articles & self._marks[other].articles:
                continue
            if alone and self._marks[other].articles.bit_count() < self._fewest:
                continue
            if values.isdisjoint(self._seats[other]) and frames.isdisjoint(self._frames[other]):
                continue
            if self._limits.may_join(marks, self._marks[other]):
                self._push(number, other)

    def _push(self, number: int, other: int) -> None:
        first, second = (number, other) if self._place[number] < self._place[other] else (other, number)
        passing = self._pairs.passing_score(*self._closest(self._seats[first], self._seats[second]))
        if passing is not None and (score := round(passing, DECIMALS)) > self._threshold:
            heappush(self._heap, (-score, self._place[first], self._place[second], first, second))

    def _closest(self, mine: Mapping[int, int], its: Mapping[int, int]) -> tuple[int, int]:
        """The seats of two clusters, given by their values, whose values are closest: the first of several."""
        if len(mine) == len(its) == 1:
            (a,), (b,) = mine, its
        else:
            closeness = self._pairs.line.closeness
            closest = [(value, min(its, key=closeness[value].__getitem__)) for value in mine]
            a, b = min(closest, key=lambda pair: closeness[pair[0]][pair[1]])
        return mine[a], its[b]
