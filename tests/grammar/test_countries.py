"""The countries that a text names."""

from __future__ import annotations

from claimdiff.grammar import countries_of


def test_the_most_frequent_comes_first() -> None:
    text = "La banque suisse et sa filiale française restent en Suisse."
    assert countries_of(text, "fr") == ("CH", "FR")


def test_none_where_the_language_has_no_adjectives_of_them() -> None:
    assert countries_of("Schweiz", "da") == ()
