"""Several processes give the same reports, streams and messages, to the byte."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.corpus import rows
from claimdiff import pipeline
from claimdiff.model import Article, Note
from claimdiff.pipeline import BATCH, batches, extracted
from claimdiff.read import read_paths

STORY = "12 people were hurt when a passenger train left the tracks in the mountains on Monday, officials said."
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles in many languages, bad lines among them, and two that only the others can date."""
    path = tmp_path_factory.mktemp("corpus") / "articles.jsonl"
    lines = list(rows(120_000))
    lines[3:3] = ["no JSON\n", '{"id": "empty", "text": ""}\n']
    dated = {"published": "2018-03-14", "language": "en"}
    lines += [
        json.dumps({"id": "open", "text": f"CHAMBERY, France, March 12 (CW) - {STORY}", "language": "en"}) + "\n",
        json.dumps({"id": "dated", "text": "On Monday 15 people were hurt.", **dated}) + "\n",
        '{"id": "odd", "text": "15 people.", "published": "soon"}\n',
    ]
    path.write_text("".join(lines), encoding="utf-8")
    return path


def run(*arguments: str) -> tuple[bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "claimdiff", *arguments], cwd=ROOT, capture_output=True, check=True, timeout=600
    )
    return done.stdout, done.stderr


def test_a_stream_is_the_same_to_the_byte(corpus: Path) -> None:
    arguments = ("extract", "--format", "jsonl", str(corpus), "--jobs")
    alone, together = run(*arguments, "1"), run(*arguments, "2")
    assert alone == together
    assert alone[1].count(b"was skipped") == 2
    assert len(alone[0].splitlines()) == len(corpus.read_bytes().splitlines()) - 2


def test_a_report_is_the_same(corpus: Path) -> None:
    articles = [each for each in read_paths([str(corpus)]).articles if "-0" in each.id][:8]
    assert pipeline.compare(articles, jobs=2) == pipeline.compare(articles)


def test_a_year_of_other_articles_is_the_same(corpus: Path) -> None:
    articles = [each for each in read_paths([str(corpus)]).articles if each.id in ("open", "dated")]
    alone = pipeline.compare(articles)
    assert pipeline.compare(articles, jobs=2) == alone
    assert any("was taken from the other articles" in note.message for note in alone.notes)


def test_all_cores_are_used_where_there_is_enough() -> None:
    few = [Article("a", "a.txt", "x" * 100)]
    many = [Article("a", "a.txt", "x" * pipeline.ENOUGH)]
    assert pipeline.jobs_for(few) == 1
    assert pipeline.jobs_for(many) == pipeline.cores()


def test_a_stream_goes_to_the_workers_once_it_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def mapped(work: object, items: object, jobs: int) -> list[object]:
        asked.append((jobs, [len(batch) for batch in items]))  # type: ignore[attr-defined]
        return []

    monkeypatch.setattr(pipeline, "mapped", mapped)
    monkeypatch.setattr(pipeline, "cores", lambda: 7)
    monkeypatch.setattr(pipeline, "ENOUGH", 50)
    articles = [Article(str(number), "a", "12 people were hurt.", language="en") for number in range(5)]
    drawn = list(extracted(articles, lambda source, claims, notes: source.id))
    assert drawn == ["0", "1", "2"]
    assert asked == [(7, [2])]


def test_batches_keep_the_order_and_are_bounded() -> None:
    entries: list[Article | Note] = [Article("a", "a", "x" * BATCH), Note("n"), Article("b", "b", "x" * 10)]
    assert [len(batch) for batch in batches(entries)] == [1, 2]
    assert [each for batch in batches(entries) for each in batch] == entries
