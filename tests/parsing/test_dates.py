"""Dates of stamps."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff.languages import load
from claimdiff.parsing.dates import DateReader


@pytest.mark.parametrize(
    ("code", "stamp", "day"),
    [
        ("fa", "چهارشنبه ۲۳ خرداد ۱۴۰۳ - ۱۸:۳۰", date(2024, 6, 12)),
        ("fa", "تاریخ انتشار: ۱۴۰۳/۰۳/۲۳", date(2024, 6, 12)),
        ("fa", "۱۲ ژوئن ۲۰۲۴", date(2024, 6, 12)),
        ("en", "12 June 2024", date(2024, 6, 12)),
        ("pt", "12.jun.2024 às 3h12", date(2024, 6, 12)),
        ("el", "12 Μαΐου 2026, 14:30", date(2026, 5, 12)),
        ("th", "12 พฤษภาคม 2569 14:30", date(2026, 5, 12)),
        ("lt", "2026 m. gegužės 12 d. 14:30", date(2026, 5, 12)),
        ("lv", "2026. gada 12. maijs, 14:30", date(2026, 5, 12)),
    ],
)
def test_stamp(code: str, stamp: str, day: date) -> None:
    assert [each.day for each in DateReader.of(load(code)).dates(stamp)] == [day]


def test_solar_years_of_other_languages_are_no_stamps() -> None:
    assert DateReader.of(load("en")).dates("1403/03/23") == []
