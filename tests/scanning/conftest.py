from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus import rows

Row = dict[str, Any]


def storm(event: str, hurt: int, at: str, day: str = "2024-03-14") -> Row:
    text = f"A storm hit {at} on Thursday. Police in {at} said {hurt} people were hurt when a roof fell at 18:40."
    return {"id": f"{event}-{hurt}", "event": event, "published": day, "language": "en", "text": text}


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Sequence[Row | str]], Path]:
    """A corpus of some rows and lines."""

    def written(entries: Sequence[Row | str], name: str = "corpus.jsonl") -> Path:
        path = tmp_path / name
        lines = (each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in entries)
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    return written


@pytest.fixture(scope="session")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles of many events in many languages, shuffled, with a bad line in the middle."""
    lines = list(rows(120_000))
    lines.insert(30, "{broken\n")
    path = tmp_path_factory.mktemp("mixed") / "mixed.jsonl"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def alone(work: Callable[[Any], Any], items: Iterator[Any]) -> Iterator[Any]:
    """The work done here, item by item."""
    return map(work, items)


def silent(doing: str) -> None:
    """Nobody listens."""


def findings(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
