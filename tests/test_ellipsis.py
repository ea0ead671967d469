"""Figures whose unit an earlier figure, or the rest of the article, gives."""

from __future__ import annotations

import pytest

from claimdiff.extraction import extract_claims
from claimdiff.model import Article
from claimdiff.parse import parse


def claims(text: str, language: str) -> list[str]:
    """The claims of a short article as their kinds, figures and units."""
    found = extract_claims(parse(Article(id="a", path="a.txt", text=text, language=language)))
    values = [(each.kind, each.value.as_json()) for each in found]
    return [f"{kind} {value['timex'] or value['number']} {value['unit'] or ''}".strip() for kind, value in values]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Il écope de sept ans de prison. Le parquet en réclamait dix.", "duration P10Y second"),
        ("it", "Rischia otto anni di carcere: l'accusa ne aveva chiesti 10.", "duration P10Y second"),
        ("it", "È durata diciotto mesi. Da allora se ne sono aggiunti altri 240.", "count 240"),
        ("fr", "La banque suisse a perdu 30 millions de francs.", "money 30000000 CHF"),
        ("fr", "Le trésor pesait 30 millions de francs.", "money 30000000 CHF"),
        ("en", "It fined the bank 900 Colombian pesos. Later it paid 300 pesos.", "money 300 COP"),
        (
            "en",
            "Unions counted 1.2 million marchers in 70 cities; the ministry counted 340,000.",
            "count 340000 protester",
        ),
        ("en", "Police stopped 70 lorries; the ministry counted 340.", "count 340 lorry"),
        (
            "fr",
            "Ils étaient 1,2 million de manifestants. Trois fois moins, rétorque la police, qui en a dénombré 340 000.",
            "count 340000 protester",
        ),
        ("en", "Profit was 900 million francs (800 million euros). Costs rose to 1.2 billion.", "money 1200000000 CHF"),
    ],
)
def test_the_last_figure(language: str, text: str, wanted: str) -> None:
    assert claims(text, language)[-1] == wanted


def test_people_are_no_money() -> None:
    text = "The haul was 12 million euros. Some 2.3 million people live there."
    assert claims(text, "en")[-1] == "count 2300000 person"
