"""How two claims stand to each other: which cannot both be true, and which have no common scale, for what reason."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from claimdiff.model import Claim, Kind
from claimdiff.scope import is_part, same_scope
from claimdiff.values import CalendarDate, ClockTime, Quantity, Relation

DOUBTFUL_DAYS = 7
"""A weekday without its date is completed to a day that may be wrong by a week."""
DOUBTFUL_YEARS = 1
"""A month, or a day of it, without its year is completed to a year that may be wrong by one."""
OF_A_YEAR = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE})
YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/-]|[.,]\d)")
YEAR_REACH = 60
"""Code points on each side of a figure in which the year that it is for is named."""
KEPT = 2**12
"""Claims whose years are kept: each claim of a finding is held against all others."""
CLAUSE = re.compile(r"[,;:.()]\s|[，；：、。（）]|\n")


def excludes(first: Claim, second: Claim) -> bool:
    """Whether two claims of different articles cannot both be true.

    A withdrawn figure excludes nothing, and neither does the part of a date that the article itself leaves open.
    """
    if first.source == second.source or first.superseded or second.superseded:
        return False
    return relation(first, second) is Relation.EXCLUDES and not differ_by_completion(first, second)


def relation(first: Claim, second: Claim) -> Relation:
    """How two claims stand to each other: their values, and what these are for."""
    found = first.value.relate(second.value)
    return Relation.INCOMPARABLE if found is Relation.EXCLUDES and other_scope(first, second) else found


def other_scope(first: Claim, second: Claim) -> str | None:
    """Why figures that exclude each other are not for the same: another period, a part, another year; else None."""
    if not same_scope(first.scope, second.scope):
        scopes = {first.scope, second.scope}
        if all(map(is_part, scopes)):
            return "other parts"
        if any(map(is_part, scopes)):
            return "a part against a total"
        return f"other periods: {' and '.join(sorted(each or 'none stated' for each in scopes))}"
    mine, its = _years_beside(first), _years_beside(second)
    if mine and its and mine.isdisjoint(its):
        return f"other years: {' and '.join(sorted(', '.join(sorted(years)) for years in (mine, its)))}"
    return None


def not_compared(first: Claim, second: Claim) -> str:
    """Why two claims that are INCOMPARABLE are so."""
    mine, its = first.value, second.value
    if isinstance(mine, ClockTime) and isinstance(its, ClockTime):
        return f"one article states the zone, {mine.zone or its.zone}, and the other none"
    if isinstance(mine, Quantity) and isinstance(its, Quantity) and mine.axis() != its.axis():
        scales = " and ".join(sorted({_scale(mine), _scale(its)}))
        return f"other currencies: {scales}" if mine.scale == its.scale == "money" else f"other scales: {scales}"
    return other_scope(first, second) or "the values share no scale"


def _scale(value: Quantity) -> str:
    names = {"percent": "per cent", "point": "percentage points"}
    return names.get(value.scale) or value.unit or value.scale


def _years_beside(claim: Claim) -> frozenset[str]:
    """The years that a count's or a sum's clause names, as they are written."""
    if claim.kind not in OF_A_YEAR:
        return frozenset()
    start = claim.sentence.span.start
    return _years_around(claim.sentence.text, claim.span.start - start, claim.span.end - start)


@lru_cache(maxsize=KEPT)
def _years_around(text: str, start: int, end: int) -> frozenset[str]:
    near = CLAUSE.split(text[max(0, start - YEAR_REACH) : start])[-1], CLAUSE.split(text[end : end + YEAR_REACH])[0]
    return frozenset(year for side in near for year in YEAR.findall(side))


def differ_by_completion(first: Claim, second: Claim) -> bool:
    """Whether two dates lie apart only by what was filled in: ``Sunday`` a week later, ``December`` a year later."""
    mine, its = first.value, second.value
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate):
        return False
    if not (first.resolved or second.resolved) or mine.year is None or its.year is None:
        return False
    completed = _names_no_figure(first) + _names_no_figure(second)
    if completed:
        days = _day(mine), _day(its)
        if days[0] is not None and days[1] is not None:
            weeks, rest = divmod(abs((days[0] - days[1]).days), DOUBTFUL_DAYS)
            return not rest and 0 < weeks <= completed
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
