"""Severity and confidence: what raises them, and their bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.judge import judge
from claimdiff.judging.severity import calibrated
from claimdiff.matching import Group
from claimdiff.model import Claim
from tests.judging.making import claim, dead


def severity(*claims: Claim, confidence: float = 0.9, copied: dict[str, str] | None = None) -> float:
    (found,) = judge([Group(claims, confidence)], (), copied)
    return found.severity


def of(numbers: dict[str, int]) -> list[Claim]:
    return [
        claim(source, dead(number), str(number), sentence=f"{source * 5} counted {number} in its own words of {source}")
        for source, number in numbers.items()
    ]


def test_what_does_not_conflict_has_none() -> None:
    assert severity(*of({"a": 12, "b": 12})) == 0.0


def test_values_that_lie_further_apart_are_severer() -> None:
    assert severity(*of({"a": 12, "b": 13})) < severity(*of({"a": 12, "b": 24})) < severity(*of({"a": 12, "b": 240}))


def test_surer_matches_are_severer() -> None:
    assert severity(*of({"a": 12, "b": 24}), confidence=0.6) < severity(*of({"a": 12, "b": 24}), confidence=0.95)


def test_more_independent_sources_on_each_side_are_severer() -> None:
    two, four = {"a": 12, "b": 24}, {"a": 12, "b": 24, "c": 12, "d": 24}
    assert severity(*of(two)) < severity(*of(two | {"c": 12})) < severity(*of(four))
    assert severity(*of(two | {"c": 12}), copied={"c": "a"}) == severity(*of(two))


def test_the_formula() -> None:
    sure = calibrated(0.9, "bare contradiction")
    assert severity(*of({"a": 12, "b": 24})) == pytest.approx(sure * 0.5**0.5 * 0.5, abs=0.001)


@given(st.lists(st.integers(0, 10**9), min_size=2, max_size=8), st.floats(0, 1))
def test_it_stays_between_0_and_1(numbers: list[int], confidence: float) -> None:
    claims = [claim(f"s{place}", dead(number), str(number)) for place, number in enumerate(numbers)]
    assert 0 <= severity(*claims, confidence=confidence) <= 1


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["contradiction", "bare contradiction", "other"]))
def test_confidence_never_falls_with_the_evidence(first: float, second: float, sort: str) -> None:
    low, high = sorted((first, second))
    assert 0 <= calibrated(low, sort) <= calibrated(high, sort) <= 1
