"""What a race takes, as results are written: ``2.04.17``, ``2h04'17"``, ``59'32"``."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan

WRITTEN = Pattern("(hours:HOUR unit:TIME_UNIT)? rest:DIGITS (QUOTE|APOSTROPHE APOSTROPHE)?")
PARTS = ("hour", "minute", "second")
_DOTTED = re.compile(r"([1-5])\.([0-5]\d)\.([0-5]\d)")
_MINUTES = re.compile(r"([0-5]?\d)['’′]([0-5]\d)")
MONTHS = 12
TEN = 10
SAME = 1
"""Years from the publication in which three figures are rather a date."""


def dotted(scan: Scan, at: int, published: date | None) -> dict[str, Decimal] | None:
    """``2.04.17`` → 2 h 4 min 17 s; None where the figures at item `at` are rather a date: ``2.4.17``, ``am 2.04.17``.

    Only hours are written without a zero before minutes with one; and no month is above twelve.
    """
    match = _DOTTED.fullmatch(scan.items[at].key)
    if match is None or scan.vocabulary.language.decimal != ",":
        return None
    minutes = int(match[2])
    if minutes <= MONTHS:
        dated = published is not None and abs(2000 + int(match[3]) - published.year) <= SAME
        if dated or minutes >= TEN or (at and scan.items[at - 1].has(Role.DATE_LINK)):
            return None
    return dict(zip(PARTS, map(Decimal, match.groups()), strict=True))


def written(match: Match) -> dict[str, Decimal] | None:
    """The parts of ``2h04'17"`` and ``59'32"``; None for other figures, which may be of feet and inches."""
    rest = _MINUTES.fullmatch(match["rest"].key)
    if rest is None:
        return None
    minutes, seconds = map(Decimal, rest.groups())
    hours, unit = match.get("hours"), match.get("unit")
    if hours is None:
        quoted = match.last - match.index("rest") > 1 and match.scan.vocabulary.language.decimal == ","
        return {"minute": minutes, "second": seconds} if quoted else None
    if unit is None or unit.meaning(Role.TIME_UNIT) != "hour":
        return None
    return {"hour": hours.meaning(Role.NUM).value, "minute": minutes, "second": seconds}
