"""Groups to findings: the verdict, the positions, the pairs that exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from claimdiff.matching import Group
from claimdiff.model import Claim, Finding, Kind, Position, Verdict
from claimdiff.topics import label
from claimdiff.values import CalendarDate, Relation

ORDER = (Verdict.CONTRADICTION, Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE, Verdict.AGREEMENT)


def judge(groups: Sequence[Group]) -> tuple[Finding, ...]:
    """The findings of all groups, contradictions first, numbered in that order."""
    found = [_finding(group) for group in groups]
    found.sort(key=lambda finding: (ORDER.index(finding.verdict), -_severity(finding)))
    return tuple(
        Finding(
            f"f{number}", each.verdict, each.kind, each.topic, each.claims, each.positions, each.conflicts,
            each.confidence, each.explanation,
        )
        for number, each in enumerate(found, 1)
    )  # fmt: skip


def _severity(finding: Finding) -> float:
    """What ranks contradictions: how sure the match is, times how many claims stand in it."""
    return finding.confidence * len(finding.claims)


def _finding(group: Group) -> Finding:
    claims = group.claims
    conflicts = tuple((a.id, b.id) for a, b in combinations(claims, 2) if excludes(a, b))
    verdict = verdict_of(claims, bool(conflicts))
    return Finding(
        id="",
        verdict=verdict,
        kind=claims[0].kind,
        topic=_topic(group),
        claims=tuple(claim.id for claim in claims),
        positions=positions(claims),
        conflicts=conflicts,
        confidence=round(group.confidence, 3),
        explanation=_explanation(claims, verdict, conflicts),
    )


def excludes(first: Claim, second: Claim) -> bool:
    """Whether two claims of different articles cannot both be true."""
    if first.source == second.source or first.superseded or second.superseded:
        return False
    return first.value.relate(second.value) is Relation.EXCLUDES


def verdict_of(claims: Sequence[Claim], conflicting: bool) -> Verdict:
    """The verdict of a group, from how every two of its claims relate."""
    if conflicting:
        return Verdict.CONTRADICTION
    relations = {a.value.relate(b.value) for a, b in combinations(claims, 2)}
    if relations <= {Relation.SAME}:
        return Verdict.AGREEMENT
    across = {a.value.relate(b.value) for a, b in combinations(claims, 2) if a.source != b.source}
    return Verdict.NOT_COMPARABLE if across == {Relation.INCOMPARABLE} else Verdict.COMPATIBLE


def positions(claims: Sequence[Claim]) -> tuple[Position, ...]:
    """The values that the claims give, each with its claims, in the order of their first claims."""
    by_value: dict[str, list[str]] = {}
    for claim in claims:
        by_value.setdefault(claim.value.describe(), []).append(claim.id)
    return tuple(Position(value, tuple(ids)) for value, ids in by_value.items())


def _topic(group: Group) -> str:
    """What the claims are about: the counted concept (``follower``), or ``driver · age``; else the kind alone."""
    kind = group.claims[0].kind
    if kind is Kind.COUNT:
        named = [claim.topic for claim in group.claims if claim.topic != kind.value]
        return label(group.about) if group.about else named[0] if named else kind.value
    return f"{label(group.about)} · {kind.value}" if group.about else kind.value


def _explanation(claims: Sequence[Claim], verdict: Verdict, conflicts: Sequence[tuple[str, str]]) -> str:
    by_id = {claim.id: claim for claim in claims}
    if verdict is Verdict.CONTRADICTION:
        a, b = (by_id[each] for each in conflicts[0])
        return f"{a.value.describe()} and {b.value.describe()} exclude each other"
    if verdict is Verdict.NOT_COMPARABLE:
        return "the values share no scale"
    if verdict is Verdict.COMPATIBLE:
        return _why_compatible(claims)
    return "every claim gives the same value"


def _why_compatible(claims: Sequence[Claim]) -> str:
    values = [claim.value for claim in claims]
    if any(isinstance(value, CalendarDate) and value.year is None for value in values):
        years = sorted({value.year for value in values if isinstance(value, CalendarDate) and value.year})
        if years:
            return f"only some of the articles state the year, {', '.join(map(str, years))}"
    return "the values differ in precision or hedge, and none excludes another"
