"""Figures that say the one before them again: ``4 million euros ($4.5 million)``, ``20 €, czyli 85 zł``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from claimdiff.languages import forms, load
from claimdiff.matching.context import Context
from claimdiff.matching.joining import Cluster
from claimdiff.model import Claim, Kind
from claimdiff.values import ClockTime, Quantity

BRACKET = r"[(\[（]\s{0,2}\w{0,6}\.?"
"""What opens a conversion: a bracket, and maybe ``about`` or ``ca.``."""
PLACE_OF_CLOCK = re.compile(r"(?:\s+[^\W\d]+){0,3}")
"""What a clock time may say of its own place before that: ``local time``, ``по токийскому времени``."""


def with_conversions(block: Sequence[Claim], known: Mapping[str, Context]) -> list[Cluster]:
    """A cluster for each claim of a block in their order, together with what only converts it."""
    clusters: list[Cluster] = []
    for claim in block:
        if clusters and _converts(clusters[-1].claims[-1], claim, known[claim.id].language):
            clusters[-1].claims.append(claim)
        else:
            clusters.append(Cluster([claim], []))
    return clusters


def _converts(claim: Claim, after: Claim, language: str) -> bool:
    """Whether a claim says the one before it again, in another unit or zone: in brackets, or behind ``that is``."""
    if claim.source != after.source or claim.sentence.span != after.sentence.span:
        return False
    if claim.kind not in (Kind.MONEY, Kind.MEASURE, Kind.TIME):
        return False
    start = claim.sentence.span.start
    between = claim.sentence.text[claim.span.end - start : after.span.start - start]
    place = PLACE_OF_CLOCK.match(between) if claim.kind is Kind.TIME else None
    if _link(language).fullmatch(between, place.end() if place else 0) is None:
        return False
    mine, its = claim.value, after.value
    if isinstance(mine, Quantity) and isinstance(its, Quantity):
        return mine.unit != its.unit
    return isinstance(mine, ClockTime) and isinstance(its, ClockTime) and mine.zone != its.zone


@cache
def _link(code: str) -> re.Pattern[str]:
    """What stands between a figure and its conversion in a language."""
    words = "|".join(sorted(map(re.escape, forms(load(code).that_is)), key=len, reverse=True))
    said = rf"|[,，–—]?\s{{0,2}}(?:{words})" if words else ""
    return re.compile(rf"\s{{0,2}}(?:{BRACKET}{said})\s{{0,2}}", re.IGNORECASE)
