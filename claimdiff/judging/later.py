"""Contradictions between reports of different times: which figure is the later one, and how far apart they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time

from claimdiff.lexicon import grows
from claimdiff.model import Article, Claim, Later, Position
from claimdiff.values import Quantity

DAY, HOUR, MINUTE = 86400, 3600, 60
"""Lengths in seconds."""


def later_reports(
    claims: Sequence[Claim],
    positions: Sequence[Position],
    conflicts: Iterable[tuple[str, str]],
    reports: Mapping[str, Article],
) -> tuple[Later, ...]:
    """For each two positions in conflict whose dated reports do not overlap in time: the last of the earlier
    position, the first of the later one, and their dates.
    """
    known = {claim.id: claim for claim in claims}
    place = {claim: number for number, each in enumerate(positions) for claim in each.claims}
    sides: dict[tuple[int, int], tuple[dict[str, None], dict[str, None]]] = {}
    for pair in conflicts:
        first, second = sorted(pair, key=lambda claim: place[claim])
        one, other = sides.setdefault((place[first], place[second]), ({}, {}))
        one[first] = other[second] = None
    found = []
    for one, other in sides.values():
        dated = [[known[claim] for claim in side if _published(known[claim], reports)] for side in (one, other)]
        if all(dated):
            found += [*_after(dated[0], dated[1], reports), *_after(dated[1], dated[0], reports)]
    return tuple(found)


def _after(earlier: Sequence[Claim], later: Sequence[Claim], reports: Mapping[str, Article]) -> Iterator[Later]:
    """How the second side's reports follow the first's; nothing where one of them is not later than all of those."""
    last = max(earlier, key=lambda claim: _moment(reports[claim.source], time.max))
    first = min(later, key=lambda claim: _moment(reports[claim.source], time.min))
    if _moment(reports[last.source], time.max) < _moment(reports[first.source], time.min):
        dates = (_published(claim, reports) for claim in (last, first))
        before, after = (each for each in dates if each is not None)
        yield Later(last.id, first.id, before, after, _has_grown(last, first))


def _moment(article: Article, unsaid: time) -> datetime:
    """When an article appeared; at the `unsaid` time of its day where it gives none."""
    return datetime.combine(article.published or date.min, article.published_time or unsaid)


def _published(claim: Claim, reports: Mapping[str, Article]) -> date | None:
    """The date of a claim's article, with the time of day where its stamp tells it; None where it has none."""
    article = reports.get(claim.source)
    if article is None or article.published is None:
        return None
    return datetime.combine(article.published, article.published_time) if article.published_time else article.published


def _has_grown(earlier: Claim, later: Claim) -> bool:
    """Whether what is counted grows by nature, and the later figure is the higher one."""
    mine, its = earlier.value, later.value
    if not isinstance(mine, Quantity) or not isinstance(its, Quantity):
        return False
    if not any(value.unit is not None and grows(value.unit) for value in (mine, its)):
        return False
    lows = [value.low if value.low is not None else value.number for value in (mine, its)]
    return lows[0] is not None and lows[1] is not None and lows[0] < lows[1]


def time_between(later: Later) -> str:
    """How far apart two reports are, in words: ``2 days``, ``8 hours``; in days where a time of day is not known."""
    before, after = later.earlier_published, later.later_published
    if isinstance(before, datetime) and isinstance(after, datetime):
        seconds = (after - before).total_seconds()
        for unit, length in (("day", DAY), ("hour", HOUR), ("minute", MINUTE)):
            if seconds >= length:
                return _counted(round(seconds / length), unit)
    return _counted((_day(after) - _day(before)).days, "day")


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _counted(number: int, unit: str) -> str:
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def stamp(moment: date) -> str:
    """A publication date as a reader knows it: ``2025-03-12``, ``2025-03-12 18:00``."""
    return moment.isoformat(" ", "minutes") if isinstance(moment, datetime) else moment.isoformat()
