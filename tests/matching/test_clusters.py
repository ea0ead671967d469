"""What joins and what never does, in small events; and what must not matter to it."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.gold import cluster_folders, load_cluster
from claimdiff.model import Article, Kind
from claimdiff.read import read_paths
from tests.matching.making import Event, english, event

# --- what never joins


def test_one_article_s_own_distinction_stands() -> None:
    found = english(
        a="Police said 214 passengers were on board. Police said 219 passengers were on board.",
        b="Police said 214 passengers were on board. Police said 219 passengers were on board.",
    )
    assert found.words() == {
        frozenset({("a", "214 passengers"), ("b", "214 passengers")}),
        frozenset({("a", "219 passengers"), ("b", "219 passengers")}),
    }


def test_other_figures_of_other_articles_may_join() -> None:
    found = english(
        a="Police said 214 passengers were on board the train.", b="Police said 219 passengers were on board the train."
    )
    assert found.words() == {frozenset({("a", "214 passengers"), ("b", "219 passengers")})}


def test_a_conversion_in_brackets_stays_with_what_it_converts() -> None:
    found = english(
        a="The fire caused damage of 4 million euros ($4.5 million) to the theatre.",
        b="The fire caused damage of 4 million euros to the theatre.",
    )
    assert {frozenset(text for _, text in group) for group in found.words()} == {
        frozenset({"4 million euros", "$4.5 million"})
    }


def test_two_sums_in_one_unit_convert_nothing() -> None:
    found = english(
        a="The fire caused damage of 4 million euros (9 million euros) to the theatre.",
        b="The fire caused damage of 4 million euros to the theatre.",
    )
    assert not any({"4 million euros", "9 million euros"} <= {text for _, text in group} for group in found.words())


def test_ages_of_people_with_other_names_stay_apart() -> None:
    found = english(
        a="The driver, Gemma Tully, 36, was taken to hospital.",
        b="The driver, Marek Duysak, 36, was taken to hospital.",
    )
    assert found.words() == set()


def test_ages_of_one_name_join_whatever_they_are() -> None:
    found = english(
        a="The driver, Gemma Tully, 36, was taken to hospital.", b="The driver, Gemma Tully, 37, was taken to hospital."
    )
    assert found.words() == {frozenset({("a", "36"), ("b", "37")})}


def test_clock_times_of_other_days_stay_apart() -> None:
    said = "On {} March 2024 the dam broke at 05:40 above the village."
    assert any("05:40" in text for group in english(a=said.format(3), b=said.format(3)).words() for _, text in group)
    apart = english(a=said.format(3), b=said.format(9)).words()
    assert not any("05:40" in text for group in apart for _, text in group)


# --- what does not matter


def folders() -> list[str]:
    return [folder.name for folder in cluster_folders()]


@pytest.mark.parametrize("name", folders())
def test_the_order_of_articles_does_not_matter(name: str) -> None:
    folder = next(folder for folder in cluster_folders() if folder.name == name)
    articles = list(read_paths([str(load_cluster(folder).articles)]).articles)
    as_read = event(articles, frozenset(Kind)).groups()
    for seed in range(3):
        random.Random(seed).shuffle(articles)
        assert event(articles, frozenset(Kind)).groups() == as_read
    assert event(articles[::-1], frozenset(Kind)).groups() == as_read


FACTS = (
    "Police said {} passengers were on board the train.",
    "Firefighters worked for {} hours at the bridge.",
    "The company promised {} euros for the families.",
    "The driver, Gemma Tully, {}, was not hurt.",
    "The storm brought winds of {} km/h to the coast.",
    "About {} houses were without electricity.",
)
STRANGERS = (
    "Der Gemeinderat beschloss am Montag einen neuen Haushalt.",
    "Das Orchester spielte danach ein Stück von Haydn.",
    "Im Museum hängt nun wieder das alte Bild der Mühle.",
)
Told = list[list[tuple[int, int]]]
told = st.lists(
    st.lists(
        st.tuples(st.integers(0, len(FACTS) - 1), st.integers(21, 99)), min_size=1, max_size=5, unique_by=lambda t: t[0]
    ),
    min_size=2,
    max_size=4,
)


def articles_of(facts: Told) -> list[Article]:
    return [
        Article(
            f"a{number}", f"a{number}.txt", " ".join(FACTS[fact].format(figure) for fact, figure in each), language="en"
        )
        for number, each in enumerate(facts)
    ]


def of(found: Event, names: Sequence[str]) -> set[frozenset[str]]:
    return {group for group in found.groups() if any(claim.split(":")[0] in names for claim in group)}


@settings(max_examples=40, deadline=None)
@given(told, st.randoms(use_true_random=False))
def test_the_order_of_made_up_articles_does_not_matter(facts: Told, chance: random.Random) -> None:
    articles = articles_of(facts)
    as_told = event(articles).groups()
    chance.shuffle(articles)
    assert event(articles).groups() == as_told


@settings(max_examples=40, deadline=None)
@given(told, st.integers(0, 2))
def test_an_article_that_shares_nothing_changes_nothing(facts: Told, which: int) -> None:
    articles = articles_of(facts)
    stranger = Article("z", "z.txt", STRANGERS[which], language="de")
    assert event([*articles, stranger]).groups() == event(articles).groups()


@settings(max_examples=40, deadline=None)
@given(told)
def test_groups_hold_two_articles_and_share_no_claim(facts: Told) -> None:
    groups = event(articles_of(facts)).groups()
    assert all(len({claim.split(":")[0] for claim in group}) > 1 for group in groups)
    assert sum(map(len, groups)) == len(frozenset().union(*groups))
