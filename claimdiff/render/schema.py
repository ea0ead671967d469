"""The JSON Schema of claimdiff/1, as it is shipped."""

from __future__ import annotations

from pathlib import Path


def schema() -> str:
    """The schema's text (JSON Schema 2020-12)."""
    return (Path(__file__).parent / "claimdiff-1.schema.json").read_text(encoding="utf-8")
