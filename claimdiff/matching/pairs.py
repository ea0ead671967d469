"""The scores of many pairs: what many claims share is compared once, and hopeless pairs are never looked at.

A score is the one that `evidence.score` gives. Claims of one frame that give one value are a profile. Two profiles are
weighed where their values are near each other, or their frames may pass the threshold with any; where even the best
levels of all other comparisons could not lift them above the threshold, none of their claims are compared; and so on
with each comparison.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from claimdiff.matching.context import Context
from claimdiff.matching.fits import Fit
from claimdiff.matching.frames import Between, Frames, Row
from claimdiff.matching.levels import BOTH_TITLES, COMPARED, INSIDE, TOLD, told
from claimdiff.matching.line import Line
from claimdiff.model import Kind

ONE_BY_ONE = ("place", "article", "around")
"""The comparisons of two claims that no others share: the dearest last."""
OF_ONE_KIND = {"owner": Kind.AGE}
"""Comparisons of claims of one kind; between others the level is `none`."""
NOTHING_SHARED = {"closest": "none shared", "beside": "nothing"}
"""The levels of these for contexts that share none of what they look at."""
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


class Hopeful(NamedTuple):
    """A profile that may pass the threshold with another, and what the comparisons of frames and values weigh.

    `rivals` is what each of RIVAL_LEVELS weighs beside them. Only claims that share something told may pass where
    `must_share`. `least` are the sums needed before each of the other comparisons.
    """

    profile: int
    value: int
    closeness: tuple[int, float]
    reached: float
    rivals: Sequence[float]
    least: Sequence[float]
    must_share: bool


class Pairs:
    """Contexts of one block, which is of one kind, in their seats, scored two by two by a table of weights."""

    def __init__(self, table: Mapping[str, float], line: Line, kind: Kind) -> None:
        self.line = line
        self.seats: list[Seat] = []
        self._threshold = table["threshold"]
        weights = _by_comparison(table)
        self._told = [(COMPARED[name], weights[name]) for name in TOLD if OF_ONE_KIND.get(name, kind) is kind]
        self._steps = [(COMPARED[name], weights[name]) for name in ONE_BY_ONE]
        self._base = table["base"] + weights["kind"].get(kind.value, 0.0)
        self._base += sum(weights[name].get("none", 0.0) for name in OF_ONE_KIND if OF_ONE_KIND[name] is not kind)
        best = {name: max(0.0, *levels.values(), 0.0) for name, levels in weights.items()}
        best["told"] = sum(max(0.0, *levels.values(), 0.0) for _, levels in self._told)
        self._unshared = best["told"] + sum(
            weights[name].get(level, 0.0) - best[name] for name, level in NOTHING_SHARED.items()
        )
        self._least = [
            self._least_sums(best | {"place": max(weights["place"].get(level, 0.0) for level in places)})
            for places in (INSIDE, (BOTH_TITLES,))
        ]
        self._frames = Frames(weights, kind, [sums[0] - self._base for sums in self._least], line.clear_levels())
        self._profile_numbers: dict[tuple[int, int], int] = {}
        self._examples: list[Seat] = []
        self._members: list[set[int]] = []
        self._of_frame: dict[int, list[int]] = defaultdict(list)
        self._of_value: dict[int, list[int]] = defaultdict(list)
        """The profiles of each frame, and of each value."""
        self._holding: dict[Hashable, set[int]] = defaultdict(set)
        self._told_numbers: dict[Hashable, int] = {}
        self._told_rows: list[Row[int, float]] = []
        self._told_examples: list[Context] = []

    def add(self, context: Context) -> int:
        """Seat a context; the number of its seat."""
        number = len(self.seats)
        frame, value = self._frames.number(context), self.line.number(context.claim.value)
        among = self.line.crowd((context.claim.value, *context.rivals))
        profile = self._profile_numbers.setdefault((frame, value), len(self._examples))
        beside = self._told_numbers.setdefault(told(context), len(self._told_rows))
        seat = Seat(context, frame, value, profile, among, beside)
        if profile == len(self._examples):
            self._examples.append(seat)
            self._members.append(set())
            self._of_frame[frame].append(profile)
            self._of_value[value].append(profile)
        if beside == len(self._told_rows):
            self._told_rows.append(Row(partial(self._weigh_told, beside)))
            self._told_examples.append(context)
        self._members[profile].add(number)
        for key in _shareable(context):
            self._holding[key].add(number)
        self.seats.append(seat)
        return number

    def passing(self) -> Iterator[tuple[int, int, float]]:
        """Every two seats whose score passes the threshold, with it, each pair once."""
        for profile, members in enumerate(self._members):
            hopeful = list(self._hopeful(profile))
            for seat in members:
                yield from self._passing(seat, hopeful)

    def _passing(self, at: int, hopeful: Sequence[Hopeful]) -> Iterator[tuple[int, int, float]]:
        """The pairs of one seat with those of some profiles, of its own with those before it."""
        first, seats, line = self.seats[at], self.seats, self.line
        sharing = set().union(*(self._holding[key] for key in _shareable(first.context)))
        crowds, row = line.nearest_to(first.value), self._told_rows[first.told]
        for profile, value, closeness, reached, rivals, least, must_share in hopeful:
            members: Collection[int] = self._members[profile]
            if must_share:
                members = sharing.intersection(members)
            outdone = line.nearest(value, first.crowd) < closeness
            for other in members:
                if profile == first.profile and other >= at:
                    continue
                second = seats[other]
                its = crowds.get(second.crowd) or line.nearest(first.value, second.crowd)
                score = reached + rivals[outdone + (its < closeness)]
                if score > least[0] and (score := score + row[second.told]) > least[1]:
                    whole = self._rest(first, second, score, least)
                    if whole is not None:
                        yield other, at, whole

    def in_sight(self, seats: Iterable[int]) -> tuple[set[int], set[int]]:
        """The values near those of some seats, and the frames that may pass the threshold with theirs by any values.

        What passes it with one of them has such a value, or such a frame.
        """
        own = [self.seats[seat] for seat in seats]
        values = set().union(*(self.line.near(seat.value) for seat in own))
        frames = set().union(*(self._frames.with_clear_values(seat.frame) for seat in own))
        return values, frames

    def _hopeful(self, profile: int) -> Iterator[Hopeful]:
        """The profiles, up to itself, with which one may pass the threshold."""
        first, line = self._examples[profile], self.line
        row, near = Row(partial(self._frames.between, first.frame)), line.near(first.value)
        close = (self._of_value.get(value, ()) for value in near)
        clear = (self._of_frame[frame] for frame in self._frames.with_clear_values(first.frame))
        for other in set().union(*close, *clear):
            if other > profile:
                continue
            second = self._examples[other]
            between, values, least_of_both = row[second.frame]
            fit = near.get(second.value)
            weight, rivals, most = values[fit.level if fit else line.clear_level(first.value, second.value)]
            if between + most > least_of_both:
                closeness = line.closeness(first.value, second.value)
                least = self._least[first.context.in_title and second.context.in_title]
                must_share = self._base + between + most + self._unshared <= least[1]
                reached = self._base + between + weight
                yield Hopeful(other, second.value, closeness, reached, rivals, least, must_share)

    def score(self, a: int, b: int) -> float:
        """The score of two seats."""
        first, second = self.seats[a], self.seats[b]
        reached = self._reached(first, second, *self._met(first, second))
        rest = [weights.get(level(first.context, second.context), 0.0) for level, weights in self._steps]
        return reached + self._told_rows[first.told][second.told] + sum(rest)

    def passing_score(self, a: int, b: int) -> float | None:
        """The score of two seats where it passes the threshold."""
        first, second = self.seats[a], self.seats[b]
        between, fit = self._met(first, second)
        if between.weight + between.values[fit.level].most <= between.least:
            return None
        least = self._least[first.context.in_title and second.context.in_title]
        score = self._reached(first, second, between, fit)
        if score <= least[0] or (score := score + self._told_rows[first.told][second.told]) <= least[1]:
            return None
        return self._rest(first, second, score, least)

    def _met(self, first: Seat, second: Seat) -> tuple[Between, Fit]:
        return self._frames.between(first.frame, second.frame), self.line.fit(first.value, second.value)

    def _reached(self, first: Seat, second: Seat, between: Between, fit: Fit) -> float:
        """The base, and what the comparisons of frames, of values and of their rivals weigh."""
        value, rivals, _ = between.values[fit.level]
        mine = self.line.nearest(second.value, first.crowd) < fit.closeness
        its = self.line.nearest(first.value, second.crowd) < fit.closeness
        return self._base + between.weight + value + rivals[mine + its]

    def _weigh_told(self, one: int, other: int) -> float:
        """What the comparisons of TOLD weigh."""
        first, second = self._told_examples[one], self._told_examples[other]
        found = sum(weights.get(level(first, second), 0.0) for level, weights in self._told)
        self._told_rows[other][one] = found
        return found

    def _rest(self, first: Seat, second: Seat, score: float, least: Sequence[float]) -> float | None:
        """The score with the comparisons one by one; None as soon as it cannot pass the threshold."""
        for (level, weights), needed in zip(self._steps, least[2:], strict=True):
            score += weights.get(level(first.context, second.context), 0.0)
            if score <= needed:
                return None
        return score if score > self._threshold else None

    def _least_sums(self, best: Mapping[str, float]) -> list[float]:
        """What a score must be above before each of the last comparisons, to pass the threshold in the end."""
        rooms = accumulate((best[name] for name in reversed(("told", *ONE_BY_ONE))), initial=MARGIN)
        return [self._threshold - room for room in rooms][::-1]


def _by_comparison(table: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """The weights of each comparison by its levels."""
    found: dict[str, dict[str, float]] = {name: {} for name in COMPARED}
    for name, weight in table.items():
        comparison, _, level = name.partition(": ")
        if comparison in found:
            found[comparison][level] = weight
    return found


def _shareable(context: Context) -> Iterator[Hashable]:
    """The families of the closest words and the values beside a claim, kept apart from each other."""
    yield from context.families
    for value in context.beside:
        yield "beside", value
