"""Percentages and percentage points: ``12,5 %``, ``drei Prozent``, ``two percentage points``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Context, Found, hedges
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

AFTER = Pattern("number:NUM HYPHEN? sign:(PERCENT|POINTS)")
BEFORE = Pattern("sign:PERCENT number:NUM")
"""Turkish and Basque write the sign first: ``%4,9``."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every percentage of a sentence."""
    for pattern in (AFTER, BEFORE):
        for match in pattern.find(scan):
            if pattern is BEFORE and (
                (match.first and scan.items[match.first - 1].has(Role.NUM)) or not scan.glued(match.last - 1)
            ):
                continue
            number, sign = match["number"], match["sign"]
            if number.mask & (Role.FRACTION | Role.CODE) or counts_points(sign, scan, match.last):
                continue
            mod, first, last = hedges(scan, match.first, match.last)
            scale = "point" if sign.has(Role.POINTS) else "percent"
            yield Found(Kind.PERCENTAGE, first, last, quantity(number, scale, None, mod))


def counts_points(sign: Item, scan: Scan, index: int) -> bool:
    """``quinze points de vente``: points of something are no percentage points."""
    after = scan.items[index : index + 2]
    return sign.has(Role.POINTS) and len(after) == 2 and after[0].has(Role.PARTITIVE) and after[1].has(Role.WORD)
