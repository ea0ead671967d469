"""A scan from corpus to findings: what is grouped, what is written, what is skipped, and what is refused."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from claimdiff.cli import app
from claimdiff.errors import InputError, OutputError
from claimdiff.model import Kind, Verdict
from claimdiff.scanning import compared, run
from claimdiff.scanning.compared import Settings
from claimdiff.scanning.run import Request, scan
from tests.scanning.conftest import alone, findings, silent, storm

ROOT = Path(__file__).parent.parent.parent
TWO = [storm("a", 12, "Marlow"), storm("b", 3, "Karadere"), storm("a", 15, "Marlow"), storm("b", 3, "Karadere")]
Write = Callable[..., Path]


def scanned(corpus: Path, output: Path, **asked: Any) -> run.Summary:
    return scan(Request(str(corpus), output, **asked), alone, silent)


def test_events_are_compared_each_in_itself(write: Write, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    summary = scanned(write(TWO), output)
    lines = findings(output)
    assert (summary.events, summary.articles, summary.alone) == (2, 4, 0)
    contradictions = [line for line in lines if line["finding"]["verdict"] == "contradiction"]
    assert [line["event"] for line in contradictions] == ["a"]
    assert {source["id"] for source in contradictions[0]["sources"]} == {"a-12", "a-15"}
    assert [line["event"] for line in lines] == sorted(line["event"] for line in lines)
    assert summary.findings["contradiction"] == 1
    assert sum(summary.findings.values()) == len(lines)


def test_lines_hold_all_that_they_speak_of_and_keep_their_schema(mixed: Path, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    scanned(mixed, output)
    schema = json.loads((ROOT / "docs" / "claimdiff-scan-1.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    lines = findings(output)
    assert len({line["event"] for line in lines}) > 10
    for line in lines:
        validator.validate(line)
        assert [claim["id"] for claim in line["claims"]] == line["finding"]["claims"]
        named = {source["id"] for source in line["sources"]}
        assert named == {claim["source"] for claim in line["claims"]}
        assert all(note["source"] in named for note in line["notes"])


def test_the_schema_speaks_of_findings_as_that_of_reports_does() -> None:
    own = json.loads((ROOT / "docs" / "claimdiff-scan-1.schema.json").read_text(encoding="utf-8"))
    shared = json.loads(CliRunner().invoke(app, ["schema"]).stdout)
    assert own["$defs"] == {name: shared["$defs"][name] for name in own["$defs"]}


def test_findings_are_those_of_compare(write: Write, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    scanned(write(TWO), output)
    path = write([each for each in TWO if each["event"] == "a"], "a.jsonl")
    told = json.loads(CliRunner().invoke(app, ["compare", str(path), "--format", "json"]).stdout)
    assert [line["finding"] for line in findings(output) if line["event"] == "a"] == told["findings"]


def test_a_bad_line_costs_one_article_and_is_told_with_its_number(write: Write, tmp_path: Path) -> None:
    rows = [storm(f"e{number // 2}", 10 + number % 2, f"Town{number // 2}") for number in range(120)]
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    whole = scanned(write(rows, "g.jsonl"), good)
    summary = scanned(write([*rows[:60], '{"id": "x", "text": ', *rows[60:]], "b.jsonl"), bad)
    assert (summary.articles, summary.skipped) == (whole.articles, 1) == (120, 1)
    assert summary.first_skipped[0][0] == 61
    strip = [{**line, "sources": None} for line in findings(good)]
    assert [{**line, "sources": None} for line in findings(bad)] == strip


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("no JSON", "it is not JSON"),
        ("[1]", "it is not an object"),
        ('{"event": "a"}', 'it has no "text"'),
        ('{"event": "a", "text": " "}', 'its "text" is empty'),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"text": "12 people were hurt."}', 'it has no "event", as others have'),
        ('{"event": true, "text": "12 people were hurt."}', 'it has no "event", as others have'),
        ("\x00\xff", "it is not JSON"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(line: str, reason: str, write: Write, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    summary = scanned(write([*TWO, line]), output)
    assert summary.articles == 4
    ((number, said),) = summary.first_skipped
    assert number == 5
    assert said.startswith(reason)
    told = json.loads((tmp_path / "f.jsonl.summary.json").read_text(encoding="utf-8"))
    assert told["skipped"] == [{"line": 5, "reason": said}]


def test_a_line_that_is_too_long_is_skipped(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimdiff.scanning.corpus.LONGEST", 1_000)
    summary = scanned(write([*TWO[:2], {"event": "a", "text": "x" * 5_000}, *TWO[2:]]), tmp_path / "f.jsonl")
    assert summary.articles == 4
    assert [line for line, _ in summary.first_skipped] == [3]


def test_what_was_ignored_in_a_line_is_told(write: Write, tmp_path: Path) -> None:
    scanned(write([*TWO, {**storm("a", 12, "Marlow"), "published": "soon"}]), tmp_path / "f.jsonl")
    told = json.loads((tmp_path / "f.jsonl.summary.json").read_text(encoding="utf-8"))
    assert [each["line"] for each in told["doubts"]] == [5]


def test_an_event_that_nobody_foresaw_costs_no_other(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = compared.compare

    def compare(articles: Any, **asked: Any) -> Any:
        if articles[0].id.startswith("a"):
            raise ZeroDivisionError("nobody foresaw this")
        return real(articles, **asked)

    monkeypatch.setattr(compared, "compare", compare)
    output = tmp_path / "f.jsonl"
    summary = scanned(write(TWO), output)
    assert summary.first_failed == (("a", "ZeroDivisionError: nobody foresaw this"),)
    assert {line["event"] for line in findings(output)} == {"b"}
    assert any("the event a could not be compared" in words for words in summary.words())


def test_settings_reach_every_event(write: Write, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    chosen = Settings(frozenset([Verdict.CONTRADICTION]), frozenset([Kind.COUNT]), None)
    scanned(write(TWO), output, settings=chosen)
    assert {(line["finding"]["verdict"], line["finding"]["kind"]) for line in findings(output)} == {
        ("contradiction", "count")
    }


def test_events_are_numbers_and_columns_of_another_name_too(write: Write, tmp_path: Path) -> None:
    rows = [{**each, "story": 7 if each["event"] == "a" else 8} for each in TWO]
    summary = scanned(write(rows), tmp_path / "f.jsonl", column="story")
    assert summary.events == 2
    assert {line["event"] for line in findings(tmp_path / "f.jsonl")} == {"7", "8"}


def test_an_event_of_very_many_articles_is_compared_in_parts(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "LARGEST", 4)
    rows = [storm("a", 12 + number % 2, "Marlow") for number in range(9)] + TWO[1:2] + TWO[3:]
    output = tmp_path / "f.jsonl"
    summary = scanned(write(rows), output)
    lines = findings(output)
    assert (summary.events, summary.articles) == (2, 11)
    assert {(line["event"], line["part"], line["articles"]) for line in lines} == {
        ("a", 1, 4),
        ("a", 2, 4),
        ("b", 1, 2),
    }
    told = json.loads((tmp_path / "f.jsonl.summary.json").read_text(encoding="utf-8"))
    assert told["events_in_parts"] == 1


def test_nothing_but_findings_and_summary_is_left(write: Write, tmp_path: Path) -> None:
    corpus = write(TWO)
    scanned(corpus, tmp_path / "f.jsonl")
    assert {path.name for path in tmp_path.iterdir()} == {corpus.name, "f.jsonl", "f.jsonl.summary.json"}


def test_an_empty_corpus_gives_an_empty_file(write: Write, tmp_path: Path) -> None:
    summary = scanned(write([]), tmp_path / "f.jsonl")
    assert (summary.articles, (tmp_path / "f.jsonl").read_bytes()) == (0, b"")


def test_a_corpus_in_utf16_is_read(write: Write, tmp_path: Path) -> None:
    corpus = write(TWO)
    other = tmp_path / "utf16.jsonl"
    other.write_text(corpus.read_text(encoding="utf-8"), encoding="utf-16")
    assert scanned(other, tmp_path / "g.jsonl").articles == 4


def test_a_pipe_is_read_like_a_file(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = write(TWO)
    scanned(corpus, tmp_path / "f.jsonl")
    stdin = SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(corpus.read_bytes())))  # type: ignore[arg-type]
    monkeypatch.setattr(sys, "stdin", stdin)
    scan(Request("-", tmp_path / "g.jsonl"), alone, silent)
    one, other = ([{**line, "sources": None} for line in findings(tmp_path / name)] for name in ("f.jsonl", "g.jsonl"))
    assert one == other
    assert not (tmp_path / "g.jsonl.rows").exists()


def test_a_corpus_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.jsonl: there is no such file"):
        scanned(tmp_path / "nowhere.jsonl", tmp_path / "f.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_scan_s_is_left_alone(write: Write, tmp_path: Path) -> None:
    output = tmp_path / "f.jsonl"
    output.write_text("mine\n")
    with pytest.raises(OutputError, match="is there already"):
        scanned(write(TWO), output)
    assert output.read_text() == "mine\n"


# --- the command


def test_the_command_tells_its_summary(write: Write, tmp_path: Path) -> None:
    corpus = write([*TWO, "no JSON"])
    result = CliRunner().invoke(app, ["scan", str(corpus), "--output", str(tmp_path / "f.jsonl"), "--jobs", "1"])
    assert result.exit_code == 0
    assert "line 5 was skipped: it is not JSON" in result.stderr
    assert "4 articles, 2 events (0 of one article)" in result.stderr
    assert "1 contradiction" in result.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--output", "f.txt"], "end it in .jsonl or .parquet"),
        (["--output", "f.jsonl", "--jobs", "2", "--scheduler", "tcp://x:1"], "give one of them"),
        (["--output", "nowhere/f.jsonl"], "there is no folder"),
        (["--output", "corpus.jsonl"], "is one of the files that were read"),
        (["--output", "f.jsonl", "--only", "wrong"], "--only does not know"),
    ],
)
def test_wrong_options_are_said_before_any_work(
    options: list[str], said: str, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(TWO)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["scan", "corpus.jsonl", *options])
    assert result.exit_code == 2
    assert said in result.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"corpus.jsonl"}


def test_several_processes_write_the_same_bytes(mixed: Path, tmp_path: Path) -> None:
    made = []
    for jobs in ("1", "2"):
        output = tmp_path / f"f{jobs}.jsonl"
        command = [sys.executable, "-m", "claimdiff", "scan", str(mixed), "-o", str(output), "--jobs", jobs]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=600)
        made.append((output.read_bytes(), (tmp_path / f"f{jobs}.jsonl.summary.json").read_bytes()))
    assert made[0] == made[1]
