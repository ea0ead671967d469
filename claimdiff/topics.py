"""What a claim is about, in English words that a reader knows."""

from __future__ import annotations

from claimdiff.model import Kind
from claimdiff.values import Quantity, Value


def topic_of(kind: Kind, value: Value, noun: str | None) -> str:
    """``follower`` for a counted concept, the noun itself where the lexicon lacks it, else the kind."""
    if kind is Kind.COUNT and isinstance(value, Quantity) and value.unit:
        return value.unit.replace("_", " ")
    return noun or kind.value
