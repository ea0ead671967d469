"""Two voices in one passage are one question, and stand against what other articles say of it."""

from __future__ import annotations

import pytest

from claimdiff import Article, Finding, Report, compare
from claimdiff.pipeline import explain

BOTH = (
    "Thousands marched through Lyon on Saturday against the pension reform. According to police, 12,000 people took part in the"
    " march; 40,000 according to the unions. The march ended at noon."
)
BOTH_IN_FRENCH = (
    "Des milliers de personnes ont défilé samedi à Lyon contre la réforme des retraites. 12 000 personnes ont participé à la"
    " manifestation selon la police, 40 000 selon les syndicats."
)
NEITHER = "Demonstrators marched through Lyon on Saturday against the pension reform. Some 20,000 people took part in the march."
ALONE = "A concert drew people to Nantes on Sunday. The tickets sold out in May."


def articles(*texts: str) -> list[Article]:
    return [
        Article(name, name, text, language="fr" if "défilé" in text else "en")
        for name, text in zip("abc", texts, strict=False)
    ]


def crowd(report: Report) -> Finding:
    (found,) = (each for each in report.findings if each.kind == "count")
    return found


def test_both_sides_of_two_articles_are_one_contradiction() -> None:
    found = crowd(compare(articles(BOTH, BOTH_IN_FRENCH)))
    assert found.verdict == "contradiction"
    assert [(each.value, each.voices) for each in found.positions] == [
        ("12,000", ("police", "la police")),
        ("40,000", ("the unions", "les syndicats")),
    ]
    assert "voices: police, la police 12,000; the unions, les syndicats 40,000" in found.explanation


def test_each_voice_stands_against_another_article() -> None:
    report = compare(articles(BOTH, NEITHER))
    found = crowd(report)
    said = {frozenset(report.claim(claim).text[:2] for claim in pair) for pair in found.conflicts}
    assert said == {frozenset({"12", "So"}), frozenset({"40", "So"})}


@pytest.mark.parametrize("others", [(), (ALONE,)])
def test_a_report_that_relays_two_sides_does_not_contradict_itself(others: tuple[str, ...]) -> None:
    assert [each for each in compare(articles(BOTH, *others)).findings if each.verdict == "contradiction"] == []


def test_two_things_by_two_voices_stay_apart() -> None:
    one = "The fire in Lyon spread fast. Police said 12 people were arrested, and the fire brigade said 40 people were injured."
    other = "The fire in Lyon spread fast. Police said 12 people were arrested. The fire brigade said 40 people were injured."
    assert [each for each in compare(articles(one, other)).findings if each.verdict == "contradiction"] == []


def test_the_account_tells_what_two_voices_joined() -> None:
    report, (account,) = explain(articles(BOTH, BOTH_IN_FRENCH), crowd(compare(articles(BOTH, BOTH_IN_FRENCH))).id)
    assert {frozenset(claim.text[:2] for claim in pair) for pair in account.sides} == {frozenset({"12", "40"})}
    assert {claim.id for step in account.joins for claim in (*step.first, *step.second)} <= {
        claim.id for claim in report.claims
    }


TURNOUT = (
    "Rail staff walked out across Ruritania on Friday. The ministry said 38% of rail staff had joined the strike."
    " The unions put the figure at 70%."
)
TURNOUT_IN_FRENCH = (
    "Les cheminots de Ruritanie étaient en grève vendredi. Le ministère a compté 38 % de grévistes chez les cheminots,"
    " les syndicats 70 %."
)


def test_two_voices_on_one_percentage_are_one_question() -> None:
    articles = [Article("a", "a", TURNOUT, language="en"), Article("b", "b", TURNOUT_IN_FRENCH, language="fr")]
    (found,) = (each for each in compare(articles).findings if each.kind == "percentage")
    assert found.verdict == "contradiction"
    assert [position.value for position in found.positions] == ["38 %", "70 %"]


def test_another_word_for_the_crowd_is_no_other_question() -> None:
    other = BOTH.replace("40,000 according to the unions", "40,000 marchers according to the unions")
    found = crowd(compare(articles(other, BOTH_IN_FRENCH)))
    assert found.verdict == "contradiction"


IN_CITIES = (
    "Thousands marched against the pension reform on Saturday. The unions counted 120,000 people in 30 cities;"
    " the police counted 34,000."
)
VOICES_UNKNOWN = (
    "Thousands marched against the pension reform on Saturday. Some 120,000 people came, it is said. The"
    " counters on Castle Square showed 34,000."
)


def test_a_figure_between_two_voices_does_not_part_them() -> None:
    found = crowd(compare(articles(IN_CITIES, BOTH.replace("12,000", "34,000").replace("40,000", "120,000"))))
    assert found.verdict == "contradiction"


def test_another_article_may_relay_both_figures_without_known_voices() -> None:
    found = crowd(compare(articles(IN_CITIES, VOICES_UNKNOWN)))
    assert {frozenset(each.value for each in found.positions)} == {frozenset({"120,000", "34,000", "about 120,000"})}


def test_an_article_whose_voices_are_not_known_does_not_keep_two_sides_apart() -> None:
    untold = (
        "Des milliers de personnes ont défilé samedi à Lyon contre la réforme des retraites. 12 000 personnes à la"
        " manifestation ? 40 000 ? La marche s'est terminée à midi."
    )
    found = crowd(compare(articles(BOTH, BOTH_IN_FRENCH, untold)))
    assert {each.value for each in found.positions} == {"12,000", "40,000"}
    assert {claim.partition(":")[0] for claim in found.claims} == {"a", "b", "c"}
