"""How a finding came about: what was compared, what each comparison weighed, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.model import Claim


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison of a pair: what was compared, the level it reached, and its weight."""

    name: str
    level: str
    weight: float


@dataclass(frozen=True, slots=True)
class Step:
    """Two sets of claims held against each other.

    `base` and the weights of the comparisons sum up to the score: log odds that both are about the same. In the
    first pass they are means over `pairs` pairs; `together` marks the second, where each set speaks as one, and `last`
    the last look, which adds what the whole event says.
    """

    first: tuple[Claim, ...]
    second: tuple[Claim, ...]
    base: float
    comparisons: tuple[Comparison, ...]
    threshold: float
    pairs: int = 1
    together: bool = False
    last: bool = False

    @property
    def score(self) -> float:
        """The sum."""
        return self.base + sum(comparison.weight for comparison in self.comparisons)

    @property
    def passes(self) -> bool:
        """Whether the score is above the threshold; scores are told apart to nine decimals."""
        return round(self.score, 9) > self.threshold


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Claims that lie near a finding and are not in it, and why; the step that decided is the last."""

    claims: tuple[Claim, ...]
    reason: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """How one finding (its id) came about.

    `conversions` are claims that were one from the start, as they convert each other; `joins` stand in the
    order in which they were made; `left_out` has the nearest of the others first. `tolls` are pairs of claims with
    which two articles say how many died, are hurt or missing, or large figures of one noun; `parallels` are pairs that
    stand in one place of two articles that tell the same in the same order; `sides` are pairs by
    two voices that one passage relays: what joined with either of a pair belongs together. Claims without a figure
    are joined by no score: `grounds` tells, a sentence each, what makes them about the same.
    """

    finding: str
    conversions: tuple[tuple[Claim, ...], ...]
    joins: tuple[Step, ...]
    left_out: tuple[LeftOut, ...]
    tolls: tuple[tuple[Claim, Claim], ...] = ()
    parallels: tuple[tuple[Claim, Claim], ...] = ()
    sides: tuple[tuple[Claim, Claim], ...] = ()
    grounds: tuple[str, ...] = ()
