"""Dates: ``2 novembre 2017``, ``12/03/2019``, ``début novembre``, ``last Tuesday``, ``im ersten Quartal``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claimdiff.grammar import Match, Role, Scan
from claimdiff.kinds.date.anchored import anchored
from claimdiff.kinds.date.calendar import CALENDAR
from claimdiff.kinds.date.eras import of_eras
from claimdiff.kinds.date.ordered import ORDERED
from claimdiff.kinds.date.quarters import QUARTERS_AND_HALVES
from claimdiff.kinds.date.relative import RELATIVE
from claimdiff.kinds.date.resolve import SEASON_YEARS, Direction, of_month, of_season, of_week, of_year
from claimdiff.kinds.date.rules import is_set, looks_ahead, tells_of_past
from claimdiff.kinds.date.solar import SOLAR
from claimdiff.kinds.date.spans import SPANS
from claimdiff.kinds.date.years import YEARS
from claimdiff.kinds.found import Context, Found, hedge_before
from claimdiff.model import Kind
from claimdiff.values import CalendarDate, Mod

RANGE_LINKS = Role.RANGE_TO | Role.BETWEEN_AND | Role.DASH | Role.HYPHEN
BETWEEN_WEEKDAYS = RANGE_LINKS | Role.DATE_LINK | Role.DETERMINER | Role.NEXT_BEFORE
RULES = (*CALENDAR, *SOLAR, *SPANS, *ORDERED, *RELATIVE, *QUARTERS_AND_HALVES, *YEARS)
"""Every way of stating a date; earlier ones first among readings of the same length."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every date of a sentence, resolved against the publication date or a date beside it where that tells more."""
    stated = list(_stated(scan, context))
    if context.published is None:
        stated = [_in_month_before(each, stated) for each in stated]
    stated = [*_in_ranges(scan, context, stated)]
    yield from of_eras(scan)
    yield from anchored(scan, context, stated)
    yield from stated


def _in_month_before(found: Found, stated: Sequence[Found]) -> Found:
    """A bare day in the month of the date before it in its sentence: ``2月8日电 … 6日突发``."""
    value = found.value
    if not isinstance(value, CalendarDate) or value.day is None or value.month is not None:
        return found
    before = sorted((each for each in stated if each.last <= found.first), key=lambda each: each.last)
    months = [each.value.month for each in before if isinstance(each.value, CalendarDate) and each.value.month]
    return found._replace(value=of_month(value, None, months[-1], Direction.NONE, None)) if months else found


def _stated(scan: Scan, context: Context) -> Iterator[Found]:
    """Every date that leans on the publication alone."""
    stated: dict[int, CalendarDate] = {}
    whole: dict[int, CalendarDate] = {}
    weekdays: dict[int, CalendarDate] = {}
    for rule in RULES:
        for match in rule.pattern.find(scan):
            value = rule.read(match, scan, context)
            if value is None:
                continue
            if value.year and value.month:
                stated[match.last] = value
            value = _as_range(value, match, scan, stated)
            mod, first = _hedge(scan, match.first)
            first, last = first if mod else match.core(), match.last
            value = replace(value, mod=mod) if mod and value.mod is None else value
            resolved = _resolve(value, match, scan, context)
            if resolved.year and resolved.month and resolved.day:
                whole[match.last] = resolved
            if value.weekday is not None:
                resolved = _of_date_before(value, match, scan, whole) or resolved
                resolved = _behind_weekday(resolved, match, scan, weekdays)
                weekdays[match.last] = resolved
            last = _with_weekday(scan, last, resolved)
            yield Found(Kind.DATE, first, last, resolved, resolved=resolved != value)


def _as_range(value: CalendarDate, match: Match, scan: Scan, stated: dict[int, CalendarDate]) -> CalendarDate:
    """The second date of a range has the year of the first: ``3 March 2018 to 12 August``."""
    link = match.first - 1
    links = RANGE_LINKS | (Role.DATE_LINK if value.day else 0)
    if value.year or not value.month or link < 0 or not scan.items[link].mask & links:
        return value
    first = stated.get(link)
    if first is None or first.year is None or first.month is None:
        return value
    return replace(value, year=first.year + (value.month < first.month))


def _in_ranges(scan: Scan, context: Context, stated: list[Found]) -> Iterator[Found]:
    """The dates; the end of a range that begins ahead of the publication lies ahead too: ``from April to June``."""
    ahead = {found.last: day for found in stated if (day := _ahead(found, context)) is not None}
    for found in stated:
        link = found.first - 1
        while link > 0 and scan.items[link].has(Role.DETERMINER) and not scan.items[link].mask & RANGE_LINKS:
            link -= 1
        value, first = found.value, ahead.get(link)
        if first and found.resolved and isinstance(value, CalendarDate) and scan.items[link].mask & RANGE_LINKS:
            of_week = scan.items[found.last - 1].has(Role.WEEKDAY)
            yield found._replace(value=_next_after(value, first) if of_week else _not_before(value, first))
        else:
            yield found


def _ahead(found: Found, context: Context) -> CalendarDate | None:
    """The value of a date whose year was not stated, and that begins with the publication or after it."""
    value = found.value
    if not found.resolved or context.published is None or not isinstance(value, CalendarDate) or not value.month:
        return None
    days = value.days()
    return value if days is not None and days[0] >= context.published.toordinal() else None


def _next_after(value: CalendarDate, first: CalendarDate) -> CalendarDate:
    """A weekday as the next one after another day: ``between today and Thursday``."""
    begin, end = first.days(), value.days()
    if begin is None or end is None or not first.day or end[0] > begin[0]:
        return value
    return CalendarDate.of(date.fromordinal(begin[0] + (end[0] - begin[0]) % 7), value.mod)


def _not_before(value: CalendarDate, first: CalendarDate) -> CalendarDate:
    """A date of some month in the first year in which it is not before another."""
    if not value.year or not value.month or not first.year or not first.month:
        return value
    earlier = (value.month, value.day or first.day or 1) < (first.month, first.day or 1)
    return replace(value, year=max(value.year, first.year + earlier))


def _behind_weekday(value: CalendarDate, match: Match, scan: Scan, weekdays: dict[int, CalendarDate]) -> CalendarDate:
    """The second weekday of a range is the next one after the first: ``from Monday to Friday``."""
    link = match.first
    while link > 0 and scan.items[link - 1].mask & BETWEEN_WEEKDAYS:
        link -= 1
    first = weekdays.get(link)
    if first is None or link == match.first or first.day is None or value.day is None:
        return value
    if not any(item.mask & (RANGE_LINKS | Role.DATE_LINK) for item in scan.items[link : match.first]):
        return value
    return _next_after(value, first)


def _of_date_before(
    value: CalendarDate, match: Match, scan: Scan, whole: dict[int, CalendarDate]
) -> CalendarDate | None:
    """The day right before that a weekday in apposition names again: ``am 4. Februar, einem Dienstag,``."""
    at = match.first
    while at > 0 and scan.items[at - 1].mask & (Role.DETERMINER | Role.ONE | Role.DATE_LINK):
        at -= 1
    if not at or at == match.first or not scan.items[at - 1].mask & (Role.COMMA | Role.OPEN):
        return None
    first = whole.get(at - 1)
    days = first.days() if first is not None and first.day else None
    return first if days is not None and (days[0] - 1) % 7 == value.weekday else None


def _with_weekday(scan: Scan, last: int, value: CalendarDate) -> int:
    """The end of a date with the weekday behind it that falls on it: ``12 Mart Salı``, ``2018. május 21., hétfő``."""
    at = last + 1 if last < len(scan.items) and scan.items[last].has(Role.COMMA) else last
    days = value.days() if value.day else None
    if days is None or at >= len(scan.items) or not scan.items[at].has(Role.WEEKDAY):
        return last
    return at + 1 if (days[0] - 1) % 7 == scan.items[at].meaning(Role.WEEKDAY) else last


def _hedge(scan: Scan, first: int) -> tuple[Mod | None, int]:
    """A hedge of time before a date: ``shortly after 12 March``; not ``tegen 2030``, which is by it."""
    mod, at = hedge_before(scan, first, Role.CLOCK_HEDGE)
    if mod is not None and scan.items[at].has(Role.YEAR_WORD):
        return None, first
    if mod is None:
        mod, at = hedge_before(scan, first)
    return (mod, at) if mod in (Mod.BEFORE, Mod.AFTER, Mod.APPROX) else (None, first)


def _direction(match: Match, scan: Scan) -> Direction:
    """Where a date without its year or day lies, by the words in and around it."""
    turn = match.get("turn") or match.get("turn2")
    if turn is not None and turn.mask & (Role.NEXT | Role.NEXT_BEFORE):
        return Direction.NEXT
    if turn is not None and turn.has(Role.LAST):
        return Direction.LAST
    if not _compared(match, scan) and looks_ahead(scan, match):
        return Direction.AHEAD
    if is_set(scan, match.first):
        return Direction.SET
    return Direction.THIS if turn is not None else Direction.NONE


def _compared(match: Match, scan: Scan) -> bool:
    """``will get 38% above Monday's close``: what a figure is compared with has been."""
    mod = hedge_before(scan, match.first)[0]
    return mod in (Mod.MORE_THAN, Mod.LESS_THAN) and Role.PERCENT & scan.present > 0


def _resolve(value: CalendarDate, match: Match, scan: Scan, context: Context) -> CalendarDate:
    """The date with the year, month or day that the article's own dates give."""
    direction = _direction(match, scan)
    if value.weekday is not None:
        turn, today = match.get("turn"), context.published
        if turn is not None and turn.has(Role.THIS) and today is not None and today.weekday() == value.weekday:
            # ``regressam esta quinta-feira``, told on that Thursday
            direction = Direction.THIS
        over = direction is Direction.NONE and tells_of_past(scan, match)
        return of_week(value, context.published, direction, over=over)
    if value.year is not None:
        return value
    if value.period is not None and direction in SEASON_YEARS and match.get("season") is not None:
        return of_season(value, context.published, direction)
    week = match.get("week")
    weekday = int(week.meaning(Role.WEEKDAY)) if week is not None else None
    if value.day is not None and value.month is None:
        return of_month(value, context.published, context.month, direction, weekday)
    return of_year(value, context.published, context.named, direction, weekday)
