"""Claims without figures across articles: `told/<event>/`, all consistent but `bus-verdict`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from claimdiff.model import NUMERIC, Article, Finding, Kind, Report, Verdict
from claimdiff.pipeline import compare, explain
from claimdiff.read import read_paths

TOLD = frozenset(Kind) - NUMERIC
EVENTS = Path(__file__).parent / "told"
CONTRADICTING = {
    "bus-verdict": {
        ("crash · cause", "speeding", "brake failure"),
        ("Oskar Brandt · verdict", "convicted", "acquitted"),
        ("12.5 % · which way", "rose", "fell"),
        ("Lidia Moran · departure", "resigned", "dismissed"),
        ("alcohol or drugs", "intoxicated", "intoxicated: no"),
        ("former premises", "church", "factory"),
    }
}
"""By event: each topic with the positions of the first two articles that hold one."""


def articles_of(event: str) -> Sequence[Article]:
    return read_paths([str(EVENTS / event)]).articles


def english(*texts: str) -> list[Article]:
    return [Article(name, f"{name}.txt", text, language="en") for name, text in zip("abcdef", texts, strict=False)]


def said(articles: Sequence[Article]) -> Report:
    return compare(articles, kinds=TOLD)


def said_with_dates(articles: Sequence[Article]) -> Report:
    return compare(articles, kinds=TOLD | {Kind.DATE})


def contradictions(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.verdict is Verdict.CONTRADICTION]


@pytest.mark.parametrize("event", sorted(path.name for path in EVENTS.iterdir()))
def test_consistent_articles_do_not_contradict_each_other(event: str) -> None:
    found = {
        (finding.topic, *(position.value for position in finding.positions[:2]))
        for finding in contradictions(said(articles_of(event)))
    }
    assert found == CONTRADICTING.get(event, set())


def test_seven_languages_agree() -> None:
    report = said(articles_of("harbour-fire"))
    seven = {
        finding.topic
        for finding in report.findings
        if finding.verdict is Verdict.AGREEMENT and len({report.claim(each).source for each in finding.claims}) == 7
    }
    assert seven >= {"fire · cause", "alarm", "nobody died", "hospital", "panic", "person"}
    assert seven >= {"Daniel Okafor · role", "Miriam Hale · role"}


def test_an_article_that_relays_both_sides_takes_none() -> None:
    both = "Police say the fire was arson. The owner says a short circuit caused the fire."
    report = said(english(both, "Police say the fire was arson.", "A short circuit caused the fire, experts say."))
    (finding,) = contradictions(report)
    assert {report.claim(each).source for each in finding.claims} == {"b", "c"}


def test_a_denial_contradicts_what_it_denies() -> None:
    (finding,) = contradictions(said(english("Police say the fire was arson.", "The fire was not arson.")))
    assert [position.value for position in finding.positions] == ["arson", "arson: no"]


def test_another_year_s_event_is_another_event() -> None:
    report = said(english("A short circuit caused the fire.", "In 2011 arson destroyed the town hall in a fire."))
    assert contradictions(report) == []


def test_hospitals_known_to_both_articles_do_not_exclude_each_other() -> None:
    one = "Two injured men were taken to hospital in Carlow, another was taken to hospital in Tallow."
    assert contradictions(said(english(one, "The injured men were taken to hospital in Tallow."))) == []
    (finding,) = contradictions(
        said(
            english(
                "Two injured men were taken to hospital in Carlow.", "Two injured men were taken to hospital in Tallow."
            )
        )
    )
    assert finding.kind is Kind.PLACE


def test_a_yes_and_a_no_of_two_days_do_not_exclude_each_other() -> None:
    there, away = "Paul Rive was present in court on {}.", "Paul Rive was absent on {}."
    monday = said_with_dates(english(there.format("Monday"), away.format("Monday")))
    assert "Paul Rive · presence" in [finding.topic for finding in contradictions(monday)]
    apart = said_with_dates(english(there.format("Monday"), away.format("Tuesday")))
    assert "Paul Rive · presence" not in [finding.topic for finding in contradictions(apart)]


def test_questions_of_telling_words_need_no_common_ground() -> None:
    report = said(english("Nobody slept that night. No siren sounded.", "Sirens sounded at four, says the mayor."))
    assert [finding.topic for finding in contradictions(report)] == ["alarm"]


def test_a_thing_needs_more_than_its_name() -> None:
    one = "A fire broke out in a warehouse in Tallow. The school beside it was evacuated."
    report = said(english(one, "A fire broke out in a warehouse in Tallow. The school was not evacuated."))
    assert [finding.topic for finding in contradictions(report)] == ["school · evacuation"]
    assert contradictions(said(english(one, "A comet passed. The school was not evacuated."))) == []


def test_a_person_may_be_named_in_the_sentence_before() -> None:
    report = said(english("Marc Hale leaves the club. He has resigned.", "Marc Hale was sacked by the club."))
    assert [finding.topic for finding in contradictions(report)] == ["Marc Hale · departure"]
    other = "Marc Hale leaves the club. The president has resigned."
    assert contradictions(said(english(other, "Marc Hale was sacked by the club."))) == []


def test_persons_of_one_surname_are_two() -> None:
    report = said(english("Anna Hale, the chief executive, resigned.", "Peter Hale, the finance director, resigned."))
    assert report.findings == ()


def test_a_quotation_with_another_figure_is_a_contradiction() -> None:
    report = said(
        english(
            '"We have counted 214 boats in the harbour this morning," she said.',
            '"We have counted 241 boats in the harbour this morning," she said.',
        )
    )
    (finding,) = contradictions(report)
    assert finding.kind is Kind.QUOTE


def test_a_quotation_with_a_negation_more_is_a_contradiction() -> None:
    report = said(
        english(
            '"We have seen the captain of the boat," she said.', '"We have not seen the captain of the boat," he said.'
        )
    )
    assert [finding.kind for finding in contradictions(report)] == [Kind.QUOTE]


def test_names_meet_across_scripts_and_cases() -> None:
    ukrainian = Article("b", "b.txt", "Мер Галина Борек сказала про це.", language="uk")
    polish = Article("a", "a.txt", "Wójt Halina Borek powiedziała o tym.", language="pl")
    assert [finding.kind for finding in said([polish, ukrainian]).findings if finding.kind is Kind.PERSON]


@pytest.mark.parametrize("event", ["bus-verdict", "harbour-fire"])
def test_every_finding_is_explained(event: str) -> None:
    report, accounts = explain(articles_of(event), kinds=TOLD)
    assert [account.finding for account in accounts] == [finding.id for finding in report.findings]
    for account, finding in zip(accounts, report.findings, strict=True):
        assert account.grounds
        assert not account.joins
        assert all(
            each.reason and not {claim.id for claim in each.claims} & set(finding.claims) for each in account.left_out
        )


def test_figures_are_matched_as_if_nothing_else_were_claimed() -> None:
    articles = articles_of("harbour-fire")
    alone = {
        (finding.topic, finding.verdict, len(finding.claims)) for finding in compare(articles, kinds=NUMERIC).findings
    }
    among = {
        (finding.topic, finding.verdict, len(finding.claims))
        for finding in compare(articles).findings
        if finding.kind in NUMERIC
    }
    assert among == alone


def test_the_same_words_of_two_speakers_are_a_contradiction() -> None:
    words = '"We will never close the harbour to the ferries again,"'
    (finding,) = contradictions(said(english(f"{words} said Anna Hale.", f"{words} Tom Reis said on Monday.")))
    assert finding.kind is Kind.QUOTE
    assert {position.value.split(":")[0] for position in finding.positions} == {"Anna Hale", "Tom Reis"}


def test_a_speaker_whose_name_is_shorter_is_the_same() -> None:
    words = '"We will never close the harbour to the ferries again,"'
    later = f"Anna Hale came to the harbour. {words} said Hale."
    assert contradictions(said(english(f"{words} said Anna Hale.", later))) == []


def test_wordings_that_differ_are_shown_with_the_difference_marked() -> None:
    report = said(
        english(
            '"We have counted 214 boats in the harbour this morning," she said.',
            '"We have counted 241 boats in the harbour this morning," she said.',
        )
    )
    (finding,) = contradictions(report)
    assert [position.value.count("‹") for position in finding.positions] == [1, 1]
    assert "‹214›" in finding.positions[0].value


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Anna Hale", "Anna Burns", 1),
        ("Anna Hale", "Peter Hale", 1),
        ("Anna Lindqvist", "Anna Lindberg", 1),
        ("Thomas Hale", "Tom Hale", 0),
        ("Anna Hale", "Peter Burns", 0),
        ("Anna Hale", "Anna Haile", 0),
        ("Ivana Hrgovic", "Ivana Hrgic", 1),
        ("Peter Hale", "Pavol Hale", 1),
        ("Serhij Hale", "Sergei Hale", 0),
        ("Robert Hale", "Bob Hale", 0),
    ],
)
def test_the_holder_of_one_function_under_two_names(one: str, other: str, found: int) -> None:
    report = said(english(f"{one}, the chief executive, resigned.", f"{other}, the chief executive, resigned."))
    named = [finding for finding in contradictions(report) if finding.kind is Kind.PERSON]
    assert len(named) == found


def test_brothers_in_one_trade_are_two() -> None:
    report = said(english("Anna Hale, a nurse, was hurt.", "Eva Hale, a nurse, was hurt."))
    assert contradictions(report) == []
    judges = said(english("Judge Anna Hale read the ruling.", "Judge Eva Hale read the ruling."))
    assert [finding.topic for finding in contradictions(judges)] == ["judge · name"]
    assert contradictions(said(english("Judge Anna Hale read it.", "Judge Anna Burns read it."))) == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Marc Delattre, driver of the lorry, was held.", "Paul Garnier, driver of the lorry, was held.", 1),
        ("Marc Delattre, driver of the lorry, was held.", "Paul Garnier, driver of the minibus, was held.", 0),
        ("Marc Delattre, driver of the car, was held.", "Paul Garnier, driver of the car, was held.", 0),
        ("Eva Lind, the mayor of Carlow, spoke.", "Ana Ruiz, the mayor of Carlow, spoke.", 1),
        ("Eva Lind, the mayor of Carlow, spoke.", "Ana Ruiz, the mayor of Tallow, spoke.", 0),
        ("Eva Lind, the mayor of Carlow, spoke.", "Ana Ruiz, the mayor of Carlow, met Eva Lind.", 0),
    ],
)
def test_two_holders_of_one_function_of_one_thing(one: str, other: str, found: int) -> None:
    persons = [each for each in contradictions(said(english(one, other))) if each.kind is Kind.PERSON]
    assert len(persons) == found


@pytest.mark.parametrize(
    ("one", "other", "topics"),
    [
        (
            "Police in Carlow have made no arrests.",
            "Police in Carlow have arrested two men.",
            ["custody of the suspect"],
        ),
        ("Police in Carlow have made no arrests.", "Police in Carlow have made no further arrests.", []),
        ("Police in Carlow have made no arrests.", "Last year police in Carlow arrested two men.", []),
        ("The suspect in Carlow is still at large.", "Police in Carlow have arrested two men.", []),
        ("The suspect in Carlow is still at large.", "Police in Carlow have made no arrests.", []),
        ("No shots were fired in Carlow.", "The robbers in Carlow fired into the air.", ["shots"]),
        ("Brussels has yet to approve the aid.", "Brussels has already approved the aid.", ["approval by Brussels"]),
        ("Brussels has yet to approve the aid.", "Brussels is expected to approve the aid in May.", []),
        (
            "The question on religion was optional in the census.",
            "In the census the question on religion was compulsory.",
            ["question n · compulsory or voluntary"],
        ),
    ],
)
def test_questions_of_the_whole_event(one: str, other: str, topics: list[str]) -> None:
    assert [finding.topic for finding in contradictions(said(english(one, other)))] == topics


def test_the_predecessor_of_a_mayor_is_none() -> None:
    one, other = (
        "Mayor Jan Torvik opened the plant.",
        "A done deal, said mayor Jan Torvik's predecessor, Peter Noll, 68.",
    )
    assert contradictions(said(english(one, other))) == []


def test_the_one_accused_needs_no_name() -> None:
    named, other = "Otto Lenz pleaded guilty in Carlow on Monday.", "The suspect pleaded not guilty in Carlow."
    (finding,) = contradictions(said(english(named, other)))
    assert [position.value for position in finding.positions] == ["admitted guilt", "denied guilt"]
    assert contradictions(said(english(named, "A second suspect pleaded not guilty in Carlow."))) == []
    two = f"{named} Eva Brandt pleaded guilty in Carlow as well."
    assert contradictions(said(english(two, other))) == []


def test_a_landing_has_one_airport() -> None:
    one = "Smoke. The flight from London was diverted to Toulouse after smoke in the cabin."
    (finding,) = contradictions(said(english(one, "The flight was diverted to Bordeaux after smoke in the cabin.")))
    assert finding.kind is Kind.PLACE
    known = "The flight was diverted to Bordeaux after smoke; passengers took a bus to Toulouse."
    assert contradictions(said(english(one, known))) == []
