from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from claimdiff import output
from claimdiff.errors import OutputError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_report_is_written_as_utf8(tmp_path: Path) -> None:
    output.write(str(tmp_path / "report.md"), "≠ é 中\n")
    assert (tmp_path / "report.md").read_bytes() == "≠ é 中\n".encode()
    assert names(tmp_path) == ["report.md"]


def test_half_a_surrogate_pair_does_not_stop_a_report(tmp_path: Path) -> None:
    output.write(str(tmp_path / "report.md"), "a\ud800b")
    assert (tmp_path / "report.md").read_text() == "a?b"


def test_the_old_file_stays_whole_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.md"
    path.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"report\.md cannot be written: No space left on device"):
        output.write(str(path), "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["report.md"]


def test_an_interrupted_report_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(source: str, target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        output.write(str(tmp_path / "report.md"), "new")
    assert names(tmp_path) == []


def test_a_report_keeps_the_permissions_of_the_file_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old")
    path.chmod(0o640)
    output.write(str(path), "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_report_gets_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    output.write(str(tmp_path / "report.md"), "new")
    (tmp_path / "other").write_text("")
    assert (tmp_path / "report.md").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    output.write(str(tmp_path / "link.md"), "new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    before = os.stat(os.devnull)
    output.write(os.devnull, "gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
    assert os.stat(os.devnull).st_ino == before.st_ino


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("no/such/report.md", "there is no folder .*; create it first"),
        (".", "is a folder; give the name of a file in it, such as report.md"),
        ("article.txt/report.md", "there is no folder .*article.txt"),
        ("article.txt", "is one of the files that were read"),
        ("./sub/../article.txt", "is one of the files that were read"),
        ("rows.jsonl", "is one of the files that were read"),
        ("", "is empty"),
        ("a\0b", "zero byte"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "article.txt").write_text("12 hurt")
    (tmp_path / "rows.jsonl").write_text("{}")
    with pytest.raises(OutputError, match=message):
        output.check(path, ["-", "article.txt", "rows.jsonl#3", "a\0b"])
    assert names(tmp_path) == ["article.txt", "rows.jsonl", "sub"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old")
    path.chmod(0o440)
    with pytest.raises(OutputError, match="you are not allowed to"):
        output.write(str(path), "new")
    assert path.read_text() == "old"


def test_a_refusal_of_the_system_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(OutputError, match="you are not allowed to; choose another file"):
        output.check(str(tmp_path / "report.md"))
