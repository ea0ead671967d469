"""Markdown gives what a reader sees of it; its front matter gives the fields."""

from __future__ import annotations

from datetime import date, time

import pytest

from claimdiff.errors import InputError
from claimdiff.reading.markdown import read, text_of
from claimdiff.render.markdown import render
from tests.sample_report import sample_report


def test_front_matter_gives_the_fields() -> None:
    told = read(
        b'---\n# comment\ntitle: "Zug entgleist: 31 Verletzte"  # so\ndate: 2019-03-12 18:20:00 +0100\nlang: de_AT\n'
        b"source: https://zeitung.example/zug\npublisher: 'Die Zeit''ung'\nauthor:\n  - Anna\n  - '[[Bernd]]'\n"
        b"tags: [a, b]\nmore:\n  deep: 1\n---\n\nDer Zug entgleiste.\n"
    )
    assert told.text == "Zug entgleist: 31 Verletzte\n\nDer Zug entgleiste."
    assert (told.title, told.published, told.published_time) == (
        "Zug entgleist: 31 Verletzte",
        date(2019, 3, 12),
        time(18, 20),
    )
    assert (told.language, told.url, told.publisher) == ("de", "https://zeitung.example/zug", "Die Zeit'ung")
    assert told.author == "Anna, [[Bernd]]"
    assert told.doubts == ()


def test_toml_is_front_matter_too() -> None:
    told = read(
        b'+++\ntitle = "Drei Tote"\ndate = 2024-03-12T07:00:00Z\nauthors = ["Anna", "Bernd"]\n+++\n# Drei Tote\n\nText.'
    )
    assert (told.title, told.published, told.author) == ("Drei Tote", date(2024, 3, 12), "Anna, Bernd")
    assert told.text == "Drei Tote\n\nText."


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("---\ntitle: A\nno pair here\n---\n", "line 3 of its front matter is no `key: value`"),
        ("---\ntitle: A\ntitle: B\n---\n", "gives 'title' twice; the first one was kept"),
        ("---\ntitle: A\ndate: last Tuesday\n---\n", "the date 'last Tuesday', which is not ISO 8601"),
        ("---\ntitle: A\nlang: klingon\n---\n", "language 'klingon' is not known"),
        ("---\ntitle: A\n", "its front matter does not end; it was read as text"),
        ("+++\ntitle = = A\n+++\n", "its front matter is no TOML"),
    ],
)
def test_malformed_front_matter_is_a_doubt(head: str, words: str) -> None:
    told = read(f"{head}\n12 people were hurt.".encode())
    assert words in told.doubts[0]
    assert "12 people were hurt." in told.text


def test_a_rule_is_no_front_matter() -> None:
    told = read(b"---\n\nTwelve hurt.\n\n---\n\nMore.")
    assert (told.text, told.doubts) == ("Twelve hurt.\n\nMore.", ())


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**31** Ver*letzte* und [12 Tote](http://a.example/300)", "31 Verletzte und 12 Tote"),
        ("~~12~~ 15 dead", "15 dead"),
        ("12 dead[^1]\n\n[^1]: Police.", "12 dead\n\nPolice."),
        ("12. März 2024 begann es.", "12. März 2024 begann es."),
        ("2. November war es.\n\n3. November nicht.", "2. November war es.\n\n3. November nicht."),
        ("1. one\n2. two", "one\n\ntwo"),
        ("- a\n  - b\n- c", "a\n\nb\n\nc"),
        ("zwei\nZeilen", "zwei Zeilen"),
        ("日本語の\n文です", "日本語の文です"),
        ("서울에서\n12명", "서울에서 12명"),
        ("hard\\\nbreak", "hard\nbreak"),
        ("| a | b |\n|---|---|\n| **1** | 2 |", "a | b\n\n1 | 2"),
        ("![40 dead](x.png) Three <b>hurt</b><br>late", "Three hurt\nlate"),
        ("<div>Three <!-- 300 --> hurt</div>", "Three  hurt"),
        ("See [[2024/fire|the fire]] and [[Ulm]].", "See the fire and Ulm."),
        ("2\\. of 3\\*4 &amp; 5", "2. of 3*4 & 5"),
        ("Head\n====\n\n> quoted\n> more", "Head\n\nquoted more"),
        ("    indented 12 dead", "indented 12 dead"),
    ],
)
def test_markup_is_not_text(markdown: str, text: str) -> None:
    assert text_of(markdown) == text


def test_a_report_of_its_own_is_no_article() -> None:
    with pytest.raises(InputError, match="is a report that claimdiff wrote"):
        read(render(sample_report()).encode())
