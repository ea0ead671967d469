"""Addresses inside a text: telephone numbers, e-mail, links, handles. Their digits count nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.model import Span

LINK = r'(?:https?://|www\.)[^\s<>"»”)\]]{1,2000}'
LINKS = re.compile(LINK)
ADDRESSES = re.compile(
    rf"""
    {LINK}
  | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}}
  | (?<!\w)@\w{{1,64}}
    """,
    re.VERBOSE,
)
PHONE = re.compile(
    # The first letter stands before the look behind it, so that the search leaps from one to the next.
    r"[+(0](?<![\w.,:/-].)(?:(?<=\+)\d{1,3}|(?<=\()0\d{0,4}\)|(?<=0)\d{0,4})"
    r"(?:[ \u00a0\u202f./-]{1,3}\d{1,9}){1,6}(?![\w%€$]|[.,:]\d)"
)
DATE = re.compile(r"\d{1,2}\D\d{1,2}\D(?:\d{4}|\d{2})\Z")
GROUPS = re.compile(r"\d+")
FEWEST_DIGITS = 7
MOST_DIGITS = 15
"""Digits of a telephone number (E.164)."""


def contacts(text: str, start: int, end: int) -> Iterator[Span]:
    """The addresses in a stretch of a text, kind by kind."""
    addresses = LINKS if text.find("@", start, end) < 0 else ADDRESSES
    for match in addresses.finditer(text, start, end):
        yield Span(match.start(), match.start() + len(match[0].rstrip(".,;:!?")))
    for match in PHONE.finditer(text, start, end):
        if _is_phone(match[0]):
            yield Span(*match.span())


def _is_phone(number: str) -> bool:
    """Whether digits in groups, a zero or a plus before them, are no date, no hours, no scores, no decimals."""
    groups = GROUPS.findall(number)
    if not FEWEST_DIGITS <= sum(map(len, groups)) <= MOST_DIGITS or DATE.match(number):
        return False
    if number.startswith("+"):
        return True
    if all(len(group) == 2 for group in groups):
        return len(groups) >= 4 and "-" not in number
    hours = "-" in number and [len(group) for group in groups] == [4, 4]
    return "." not in number and not hours and max(map(len, groups)) >= 3
