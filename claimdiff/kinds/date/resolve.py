"""Resolving partial and relative dates against the dates that an article gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum, auto

from claimdiff.values import CalendarDate

FORWARD_DAYS = 60
"""A month without a year lies at most so far ahead of its article; else it is of the year before."""
FORWARD_QUARTER = 92
"""The same of a day: what comes in a quarter is told without its year, what was nine months ago rarely."""
LONGEST_WAIT = 365 - FORWARD_DAYS
"""A date that words of the future stand near lies at most so many days ahead; else it has just been."""
FIGURES_DELAY = 120
"""Days after which the figures of a month have appeared: ``les ventes pour octobre`` told in January."""
WEEKDAY_YEARS = 5
"""A weekday and a day of the month meet again after five or six years, eleven at the most."""
YESTERDAY = 6
"""Days from yesterday's weekday to its next."""
SOON = 2
"""A weekday that comes in so many days was five or six days ago: of that the news tells with words of the past."""


MONTH_DAYS, EQUINOX = 31, 20
"""A season of the calendar begins with its month, one of the sky about twenty days later."""


ANY_YEAR, MID_MONTH = 2000, 16
"""A leap year, and the day from which all days of a month are nearer than those of its neighbours."""


class Direction(Enum):
    """Where a date without its year or day lies, seen from the publication."""

    NONE = auto()
    """Up to the publication, as the news tells what was."""
    LAST = auto()
    THIS = auto()
    AHEAD = auto()
    """The sentence looks ahead."""
    SET = auto()
    """A word right before it sets it ahead, of the figures of a month that is over too: ``pour octobre``."""
    NEXT = auto()


SEASON_YEARS = {Direction.LAST: (0, -1, -2), Direction.NEXT: (0, 1), Direction.THIS: (-1, 0)}
"""The years from the publication's in which a season is looked for, in that order."""
FORWARD = (Direction.AHEAD, Direction.SET, Direction.NEXT)


def of_year(
    value: CalendarDate, published: date | None, named: date | None, direction: Direction, weekday: int | None = None
) -> CalendarDate:
    """A date without a year in the year that its article makes clear.

    A month that the article named before with its year keeps that year, but for a day that has just been; else the
    publication tells the nearest year, among those in which a stated weekday (0 is Monday) falls on the day.
    """
    if named is not None and value.month == named.month and value.period is None and direction not in FORWARD:
        return _just_been(value, published) or replace(value, year=named.year)
    if published is None:
        return value
    ahead = _first_after(value, published, weekday) if direction in FORWARD else None
    if ahead is not None and (direction is Direction.NEXT or not _is_long_after(ahead, published, direction)):
        return ahead
    forward = FORWARD_DAYS if value.day is None else FORWARD_QUARTER
    latest = published.toordinal() - 1 if direction is Direction.LAST else published.toordinal() + forward
    years = range(published.year + 1, published.year - WEEKDAY_YEARS, -1)
    known = None
    if weekday is not None and value.day is not None:
        known = _up_to(value, years, latest, weekday)
    return known or _up_to(value, years, latest) or value


def _just_been(value: CalendarDate, published: date | None) -> CalendarDate | None:
    """A day of the month up to the publication, where it is of the days before that."""
    days = _days(value, published.year) if published is not None and value.day is not None else None
    if published is None or days is None or not 0 <= published.toordinal() - days[0] < MONTH_DAYS:
        return None
    return replace(value, year=published.year)


def of_season(value: CalendarDate, published: date | None, direction: Direction) -> CalendarDate:
    """A season without a year: last summer is over, next summer not begun, this summer the one that is or comes.

    A season shares its last month with the next one, so in that month it counts as over.
    """
    if published is None:
        return value
    for year in SEASON_YEARS[direction]:
        found = replace(value, year=published.year + year)
        first, last = found.days() or (0, 0)
        today = published.toordinal()
        if direction is Direction.LAST and last - MONTH_DAYS < today:
            return found
        if direction is Direction.NEXT and first + EQUINOX > today:
            return found
        if direction is Direction.THIS and last >= today:
            return found
    return value


def _up_to(value: CalendarDate, years: Iterable[int], latest: int, weekday: int | None = None) -> CalendarDate | None:
    """The date in the first of some years in which it begins no later than a day, on a weekday if one is stated."""
    for year in years:
        days = _days(value, year)
        if days is not None and days[0] <= latest and (weekday is None or (days[0] - 1) % 7 == weekday):
            return replace(value, year=year)
    return None


def _first_after(value: CalendarDate, published: date, weekday: int | None) -> CalendarDate | None:
    """The first such date that is not over at the publication; this year's or next year's, by the weekday."""
    able = [
        year
        for year in range(published.year, published.year + WEEKDAY_YEARS)
        if (days := _days(value, year)) is not None and days[1] >= published.toordinal()
    ]
    for year in able[:2]:
        days = _days(value, year)
        if weekday is not None and days is not None and (days[0] - 1) % 7 == weekday:
            return replace(value, year=year)
    return replace(value, year=able[0]) if able else None


def _is_long_after(value: CalendarDate, published: date, direction: Direction) -> bool:
    """Whether a day lies so far ahead that the last one of its name is meant: ``closed on 7 May and will reopen``."""
    days = value.days() if value.day is not None or direction is Direction.SET else None
    most = 365 - FIGURES_DELAY if direction is Direction.SET else LONGEST_WAIT
    return days is not None and days[0] > published.toordinal() + most


def _days(value: CalendarDate, year: int) -> tuple[int, int] | None:
    """The first and last day of the date in a year; None where that year has no such day (29 February)."""
    if value.month is not None and value.day is not None:
        try:
            date(year, value.month, value.day)
        except ValueError:
            return None
    return replace(value, year=year).days()


def of_week(value: CalendarDate, published: date | None, direction: Direction, *, over: bool = False) -> CalendarDate:
    """A weekday as a day: the one that the direction says, else the last one up to the publication, or the one that
    comes `SOON` unless words of the past say that it is `over`."""
    if published is None or value.weekday is None:
        return value
    ahead = (value.weekday - published.weekday()) % 7
    if direction is Direction.THIS:
        shift = ahead if ahead < YESTERDAY else -1
    elif direction in FORWARD:
        shift = ahead or 7
    elif direction is Direction.NONE and not over and ahead <= SOON:
        shift = ahead
    else:
        shift = ahead - 7 if ahead or direction is Direction.LAST else 0
    return CalendarDate.of(published + timedelta(days=shift), value.mod)


def in_week(published: date, weekday: int, weeks: int) -> CalendarDate:
    """A weekday of the week (Monday to Sunday) so many weeks after that of the publication."""
    return CalendarDate.of(published + timedelta(days=weekday - published.weekday() + 7 * weeks))


def of_month(
    value: CalendarDate, published: date | None, named: int | None, direction: Direction, weekday: int | None
) -> CalendarDate:
    """A day of the month: the nearest such day to the publication, or the next one, or the last.

    Where the publication is not known, the day is of the month last named (1 to 12) or of one beside it.
    """
    if value.day is None:
        return value
    if published is None:
        near_day = None if named is None else _nearest_day(value.day, date(ANY_YEAR, named, MID_MONTH), None)
        return value if near_day is None else replace(value, month=near_day.month)
    if direction is Direction.NONE:
        found = _nearest_day(value.day, published, weekday)
        return value if found is None else CalendarDate.of(found, value.mod)
    step = 1 if direction in FORWARD else -1
    day = published
    for _ in range(2 * 31):
        if day.day == value.day and (weekday is None or day.weekday() == weekday):
            return CalendarDate.of(day, value.mod)
        day += timedelta(days=step)
    return value


def _nearest_day(number: int, base: date, weekday: int | None) -> date | None:
    """The nearest day of that number in its month, the earlier of two; None where none lies within a month."""
    for distance in range(MONTH_DAYS):
        for shift in (-distance, distance):
            day = base + timedelta(days=shift)
            if day.day == number and (weekday is None or day.weekday() == weekday):
                return day
    return None


def near(published: date, day: int, weekday: int, reach: int) -> CalendarDate | None:
    """The day of the month that falls on a weekday, nearest to the publication; None where none is within reach."""
    for distance in range(reach + 1):
        for shift in (-distance, distance):
            found = published + timedelta(days=shift)
            if found.day == day and found.weekday() == weekday:
                return CalendarDate.of(found)
    return None


def shifted(day: date, unit: str, number: int, whole: bool = False) -> CalendarDate | None:
    """The day, month or year that lies so many units from a day; None outside the calendar.

    ``shifted(2019-03-12, "month", -1)`` → ``2019-02``, its day as well where `whole`.
    """
    try:
        match unit:
            case "day":
                return CalendarDate.of(day + timedelta(days=number))
            case "week":
                return CalendarDate.of(day + timedelta(weeks=number))
            case "month":
                months = day.year * 12 + day.month - 1 + number
                first = date(months // 12, months % 12 + 1, 1)
                return CalendarDate(first.year, first.month, min(day.day, 28) if whole else None)
            case "quarter":
                quarters = day.year * 4 + (day.month - 1) // 3 + number
                return CalendarDate(date(quarters // 4, 1, 1).year, period=f"Q{quarters % 4 + 1}")
            case "year":
                found = date(day.year + number, 1, 1)
                return CalendarDate(found.year, day.month, min(day.day, 28)) if whole else CalendarDate(found.year)
            case "decade":
                return CalendarDate(date(day.year + 10 * number, 1, 1).year)
    except (ValueError, OverflowError):
        return None
    return None
