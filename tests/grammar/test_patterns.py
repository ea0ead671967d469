"""Patterns over roles."""

from __future__ import annotations

import pytest

from claimdiff.grammar import Pattern, Scan, scan, vocabulary


def scanned(text: str) -> Scan:
    return scan(text, vocabulary("en"))


def test_a_pattern_names_its_items() -> None:
    text = scanned("a 45-metre tunnel and 3 miles")
    found = [(match["number"].key, match["unit"].key) for match in Pattern("number:NUM HYPHEN? unit:UNIT").find(text)]
    assert found == [("3", "miles")]


def test_a_part_that_matched_nothing_is_none() -> None:
    match = next(Pattern("number:NUM sign:PERCENT?").find(scanned("12 cars")))
    assert match.get("sign") is None
    assert match.get("nowhere") is None
    assert match.index("sign") == match.index("nowhere") == -1
    with pytest.raises(KeyError):
        match["sign"]


def test_the_core_begins_at_the_first_named_item() -> None:
    match = next(Pattern("FUNCTION number:NUM").find(scanned("with 12 cars")))
    assert (match.first, match.core(), match.last) == (0, 1, 2)


def test_matching_at_one_item() -> None:
    text = scanned("12 of 15")
    assert Pattern("number:NUM").at(text, 2) is not None
    assert Pattern("number:NUM").at(text, 1) is None


def test_lookahead_and_any() -> None:
    assert list(Pattern("number:NUM (?!PERCENT)").find(scanned("12%"))) == []
    assert len(list(Pattern("number:NUM ANY").find(scanned("12%")))) == 1


def test_a_pattern_knows_roles_that_turned_up_later() -> None:
    pattern = Pattern("unit:UNIT")
    assert list(pattern.find(scanned("nothing here"))) == []
    assert len(list(pattern.find(scanned("3 km")))) == 1
