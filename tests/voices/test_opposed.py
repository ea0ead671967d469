"""Voices beside their figures: who counted, gaps, brackets, and two sides of one question."""

from __future__ import annotations

import pytest

from claimdiff.lexicon import concepts
from claimdiff.values import Quantity
from claimdiff.voices import says_no_more
from tests.voices.made import figures

TWO_SIDES = [
    ("en", "Police counted 6,000 marchers, the unions 15,000.", "Police", "the unions"),
    ("en", "Police estimated 6,000 marchers, organisers boast of 15,000.", "Police", "organisers"),
    ("en", "The hospital counts 212,000 stolen files; the gang boasts of 430,000.", "The hospital", "the gang"),
    ("en", "Police said 6,000 people came. Unions spoke of 15,000.", "Police", "Unions"),
    ("en", "Six thousand people (police) or fifteen thousand (organisers) marched.", "police", "organisers"),
    ("en", "The ministry put turnout at 38%, the unions at 70%.", "The ministry", "the unions"),
    ("en", "Police reported 12 arrests, the hospital 40 injured.", "Police", "the hospital"),
    ("de", "Die Klinik spricht von 212.000 Akten, die Täter prahlen mit 430.000.", "Die Klinik", "die Täter"),
    (
        "de",
        "Laut Polizei kamen 6000 Menschen, nach Angaben der Gewerkschaften 15.000.",
        "Polizei",
        "der Gewerkschaften",
    ),
    (
        "de",
        "Die Polizei zählte 6000 Menschen, für die Gewerkschaft waren es 15.000.",
        "Die Polizei",
        "die Gewerkschaft",
    ),
    (
        "de",
        "Die Polizei schätzte die Zahl der Gäste auf 6000, die Veranstalter auf 15.000.",
        "Die Polizei",
        "die Veranstalter",
    ),
    ("fr", "La police a compté 6 000 manifestants, les syndicats 15 000.", "La police", "les syndicats"),
    ("fr", "Ils étaient 6 000 pour la police, 15 000 pour les syndicats.", "la police", "les syndicats"),
    ("nl", "De politie telde 6.000 deelnemers, de organisatie 15.000.", "De politie", "de organisatie"),
    ("nl", "Er kwamen zesduizend mensen (politie) of vijftienduizend (organisatie).", "politie", "organisatie"),
    ("es", "Hubo 6.000 asistentes según la policía, 15.000 para los organizadores.", "la policía", "organizadores"),
    ("es", "La policía contó 6.000 asistentes; los organizadores, 15.000.", "La policía", "los organizadores"),
    ("it", "La questura conta 6.000 manifestanti, 15.000 per gli organizzatori.", "La questura", "organizzatori"),
    ("pt", "O ministério calcula a adesão em 27%; os sindicatos, em 65%.", "O ministério", "os sindicatos"),
    ("pl", "Policja naliczyła 6000 uczestników, organizatorzy 15 000.", "Policja", "organizatorzy"),
    ("cs", "Policie napočítala 6000 účastníků, organizátoři 15 000.", "Policie", "organizátoři"),
    ("hr", "Policija kaže da je došlo 6000 ljudi, a sindikat drži da ih je bilo 15.000.", "Policija", "sindikat"),
    ("sv", "Polisen uppskattade antalet till 6 000, arrangörerna till 15 000.", "Polisen", "arrangörerna"),
    ("da", "Politiet talte 6.000 deltagere, arrangørerne 15.000.", "Politiet", "arrangørerne"),
    ("fi", "Poliisi laski 6 000 osallistujaa, järjestäjät 15 000.", "Poliisi", "järjestäjät"),
    ("ca", "La policia ha comptat 6.000 manifestants, els sindicats 15.000.", "La policia", "els sindicats"),
    (
        "ro",
        "Poliția vorbește de 6.000 de participanți, asociația Viitorul vorbește de 15.000.",
        "Poliția",
        "asociația Viitorul",
    ),
    ("ru", "Полиция насчитала 6000 участников, организаторы — 15 000.", "Полиция", "организаторы"),
    ("uk", "Поліція нарахувала 6000 учасників, організатори — 15 000.", "Поліція", "організатори"),
    ("el", "Η αστυνομία έκανε λόγο για 6.000 διαδηλωτές, οι διοργανωτές για 15.000.", "Η αστυνομία", "οι διοργανωτές"),
    ("bg", "Полицията преброи 6000 протестиращи, организаторите 15 000.", "Полицията", "организаторите"),
    ("ar", "أحصت الشرطة 6000 متظاهر، والمنظمون 15000.", "الشرطة", "والمنظمون"),
]

NO_VOICE = [
    ("en", "Police deployed 120 officers, the army 60."),
    ("en", "Police arrested 12 protesters, the fire brigade rescued 40."),
    ("en", "The union counts 15,000 members, the association 300."),
    ("en", "The state bought 12 trucks for the police, 5 for the fire brigade."),
    ("en", "Twelve MPs (CDU) and eight (SPD) voted against."),
    ("en", "The pollster put the government at 120 seats, the opposition at 40."),
    ("en", "At airports the estimates were 27% and 65%."),
    ("fr", "L'hôpital compte 900 lits, la clinique 120."),
    ("de", "Die Gewerkschaft zählt 120.000 Mitglieder, der Verband 4000."),
    ("it", "La polizia conta 120 agenti, i vigili del fuoco 60."),
    ("nl", "De groep telt 74.000 medewerkers, de dochter 15.000."),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), TWO_SIDES)
def test_each_figure_has_the_voice_beside_it(language: str, text: str, first: str, second: str) -> None:
    assert [claim.attributed_to for claim in figures(language, text)] == [first, second]


@pytest.mark.parametrize(("language", "text"), NO_VOICE)
def test_what_somebody_has_or_does_is_nothing_said(language: str, text: str) -> None:
    found = figures(language, text)
    assert found
    assert {claim.attributed_to for claim in found} == {None}


@pytest.mark.parametrize(("language", "text", "first", "second"), TWO_SIDES)
def test_a_voice_is_never_what_is_counted(language: str, text: str, first: str, second: str) -> None:
    counted = {claim.value.unit for claim in figures(language, text) if isinstance(claim.value, Quantity)}
    speakers = {"police", "trade_union", "gang", "criminal", "organization", "hospital", "clinic", "future_n"}
    assert speakers <= set(concepts())
    assert not counted & speakers


@pytest.mark.parametrize(("text", "expected"), [
    ("Turnout was 38% according to the ministry, 70% according to the unions.", True),
    ("The ministry said 38% of staff had joined. The FTU put the figure at 72%.", True),
    ("Police put the figure at 2 million euros, the insurer at 5 million euros.", True),
    ("Prices rose 3% according to the ministry, wages 5% according to the unions.", False),
    ("The ministry said 38% of staff had joined. The FTU said 72% of teachers were angry.", False),
])  # fmt: skip
def test_a_second_voice_that_says_nothing_but_its_figure(text: str, expected: bool) -> None:
    first, second = figures("en", text)
    assert says_no_more(first, second, "en") is expected
