"""What the system does to a run: full disks, closed pipes, kills. Nothing ends in a traceback, and the old report stays whole."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from claimdiff import output
from claimdiff.__main__ import main
from claimdiff.errors import OutputError
from claimdiff.read import read_paths, stream
from tests.hostile.running import ROOT, claimdiff, command, environment

SEEDS = str(ROOT / "seeds")
LINUX = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
NOBODY = 65534
"""The user who owns nothing."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The fire in Lyon injured 12 people.")
    (tmp_path / "b.txt").write_text("The fire in Lyon injured 15 people.")
    (tmp_path / "report.json").write_text("old")
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- disks


def small_files() -> None:
    """No file of this process grows beyond 512 bytes, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))


def test_a_full_disk_leaves_the_old_report_whole(folder: Path) -> None:
    done = claimdiff("compare", "a.txt", "b.txt", "--output", "report.json", cwd=folder, before=small_files)
    assert done.code == 2
    assert "report.json cannot be written: File too large" in done.err
    assert (folder / "report.json").read_text() == "old"
    assert names(folder) == ["a.txt", "b.txt", "report.json"]


@LINUX
def test_a_full_device_is_told(folder: Path) -> None:
    done = claimdiff("compare", "a.txt", "b.txt", "--format", "json", "--output", "/dev/full", cwd=folder)
    assert (done.code, done.out) == (2, "")
    assert "No space left on device" in done.err
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            command("compare", "a.txt", "b.txt"),
            cwd=folder,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr == b"claimdiff: standard output cannot be written: No space left on device\n"


def test_a_folder_that_goes_while_the_report_is_made_is_told(folder: Path) -> None:
    target = folder / "gone" / "report.json"
    target.parent.mkdir()
    output.check(str(target))
    target.parent.rmdir()
    with pytest.raises(OutputError, match="there is no folder"):
        output.write(str(target), "new")


def test_a_name_that_is_too_long_is_told(folder: Path) -> None:
    done = claimdiff("compare", "a.txt", "--output", "n" * 300 + ".json", cwd=folder)
    assert done.code == 2
    assert "cannot be written: File name too long" in done.err
    done = claimdiff("compare", "n" * 5000, cwd=folder)
    assert done.code == 2
    assert "File name too long" in done.err


WRITER = """
import os, sys, time
from claimdiff import output
from claimdiff.__main__ import main
def hold(descriptor):
    print("writing", flush=True)
    time.sleep(600)
os.fsync = hold
output.write(sys.argv[1], "new" * 1000)
"""


def test_a_kill_while_the_report_is_written_leaves_the_old_one_whole(folder: Path) -> None:
    report = folder / "report.json"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(report)], env=environment(), stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"writing\n"
        process.kill()
    assert report.read_text() == "old"


def test_an_interrupt_while_the_report_is_written_leaves_nothing_behind(folder: Path) -> None:
    report = folder / "report.json"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(report)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"writing\n"
        process.send_signal(signal.SIGINT)
    assert report.read_text() == "old"
    assert names(folder) == ["a.txt", "b.txt", "report.json"]


# --- files that are read


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become nobody")
def test_what_may_not_be_read_is_told_and_the_rest_compared(folder: Path) -> None:
    for each in (*folder.parents, folder):
        if each.owner() == "root" and str(each).startswith("/tmp/"):
            each.chmod(0o755)
    (folder / "secret.txt").write_text("The fire killed 3 people.")
    (folder / "secret.txt").chmod(0o600)
    (folder / "closed").mkdir(mode=0o700)
    script = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); import claimdiff.pipeline, claimdiff.read as r; os.setuid({NOBODY}); "
        "reading = r.read_paths(['.']); print(len(reading.articles)); print(*(n.message for n in reading.notes), sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "2",
        "you are not allowed to read it; change its permissions",
        "you are not allowed to read it; change its permissions; it was skipped",
    ]


def test_a_file_that_vanishes_while_others_are_read_is_told(folder: Path) -> None:
    articles = stream(str(folder / "a.txt"), str(folder / "b.txt"))
    next(articles)
    (folder / "b.txt").unlink()
    assert [each.message for each in articles] == [  # type: ignore[union-attr]
        "there is no such file or folder; check its spelling; it was skipped"
    ]


def test_a_file_that_becomes_a_folder_is_told(folder: Path) -> None:
    articles = stream(str(folder / "a.txt"), str(folder / "b.txt"))
    next(articles)
    (folder / "b.txt").unlink()
    (folder / "b.txt").mkdir()
    assert [each.message for each in articles] == ["it cannot be read (Is a directory); it was skipped"]  # type: ignore[union-attr]


def test_an_article_and_its_hash_are_of_the_same_bytes(folder: Path) -> None:
    (article,) = read_paths([str(folder / "a.txt")]).articles
    (folder / "a.txt").write_text("Something else.")
    (again,) = read_paths([str(folder / "a.txt")]).articles
    assert article.text.startswith("The fire")
    assert article.sha256 != again.sha256


def test_rows_that_end_while_they_are_read_keep_the_whole_ones(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "The fire injured 12 people."}\n{"text": "The fire inju')
    reading = read_paths([str(path)])
    assert len(reading.articles) == 1
    assert "line 2 was skipped" in reading.notes[0].message


# --- terminals, pipes, environments


@pytest.mark.parametrize(("closed", "code"), [(0, 0), (1, 2), (2, 0)])
def test_a_closed_stream_is_no_crash(folder: Path, closed: int, code: int) -> None:
    done = claimdiff("compare", "a.txt", "b.txt", cwd=folder, before=lambda: os.close(closed))
    assert done.code == code
    assert ("≠" in done.out) == (closed != 1)


def test_a_reader_who_leaves_ends_the_run_quietly(folder: Path) -> None:
    rows = folder / "rows.jsonl"
    rows.write_text('{"text": "The fire in Lyon injured 12 people."}\n' * 3000)
    with subprocess.Popen(
        command("extract", "--format", "jsonl", "rows.jsonl"),
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"{")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_an_interrupt_ends_the_run_quietly_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "claimdiff.cli", SimpleNamespace(main=interrupt))  # type: ignore[arg-type]
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130


@pytest.mark.parametrize(
    "changed",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"PYTHONIOENCODING": "cp037"},
        {"COLUMNS": "1"},
        {"COLUMNS": "-5"},
        {"COLUMNS": "many"},
        {"COLUMNS": "99999999"},
        {"HOME": "", "TERM": "", "PATH": ""},
        {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent"},
        {"TZ": "Nowhere/Land"},
        {"PAGER": "/nonexistent", "LESS": ""},
        {"NO_COLOR": "", "FORCE_COLOR": "yes", "FORCE_HYPERLINK": "maybe", "VTE_VERSION": "x"},
        {"LANG": "xx_YY.UTF-99", "LANGUAGE": "xx"},
    ],
    ids=lambda changed: " ".join(f"{name}={value}" for name, value in changed.items()),
)
def test_an_odd_environment_is_no_crash(folder: Path, changed: dict[str, str]) -> None:
    done = claimdiff("compare", "a.txt", "b.txt", cwd=folder, env=environment(**changed))
    assert done.code == 0
    assert len(done.raw) < 100_000
    assert done.raw


def test_an_empty_environment_is_no_crash(folder: Path) -> None:
    assert claimdiff("compare", "a.txt", "b.txt", cwd=folder, env={"PYTHONPATH": str(ROOT)}).code == 0


def test_a_working_folder_that_is_gone_is_told(folder: Path) -> None:
    gone = folder / "gone"
    gone.mkdir()
    done = claimdiff("compare", SEEDS, cwd=gone, before=gone.rmdir)
    assert done.code == 2
    assert "the working folder is not there any more" in done.err


def test_few_files_may_be_open(folder: Path) -> None:
    done = claimdiff("compare", SEEDS, cwd=folder, before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16)))
    assert done.code == 0


def test_a_small_stack_is_enough(folder: Path) -> None:
    (folder / "deep.jsonl").write_text("[" * 100_000 + "\n" + '{"text": "The fire in Lyon injured 12 people."}\n')
    size = 512 * 1024
    done = claimdiff(
        "compare",
        "deep.jsonl",
        "b.txt",
        cwd=folder,
        before=lambda: resource.setrlimit(resource.RLIMIT_STACK, (size, size)),
    )
    assert done.code == 0
    assert "nested too deeply" in done.err


def test_devices_that_never_end_are_refused(folder: Path) -> None:
    for path in ("/dev/zero", "/dev/urandom"):
        done = claimdiff("compare", path, "--limit", "file_size=1", cwd=folder)
        assert done.code == 2
        assert "is larger than 1 MB" in done.err
