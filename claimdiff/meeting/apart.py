"""Two stretches of two articles that cannot both be true."""

from __future__ import annotations

from typing import NamedTuple

from claimdiff.kinds.telling import Passage
from claimdiff.model import Kind


class Side(NamedTuple):
    """What one article says: the words (half-open) of its passage, the answer, and whether it denies it."""

    passage: Passage
    first: int
    last: int
    answer: str
    denied: bool = False


class Apart(NamedTuple):
    """Two sides: the kind and the question of their claims, and what both stand beside, the most telling first."""

    kind: Kind
    question: str
    shared: str
    mine: Side
    its: Side
