"""The collections of inputs, read from their TOML files."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REPEATED = re.compile(r"\{([^{}]+?)\*(\d+)\}")
"""``{9*5000}``: something so many times."""


def cases(*names: str) -> dict[str, dict[str, Any]]:
    """The cases of some collections by their names; no two have one name."""
    found: dict[str, dict[str, Any]] = {}
    for name in names:
        told = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
        assert not found.keys() & told.keys()
        found |= told
    return found


def text_of(case: dict[str, Any], key: str = "text") -> str:
    """The text of a case, its repetitions written out."""
    text = REPEATED.sub(lambda match: match[1] * int(match[2]), case[key])
    return text * int(case.get("times", 1))
