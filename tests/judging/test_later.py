"""Which of two contradicting reports is the later one, and how far apart they are."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from claimdiff import Article, compare
from claimdiff.judge import judge
from claimdiff.judging.later import stamp, time_between
from claimdiff.matching import Group
from claimdiff.model import Claim, Finding, Later, Verdict
from claimdiff.values import Quantity
from tests.judging.making import article, claim, dead


def finding(*claims: Claim, articles: tuple[Article, ...] = ()) -> Finding:
    (found,) = judge([Group(claims, 0.9)], articles)
    return found


@pytest.mark.parametrize(
    ("first", "second", "later"),
    [
        (("2025-03-11", None), ("2025-03-12", None), "13, of 2025-03-12, 1 day after 12, of 2025-03-11"),
        (("2025-03-14", None), ("2025-03-11", None), "12, of 2025-03-14, 3 days after 13, of 2025-03-11"),
        (
            ("2025-03-11", time(9)),
            ("2025-03-11", time(18)),
            "13, of 2025-03-11 18:00, 9 hours after 12, of 2025-03-11 09:00",
        ),
        (
            ("2025-03-11", time(18)),
            ("2025-03-11", time(17, 20)),
            "12, of 2025-03-11 18:00, 40 minutes after 13, of 2025-03-11 17:20",
        ),
        (
            ("2025-03-12", None),
            ("2025-03-11", time(18)),
            "12, of 2025-03-12, 1 day after 13, of 2025-03-11 18:00",
        ),
    ],
)
def test_a_contradiction_says_which_report_is_later(
    first: tuple[str, time | None], second: tuple[str, time | None], later: str
) -> None:
    made = claim("a", dead(12)), claim("b", dead(13))
    found = finding(*made, articles=(article("a", *first), article("b", *second)))
    assert found.verdict is Verdict.CONTRADICTION
    assert (
        found.explanation.removesuffix(" (such figures grow)") == f"12 and 13 exclude each other; later report: {later}"
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("2025-03-11", None), ("2025-03-11", None)),
        (("2025-03-11", None), ("2025-03-11", time(9))),
        (("2025-03-11", time(9)), ("2025-03-11", time(9))),
        ((None, time(9)), ("2025-03-11", time(9))),
    ],
)
def test_where_stamps_do_not_tell_nothing_is_said(
    first: tuple[str | None, time | None], second: tuple[str | None, time | None]
) -> None:
    made = claim("a", dead(12)), claim("b", dead(13))
    found = finding(*made, articles=(article("a", *first), article("b", *second)))
    assert found.later == ()
    assert found.explanation == "12 and 13 exclude each other"
    assert finding(*made).later == ()


def test_both_dates_and_both_claims_are_told() -> None:
    a, b = claim("a", dead(15)), claim("b", dead(12))
    found = finding(a, b, articles=(article("a", "2025-03-12", time(8)), article("b", "2025-03-11")))
    assert found.later == (Later(b.id, a.id, date(2025, 3, 11), datetime(2025, 3, 12, 8), grows=True),)


def test_a_value_that_later_reports_repeat_is_not_the_earlier_one() -> None:
    a, b, c = claim("a", dead(12)), claim("b", dead(15)), claim("c", dead(12))
    stamps = (article("a", "2025-03-11"), article("b", "2025-03-12"), article("c", "2025-03-13"))
    assert finding(a, b, c, articles=stamps).later == ()
    (later,) = finding(a, b, claim("d", dead(15)), articles=(*stamps, article("d", "2025-03-14"))).later
    assert (later.earlier, later.later) == (a.id, b.id)


def test_each_step_of_a_growing_toll_is_a_later_report() -> None:
    claims = [claim(source, dead(number)) for source, number in zip("abc", (12, 15, 19), strict=True)]
    stamps = tuple(article(source, f"2025-03-1{day}") for day, source in enumerate("abc", 1))
    assert len(finding(*claims, articles=stamps).later) == 3


@pytest.mark.parametrize(("unit", "grown", "expected"), [
    ("dead", (12, 15), True), ("dead", (15, 12), False), ("follower", (12, 15), True), ("vote_cast", (12, 15), True),
    ("seriously_injured", (12, 15), True), ("seat", (12, 15), False), (None, (12, 15), False),
])  # fmt: skip
def test_what_grows_by_nature_is_said_to(unit: str | None, grown: tuple[int, int], expected: bool) -> None:
    values: list[Quantity] = [dead(number).with_unit(unit) for number in grown]
    made = [claim(source, value) for source, value in zip("ab", values, strict=True)]
    found = finding(*made, articles=(article("a", "2025-03-11"), article("b", "2025-03-12")))
    assert found.later[0].grows is expected
    assert found.explanation.endswith("(such figures grow)") is expected


def test_agreements_have_no_later_report() -> None:
    stamps = (article("a", "2025-03-11"), article("b", "2025-03-12"))
    assert finding(claim("a", dead(12)), claim("b", dead(12)), articles=stamps).later == ()


def test_times_and_stamps_in_words() -> None:
    later = Later("a:1", "b:1", datetime(2025, 3, 11, 23, 50), date(2025, 3, 12))
    assert (time_between(later), stamp(later.earlier_published)) == ("1 day", "2025-03-11 23:50")


def test_the_report_of_two_articles_has_the_later_one() -> None:
    text = "A bus fell into the river near Marlow on Monday. {} people were killed in the crash."
    made = [
        Article(name, name, text.format(number), published=date(2025, 3, day), language="en")
        for name, number, day in (("early", 12, 11), ("late", 15, 12))
    ]
    (found,) = (each for each in compare(made).findings if each.verdict == "contradiction")
    assert [(each.earlier_published, each.later_published) for each in found.later] == [
        (date(2025, 3, 11), date(2025, 3, 12))
    ]
