"""Which two claims cannot both be true."""

from __future__ import annotations

from datetime import date

from claimdiff.model import Claim
from claimdiff.values import CalendarDate, Relation

DOUBTFUL_DAYS = 7
"""A weekday without its date is completed to a day that may be wrong by a week."""
DOUBTFUL_YEARS = 1
"""A month, or a day of it, without its year is completed to a year that may be wrong by one."""


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
