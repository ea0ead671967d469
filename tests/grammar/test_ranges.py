"""Two numbers that state a range."""

from __future__ import annotations

import pytest

from claimdiff.grammar import Role, scan, vocabulary


def ranges(code: str, text: str) -> list[tuple[int, int]]:
    items = scan(text, vocabulary(code)).items
    found = [item.meaning(Role.RANGE) for item in items if item.has(Role.RANGE)]
    return [(int(low.value), int(high.value)) for low, high in found]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "between 18 and 20 wounded", (18, 20)),
        ("en", "10–15 vehicles", (10, 15)),
        ("en", "two or three million voters", (2_000_000, 3_000_000)),
        ("fr", "de 18 à 20 blessés", (18, 20)),
        ("fr", "2 à 3 heures", (2, 3)),
        ("de", "die 18- bis 25-Jährigen", (18, 25)),
    ],
)
def test_ranges(code: str, text: str, wanted: tuple[int, int]) -> None:
    assert ranges(code, text) == [wanted]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "20 to 18"),
        ("en", "from 2015 to 2018"),
        ("en", "from 3 to 5 May"),
        ("fr", "de 8 à 16 heures"),
        ("en", "from 8 to 10 p.m."),
    ],
)
def test_pairs_that_are_no_range(code: str, text: str) -> None:
    assert ranges(code, text) == []
