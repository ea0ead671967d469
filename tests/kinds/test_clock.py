"""Clock times, and what is told apart from them."""

from __future__ import annotations

from datetime import date

import pytest

from claimdiff.extraction import find
from claimdiff.languages import load
from claimdiff.model import Kind
from claimdiff.values import ClockTime
from tests.kinds.reading import read, shown


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "at 9 p.m.", ["T21:00"]),
        ("en", "1 at night", ["T01:00"]),
        ("en", "11 at night", ["T23:00"]),
        ("en", "12 a.m.", ["T00:00"]),
        ("en", "340pm", ["T15:40"]),
        ("en", "at 20:32:13", ["T20:32:13"]),
        ("en", "seven thirty p.m.", ["T19:30"]),
        ("en", "from 8 to 10 p.m.", ["T20:00", "T22:00"]),
        ("en", "in the afternoon, at 7", ["T19:00"]),
        ("it", "dalle 8 alle 10 di sera", ["T20:00", "T22:00"]),
        ("ja", "午後3時から5時", ["T15:00", "T17:00"]),
        ("de", "von 8 bis 16 Uhr", ["T08:00", "T16:00"]),
        ("de", "halb neun", ["T08:30"]),
        ("fr", "jusqu'à 23h", ["T23:00"]),
        ("es", "a las 20 horas del domingo", ["T20:00"]),
        ("es", "a las 5,30 de la tarde", ["T17:30"]),
        ("pl", "o szóstej rano", ["T06:00"]),
        ("pt", "ao meio-dia e meia", ["T12:30"]),
    ],
)
def test_times(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.TIME) == wanted


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the death toll stands at 12"),
        ("en", "shares closed at 12.30 euros"),
        ("en", "won in 2:03:59"),
        ("en", "he said 5 to 3 would do"),
        ("es", "Las dos están graves"),
        ("fr", "19 heures de débat"),
        ("fr", "pendant 2h30"),
        ("zh", "上涨156点"),
    ],
)
def test_what_is_no_time(code: str, text: str) -> None:
    assert shown(code, text, Kind.TIME) == []


def test_a_named_zone_takes_the_daylight_saving_of_its_publication() -> None:
    for published in (date(2025, 1, 20), date(2025, 7, 20)):
        (reading,) = find("at 9 a.m. Eastern time", load("en"), published)
        assert reading.value == ClockTime(9, 0, zone="America/New_York", day=published)
    (reading,) = find("at 9 a.m. EST", load("en"), published)
    assert reading.value == ClockTime(9, 0, zone="-05:00")


def test_zones_and_hedges() -> None:
    assert shown("en", "around 0642 GMT", Kind.TIME) == ["T06:42 APPROX"]
    assert shown("nl", "kort na acht uur", Kind.TIME) == ["T08:00 AFTER"]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("5.30pm (UTC+5:30)", "+05:30"),
        ("at 10:00 GMT-3", "-03:00"),
        ("at 10:00 UTC+0845", "+08:45"),
        ("at 10:00 UTC+99", "+00:00"),
    ],
)
def test_an_offset_completes_the_zone(text: str, zone: str) -> None:
    (reading,) = [each for each in read("en", text) if each.kind is Kind.TIME][:1]
    assert reading.value.as_json()["zone"] == zone


@pytest.mark.parametrize(
    ("code", "text", "zone"),
    [
        ("tr", "TSİ 20.00'de gözaltına alındı", "Europe/Istanbul"),
        ("tr", "Türkiye saatiyle 20.00'de", "Europe/Istanbul"),
        ("ja", "日本時間11日午前3時ごろ", "Asia/Tokyo"),
        ("ja", "4日夜(日本時間5日午後0時40分)に上陸した", "Asia/Tokyo"),
        ("zh", "北京时间20时", "Asia/Shanghai"),
        ("ko", "한국시간 오후 8시", "Asia/Seoul"),
        ("ru", "в 20:00 мск", "Europe/Moscow"),
        ("ru", "в 20:00 по московскому времени", "Europe/Moscow"),
        ("it", "alle 20, ora italiana", "Europe/Rome"),
        ("da", "klokken 20 dansk tid", "Europe/Copenhagen"),
        ("sv", "klockan 20 svensk tid", "Europe/Stockholm"),
        ("es", "a las 20.00, hora española", "Europe/Madrid"),
        ("fr", "à 20 h (heure de Paris)", "Europe/Paris"),
        ("de", "um 20 Uhr MESZ", "+02:00"),
        ("de", "um 20.00 Uhr Moskauer Zeit", "Europe/Moscow"),
        ("ar", "الثامنة مساء بتوقيت القاهرة", "Africa/Cairo"),
        ("en", "at 20:00 Moscow time", "Europe/Moscow"),
    ],
)
def test_a_zone_in_words_is_held_on_either_side_of_its_time(code: str, text: str, zone: str) -> None:
    (reading,) = (each for each in find(text, load(code), date(2019, 3, 13)) if each.kind is Kind.TIME)
    assert reading.value.as_json()["zone"] == zone


def test_a_zone_that_leads_a_time_in_brackets_is_of_no_time_before_them() -> None:
    text = "午後9時40分(日本時間5日午後0時40分)に上陸した"
    times = [each.value.as_json() for each in find(text, load("ja"), date(2019, 3, 13)) if each.kind is Kind.TIME]
    assert [(each["timex"], each.get("zone")) for each in times] == [("T21:40", None), ("T12:40", "Asia/Tokyo")]


def test_a_zone_is_of_one_time_alone() -> None:
    times = [each.value.as_json() for each in find("à 9 h GMT 10 h 15", load("fr")) if each.kind is Kind.TIME]
    assert [time.get("zone") for time in times][1:] in ([], [None])
