"""The figure of the year before in brackets, between a figure and its unit: ``198 (Vorjahr: 231) Millionen Euro``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

BRACKETED = (
    "number:NUM OPEN (WORD|NAME|YEAR|YEAR_WORD|FUNCTION|DETERMINER|LAST|RELATIVE_UNIT)* COLON? old:NUM CLOSE "
    "scale:(MULTIPLIER|NUM)? (PARTITIVE APOSTROPHE?)? "
)
OF_MONEY = Pattern(BRACKETED + "currency:CURRENCY")
OF_SHARE = Pattern(BRACKETED + "PERCENT")
NO_FIGURE = Role.CODE | Role.RANGE


def sums(scan: Scan) -> Iterator[Match]:
    """The sums of a sentence that stand so; `figures` are of them."""
    if scan.present & Role.OPEN:
        yield from (match for match in OF_MONEY.find(scan) if _are_figures(match))


def shares(scan: Scan) -> Iterator[Found]:
    """The percentages of a sentence that stand so."""
    if scan.present & Role.OPEN:
        for match in OF_SHARE.find(scan):
            if _are_figures(match) and match.get("scale") is None:
                yield from figures(match, Kind.PERCENTAGE, "percent", None)


def figures(match: Match, kind: Kind, of: str, unit: str | None) -> Iterator[Found]:
    """The new figure and the old one, each in its place; what they share behind them is nothing by itself."""
    scale = match.get("scale")
    times = Decimal(1)
    if scale is not None:
        times = Decimal(scale.meaning(Role.MULTIPLIER)) if scale.has(Role.MULTIPLIER) else number_of(scale).value
    for name in ("number", "old"):
        at = match.index(name)
        mod, first, last = hedges(match.scan, at, at + 1)
        yield Found(kind, first, last, quantity(match[name], of, unit, mod, times))
    yield Found(None, match.index("old") + 1, match.last)


def _are_figures(match: Match) -> bool:
    return not (match["number"].mask | match["old"].mask) & NO_FIGURE
