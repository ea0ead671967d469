"""The nationalities of the lexicon and their territories, and what the territories are called."""

from __future__ import annotations

from functools import cache

from claimdiff.languages import load
from claimdiff.lexicon.fold import fold

NATIONS = {
    "american_a": "US", "british_a": "GB", "english_a": "GB", "scottish_a": "GB", "irish_a": "IE", "french_a": "FR",
    "german_a": "DE", "italian_a": "IT", "spanish_a": "ES", "portuguese_a": "PT", "dutch_a": "NL", "belgian_a": "BE",
    "swiss_a": "CH", "austrian_a": "AT", "russian_a": "RU", "ukrainian_a": "UA", "polish_a": "PL", "turkish_a": "TR",
    "greek_a": "GR", "swedish_a": "SE", "danish_a": "DK", "norwegian_a": "NO", "chinese_a": "CN", "japanese_a": "JP",
    "korean_a": "KR", "indian_a": "IN", "australian_a": "AU", "canadian_a": "CA", "brazilian_a": "BR",
    "mexican_a": "MX", "argentine_a": "AR", "israeli_a": "IL", "romanian_a": "RO", "hungarian_a": "HU",
    "finnish_a": "FI", "czech_a": "CZ", "afghan_a": "AF", "iraqi_a": "IQ", "moroccan_a": "MA", "egyptian_a": "EG",
    "pakistani_a": "PK", "venezuelan_a": "VE", "colombian_a": "CO", "syrian_a": "SY", "iranian_a": "IR",
    "palestinian_a": "PS",
}  # fmt: skip
"""The territory (ISO 3166) of each nationality that the lexicon knows."""


@cache
def countries(language: str) -> dict[str, str]:
    """The folded names of countries in a language (ISO 639-1), as CLDR has them, to their codes (ISO 3166)."""
    return {fold(name): code for code, name in load(language).territories.items()}
