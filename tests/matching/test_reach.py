"""Which word of a sentence tells what a claim says of its subject."""

from __future__ import annotations

import pytest

from tests.matching.making import english


@pytest.mark.parametrize(
    ("sentence", "aspects"),
    [
        ("Twelve people were on board, and 3 died.", {"Twelve people": "aboard", "3 died": "dead"}),
        ("An 86-year-old died, 1,320 people are in shelters.", {"1,320 people": None}),
        ("They said 14 were hurt and 2 died.", {"14": "injured", "2 died": "dead"}),
        ("The dead were 14.", {"14": "dead"}),
    ],
)
def test_the_nearest_word_that_is_of_no_other_claim(sentence: str, aspects: dict[str, str | None]) -> None:
    known = english(a=f"Coach crash near Orvalle\n\n{sentence}\n").known.values()
    told = {each.claim.text: each.aspect for each in known if each.claim.kind == "count"}
    assert told.items() >= aspects.items()
