"""Parquet in and out, through pyarrow, which only the extra `parquet` installs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date, datetime, time
from importlib import import_module
from pathlib import Path
from typing import Any

from claimdiff.errors import InputError, UsageError

ROWS = 500
"""Rows that are held at once."""
WRITTEN = 2_000
"""Findings of a row group."""


def _pyarrow() -> tuple[Any, Any]:
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise UsageError("Parquet needs pyarrow; install it with: pip install 'claimdiff[parquet]'") from None


def check() -> None:
    """UsageError, with the way out, where Parquet cannot be read and written here."""
    _pyarrow()


def rows(path: str) -> Iterator[dict[str, object]]:
    """The rows of a Parquet file, dates and times as ISO 8601; InputError where it is none."""
    arrow, parquet = _pyarrow()
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=ROWS):
                for row in batch.to_pylist():
                    yield {name: _plain(value) for name, value in row.items()}
    except (arrow.ArrowException, ValueError) as error:
        raise InputError(f"{path} is no Parquet file that can be read ({error})") from error


def _plain(value: object) -> object:
    """What JSON can hold of a value; None for what it cannot."""
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return value if isinstance(value, str | int | float) else None


def write(findings: Path, output: Path) -> None:
    """The lines of findings as a Parquet file: the columns to filter by, and each line as it is in `json`."""
    arrow, parquet = _pyarrow()
    texts = ("event", "id", "verdict", "kind", "topic", "explanation")
    numbers = ("confidence", "severity")
    schema = arrow.schema(
        [
            *((name, arrow.string()) for name in texts),
            *((name, arrow.float64()) for name in numbers),
            ("sources", arrow.list_(arrow.string())),
            ("json", arrow.string()),
        ]
    )
    unfinished = output.with_name(f".{output.name}.part")
    with findings.open(encoding="utf-8") as file, parquet.ParquetWriter(unfinished, schema) as writer:
        group: list[dict[str, object]] = []
        for line in file:
            told = json.loads(line)
            row = {name: told["finding"].get(name) for name in (*texts, *numbers)}
            row |= {"event": told["event"], "sources": [each["id"] for each in told["sources"]], "json": line.rstrip()}
            group.append(row)
            if len(group) == WRITTEN:
                writer.write_table(arrow.Table.from_pylist(group, schema))
                group.clear()
        if group:
            writer.write_table(arrow.Table.from_pylist(group, schema))
    os.replace(unfinished, output)
