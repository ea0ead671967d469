"""Notes: what was guessed and what was not compared, in every format."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff import Article, Report, compare
from claimdiff.render import FORMATS

DATED = date(2025, 3, 11)


def report(*texts: str, published: date | None = DATED) -> Report:
    return compare([
        Article(name, name, text, language="en", published=published) for name, text in zip("abc", texts, strict=False)
    ])  # fmt: skip


def messages(found: Report) -> list[str]:
    return [note.message for note in found.notes]


def test_dates_that_were_completed_are_counted() -> None:
    found = report("The bridge fell on Monday, 10 March.", "The bridge fell in 2025.")
    assert [(each.message, each.source) for each in found.notes] == [
        ("1 date takes its year or day from other dates of the article, published 2025-03-11", "a")
    ]


def test_an_article_without_its_date_is_named() -> None:
    found = report("The bridge fell.", "The bridge fell at noon.", published=None)
    assert [each.source for each in found.notes if "no date of publication" in each.message] == ["a", "b"]


@pytest.mark.parametrize(("saved", "taken"), [(13, True), (8, True), (15, False), (1, False)])
def test_the_day_of_a_file_counts_where_the_others_bear_it_out(saved: int, taken: bool) -> None:
    found = compare([
        Article("a", "a.txt", "The bridge fell on Monday.", language="en", published=DATED),
        Article("b", "b.pdf", "The bridge fell on Monday.", language="en", saved=date(2025, 3, saved)),
    ])  # fmt: skip
    day = date(2025, 3, saved)
    assert found.sources[1].published == (day if taken else None)
    assert taken == any(f"the day its file was made, {day}, was taken" in each for each in messages(found))


def test_the_day_of_a_file_alone_says_nothing() -> None:
    found = compare([Article(name, name, "It fell on Monday.", language="en", saved=DATED) for name in "ab"])
    assert [source.published for source in found.sources] == [None, None]


def test_articles_whose_lines_are_not_their_files_are_named() -> None:
    found = compare([
        Article(name, name, "It fell at noon.", language="en", extracted_from=told)
        for name, told in (("a", None), ("b", "pdf"), ("c", "html"))
    ])  # fmt: skip
    assert "lines are counted in the extracted text of b, c: HTML and JSON reports hold it" in messages(found)


def test_dates_that_stay_open_are_counted() -> None:
    found = report("The bridge fell on 10 March.", "The bridge fell in a storm.", published=None)
    assert any(each.startswith("1 date has no year") for each in messages(found))


def test_zones_that_only_some_state_are_counted() -> None:
    found = report("The bridge fell at 09:10 GMT.", "The bridge fell at 10.10 a.m., at 10.12 a.m. it was gone.")
    assert "2 clock times state no zone, and 1 do: they are compared up to a shift of whole hours" in messages(found)
    assert not any("zone" in each for each in messages(report("It fell at 10.10 a.m.", "It fell at 10.12 a.m.")))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_was_not_compared_is_named_in_every_format(name: str) -> None:
    """A table of claims has no place for notes: its rows tell the reason."""
    found = report("The new bridge will cost 40 million euros.", "The new bridge will cost 55 million dollars.")
    (note,) = (each for each in messages(found) if each.startswith("not everything was compared in "))
    shown = " ".join(FORMATS[name].render(found).split())
    assert "other currencies: EUR and USD" in shown
    assert name == "csv" or note.partition(":")[0] in shown
