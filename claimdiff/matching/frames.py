"""Frames: what many claims share beside their values, so that two of them are weighed against each other once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from claimdiff.matching.context import Context
from claimdiff.matching.levels import (
    CROWDS,
    NEAR_OF_ONE_NOUN,
    OF_ONE_NOUN,
    RIVAL_LEVELS,
    aspect_level,
    crowd,
    crowd_level,
    likeness,
    noun_level,
    subject,
    value_level,
    years_level,
)
from claimdiff.matching.row import Grid, Row
from claimdiff.model import Kind

ByLevel = Mapping[str, float]


class Frame(NamedTuple):
    """The numbers of what is counted and of the aspect, the number of the sentence's years, the size of the crowd, and
    whether it stands in a title."""

    counted: int
    aspect: int
    years: int
    crowd: int
    in_title: bool


class Weighed(NamedTuple):
    """What two values weigh, what each of RIVAL_LEVELS would weigh beside them, and the most of both.

    `left` is the most of RIVAL_LEVELS that is left where one claim is known not to be outdone, and where it is outdone.
    """

    value: float
    rivals: Sequence[float]
    left: Sequence[float]
    most: float


class Subjects(NamedTuple):
    """What two subjects weigh, the values beside them by how they fit, and the most of these where they are clear."""

    weight: float
    values: Row[str, Weighed]
    clear: float


class Between(NamedTuple):
    """What two frames weigh, the values of their claims by how they fit, and what all of that must be above."""

    weight: float
    values: Row[str, Weighed]
    least: float


class Frames:
    """The frames of claims of one kind by their numbers, and what stands between any two of them.

    `least` is what a pair must weigh before the comparisons that a frame does not tell, by whether both claims stand
    in titles; `clear_levels` are those of values that are not near each other.
    """

    def __init__(
        self, weights: Mapping[str, ByLevel], kind: Kind, least: Sequence[float], clear_levels: Collection[str]
    ) -> None:
        self._weights, self._kind, self._least, self._clear_levels = weights, kind, least, clear_levels
        self._rivals, self._rivals_of_one_noun = (
            [weights["rivals"].get(level + noun, 0.0) for level in RIVAL_LEVELS] for noun in ("", OF_ONE_NOUN)
        )
        self._crowds = [weights["crowd"].get(crowd_level(kind, place), 0.0) for place in range(len(CROWDS))]
        self._counted, self._aspects = Grid(noun_level), Grid(aspect_level)
        self._subjects = Row(self._between_subjects)
        self._values = Row(self._values_row)
        self._years: Grid[frozenset[int], float]
        self._years = Grid(lambda mine, its: weights["years"].get(years_level(mine, its), 0.0))
        self._room = max([0.0, *weights["years"].values()]) + max(self._crowds)
        """The most that two frames weigh beside their subjects."""
        self._frames = Grid(self._between)
        self.rows = self._frames.rows
        """What stands between each frame and others, by their numbers."""
        self._of_subject: dict[tuple[int, int], list[int]] = defaultdict(list)
        self.with_clear_values: list[list[int]] = []
        """The frames that may pass the threshold with each frame even where the values are not near each other."""

    def number(self, context: Context) -> int:
        """The number of a claim's frame, the same for equal frames."""
        about = subject(context)
        counted, aspect = self._counted.number(about.counted), self._aspects.number(about.aspect)
        frame = Frame(counted, aspect, self._years.number(context.years), crowd(context), context.in_title)
        number = self._frames.number(frame)
        if number == len(self.with_clear_values):
            self._add(frame, number)
        return number

    def _between(self, first: Frame, second: Frame) -> Between:
        """What stands between two frames."""
        levels = (
            self._counted.rows[first.counted][second.counted],
            self._aspects.rows[first.aspect][second.aspect],
        )
        weight, values, _ = self._subjects[levels]
        weight += self._years.rows[first.years][second.years] + self._crowds[max(first.crowd, second.crowd)]
        return Between(weight, values, self._least[first.in_title and second.in_title])

    def _add(self, frame: Frame, number: int) -> None:
        """Take a new frame in, with those that may pass with it by any values."""
        self._of_subject[frame.counted, frame.aspect].append(number)
        self.with_clear_values.append([])
        counted, aspects = self._counted.rows[frame.counted], self._aspects.rows[frame.aspect]
        least = min(self._least) - self._room
        for (its_counted, its_aspect), frames in self._of_subject.items():
            subjects = self._subjects[counted[its_counted], aspects[its_aspect]]
            if subjects.weight + subjects.clear > least:
                for other in frames:
                    between = self.rows[number][other]
                    if between.weight + subjects.clear > between.least:
                        self.with_clear_values[number].append(other)
                        if other != number:
                            self.with_clear_values[other].append(number)

    def _between_subjects(self, levels: tuple[str, str]) -> Subjects:
        """What the levels of the comparisons of SUBJECT weigh, and the values beside them."""
        noun, aspect = levels
        values = self._values[likeness(noun, aspect)]
        clear = max(values[level].most for level in self._clear_levels)
        return Subjects(self._weights["noun"].get(noun, 0.0) + self._weights["aspect"].get(aspect, 0.0), values, clear)

    def _values_row(self, alike: str) -> Row[str, Weighed]:
        """What values of a likeness weigh by how they fit, and their rivals beside them."""
        return Row(lambda fits: self._value(value_level(self._kind, fits, alike)))

    def _value(self, level: str) -> Weighed:
        weight = self._weights["value"].get(level, 0.0)
        rivals = self._rivals_of_one_noun if level in NEAR_OF_ONE_NOUN else self._rivals
        return Weighed(weight, rivals, [max(rivals[:2]), max(rivals[1:])], weight + max(rivals))
