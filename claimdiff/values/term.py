"""Term: which of several opposed answers a claim gives, or denies: caused by speeding, not by an attack."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.values.base import NO_FIGURE, Json, Mod, Relation, Value


@dataclass(frozen=True, slots=True)
class Term(Value):
    """One answer to one question.

    `attribute` is the question (``cause``, ``panic``), `concept` the answer, `subject` whom or what it is asked of
    where there may be several (a person's name, folded). `includes` are the answers that this one is a kind of,
    itself among them; `excludes` are those that cannot be true beside it. A `denied` answer is said not to hold.
    """

    attribute: str
    concept: str
    includes: frozenset[str]
    excludes: frozenset[str] = frozenset()
    denied: bool = False
    subject: str | None = None
    mod: Mod | None = None

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, Term) or self.attribute != other.attribute:
            return Relation.INCOMPARABLE
        if self.denied == other.denied and self.concept == other.concept:
            return Relation.SAME
        if self.denied and other.denied:
            return Relation.COMPATIBLE
        if self.denied or other.denied:
            said, denied = (other, self) if self.denied else (self, other)
            return Relation.EXCLUDES if denied.concept in said.includes else Relation.COMPATIBLE
        apart = other.concept in self.excludes or self.concept in other.excludes
        return Relation.EXCLUDES if apart else Relation.COMPATIBLE

    def distance(self, other: Value) -> float | None:
        return None

    def describe(self) -> str:
        words = self.concept.replace("_", " ")
        return f"{words}: no" if self.denied else words

    def __str__(self) -> str:
        asked = f"{self.attribute}({self.subject})" if self.subject else self.attribute
        return f"{asked}{'!=' if self.denied else '='}{self.concept}"

    def as_json(self) -> dict[str, Json]:
        return NO_FIGURE | {
            "attribute": self.attribute,
            "subject": self.subject,
            "term": self.concept,
            "denied": self.denied,
            "includes": " ".join(sorted(self.includes)),
            "excludes": " ".join(sorted(self.excludes)),
        }
