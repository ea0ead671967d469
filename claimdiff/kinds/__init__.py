"""The kinds of claims: how each is found. `KINDS` lists them; a kind is one module and one line here."""

from __future__ import annotations

from claimdiff.kinds import age, clock, count, date, duration, measure, money, names, percentage, scores
from claimdiff.kinds.found import Context, Finder, Found

KINDS: tuple[Finder, ...] = (
    names.find,
    scores.find,
    date.find,
    clock.find,
    age.find,
    duration.find,
    money.find,
    percentage.find,
    measure.find,
    count.find,
)
"""Earlier kinds win where two readings are of the same length."""

__all__ = ["KINDS", "Context", "Finder", "Found"]
