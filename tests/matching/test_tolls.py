"""How many died is one question for all articles of an event, however far apart their figures lie."""

from __future__ import annotations

import pytest

from claimdiff import Article, Finding, compare
from claimdiff.matching.homes import Homes
from claimdiff.matching.joining import Cluster
from claimdiff.matching.tolls import join_tolls, principal
from tests.matching.making import Event, event

EARLY = "Five dead after coach plunges off mountain road\n\nFive people died when a coach left the road near Orvalle on Monday."
LATE = (
    "Fourteen dead in coach crash\n\nThe toll of the accident near Orvalle has risen to fourteen. On Monday evening police"
    " had spoken of five dead."
)
GERMAN = "Busunglück: Zahl der Toten steigt auf 14\n\nNach dem Absturz eines Reisebusses sind 14 Menschen tot."
SOME = "Three Germans killed in coach crash\n\nThree Germans died when a coach left the road near Orvalle on Monday."
LONG_AGO = "Coach crash near Orvalle\n\nPolice closed the road. In 2009, 31 people died there when a coach burnt out."
LATER_IN_THE_TEXT = (
    "Coach crash near Orvalle\n\nPolice closed the road on Monday. The coach was full. It had come from Lisbon. The road is"
    " steep. Thirty people died on it since the war."
)


def articles(*texts: str) -> list[Article]:
    return [
        Article(name, name, text, language="de" if "Busunglück" in text else "en")
        for name, text in zip("abc", texts, strict=False)
    ]


def tolls(*texts: str) -> list[Finding]:
    return [each for each in compare(articles(*texts)).findings if each.verdict == "contradiction"]


def with_tolls(found: Event) -> Homes:
    """The counts of an event, each alone but for the tolls."""
    homes = Homes(Cluster([claim]) for claim in found.claims if claim.kind == "count")
    join_tolls(homes, found.known)
    return homes


def test_an_early_toll_and_a_late_one_are_one_contradiction() -> None:
    (found,) = tolls(EARLY, LATE)
    assert {each.value for each in found.positions} >= {"5", "14"}


def test_a_toll_is_one_across_languages() -> None:
    (found,) = tolls(EARLY, GERMAN)
    assert {each.value for each in found.positions} == {"5", "14"}


@pytest.mark.parametrize("other", [SOME, LONG_AGO, LATER_IN_THE_TEXT])
def test_what_is_no_toll_of_the_event_is_none(other: str) -> None:
    told = principal(event(articles(LATE, other)).known.values())
    assert [claim.source for claim in told["dead", frozenset()]] == ["a"]


def test_an_article_has_one_toll() -> None:
    told = principal(event(articles(LATE)).known.values())
    assert [claim.text for claim in told["dead", frozenset()]] == ["Fourteen dead"]


def test_tolls_join_what_no_score_did() -> None:
    found = event(articles(EARLY, LATE, GERMAN))
    homes = with_tolls(found)
    assert {frozenset(claim.source for claim in pair) for pair in homes.joined} == {frozenset("ab"), frozenset("ac")}
    assert max(len(cluster.claims) for cluster in homes.clusters()) == 3


FOLLOWERS = "The account was gone at noon.\n\nMore than 43 million followers read it every day."
SUBSCRIBERS = (
    "A account was switched off on Thursday.\n\nNobody was told. It came back later. The site counts {} followers."
)


@pytest.mark.parametrize(("said", "joined"), [("41.7 million", 1), ("328 million", 0)])
def test_large_figures_of_one_noun_that_lie_close_are_one_question(said: str, joined: int) -> None:
    found = event(articles(FOLLOWERS, SUBSCRIBERS.format(said)))
    assert len(with_tolls(found).joined) == joined
