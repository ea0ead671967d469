"""One of a unit that a hedge alone tells, in languages that leave out the number: ``почти год``, ``skoro kilometr``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.found import Found
from claimdiff.languages import forms
from claimdiff.model import Kind
from claimdiff.values import Duration, Mod, Quantity
from claimdiff.values.duration import SECONDS

ONE = Pattern("(?<!AGO_BEFORE) hedge:HEDGE unit:UNSAID_ONE (?!NUM|AGO_AFTER|LATER|SLASH)")
HEDGES = (Mod.APPROX, Mod.LESS_THAN, Mod.JUST_UNDER, Mod.JUST_OVER, Mod.MORE_THAN)
"""What is said of one; ``до года`` and ``od roku`` are of a time that comes or went."""


def durations(scan: Scan) -> Iterator[Found]:
    """``около часа``, ``prawie rok``."""
    for match, unit, mod in _ones(scan):
        if unit in SECONDS:
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated({unit: Decimal(1)}, mod))


def measures(scan: Scan) -> Iterator[Found]:
    """``почти километр``."""
    for match, unit, mod in _ones(scan):
        if unit not in SECONDS:
            value = Quantity.stated("measure", Decimal(1), Decimal(1), unit, mod)
            yield Found(Kind.MEASURE, match.first, match.last, value)


def _ones(scan: Scan) -> Iterator[tuple[Match, str, Mod]]:
    for match in ONE.find(scan):
        mod: Mod = match["hedge"].meaning(Role.HEDGE)
        if mod in HEDGES and _tells_one(match, scan):
            yield match, match["unit"].meaning(Role.UNSAID_ONE), mod


def _tells_one(match: Match, scan: Scan) -> bool:
    """Whether the hedge holds an article where the language needs one (``eine knappe Stunde``, not ``fast Stunde``);
    elsewhere, whether no rate follows."""
    language = scan.vocabulary.language
    if language.ones_with_article:
        hedge = match["hedge"]
        told = scan.text[hedge.start : hedge.end].lower().split()
        return any(article in told for article in forms(language.articles))
    return match.last == len(scan.items) or not scan.items[match.last].has(Role.PER)
