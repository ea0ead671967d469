"""What changes no verdict: swapping sources, the order of files, an article about something else."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.gold import CLUSTERS
from claimdiff import Article, Report, compare
from claimdiff.read import read_paths

SETS = sorted((CLUSTERS.parent / "consistent").glob("*/articles"))
SAMPLE = random.Random("order").sample(SETS, 4)
"""Sets whose articles are swapped; all of them would take minutes."""
Told = set[tuple[str, frozenset[tuple[str, int, int]], frozenset[frozenset[tuple[str, int, int]]]]]
NAMES = ("Quennevais", "Tolvanen", "Brzezno")
WORDS = [
    "the",
    "choir",
    "sang",
    "an",
    "old",
    "song",
    "and",
    "nobody",
    "in",
    "the",
    "village",
    "minded",
    "the",
    "rain",
    "while",
    "the",
    "baker",
    "slept",
    "beside",
    "his",
    "oven",
    "and",
    "dreamt",
    "of",
    "flour",
    "and",
    "butter",
    "until",
    "the",
    "cat",
    "jumped",
    "onto",
    "the",
    "shelf",
    "and",
    "the",
    "tins",
    "fell",
    "down",
    "with",
    "a",
    "noise",
    "like",
    "thunder",
]


def told(report: Report) -> Told:
    """Verdicts, and places of the claims and of the conflicts: all but the numbering."""

    def place(claim_id: str) -> tuple[str, int, int]:
        claim = report.claim(claim_id)
        return claim.source, claim.span.start, claim.span.end

    return {
        (
            finding.verdict,
            frozenset(map(place, finding.claims)),
            frozenset(frozenset(map(place, pair)) for pair in finding.conflicts),
        )
        for finding in report.findings
    }


def articles(folder: object) -> tuple[Article, ...]:
    return read_paths([str(folder)]).articles


@pytest.mark.parametrize("folder", SAMPLE, ids=lambda folder: folder.parent.name)
def test_the_order_of_two_files_changes_nothing(folder: object) -> None:
    read = articles(folder)
    forwards, backwards = compare(read), compare(read[::-1])
    assert told(forwards) == told(backwards)
    assert {(each.headline, each.text) for each in forwards.inside} == {
        (each.headline, each.text) for each in backwards.inside
    }


def test_the_order_of_many_files_changes_nothing() -> None:
    read = list(articles(CLUSTERS / "messenger-outage" / "articles"))
    wanted = told(compare(read))
    for seed in range(3):
        random.Random(seed).shuffle(read)
        assert told(compare(read)) == wanted


@pytest.mark.parametrize("folder", SAMPLE, ids=lambda folder: folder.parent.name)
def test_the_names_of_files_change_nothing(folder: object) -> None:
    """Sources swap their names: the second one is the first in every order by name."""
    read = articles(folder)
    names = dict(zip((each.id for each in read), (each.id for each in read[::-1]), strict=True))
    swapped = [replace(each, id=names[each.id]) for each in read]
    assert told(compare(swapped)) == renamed(told(compare(read)), names)


def renamed(found: Told, names: dict[str, str]) -> Told:
    def place(each: tuple[str, int, int]) -> tuple[str, int, int]:
        return names[each[0]], each[1], each[2]

    return {
        (verdict, frozenset(map(place, claims)), frozenset(frozenset(map(place, pair)) for pair in conflicts))
        for verdict, claims, conflicts in found
    }


@settings(max_examples=8, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=5, max_size=80), st.sampled_from(NAMES))
def test_an_article_about_something_else_changes_nothing(words: Sequence[str], name: str) -> None:
    read = articles(SAMPLE[0])
    other = Article("zz", "zz", f"In {name} {' '.join(words)}.", language="en")
    assert told(compare([*read, other])) == told(compare(read))


def test_figures_about_something_else_change_nothing() -> None:
    read = articles(SAMPLE[0])
    text = (
        "In Quennevais 731 zorbles slept. Their 268 quents were purple, and 83.1 percent of the zorbles had eaten a"
        " marrow. The oldest zorble is 97."
    )
    assert told(compare([*read, Article("zz", "zz", text, language="en")])) == told(compare(read))
