"""What claimdiff knows of each language: one data module for each, found by its name.

`claimdiff/languages/fr.py` holds `LANGUAGE = Language("fr", ...)` and nothing else. A language
without a module of its own gets what CLDR knows of it (`cldr.py`). Tables map a meaning to the
words that carry it, written as one comma-separated string: ``{"minute": "minute, minutes, min"}``.
"""

from __future__ import annotations

from claimdiff.languages.registry import known_languages, load, own_languages
from claimdiff.languages.schema import Language, forms

__all__ = ["Language", "forms", "known_languages", "load", "own_languages"]
