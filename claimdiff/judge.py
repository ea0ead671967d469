"""Groups to findings: the verdict, the positions, the pairs that exclude each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from claimdiff.judging.conflicts import excludes, relation
from claimdiff.judging.copies import independent
from claimdiff.judging.later import later_reports
from claimdiff.judging.reasons import reason, sources_in_words
from claimdiff.judging.severity import calibrated, severity, sort_of
from claimdiff.matching import Group
from claimdiff.model import NUMERIC, Article, Claim, Finding, Kind, Position, Verdict
from claimdiff.topics import label
from claimdiff.values import Quote, Relation
from claimdiff.values.quote import described

ORDER = (Verdict.CONTRADICTION, Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE, Verdict.AGREEMENT)
Reports = Mapping[str, Article]


def judge(
    groups: Sequence[Group], articles: Sequence[Article] = (), copied: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """The findings of all groups, contradictions first, the severest of them and then the surest, numbered so.

    The publication dates of `articles` tell which of two contradicting reports is the later one; `copied`
    has the originals of those that are near copies, by their ids.
    """
    reports = {article.id: article for article in articles}
    found = [_finding(group, reports, copied or {}) for group in groups]
    found.sort(key=lambda each: (ORDER.index(each.verdict), -each.severity, -each.confidence * len(each.claims)))
    return tuple(replace(each, id=f"f{number}") for number, each in enumerate(found, 1))


def _finding(group: Group, reports: Reports, copied: Mapping[str, str]) -> Finding:
    claims = group.claims
    conflicts = tuple((a.id, b.id) for a, b in combinations(claims, 2) if excludes(a, b))
    verdict = verdict_of(claims, bool(conflicts))
    told = positions(claims)
    sides = independent(claims, told, copied)
    sources, stand_alone = len({claim.source for claim in claims}), len(set().union(*sides))
    confidence = calibrated(group.confidence, sort_of(group, contradicts=bool(conflicts)))
    later = later_reports(claims, told, conflicts, reports)
    return Finding(
        id="",
        verdict=verdict,
        kind=claims[0].kind,
        topic=_topic(group),
        claims=tuple(claim.id for claim in claims),
        positions=told,
        conflicts=conflicts,
        confidence=round(confidence, 3),
        explanation=reason(claims, verdict, told, conflicts, later) + sources_in_words(sources, stand_alone),
        severity=round(severity(claims, told, sides, conflicts, confidence), 3),
        sources=sources,
        independent=stand_alone,
        later=later,
    )


def verdict_of(claims: Sequence[Claim], conflicting: bool) -> Verdict:
    """The verdict of a group, from how every two of its claims relate."""
    if conflicting:
        return Verdict.CONTRADICTION
    relations = {relation(a, b) for a, b in combinations(claims, 2)}
    if relations <= {Relation.SAME}:
        return Verdict.AGREEMENT
    across = {relation(a, b) for a, b in combinations(claims, 2) if a.source != b.source}
    return Verdict.NOT_COMPARABLE if across == {Relation.INCOMPARABLE} else Verdict.COMPATIBLE


def positions(claims: Sequence[Claim]) -> tuple[Position, ...]:
    """The values that the claims give, each with its claims, in the order of their first claims."""
    by_value: dict[str, list[Claim]] = {}
    for claim, value in zip(claims, _described(claims), strict=True):
        by_value.setdefault(value, []).append(claim)
    return tuple(
        Position(
            value,
            tuple(claim.id for claim in told),
            tuple(dict.fromkeys(claim.attributed_to for claim in told if claim.attributed_to)),
        )
        for value, told in by_value.items()
    )


def _described(claims: Sequence[Claim]) -> list[str]:
    """Each claim's value in words; quotations with what tells them from one another."""
    quotes = [claim.value for claim in claims if isinstance(claim.value, Quote)]
    return described(quotes) if len(quotes) == len(claims) else [claim.value.describe() for claim in claims]


def _topic(group: Group) -> str:
    """What the claims are about: the counted concept (``follower``), or ``driver · age``; else the kind alone."""
    kind = group.claims[0].kind
    if kind not in NUMERIC:
        return group.about or kind.value
    if kind is Kind.COUNT:
        named = [claim.topic for claim in group.claims if claim.topic != kind.value]
        return label(group.about) if group.about else named[0] if named else kind.value
    return f"{label(group.about)} · {kind.value}" if group.about else kind.value
