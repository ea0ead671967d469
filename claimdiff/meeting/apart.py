"""Two stretches of two articles that cannot both be true."""

from __future__ import annotations

from typing import NamedTuple

from claimdiff.kinds.telling import Passage
from claimdiff.lexicon import concepts
from claimdiff.model import Kind

PARTS_OF_SPEECH = ("n", "v", "a", "verb")
"""What ends the id of a concept whose word is of several parts of speech."""


class Side(NamedTuple):
    """What one article says: the words (half-open) of its passage, and the answer."""

    passage: Passage
    first: int
    last: int
    answer: str


class Apart(NamedTuple):
    """Two sides: the kind and the question of their claims, and what both stand beside, the most telling first."""

    kind: Kind
    question: str
    shared: str
    mine: Side
    its: Side


def shown(word: str) -> str:
    """What a concept is called for readers, without the mark of its part of speech: ``decision`` for `decision_n`.

    What is no concept stays as it is.
    """
    if word not in concepts():
        return word
    *stem, last = word.split("_")
    return " ".join(stem if stem and last in PARTS_OF_SPEECH else (*stem, last))
