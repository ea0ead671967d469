"""Frames: what many claims share beside their values, so that two of them are weighed against each other once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from claimdiff.matching.context import Context
from claimdiff.matching.levels import (
    CROWDS,
    NEAR_OF_ONE_NOUN,
    OF_ONE_NOUN,
    RIVAL_LEVELS,
    Subject,
    crowd,
    crowd_level,
    likeness,
    subject,
    subject_levels,
    value_level,
    years_level,
)
from claimdiff.model import Kind

ByLevel = Mapping[str, float]
Asked = TypeVar("Asked")
Found = TypeVar("Found")


class Row(dict[Asked, Found]):
    """What one thing gives with others, each found when it is first asked for."""

    def __init__(self, find: Callable[[Asked], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, asked: Asked) -> Found:
        found = self[asked] = self._find(asked)
        return found


class Frame(NamedTuple):
    """The number of a subject, the years of the sentence, the size of the crowd, and whether it stands in a title."""

    subject: int
    years: frozenset[int]
    crowd: int
    in_title: bool


class Weighed(NamedTuple):
    """What two values weigh, what each of RIVAL_LEVELS would weigh beside them, and the most of both."""

    value: float
    rivals: Sequence[float]
    most: float


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
        self._years = Row(self._years_row)
        self._values = Row(self._values_row)
        self._subjects: list[Subject] = []
        self._subject_numbers: dict[Subject, int] = {}
        self._between_subjects: list[Row[int, tuple[float, Row[str, Weighed], float]]] = []
        self._frames: list[Frame] = []
        self._numbers: dict[Frame, int] = {}
        self._clear: list[list[int]] = []
        self._compared: list[int] = []
        """What `with_clear_values` has found, and up to which frame it has looked."""

    def number(self, context: Context) -> int:
        """The number of a claim's frame, the same for equal frames."""
        told = subject(context)
        about = self._subject_numbers.setdefault(told, len(self._subjects))
        if about == len(self._subjects):
            self._subjects.append(told)
            self._between_subjects.append(Row(partial(self._compare_subjects, about)))
        frame = Frame(about, context.years, crowd(context), context.in_title)
        number = self._numbers.setdefault(frame, len(self._frames))
        if number == len(self._frames):
            self._frames.append(frame)
            self._clear.append([])
            self._compared.append(0)
        return number

    def between(self, one: int, other: int) -> Between:
        """What stands between two frames."""
        first, second = self._frames[one], self._frames[other]
        weight, values, _ = self._between_subjects[first.subject][second.subject]
        weight += self._years[first.years][second.years] + self._crowds[max(first.crowd, second.crowd)]
        return Between(weight, values, self._least[first.in_title and second.in_title])

    def with_clear_values(self, frame: int) -> Sequence[int]:
        """The frames that may pass the threshold with one even where the values are not near each other."""
        about, years, size, in_title = self._frames[frame]
        subjects, by_years = self._between_subjects[about], self._years[years]
        found, done = self._clear[frame], self._compared[frame]
        for number, other in enumerate(self._frames[done:], done):
            weight, _, clear = subjects[other.subject]
            weight += by_years[other.years] + self._crowds[max(size, other.crowd)]
            if weight + clear > self._least[in_title and other.in_title]:
                found.append(number)
        self._compared[frame] = len(self._frames)
        return found

    def _years_row(self, mine: frozenset[int]) -> Row[frozenset[int], float]:
        return Row(lambda its: self._weights["years"].get(years_level(mine, its), 0.0))

    def _compare_subjects(self, one: int, other: int) -> tuple[float, Row[str, Weighed], float]:
        """What two subjects weigh, the values beside them, and the most of these where they are not near each other."""
        noun, aspect = subject_levels(self._subjects[one], self._subjects[other])
        values = self._values[likeness(noun, aspect)]
        clear = max(values[level].most for level in self._clear_levels)
        found = self._weights["noun"].get(noun, 0.0) + self._weights["aspect"].get(aspect, 0.0), values, clear
        self._between_subjects[other][one] = found
        return found

    def _values_row(self, alike: str) -> Row[str, Weighed]:
        """What values of a likeness weigh by how they fit, and their rivals beside them."""
        return Row(lambda fits: self._value(value_level(self._kind, fits, alike)))

    def _value(self, level: str) -> Weighed:
        weight = self._weights["value"].get(level, 0.0)
        rivals = self._rivals_of_one_noun if level in NEAR_OF_ONE_NOUN else self._rivals
        return Weighed(weight, rivals, weight + max(rivals))
