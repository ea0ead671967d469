"""Which files of a folder are read: by format, by patterns, by ignore files; what is left out is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimdiff.errors import NothingToRead
from claimdiff.read import Reading, read_paths
from claimdiff.reading.choice import Choice, Patterns, left_out, parsed
from claimdiff.render.html import render
from tests.sample_report import sample_report


def folder(place: Path, *names: str) -> str:
    for name in names:
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}: twelve people were hurt on Monday.\n")
    return str(place)


def read(place: str, **choice: list[str]) -> tuple[list[str], str]:
    reading: Reading = read_paths([place], Choice.of(choice.get("include"), choice.get("exclude")))
    names = [os.path.relpath(article.path, place) for article in reading.articles]
    return names, "\n".join(note.message for note in reading.notes)


@pytest.mark.parametrize(
    ("lines", "path", "out"),
    [
        ("*.log", "a/b.log", True),
        ("*.log", "a/b.txt", False),
        ("*.txt\n!keep.txt", "keep.txt", False),
        ("*.txt\n!keep.txt", "other.txt", True),
        ("!keep.txt\n*.txt", "keep.txt", True),
        ("/top.txt", "top.txt", True),
        ("/top.txt", "a/top.txt", False),
        ("a/b.txt", "x/a/b.txt", False),
        ("a/*.txt", "a/b.txt", True),
        ("a/*.txt", "a/b/c.txt", False),
        ("a/**/c.txt", "a/c.txt", True),
        ("a/**/c.txt", "a/b/b/c.txt", True),
        ("**/b/c.txt", "a/b/c.txt", True),
        ("a/**", "a/b/c.txt", True),
        ("a/**", "b/c.txt", False),
        ("drafts/", "drafts", False),
        ("[ab]?.txt", "b1.txt", True),
        ("\\#1.txt", "#1.txt", True),
        ("# a.txt\n\n  ", "a.txt", False),
        ("été*.txt", "été1.txt", True),
        ("[", "[", True),
        ("/", "a.txt", False),
    ],
)
def test_patterns_are_those_of_gitignore(lines: str, path: str, out: bool) -> None:
    held = [Patterns(0, tuple(parsed(lines.split("\n"))))]
    assert left_out(path.split("/"), False, held) is out


def test_a_pattern_with_a_slash_at_its_end_is_for_folders() -> None:
    held = [Patterns(0, tuple(parsed(["drafts/"])))]
    assert left_out(["a", "drafts"], True, held)
    assert not left_out(["a", "drafts"], False, held)


def test_a_pattern_made_to_hurt_is_matched_all_the_same() -> None:
    held = [Patterns(0, tuple(parsed(["*a" * 100 + "b", "/".join(["**"] * 30) + "/x"])))]
    assert not left_out(["a" * 255] * 100, False, held)


def test_options_choose_files(tmp_path: Path) -> None:
    place = folder(tmp_path, "2024-a.txt", "2023-b.txt", "wire/2024-c.txt", "wire/d.log", "drafts/2024-e.txt")
    assert read(place)[0] == ["2023-b.txt", "2024-a.txt", "drafts/2024-e.txt", "wire/2024-c.txt"]
    names, notes = read(place, include=["2024-*"], exclude=["drafts/"])
    assert names == ["2024-a.txt", "wire/2024-c.txt"]
    assert notes == "patterns left out 3 of its files and folders"
    assert read(place, include=["wire/**"])[0] == ["wire/2024-c.txt", "wire/d.log"]


def test_ignore_files_hold_below_their_folder(tmp_path: Path) -> None:
    place = folder(tmp_path, "a.txt", "old/b.txt", "old/keep.txt", "new/b.txt")
    (tmp_path / ".claimdiffignore").write_text("\ufeff/old/*\n!keep.txt\n")
    (tmp_path / "new" / ".claimdiffignore").write_text("b.*")
    names, notes = read(place)
    assert names == ["a.txt", "old/keep.txt"]
    assert notes == "patterns left out 2 of its files and folders"
    assert read(str(tmp_path / "old"))[0] == ["b.txt", "keep.txt"]


def test_what_is_no_article_of_a_folder(tmp_path: Path) -> None:
    place = folder(
        tmp_path, "a.txt", "README.md", "page.html", "page_files/ad.html", "Bild-Dateien/b.txt", "c.odt", "d.png"
    )
    (tmp_path / "page.html").write_text(render(sample_report()))
    names, notes = read(place)
    assert names == ["Bild-Dateien/b.txt", "a.txt"]
    assert "was left out: it describes its folder" in notes
    assert "folders with the parts of saved pages: 1" in notes
    assert "documents of other formats: c.odt;" in notes
    assert "is a report that claimdiff wrote" in notes
    assert len(read_paths([str(tmp_path / "README.md")]).articles) == 1


def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folder(tmp_path, "a.txt", "b.pdf")
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    monkeypatch.delitem(__import__("sys").modules, "claimdiff.reading.pdf", raising=False)
    names, notes = read(place)
    assert names == ["a.txt"]
    assert "is a PDF, and what reads such files is not installed: pip install 'claimdiff[pdf]'; it was skipped" in notes
    with pytest.raises(NothingToRead, match=r"b\.pdf: is a PDF, .* pip install 'claimdiff\[pdf\]'"):
        read_paths([str(tmp_path / "b.pdf")])


def test_thousands_of_files_and_names_in_any_script(tmp_path: Path) -> None:
    names = [f"статья-{number}.txt" for number in range(2000)]
    place = folder(tmp_path, *names, "記事.txt", "مقال.txt", "e\u0301te\u0301.txt", "\u202egnp.txt")
    assert len(read_paths([place]).articles) == 2004


def test_a_loop_of_links_through_an_ignored_folder_ends(tmp_path: Path) -> None:
    place = folder(tmp_path, "a/x.txt", "b/y.txt")
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    (tmp_path / "b" / "again").symlink_to(tmp_path / "a")
    assert sorted(os.path.basename(name) for name in read(place)[0]) == ["x.txt", "y.txt"]
