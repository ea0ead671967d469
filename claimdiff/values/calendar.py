"""Calendar dates, whole or partial: a day, a month, a year, a weekday, a quarter, a decade."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from claimdiff.values.base import NO_FIGURE, Json, Mod, Relation, Value, hedged

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PERIODS: dict[str, tuple[int, int]] = {
    "Q1": (1, 3),
    "Q2": (4, 6),
    "Q3": (7, 9),
    "Q4": (10, 12),
    "H1": (1, 6),
    "H2": (7, 12),
    "SP": (3, 6),
    "SU": (6, 9),
    "FA": (9, 12),
    "WI": (12, 15),
}
"""TIMEX3 parts of a year and the months they reach over (seasons of the northern half, both ends)."""
PERIOD_NAMES = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
APPROX_DAYS = 3
SHORTLY_DAYS = 31
FAR = 3_652_059
"""The ordinal of the last day that `datetime` knows."""
FIRST_YEAR, LAST_YEAR = 10, 9990
"""Years from which others can be reckoned: `datetime` ends a few years beyond them."""


def reckonable(day: date) -> bool:
    """Whether days and years before and after a day can be told without leaving the calendar."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


@dataclass(frozen=True, slots=True)
class CalendarDate(Value):
    """A date with what it leaves open as None.

    `weekday` counts from 0 (Monday) and is set where the weekday alone is known. `period` is a
    TIMEX3 part of the year (``Q1``, ``H2``, ``SU``). `span_years` is 10 for a decade, 100 for a century.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: str | None = None
    span_years: int = 1
    mod: Mod | None = None

    @classmethod
    def of(cls, day: date, mod: Mod | None = None) -> CalendarDate:
        """The date of one known day."""
        return cls(day.year, day.month, day.day, mod=mod)

    @property
    def timex(self) -> str:
        """The date in TIMEX3: ``2017-11-02``, ``XXXX-11``, ``XXXX-WXX-4``, ``2025-Q1``, ``198``."""
        if self.weekday is not None and self.day is None:
            return f"XXXX-WXX-{self.weekday + 1}"
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.period:
            return f"{year}-{self.period}"
        if self.span_years == 10:
            return year[:3]
        if self.span_years == 100:
            return year[:2]
        if self.month is None:
            return year if self.day is None else f"{year}-XX-{self.day:02d}"
        return f"{year}-{self.month:02d}" + ("" if self.day is None else f"-{self.day:02d}")

    def days(self) -> tuple[int, int] | None:
        """The first and last day that the words allow, as proleptic ordinals; None without a year."""
        if self.year is None or not 1 <= self.year <= LAST_YEAR:
            return None
        first, last = self._calendar_span(self.year)
        third = (last - first + 1) // 3
        match self.mod:
            case Mod.START:
                return first, first + third
            case Mod.MID:
                return first + third, last - third
            case Mod.END:
                return last - third, last
            case Mod.APPROX:
                return first - APPROX_DAYS, last + APPROX_DAYS
            case Mod.BEFORE:
                return first - max(SHORTLY_DAYS, last - first), last
            case Mod.AFTER:
                return first, last + max(SHORTLY_DAYS, last - first)
            case Mod.LESS_THAN | Mod.EQUAL_OR_LESS:
                return 1, last
            case Mod.MORE_THAN | Mod.EQUAL_OR_MORE:
                return first, FAR
        return first, last

    def _calendar_span(self, year: int) -> tuple[int, int]:
        if self.period:
            start, end = PERIODS[self.period]
            return date(year, start, 1).toordinal(), _month_end(year + (end - 1) // 12, (end - 1) % 12 + 1)
        if self.month is None:
            return date(year, 1, 1).toordinal(), date(year + self.span_years - 1, 12, 31).toordinal()
        if self.day is None:
            return date(year, self.month, 1).toordinal(), _month_end(year, self.month)
        day = date(year, self.month, min(self.day, monthrange(year, self.month)[1])).toordinal()
        return day, day

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, CalendarDate):
            return Relation.INCOMPARABLE
        if (self.timex, self.mod) == (other.timex, other.mod):
            return Relation.SAME
        if self.weekday is not None or other.weekday is not None:
            return self._relate_weekday(other)
        if self.year is None or other.year is None:
            return self._relate_without_year(other)
        mine, its = self.days(), other.days()
        if mine is None or its is None:
            return Relation.INCOMPARABLE
        return Relation.COMPATIBLE if mine[0] <= its[1] and its[0] <= mine[1] else Relation.EXCLUDES

    def _relate_weekday(self, other: CalendarDate) -> Relation:
        days = self._weekday(), other._weekday()
        if None in days or self.mod or other.mod:
            return Relation.COMPATIBLE
        return Relation.COMPATIBLE if days[0] == days[1] else Relation.EXCLUDES

    def _weekday(self) -> int | None:
        if self.weekday is not None:
            return self.weekday
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day).weekday()

    def _relate_without_year(self, other: CalendarDate) -> Relation:
        """Compare in the year that one of them knows, else in any leap year."""
        if (self.month is None and self.period is None) or (other.month is None and other.period is None):
            return Relation.COMPATIBLE
        year = self.year or other.year or 2000
        mine, its = self._in_year(year).days(), other._in_year(year).days()
        if mine is None or its is None:
            return Relation.INCOMPARABLE
        return Relation.COMPATIBLE if mine[0] <= its[1] and its[0] <= mine[1] else Relation.EXCLUDES

    def _in_year(self, year: int) -> CalendarDate:
        return CalendarDate(year, self.month, self.day, None, self.period, self.span_years, self.mod)

    def distance(self, other: Value) -> float | None:
        if not isinstance(other, CalendarDate):
            return None
        year = self.year or other.year or 2000
        if None in (self.month or self.period or self.year, other.month or other.period or other.year):
            return 0.0
        mine, its = (each if each.year else each._in_year(year) for each in (self, other))
        a, b = mine.days(), its.days()
        if a is None or b is None:
            return None
        return min(1.0, max(0, a[0] - b[1], b[0] - a[1]) / 365)

    def describe(self) -> str:
        if self.weekday is not None and self.day is None:
            words = WEEKDAYS[self.weekday]
        elif self.period:
            words = f"{PERIOD_NAMES.get(self.period, self.period)} {self.year or ''}".rstrip()
        elif self.span_years == 10:
            words = f"{self.year}s"
        elif self.span_years == 100:
            words = f"{self.year} to {(self.year or 0) + 99}"
        elif self.month is None:
            words = f"day {self.day}" if self.year is None else str(self.year)
        else:
            parts = (self.day and str(self.day), MONTHS[self.month - 1], self.year and str(self.year))
            words = " ".join(part for part in parts if part)
        return hedged(self.mod, words)

    def __str__(self) -> str:
        return " ".join(part for part in (self.mod or "", self.timex) if part)

    def as_json(self) -> dict[str, Json]:
        return NO_FIGURE | {"timex": self.timex, "mod": self.mod}


def _month_end(year: int, month: int) -> int:
    return date(year, month, monthrange(year, month)[1]).toordinal()
