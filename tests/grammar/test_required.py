"""What a pattern cannot do without: too much would lose matches, so every need is proved on what matches."""

from __future__ import annotations

import gc

import pytest

import claimdiff.kinds  # noqa: F401  (its patterns are the ones that are looked at)
from claimdiff.grammar.pattern import Pattern
from claimdiff.grammar.required import needs
from claimdiff.grammar.roles import Role

NUM, DAY, HOUR, MONTH, NAME, STOP = Role.NUM, Role.DAY, Role.HOUR, Role.MONTH, Role.NAME, Role.STOP


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("NUM HYPHEN? (DAY|HOUR)", {NUM, DAY | HOUR}),
        ("number:NUM (?!MONTH) STOP*", {NUM}),
        ("(NUM STOP)? month:MONTH", {MONTH}),
        ("(NUM STOP)+ MONTH", {NUM, STOP, MONTH}),
        ("NUM (?=MONTH STOP?)", {NUM, MONTH}),
        ("(?:NAME) (DAY|HOUR){0,2} NUM", {NAME, NUM}),
        ("NAME DAY|NAME HOUR", {NAME, NAME | HOUR, NAME | DAY, DAY | HOUR}),
        ("NUM (DAY?|HOUR)", {NUM}),
        ("NUM ANY (STOP|$)", {NUM}),
        ("hour:(DAY|HOUR)? MONTH", {MONTH}),
    ],
)
def test_needs(source: str, expected: set[int]) -> None:
    assert needs(source) == expected


def test_every_pattern_needs_something() -> None:
    patterns = [each for each in gc.get_objects() if isinstance(each, Pattern)]
    assert len(patterns) > 80
    assert [each.source for each in patterns if not needs(each.source)] == []
