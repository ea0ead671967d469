"""What is not compared, and why."""

from __future__ import annotations

import pytest

from claimdiff import Article, compare
from claimdiff.judge import judge
from claimdiff.judging.conflicts import excludes, not_compared, relation
from claimdiff.matching import Group
from claimdiff.model import Claim, Finding, Verdict
from claimdiff.values import ClockTime, Relation
from tests.judging.making import claim, dead, euros


def finding(*claims: Claim) -> Finding:
    (found,) = judge([Group(claims, 0.9)])
    return found


def of(source: str, number: int, sentence: str) -> Claim:
    return claim(source, dead(number), str(number), sentence=sentence)


@pytest.mark.parametrize(("first", "second", "reason"), [
    (claim("a", euros(40), scope="per month"), claim("b", euros(400)), "other periods: none stated and per month"),
    (claim("a", dead(12), scope="part"), claim("b", dead(43)), "a part against a total"),
    (of("a", 12, "In 2019 there were 12 dead."), of("b", 15, "15 dead in 2024."), "other years: 2019 and 2024"),
    (claim("a", euros(4)), claim("b", euros(5, "USD")), "other currencies: EUR and USD"),
    (
        claim("a", ClockTime(9, 10, zone="+00:00")), claim("b", ClockTime(10, 10)),
        "one article states the zone, +00:00, and the other none",
    ),
])  # fmt: skip
def test_what_shares_no_scale_says_why(first: Claim, second: Claim, reason: str) -> None:
    assert relation(first, second) is relation(second, first) is Relation.INCOMPARABLE
    assert not excludes(first, second)
    assert not_compared(first, second) == not_compared(second, first) == reason
    found = finding(first, second)
    assert (found.verdict, found.explanation) == (Verdict.NOT_COMPARABLE, reason)


@pytest.mark.parametrize(("first", "second"), [
    (claim("a", euros(40), scope="per month"), claim("b", euros(50), scope="per month")),
    (of("a", 12, "In 2019 there were 12 dead."), of("b", 15, "15 dead in 2019 and 2020.")),
    (of("a", 12, "In 2019 there were 12 dead."), of("b", 15, "15 dead.")),
    (of("a", 12, "12 dead. The bridge was built in 1968."), of("b", 15, "The bridge, built in 1974, left 15 dead.")),
])  # fmt: skip
def test_what_is_compared(first: Claim, second: Claim) -> None:
    assert excludes(first, second)


def test_equal_figures_of_another_scope_agree() -> None:
    assert relation(claim("a", euros(40), scope="per month"), claim("b", euros(40))) is Relation.SAME


def test_a_finding_of_mixed_currencies_says_so() -> None:
    found = finding(claim("a", euros(4)), claim("b", euros(4)), claim("c", euros(5, "USD")))
    assert found.verdict is Verdict.COMPATIBLE
    assert found.explanation == "what can be compared excludes nothing; not compared: other currencies: EUR and USD"


def test_prices_by_the_month_and_in_all_are_told_apart() -> None:
    texts = (
        "The ticket for the tram in Marlow costs 40 euros a month.",
        "The ticket for the tram in Marlow costs 480 euros.",
    )
    report = compare([Article(name, name, text, language="en") for name, text in zip("ab", texts, strict=True)])
    assert [each.verdict for each in report.findings if each.verdict == "contradiction"] == []
