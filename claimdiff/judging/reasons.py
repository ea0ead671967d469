"""Why a finding has its verdict, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimdiff.judging.conflicts import differ_by_completion, not_compared, relation
from claimdiff.judging.doubts import NOT_COMPARED
from claimdiff.judging.later import stamp, time_between
from claimdiff.model import Claim, Later, Position, Verdict
from claimdiff.values import CalendarDate, ClockTime, Relation

MOST_TOLD = 2
"""Later reports, and voices of one value, that an explanation tells; the finding has all."""


def reason(
    claims: Sequence[Claim],
    verdict: Verdict,
    positions: Sequence[Position],
    conflicts: Sequence[tuple[str, str]],
    later: Sequence[Later],
) -> str:
    """What a reader should know of the verdict: what excludes what, whose voices differ, whose report is later."""
    if verdict is Verdict.CONTRADICTION:
        return _why_contradiction({claim.id: claim for claim in claims}, positions, conflicts, later)
    if verdict is Verdict.NOT_COMPARABLE:
        return "; ".join(_not_compared(claims))
    if verdict is Verdict.COMPATIBLE:
        return _why_compatible(claims)
    return "every claim gives the same value"


def _why_contradiction(
    known: dict[str, Claim],
    positions: Sequence[Position],
    conflicts: Sequence[tuple[str, str]],
    later: Sequence[Later],
) -> str:
    a, b = (known[each] for each in conflicts[0])
    told = [f"{a.value.describe()} and {b.value.describe()} exclude each other"]
    told += _voices(positions, {claim for pair in conflicts for claim in pair})
    told += [_of_times(known, each) for each in later[:MOST_TOLD]]
    if len(later) > MOST_TOLD:
        told.append(f"{len(later) - MOST_TOLD} more of later reports")
    return "; ".join(dict.fromkeys(told))


def _voices(positions: Sequence[Position], conflicting: set[str]) -> Iterator[str]:
    """``voices: police 12,000; the unions 40,000``, where the values that exclude each other are somebody's."""
    named = [each for each in positions if each.voices and not conflicting.isdisjoint(each.claims)]
    if named:
        yield "voices: " + "; ".join(f"{', '.join(each.voices[:MOST_TOLD])} {each.value}" for each in named)


def _of_times(known: dict[str, Claim], later: Later) -> str:
    """``later report: 15, of 2025-03-12, 1 day after 12, of 2025-03-11``."""
    first, second = known[later.earlier], known[later.later]
    told = (
        f"later report: {second.value.describe()}, of {stamp(later.later_published)}, {time_between(later)} after"
        f" {first.value.describe()}, of {stamp(later.earlier_published)}"
    )
    return f"{told} (such figures grow)" if later.grows else told


def _not_compared(claims: Sequence[Claim]) -> list[str]:
    """Each reason for which claims of different articles share no scale, once."""
    reasons = (
        not_compared(a, b)
        for a, b in combinations(claims, 2)
        if a.source != b.source and relation(a, b) is Relation.INCOMPARABLE
    )
    return list(dict.fromkeys(reasons))[:MOST_TOLD]


def _why_compatible(claims: Sequence[Claim]) -> str:
    reasons = _not_compared(claims)
    if not reasons:
        return _why_nothing_excludes(claims)
    return f"what can be compared excludes nothing; {NOT_COMPARED}{'; '.join(reasons)}"


def _why_nothing_excludes(claims: Sequence[Claim]) -> str:
    values = [claim.value for claim in claims]
    if any(isinstance(value, CalendarDate) and value.year is None for value in values):
        years = sorted({value.year for value in values if isinstance(value, CalendarDate) and value.year})
        if years:
            return f"only some of the articles state the year, {', '.join(map(str, years))}"
    apart = [(a, b) for a, b in combinations(claims, 2) if a.source != b.source and relation(a, b) is Relation.EXCLUDES]
    if any(differ_by_completion(a, b) for a, b in apart):
        return "the dates differ only in the week or year that was filled in from the articles' own dates"
    if apart:
        return "a figure that its own article withdraws excludes nothing"
    if any(isinstance(value, ClockTime) and value.zone for value in values):
        return "the clock times differ in precision or zone, and none excludes another"
    return "the values differ in precision or hedge, and none excludes another"


def sources_in_words(sources: int, independent: int) -> str:
    """``; 4 sources, 3 independent``, where some of the articles only repeat others."""
    return f"; {sources} sources, {independent} independent" if independent < sources else ""
