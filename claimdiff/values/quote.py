"""Quote: words that somebody is said to have said."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.values.base import Json, Mod, Relation, Value

MOST_SHOWN = 60
"""Characters of a quote that a reader is shown as its value."""


@dataclass(frozen=True, slots=True)
class Quote(Value):
    """A quotation (`text`, without its marks).

    `words` are its content, each the concepts it may express or itself in Latin letters; `figures` are the numbers in
    it, and `denials` how many negations it has. `plain` are all its words folded, with single spaces.
    """

    text: str
    words: tuple[frozenset[str], ...]
    figures: tuple[str, ...] = ()
    denials: int = 0
    plain: str = ""
    language: str = ""
    mod: Mod | None = None

    def relate(self, other: Value) -> Relation:
        """SAME for the same words, or a part of them; in two quotations of one statement another figure or a negation
        excludes. Across languages words cannot be told apart: what is one statement is the same."""
        if not isinstance(other, Quote):
            return Relation.INCOMPARABLE
        if self.figures and other.figures and self.figures != other.figures:
            return Relation.EXCLUDES
        if self.language == other.language:
            if f" {self.plain} " in f" {other.plain} " or f" {other.plain} " in f" {self.plain} ":
                return Relation.SAME
            if bool(self.denials) != bool(other.denials):
                return Relation.EXCLUDES
            return Relation.COMPATIBLE
        return Relation.SAME

    def distance(self, other: Value) -> float | None:
        return None

    def describe(self) -> str:
        return f"“{self.text if len(self.text) <= MOST_SHOWN else self.text[: MOST_SHOWN - 1] + '…'}”"

    def __str__(self) -> str:
        return self.text

    def as_json(self) -> dict[str, Json]:
        return {
            "number": None,
            "low": None,
            "high": None,
            "unit": None,
            "timex": None,
            "mod": None,
            "quote": self.text,
            "plain": self.plain,
            "words": " ".join("|".join(sorted(word)) for word in self.words),
            "figures": " ".join(self.figures),
            "denials": self.denials,
            "language": self.language,
        }
