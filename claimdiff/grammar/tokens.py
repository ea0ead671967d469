"""Text to tokens: runs of digits, runs of letters, single marks. One linear pass."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u0a01-\u0a03"
    "\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56"
    "\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
"""Combining marks that belong to a word: accents, Hebrew and Arabic points, Indic and Thai vowels."""
INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
"""Soft hyphens, zero-width characters and direction marks: inside a word they are nothing."""

SPACES = "\u00a0\u202f\u2009"
"""Narrow and no-break spaces: they group digits in every language."""

_TEMPLATE = r"""
    (?P<date>(?<![\d./-])(?:\d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d{{2}})
        |\d{{4}}(?P<mark>[./-])\d{{1,2}}(?P=mark)\d{{1,2}})(?![\d/]|[.,-]\d))
  | (?P<mixed>(?<![\d./,-])\d{{1,3}}-[1-9]/[2-9](?![\d/]|[.-]\d))
  | (?P<slashed>(?<![\d./-])\d{{1,2}}/(?:\d{{1,2}}|\d{{4}})(?![\d/]|[.-]\d|,\d(?!\d{{3}}(?!\d))))
  | (?P<digits>{leading}\d{{1,3}}(?:[{spaces}]\d{{3}}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,:'’٫٬．，：]\d+)*)
  | (?P<word>(?:(?![\d_])\w)(?:(?![\d_])\w|[{marks}{invisible}]{apostrophe})*)
  | (?P<break>\n)
  | (?P<sign>[^\w\s])
"""


_LEADING = {
    ".": rf"(?<![\w{MARKS}.,:/])\.\d+(?![\d.]*\w)|",
    ",": rf"(?<![\w{MARKS}.,:/]),0\d+(?![\d,]*\w)|",
}
"""A decimal mark without a digit before it: ``.5 percent``; a comma only before a zero, ``,08 %``."""
_APOSTROPHE = r"|['’ʼ](?=[^\W\d_])"
"""An apostrophe between letters, where it belongs to the word."""


@cache
def token_pattern(spaced: bool, apostrophes: bool, decimal: str | None) -> re.Pattern[str]:
    """The tokens of a text.

    `spaced` digits are grouped by plain spaces too (``3 500``), a `decimal` mark may begin them (``.5``).
    """
    return re.compile(
        _TEMPLATE.format(
            spaces=SPACES + (r"\ " if spaced else ""),
            leading=_LEADING.get(decimal or "", ""),
            marks=MARKS,
            invisible=INVISIBLE,
            apostrophe=_APOSTROPHE if apostrophes else "",
        ),
        re.VERBOSE,
    )


@cache
def _form_pattern(apostrophes: bool) -> re.Pattern[str]:
    apostrophe = _APOSTROPHE if apostrophes else ""
    return re.compile(rf"\d+|(?:(?![\d_])\w)(?:(?![\d_])\w|[{MARKS}{INVISIBLE}]{apostrophe})*|[^\w\s]")


_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_SAME = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "﹣": "-", "－": "-", "％": "%", "＄": "$", "：": ":"}
)
_ODD = re.compile(f"[İ{INVISIBLE}{''.join(map(chr, _SAME))}]")
"""Characters that folding replaces or leaves out, rare enough to be looked for first."""


def folded(token: str) -> str:
    """A token as the look-up tables know it: NFC, lower case, plain apostrophe and hyphen.

    ``L’`` → ``l'``; soft hyphens and zero-width characters are left out.
    """
    if token.isascii():
        return token.lower()
    if _ODD.search(token):
        token = _INVISIBLE.sub("", token.translate(_SAME).replace("İ", "i"))
    return unicodedata.normalize("NFC", token).lower()


def split(form: str, apostrophes: bool = False) -> list[str]:
    """The tokens of one form of a vocabulary: ``"a.m."`` → ``a``, ``.``, ``m``, ``.``."""
    words = form.split(" ")
    return words if all(map(str.isalpha, words)) else _form_pattern(apostrophes).findall(form)
