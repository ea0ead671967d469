"""Groups to findings: the verdict, the positions, the pairs that exclude each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations

from claimdiff.matching import Group
from claimdiff.model import NUMERIC, Article, Claim, Finding, Kind, Position, Verdict
from claimdiff.topics import label
from claimdiff.values import CalendarDate, Relation

ORDER = (Verdict.CONTRADICTION, Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE, Verdict.AGREEMENT)
DOUBTFUL_DAYS = 7
"""A weekday without its date is completed to a day that may be wrong by a week."""
DOUBTFUL_YEARS = 1
"""A month, or a day of it, without its year is completed to a year that may be wrong by one."""
Reports = Mapping[str, Article]


def judge(groups: Sequence[Group], articles: Sequence[Article] = ()) -> tuple[Finding, ...]:
    """The findings of all groups, contradictions first, numbered in that order.

    The publication dates of `articles` tell which of two contradicting reports is the later one.
    """
    reports = {article.id: article for article in articles}
    found = [_finding(group, reports) for group in groups]
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


def _finding(group: Group, reports: Reports) -> Finding:
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
        explanation=_explanation(claims, verdict, conflicts, reports),
    )


def excludes(first: Claim, second: Claim) -> bool:
    """Whether two claims of different articles cannot both be true.

    A withdrawn figure excludes nothing, and neither does the part of a date that the article itself leaves open.
    """
    if first.source == second.source or first.superseded or second.superseded:
        return False
    return first.value.relate(second.value) is Relation.EXCLUDES and not differ_by_completion(first, second)


def differ_by_completion(first: Claim, second: Claim) -> bool:
    """Whether two dates lie apart only by what was filled in: ``Sunday`` a week later, ``December`` a year later."""
    mine, its = first.value, second.value
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate):
        return False
    if not (first.resolved or second.resolved) or mine.year is None or its.year is None:
        return False
    if _names_no_figure(first) or _names_no_figure(second):
        days = _day(mine), _day(its)
        if days[0] is not None and days[1] is not None:
            return abs((days[0] - days[1]).days) == DOUBTFUL_DAYS
    if mine.month is None and mine.period is None:
        return False
    same = (mine.month, mine.day, mine.period) == (its.month, its.day, its.period)
    return same and abs(mine.year - its.year) == DOUBTFUL_YEARS


def _names_no_figure(claim: Claim) -> bool:
    """Whether a date was completed from words without a number: a weekday, not ``12 March``."""
    return claim.resolved and not any(char.isdigit() for char in claim.text)


def _day(value: CalendarDate) -> date | None:
    """The one day of a date that is known to the day, without a hedge."""
    if value.year is None or value.month is None or value.day is None or value.mod is not None:
        return None
    return date(value.year, value.month, value.day)


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
    if kind not in NUMERIC:
        return group.about or kind.value
    if kind is Kind.COUNT:
        named = [claim.topic for claim in group.claims if claim.topic != kind.value]
        return label(group.about) if group.about else named[0] if named else kind.value
    return f"{label(group.about)} · {kind.value}" if group.about else kind.value


def _explanation(
    claims: Sequence[Claim], verdict: Verdict, conflicts: Sequence[tuple[str, str]], reports: Reports
) -> str:
    by_id = {claim.id: claim for claim in claims}
    if verdict is Verdict.CONTRADICTION:
        a, b = (by_id[each] for each in conflicts[0])
        return f"{a.value.describe()} and {b.value.describe()} exclude each other{_later(a, b, reports)}"
    if verdict is Verdict.NOT_COMPARABLE:
        return "the values share no scale"
    if verdict is Verdict.COMPATIBLE:
        return _why_compatible(claims)
    return "every claim gives the same value"


def _later(first: Claim, second: Claim, reports: Reports) -> str:
    """Which of two claims stands in the later report, by the articles' stamps; nothing where those do not tell."""
    mine, its = reports.get(first.source), reports.get(second.source)
    if mine is None or its is None or mine.published is None or its.published is None:
        return ""
    if mine.published != its.published:
        later = second if its.published > mine.published else first
    elif mine.published_time is None or its.published_time is None or mine.published_time == its.published_time:
        return ""
    else:
        later = second if its.published_time > mine.published_time else first
    return f"; {later.value.describe()} is the later report's"


def _why_compatible(claims: Sequence[Claim]) -> str:
    values = [claim.value for claim in claims]
    if any(isinstance(value, CalendarDate) and value.year is None for value in values):
        years = sorted({value.year for value in values if isinstance(value, CalendarDate) and value.year})
        if years:
            return f"only some of the articles state the year, {', '.join(map(str, years))}"
    apart = [
        (a, b)
        for a, b in combinations(claims, 2)
        if a.source != b.source and a.value.relate(b.value) is Relation.EXCLUDES
    ]
    if any(differ_by_completion(a, b) for a, b in apart):
        return "the dates differ only in the week or year that was filled in from the articles' own dates"
    if apart:
        return "a figure that its own article withdraws excludes nothing"
    return "the values differ in precision or hedge, and none excludes another"
