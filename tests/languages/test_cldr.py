"""CLDR's facts as they were written down: what Babel says, for every language that an article can be in."""

from __future__ import annotations

import json
from importlib.metadata import version

import pytest

from benchmarks.cldr import FOLDER, codes
from claimdiff.languages.cldr import SOURCE, complete, written
from claimdiff.languages.from_babel import facts
from claimdiff.languages.schema import Language


@pytest.mark.parametrize("code", codes())
def test_what_is_written_is_what_babel_says(code: str) -> None:
    source = json.loads((FOLDER / f"{code}.json").read_bytes())[SOURCE]
    if source != f"Babel {version('Babel')}":
        pytest.skip(f"written from {source}: `python -m benchmarks.cldr` writes it anew")
    assert written(code) == facts(code)


def test_no_other_language_is_written() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == codes()


def test_a_language_without_a_file_is_completed_by_babel() -> None:
    assert written("eo") is None
    assert complete(Language(code="eo")).months[3] == "Marto"


def test_a_language_has_no_words_of_one_that_was_read_before() -> None:
    alone = facts("it")
    facts("he")
    assert facts("it") == alone


def test_a_language_that_cldr_lacks_stays_as_it_is() -> None:
    language = Language(code="xx")
    assert complete(language) is language


def test_own_words_stand_before_those_of_cldr() -> None:
    own = Language(code="fr", months={5: "floréal"}, time_units={"minute": "min"})
    assert complete(own).months[5] == "floréal, mai"
    assert complete(own).time_units["minute"] == "min"
    assert complete(own).time_units["hour"].startswith("heure")
