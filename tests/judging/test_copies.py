"""Independent sources: copies and repeated sentences count once, reports of their own each for itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimdiff import Article, Report, compare
from claimdiff.judging.copies import Originals, shingles

WIRE = (
    "A ferry ran aground off Port Marlow early on Tuesday with 214 passengers on board. "
    "The coast guard lifted the passengers off by helicopter while the tide was still falling. "
    "Nobody was hurt, but 12 passengers were treated for shock in the harbour hall. "
    "The ferry company said the ship would be towed to a yard in the north for repairs that will take six weeks."
)
OWN = (
    "Helicopters took 214 passengers from a ferry that struck a sandbank near Port Marlow before dawn on Tuesday. "
    "Doctors in the harbour looked after 12 passengers, who were shaken rather than injured. "
    "Repairs are likely to last six weeks, its owner expects."
)


def articles(*texts: str) -> list[Article]:
    return [Article(name, name, text, language="en") for name, text in zip("abcdef", texts, strict=False)]


def passengers(report: Report) -> tuple[int, int]:
    (found,) = (each for each in report.findings if "214" in each.positions[0].value)
    return found.sources, found.independent


def test_reports_of_their_own_count_each() -> None:
    report = compare(articles(WIRE, OWN))
    assert passengers(report) == (2, 2)
    assert [source.copy_of for source in report.sources] == [None, None]


@pytest.mark.parametrize("copy", [
    WIRE,
    WIRE.replace("early on Tuesday", "early Tuesday").replace("Nobody was hurt, but", "Some"),
    WIRE.partition(" The ferry company")[0],
    "Our correspondent in Port Marlow reports. " + WIRE,
])  # fmt: skip
def test_copies_count_once_and_are_named(copy: str) -> None:
    report = compare(articles(WIRE, OWN, copy))
    assert passengers(report) == (3, 2)
    ((name, original),) = ((each.id, each.copy_of) for each in report.sources if each.copy_of)
    assert {name, original} == {"a", "c"}
    notes = [(note.message, note.source) for note in report.notes if "copy" in note.message]
    assert notes == [(f"nearly a copy of {original}: the two count as one independent source", name)]


def test_the_same_text_is_a_copy_however_short() -> None:
    report = compare(articles("Eleven dead, says Reuters.", "Eleven dead, says Reuters.", "Eleven people died."))
    assert [source.copy_of for source in report.sources] == [None, "a", None]
    (finding,) = report.findings
    assert (finding.sources, finding.independent) == (3, 2)


def test_a_sentence_that_others_repeat_counts_once() -> None:
    other = WIRE.partition(". ")[0] + ". " + OWN.partition(". ")[2]
    report = compare(articles(WIRE, other, OWN))
    assert [source.copy_of for source in report.sources] == [None, None, None]
    assert passengers(report) == (3, 2)


def test_a_copy_that_changes_the_figure_stands_for_itself() -> None:
    report = compare(articles(WIRE, WIRE.replace("214", "231")))
    (found,) = (each for each in report.findings if each.verdict == "contradiction")
    assert (found.sources, found.independent) == (2, 2)


def test_the_order_of_articles_changes_nothing() -> None:
    made = articles(WIRE, OWN, WIRE.replace("early on Tuesday", "early Tuesday"), "Late news. " + WIRE)
    forwards, backwards = compare(made), compare(made[::-1])
    assert {each.id: each.copy_of for each in forwards.sources} == {each.id: each.copy_of for each in backwards.sources}
    assert passengers(forwards) == passengers(backwards) == (4, 2)


def test_the_earliest_of_copies_is_the_original() -> None:
    from datetime import date

    early, late = (
        replace(article, published=date(2025, 3, day))
        for article, day in zip(articles(WIRE, WIRE), (12, 11), strict=True)
    )
    assert {each.id: each.copy_of for each in compare([early, late]).sources} == {"a": "b", "b": None}


def test_languages_without_spaces_have_copies_too() -> None:
    text = "火曜日の未明、港の沖でフェリーが座礁し、乗客214人がヘリコプターで救助された。けがをした人はいないが、12人が手当てを受けた。"
    made = [Article(name, name, text, language="ja") for name in "ab"]
    assert [source.copy_of for source in compare(made).sources] == [None, "a"]


def test_short_texts_are_no_copies() -> None:
    originals = Originals(0.6, 12)
    assert originals.add("a", shingles(["one", "two", "three", "four", "five", "six"])) is None
    assert originals.add("b", shingles(["one", "two", "three", "four", "five", "six"])) is None
