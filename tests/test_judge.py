"""Judging: verdicts, positions, what excludes what, withdrawn figures, filled-in dates."""

from __future__ import annotations

import pytest

from claimdiff.judge import judge, positions, verdict_of
from claimdiff.judging.conflicts import differ_by_completion, excludes
from claimdiff.matching import Group
from claimdiff.model import Article, Claim, Finding, Verdict
from claimdiff.values import CalendarDate, Mod, Value
from tests.judging.making import claim, dead, euros


def verdict(*claims: Claim) -> Verdict:
    return finding(*claims).verdict


def finding(*claims: Claim, articles: tuple[Article, ...] = ()) -> Finding:
    (found,) = judge([Group(claims, 0.9)], articles)
    return found


# --- verdicts


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((dead(12), dead(12)), Verdict.AGREEMENT),
        ((dead(12), dead(12), dead(12)), Verdict.AGREEMENT),
        ((dead(12), dead(13)), Verdict.CONTRADICTION),
        ((dead(12), dead(12), dead(13)), Verdict.CONTRADICTION),
        ((dead(12), dead(11, Mod.EQUAL_OR_MORE)), Verdict.COMPATIBLE),
        ((dead(12), dead(11, Mod.EQUAL_OR_MORE), dead(12)), Verdict.COMPATIBLE),
        ((euros(12), euros(12, "USD")), Verdict.NOT_COMPARABLE),
        ((euros(12), euros(12), euros(12, "USD")), Verdict.COMPATIBLE),
        ((euros(12), euros(13), euros(12, "USD")), Verdict.CONTRADICTION),
    ],
)
def test_verdict_of_several_articles(values: tuple[Value, ...], expected: Verdict) -> None:
    assert verdict(*(claim(source, value) for source, value in zip("abc", values, strict=False))) is expected


def test_a_conversion_beside_its_figure_leaves_the_verdict_to_the_other_article() -> None:
    told_twice = claim("a", euros(4)), claim("a", euros(5, "USD"))
    assert verdict(*told_twice, claim("b", euros(6, "USD"))) is Verdict.CONTRADICTION
    assert verdict(*told_twice, claim("b", euros(4))) is Verdict.COMPATIBLE


def test_verdict_without_conflict_is_never_a_contradiction() -> None:
    assert verdict_of([claim("a", dead(12)), claim("b", dead(13))], conflicting=False) is Verdict.COMPATIBLE


# --- conflicts


def test_conflicts_are_the_pairs_of_different_sides() -> None:
    a, b, c = claim("a", dead(12)), claim("b", dead(13)), claim("c", dead(12))
    assert finding(a, b, c).conflicts == ((a.id, b.id), (b.id, c.id))


def test_claims_of_one_article_never_conflict() -> None:
    police, unions = claim("a", dead(12)), claim("a", dead(13))
    assert not excludes(police, unions)
    assert finding(police, unions, claim("b", dead(12, Mod.EQUAL_OR_MORE))).conflicts == ()


def test_a_withdrawn_figure_conflicts_with_nobody() -> None:
    withdrawn, other = claim("a", dead(19), superseded=True), claim("b", dead(23))
    assert not excludes(withdrawn, other)
    assert not excludes(other, withdrawn)
    found = finding(withdrawn, other)
    assert (found.verdict, found.conflicts) == (Verdict.COMPATIBLE, ())
    assert "withdraws" in found.explanation


def test_the_figure_that_replaces_a_withdrawn_one_still_conflicts() -> None:
    withdrawn, now, other = claim("a", dead(19), superseded=True), claim("a", dead(23)), claim("b", dead(25))
    assert finding(withdrawn, now, other).conflicts == ((now.id, other.id),)


# --- dates that were filled in


SUNDAY_18, SUNDAY_25 = CalendarDate(2025, 5, 18), CalendarDate(2025, 5, 25)


@pytest.mark.parametrize(
    ("first", "second", "conflict"),
    [
        # a weekday that two articles complete to two weeks
        (("Sunday", SUNDAY_18, True), ("söndag", SUNDAY_25, True), False),
        (("Sunday", SUNDAY_18, True), ("25 May", SUNDAY_25, True), False),
        (("Sunday", SUNDAY_18, True), ("25 May 2025", SUNDAY_25, False), False),
        # another weekday, or the same two weeks away
        (("Saturday", CalendarDate(2025, 5, 17), True), ("söndag", SUNDAY_25, True), True),
        (("Sunday", SUNDAY_18, True), ("1 June", CalendarDate(2025, 6, 1), True), True),
        # days that the articles name by their numbers
        (("18 May", SUNDAY_18, True), ("25 May", SUNDAY_25, True), True),
        (("18 May 2025", SUNDAY_18, False), ("25 May 2025", SUNDAY_25, False), True),
        (("18 May", SUNDAY_18, True), ("Monday", CalendarDate(2025, 5, 25), False), True),
        # a year that was filled in
        (("dicembre", CalendarDate(2025, 12), True), ("diciembre", CalendarDate(2024, 12), True), False),
        (("2 March", CalendarDate(2025, 3, 2), True), ("2 mars 2024", CalendarDate(2024, 3, 2), False), False),
        (("spring", CalendarDate(2025, period="SP"), True), ("2026", CalendarDate(2026, period="SP"), False), False),
        (("dicembre", CalendarDate(2025, 12), True), ("diciembre", CalendarDate(2023, 12), True), True),
        (("2 March", CalendarDate(2025, 3, 2), True), ("3 mars 2024", CalendarDate(2024, 3, 3), False), True),
        (("2 March 2025", CalendarDate(2025, 3, 2), False), ("2024", CalendarDate(2024, 3, 2), False), True),
        # `last year` is a year of its own
        (("last year", CalendarDate(2024), True), ("2025", CalendarDate(2025), False), True),
    ],
)
def test_what_was_filled_in_excludes_nothing(
    first: tuple[str, CalendarDate, bool], second: tuple[str, CalendarDate, bool], conflict: bool
) -> None:
    a, b = (
        claim(source, value, text, resolved=resolved)
        for source, (text, value, resolved) in zip("ab", (first, second), strict=True)
    )
    assert excludes(a, b) is conflict
    assert excludes(b, a) is conflict


def test_a_week_that_was_filled_in_is_said() -> None:
    found = finding(claim("a", SUNDAY_18, "Sunday", resolved=True), claim("b", SUNDAY_25, "söndag", resolved=True))
    assert found.verdict is Verdict.COMPATIBLE
    assert (
        found.explanation == "the dates differ only in the week or year that was filled in from the articles' own dates"
    )


def test_a_hedged_day_is_not_a_filled_in_one() -> None:
    hedged = claim("a", CalendarDate(2025, 5, 18, mod=Mod.LESS_THAN), "by Sunday", resolved=True)
    assert not differ_by_completion(hedged, claim("b", SUNDAY_25, "Sunday", resolved=True))


# --- positions and order


def test_positions_gather_equal_values_in_their_order() -> None:
    a, b, c = claim("a", dead(12)), claim("b", dead(13)), claim("c", dead(12))
    assert [(each.value, each.claims) for each in positions([a, b, c])] == [("12", (a.id, c.id)), ("13", (b.id,))]


def test_a_hedge_makes_a_position_of_its_own() -> None:
    a, b = claim("a", dead(12)), claim("b", dead(12, Mod.MORE_THAN))
    assert [each.value for each in positions([a, b])] == ["12", "more than 12"]


def test_contradictions_stand_first_the_severest_before_the_others() -> None:
    agreeing = Group((claim("a", dead(5)), claim("b", dead(5))), 0.99)
    unsure = Group((claim("a", dead(12)), claim("b", dead(13))), 0.6)
    sure = Group((claim("a", dead(30)), claim("b", dead(45))), 0.8)
    vague = Group((claim("a", dead(40)), claim("b", dead(40, Mod.MORE_THAN))), 0.99)
    found = judge([agreeing, unsure, vague, sure])
    assert [each.id for each in found] == ["f1", "f2", "f3", "f4"]
    assert [each.positions[0].value for each in found] == ["30", "12", "40", "5"]
