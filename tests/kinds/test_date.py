"""Dates: what they state, and how the publication resolves what they leave open."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff.extraction import extract_claims
from claimdiff.kinds.date.ordered import nth
from claimdiff.kinds.date.resolve import Direction, in_week, near, of_month, of_season, of_week, of_year, shifted
from claimdiff.model import Article, Kind
from claimdiff.parse import parse
from claimdiff.values import CalendarDate, Mod
from tests.kinds.reading import PUBLISHED, shown


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "12/03/2019", "2019-12-03"),
        ("fr", "12/03/2019", "2019-03-12"),
        ("en", "13/03/2019", "2019-03-13"),
        ("ja", "2019年3月8日", "2019-03-08"),
        ("en", "2013-2-7", "2013-02-07"),
        ("en", "8/Oct/2012", "2012-10-08"),
        ("en", "2024-August", "2024-08"),
        ("en", "3rd Feb 82", "1982-02-03"),
        ("en", "on 08/12,2015", "2015-08-12"),
        ("en", "in 09/2012", "2012-09"),
        ("fr", "le 22/04/2018", "2018-04-22"),
        ("fr", "le 8/2", "2019-02-08"),
        ("de", "am 11.2. war", "2019-02-11"),
        ("en", "twenty second of January", "2019-01-22"),
        ("ja", "平成31年3月12日", "2019-03-12"),
    ],
)
def test_stated_dates(code: str, text: str, wanted: str) -> None:
    assert shown(code, text, Kind.DATE) == [wanted]


@pytest.mark.parametrize(
    "text",
    ["2/3 of voters", "open 24/7", "Regulation 09/2012", "30/02/2019", "they may", "won 14/22", "1/2 mile"],
)
def test_what_is_no_date(text: str) -> None:
    assert shown("en", text, Kind.DATE) == []


def test_without_a_publication_the_year_stays_open() -> None:
    assert shown("en", "on 12 March", Kind.DATE, None) == ["XXXX-03-12"]
    assert shown("en", "on the 27th", Kind.DATE, None) == ["XXXX-XX-27"]
    assert shown("en", "on Friday", Kind.DATE, None) == ["XXXX-WXX-5"]
    assert shown("en", "yesterday", Kind.DATE, None) == []


def test_the_second_date_of_a_range_has_the_year_of_the_first() -> None:
    assert shown("en", "3 November 2016 to 12 January", Kind.DATE) == ["2016-11-03", "2017-01-12"]


@pytest.mark.parametrize(
    ("direction", "wanted"),
    [
        (Direction.NONE, date(2019, 3, 13)),
        (Direction.LAST, date(2019, 3, 6)),
        (Direction.NEXT, date(2019, 3, 20)),
        (Direction.THIS, date(2019, 3, 13)),
    ],
)
def test_the_weekday_of_the_publication_itself(direction: Direction, wanted: date) -> None:
    assert of_week(CalendarDate(weekday=2), PUBLISHED, direction) == CalendarDate.of(wanted)


def test_this_weekday_is_to_come_unless_it_was_yesterday() -> None:
    assert of_week(CalendarDate(weekday=4), PUBLISHED, Direction.THIS) == CalendarDate(2019, 3, 15)
    assert of_week(CalendarDate(weekday=1), PUBLISHED, Direction.THIS) == CalendarDate(2019, 3, 12)


def test_weeks_run_from_monday_to_sunday() -> None:
    assert in_week(PUBLISHED, 6, 0) == CalendarDate(2019, 3, 17)
    assert in_week(PUBLISHED, 0, 1) == CalendarDate(2019, 3, 18)


def test_a_date_lies_in_the_past_unless_it_is_close_or_looked_ahead_to() -> None:
    value = CalendarDate(None, 8, 20)
    assert of_year(value, PUBLISHED, None, Direction.NONE).year == 2018
    assert of_year(value, PUBLISHED, None, Direction.AHEAD).year == 2019
    assert of_year(CalendarDate(None, 4, 20), PUBLISHED, None, Direction.NONE).year == 2019
    assert of_year(CalendarDate(None, 4, 20), PUBLISHED, None, Direction.LAST).year == 2018


def test_a_day_that_has_just_been_is_not_of_next_year_for_a_look_ahead() -> None:
    value = CalendarDate(None, 3, 5)
    assert of_year(value, PUBLISHED, None, Direction.AHEAD).year == 2019
    assert of_year(value, PUBLISHED, None, Direction.NEXT).year == 2020
    assert of_year(CalendarDate(None, 1, 2), PUBLISHED, None, Direction.AHEAD).year == 2020


def test_a_weekday_tells_the_year() -> None:
    assert of_year(CalendarDate(None, 6, 4), PUBLISHED, None, Direction.NONE, weekday=5).year == 2016


def test_a_month_named_before_keeps_its_year() -> None:
    assert of_year(CalendarDate(None, 11, 2), PUBLISHED, date(2015, 11, 1), Direction.NONE).year == 2015


def test_a_leap_day_lies_in_a_leap_year() -> None:
    assert of_year(CalendarDate(None, 2, 29), PUBLISHED, None, Direction.NONE).year == 2016


def test_a_day_of_the_month_alone() -> None:
    assert of_month(CalendarDate(day=27), PUBLISHED, None, Direction.NONE, None) == CalendarDate(2019, 2, 27)
    assert of_month(CalendarDate(day=27), PUBLISHED, None, Direction.NEXT, None) == CalendarDate(2019, 3, 27)
    assert of_month(CalendarDate(day=6), None, 2, Direction.NONE, None) == CalendarDate(None, 2, 6)
    assert near(PUBLISHED, 8, 4, 31) == CalendarDate(2019, 3, 8)
    assert near(PUBLISHED, 8, 5, 31) is None


@pytest.mark.parametrize(
    ("unit", "number", "whole", "wanted"),
    [
        ("day", -3, False, CalendarDate(2019, 3, 10)),
        ("week", 2, False, CalendarDate(2019, 3, 27)),
        ("month", -3, False, CalendarDate(2018, 12)),
        ("month", -3, True, CalendarDate(2018, 12, 13)),
        ("year", -2, False, CalendarDate(2017)),
        ("year", 10**9, False, None),
        ("hour", 1, False, None),
    ],
)
def test_shifted(unit: str, number: int, whole: bool, wanted: CalendarDate | None) -> None:
    assert shifted(PUBLISHED, unit, number, whole) == wanted


def test_parts_of_years_and_hedges() -> None:
    assert shown("en", "shortly after 12 February", Kind.DATE) == [f"2019-02-12 {Mod.AFTER}"]
    assert shown("en", "in early 2018", Kind.DATE) == [f"2018 {Mod.START}"]
    assert shown("zh", "2018年第三季度", Kind.DATE) == ["2018-Q3"]
    assert shown("fr", "les années 1970 et 1980", Kind.DATE) == ["197", "198"]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [(1, date(2018, 10, 7)), (4, date(2018, 10, 28)), (-1, date(2018, 10, 28)), (5, None), (0, None)],
)
def test_the_nth_weekday_of_a_month(order: int, wanted: date | None) -> None:
    assert nth(2018, 10, 6, order) == wanted


@pytest.mark.parametrize(
    ("published", "direction", "wanted"),
    [
        (date(2019, 3, 13), Direction.LAST, 2018),
        (date(2019, 7, 1), Direction.LAST, 2018),
        (date(2019, 9, 13), Direction.LAST, 2019),
        (date(2019, 7, 1), Direction.THIS, 2019),
        (date(2019, 7, 1), Direction.NEXT, 2020),
        (date(2019, 3, 13), Direction.NEXT, 2019),
    ],
)
def test_a_summer_seen_from_the_publication(published: date, direction: Direction, wanted: int) -> None:
    assert of_season(CalendarDate(period="SU"), published, direction) == CalendarDate(wanted, period="SU")


def test_a_day_told_from_the_one_named_before() -> None:
    article = Article(
        "a", "a.txt", "They met on 3 May 2018. Rain fell. The next day they left. Two days later all was over."
    )
    values = [str(claim.value) for claim in extract_claims(parse(article))]
    assert values == ["2018-05-03", "2018-05-04", "2018-05-06"]


def test_a_day_told_from_none_is_no_date() -> None:
    assert shown("en", "The next day they left", Kind.DATE) == []
    assert shown("en", "a week after the vote", Kind.DATE) == []


def test_a_date_told_from_another_is_no_finer_than_that() -> None:
    assert shown("en", "two months before March 2018", Kind.DATE) == ["2018-01"]
    assert shown("en", "two days before March 2018", Kind.DATE) == ["2018-03"]
