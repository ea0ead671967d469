"""The countries that a text names, for the currencies that share a name: ``francs`` of an article on Zurich."""

from __future__ import annotations

import re
from collections import Counter

from claimdiff.grammar.roles import Role
from claimdiff.grammar.tokens import folded
from claimdiff.grammar.vocabulary import vocabulary

WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{3,})?")


CITIES = {
    "bogotá": "CO",
    "bogota": "CO",
    "medellín": "CO",
    "barranquilla": "CO",
    "montevideo": "UY",
    "habana": "CU",
    "manila": "PH",
    "cebú": "PH",
    "valparaíso": "CL",
}
"""Cities of the countries whose money is called peso: the press at home names its city more often than its country."""


def countries_of(text: str, code: str) -> tuple[str, ...]:
    """The ISO 3166 codes of the countries whose adjectives, names or cities a text holds, the most frequent first."""
    words = vocabulary(code)
    if not words.language.nationalities:
        return ()
    named: Counter[str] = Counter()
    for word, times in Counter(WORD.findall(text)).items():
        entry = words.find(folded(word))
        if entry is not None and entry.mask & (Role.NATION | Role.COUNTRY):
            named[entry.meanings.get(Role.NATION) or entry.meanings[Role.COUNTRY]] += times
        elif (country := CITIES.get(folded(word))) is not None:
            named[country] += times
    return tuple(country for country, _ in named.most_common())
