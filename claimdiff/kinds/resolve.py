"""Resolving partial and relative dates against the dates that an article gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claimdiff.values import CalendarDate

FORWARD_DAYS = 60
"""A date without a year lies at most so far ahead of its article; else it is of the year before."""
WEEKDAY_YEARS = 5
"""A weekday and a day of the month meet again after five or six years, eleven at the most."""


def nearest_year(
    value: CalendarDate, published: date | None, named: date | None, weekday: int | None = None
) -> CalendarDate:
    """A date without a year in the year that its article makes clear.

    A month that the article named before with its year keeps that year; else the publication tells the
    nearest year, among those in which a stated weekday (0 is Monday) falls on the day.
    """
    if named is not None and value.month == named.month and value.period is None:
        return replace(value, year=named.year)
    if published is not None and weekday is not None and value.day is not None:
        for year in range(published.year + 1, published.year - WEEKDAY_YEARS, -1):
            days = replace(value, year=year).days()
            if days is not None and (days[0] - 1) % 7 == weekday and days[0] <= published.toordinal() + FORWARD_DAYS:
                return replace(value, year=year)
    if published is not None:
        for year in (published.year + 1, published.year, published.year - 1):
            days = replace(value, year=year).days()
            if days is not None and days[0] <= published.toordinal() + FORWARD_DAYS:
                return replace(value, year=year)
    return value


def weekday_date(value: CalendarDate, published: date | None, direction: int) -> CalendarDate:
    """A weekday as a day: the last one up to the publication (0), before it (-1), or after it (1)."""
    if published is None or value.weekday is None:
        return value
    back = (published.weekday() - value.weekday) % 7
    if direction > 0:
        return CalendarDate.of(published + timedelta(days=7 - back if back else 7), value.mod)
    if direction < 0 and back == 0:
        back = 7
    return CalendarDate.of(published - timedelta(days=back), value.mod)


def shifted(day: date, unit: str, number: int) -> CalendarDate | None:
    """The day, month or year that lies so many units from a day; None outside the calendar.

    ``shifted(2019-03-12, "month", -1)`` → ``2019-02``.
    """
    try:
        match unit:
            case "day":
                return CalendarDate.of(day + timedelta(days=number))
            case "week":
                return CalendarDate.of(day + timedelta(weeks=number))
            case "month":
                months = day.year * 12 + day.month - 1 + number
                return CalendarDate(date(months // 12, months % 12 + 1, 1).year, months % 12 + 1)
            case "year":
                return CalendarDate(date(day.year + number, 1, 1).year)
            case "decade":
                return CalendarDate(date(day.year + 10 * number, 1, 1).year)
    except (ValueError, OverflowError):
        return None
    return None
