"""A language as a reader sees it: its English name, and which way it is written."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

CODE = re.compile(r"[a-z]{2,3}")


class LanguageWords(NamedTuple):
    """`name` in English; `code` and `direction` as HTML's `lang` and `dir` take them, "" and "auto" if unknown."""

    name: str
    code: str
    direction: str


@cache
def language_words(code: str) -> LanguageWords:
    """What is known of a language's code; whatever a report names so, nothing fails."""
    from babel import Locale, UnknownLocaleError

    if not CODE.fullmatch(code):
        return LanguageWords(code, "", "auto")
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return LanguageWords(code, code, "auto")
    return LanguageWords(Locale("en").languages.get(code, code), code, locale.text_direction)
