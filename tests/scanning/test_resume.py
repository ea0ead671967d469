"""A scan that was killed goes on where it was, and its output is that of one that was not."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from claimdiff.errors import OutputError
from claimdiff.model import Verdict
from claimdiff.scanning import run
from claimdiff.scanning.compared import Settings
from claimdiff.scanning.run import Request, scan
from claimdiff.scanning.state import State
from tests.scanning.conftest import alone, silent, storm

ROOT = Path(__file__).parent.parent.parent
DRIVER = """
import sys, time
from pathlib import Path
from claimdiff.scanning import run
run.SAVED, run.TASK = 0, 1
def slowly(work, items):
    for item in items:
        time.sleep(0.05)
        yield work(item)
run.scan(run.Request(sys.argv[1], Path(sys.argv[2]), column=sys.argv[3]), slowly, lambda doing: print(doing, flush=True))
"""
ROWS = [storm(f"e{number // 2}", 10 + number % 2, f"Town{number // 2}") for number in range(60)]
Write = Callable[..., Path]


class Killed(BaseException):
    """What a test stops a scan with."""


def dying(after: int) -> Callable[..., Iterator[Any]]:
    """A spread that is gone after so many answers."""

    def spread(work: Callable[[Any], Any], items: Iterator[Any]) -> Iterator[Any]:
        for number, item in enumerate(items):
            if number == after:
                raise Killed
            yield work(item)

    return spread


@pytest.fixture(autouse=True)
def by_small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "SAVED", 0)
    monkeypatch.setattr(run, "TASK", 1)


@pytest.fixture
def whole(write: Write, tmp_path: Path) -> tuple[Path, bytes, bytes]:
    """A corpus, and the findings and summary of a scan that nobody interrupted."""
    corpus = write(ROWS)
    scan(Request(str(corpus), tmp_path / "whole.jsonl"), alone, silent)
    return corpus, (tmp_path / "whole.jsonl").read_bytes(), (tmp_path / "whole.jsonl.summary.json").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("column", ["event", "none"])
def test_a_scan_that_is_killed_half_way_goes_on(column: str, mixed: Path, tmp_path: Path) -> None:
    """With kill -9, in the comparing and, where events are found, in that as well."""
    output, unbroken = tmp_path / "f.jsonl", tmp_path / "whole.jsonl"
    scan(Request(str(mixed), unbroken, column), alone, silent)
    command = [sys.executable, "-c", DRIVER, str(mixed), str(output), column]
    for stage in ("finding events: article", "comparing: event")[column == "event" :]:
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for line in process.stdout:
            done = re.match(rf"{stage} (\d+) of (\d+)", line)
            if done and int(done[1]) * 2 > int(done[2]):
                break
        process.send_signal(signal.SIGKILL)
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL
        assert (tmp_path / "f.jsonl.state").exists()
    # On a busy machine all may be written before the half of it is read.
    assert 0 < output.stat().st_size <= unbroken.stat().st_size
    scan(Request(str(mixed), output, column), alone, silent)
    assert output.read_bytes() == unbroken.read_bytes()
    assert (tmp_path / "f.jsonl.summary.json").read_bytes() == (tmp_path / "whole.jsonl.summary.json").read_bytes()


@pytest.mark.parametrize("after", [0, 1, 7, 29])
def test_it_goes_on_from_any_place(after: int, whole: tuple[Path, bytes, bytes], tmp_path: Path) -> None:
    corpus, found, figures = whole
    output = tmp_path / "f.jsonl"
    with pytest.raises(Killed):
        scan(Request(str(corpus), output), dying(after), silent)
    done: list[object] = []

    def counted(work: Callable[[Any], Any], items: Iterator[Any]) -> Iterator[Any]:
        return (done.append(item) or work(item) for item in items)  # type: ignore[func-returns-value]

    scan(Request(str(corpus), output), counted, silent)
    assert len(done) == 30 - after
    assert (output.read_bytes(), (tmp_path / "f.jsonl.summary.json").read_bytes()) == (found, figures)


def test_half_a_line_at_the_end_is_cut_off(whole: tuple[Path, bytes, bytes], tmp_path: Path) -> None:
    corpus, found, _ = whole
    output = tmp_path / "f.jsonl"
    with pytest.raises(Killed):
        scan(Request(str(corpus), output), dying(9), silent)
    with output.open("ab") as file:
        file.write(b'{"format": "claimdiff-scan/1", "event": "e9", "pa')
    scan(Request(str(corpus), output), alone, silent)
    assert output.read_bytes() == found


def test_findings_that_somebody_removed_are_written_again(whole: tuple[Path, bytes, bytes], tmp_path: Path) -> None:
    corpus, found, _ = whole
    output = tmp_path / "f.jsonl"
    with pytest.raises(Killed):
        scan(Request(str(corpus), output), dying(9), silent)
    output.unlink()
    scan(Request(str(corpus), output), alone, silent)
    assert output.read_bytes() == found


def test_it_goes_on_inside_a_large_event(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LARGEST", 4)
    rows = [*ROWS[:4], *(storm("large", 12 + number % 2, "Marlow") for number in range(18)), *ROWS[4:8]]
    corpus = write(rows)
    scan(Request(str(corpus), tmp_path / "whole.jsonl"), alone, silent)
    for after in range(1, 9):
        output = tmp_path / f"f{after}.jsonl"
        with pytest.raises(Killed):
            scan(Request(str(corpus), output), dying(after), silent)
        scan(Request(str(corpus), output), alone, silent)
        assert output.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_standard_input_is_given_again(
    whole: tuple[Path, bytes, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, _, _ = whole

    def fed() -> SimpleNamespace:
        return SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(corpus.read_bytes())))  # type: ignore[arg-type]

    for name, after in (("f", 12), ("g", None)):
        request = Request("-", tmp_path / f"{name}.jsonl")
        if after is not None:
            monkeypatch.setattr(sys, "stdin", fed())
            with pytest.raises(Killed):
                scan(request, dying(after), silent)
        monkeypatch.setattr(sys, "stdin", fed())
        scan(request, alone, silent)
    assert (tmp_path / "f.jsonl").read_bytes() == (tmp_path / "g.jsonl").read_bytes()


# --- what is refused


def test_a_finished_scan_is_told_again_and_nothing_is_done(whole: tuple[Path, bytes, bytes], tmp_path: Path) -> None:
    corpus, found, figures = whole
    again = scan(Request(str(corpus), tmp_path / "whole.jsonl"), dying(0), silent)
    assert again.events == 30
    assert (tmp_path / "whole.jsonl").read_bytes() == found
    assert (tmp_path / "whole.jsonl.summary.json").read_bytes() == figures


@pytest.mark.parametrize("finished", [False, True])
@pytest.mark.parametrize(
    ("asked", "differs"),
    [
        ({}, "another corpus"),
        ({"column": "story"}, "another column of events"),
        ({"settings": Settings(only=frozenset([Verdict.AGREEMENT]))}, "another only"),
        ({"settings": Settings(language="fr")}, "another language"),
    ],
)
def test_another_corpus_and_other_options_are_refused(
    finished: bool, asked: dict[str, Any], differs: str, write: Write, tmp_path: Path
) -> None:
    corpus, output = write(ROWS), tmp_path / "f.jsonl"
    if finished:
        scan(Request(str(corpus), output), alone, silent)
    else:
        with pytest.raises(Killed):
            scan(Request(str(corpus), output), dying(5), silent)
    before = output.read_bytes()
    other = corpus if asked else write(ROWS[2:], "other.jsonl")
    with pytest.raises(OutputError, match=differs):
        scan(Request(str(other), output, **asked), alone, silent)
    assert output.read_bytes() == before
    if not finished:
        assert scan(Request(str(corpus), output), alone, silent).events == 30


def test_another_version_is_refused(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus, output = write(ROWS), tmp_path / "f.jsonl"
    with pytest.raises(Killed):
        scan(Request(str(corpus), output), dying(5), silent)
    monkeypatch.setattr(run, "__version__", "99")
    with pytest.raises(OutputError, match="another version"):
        scan(Request(str(corpus), output), alone, silent)


def test_two_scans_do_not_write_one_output(write: Write, tmp_path: Path) -> None:
    corpus, output = write(ROWS), tmp_path / "f.jsonl"
    request = Request(str(corpus), output)
    state = State(request.state)
    with pytest.raises(OutputError, match="another scan is writing"):
        scan(request, alone, silent)
    state.close()


def test_a_state_that_is_none_is_said(write: Write, tmp_path: Path) -> None:
    from claimdiff.errors import InputError

    request = Request(str(write(ROWS)), tmp_path / "f.jsonl")
    request.state.write_text("not a database, and long enough to be taken for none" * 100)
    with pytest.raises(InputError, match="is no state of a scan"):
        scan(request, alone, silent)


def test_ctrl_c_says_how_to_go_on(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer.testing import CliRunner

    from claimdiff.cli import app
    from claimdiff.scanning import compared

    real = compared.compare

    def interrupted(articles: Any, **asked: Any) -> Any:
        if articles[0].id.startswith("e9-"):
            raise KeyboardInterrupt
        return real(articles, **asked)

    monkeypatch.setattr(compared, "compare", interrupted)
    command = ["scan", str(write(ROWS)), "-o", str(tmp_path / "f.jsonl"), "--jobs", "1"]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 130
    assert "the same command goes on with it" in result.stderr
    monkeypatch.setattr(compared, "compare", real)
    assert CliRunner().invoke(app, command).exit_code == 0
