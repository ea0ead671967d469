"""The scores of many pairs: what many claims share is compared once, and hopeless pairs are never looked at.

A score is the one that `evidence.score` gives. Claims with equal parts (kind, noun, crowd: a frame) and equal
values (a profile) reach equal levels, so two profiles are compared once. Where even the best levels of all other
comparisons could not lift two profiles above the threshold, none of their claims are compared; and so on with each
comparison.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from claimdiff.matching.context import Context
from claimdiff.matching.levels import (
    COMPARED,
    NEAR_OF_ONE_NOUN,
    OF_ONE_NOUN,
    PARTS,
    RIVAL_LEVELS,
    TOLD_ALIKE,
    family,
    likeness,
    value_level,
)
from claimdiff.matching.line import Line

ONE_BY_ONE = ("closest", "beside", "place", "names", "years", "article", "around")
"""The others, beside `rivals`: those that rule out most come first, the dearest last."""
BOTH_TITLES = "both titles"
"""The level of `place` that few pairs can reach, and that weighs much."""
NOTHING_SHARED = {"closest": "none shared", "beside": "nothing"}
"""The levels of the first two for contexts that share none of what they look at."""
Weighed = tuple[float, Sequence[float]]
"""What the comparisons so far weigh, and what each of RIVAL_LEVELS would weigh beside them."""
MARGIN = 1e-6
"""What sums of weights, which have three decimals, may lose to the rounding of floats."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A context, and the numbers of its parts, frame, profile, value and article's values: equal ones have one."""

    context: Context
    parts: Mapping[str, int]
    frame: int
    profile: int
    value: int
    crowd: int


class Parts:
    """What contexts of one block share, and the levels that comparisons of it reach, whatever they weigh."""

    def __init__(self) -> None:
        self.line = Line()
        self._numbers: dict[str, dict[Hashable, int]] = {name: {} for name in PARTS}
        self._levels: dict[str, dict[tuple[int, int], str]] = {name: {} for name in PARTS}

    def number(self, name: str, part: Hashable) -> int:
        """The number of a part, the same for equal parts."""
        numbers = self._numbers[name]
        return numbers.setdefault(part, len(numbers))

    def level(self, name: str, first: Seat, second: Seat) -> str:
        """The level that two parts reach, compared once."""
        key = first.parts[name], second.parts[name]
        levels = self._levels[name]
        found = levels.get(key)
        if found is None:
            found = levels[key] = levels[key[::-1]] = COMPARED[name](first.context, second.context)
        return found


class Pairs:
    """Contexts of one block in their seats, scored two by two by a table of weights."""

    def __init__(self, table: Mapping[str, float], parts: Parts) -> None:
        self.line, self._parts = parts.line, parts
        self.seats: list[Seat] = []
        self._base, self._threshold = table["base"], table["threshold"]
        self._weights: dict[str, dict[str, float]] = {name: {} for name in COMPARED}
        for name, weight in table.items():
            comparison, _, level = name.partition(": ")
            if comparison in self._weights:
                self._weights[comparison][level] = weight
        self._frame_numbers: dict[Hashable, int] = {}
        self._profile_numbers: dict[tuple[int, int], int] = {}
        self._frames: list[list[int]] = []
        self._between: list[list[tuple[float, str]]] = []
        self._values: dict[tuple[str, str], Weighed] = {}
        self._frame_examples: list[Seat] = []
        self._examples: list[Seat] = []
        self._members: list[set[int]] = []
        self._hopeful: list[dict[int, Weighed]] = []
        self._rivals, self._rivals_of_one_noun = (
            [self._weights["rivals"].get(level + noun, 0.0) for level in RIVAL_LEVELS] for noun in ("", OF_ONE_NOUN)
        )
        self._holding: dict[Hashable, list[int]] = defaultdict(list)
        self._most_for_rivals = max(*self._rivals, *self._rivals_of_one_noun)
        self._steps = [(COMPARED[name], self._weights[name]) for name in ONE_BY_ONE]
        self._unshared = sum(self._weights[name].get(NOTHING_SHARED[name], 0.0) for name in ONE_BY_ONE[:2])
        best = {name: max(0.0, *weights.values(), 0.0) for name, weights in self._weights.items()}
        self._best_value = best["value"]
        inside = max(0.0, *(weight for level, weight in self._weights["place"].items() if level != BOTH_TITLES), 0.0)
        self._least = [self._least_sums(best | {"place": inside}), self._least_sums(best)]

    def add(self, context: Context) -> int:
        """Seat a context; the number of its seat."""
        parts = {name: self._parts.number(name, part(context)) for name, part in PARTS.items()}
        value = self.line.number(context.claim.value)
        crowd = self.line.crowd((context.claim.value, *context.rivals))
        frame = self._frame_numbers.setdefault((*parts.values(), context.in_title), len(self._frames))
        profile = self._profile_numbers.setdefault((frame, value), len(self._members))
        seat = Seat(context, parts, frame, profile, value, crowd)
        if frame == len(self._frames):
            self._frames.append([])
            self._frame_examples.append(seat)
            self._between.append([self._compare_frames(seat, other) for other in self._frame_examples])
        if profile == len(self._members):
            self._frames[frame].append(profile)
            self._examples.append(seat)
            self._members.append(set())
            self._hopeful.append({})
            self._compare_profiles(profile)
        self._members[profile].add(len(self.seats))
        for key in _shareable(context):
            self._holding[key].append(len(self.seats))
        self.seats.append(seat)
        return len(self.seats) - 1

    def passing(self, at: int) -> Iterator[tuple[int, float]]:
        """The seats whose pair with this one passes the threshold, with their scores; itself may be among them."""
        first = self.seats[at]
        line, seats = self.line, self.seats
        nearest, crowds = line.nearest, line.nearest_to(first.value)
        sharing = self._sharing(first.context)
        for profile, (reached, rivals) in self._hopeful[first.profile].items():
            example = self._examples[profile]
            least = self._least_for(first, example)
            closeness = line.closeness(first.value, example.value)
            outdone = nearest(example.value, first.crowd) < closeness
            most = reached + max(rivals[outdone], rivals[outdone + 1])
            if most <= least[0]:
                continue
            members = self._members[profile]
            for other in members if most + self._unshared > least[2] else sharing & members:
                second = seats[other]
                its = crowds.get(second.crowd) or nearest(first.value, second.crowd)
                score = reached + rivals[outdone + (its < closeness)]
                if score > least[0] and (whole := self._rest(first.context, second.context, score, least)) is not None:
                    yield other, whole

    def _sharing(self, context: Context) -> set[int]:
        """The seats with which a context shares one of its closest words, or a value beside it."""
        return set().union(*(self._holding.get(key, ()) for key in _shareable(context)))

    def _rest(self, first: Context, second: Context, score: float, least: Sequence[float]) -> float | None:
        """The score with the comparisons one by one; None as soon as it cannot pass the threshold."""
        for at, (level, weights) in enumerate(self._steps, 1):
            score += weights.get(level(first, second), 0.0)
            if score <= least[at]:
                return None
        return score if score > self._threshold else None

    def _least_sums(self, best: Mapping[str, float]) -> list[float]:
        """What a score must be above before each of the comparisons one by one, to pass the threshold in the end."""
        rooms = accumulate((best[name] for name in reversed(ONE_BY_ONE)), initial=MARGIN)
        return [self._threshold - room for room in rooms][::-1]

    def _least_for(self, first: Seat, second: Seat) -> list[float]:
        return self._least[first.context.in_title and second.context.in_title]

    def promising(self, at: int) -> Iterator[int]:
        """The seats whose pair with this one may pass the threshold, as far as their profiles tell."""
        for profile in self._hopeful[self.seats[at].profile]:
            yield from self._members[profile]

    def score(self, a: int, b: int) -> float:
        """The score of two seats."""
        first, second = self.seats[a], self.seats[b]
        known = self._hopeful[first.profile].get(second.profile)
        if known is None:
            between, alike = self._between[max(first.frame, second.frame)][min(first.frame, second.frame)]
            value, rivals = self._value(first, second, alike)
            known = between + value, rivals
        reached, rivals = known
        line, closeness = self.line, self.line.closeness(first.value, second.value)
        rest = sum([weights.get(level(first.context, second.context), 0.0) for level, weights in self._steps])
        mine = line.nearest(second.value, first.crowd) < closeness
        its = line.nearest(first.value, second.crowd) < closeness
        return reached + rivals[mine + its] + rest

    def _compare_frames(self, first: Seat, second: Seat) -> tuple[float, str]:
        """What the comparisons of two frames weigh, with the base, and the likeness that they give to values."""
        levels = {name: self._parts.level(name, first, second) for name in PARTS}
        shared = [self._weights[name].get(level, 0.0) for name, level in levels.items()]
        return self._base + sum(shared), likeness(levels["noun"], levels["aspect"])

    def _value(self, first: Seat, second: Seat, alike: str) -> Weighed:
        """What the values weigh, and what rivals would weigh beside them."""
        fits = self.line.fit(first.value, second.value)
        known = self._values.get((fits, alike))
        if known is None:
            level = value_level(first.context.claim.kind, fits, alike)
            rivals = self._rivals_of_one_noun if level in NEAR_OF_ONE_NOUN else self._rivals
            known = self._values[fits, alike] = self._weights["value"].get(level, 0.0), rivals
        return known

    def _compare_profiles(self, new: int) -> None:
        """Note with which profiles a new one may pass the threshold, and what their comparisons weigh."""
        first, is_far = self._examples[new], self.line.is_far
        far = f"{family(first.context.claim.kind)} far"
        best_far = max(self._weights["value"].get(level, 0.0) for level in (far, far + OF_ONE_NOUN, far + TOLD_ALIKE))
        for frame, profiles in enumerate(self._frames):
            least = self._least_for(first, self._frame_examples[frame])[0]
            between, alike = self._between[max(frame, first.frame)][min(frame, first.frame)]
            most = between + self._most_for_rivals
            if most + self._best_value <= least:
                continue
            only_near = most + best_far <= least
            for old in profiles:
                second = self._examples[old]
                if only_near and is_far(first.value, second.value):
                    continue
                value, rivals = self._value(first, second, alike)
                if between + value + max(rivals) > least:
                    self._hopeful[new][old] = self._hopeful[old][new] = between + value, rivals


def _shareable(context: Context) -> Iterator[Hashable]:
    """The families of the closest words and the values beside a claim, kept apart from each other."""
    yield from context.families
    for value in context.beside:
        yield "beside", value
