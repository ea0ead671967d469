"""Articles that tell the same in the same order: what stands in one place of both is one statement."""

from __future__ import annotations

from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff import Article, compare
from claimdiff.matching.parallel import rising
from claimdiff.pipeline import explain

TELLING = """Lorrach bridge to close for two years

The council of Lorrach closes the Salz bridge on 4 March 2024. The bridge was built in 1931 and is 214 metres long.
Repairs cost 38.5 million euros, and the state pays 62 per cent of it. On weekdays 17,400 cars cross it.

The ferry takes 45 cars at a time and leaves at 6.15am. Mayor Erika Dold, 58, spoke to 320 residents. A first plan was
dropped in 2019, after 1,260 people had signed a petition. The lift weighs 90 tonnes.
"""
TRANSLATED = """Brücke in Lorrach wird für zwei Jahre gesperrt

Die Stadt Lorrach sperrt die Salzbrücke am 4. März 2024. Die Brücke stammt aus dem Jahr 1931 und ist 214 Meter lang.
Die Sanierung kostet 38,5 Millionen Euro, das Land zahlt davon 62 Prozent. An Werktagen fahren 17.400 Autos darüber.

Die Fähre nimmt jeweils 45 Autos mit und legt um 6.15 Uhr ab. Bürgermeisterin Erika Dold, 58, sprach vor 320 Anwohnern.
Ein erster Plan wurde 2019 verworfen, nachdem 1260 Menschen eine Petition unterschrieben hatten. Der Lift wiegt 90 Tonnen.
"""
APART = """Lorrach: Brücke zu

Erika Dold hat sich durchgesetzt. Die Bürgermeisterin, 58, sperrt die Salzbrücke. 1260 Unterschriften halfen 2019 noch.
Der Lift ist seit Wochen kaputt, er wiegt 90 Tonnen. Gezahlt werden 38,5 Millionen Euro. Zwei Jahre dauert das.
Die Brücke von 1931 ist 140 Meter lang. Am 4. März 2024 ist Schluss.
"""


def contradictions(english: str, german: str) -> set[tuple[str, ...]]:
    """The values that contradict each other."""
    report = compare([Article("en", "en", english, language="en"), Article("de", "de", german, language="de")])
    return {
        tuple(report.claim(claim).value.describe() for claim in sorted(pair, reverse=True))
        for finding in report.findings
        for pair in finding.conflicts
    }


def test_a_translation_contradicts_nothing() -> None:
    assert contradictions(TELLING, TRANSLATED) == set()


@pytest.mark.parametrize(("was", "now", "told"), [
    ("214 Meter", "140 Meter", ("214 m", "140 m")),
    ("38,5 Millionen", "72,5 Millionen", ("EUR 38.5 million", "EUR 72.5 million")),
    ("62 Prozent", "35 Prozent", ("62 %", "35 %")),
    ("17.400 Autos", "11.900 Autos", ("17,400", "11,900")),
    ("45 Autos", "28 Autos", ("45", "28")),
    ("6.15 Uhr", "9.15 Uhr", ("06:15", "09:15")),
    ("Dold, 58", "Dold, 41", ("58", "41")),
    ("2019", "2011", ("2019", "2011")),
    ("90 Tonnen", "55 Tonnen", ("90 t", "55 t")),
])  # fmt: skip
def test_a_figure_that_a_translation_changes_is_found(was: str, now: str, told: tuple[str, str]) -> None:
    assert contradictions(TELLING, TRANSLATED.replace(was, now)) == {told}


def test_what_is_told_apart_is_not_joined_by_its_place() -> None:
    assert contradictions(TELLING, APART) == set()


def test_two_new_figures_in_one_place_are_left_alone() -> None:
    two = TRANSLATED.replace("Der Lift wiegt 90 Tonnen.", "Dazu kommen 55 Tonnen Stahl und 31 Tonnen Holz.")
    assert contradictions(TELLING, two) == set()


def test_a_weekday_of_another_week_is_no_other_day_by_its_place() -> None:
    english, german = TELLING.replace("4 March 2024", "Monday"), TRANSLATED.replace("am 4. März 2024", "am Montag")
    articles = [
        Article("en", "en", english, language="en", published=date(2024, 2, 28)),
        Article("de", "de", german, language="de", published=date(2024, 3, 9)),
    ]
    assert not any(finding.conflicts for finding in compare(articles).findings)


@pytest.mark.parametrize(("german", "expected"), [(TRANSLATED, ["en"]), (APART, [])])
def test_a_note_says_that_two_articles_may_be_one_source(german: str, expected: list[str]) -> None:
    report = compare([Article("en", "en", TELLING, language="en"), Article("de", "de", german, language="de")])
    assert [note.source for note in report.notes if "may be one source" in note.message] == expected


def test_copies_word_by_word_have_their_own_note() -> None:
    report = compare([Article(name, name, TELLING, language="en") for name in ("en", "copy")])
    assert not any("may be one source" in note.message for note in report.notes)


def test_explain_says_that_they_stand_in_one_place() -> None:
    articles = [
        Article("en", "en", TELLING, language="en"),
        Article("de", "de", TRANSLATED.replace("62 Prozent", "35 Prozent"), language="de"),
    ]
    _, accounts = explain(articles)
    pairs = [[claim.text for claim in pair] for account in accounts for pair in account.parallels]
    assert sorted(map(sorted, pairs)) == [["35 Prozent", "62 per cent"]]


STEPS = st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=9)


@given(STEPS)
def test_the_chain_is_the_longest_that_rises(steps: set[tuple[int, int]]) -> None:
    chain = rising(steps)
    assert set(chain) <= steps
    assert _rises(chain)
    longer = combinations(sorted(steps), len(chain) + 1)
    assert not any(_rises(list(each)) for each in longer)


def _rises(steps: list[tuple[int, int]]) -> bool:
    return all(a < c and b < d for (a, b), (c, d) in pairwise(steps))
