"""The aspects: every concept is known, and says one thing of claims of one kind."""

from __future__ import annotations

from importlib.resources import files

from claimdiff.lexicon import aspects, concepts
from claimdiff.model import Kind


def test_every_concept_is_known() -> None:
    members = {concept for table in aspects().values() for concept in table}
    assert members - concepts().keys() == set()


def test_every_kind_is_known() -> None:
    assert aspects().keys() <= {kind.value for kind in Kind}


def test_no_concept_has_two_aspects_below_one_heading() -> None:
    text = (files("claimdiff.lexicon") / "aspects.txt").read_text(encoding="utf-8")
    for section in text.split("[")[1:]:
        lines = [line for line in section.splitlines()[1:] if line and not line.startswith("#")]
        members = [each.strip() for line in lines for each in line.partition(":")[2].split(",")]
        assert len(members) == len(set(members))


def test_ways_to_say_it() -> None:
    assert {aspects()["count"][each] for each in ("die", "dead", "kill", "death")} == {"dead"}
    assert aspects()["measure"]["speed_limit"] != aspects()["measure"]["speed"]
