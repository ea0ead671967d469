"""Limits: what is beyond them is left out, and said so in the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.cli import options
from claimdiff.errors import NothingToRead, UsageError
from claimdiff.limits import DEFAULTS, MEGABYTE, Limits, fair
from claimdiff.model import Article
from claimdiff.pipeline import compare, extract_article
from claimdiff.read import read_paths, stream
from tests.test_cli import run


def article(name: str, *counts: int) -> Article:
    return Article(name, name, " ".join(f"The fire injured {count} people." for count in counts), language="en")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in "abcd":
        (tmp_path / f"{name}.txt").write_text(
            f"The fire injured 12 people. {name} The blaze killed 3 people in 2 hours."
        )
    (tmp_path / "e.jsonl").write_text("".join(json.dumps({"text": f"Fire {n} killed 5."}) + "\n" for n in range(3)))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@given(st.lists(st.integers(0, 50), max_size=12), st.integers(0, 200))
def test_a_fair_share_fits_and_one_more_would_not(counts: list[int], most: int) -> None:
    share = fair(counts, most)
    assert sum(min(count, share) for count in counts) <= most
    if share < max(counts, default=0):
        assert sum(min(count, share + 1) for count in counts) > most
    assert share == fair(counts[::-1], most)


def test_claims_of_one_article_beyond_the_limit_are_left_out_and_told() -> None:
    report = compare([article("a", 1, 2, 3, 4, 5), article("b", 6)], limits=Limits(article_claims=2))
    assert [claim.text for claim in report.claims] == ["1 people", "2 people", "6 people"]
    (note,) = (note for note in report.notes if "left out" in note.message)
    assert note.source == "a"
    assert note.message == "only its first 2 claims were taken, 3 were left out (--limit article_claims, claims)"


def test_claims_of_all_articles_are_shared_whatever_their_order() -> None:
    articles = [article("a", *range(2, 11)), article("b", 12, 13), article("c", *range(20, 29))]
    kept = {each.id for each in compare(articles, limits=Limits(claims=10)).claims}
    assert kept == {
        f"{name}:{number}" for name, most in (("a", 4), ("b", 2), ("c", 4)) for number in range(1, most + 1)
    }
    assert kept == {each.id for each in compare(articles[::-1], limits=Limits(claims=10)).claims}


def test_an_extraction_has_the_limit_of_one_article() -> None:
    _, claims, notes = extract_article(article("a", 1, 2, 3), limits=Limits(article_claims=1))
    assert len(claims) == 1
    assert "2 were left out" in notes[-1].message


def test_below_the_limits_nothing_is_said() -> None:
    assert not [note for note in compare([article("a", 1), article("b", 2)]).notes if "left out" in note.message]


def test_articles_beyond_the_limit_are_left_out_and_told(folder: Path) -> None:
    reading = read_paths(["."], limits=Limits(articles=2))
    assert [each.id for each in reading.articles] == ["a", "b"]
    assert reading.notes[-1].message == (
        "only 2 articles were taken (--limit articles); ./c.txt and what comes after it, 2 more files, were left out"
    )
    reading = read_paths(["e.jsonl"], limits=Limits(articles=2))
    assert len(reading.articles) == 2
    assert "e.jsonl#3 and what comes after it, 0 more files" in reading.notes[-1].message
    assert not read_paths(["e.jsonl"], limits=Limits(articles=3)).notes
    assert len(list(stream("e.jsonl", limits=Limits(articles=1)))) == 3


def test_files_beyond_the_limit_are_skipped_and_told(folder: Path) -> None:
    (folder / "a.txt").write_text("x" * 101)
    reading = read_paths(["."], limits=Limits(file_bytes=100))
    assert "a" not in {each.id for each in reading.articles}
    assert "--limit file_size" in reading.notes[0].message
    with pytest.raises(NothingToRead, match="larger than"):
        read_paths(["a.txt"], limits=Limits(file_bytes=100))


def test_limits_of_the_command_line_reach_every_command(folder: Path) -> None:
    asked = ("--limit", "articles=2", "--limit", "article_claims=1")
    for command in (("compare", ".", "--format", "json"), ("extract", ".", "--format", "json")):
        report = json.loads(run(*command, *asked).stdout)
        assert [each["id"] for each in report["claims"]] == ["a:1", "b:1"]
        told = " ".join(note["message"] for note in report["notes"])
        assert "--limit articles" in told
        assert "2 were left out (--limit article_claims" in told
    lines = run("extract", ".", "--format", "jsonl", *asked).stdout.splitlines()
    assert [len(json.loads(line)["claims"]) for line in lines] == [1] * 7
    assert "f1" in run("explain", ".", "f1", *asked).stdout


def test_limits_of_a_file_reach_the_commands(folder: Path) -> None:
    (folder / "claimdiff.toml").write_text('limit = ["articles=2"]\n')
    assert len(json.loads(run("compare", ".", "--format", "json").stdout)["sources"]) == 2


@pytest.mark.parametrize(
    "value", ["articles", "articles=", "articles=0", "articles=-1", "claims=1e9", "claims=" + "9" * 13]
)
def test_a_limit_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="not a whole number from 1 up"):
        options.limits([value])


def test_a_limit_of_something_else_is_refused() -> None:
    with pytest.raises(UsageError, match="give one of: file_size, articles, article_claims, claims"):
        options.limits(["words=5"])


def test_what_is_not_given_is_the_default() -> None:
    assert options.limits(None) == DEFAULTS
    assert options.limits(["file-size=2", "article_claims=7"]) == Limits(2 * MEGABYTE, article_claims=7)


def test_the_help_tells_the_defaults() -> None:
    told = " ".join(run("compare", "--help").stdout.replace("│", " ").split())
    size = DEFAULTS.file_bytes // MEGABYTE
    rest = f"articles={DEFAULTS.articles}, article_claims={DEFAULTS.article_claims}, claims={DEFAULTS.claims}"
    assert f"file_size={size} (MB), {rest}" in told
