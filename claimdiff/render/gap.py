"""How far a contradiction's values lie apart, in words."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from math import isfinite

from claimdiff.model import Finding, Report
from claimdiff.values import CalendarDate, ClockTime, Duration, Interval, Quantity, Value

DAY_SECONDS = 86400
SINGLE_UNIT = re.compile(r"P(?P<clock>T?)(?P<number>\d+(?:\.\d+)?)(?P<unit>[YMWDHS])")
POINTS = {
    "percent": ("percentage point", "percentage points"),
    "point": ("percentage point", "percentage points"),
    "age": ("year", "years"),
}


def gap(report: Report, finding: Finding) -> str:
    """The widest gap among a finding's conflicts: ``1.3 million apart (3 %)``; empty where none can be told."""
    pairs = [(report.claim(one).value, report.claim(other).value) for one, other in finding.conflicts]
    if not pairs:
        return ""
    one, other = max(pairs, key=lambda pair: pair[0].distance(pair[1]) or 0.0)
    return apart(one, other)


def apart(one: Value, other: Value) -> str:
    """The distance of two values in words; empty where they share no scale or meet."""
    match one, other:
        case Quantity(), Quantity():
            words = _quantities(one, other)
        case Duration(), Duration():
            words = _durations(one, other)
        case ClockTime(), ClockTime():
            words = _clock(one, other)
        case CalendarDate(), CalendarDate():
            words = _dates(one, other)
        case _:
            words = ""
    return f"{words} apart{_share(one, other)}" if words else ""


def _quantities(one: Quantity, other: Quantity) -> str:
    """The difference of the stated figures, else of what they allow."""
    if one.axis() != other.axis() or (one.scale == "measure" and one.unit != other.unit):
        return ""
    if one.number is not None and other.number is not None:
        width = abs(one.number - other.number)
    else:
        width = Quantity.interval(one).gap(other.interval())
    if not width or not isfinite(width):
        return ""
    width = int(width) if width == int(width) else float(f"{width:.6g}")
    if one.scale in POINTS:
        return f"{width:,} {POINTS[one.scale][width != 1]}"
    return Quantity(one.scale, width, None, None, one.unit).describe()


def _share(one: Value, other: Value) -> str:
    """`` (3 %)``: the difference as a share of the larger figure, where shares mean something."""
    if not isinstance(one, Quantity) or one.scale not in ("count", "money"):
        return ""
    share = one.distance(other)
    if isinstance(other, Quantity) and one.number is not None and other.number is not None:
        largest = max(abs(one.number), abs(other.number))
        share = abs(one.number - other.number) / largest if largest else None
    if not share or not isfinite(share):
        return ""
    return f" ({share * 100:.{0 if share >= 0.01 else 1}f} %)"


def _durations(one: Duration, other: Duration) -> str:
    """In the unit of both where they share one (years differ in length), else in days, hours, minutes."""
    mine, its = (SINGLE_UNIT.fullmatch(each.timex or "") for each in (one, other))
    if mine and its and mine["unit"] == its["unit"] and mine["clock"] == its["clock"]:
        width = abs(Decimal(mine["number"]) - Decimal(its["number"]))
        return Duration(f"P{mine['clock']}{width}{mine['unit']}", None, None).describe() if width else ""
    stated = [Interval(*each.exact) if each.exact else each.interval() for each in (one, other)]
    return _length(stated[0].gap(stated[1]))


def _clock(one: ClockTime, other: ClockTime) -> str:
    """The time between the stated clocks, by the shorter way around midnight."""
    seconds = [each.hour * 3600 + each.minute * 60 + (each.second or 0) for each in (one, other)]
    width = abs(seconds[0] - seconds[1])
    return _length(min(width, DAY_SECONDS - width))


def _length(width: float) -> str:
    """``5700`` → ``1 hour 35 minutes``."""
    if not isfinite(width) or width <= 0:
        return ""
    seconds = round(width)
    parts = {}
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        parts[unit], seconds = Decimal(seconds // length), seconds % length
    return Duration.stated(parts).describe()


def _dates(one: CalendarDate, other: CalendarDate) -> str:
    mine, its = replace(one, mod=None).days(), replace(other, mod=None).days()
    if mine is None or its is None:
        days = round((one.distance(other) or 0) * 365)
    else:
        days = max(0, mine[0] - its[1], its[0] - mine[1])
    if one.month is None and other.month is None and one.year and other.year:
        return _plural(abs(one.year - other.year), "year")
    if days > 730:
        return _plural(round(days / 365.25), "year")
    return _plural(days, "day")


def _plural(number: int, unit: str) -> str:
    return f"{number:,} {unit}{'' if number == 1 else 's'}" if number else ""
