"""Articles that swap the decimal mark of their language."""

from __future__ import annotations

import pytest

from claimdiff.grammar.marks import swaps_marks
from claimdiff.languages import load


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("es", "1,200 casas y 3,400 personas", True),
        ("es", "subió 4.5 por ciento", True),
        ("es", "12,345,678 votos", True),
        ("es", "1,459 euros el litro", False),
        ("es", "1,200 casas, 3,400 personas y 1.500 camas", False),
        ("es", "1,200 casas, 3,400 personas y un 4,5 %", False),
        ("es", "a las 8.30 horas", False),
        ("ar", "2,5 مليون", True),
        ("ar", "2.5 مليون", False),
        ("de", "1,200 und 3,400", False),
    ],
)
def test_swaps_marks(code: str, text: str, wanted: bool) -> None:
    assert swaps_marks(text, load(code)) is wanted
