"""Values from the form that claimdiff/1 writes: what `as_json` gave, back as the value."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping

from claimdiff.values.base import Json, Mod, Value
from claimdiff.values.calendar import PERIODS, CalendarDate
from claimdiff.values.clock import ClockTime
from claimdiff.values.duration import Duration
from claimdiff.values.name import Name
from claimdiff.values.quantity import Number, Quantity
from claimdiff.values.quote import Quote
from claimdiff.values.term import Term

DATE = re.compile(
    r"XXXX-WXX-(?P<weekday>[1-7])"
    rf"|(?P<year>\d{{4}}|XXXX)(?:-(?P<period>{'|'.join(PERIODS)})|-(?P<month>\d\d|XX)(?:-(?P<day>\d\d))?)?"
    r"|(?P<decade>\d{3})|(?P<century>\d\d)",
    re.ASCII,
)
CLOCK = re.compile(r"T(\d\d):(\d\d)(?::(\d\d))?", re.ASCII)
LENGTH = r"(?:\d{1,31}(?:\.\d{1,31})?(?:e[+-]?\d{1,3})?|X)"
DURATION = re.compile(rf"P(?=[\dTX])(?:{LENGTH}[YMWD])*(?:T(?:{LENGTH}[HMS])+)?", re.ASCII)
_LARGEST = 1e300
"""Figures beyond this overflow a float."""


def value_of(kind: str, told: Mapping[str, Json]) -> Value:
    """The value of a claim of this kind; ValueError, worded for a reader, where these fields state none."""
    return READERS[kind](told, _mod(told))


def _mod(told: Mapping[str, Json]) -> Mod | None:
    mod = told.get("mod")
    if mod is None:
        return None
    known = [each for each in Mod if each.timex is each]
    if mod not in known:
        raise ValueError(f"mod is {mod!r:.40}, none of {', '.join(known)}")
    return Mod(mod)


def _number(told: Mapping[str, Json], name: str) -> Number | None:
    number = told.get(name)
    if number is None:
        return None
    if not isinstance(number, int | float) or isinstance(number, bool) or not -_LARGEST < number < _LARGEST:
        raise ValueError(f"{name} is no number that can be compared")
    return number


def _text(told: Mapping[str, Json], name: str) -> str | None:
    text = told.get(name)
    if text is not None and not isinstance(text, str):
        raise ValueError(f"{name} is not a string")
    return text


def _date(told: Mapping[str, Json], mod: Mod | None) -> CalendarDate:
    timex = _text(told, "timex") or ""
    match = DATE.fullmatch(timex)
    if match is None:
        raise ValueError(f"timex {timex!r:.40} is no date")
    if match["weekday"]:
        return CalendarDate(weekday=int(match["weekday"]) - 1, mod=mod)
    if match["decade"] or match["century"]:
        span = 10 if match["decade"] else 100
        return CalendarDate(int(match["decade"] or match["century"]) * span, span_years=span, mod=mod)
    year, month, day = (int(part) if part and "X" not in part else None for part in match.group("year", "month", "day"))
    longest = 31 if month is None or not 1 <= month <= 12 else monthrange(year or 2000, month)[1]
    if year == 0 or (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= longest):
        raise ValueError(f"timex {timex!r:.40} is a day that no calendar has")
    return CalendarDate(year, month, day, period=match["period"], mod=mod)


def _clock(told: Mapping[str, Json], mod: Mod | None) -> ClockTime:
    timex = _text(told, "timex") or ""
    match = CLOCK.fullmatch(timex)
    if match is None or int(match[1]) > 24 or int(match[2]) > 59 or int(match[3] or 0) > 60:
        raise ValueError(f"timex {timex!r:.40} is no time of day")
    second = None if match[3] is None else int(match[3])
    return ClockTime(int(match[1]), int(match[2]), second, mod, _text(told, "zone"))


def _duration(told: Mapping[str, Json], mod: Mod | None) -> Duration:
    timex = _text(told, "timex")
    if timex is not None and DURATION.fullmatch(timex) is None:
        raise ValueError(f"timex {timex!r:.40} is no duration")
    low, high, least, most = (_number(told, name) for name in ("low", "high", "stated_low", "stated_high"))
    exact = None if least is None or most is None else (float(least), float(most))
    return Duration(timex, None if low is None else float(low), None if high is None else float(high), mod, exact)


def _quantity(scale: str) -> Callable[[Mapping[str, Json], Mod | None], Quantity]:
    def read(told: Mapping[str, Json], mod: Mod | None) -> Quantity:
        unit = _text(told, "unit")
        own = "point" if scale == "percent" and unit == "percentage-point" else scale
        number, low, high = (_number(told, name) for name in ("number", "low", "high"))
        return Quantity(own, number, low, high, None if scale in ("percent", "age") else unit, mod)

    return read


def _words(told: Mapping[str, Json], name: str) -> list[str]:
    return (_text(told, name) or "").split()


def _term(told: Mapping[str, Json], mod: Mod | None) -> Term:
    attribute, concept = _text(told, "attribute"), _text(told, "term")
    if not attribute or not concept:
        raise ValueError("there is no attribute, or no term that answers it")
    includes, excludes = (frozenset(_words(told, name)) for name in ("includes", "excludes"))
    return Term(attribute, concept, includes, excludes, told.get("denied") is True, _text(told, "subject"), mod)


def _name(told: Mapping[str, Json], mod: Mod | None) -> Name:
    part, name = _text(told, "part"), _text(told, "name")
    if not part or not name:
        raise ValueError("there is no part, or no name of it")
    return Name(part, name, tuple(_words(told, "words")), told.get("sole") is True, mod)


def _quote(told: Mapping[str, Json], mod: Mod | None) -> Quote:
    quote = _text(told, "quote")
    if not quote:
        raise ValueError("there is no quote")
    words = tuple(frozenset(each.split("|")) for each in _words(told, "words"))
    denials = int(_number(told, "denials") or 0)
    plain, language = _text(told, "plain") or "", _text(told, "language") or ""
    speaker = tuple(_words(told, "speaker"))
    return Quote(quote, words, tuple(_words(told, "figures")), denials, plain, language, speaker, mod)


READERS: dict[str, Callable[[Mapping[str, Json], Mod | None], Value]] = {
    "date": _date,
    "time": _clock,
    "duration": _duration,
    "count": _quantity("count"),
    "money": _quantity("money"),
    "percentage": _quantity("percent"),
    "age": _quantity("age"),
    "measure": _quantity("measure"),
    "place": _name,
    "person": _name,
    "organization": _name,
    "role": _term,
    "cause": _term,
    "polarity": _term,
    "quote": _quote,
}
"""How the value of each kind is read."""
