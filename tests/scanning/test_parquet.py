"""Parquet in and out; skipped where pyarrow is missing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimdiff.errors import InputError, UsageError
from claimdiff.scanning.run import Request, scan
from tests.scanning.conftest import alone, findings, silent
from tests.scanning.test_scan import TWO

Write = Callable[..., Path]


def tables() -> Any:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    import pyarrow
    import pyarrow.parquet

    return pyarrow


def stored(rows: list[dict[str, Any]], path: Path) -> Path:
    arrow = tables()
    arrow.parquet.write_table(arrow.Table.from_pylist(rows), path, row_group_size=2)
    return path


def test_rows_are_read_like_lines(write: Write, tmp_path: Path) -> None:
    rows = [{**each, "published": date.fromisoformat(each["published"]), "size": 1.5} for each in TWO]
    rows.append({**rows[0], "text": None})
    summary = scan(Request(str(stored(rows, tmp_path / "c.parquet")), tmp_path / "p.jsonl"), alone, silent)
    scan(Request(str(write(TWO)), tmp_path / "j.jsonl"), alone, silent)
    assert summary.first_skipped == ((5, 'it has no "text"'),)
    one, other = ([line["finding"] for line in findings(tmp_path / name)] for name in ("p.jsonl", "j.jsonl"))
    assert one == other
    assert findings(tmp_path / "p.jsonl")[0]["sources"][0]["published"] == "2024-03-14"


def test_findings_are_written_as_rows(write: Write, tmp_path: Path) -> None:
    arrow = tables()
    corpus = write(TWO)
    scan(Request(str(corpus), tmp_path / "f.jsonl"), alone, silent)
    scan(Request(str(corpus), tmp_path / "f.parquet"), alone, silent)
    rows = arrow.parquet.read_table(tmp_path / "f.parquet").to_pylist()
    assert [json.loads(row["json"]) for row in rows] == findings(tmp_path / "f.jsonl")
    assert [(row["event"], row["verdict"]) for row in rows] == [
        (line["event"], line["finding"]["verdict"]) for line in findings(tmp_path / "f.jsonl")
    ]
    assert {path.name for path in tmp_path.iterdir()} == {
        "corpus.jsonl",
        "f.jsonl",
        "f.parquet",
        "f.jsonl.summary.json",
        "f.parquet.summary.json",
    }


def test_what_is_no_parquet_is_said(tmp_path: Path) -> None:
    tables()
    path = tmp_path / "c.parquet"
    path.write_text("no Parquet at all")
    with pytest.raises(InputError, match="is no Parquet file that can be read"):
        scan(Request(str(path), tmp_path / "f.jsonl"), alone, silent)
    assert list(tmp_path.iterdir()) == [path]


def test_without_the_extra_its_name_is_told(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"claimdiff\[parquet\]"):
        scan(Request(str(write(TWO)), tmp_path / "f.parquet"), alone, silent)
