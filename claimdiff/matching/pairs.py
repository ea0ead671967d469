"""The scores of many pairs: what many claims share is compared once, and hopeless pairs are never looked at.

A score is the one that `evidence.score` gives. Claims of one frame that give one value are a profile. Two profiles are
weighed where their values are near each other, or their frames may pass the threshold with any; where even the best
levels of all other comparisons could not lift them above the threshold, none of their claims are compared; and so on
with each comparison.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from claimdiff.matching.beside import OF_ONE_KIND, Beside
from claimdiff.matching.context import Context, similarity
from claimdiff.matching.frames import Frames, Weighed
from claimdiff.matching.levels import AROUND_LEVELS, BOTH_TITLES, COMPARED, INSIDE, NEAR_PLACE, NOTHING_AROUND
from claimdiff.matching.line import Closeness, Line
from claimdiff.model import Kind

ONE_BY_ONE = ("place", "article", "around")
"""The comparisons of two claims that no others share: the dearest last."""
NOTHING_NEEDED = (-math.inf,) * (len(ONE_BY_ONE) + 2)
MARGIN = 1e-6
"""What sums of weights, which have three decimals, may lose to the rounding of floats."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A context, and the numbers of its frame, value, profile, article's values and what is told beside it."""

    context: Context
    frame: int
    value: int
    profile: int
    crowd: int
    told: int


class Places(NamedTuple):
    """What `place` weighs, by whether claims are near each other, and the sums needed before each of the last
    comparisons: of what is told beside, and of ONE_BY_ONE."""

    weights: Sequence[float]
    least: Sequence[float]


class Hopeful(NamedTuple):
    """A profile that may pass the threshold with another, and what the comparisons of frames and values weigh.

    `rivals` is what each of RIVAL_LEVELS weighs beside them; `left` is as in Weighed.
    """

    profile: int
    value: int
    closeness: Closeness
    reached: float
    rivals: Sequence[float]
    left: Sequence[float]
    places: Places


class Pairs:
    """Contexts of one block, which is of one kind, in their seats, scored two by two by a table of weights."""

    def __init__(self, table: Mapping[str, float], line: Line, kind: Kind) -> None:
        self.line = line
        self.seats: list[Seat] = []
        self._threshold = table["threshold"]
        weights = _by_comparison(table)
        self._base = table["base"] + weights["kind"].get(kind.value, 0.0)
        self._base += sum(weights[name].get("none", 0.0) for name in OF_ONE_KIND if OF_ONE_KIND[name] is not kind)
        self._articles = [weights["article"].get(level, 0.0) for level in ("other", "same")]
        self._cosines = [least for least, _ in reversed(AROUND_LEVELS)]
        levels = (NOTHING_AROUND, *(level for _, level in reversed(AROUND_LEVELS)))
        self._around = [weights["around"].get(level, 0.0) for level in levels]
        self._beside = Beside(weights, kind)
        self._places = [self._at(weights, levels) for levels in (INSIDE, (BOTH_TITLES, BOTH_TITLES))]
        self._free = [at._replace(least=NOTHING_NEEDED) for at in self._places]
        self._frames = Frames(weights, kind, [at.least[0] - self._base for at in self._places], line.clear_levels())
        self._profile_numbers: dict[tuple[int, int], int] = {}
        self._examples: list[Seat] = []
        self._members: list[set[int]] = []
        self._of_frame: dict[int, list[int]] = defaultdict(list)
        self._of_value: dict[int, list[int]] = defaultdict(list)
        """The profiles of each frame, and of each value."""
        self._holding: dict[Hashable, set[int]] = defaultdict(set)

    def add(self, context: Context) -> int:
        """Seat a context; the number of its seat."""
        number = len(self.seats)
        frame, value = self._frames.number(context), self.line.number(context.claim.value)
        among = self.line.crowd((context.claim.value, *context.rivals))
        profile = self._profile_numbers.setdefault((frame, value), len(self._examples))
        seat = Seat(context, frame, value, profile, among, self._beside.number(context))
        if profile == len(self._examples):
            self._examples.append(seat)
            self._members.append(set())
            self._of_frame[frame].append(profile)
            self._of_value[value].append(profile)
        self._members[profile].add(number)
        for key in self._beside.keys(seat.told):
            self._holding[key].add(number)
        self.seats.append(seat)
        return number

    def passing(self) -> Iterator[tuple[int, int, float]]:
        """Every two seats whose score passes the threshold, with it, each pair once."""
        for profile, members in enumerate(self._members):
            hopeful = list(self._hopeful(profile))
            for seat in members:
                yield from self._passing(seat, hopeful)

    def _passing(self, at: int, hopeful: Iterable[Hopeful]) -> Iterator[tuple[int, int, float]]:
        """The pairs of one seat with those of some profiles, of its own with those before it."""
        first, seats, nearest, strangers = self.seats[at], self.seats, self.line.nearest, self._beside.most_of_strangers
        sharing = set().union(*(self._holding[key] for key in self._beside.keys(first.told)))
        crowds, told = nearest[first.value], self._beside.rows[first.told]
        for profile, value, closeness, reached, rivals, left, places in hopeful:
            outdone = nearest[value][first.crowd] < closeness
            before_told, after_told = places.least[:2]
            if reached + left[outdone] <= before_told:
                continue
            members: Collection[int] = self._members[profile]
            if reached + left[outdone] + strangers <= after_told:
                members = sharing.intersection(members)
            if profile == first.profile:
                members = [other for other in members if other < at]
            for other in members:
                second = seats[other]
                score = reached + rivals[outdone + (crowds[second.crowd] < closeness)]
                if score > before_told and (score := score + told[second.told]) > after_told:
                    whole = self._whole(first.context, second.context, score, places)
                    if whole is not None:
                        yield other, at, whole

    def in_sight(self, seats: Iterable[int]) -> tuple[set[int], set[int]]:
        """The values near those of some seats, and the frames that may pass the threshold with theirs by any values.

        What passes it with one of them has such a value, or such a frame.
        """
        own = [self.seats[seat] for seat in seats]
        values = set().union(*(self.line.near(seat.value) for seat in own))
        frames = set().union(*(self._frames.with_clear_values[seat.frame] for seat in own))
        return values, frames

    def _hopeful(self, profile: int) -> Iterator[Hopeful]:
        """The profiles, up to itself, with which one may pass the threshold."""
        first, line = self._examples[profile], self.line
        near, frames = line.near(first.value), self._frames.rows[first.frame]
        close = (self._of_value.get(value, ()) for value in near)
        clear = (self._of_frame[frame] for frame in self._frames.with_clear_values[first.frame])
        for other in set().union(*close, *clear):
            if other > profile:
                continue
            second = self._examples[other]
            framed, values, least = frames[second.frame]
            fit = near.get(second.value)
            weight, rivals, left, most = values[fit.level if fit else line.clear_level(first.value, second.value)]
            if framed + most > least:
                closeness = line.closeness[first.value][second.value]
                places = self._places[first.context.in_title and second.context.in_title]
                yield Hopeful(other, second.value, closeness, self._base + framed + weight, rivals, left, places)

    def score(self, a: int, b: int) -> float:
        """The score of two seats."""
        first, second = self.seats[a], self.seats[b]
        framed, values, _ = self._frames.rows[first.frame][second.frame]
        weighed = values[self.line.level(first.value, second.value)]
        reached = self._reached(first, second, framed, weighed)
        places = self._free[first.context.in_title and second.context.in_title]
        told = self._beside.rows[first.told][second.told]
        whole = self._whole(first.context, second.context, reached + told, places)
        assert whole is not None
        return whole

    def passing_score(self, a: int, b: int) -> float | None:
        """The score of two seats where it passes the threshold."""
        first, second = self.seats[a], self.seats[b]
        framed, values, least = self._frames.rows[first.frame][second.frame]
        weighed = values[self.line.level(first.value, second.value)]
        if framed + weighed.most <= least:
            return None
        places = self._places[first.context.in_title and second.context.in_title]
        score = self._reached(first, second, framed, weighed)
        if score <= places.least[0] or (score := score + self._beside.rows[first.told][second.told]) <= places.least[1]:
            return None
        return self._whole(first.context, second.context, score, places)

    def _reached(self, first: Seat, second: Seat, framed: float, weighed: Weighed) -> float:
        """The base, and what the comparisons of frames, of values and of their rivals weigh."""
        closeness = self.line.closeness[first.value][second.value]
        mine = self.line.nearest[second.value][first.crowd] < closeness
        its = self.line.nearest[first.value][second.crowd] < closeness
        return self._base + framed + weighed.value + weighed.rivals[mine + its]

    def _whole(self, first: Context, second: Context, score: float, places: Places) -> float | None:
        """A score with ONE_BY_ONE; None as soon as it cannot become more than what is needed."""
        *_, after_place, after_article, after_all = places.least
        score += places.weights[abs(first.place - second.place) < NEAR_PLACE]
        if score <= after_place:
            return None
        score += self._articles[first.claim.source == second.claim.source]
        if score <= after_article:
            return None
        score += self._around[bisect_right(self._cosines, similarity(first, second))]
        return score if score > after_all else None

    def _at(self, weights: Mapping[str, Mapping[str, float]], levels: Sequence[str]) -> Places:
        """What claims at some places weigh, and need."""
        own = [weights["place"].get(level, 0.0) for level in levels]
        best = (self._beside.most, max(own), max(self._articles), max(self._around))
        rooms = [*accumulate(reversed(best), initial=MARGIN)][:0:-1]
        return Places(own, [*(self._threshold - room for room in rooms), self._threshold])


def _by_comparison(table: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """The weights of each comparison by its levels."""
    found: dict[str, dict[str, float]] = {name: {} for name in COMPARED}
    for name, weight in table.items():
        comparison, _, level = name.partition(": ")
        if comparison in found:
            found[comparison][level] = weight
    return found
