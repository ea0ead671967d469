"""How lines open that are not the story: a language's words for stamps, bylines and furniture."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from claimdiff.languages import Language, forms

LOOK = 80
"""Characters of a line that can hold an opening."""
KEY = 2
"""Forms are found by so many first letters."""
WIDE_WORD = 4
"""A Chinese, Japanese or Korean form of so many characters says as much as two words."""
ORNAMENT = re.compile(r"[\s>»›→►▶●■◆•·*\-–—+|▸➤➡👉📷📸📞🔴\[(（【<\"“]*")
MARKS = ':：>»→|=＝.!…«“"([{【，,)]】）'
DASHES = "-–—"
FOLDS = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


class Openers(NamedTuple):
    """Forms by the letters that they begin with."""

    by_key: dict[str, list[str]]

    @classmethod
    def of(cls, words: str) -> Openers:
        """The openings of a field of `Language`: ``"Lire aussi, Photo :"``."""
        by_key: dict[str, list[str]] = defaultdict(list)
        for form in forms(words):
            start = _start(form)
            by_key[start[:KEY]].append(start)
        return cls({key: sorted(found, key=len, reverse=True) for key, found in by_key.items()})

    def opening(self, text: str) -> str | None:
        """The form that the text opens with, ornaments (``>>>``, ``•``, a bracket) left aside; the longest."""
        start = _start(text)
        return next((form for form in self.by_key.get(start[:KEY], ()) if _opens(start, form)), None)

    def opens(self, text: str) -> bool:
        """Whether the text opens with a form and not only with a word of it.

        A form of one word may be any word of a sentence: it counts where it stands alone or a mark follows.
        """
        start = _start(text)
        return any(
            _opens(start, form) and (_says_enough(form) or _is_set_off(start[len(form) :]))
            for form in self.by_key.get(start[:KEY], ())
        )

    def is_all(self, text: str) -> bool:
        """Whether a form is all that the text holds: a header of what follows."""
        start = _start(text).rstrip(" :：>»→.…")
        return any(form.rstrip(" :：") == start for form in self.by_key.get(start[:KEY], ()))

    def closes(self, text: str) -> bool:
        """Whether the text ends with a form: ``… Publié le`` before a date."""
        end = _folded(text[-LOOK:]).rstrip(" :：(-–—|·,")
        return any(
            end.endswith(form.rstrip(" :：")) and not end[: len(end) - len(form.rstrip(" :："))][-1:].isalnum()
            for found in self.by_key.values()
            for form in found
        )


class PageWords(NamedTuple):
    """What a language's pages open their lines with."""

    stamps: Openers
    byline: Openers
    furniture: Openers

    @classmethod
    def of(cls, language: Language) -> PageWords:
        """The openings of one language."""
        return cls(Openers.of(language.stamps), Openers.of(language.byline), Openers.of(language.furniture))


def _folded(text: str) -> str:
    return text.translate(FOLDS).casefold()


def _start(text: str) -> str:
    ornament = ORNAMENT.match(text, 0, LOOK)
    begin = ornament.end() if ornament else 0
    return _folded(text[begin : begin + LOOK])


def _opens(start: str, form: str) -> bool:
    if not start.startswith(form):
        return False
    following = start[len(form) : len(form) + 1]
    return not (following.isalnum() and form[-1].isalnum() and form[-1] < "\u2e80")


def _says_enough(form: str) -> bool:
    return (
        not form[-1].isalnum() or any(mark in form for mark in " -'") or (form[0] > "\u2e7f" and len(form) >= WIDE_WORD)
    )


def _is_set_off(rest: str) -> bool:
    bare = rest.lstrip()
    return not bare or bare[0] in MARKS or (bare[0] in DASHES and bare != rest)
