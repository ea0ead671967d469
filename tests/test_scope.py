"""What a figure is for: periods and parts, in several languages."""

from __future__ import annotations

import pytest

from claimdiff import Article, extract
from claimdiff.scope import same_scope


@pytest.mark.parametrize(("language", "text", "scope"), [
    ("en", "The ticket costs 40 euros a month.", "per month"),
    ("en", "The plant employs 300 people.", None),
    ("en", "An annual 40 million euros goes to the port.", "per year"),
    ("fr", "Le billet coûte 40 euros par mois.", "per month"),
    ("fr", "Le port reçoit 40 millions d'euros annuels.", "per year"),
    ("de", "Das Ticket kostet 40 Euro pro Monat.", "per month"),
    ("de", "Das Ticket kostet 40 Euro/Monat.", "per month"),
    ("de", "Der Hafen bekam 40 Millionen Euro im Jahr 2019.", None),
    ("de", "Der Hafen bekommt 40 Millionen Euro im Jahr.", "per year"),
    ("es", "El billete cuesta 40 euros al mes.", "per month"),
    ("it", "Il biglietto costa 40 euro al mese.", "per month"),
    ("pt", "O bilhete custa 40 euros por mês.", "per month"),
    ("nl", "Het kaartje kost 40 euro per maand.", "per month"),
    ("sv", "Biljetten kostar 40 euro i år.", None),
    ("tr", "İlk üç saatte 68 artçı sarsıntı kaydedildi.", None),
    ("tr", "Yıllık 40 milyon avro ayrıldı.", "per year"),
    ("en", "The crash left 43 injured, including 12 seriously.", "part"),
    ("de", "43 Menschen wurden verletzt, davon 12 schwer.", "part"),
    ("fr", "Le choc a fait 43 blessés, dont 12 gravement.", "part"),
    ("en", "The crash killed 12 people, including 3 children.", None),
    ("en", "Three Germans died.", "part: DE"),
    ("de", "Drei Deutsche starben.", "part: DE"),
    ("es", "Murieron dos portugueses.", "part: PT"),
    ("cs", "Zemřelo pět Čechů.", "part: CZ"),
    ("sl", "Med mrtvimi sta dva Slovenca.", "part: Slovenca"),
    ("en", "Two died.", None),
    ("en", "Three Killed In Avalanche In Tyrol", None),
    ("de", "Bei dem Unglück starben drei Menschen.", None),
    ("en", "The firm employs 12,000 people.", None),
])  # fmt: skip
def test_scope_of_the_last_figure(language: str, text: str, scope: str | None) -> None:
    figures = [claim for claim in extract([Article("a", "a", text, language=language)]) if claim.kind != "date"]
    assert figures[-1].scope == scope


@pytest.mark.parametrize(("scope", "other", "same"), [
    (None, None, True), ("part", "part", True), ("part", None, False), ("per month", "per year", False),
    ("part: DE", "part: DE", True), ("part: DE", "part: DK", False), ("part: DE", "part", False),
    ("part: Slovenci", "part: Slovenca", True), ("part: Slovenci", "part: Albanians", False),
])  # fmt: skip
def test_declined_names_are_of_one_part(scope: str | None, other: str | None, same: bool) -> None:
    assert same_scope(scope, other) is same
    assert same_scope(other, scope) is same
