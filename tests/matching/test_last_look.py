"""What scores too low alone, where the whole event speaks for it."""

from __future__ import annotations

import pytest

from claimdiff.matching.evidence import Weights
from claimdiff.matching.joining import Cluster
from claimdiff.matching.last_look import Block, Match, join_matches, matches
from claimdiff.matching.line import Line
from claimdiff.model import Kind
from tests.matching.making import Event, english

WALL = "The wall around the prison is 6 metres high."
CLIMBED = "They climbed the wall of the prison, 7 metres of it."


def told(kind: Kind, *said: str) -> tuple[Event, list[Block]]:
    """Articles that say one thing, and the last one, which says another."""
    found = english(**dict(zip("abcdefg", said, strict=False)))
    claims = [claim for claim in found.claims if claim.kind is kind]
    assert [claim.source for claim in claims] == list("abcdefg"[: len(said)])
    clusters = [Cluster(claims[:-1]), Cluster(claims[-1:])]
    return found, [(clusters, Line(claim.value for claim in claims))]


def weighing(score: float, **last: float) -> Weights:
    """Weights by which every two clusters score the same in the second pass, and as given in the last look."""
    return Weights({}, {"base": score, "threshold": 0.0}, {"base": 0.0, "slope": 1.0, "threshold": 0.0, **last})


def found(kind: Kind, *said: str) -> list[Match]:
    """What may match of what articles say."""
    event, blocks = told(kind, *said)
    return list(matches(blocks, event.known, weighing(-1.0)))


@pytest.mark.parametrize(("kind", "said", "other", "expected"), [
    (Kind.MEASURE, WALL, CLIMBED, True),
    (Kind.MEASURE, WALL, "They climbed the wall of the prison, 90 metres of it.", False),
    (Kind.MEASURE, WALL, "They climbed the wall of the prison, 6 metres of it.", True),
    (Kind.AGE, "A farmer aged 67 was arrested.", "A farmer aged 76 was released.", True),
    (Kind.AGE, "A farmer aged 67 was arrested in a village.", "Police spoke to a woman aged 61.", False),
    (Kind.AGE, "Marc Hale, 44, was arrested.", "Marc Hale, 47, was arrested.", True),
    (Kind.DATE, "The dam was built in 1968.", "The dam, built in 1970, broke.", True),
    (Kind.DATE, "The dam was built in 1968.", "The dam, built in 1978, broke.", False),
    (Kind.DATE, "The last launch failed in November 2021.", "A launch failed in November 2020.", True),
    (Kind.DATE, "The last launch failed in November 2021.", "A launch failed in January 2020.", False),
    (Kind.COUNT, "Eight dogs and a helicopter searched.", "Six helicopters searched all day.", False),
])  # fmt: skip
def test_a_near_figure_may_be_the_same_told_otherwise(kind: Kind, said: str, other: str, expected: bool) -> None:
    assert bool(found(kind, said, said, other)) is expected


def test_what_one_article_alone_tells_is_no_question_of_the_event() -> None:
    assert not found(Kind.MEASURE, WALL, CLIMBED)


def test_more_articles_say_more() -> None:
    assert [match.levels[1] for match in found(Kind.MEASURE, WALL, WALL, CLIMBED)] == ["told by: 2"]
    assert [match.levels[1] for match in found(Kind.MEASURE, *[WALL] * 6, CLIMBED)] == ["told by: 4"]


def test_a_figure_beside_what_has_joined_is_told_by_its_neighbours() -> None:
    event, blocks = told(Kind.MEASURE, WALL, WALL, f"{CLIMBED} Two guards slept.")
    guards, line = [claim for claim in event.claims if claim.kind is Kind.COUNT], Line([])
    assert [claim.source for claim in guards] == ["c"]
    (alone,) = matches([*blocks, ([Cluster(guards)], line)], event.known, weighing(-1.0))
    assert alone.levels[-1] == "neighbours: apart"
    event, blocks = told(Kind.MEASURE, f"{WALL} Two guards slept.", WALL, f"{CLIMBED} Two guards slept.")
    guards = [claim for claim in event.claims if claim.kind is Kind.COUNT]
    (beside,) = matches([*blocks, ([Cluster(guards)], line)], event.known, weighing(-1.0))
    assert beside.levels[-1] == "neighbours: joined"


def test_what_speaks_for_it_lifts_a_match_above_the_threshold() -> None:
    event, blocks = told(Kind.MEASURE, WALL, WALL, CLIMBED)
    assert join_matches(blocks, event.known, weighing(-1.0)) == [blocks[0][0]]
    ((joined,),) = join_matches(blocks, event.known, weighing(-1.0, **{"told by: 2": 1.5}))
    assert [claim.source for claim in joined.claims] == ["a", "b", "c"]
    assert [(join.score, join.together) for join in joined.joins] == [(0.5, True)]
    assert joined.joins[0].last == ("fit: close, common", "told by: 2", "other matches: none", "neighbours: apart")


def test_what_hardly_matches_is_not_looked_at() -> None:
    event, blocks = told(Kind.MEASURE, WALL, WALL, CLIMBED)
    assert not list(matches(blocks, event.known, weighing(-3.5, **{"told by: 2": 9.0})))


def test_a_cluster_joins_once_and_the_best_of_its_matches() -> None:
    event = english(a=WALL, b=WALL, c=CLIMBED, d="They climbed the wall of the prison, 6 metres of it.")
    a, b, c, d = (claim for claim in event.claims if claim.kind is Kind.MEASURE)
    clusters = [Cluster([a, b]), Cluster([c]), Cluster([d])]
    block = (clusters, Line(claim.value for claim in (a, b, c, d)))
    weights = weighing(-1.0, **{"told by: 2": 1.5, "fit: same, common": 1.0})
    (left,) = join_matches([block], event.known, weights)
    assert sorted([claim.source for claim in cluster.claims] for cluster in left) == [["a", "b", "d"], ["c"]]


def test_an_equal_figure_brings_no_contradiction_with_it() -> None:
    event = english(
        a=WALL, b="The wall around the prison is 9 metres high.", c="They climbed the wall, 6 metres of it."
    )
    a, b, c = (claim for claim in event.claims if claim.kind is Kind.MEASURE)
    block = ([Cluster([a, b]), Cluster([c])], Line(claim.value for claim in (a, b, c)))
    assert not list(matches([block], event.known, weighing(-1.0)))
