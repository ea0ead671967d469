from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from claimdiff.render.gap import apart, gap
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Quantity, Value
from tests.sample_report import count, minutes, money, sample_report


def percent(number: str) -> Quantity:
    return Quantity.stated("percent", Decimal(number), Decimal("0.1"))


def age(number: int) -> Quantity:
    return Quantity.stated("age", Decimal(number), Decimal(1))


def speed(number: str, unit: str = "kilometer-per-hour") -> Quantity:
    return Quantity.stated("measure", Decimal(number), Decimal(1), unit)


def day(text: str, mod: Mod | None = None) -> CalendarDate:
    return CalendarDate.of(date.fromisoformat(text), mod)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (count("43000000", "1000000", mod=Mod.MORE_THAN), count("41700000", "100000"), "1.3 million apart (3 %)"),
        (count("12"), count("15"), "3 apart (20 %)"),
        (Quantity.ranged("count", Decimal(18), Decimal(20)), count("25"), "5 apart (20 %)"),
        (count("1000000", "1"), count("1000001", "1"), "1 apart (0.0 %)"),
        (money("2300000", "100000", "EUR"), money("1800000", "100000", "EUR"), "EUR 500,000 apart (22 %)"),
        (money("2300000", "100000", "EUR"), money("1800000", "100000", "USD"), ""),
        (percent("12.5"), percent("11"), "1.5 percentage points apart"),
        (percent("12"), percent("11"), "1 percentage point apart"),
        (age(34), age(35), "1 year apart"),
        (age(34), age(39), "5 years apart"),
        (speed("120"), speed("140"), "20 km/h apart"),
        (speed("120"), speed("40", "mile-per-hour"), ""),
        (minutes(11), minutes(20), "9 minutes apart"),
        (minutes(11), Duration.stated({"hour": Decimal(2)}), "1 hour 49 minutes apart"),
        (Duration.stated({"year": Decimal(3)}), Duration.stated({"year": Decimal(5)}), "2 years apart"),
        (ClockTime(3, 40), ClockTime(4, 30, mod=Mod.APPROX), "50 minutes apart"),
        (ClockTime(23, 50), ClockTime(0, 20), "30 minutes apart"),
        (day("2024-03-12"), day("2024-03-13"), "1 day apart"),
        (day("2024-03-12", Mod.APPROX), day("2024-03-22"), "10 days apart"),
        (day("2004-03-12"), day("2024-03-12"), "20 years apart"),
        (CalendarDate(2015), CalendarDate(2017), "2 years apart"),
        (CalendarDate(None, 3, 12), CalendarDate(None, 3, 14), "2 days apart"),
        (CalendarDate(weekday=0), CalendarDate(weekday=1), ""),
        (count("12"), minutes(12), ""),
        (count("12"), count("12"), ""),
    ],
)
def test_the_gap_of_two_values(one: Value, other: Value, words: str) -> None:
    assert apart(one, other) == words
    assert apart(other, one) == words


@pytest.mark.parametrize("wild", [float("inf"), float("nan")])
def test_a_figure_beyond_all_floats_has_no_gap(wild: float) -> None:
    assert apart(Quantity("count", wild, wild, wild), count("3")) == ""


def test_a_finding_shows_its_widest_gap() -> None:
    report = sample_report()
    assert gap(report, report.findings[0]) == "3 apart (20 %)"
    assert gap(report, report.findings[3]) == ""
    later = report.findings[2].conflicts
    both = replace(report.findings[1], conflicts=later + report.findings[1].conflicts + later)
    assert gap(report, both) == "EUR 500,000 apart (22 %)"
