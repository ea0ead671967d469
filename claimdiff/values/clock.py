"""Clock times: the local clock as it is written, and the minutes that the words allow."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.values.base import Interval, Json, Mod, Relation, Value, hedged

DAY = 24 * 60
APPROX_MINUTES = 20
"""`about seven` is twenty minutes either way."""
SHORTLY_MINUTES = 30
"""`shortly before eight` is the half hour before it."""
SHIFT = 60
"""Clocks of most zones differ by whole hours; a stated zone against an unstated one is compared up to that."""
PARTS = {"30": 30, "45": 15}
"""The minutes that end the offset of a zone, and the step by which its clock differs from others."""
NAMED_PARTS = {
    "Asia/Kolkata": 30,
    "Asia/Tehran": 30,
    "Asia/Kabul": 30,
    "Asia/Colombo": 30,
    "Asia/Yangon": 30,
    "Asia/Kathmandu": 15,
    "Australia/Adelaide": 30,
    "Australia/Darwin": 30,
    "America/St_Johns": 30,
}
"""The zones of the IANA database with the same, as far as news states them."""
OPEN_MINUTES = 12 * 60
"""`after eight` with no `shortly` reaches half a day."""


@dataclass(frozen=True, slots=True)
class ClockTime(Value):
    """A time of day. `zone` is a UTC offset (``+02:00``) or a zone's name, where one is stated."""

    hour: int
    minute: int
    second: int | None = None
    mod: Mod | None = None
    zone: str | None = None
    either: bool = False
    """The words leave open which half of the day is meant: ``shortly after four``."""

    @property
    def timex(self) -> str:
        """The time in TIMEX3: ``T07:42``."""
        second = "" if self.second is None else f":{self.second:02d}"
        return f"T{self.hour:02d}:{self.minute:02d}{second}"

    def interval(self) -> Interval:
        """The minutes from midnight that the words allow; may reach below 0 or past 1440."""
        at = self.hour * 60 + self.minute + (self.second or 0) / 60
        match self.mod:
            case Mod.APPROX:
                return Interval(at - APPROX_MINUTES, at + APPROX_MINUTES)
            case Mod.BEFORE:
                return Interval(at - SHORTLY_MINUTES, at)
            case Mod.AFTER:
                return Interval(at, at + SHORTLY_MINUTES)
            case Mod.LESS_THAN | Mod.EQUAL_OR_LESS:
                return Interval(at - OPEN_MINUTES, at)
            case Mod.MORE_THAN | Mod.EQUAL_OR_MORE:
                return Interval(at, at + OPEN_MINUTES)
        return Interval(at, at)

    def relate(self, other: Value) -> Relation:
        if not isinstance(other, ClockTime):
            return Relation.INCOMPARABLE
        if self.zone != other.zone and self.zone and other.zone:
            return Relation.INCOMPARABLE
        if (self.timex, self.mod) == (other.timex, other.mod):
            return Relation.SAME
        if self.zone != other.zone:
            shifts = range(-DAY // 2, DAY // 2 + 1, _step(self.zone or other.zone or ""))
            return Relation.INCOMPARABLE if any(self._gap(other, shift) == 0 for shift in shifts) else Relation.EXCLUDES
        return Relation.COMPATIBLE if self._gap(other) == 0 else Relation.EXCLUDES

    def _gap(self, other: ClockTime, shift: int = 0) -> float:
        """Minutes between the two, around midnight too, with the other's clock put forward by `shift` minutes."""
        mine, its = self.interval(), other.interval()
        low, high = (its.low or 0.0) + shift, (its.high or 0.0) + shift
        turn = DAY // 2 if self.either or other.either else DAY
        return min(mine.gap(Interval(low + by, high + by)) for by in range(-DAY, DAY + 1, turn))

    def distance(self, other: Value) -> float | None:
        if not isinstance(other, ClockTime):
            return None
        return min(1.0, self._gap(other) / (DAY / 2))

    def describe(self) -> str:
        words = hedged(self.mod, self.timex[1:])
        return f"{words} {self.zone}" if self.zone else words

    def __str__(self) -> str:
        return " ".join(part for part in (self.mod or "", self.timex, self.zone or "") if part)

    def as_json(self) -> dict[str, Json]:
        value: dict[str, Json] = {
            "number": None,
            "low": None,
            "high": None,
            "unit": None,
            "timex": self.timex,
            "mod": self.mod,
        }
        if self.zone:
            value["zone"] = self.zone
        return value


def _step(zone: str) -> int:
    """The minutes by which the clock of a zone differs from those of others."""
    return PARTS.get(zone[-2:], NAMED_PARTS.get(zone, SHIFT))
