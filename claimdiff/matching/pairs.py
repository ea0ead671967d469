"""The scores of many pairs: what many claims share is compared once, and hopeless pairs are never looked at.

A score is the one that `evidence.score` gives. Claims of one subject and crowd (a frame) that give one value (a
profile) reach equal levels, so two profiles are compared once, when the first of them is asked for. Where even the best
levels of all other comparisons could not lift two profiles above the threshold, none of their claims are compared; and
so on with each comparison.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from claimdiff.matching.context import Context
from claimdiff.matching.levels import (
    COMPARED,
    NEAR_OF_ONE_NOUN,
    OF_ONE_NOUN,
    RIVAL_LEVELS,
    SUBJECT,
    crowd,
    likeness,
    subject,
    value_level,
)
from claimdiff.matching.line import Line
from claimdiff.model import Kind

ONE_BY_ONE = ("closest", "beside", "place", "owner", "names", "years", "article", "around")
"""The others, beside `value` and `rivals`: those that rule out most come first, the dearest last."""
OF_ONE_KIND = {"owner": Kind.AGE}
"""Comparisons of claims of one kind; between others the level is `none`."""
BOTH_TITLES = "both titles"
"""The level of `place` that few pairs can reach, and that weighs much."""
NOTHING_SHARED = {"closest": "none shared", "beside": "nothing"}
"""The levels of the first two for contexts that share none of what they look at."""
MARGIN = 1e-6
"""What sums of weights, which have three decimals, may lose to the rounding of floats."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A context, and the numbers of its frame, profile, value and article's values: equal ones have one."""

    context: Context
    frame: int
    profile: int
    value: int
    crowd: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The number of a subject, the size of its crowd, and whether the claims stand in a title."""

    subject: int
    crowd: int
    in_title: bool


class Weighed(NamedTuple):
    """What the comparisons so far weigh, what each of RIVAL_LEVELS would weigh beside them, and the most of both."""

    reached: float
    rivals: Sequence[float]
    most: float


class Values(dict[str, Weighed]):
    """What two values weigh by how they fit: weighed when it is first asked for."""

    def __init__(self, weigh: Callable[[str], Weighed]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, fits: str) -> Weighed:
        found = self[fits] = self._weigh(fits)
        return found


class Pairs:
    """Contexts of one block, which is of one kind, in their seats, scored two by two by a table of weights."""

    def __init__(self, table: Mapping[str, float], line: Line, kind: Kind) -> None:
        self.line = line
        self.seats: list[Seat] = []
        self._kind, self._threshold = kind, table["threshold"]
        self._weights: dict[str, dict[str, float]] = {name: {} for name in COMPARED}
        for name, weight in table.items():
            comparison, _, level = name.partition(": ")
            if comparison in self._weights:
                self._weights[comparison][level] = weight
        self._rivals, self._rivals_of_one_noun = (
            [self._weights["rivals"].get(level + noun, 0.0) for level in RIVAL_LEVELS] for noun in ("", OF_ONE_NOUN)
        )
        steps = [name for name in ONE_BY_ONE if OF_ONE_KIND.get(name, kind) is kind]
        others = [self._weights[name].get("none", 0.0) for name in ONE_BY_ONE if name not in steps]
        self._base = table["base"] + sum(others)
        self._steps = [(COMPARED[name], self._weights[name]) for name in steps]
        self._unshared = sum(self._weights[name].get(NOTHING_SHARED[name], 0.0) for name in ONE_BY_ONE[:2])
        best = {name: max(0.0, *weights.values(), 0.0) for name, weights in self._weights.items()}
        inside = max(0.0, *(weight for level, weight in self._weights["place"].items() if level != BOTH_TITLES), 0.0)
        titles = (inside, best["place"])
        self._least = [self._least_sums([(best | {"place": place})[name] for name in steps]) for place in titles]

        self._subject_numbers: dict[Hashable, int] = {}
        self._frame_numbers: dict[Frame, int] = {}
        self._profile_numbers: dict[tuple[int, int], int] = {}
        self._subjects: list[Context] = []
        self._frames: list[Frame] = []
        self._rows: list[list[tuple[float, Values]]] = []
        self._inside: list[list[int]] = []
        """The profiles of each frame, in the order of their numbers."""
        self._examples: list[Seat] = []
        self._members: list[set[int]] = []
        self._hopeful: list[dict[int, Weighed]] = []
        self._compared: list[int] = []
        """Up to which number each profile was compared with the others."""
        self._holding: dict[Hashable, list[int]] = defaultdict(list)
        self._between_subjects: dict[tuple[int, int], tuple[float, Values]] = {}
        self._between_crowds: dict[tuple[int, int], float] = {}
        self._values: dict[str, Values] = {}

    def add(self, context: Context) -> int:
        """Seat a context; the number of its seat."""
        about = self._subject_numbers.setdefault(subject(context), len(self._subjects))
        if about == len(self._subjects):
            self._subjects.append(context)
        described = Frame(about, crowd(context), context.in_title)
        frame = self._frame_numbers.setdefault(described, len(self._frames))
        if frame == len(self._frames):
            self._frames.append(described)
            self._rows.append([])
            self._inside.append([])
        value = self.line.number(context.claim.value)
        among = self.line.crowd((context.claim.value, *context.rivals))
        profile = self._profile_numbers.setdefault((frame, value), len(self._examples))
        seat = Seat(context, frame, profile, value, among)
        if profile == len(self._examples):
            self._inside[frame].append(profile)
            self._examples.append(seat)
            self._members.append(set())
            self._hopeful.append({})
            self._compared.append(0)
        self._members[profile].add(len(self.seats))
        for key in _shareable(context):
            self._holding[key].append(len(self.seats))
        self.seats.append(seat)
        return len(self.seats) - 1

    def passing(self, at: int) -> Iterator[tuple[int, float]]:
        """The seats whose pair with this one passes the threshold, with their scores; itself may be among them."""
        first = self.seats[at]
        nearest, seats = self.line.nearest, self.seats
        crowds = self.line.nearest_to(first.value)
        for profile, weighed, members, least in self._promising(first):
            reached, rivals, _ = weighed
            value = self._examples[profile].value
            closeness = self.line.closeness(first.value, value)
            outdone = nearest(value, first.crowd) < closeness
            if reached + max(rivals[outdone], rivals[outdone + 1]) <= least[0]:
                continue
            for other in members:
                second = seats[other]
                its = crowds.get(second.crowd) or nearest(first.value, second.crowd)
                score = reached + rivals[outdone + (its < closeness)]
                if score > least[0] and (whole := self._rest(first.context, second.context, score, least)) is not None:
                    yield other, whole

    def score(self, a: int, b: int) -> float:
        """The score of two seats."""
        first, second = self.seats[a], self.seats[b]
        rest = [weights.get(level(first.context, second.context), 0.0) for level, weights in self._steps]
        return self._reached(first, second) + sum(rest)

    def passing_score(self, a: int, b: int) -> float | None:
        """The score of two seats where it passes the threshold."""
        first, second = self.seats[a], self.seats[b]
        least = self._least[first.context.in_title and second.context.in_title]
        reached = self._reached(first, second)
        return self._rest(first.context, second.context, reached, least) if reached > least[0] else None

    def _promising(self, first: Seat) -> Iterator[tuple[int, Weighed, set[int], Sequence[float]]]:
        """The profiles that may pass the threshold with a seat, what is known of them and with which of their seats,
        and the sums that are needed."""
        sharing = set().union(*(self._holding.get(key, ()) for key in _shareable(first.context)))
        for profile, weighed in self._hopeful_for(first.profile).items():
            members = self._members[profile]
            least = self._least[first.context.in_title and self._examples[profile].context.in_title]
            if weighed.most + self._unshared <= least[2]:
                members = members & sharing
            if members:
                yield profile, weighed, members, least

    def _rest(self, first: Context, second: Context, score: float, least: Sequence[float]) -> float | None:
        """The score with the comparisons one by one; None as soon as it cannot pass the threshold."""
        for at, (level, weights) in enumerate(self._steps, 1):
            score += weights.get(level(first, second), 0.0)
            if score <= least[at]:
                return None
        return score if score > self._threshold else None

    def _least_sums(self, best: Sequence[float]) -> list[float]:
        """What a score must be above before each of the comparisons one by one, to pass the threshold in the end."""
        rooms = accumulate(reversed(best), initial=MARGIN)
        return [self._threshold - room for room in rooms][::-1]

    def _reached(self, first: Seat, second: Seat) -> float:
        """The base, and what the comparisons weigh that are not made one by one."""
        weighed = self._hopeful[first.profile].get(second.profile)
        if weighed is None:
            between, by_fit = self._between(first.frame)[second.frame]
            weighed = by_fit[self.line.fits(first.value)[second.value]]
        else:
            between = 0.0
        line, closeness = self.line, self.line.closeness(first.value, second.value)
        mine = line.nearest(second.value, first.crowd) < closeness
        its = line.nearest(first.value, second.crowd) < closeness
        return between + weighed.reached + weighed.rivals[mine + its]

    def _hopeful_for(self, profile: int) -> Mapping[int, Weighed]:
        """The profiles with which one may pass the threshold, and what their comparisons weigh."""
        compared, hopeful = self._compared[profile], self._hopeful[profile]
        if compared == len(self._examples):
            return hopeful
        first = self._examples[profile]
        fits, row = self.line.fits(first.value), self._between(first.frame)
        for frame, profiles in enumerate(self._inside):
            if profiles[-1] < compared:
                continue
            least = self._least[first.context.in_title and self._frames[frame].in_title][0]
            between, by_fit = row[frame]
            for other in profiles[bisect_left(profiles, compared) :]:
                reached, rivals, most = by_fit[fits[self._examples[other].value]]
                if between + most > least:
                    known = Weighed(between + reached, rivals, between + most)
                    hopeful[other] = self._hopeful[other][profile] = known
        self._compared = [profile + 1 if known == profile else known for known in self._compared]
        self._compared[profile] = len(self._examples)
        return hopeful

    def _between(self, frame: int) -> Sequence[tuple[float, Values]]:
        """What the comparisons of a frame with each one weigh, with the base, and what values will weigh beside."""
        row = self._rows[frame]
        for other in range(len(row), len(self._frames)):
            its = self._rows[other]
            row.append(its[frame] if len(its) > frame else self._compare_frames(frame, other))
        return row

    def _compare_frames(self, one: int, other: int) -> tuple[float, Values]:
        first, second = self._frames[one], self._frames[other]
        subjects, crowds = (first.subject, second.subject), (first.crowd, second.crowd)
        known = self._between_subjects.get(subjects)
        if known is None:
            known = self._compare_subjects(*subjects)
            self._between_subjects[subjects] = self._between_subjects[subjects[::-1]] = known
        reached, by_fit = known
        beside = self._between_crowds.get(crowds)
        if beside is None:
            mine, its = self._examples[self._inside[one][0]].context, self._examples[self._inside[other][0]].context
            beside = self._between_crowds[crowds] = self._weights["crowd"].get(COMPARED["crowd"](mine, its), 0.0)
        return reached + beside, by_fit

    def _compare_subjects(self, one: int, other: int) -> tuple[float, Values]:
        first, second = self._subjects[one], self._subjects[other]
        levels = {name: COMPARED[name](first, second) for name in SUBJECT}
        weights = [self._weights[name].get(level, 0.0) for name, level in levels.items()]
        alike = likeness(levels["noun"], levels["aspect"])
        if alike not in self._values:
            self._values[alike] = Values(lambda fits: self._value(value_level(self._kind, fits, alike)))
        return self._base + sum(weights), self._values[alike]

    def _value(self, level: str) -> Weighed:
        """What two values weigh that reach a level, and rivals beside them."""
        weight = self._weights["value"].get(level, 0.0)
        rivals = self._rivals_of_one_noun if level in NEAR_OF_ONE_NOUN else self._rivals
        return Weighed(weight, rivals, weight + max(rivals))


def _shareable(context: Context) -> Iterator[Hashable]:
    """The families of the closest words and the values beside a claim, kept apart from each other."""
    yield from context.families
    for value in context.beside:
        yield "beside", value
