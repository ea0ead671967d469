"""What follows a number, and whether that makes it count or measure."""

from __future__ import annotations

from claimdiff.grammar import Match, Role, Scan
from claimdiff.kinds.found import Found

COUNTED_AFTER = (
    Role.WORD
    | Role.NAME
    | Role.UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.TIME_UNIT
    | Role.MULTIPLIER
    | Role.AGE_UNIT
    | Role.AGE_AFTER
    | Role.MONTH
    | Role.HOUR_WORD
    | Role.AM
    | Role.PM
    | Role.COUNTER
    | Role.OF_THEM
    | Role.DURATION_ADJECTIVE
    | Role.PARTITIVE
    | Role.ZONE
    | Role.MEASURE_ADJECTIVE
)
"""What follows a number that counts or measures."""

MEASURED_AFTER = (
    Role.UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.TIME_UNIT
    | Role.AGE_UNIT
    | Role.AGE_AFTER
)


def nothing(match: Match) -> Found:
    """A match whose numbers claim nothing."""
    return Found(None, match.first, match.last)


def counts(scan: Scan, index: int) -> bool:
    """Whether what follows is counted or measured."""
    return (
        index < len(scan.items)
        and bool(scan.items[index].mask & COUNTED_AFTER)
        and not scan.items[index].has(Role.FUNCTION)
    )


def is_measured(scan: Scan, index: int) -> bool:
    """Whether what follows is a unit, so that no word before the number makes it a name."""
    return index < len(scan.items) and bool(scan.items[index].mask & MEASURED_AFTER)


def is_designated(scan: Scan, index: int) -> bool:
    """``і дев'ять | A220``: a spelled number before the letters and digits of a type, whose noun stands before."""
    if not 0 < index < len(scan.items) - 1 or not scan.items[index - 1].has(Role.SPELLED):
        return False
    letters = scan.text[scan.items[index].start : scan.items[index].end]
    return letters.isupper() and scan.items[index + 1].has(Role.CODE) and scan.glued(index + 1)
