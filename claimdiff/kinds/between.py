"""Two figures, each with its unit, that one word makes a range: ``between 90 km/h and 110 km/h``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimdiff.grammar import Role, Scan
from claimdiff.kinds.found import Found
from claimdiff.values import Duration, Quantity, Value

LINKS = Role.BETWEEN_AND | Role.RANGE_TO


def merge(found: Iterable[Found], scan: Scan) -> Iterator[Found]:
    """Readings in their order, two of them as one range where a word for between stands before the first.

    A word for from that tells of changes too opens none: ``from 3 % to 5 %`` is an old figure and a new one.
    """
    waiting: Found | None = None
    for each in found:
        ranged = _range(waiting, each, scan) if waiting is not None else None
        if ranged is not None:
            yield ranged
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = each
    if waiting is not None:
        yield waiting


def _range(first: Found, second: Found, scan: Scan) -> Found | None:
    """The range that two readings are the ends of; None where they are none."""
    at = first.first - 1
    if at > 0 and scan.items[at].has(Role.DETERMINER) and not scan.items[at].has(Role.BETWEEN):
        at -= 1
    opens = at >= 0 and scan.items[at].has(Role.BETWEEN) and not scan.items[at].has(Role.CHANGE_FROM)
    if first.kind is not second.kind or not opens:
        return None
    links = scan.items[first.last : second.first]
    if not links or not links[0].mask & LINKS or any(not item.has(Role.DETERMINER) for item in links[1:]):
        return None
    value = _ranged(first.value, second.value)
    return Found(first.kind, at, second.last, value, second.noun) if value is not None else None


def _ranged(low: Value | None, high: Value | None) -> Value | None:
    """One value of two that are stated without a hedge, of one unit, the smaller first."""
    if isinstance(low, Quantity) and isinstance(high, Quantity):
        alike = (low.scale, low.unit, low.mod) == (high.scale, high.unit, high.mod) and low.mod is None
        if alike and low.number is not None and high.number is not None and low.number < high.number:
            return Quantity.ranged(low.scale, Decimal(str(low.number)), Decimal(str(high.number)), low.unit)
    if isinstance(low, Duration) and isinstance(high, Duration) and low.mod is high.mod is None:
        return low.up_to(high)
    return None
