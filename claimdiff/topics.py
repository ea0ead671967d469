"""What a claim is about, in English words that a reader knows."""

from __future__ import annotations

import re

from claimdiff.model import Kind
from claimdiff.values import Quantity, Value

_MARK = re.compile(r"_(n|v|a|verb|noun|measure)$")
"""What tells a concept's id apart from its namesake of another part of speech."""


def topic_of(kind: Kind, value: Value, noun: str | None) -> str:
    """``follower`` for a counted concept, the noun itself where the lexicon lacks it, else the kind."""
    if kind is Kind.COUNT and isinstance(value, Quantity) and value.unit:
        return label(value.unit)
    return noun or kind.value


def label(concept: str) -> str:
    """A concept's id in words: ``rail_carriage`` → ``rail carriage``, ``limit_n`` → ``limit``."""
    return _MARK.sub("", concept).replace("_", " ")
