"""The same articles give the same report, byte for byte, wherever and however often it is made."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from claimdiff.model import Article, Report
from claimdiff.pipeline import compare
from claimdiff.read import read_paths
from claimdiff.render import FORMATS, Page
from tests.hostile.running import ROOT, claimdiff, environment
from tests.test_properties import told

SEEDS = ROOT / "seeds"
SURROUNDINGS: dict[str, dict[str, str]] = {
    "again": {},
    "another hash seed": {"PYTHONHASHSEED": "1"},
    "a third hash seed": {"PYTHONHASHSEED": "4242"},
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "a Turkish locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    "another zone": {"TZ": "Pacific/Kiritimati"},
    "a wide terminal": {"COLUMNS": "300", "FORCE_COLOR": "1", "FORCE_HYPERLINK": "1"},
    "optimised": {"PYTHONOPTIMIZE": "2"},
    "in development mode": {"PYTHONDEVMODE": "1"},
}


def shown(tmp_path: Path, **changed: str) -> bytes:
    """The JSON of the example, read from another folder by an absolute path."""
    done = claimdiff("compare", str(SEEDS), "--format", "json", "--with-text", cwd=tmp_path, env=environment(**changed))
    assert done.code == 0
    return done.raw


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return shown(tmp_path_factory.mktemp("first"), PYTHONHASHSEED="0")


@pytest.mark.parametrize("changed", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_surroundings_change_no_byte(tmp_path: Path, first: bytes, changed: dict[str, str]) -> None:
    assert shown(tmp_path, **changed) == first


def test_the_order_of_paths_changes_no_byte(tmp_path: Path) -> None:
    paths = [str(path) for path in sorted(SEEDS.glob("*.txt"))]
    rendered = set()
    for seed in range(3):
        random.Random(seed).shuffle(paths)
        rendered.add(FORMATS["json"].render(compare(read_paths(paths).articles)))
    assert len(rendered) == 1


def test_the_order_in_which_a_folder_lists_its_files_changes_no_byte(tmp_path: Path) -> None:
    texts = {path.name: path.read_bytes() for path in SEEDS.glob("*.txt")}
    rendered = set()
    for reverse in (False, True):
        folder = tmp_path / "articles"
        folder.mkdir()
        for name in sorted(texts, reverse=reverse):
            (folder / name).write_bytes(texts[name])
        rendered.add(FORMATS["json"].render(compare(read_paths([str(folder)]).articles)))
        for each in folder.iterdir():
            each.unlink()
        folder.rmdir()
    assert len(rendered) == 1


def as_told(report: Report) -> list[dict[str, object]]:
    claims: list[dict[str, object]] = json.loads(FORMATS["json"].render(report))["claims"]
    return claims


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_ends_of_lines_change_no_claim(tmp_path: Path, ending: str) -> None:
    for name, end in (("unix", "\n"), ("other", ending)):
        (tmp_path / name).mkdir()
        for path in SEEDS.glob("*.txt"):
            text = path.read_text(encoding="utf-8").replace("\n", end)
            (tmp_path / name / path.name).write_bytes(text.encode())
    unix, other = (read_paths([str(tmp_path / name)]).articles for name in ("unix", "other"))
    assert [article.text for article in unix] == [article.text for article in other]
    assert as_told(compare(unix)) == as_told(compare(other))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encodings_change_no_claim(tmp_path: Path, encoding: str) -> None:
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding=encoding)
    plain, encoded = (read_paths([str(folder)]).articles for folder in (SEEDS, tmp_path))
    assert as_told(compare(plain)) == as_told(compare(encoded))


def test_what_was_compared_before_changes_nothing() -> None:
    """Nothing is remembered from one comparison to the next that shows in its report."""
    articles = read_paths([str(SEEDS)]).articles
    before = FORMATS["json"].render(compare(articles), Page(with_text=True))
    for language in ("ja", "ar", "ru", "sw"):
        compare([Article("x", "x.txt", "12 km, 5 % 2018-11-02 中 три ثلاثة", language=language)])
    report = compare(articles)
    assert FORMATS["json"].render(report, Page(with_text=True)) == before
    assert told(report) == told(compare(articles))
