"""The scores of many pairs: what many claims share is compared once, and hopeless pairs are never looked at.

A score is the one that `evidence.score` gives. Claims with equal parts (value, noun, crowd: a profile) reach
equal levels, so two profiles are compared once. Where even the best levels of all other comparisons could
not lift two profiles above the threshold, none of their claims are compared; and so on with each comparison.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from claimdiff.matching.context import Context
from claimdiff.matching.evidence import COMPARED, PARTS, RIVAL_LEVELS, family
from claimdiff.matching.line import Line

FRAME = ("kind", "noun", "crowd")
"""Comparisons whose parts, with the value, make a profile."""
ONE_BY_ONE = ("closest", "beside", "place", "names", "years", "article", "around")
"""The others, beside `rivals`: those that rule out most come first, the dearest last."""
BOTH_TITLES = "both titles"
"""The level of `place` that few pairs can reach, and that weighs much."""
MARGIN = 1e-6
"""What sums of weights, which have three decimals, may lose to the rounding of floats."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A context, and the numbers of its parts, profile, value and article's values: equal ones have one number."""

    context: Context
    parts: Mapping[str, int]
    frame: int
    profile: int
    value: int
    crowd: int


class Pairs:
    """Contexts of one block in their seats, scored two by two by a table of weights."""

    def __init__(self, table: Mapping[str, float]) -> None:
        self.line = Line()
        self.seats: list[Seat] = []
        self._base, self._threshold = table["base"], table["threshold"]
        self._weights: dict[str, dict[str, float]] = {name: {} for name in COMPARED}
        for name, weight in table.items():
            comparison, colon, level = name.partition(": ")
            if colon:
                self._weights[comparison][level] = weight
        self._numbers: dict[str, dict[Hashable, int]] = {name: {} for name in (*PARTS, "frame", "profile")}
        self._known: dict[str, dict[tuple[int, int], float]] = {name: {} for name in PARTS}
        self._far: dict[tuple[int, int], float] = {}
        self._frames: list[list[int]] = []
        self._between: list[list[float]] = []
        self._examples_of_frames: list[Seat] = []
        self._examples: list[Seat] = []
        self._members: list[list[int]] = []
        self._hopeful: list[dict[int, float]] = []
        self._rivals = [self._weights["rivals"].get(level, 0.0) for level in RIVAL_LEVELS]
        best = {name: max(0.0, *weights.values(), 0.0) for name, weights in self._weights.items()}
        self._best_value = best["value"]
        self._best_rivals = max(self._rivals)
        inside = max(0.0, *(weight for level, weight in self._weights["place"].items() if level != BOTH_TITLES), 0.0)
        self._least = [self._least_sums(best | {"place": inside}), self._least_sums(best)]

    def add(self, context: Context) -> int:
        """Seat a context; the number of its seat."""
        parts = {name: self._number(name, part(context)) for name, part in PARTS.items()}
        frame = self._number("frame", (*(parts[name] for name in FRAME), context.in_title))
        profile = self._number("profile", (frame, parts["value"]))
        value = self.line.number(context.claim.value)
        crowd = self.line.crowd((context.claim.value, *context.rivals))
        seat = Seat(context, parts, frame, profile, value, crowd)
        if frame == len(self._frames):
            self._frames.append([])
            self._examples_of_frames.append(seat)
            self._between.append([self._frame(seat, other) for other in self._examples_of_frames])
        if profile == len(self._members):
            self._frames[frame].append(profile)
            self._examples.append(seat)
            self._members.append([])
            self._hopeful.append({})
            self._compare_profiles(profile)
        self._members[profile].append(len(self.seats))
        self.seats.append(seat)
        return len(self.seats) - 1

    def passing(self, at: int) -> Iterator[tuple[int, float]]:
        """The seats whose pair with this one passes the threshold, with their scores; itself may be among them."""
        first = self.seats[at]
        line, seats, rivals = self.line, self.seats, self._rivals
        for profile, reached in self._hopeful[first.profile].items():
            example = self._examples[profile]
            value, least = example.value, self._least_for(first, example)
            closeness = line.closeness(first.value, value)
            outdone = line.nearest(value, first.crowd) < closeness
            if reached + max(rivals[outdone], rivals[outdone + 1]) <= least[0]:
                continue
            for other in self._members[profile]:
                second = seats[other]
                score = reached + rivals[outdone + (line.nearest(first.value, second.crowd) < closeness)]
                if score > least[0] and (whole := self._rest(first, second, score, least)) is not None:
                    yield other, whole

    def _rest(self, first: Seat, second: Seat, score: float, least: Sequence[float]) -> float | None:
        """The score with the comparisons one by one; None as soon as it cannot pass the threshold."""
        for at, name in enumerate(ONE_BY_ONE, 1):
            score += self._one(name, first, second)
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
        reached = self._hopeful[first.profile].get(second.profile)
        if reached is None:
            reached = self._frame(first, second) + self._value(first, second)
        line, closeness = self.line, self.line.closeness(first.value, second.value)
        mine = line.nearest(second.value, first.crowd) < closeness
        its = line.nearest(first.value, second.crowd) < closeness
        return reached + self._rivals[mine + its] + sum([self._one(name, first, second) for name in ONE_BY_ONE])

    def _number(self, name: str, part: Hashable) -> int:
        numbers = self._numbers[name]
        return numbers.setdefault(part, len(numbers))

    def _frame(self, first: Seat, second: Seat) -> float:
        """The base and what the comparisons of a frame weigh."""
        return self._base + sum([self._shared(name, first, second) for name in FRAME])

    def _compare_profiles(self, new: int) -> None:
        """Note with which profiles a new one may pass the threshold, and what their comparisons weigh."""
        first, is_far = self._examples[new], self.line.is_far
        far = f"{family(first.context.claim.kind)} far"
        best_far = max((weight for level, weight in self._weights["value"].items() if level.startswith(far)), default=0)
        for frame, profiles in enumerate(self._frames):
            least = self._least_for(first, self._examples_of_frames[frame])[0] - self._best_rivals
            between = self._between[max(frame, first.frame)][min(frame, first.frame)]
            if between + self._best_value <= least:
                continue
            only_near = between + best_far <= least
            for old in profiles:
                second = self._examples[old]
                if only_near and is_far(first.value, second.value):
                    continue
                reached = between + self._value(first, second)
                if reached > least:
                    self._hopeful[new][old] = self._hopeful[old][new] = reached

    def _value(self, first: Seat, second: Seat) -> float:
        """What the values weigh; figures that are far apart weigh what others do that are, beside the same nouns."""
        if self.line.is_far(first.value, second.value):
            nouns = first.parts["noun"], second.parts["noun"]
            found = self._far.get(nouns)
            if found is None:
                found = self._far[nouns] = self._weight("value", first.context, second.context)
            return found
        return self._shared("value", first, second)

    def _shared(self, name: str, first: Seat, second: Seat) -> float:
        """The weight of a comparison between two parts, compared once."""
        key = first.parts[name], second.parts[name]
        known = self._known[name]
        found = known.get(key)
        if found is None:
            found = known[key] = known[key[::-1]] = self._weight(name, first.context, second.context)
        return found

    def _weight(self, name: str, first: Context, second: Context) -> float:
        return self._weights[name].get(COMPARED[name](first, second), 0.0)

    def _one(self, name: str, first: Seat, second: Seat) -> float:
        """What a single comparison weighs."""
        if name in PARTS:
            return self._shared(name, first, second)
        return self._weights[name].get(COMPARED[name](first.context, second.context), 0.0)
