"""What never joins: claims that one article tells apart itself, ages of other people, times of other days, the dead and
the missing."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from claimdiff.matching.context import Context
from claimdiff.model import Claim, Kind
from claimdiff.values import CalendarDate, Relation, Value

STATES = frozenset({"dead", "injured", "missing"})
"""Aspects of people of which nobody is in two at once."""
APART_WORDS = {
    Kind.COUNT: "the counts are of the dead, the injured or the missing, and not of the same",
    Kind.AGE: "the ages are of people with other names",
    Kind.DATE: "a year alone, and a day of another year",
    Kind.TIME: "the clock times are of other days",
}
"""What `apart` finds, by the kind of the claims."""


def tells_apart(first: Claim, second: Claim) -> bool:
    """Whether one article itself tells two claims apart: their values exclude each other or share no scale."""
    if first.source != second.source:
        return False
    return first.value.relate(second.value) in (Relation.EXCLUDES, Relation.INCOMPARABLE)


def why_apart(first: Iterable[Claim], second: Iterable[Claim], known: Mapping[str, Context]) -> str | None:
    """What sets two claims of two clusters apart, in words; None where nothing does."""
    for a, b in product(first, second):
        if tells_apart(a, b):
            return f"{a.source} tells them apart itself: {a.value.describe()} and {b.value.describe()}"
        if apart(known[a.id], known[b.id]):
            return APART_WORDS[a.kind]
    return None


def may_join(first: Iterable[Claim], second: Iterable[Claim], known: Mapping[str, Context]) -> bool:
    """Whether nothing sets any two claims of two clusters apart."""
    return why_apart(first, second, known) is None


@dataclass(frozen=True, slots=True)
class Marks:
    """What may set a cluster apart: the values of each of its articles, and the parts that `apart` looks at."""

    values: Mapping[str, frozenset[int]]
    parts: frozenset[int]

    def __or__(self, other: Marks) -> Marks:
        shared = {source: self.values[source] | other.values[source] for source in self.values.keys() & other.values}
        return Marks({**self.values, **other.values, **shared}, self.parts | other.parts)


class Limits:
    """What `may_join` says of clusters by their marks, each two values and parts asked about once."""

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}
        self._claims: dict[int, Claim] = {}
        self._contexts: dict[int, Context] = {}
        self._excluding: dict[tuple[int, int], bool] = {}
        self._apart: dict[tuple[int, int], bool] = {}

    def marks(self, contexts: Iterable[Context]) -> Marks:
        """The marks of a cluster by its claims' contexts."""
        values: dict[str, frozenset[int]] = {}
        parts: set[int] = set()
        for context in contexts:
            claim = context.claim
            number = self._number(claim.value)
            self._claims.setdefault(number, claim)
            values[claim.source] = values.get(claim.source, frozenset()) | {number}
            part = apart_part(context)
            if part is not None:
                number = self._number(("part", part))
                self._contexts.setdefault(number, context)
                parts.add(number)
        return Marks(values, frozenset(parts))

    def may_join(self, first: Marks, second: Marks) -> bool:
        """Whether nothing sets two clusters apart."""
        for source in first.values.keys() & second.values:
            if any(self._exclude(a, b) for a in first.values[source] for b in second.values[source]):
                return False
        return not any(self._set_apart(a, b) for a in first.parts for b in second.parts)

    def _number(self, thing: Hashable) -> int:
        return self._numbers.setdefault(thing, len(self._numbers))

    def _exclude(self, a: int, b: int) -> bool:
        found = self._excluding.get((a, b))
        if found is None:
            relation = self._claims[a].value.relate(self._claims[b].value)
            found = self._excluding[a, b] = relation in (Relation.EXCLUDES, Relation.INCOMPARABLE)
        return found

    def _set_apart(self, a: int, b: int) -> bool:
        found = self._apart.get((a, b))
        if found is None:
            found = self._apart[a, b] = apart(self._contexts[a], self._contexts[b])
        return found


def apart(first: Context, second: Context) -> bool:
    """Whether two claims cannot be about the same: ages of people with other names, times of other days."""
    if first.owner and second.owner and not first.owner & second.owner:
        return True
    if first.claim.kind is Kind.COUNT:
        return first.aspect != second.aspect and {first.aspect, second.aspect} <= STATES
    if first.claim.kind is Kind.DATE:
        return _other_grain(first.claim.value, second.claim.value)
    if first.claim.kind is not Kind.TIME or not first.days or not second.days:
        return False
    return all(a.relate(b) is Relation.EXCLUDES for a in first.days for b in second.days)


def apart_part(context: Context) -> Hashable:
    """All that `apart` looks at; None where nothing sets the claim apart."""
    kind = context.claim.kind
    days = context.days if kind is Kind.TIME else ()
    date = context.claim.value if kind is Kind.DATE else None
    state = context.aspect if kind is Kind.COUNT and context.aspect in STATES else None
    return (context.owner, days, date, state) if context.owner or days or date or state else None


def _other_grain(mine: Value, its: Value) -> bool:
    """A bare year that excludes a day is of another event."""
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate):
        return False
    bare = [each.month is None and each.weekday is None and each.period is None for each in (mine, its)]
    return bare[0] != bare[1] and mine.relate(its) is Relation.EXCLUDES
