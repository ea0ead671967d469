"""What one article says otherwise than the others."""

from __future__ import annotations

import pytest

from claimdiff.matching.dissent import LEAST, LEAST_MARKED, is_dissent, join_dissenters
from claimdiff.matching.evidence import Weights
from claimdiff.matching.joining import Cluster
from claimdiff.matching.line import Line
from claimdiff.model import Kind
from tests.matching.making import Event, english


def told(kind: Kind, one: str, another: str, other: str) -> tuple[Event, Cluster, Cluster]:
    """Two articles that say one thing, and a third."""
    found = english(a=one, b=another, c=other)
    claims = [claim for claim in found.claims if claim.kind is kind]
    assert [claim.source for claim in claims] == ["a", "b", "c"]
    return found, Cluster(claims[:2]), Cluster(claims[2:])


WALL = "The wall around the prison is 6 metres high."


@pytest.mark.parametrize(("kind", "said", "other", "expected"), [
    (Kind.MEASURE, WALL, "They climbed the wall of the prison, 7 metres of it.", True),
    (Kind.MEASURE, WALL, "They climbed the wall of the prison, 90 metres of it.", False),
    (Kind.AGE, "A farmer aged 67 was arrested.", "A farmer aged 76 was released.", True),
    (Kind.AGE, "A farmer aged 67 was arrested in a village.", "Police spoke to a woman aged 61.", False),
    (Kind.COUNT, "Eight dogs and a helicopter searched.", "Six helicopters searched all day.", False),
])  # fmt: skip
def test_a_near_figure_with_shared_words_may_be_the_same_told_otherwise(
    kind: Kind, said: str, other: str, expected: bool
) -> None:
    found, one, another = told(kind, said, said, other)
    assert is_dissent(one, another, found.known) is expected


def test_two_articles_alone_have_no_dissenter() -> None:
    found, one, other = told(Kind.MEASURE, WALL, WALL, "They climbed the wall of the prison, 7 metres of it.")
    assert not is_dissent(Cluster(one.claims[:1]), other, found.known)


BELOW_THE_THRESHOLD = Weights({}, {"base": -1.0, "threshold": 0.0})
"""Every two clusters score so."""


def test_each_others_best_match_joins_below_the_threshold() -> None:
    found, one, other = told(Kind.MEASURE, WALL, WALL, "They climbed the wall of the prison, 7 metres of it.")
    line = Line(claim.value for claim in found.claims)
    (joined,) = join_dissenters([one, other], found.known, BELOW_THE_THRESHOLD, line)
    assert [claim.source for claim in joined.claims] == ["a", "b", "c"]
    assert [(join.score, join.least) for join in joined.joins] == [(-1.0, LEAST)]


def test_what_hardly_matches_stays_apart() -> None:
    found, one, other = told(Kind.MEASURE, WALL, WALL, "They climbed the wall of the prison, 7 metres of it.")
    far = Weights({}, {**BELOW_THE_THRESHOLD.join, "base": LEAST - 1})
    line = Line(claim.value for claim in found.claims)
    assert join_dissenters([one, other], found.known, far, line) == [one, other]


@pytest.mark.parametrize(("kind", "said", "other", "joins"), [
    (Kind.MEASURE, "The wall is 412 metres long.", "They climbed the wall, 421 metres of it.", True),
    (Kind.MEASURE, "The wall is 412 metres long.", "They climbed the wall, 431 metres of it.", False),
    (Kind.AGE, "Marc Hale, 44, was arrested.", "Marc Hale, 47, was arrested.", True),
    (Kind.AGE, "A farmer, 44, was arrested.", "A farmer, 47, was arrested.", False),
])  # fmt: skip
def test_a_slip_of_digits_and_one_name_make_up_for_more(kind: Kind, said: str, other: str, joins: bool) -> None:
    found, one, another = told(kind, said, said, other)
    between = Weights({}, {**BELOW_THE_THRESHOLD.join, "base": (LEAST + LEAST_MARKED) / 2})
    line = Line(claim.value for claim in found.claims)
    assert (len(join_dissenters([one, another], found.known, between, line)) == 1) is joins
