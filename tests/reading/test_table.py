"""A table of articles: its columns are the fields of JSON lines, and a bad row costs itself alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimdiff.limits import DEFAULTS
from claimdiff.model import Article, Note
from claimdiff.read import read_paths
from claimdiff.reading.table import rows
from claimdiff.render.csv import render
from tests.sample_report import sample_report


def articles(text: str) -> list[Article]:
    return [each for each in rows(text, "a.csv", "a", DEFAULTS.file_bytes) if isinstance(each, Article)]


def notes(text: str) -> list[Note]:
    return [each for each in rows(text, "a.csv", "a", DEFAULTS.file_bytes) if isinstance(each, Note)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("first", ["", "\n", "sep={}\n"])
def test_columns_are_the_fields(separator: str, first: str) -> None:
    told = separator.join(("ID", "Text", "published", "language", "own column"))
    row = separator.join(("w1", '"Zwölf, ""wohl"" 15;\nTote | am\tMontag"', "2019-03-12", "de", ""))
    (article,) = articles(f"{first.format(separator)}{told}\n{row}\n")
    assert article.text == 'Zwölf, "wohl" 15;\nTote | am\tMontag'
    assert (article.id, article.published, article.language) == ("w1", date(2019, 3, 12), "de")


def test_bad_rows_are_told_by_their_lines() -> None:
    text = 'id,text\na,"two\nlines"\nb,\nc,x,y\n\nd,"x"y\ne,good\nf,"open\nto the end\n'
    assert [article.path for article in articles(text)] == ["a.csv#2", "a.csv#8"]
    assert [(note.source, note.message.split(": ", 1)[1][:25]) for note in notes(text)] == [
        ("a.csv#4", 'it has no "text"'),
        ("a.csv#5", "it has 3 cells for 2 colum"[:25]),
        ("a.csv#7", "',' expected after '\"'"),
        ("a.csv#9", "unexpected end of data"),
    ]


def test_a_cell_may_be_long() -> None:
    long = "mot " * 100_000
    assert articles(f'text\n"{long}"\n')[0].text == long


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n", 'has no column "text" in its first line; name the columns there: id, text'),
        ("", "is empty"),
        (render(sample_report()), "is a report that claimdiff wrote"),
    ],
)
def test_what_is_no_table_of_articles_says_so(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    (tmp_path / "b.txt").write_text("Good.")
    reading = read_paths([str(tmp_path)])
    assert [article.id for article in reading.articles] == ["b"]
    assert words in reading.notes[0].message


def test_a_table_may_be_in_an_encoding_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("text;title\nQuinze blessés à l’hôpital.;Été\n".encode("cp1252"))
    reading = read_paths([str(tmp_path)])
    assert reading.articles[0].text == "Quinze blessés à l’hôpital."
