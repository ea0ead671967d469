"""Durations, clock times and dates: standard forms, and how two of them relate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.grammar import Role
from claimdiff.grammar.shared import SHARED
from claimdiff.languages import known_languages, load
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Relation
from claimdiff.values.clock import offsets

WINTER, SUMMER = date(2025, 1, 20), date(2025, 7, 20)


def test_a_spoken_hour_may_be_of_either_half_of_the_day() -> None:
    four = ClockTime(4, 0, mod=Mod.AFTER, either=True)
    assert four.relate(ClockTime(16, 10)) is Relation.COMPATIBLE
    assert four.relate(ClockTime(18, 0)) is Relation.EXCLUDES
    assert ClockTime(4, 0, mod=Mod.AFTER).relate(ClockTime(16, 10)) is Relation.EXCLUDES


@pytest.mark.parametrize("zone", ["+05:30", "Asia/Kolkata"])
def test_zones_of_half_an_hour_meet_clocks_half_an_hour_off(zone: str) -> None:
    assert ClockTime(17, 30, zone=zone).relate(ClockTime(12, 0)) is not Relation.EXCLUDES
    assert ClockTime(17, 30, zone="+01:00").relate(ClockTime(12, 0)) is Relation.EXCLUDES


def lasting(mod: Mod | None = None, **parts: str) -> Duration:
    return Duration.stated({unit: Decimal(number) for unit, number in parts.items()}, mod)


@pytest.mark.parametrize(
    ("duration", "timex"),
    [
        (lasting(minute="11"), "PT11M"),
        (lasting(hour="2", minute="30"), "PT2H30M"),
        (lasting(hour="1.5"), "PT1H30M"),
        (lasting(year="9", month="4"), "P9Y4M"),
        (lasting(day="3"), "P3D"),
        (lasting(hour="72"), "PT72H"),
        (lasting(decade="2"), "P20Y"),
        (Duration.vague("minute"), "PTXM"),
        (Duration.vague("year"), "PXY"),
    ],
)
def test_timex_of_durations(duration: Duration, timex: str) -> None:
    assert duration.timex == timex


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (lasting(minute="90"), lasting(hour="1.5"), Relation.SAME),
        (lasting(minute="11"), Duration.vague("minute"), Relation.COMPATIBLE),
        (lasting(minute="40"), lasting(hour="1.5"), Relation.EXCLUDES),
        (lasting(hour="72"), lasting(day="3"), Relation.SAME),
        (lasting(Mod.EQUAL_OR_MORE, hour="72"), lasting(day="3"), Relation.COMPATIBLE),
        (lasting(month="1"), lasting(day="30"), Relation.COMPATIBLE),
        (lasting(year="31"), lasting(year="32"), Relation.EXCLUDES),
        (lasting(day="5"), lasting(day="6"), Relation.EXCLUDES),
        (lasting(hour="5"), lasting(hour="6"), Relation.EXCLUDES),
        (lasting(Mod.APPROX, hour="5"), lasting(hour="6"), Relation.COMPATIBLE),
        (lasting(minute="5"), lasting(month="5"), Relation.EXCLUDES),
        (lasting(hour="2"), lasting(hour="2", minute="10"), Relation.COMPATIBLE),
        (lasting(week="8"), lasting(month="2"), Relation.COMPATIBLE),
        (lasting(Mod.APPROX, hour="6"), lasting(hour="5", minute="50"), Relation.COMPATIBLE),
    ],
)
def test_durations_relate(first: Duration, second: Duration, relation: Relation) -> None:
    assert first.relate(second) is relation


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (ClockTime(19, 0), ClockTime(19, 0), Relation.SAME),
        (ClockTime(19, 0, mod=Mod.APPROX), ClockTime(19, 0, mod=Mod.BEFORE), Relation.COMPATIBLE),
        (ClockTime(7, 42), ClockTime(8, 0, mod=Mod.BEFORE), Relation.COMPATIBLE),
        (ClockTime(7, 42), ClockTime(8, 15), Relation.EXCLUDES),
        (ClockTime(23, 55), ClockTime(0, 0, mod=Mod.APPROX), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(10, 10), Relation.INCOMPARABLE),
        (ClockTime(14, 40, zone="+05:30"), ClockTime(9, 10), Relation.INCOMPARABLE),
        (ClockTime(14, 40, zone="+05:30"), ClockTime(9, 40), Relation.INCOMPARABLE),
        (ClockTime(14, 40, zone="+05:30"), ClockTime(9, 25), Relation.EXCLUDES),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(10, 25), Relation.EXCLUDES),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(14, 40), Relation.INCOMPARABLE),
        (ClockTime(14, 55), ClockTime(9, 10, zone="+00:00"), Relation.INCOMPARABLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(9, 40), Relation.EXCLUDES),
        (ClockTime(23, 40, zone="Europe/Paris"), ClockTime(1, 40), Relation.INCOMPARABLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(14, 40, zone="+05:30"), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(14, 10, zone="+05:30"), Relation.EXCLUDES),
        (ClockTime(23, 30, zone="-05:00"), ClockTime(5, 30, zone="+01:00"), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(11, 10, zone="Europe/Paris"), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(10, 10, zone="Europe/Paris"), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(12, 10, zone="Europe/Paris"), Relation.EXCLUDES),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(11, 10, zone="Europe/Paris", day=SUMMER), Relation.COMPATIBLE),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(10, 10, zone="Europe/Paris", day=SUMMER), Relation.EXCLUDES),
        (ClockTime(9, 10, zone="+00:00"), ClockTime(10, 10, zone="Europe/Paris", day=WINTER), Relation.COMPATIBLE),
    ],
)
def test_clock_times_relate(first: ClockTime, second: ClockTime, relation: Relation) -> None:
    assert first.relate(second) is second.relate(first) is relation


def test_clock_times_of_two_zones_lie_apart_by_what_their_clocks_do() -> None:
    assert ClockTime(9, 0, zone="+00:00").distance(ClockTime(15, 30, zone="+05:30")) == 60 / 720
    assert ClockTime(9, 0, zone="+00:00").distance(ClockTime(11, 0, zone="Europe/Paris")) == 0


def test_every_zone_that_a_language_names_is_known() -> None:
    named = {zone for code in known_languages() for zone in load(code).zones} | set(SHARED[Role.ZONE])
    assert all(offsets(zone, SUMMER) for zone in named)


@pytest.mark.parametrize(
    ("day", "timex"),
    [
        (CalendarDate(2017, 11, 2), "2017-11-02"),
        (CalendarDate(None, 11, 2), "XXXX-11-02"),
        (CalendarDate(2017, 11), "2017-11"),
        (CalendarDate(2017), "2017"),
        (CalendarDate(weekday=3), "XXXX-WXX-4"),
        (CalendarDate(2025, period="Q1"), "2025-Q1"),
        (CalendarDate(1980, span_years=10), "198"),
    ],
)
def test_timex_of_dates(day: CalendarDate, timex: str) -> None:
    assert day.timex == timex


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (CalendarDate(2017, 11, 2), CalendarDate(None, 11, 2), Relation.COMPATIBLE),
        (CalendarDate(2017, 11, 2), CalendarDate(None, 11, mod=Mod.START), Relation.COMPATIBLE),
        (CalendarDate(2017, 11, 28), CalendarDate(None, 11, mod=Mod.START), Relation.EXCLUDES),
        (CalendarDate(2017, 11, 2), CalendarDate(2017, 11, 3), Relation.EXCLUDES),
        (CalendarDate(2017, 11, 2), CalendarDate(weekday=3), Relation.COMPATIBLE),
        (CalendarDate(2017, 11, 2), CalendarDate(weekday=4), Relation.EXCLUDES),
        (CalendarDate(2022, 8, 16), CalendarDate(2022, 8), Relation.COMPATIBLE),
        (CalendarDate(2025, 4, 1), CalendarDate(2025, period="Q1"), Relation.EXCLUDES),
        (CalendarDate(None, 2, 29), CalendarDate(2019, 3, 1), Relation.EXCLUDES),
    ],
)
def test_dates_relate(first: CalendarDate, second: CalendarDate, relation: Relation) -> None:
    assert first.relate(second) is relation


dates = st.builds(
    CalendarDate,
    st.none() | st.integers(1, 2100),
    st.integers(1, 12),
    st.none() | st.integers(1, 28),
    mod=st.sampled_from([None, Mod.START, Mod.END, Mod.BEFORE]),
)


@given(dates, dates)
def test_relation_of_dates_is_symmetric(first: CalendarDate, second: CalendarDate) -> None:
    assert first.relate(second) is second.relate(first)
