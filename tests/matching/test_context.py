"""What a claim is about: whose an age is."""

from __future__ import annotations

import pytest

from claimdiff.model import Kind
from tests.matching.making import english


@pytest.mark.parametrize(
    ("told", "owner"),
    [
        ("Police spoke to Gemma Tully, 36, on Monday.", {"~gemma", "~tully"}),
        ("Tully, aged 36, was freed.", {"~tully"}),
        ("The minister of Portugal, aged 36, was freed.", set()),
        ("Xorlig evening a driver aged 36 was freed.", set()),
    ],
)
def test_the_owner_of_an_age_is_no_country_and_no_far_word_that_opens_the_sentence(told: str, owner: set[str]) -> None:
    event = english(a=told)
    (age,) = (claim for claim in event.claims if claim.kind is Kind.AGE)
    assert event.known[age.id].owner == owner
