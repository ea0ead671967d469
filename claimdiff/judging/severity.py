"""What ranks contradictions, and how sure a finding is.

severity = confidence x sqrt(gap) x n / (n + 1), for the two values of a finding for which it is highest: `gap` is how
far they lie apart as a share of the larger, n the geometric mean of the independent sources on each side.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from claimdiff.matching import Group
from claimdiff.model import Claim, Position

CERTAIN = 1e-6
"""How near to 0 and 1 a probability may come before its log odds are taken."""


def severity(
    claims: Sequence[Claim],
    positions: Sequence[Position],
    sides: Sequence[set[str]],
    conflicts: Sequence[tuple[str, str]],
    confidence: float,
) -> float:
    """Between 0 and 1; 0 where nothing conflicts. `sides` are the independent sources of each position."""
    known = {claim.id: claim for claim in claims}
    place = {claim: number for number, each in enumerate(positions) for claim in each.claims}
    pairs = {frozenset((place[a], place[b])): (a, b) for a, b in conflicts}
    highest = 0.0
    for pair, (a, b) in pairs.items():
        gap = min(1.0, known[a].value.distance(known[b].value) or 0.0)
        sources = math.sqrt(math.prod(len(sides[number]) for number in pair))
        highest = max(highest, confidence * math.sqrt(gap) * sources / (sources + 1))
    return highest


def sort_of(group: Group, *, contradicts: bool) -> str:
    """Which curve tells how sure a finding is: nothing else than the kind joins a contradiction without a concept."""
    if not contradicts:
        return "other"
    return "contradiction" if group.about else "bare contradiction"


def calibrated(raw: float, sort: str) -> float:
    """The share of findings of this sort and raw confidence that are right, as the annotated clusters have it."""
    constant, slope = _scales()[sort]
    return 1 / (1 + math.exp(-(constant + slope * log_odds(raw))))


def log_odds(probability: float) -> float:
    """A probability on the scale on which evidence adds up, kept away from certainty."""
    kept = min(1 - CERTAIN, max(CERTAIN, probability))
    return math.log(kept / (1 - kept))


@cache
def _scales() -> Mapping[str, tuple[float, float]]:
    """Constant and slope on the log odds of matching; `python -m benchmarks.confidence --write` wrote them."""
    stored = json.loads((Path(__file__).parent / "confidence.json").read_text(encoding="utf-8"))
    return {name: (each["constant"], each["slope"]) for name, each in stored.items()}
