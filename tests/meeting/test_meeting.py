"""Claims that only meeting makes: what contradicts, what does not, and what the claims are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from claimdiff.model import NUMERIC, Article, Finding, Kind, Report, Verdict
from claimdiff.pipeline import compare, extract_article

TOLD = frozenset(Kind) - NUMERIC


def articles(*told: str) -> list[Article]:
    """Articles of texts with the code of their language before each: ``de: Der Täter …``."""
    parted = [each.partition(": ") for each in told]
    return [Article(f"{number}", f"{number}.txt", text, language=code) for number, (code, _, text) in enumerate(parted)]


def said(*told: str, kinds: frozenset[Kind] = TOLD) -> Report:
    return compare(articles(*told), kinds=kinds)


def contradictions(report: Report) -> Sequence[Finding]:
    return [finding for finding in report.findings if finding.verdict is Verdict.CONTRADICTION]


def answers(*told: str) -> set[str]:
    """The values of the contradicting claims, as reports show them."""
    report = said(*told)
    held = {claim for finding in contradictions(report) for claim in finding.claims}
    return {claim.value.describe() for claim in report.claims if claim.id in held}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            "en: A woman was hit by a bus in Norwell on Tuesday.",
            "it: Una donna è stata investita da un furgone martedì a Norwell.",
            {"bus", "van"},
            id="vehicle",
        ),
        pytest.param(
            "de: Das Opfer, eine Ärztin am Krankenhaus von Norwell, wurde in ihrer Wohnung gefunden.",
            "en: The victim, a nurse at Norwell hospital, was found in her flat.",
            {"doctor", "nurse"},
            id="occupation in apposition",
        ),
        pytest.param(
            "en: The man who saved the child from the river in Norwell is a baker.",
            "de: Der Mann, der in Norwell das Kind aus dem Fluss rettete, ist Lehrer.",
            {"baker", "teacher"},
            id="occupation said of somebody",
        ),
        pytest.param(
            "fr: Un vieil homme a été attaqué par un ours dans la forêt de Norwell.",
            "en: An elderly man was attacked by a wolf in the forest near Norwell.",
            {"bear", "wolf"},
            id="animal",
        ),
        pytest.param(
            "nl: De politie in Norwell zoekt een blauwe auto na de aanrijding.",
            "en: Police in Norwell seek a white car after the collision.",
            {"blue", "white"},
            id="colour",
        ),
        pytest.param(
            "en: The captain, Marco Desi, ordered the crew to leave the ferry off Norwell.",
            "it: Il capitano Luca Ranieri ha ordinato all'equipaggio di lasciare il traghetto davanti a Norwell.",
            {"Marco Desi", "Luca Ranieri"},
            id="name of a holder",
        ),
        pytest.param(
            "en: The robber of the bank in Norwell was arrested in a flat in Tolva, police said.",
            "de: Der Räuber der Bank von Norwell wurde nach Angaben der Polizei in Sortana festgenommen.",
            {"Tolva", "Sortana"},
            id="place of an arrest",
        ),
    ],
)
def test_what_one_article_tells_otherwise(one: str, other: str, expected: set[str]) -> None:
    assert answers(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "en: A woman was hit by a bus in Norwell. A van stood by.",
            "it: Una donna è stata investita da un furgone martedì a Norwell.",
            id="one knows both",
        ),
        pytest.param(
            "en: A woman was hit by a bus in Norwell on Tuesday.",
            "it: Una donna è stata investita da un minibus martedì a Norwell.",
            id="a kind of it",
        ),
        pytest.param(
            "en: A bus stopped at Norwell town hall.",
            "it: Una donna è stata investita da un furgone martedì a Norwell.",
            id="another part",
        ),
        pytest.param(
            "en: A teacher is among the dead of the avalanche near Norwell.",
            "de: Unter den Toten der Lawine bei Norwell ist eine Ärztin.",
            id="one of several",
        ),
        pytest.param(
            "en: The dead of the fire near Norwell include a teacher.",
            "de: Unter den Toten des Brandes bei Norwell ist eine Ärztin.",
            id="some of several",
        ),
        pytest.param(
            "en: A baker saw the suspect run to the station in Norwell.",
            "fr: Une infirmière a vu le suspect courir vers la gare de Norwell.",
            id="two witnesses",
        ),
        pytest.param(
            "en: A woman may have been hit by a bus in Norwell on Tuesday.",
            "it: Una donna è stata investita da un furgone martedì a Norwell.",
            id="only considered",
        ),
        pytest.param(
            "en: Dutch police arrested a man in Norwell over the hacked clinic.",
            "nl: Man opgepakt in Norwell voor kraak van Duitse kliniek.",
            id="a nationality of institutions",
        ),
    ],
)
def test_what_is_no_contradiction(one: str, other: str) -> None:
    assert answers(one, other) == set()


BUS = "en: A woman was hit by a bus in Norwell on Tuesday."
VAN = "it: Una donna è stata investita da un furgone martedì a Norwell."


def test_a_name_is_a_persons_where_another_article_tells_of_that_surname() -> None:
    one = "de: Der Händler wird laut Polizei von dem Verdächtigen Rinaldo Scarfa (46) aus Norwell geführt."
    other = "es: Renato Scarfa, afincado en Norwell, dirige la red, según la policía."
    assert answers(one, other) == {"Rinaldo Scarfa", "Renato Scarfa"}


def test_brothers_of_one_article_are_two() -> None:
    one = "en: Rinaldo Scarfa, 46, was held in Norwell. Renato Scarfa lives in Norwell."
    assert answers(one, "es: Renato Scarfa, de 46 años, fue detenido en Norwell.") == set()


def test_an_article_alone_claims_nothing() -> None:
    (article,) = articles(BUS)
    assert [claim for claim in extract_article(article)[1] if claim.kind not in NUMERIC] == []


def test_the_claims_stand_in_their_places() -> None:
    report = said(BUS, VAN)
    (finding,) = contradictions(report)
    assert [claim.text for claim in report.claims if claim.id in finding.claims] == ["bus", "furgone"]
    assert finding.topic == "run over · vehicle"


def test_only_wanted_kinds_are_claimed() -> None:
    assert said(BUS, VAN, kinds=frozenset({Kind.ROLE})).claims == ()


def test_the_order_of_articles_does_not_matter() -> None:
    assert answers(BUS, VAN) == answers(VAN, BUS)


def test_a_language_without_words_of_denial_claims_nothing() -> None:
    assert answers("sw: Mwanamke aligongwa na basi Norwell.", VAN) == set()


def test_what_a_question_holds_already_is_not_told_again() -> None:
    worn = "en: The driver of the car that fell into the river near Norwell was wearing a seat belt."
    unworn = "es: El conductor del coche que cayó al río cerca de Norwell no llevaba puesto el cinturón."
    assert [finding.topic for finding in contradictions(said(worn, unworn))] == ["driver · seat belts"]
