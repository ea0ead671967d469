"""What pyproject.toml claims of dependencies is what is tested and what the documents say."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LICENCES = {
    "Babel": "BSD",
    "Jinja2": "BSD",
    "langdetect": "Apache|MIT",
    "markdown-it-py": "MIT",
    "rapidfuzz": "MIT",
    "rich": "MIT",
    "typer": "MIT",
    "tzdata": "Apache",
}
"""The licence of each dependency, as docs/decisions/dependencies.md lists it."""
FREE = re.compile("MIT|BSD|Apache")


def needed() -> dict[str, str]:
    """The dependencies at run time with their oldest versions."""
    return dict(each.split(">=") for each in PROJECT["dependencies"])


def test_the_oldest_versions_that_are_tested_are_those_that_are_claimed() -> None:
    lines = (ROOT / "constraints" / "oldest.txt").read_text(encoding="utf-8").splitlines()
    pinned = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    assert pinned.keys() == needed().keys()
    for name, version in needed().items():
        assert pinned[name] == version or pinned[name] == f"{version}.0"


@pytest.mark.parametrize("name", needed())
def test_the_licence_of_a_dependency_is_the_one_listed(name: str) -> None:
    held = metadata(name)
    told = [str(held.get("License-Expression")), str(held.get("License")), *(held.get_all("Classifier") or ())]
    assert re.search(LICENCES[name], " ".join(told))
    row = re.search(
        rf"^\| \[{name}\].*", (ROOT / "docs/decisions/dependencies.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert row is not None
    assert re.search(LICENCES[name], row.group())
    assert FREE.search(LICENCES[name])


def test_the_scripts_lead_somewhere() -> None:
    from claimdiff.__main__ import main

    assert PROJECT["scripts"] == {"claimdiff": f"{main.__module__}:{main.__name__}"}
