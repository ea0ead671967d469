"""Finding a language's data by its ISO 639-1 code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from claimdiff.languages.schema import Language

NOT_LANGUAGES = {"schema", "registry", "cldr", "from_babel"}
LANGDETECT = [
    "af",
    "ar",
    "bg",
    "bn",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fa",
    "fi",
    "fr",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "id",
    "it",
    "ja",
    "kn",
    "ko",
    "lt",
    "lv",
    "mk",
    "ml",
    "mr",
    "ne",
    "nl",
    "no",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "so",
    "sq",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tl",
    "tr",
    "uk",
    "ur",
    "vi",
    "zh",
]
"""The languages that langdetect tells apart, its two forms of Chinese as one."""


@cache
def own_languages() -> tuple[str, ...]:
    """The codes of the languages that have a data module here, sorted."""
    package = import_module("claimdiff.languages")
    return tuple(sorted(name for _, name, _ in iter_modules(package.__path__) if name not in NOT_LANGUAGES))


@cache
def known_languages() -> tuple[str, ...]:
    """Every code that claimdiff has words for, sorted."""
    return tuple(sorted({*LANGDETECT, *own_languages()}))


@cache
def load(code: str) -> Language:
    """The data of one language by its ISO 639-1 code, completed from CLDR."""
    from claimdiff.languages.cldr import complete

    name = f"claimdiff.languages.{code}"
    own: Language = import_module(name).LANGUAGE if code.isalpha() and find_spec(name) else Language(code=code)
    return complete(own)
