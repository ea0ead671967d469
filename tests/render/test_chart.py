"""Where values stand on a line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Kind, Report, Source, Verdict
from claimdiff.render.chart import Chart, chart
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Quantity, Value
from tests.reading.test_stored import values
from tests.sample_report import claim, count, finding, money


def chart_of(*told: Value, kind: Kind = Kind.COUNT) -> Chart | None:
    claims = [claim(f"s{n}", n, kind, "@x@", value, "x") for n, value in enumerate(told)]
    one = finding(1, Verdict.COMPATIBLE, [[each] for each in claims])
    return chart(Report(tuple(Source(each.source, "p", "en") for each in claims), tuple(claims), (one,)), one)


def placed(*told: Value) -> tuple[list[float], list[str]]:
    drawn = chart_of(*told)
    assert drawn is not None
    return [mark.at for mark in drawn.marks], [words for _, words in drawn.ticks]


def test_numbers_stand_in_their_order_with_round_ticks() -> None:
    places, ticks = placed(count("12"), count("15"), count("13"))
    assert places[0] < places[2] < places[1]
    assert ticks == ["12", "13", "14", "15"]


def test_a_hedge_reaches_to_the_end_of_the_line() -> None:
    drawn = chart_of(count("41700000", "100000"), count("43000000", "1000000", mod=Mod.MORE_THAN))
    assert drawn is not None
    first, second = drawn.marks
    assert first.low < first.at < first.high
    assert (second.low, second.high, second.open_low, second.open_high) == (second.at, 1.0, False, True)


def test_figures_far_apart_stand_on_powers_of_ten() -> None:
    places, ticks = placed(count("3"), count("30"), count("3000"))
    assert places[1] - places[0] == pytest.approx((places[2] - places[1]) / 2, abs=1e-3)
    assert ticks == ["10", "100", "1,000"]


def test_clock_times_around_midnight_stand_beside_each_other() -> None:
    places, ticks = placed(ClockTime(23, 40), ClockTime(0, 20))
    assert places[0] < places[1]
    assert "00:00" in ticks


def test_dates_stand_on_a_calendar() -> None:
    assert placed(CalendarDate.of(date(2024, 3, 12)), CalendarDate(None, 3, 14))[1] == ["12 Mar", "13 Mar", "14 Mar"]
    assert placed(CalendarDate(2017), CalendarDate(2023, 5))[1] == ["2017", "2019", "2021", "2023"]


def test_durations_stand_on_a_line_of_seconds() -> None:
    minutes = [Duration.stated({"minute": Decimal(number)}) for number in (40, 90)]
    assert placed(*minutes)[1] == ["1 h", "1.5 h"]


def test_measures_are_drawn_in_the_unit_of_the_first() -> None:
    kilometre, mile = (Quantity.stated("measure", Decimal(1), Decimal(1), unit) for unit in ("kilometer", "mile"))
    places, ticks = placed(kilometre, mile)
    assert places[0] < places[1]
    assert "1" in ticks


@pytest.mark.parametrize(
    "told",
    [
        (count("12"),),
        (count("12"), ClockTime(1, 2)),
        (money("1", "1", "EUR"), money("1", "1", "USD")),
        (CalendarDate(weekday=3), CalendarDate.of(date(2024, 3, 12))),
        (CalendarDate(day=3), CalendarDate.of(date(2024, 3, 12))),
        (Quantity("count", None, None, None), count("12")),
        tuple(count(str(number)) for number in range(9)),
    ],
)
def test_what_shares_no_line_has_no_chart(told: tuple[Value, ...]) -> None:
    assert chart_of(*told) is None


@settings(max_examples=300, deadline=None)
@given(st.lists(values, min_size=2, max_size=4))
def test_whatever_the_values_everything_stands_on_the_line(told: list[tuple[str, Value]]) -> None:
    drawn = chart_of(*(value for _, value in told))
    if drawn is None:
        return
    for mark in drawn.marks:
        assert 0 <= mark.low <= 1
        assert 0 <= mark.at <= 1
        assert 0 <= mark.high <= 1
    assert len(drawn.ticks) <= 16
    assert all(-0.001 <= at <= 1.001 and words for at, words in drawn.ticks)
