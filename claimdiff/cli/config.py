"""Options from a file: `claimdiff.toml`, or `[tool.claimdiff]` in `pyproject.toml`, nearest above the working folder.

A key is the name of an option (``width = 120``, ``only = ["contradiction"]``) and holds for every command that has it.
What stands on the command line wins.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from claimdiff.errors import UsageError

NAMES = ("claimdiff.toml", "pyproject.toml")
LARGEST = 1_000_000
"""Bytes of a file of options."""
KNOWN: dict[str, type] = {
    "only": list,
    "kind": list,
    "include": list,
    "exclude": list,
    "language": str,
    "width": int,
    "no-color": bool,
    "no-pager": bool,
    "exit-code": bool,
    "jobs": int,
    "limit": list,
}
"""Every option that a file may set, and the type of its value. What is written where is said by each command."""
TYPES = {list: "a list of strings", str: "a string", bool: "true or false", int: "a whole number from 1 up"}


class Config(NamedTuple):
    """The file of options, None where there is none, and what it sets."""

    path: Path | None
    options: Mapping[str, Any]

    def defaults(self) -> dict[str, Any]:
        """The options by the names of the commands' parameters."""
        return {name.replace("-", "_"): value for name, value in self.options.items()}


def found(folder: Path) -> Config:
    """The options of the nearest file at or above a folder; UsageError where that file is wrong."""
    for place in (folder, *folder.parents):
        for name in NAMES:
            path = place / name
            held = _read(path) if os.path.isfile(path) else None
            if held is not None:
                return Config(path, _checked(path, held))
    return Config(None, {})


def _read(path: Path) -> Mapping[str, Any] | None:
    """What a file says; None for a pyproject.toml that does not speak of claimdiff."""
    import tomllib

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UsageError(f"{path} is larger than {LARGEST:,} bytes; shorten it")
        told = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}; mend or remove it") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is no TOML: {error}; mend or remove it") from None
    if path.name == NAMES[0]:
        return told
    tool = told.get("tool")
    held = tool.get("claimdiff") if isinstance(tool, dict) else None
    return held if isinstance(held, dict) else None


def _checked(path: Path, held: Mapping[str, Any]) -> dict[str, Any]:
    """The options as they are; UsageError with the key that is unknown or holds a wrong type."""
    options = {}
    for key, value in held.items():
        name = key.replace("_", "-")
        if name not in KNOWN:
            raise UsageError(f"{path} sets {key!r:.40}, which is no option; give one of: {', '.join(KNOWN)}")
        wanted = KNOWN[name]
        if not _fits(value, wanted):
            raise UsageError(f"{path}: {key} is {value!r:.40}, not {TYPES[wanted]}")
        options[name] = value
    return options


def _fits(value: object, wanted: type) -> bool:
    if wanted is list:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool) and value >= 1
    return isinstance(value, wanted)


def in_force(config: Config, environment: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Every option that a file may set, its value as TOML, and where it comes from."""
    told = []
    for name in KNOWN:
        value, origin = config.options.get(name), str(config.path)
        if name == "no-color" and environment.get("NO_COLOR"):
            value, origin = True, "NO_COLOR in the environment"
        told.append((name, "", "default") if value is None else (name, json.dumps(value, ensure_ascii=False), origin))
    return told
