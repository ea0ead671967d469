"""Hostile files, rows, stored reports, options and names: each is read, or refused in words that name what is wrong."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.fuzzing.checks import OBEYED, check_claims, check_report
from benchmarks.fuzzing.targets import TARGETS
from claimdiff.errors import InputError, NothingToRead
from claimdiff.limits import MEGABYTE, Limits
from claimdiff.model import Article
from claimdiff.pipeline import compare, extract_article
from claimdiff.read import Reading, read_paths
from claimdiff.reading.stored import read_report
from claimdiff.render import FORMATS, Page
from tests.hostile.given import HERE, cases, text_of
from tests.hostile.running import claimdiff

FILES, ROWS, OPTIONS, STORED = cases("files"), cases("rows"), cases("options"), cases("stored")
FOUND = sorted((HERE / "found").glob("*.json"))
SOUND = '{"id": "first", "text": "The fire injured 7 people."}'
NAMES = {
    "new line": "a\nb.txt",
    "escape": "\x1b[2J\x1b]0;x\x07.txt",
    "an option": "--help.txt",
    "another option": "-o.txt",
    "rich markup": "[bold]x[slash].txt",
    "markdown": "[x](y) | `z` *.txt",
    "html": "<img src=x onerror=alert(1)>.txt",
    "a formula": "=cmd|' C calc'!A0.txt",
    "a bidi override": "\u202etxt.exe.txt",
    "spaces": "   .txt",
    "a template": "{{ 7 * 7 }} %s {0}.txt",
    "quotes": "'\"$(touch owned)`;&.txt",
    "no utf-8": b"\xff\xfe.txt".decode("utf-8", "surrogateescape"),
    "composed": "e\u0301t\u00e9 中文 \u0627.txt",
    "long": "n" * 240 + ".txt",
    "a row": "a.jsonl#1.txt",
    "a backslash": "a\\b\\..\\c.txt",
    "standard input": "-.txt",
}  # fmt: skip


def read(path: Path, limits: Limits) -> tuple[Reading, str]:
    """What was read, and everything that was said of it."""
    try:
        reading = read_paths([str(path)], limits=limits)
    except NothingToRead as error:
        return Reading((), ()), str(error)
    return reading, "\n".join(note.message for note in reading.notes)


def claims_of(article: Article) -> list[str]:
    source, claims, _ = extract_article(article)
    check_claims(source, claims)
    return [claim.text for claim in claims]


@pytest.mark.parametrize("case", FILES.values(), ids=FILES)
def test_a_hostile_file_is_read_or_refused(tmp_path: Path, case: dict[str, Any]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text_of(case, "bytes").encode("latin-1"))
    reading, told = read(path, Limits(8 * MEGABYTE))
    if case.get("claims"):
        assert [claims_of(article) for article in reading.articles] == [case["claims"]]
    elif reading.articles:
        told += "".join(note.message for note in extract_article(reading.articles[0])[2])
    assert case.get("told", "") in told


@pytest.mark.parametrize("case", ROWS.values(), ids=ROWS)
def test_a_hostile_row_is_read_or_skipped_and_its_neighbours_stay(tmp_path: Path, case: dict[str, Any]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{SOUND}\n{text_of(case, 'row')}\n{SOUND}\n", encoding="utf-8")
    reading, told = read(path, Limits(MEGABYTE))
    sound = [article for article in reading.articles if article.text == "The fire injured 7 people."]
    others = [article for article in reading.articles if article not in sound]
    assert [article.path for article in sound] == [f"{path}#1", f"{path}#3"]
    assert len({article.id for article in reading.articles}) == len(reading.articles)
    if "claims" in case:
        assert [claims_of(article) for article in others] == [case["claims"]]
    told += "".join(note.message for article in others for note in extract_article(article)[2])
    assert case.get("told", "") in told
    check_report(compare(reading.articles, notes=reading.notes))


@pytest.mark.parametrize("case", OPTIONS.values(), ids=OPTIONS)
def test_a_hostile_file_of_options_is_refused(tmp_path: Path, case: dict[str, Any]) -> None:
    data = case["latin"].encode("latin-1") if "latin" in case else text_of(case).encode()
    (tmp_path / case.get("name", "claimdiff.toml")).write_bytes(data)
    (tmp_path / "a.txt").write_text("The fire injured 12 people.")
    done = claimdiff("compare", "a.txt", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert case["told"] in done.err
    assert not OBEYED.search(done.err)


@cache
def sound_report() -> str:
    articles = [
        Article(
            name, f"{name}.txt", f"The fire in Lyon injured {count} people.", "Fire", language="en", url="https://a.b"
        )
        for name, count in (("a", 12), ("b", 15))
    ]
    report = compare(articles)
    assert report.findings
    return FORMATS["json"].render(report, Page(with_text=True))


def put(told: Any, place: str, value: Any) -> None:
    *parents, last = (int(key) if key.isdigit() else key for key in place.split("."))
    for key in parents:
        told = told[key]
    told[last] = value


@pytest.mark.parametrize("case", STORED.values(), ids=STORED)
def test_a_hostile_stored_report_is_shown_or_refused(tmp_path: Path, case: dict[str, Any]) -> None:
    told = json.loads(sound_report())
    for place, value in case["set"].items():
        put(told, place, json.loads(value))
    path = tmp_path / "report.json"
    path.write_text(json.dumps(told))
    if "told" in case:
        with pytest.raises(InputError) as refused:
            read_report(str(path))
        assert case["told"] in str(refused.value)
    else:
        check_report(read_report(str(path)), stored=True)


@pytest.mark.parametrize(
    "text", ["", "[", "[]", "null", "{}", '{"format": 1}', "[" * 100_000, "9" * 5_000, "\udcff", "NaN"]
)
def test_what_is_no_report_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(text, errors="surrogateescape")
    with pytest.raises(InputError, match=r"is no report: .*; give a report that"):
        read_report(str(path))


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_hostile_name_of_a_file_is_a_name(tmp_path: Path, name: str) -> None:
    try:
        (tmp_path / name).write_text("The fire in Lyon injured 12 people.")
    except (OSError, UnicodeError):
        pytest.skip("this file system does not have such names")
    (tmp_path / "zz.txt").write_text("The fire in Lyon injured 15 people.")
    report = compare(read_paths([str(tmp_path)]).articles)
    assert len(report.sources) == 2
    check_report(report)
    inside = read_paths([os.path.join(str(tmp_path), name)])
    assert inside.articles[0].text == "The fire in Lyon injured 12 people."


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_what_fuzzing_found_is_mended(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    TARGETS[case["target"]].run(case)


def test_there_are_hostile_inputs_enough() -> None:
    counted = [*cases("texts", "figures"), *FILES, *ROWS, *OPTIONS, *STORED, *NAMES, *FOUND]
    assert len(counted) >= 200
