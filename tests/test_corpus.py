"""The corpus of phrases of each language: phrase → exact values, and phrases that must give nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from claimdiff.extraction import Reading, find
from claimdiff.languages import load
from claimdiff.model import Kind

CORPUS = Path(__file__).parent / "corpus"
REFERENCE = date(2019, 3, 13)
"""The publication date of every phrase, a Wednesday."""


def cases() -> list[ParameterSet]:
    """(language, phrase, wanted) of every line; nothing is wanted below the line ``nothing:``.

    A line that begins with ``?`` is a known gap: it fails, and the test says so when it no longer does.
    """
    found = []
    for path in sorted(CORPUS.glob("*.txt")):
        nothing = False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() == "nothing:":
                nothing = True
            elif line.strip() and not line.startswith("#"):
                marks = [pytest.mark.xfail(strict=True, reason="a known gap")] if line.startswith("?") else []
                line = line.removeprefix("?").strip()
                phrase, _, wanted = (line, "", "") if nothing else line.partition(" => ")
                found.append(pytest.param(path.stem, phrase, " ".join(wanted.split()), marks=marks))
    return found


def shown(reading: Reading) -> str:
    """A reading as the corpus writes it: ``money 2300000000 EUR MORE_THAN``."""
    value = reading.value.as_json()
    figure = value["timex"] or value["number"]
    if figure is None:
        figure = f"{value['low']}..{value['high']}"
    unit = value["unit"] if reading.kind in (Kind.MONEY, Kind.MEASURE) else None
    return " ".join(str(part) for part in (reading.kind, figure, unit, value["mod"]) if part is not None)


@pytest.mark.parametrize(("language", "phrase", "wanted"), cases())
def test_phrase(language: str, phrase: str, wanted: str) -> None:
    assert " ; ".join(shown(each) for each in find(phrase, load(language), REFERENCE)) == wanted
