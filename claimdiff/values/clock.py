"""Clock times: the local clock as it is written, and the minutes that the words allow."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from claimdiff.values.base import NO_FIGURE, Interval, Json, Mod, Relation, Value, hedged

DAY = 24 * 60
APPROX_MINUTES = 20
"""`about seven` is twenty minutes either way."""
SHORTLY_MINUTES = 30
"""`shortly before eight` is the half hour before it."""
WHOLE_HOURS = tuple(hours * 60 for hours in range(-12, 15))
PARTS_OF_HOURS = (-210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765)
"""Minutes that clocks of zones with a part of an hour are ahead of UTC, from Newfoundland to Chatham (tz database)."""
UTC = "+00:00"
SEASONS = (date(2024, 1, 15), date(2024, 7, 15))
"""A day of winter and one of summer, for a zone whose day is not known."""
OPEN_MINUTES = 12 * 60
"""`after eight` with no `shortly` reaches half a day."""


@dataclass(frozen=True, slots=True)
class ClockTime(Value):
    """A time of day. `zone` is a UTC offset (``+02:00``) or an IANA name (``Europe/Paris``), where one is stated.

    `day` is the day of which the zone's daylight saving is asked; without it both of the year's offsets are possible.
    """

    hour: int
    minute: int
    second: int | None = None
    mod: Mod | None = None
    zone: str | None = None
    either: bool = False
    """The words leave open which half of the day is meant: ``shortly after four``."""
    day: date | None = None

    @property
    def timex(self) -> str:
        """The time in TIMEX3: ``T07:42``."""
        second = "" if self.second is None else f":{self.second:02d}"
        return f"T{self.hour:02d}:{self.minute:02d}{second}"

    def interval(self) -> Interval:
        """The minutes from midnight that the words allow; may reach below 0 or past 1440."""
        return Interval(*self._ends())

    def _ends(self) -> tuple[float, float]:
        at = self.hour * 60 + self.minute + (self.second or 0) / 60
        match self.mod:
            case Mod.APPROX:
                return at - APPROX_MINUTES, at + APPROX_MINUTES
            case Mod.BEFORE:
                return at - SHORTLY_MINUTES, at
            case Mod.AFTER:
                return at, at + SHORTLY_MINUTES
            case Mod.LESS_THAN | Mod.EQUAL_OR_LESS:
                return at - OPEN_MINUTES, at
            case Mod.MORE_THAN | Mod.EQUAL_OR_MORE:
                return at, at + OPEN_MINUTES
        return at, at

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, ClockTime):
            return Relation.INCOMPARABLE
        if self.zone != other.zone and self.zone and other.zone:
            return Relation.COMPATIBLE if self._gap(other, self._shifts(other)) == 0 else Relation.EXCLUDES
        if (self.timex, self.mod) == (other.timex, other.mod):
            return Relation.SAME
        if self.zone != other.zone:
            return Relation.INCOMPARABLE if self._may_meet(other) else Relation.EXCLUDES
        return Relation.COMPATIBLE if self._gap(other) == 0 else Relation.EXCLUDES

    def _offsets(self) -> frozenset[int]:
        """The minutes that the stated zone is ahead of UTC: of its day, or of winter and summer."""
        return offsets(self.zone or UTC, self.day)

    def _shifts(self, other: ClockTime) -> frozenset[int]:
        """The minutes by which the other's zone may be behind this one's; both are stated."""
        return frozenset(mine - its for mine in self._offsets() for its in other._offsets())

    def _may_meet(self, other: ClockTime) -> bool:
        """Whether the two meet in some zone for the one that states none."""
        stated = (self if self.zone else other)._offsets()
        apart = {zone - ahead for zone in (*WHOLE_HOURS, *PARTS_OF_HOURS) for ahead in stated} | {*WHOLE_HOURS}
        return self._gap(other, [-shift for shift in apart] if self.zone else apart) == 0

    def _gap(self, other: ClockTime, shifts: Collection[int] = (0,)) -> float:
        """Minutes between the two, around midnight too, with the other's clock put forward by the best of `shifts`."""
        (low, high), (its_low, its_high) = self._ends(), other._ends()
        turn = DAY // 2 if self.either or other.either else DAY
        ahead = [shift + turns for shift in shifts for turns in range(-DAY, DAY + 1, turn)]
        return max(0.0, min([max(its_low + by - high, low - its_high - by) for by in ahead]))

    def distance(self, other: Value) -> float | None:
        if not isinstance(other, ClockTime):
            return None
        shifts = self._shifts(other) if self.zone != other.zone and self.zone and other.zone else (0,)
        return min(1.0, self._gap(other, shifts) / (DAY / 2))

    def describe(self) -> str:
        words = hedged(self.mod, self.timex[1:])
        return f"{words} {self.zone}" if self.zone else words

    def __str__(self) -> str:
        return " ".join(part for part in (self.mod or "", self.timex, self.zone or "") if part)

    def as_json(self) -> dict[str, Json]:
        value = NO_FIGURE | {"timex": self.timex, "mod": self.mod}
        if self.zone:
            value["zone"] = self.zone
        return value


@lru_cache(1024)  # a stream brings new days without end
def offsets(zone: str, day: date | None) -> frozenset[int]:
    """The minutes that a zone (``+05:30``, ``Europe/Paris``) may be ahead of UTC at noon of a day, or through the year.

    Raises `zoneinfo.ZoneInfoNotFoundError` for a name that the IANA database lacks.
    """
    if zone[0] in "+-":
        hours, _, minutes = zone[1:].partition(":")
        return frozenset({(int(hours) * 60 + int(minutes)) * (-1 if zone[0] == "-" else 1)})
    from zoneinfo import ZoneInfo

    known = ZoneInfo(zone)
    ahead = (datetime(each.year, each.month, each.day, 12, tzinfo=known).utcoffset() for each in _days(day))
    return frozenset(int(each.total_seconds() // 60) for each in ahead if each is not None)


def _days(day: date | None) -> tuple[date, ...]:
    return (day,) if day is not None else SEASONS
