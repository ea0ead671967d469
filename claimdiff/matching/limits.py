"""What never joins: claims that one article tells apart itself, ages of other people, times of other days, the dead and
the missing."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from itertools import product
from typing import NamedTuple

from claimdiff.matching.context import Context
from claimdiff.matching.row import Grid, Row
from claimdiff.model import Claim, Kind
from claimdiff.values import CalendarDate, Relation, Value

STATES = frozenset({"dead", "injured", "missing"})
"""Aspects of people of which nobody is in two at once."""
MOVES = frozenset({"increase", "decrease"})
"""Aspects of percentages of which none is told of one figure with the other, unless by mistake."""
APART_WORDS = {
    Kind.COUNT: "the counts are of the dead, the injured or the missing, and not of the same",
    Kind.PERCENTAGE: "one percentage rose, and the other fell",
    Kind.AGE: "the ages are of people with other names",
    Kind.DATE: "a year alone, and a day or month of another year",
    Kind.TIME: "the clock times are of other days",
}
"""What `apart` finds, by the kind of the claims."""


def tells_apart(first: Claim, second: Claim) -> bool:
    """Whether one article itself tells two claims apart: their values exclude each other or share no scale."""
    if first.source != second.source:
        return False
    return _exclude(first.value, second.value)


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


class Marks(NamedTuple):
    """What may set a cluster apart, as bits: its articles, the values of each, the parts that `apart` looks at, and all
    parts that one of these is apart from."""

    articles: int
    values: Mapping[str, frozenset[int]]
    parts: int
    apart: int

    def together(self, other: Marks) -> Marks:
        """The marks of two clusters in one."""
        shared = {source: self.values[source] | other.values[source] for source in self.values.keys() & other.values}
        values = {**self.values, **other.values, **shared}
        return Marks(self.articles | other.articles, values, self.parts | other.parts, self.apart | other.apart)


class Limits:
    """What `may_join` says of clusters of some claims by their marks, each two values and parts asked about once."""

    def __init__(self, contexts: Iterable[Context]) -> None:
        told = list(contexts)
        self._articles = {source: 1 << number for number, source in enumerate({each.claim.source for each in told})}
        self._values: Grid[Value, bool] = Grid(_exclude)
        self._examples = {part: each for each in told if (part := apart_part(each)) is not None}
        self._bits = {part: 1 << number for number, part in enumerate(self._examples)}
        self._apart = Row(self._apart_from)

    def marks(self, contexts: Iterable[Context]) -> Marks:
        """The marks of a cluster by its claims' contexts."""
        articles = parts = apart = 0
        values: dict[str, frozenset[int]] = {}
        for context in contexts:
            source = context.claim.source
            articles |= self._articles[source]
            values[source] = values.get(source, frozenset()) | {self._values.number(context.claim.value)}
            part = apart_part(context)
            if part is not None:
                parts |= self._bits[part]
                apart |= self._apart[part]
        return Marks(articles, values, parts, apart)

    def may_join(self, first: Marks, second: Marks) -> bool:
        """Whether nothing sets two clusters apart."""
        if first.parts & second.apart:
            return False
        if first.articles & second.articles:
            excluding = self._values.rows
            for source in first.values.keys() & second.values:
                if any(excluding[a][b] for a in first.values[source] for b in second.values[source]):
                    return False
        return True

    def _apart_from(self, part: Hashable) -> int:
        """All parts that one of them is apart from."""
        example = self._examples[part]
        return sum(bit for other, bit in self._bits.items() if apart(example, self._examples[other]))


def _exclude(mine: Value, its: Value) -> bool:
    return mine.relate(its) in (Relation.EXCLUDES, Relation.INCOMPARABLE)


def apart(first: Context, second: Context) -> bool:
    """Whether two claims cannot be about the same: ages of people with other names, times of other days."""
    if first.owner and second.owner and not first.owner & second.owner:
        return True
    if first.claim.kind is Kind.COUNT:
        return first.aspect != second.aspect and {first.aspect, second.aspect} <= STATES
    if first.claim.kind is Kind.PERCENTAGE:
        return {first.aspect, second.aspect} == MOVES and _exclude(first.claim.value, second.claim.value)
    if first.claim.kind is Kind.DATE:
        return _other_grain(first.claim, second.claim)
    if first.claim.kind is not Kind.TIME or not first.days or not second.days:
        return False
    return all(a.relate(b) is Relation.EXCLUDES for a in first.days for b in second.days)


def apart_part(context: Context) -> Hashable:
    """All that `apart` looks at; None where nothing sets the claim apart."""
    kind = context.claim.kind
    days = context.days if kind is Kind.TIME else ()
    date = (context.claim.value, _is_named(context.claim)) if kind is Kind.DATE else None
    state = context.aspect if kind is Kind.COUNT and context.aspect in STATES else None
    move = (context.aspect, context.claim.value) if kind is Kind.PERCENTAGE and context.aspect in MOVES else None
    told = context.owner, days, date, state, move
    return told if any(told) else None


def _other_grain(mine: Claim, its: Claim) -> bool:
    """A bare year that excludes a day is of another event, and so is one that excludes a month told from elsewhere."""
    if _is_bare(mine.value) == _is_bare(its.value) or mine.value.relate(its.value) is not Relation.EXCLUDES:
        return False
    return any(_has_day(each.value) or not _is_named(each) for each in (mine, its))


def _is_named(claim: Claim) -> bool:
    """Whether a date names its year itself: not ``last year``."""
    return not claim.resolved and any(map(str.isdigit, claim.text))


def _has_day(value: Value) -> bool:
    return isinstance(value, CalendarDate) and (value.day is not None or value.weekday is not None)


def _is_bare(value: Value) -> bool:
    return isinstance(value, CalendarDate) and value.month is None and value.weekday is None and value.period is None
