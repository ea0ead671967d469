"""Money, percentages, measures, durations and ages."""

from __future__ import annotations

import pytest

from claimdiff.extraction import Reading
from claimdiff.kinds.duration import read_period
from claimdiff.model import Kind
from tests.kinds.reading import read, shown


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "15 dollars and 50 cents", ["15.5 USD"]),
        ("en", "17 USD 25", ["17.25 USD"]),
        ("en", "50 cents", ["0.5 USD"]),
        ("en", "from €12m to €8m", ["12000000 EUR", "8000000 EUR"]),
        ("en", "75 USD million", ["75000000 USD"]),
        ("en", "120 MEUR", ["120000000 EUR"]),
        ("en", "250 million Dutch guilders", ["250000000 NLG"]),
        ("en", "COP 12 million", ["12000000 COP"]),
        ("en", "-$5m", ["-5000000 USD"]),
        ("de", "von 12 auf 8 Millionen Euro", ["12000000 EUR", "8000000 EUR"]),
        (
            "es",
            "421 millones de euros, frente a los 1.050 millones de un año antes",
            ["421000000 EUR", "1050000000 EUR"],
        ),
    ],
)
def test_money(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.MONEY) == wanted


@pytest.mark.parametrize(("code", "text"), [("en", "20 cop cars"), ("en", "a try"), ("sv", "100 mad")])
def test_codes_in_small_letters_are_words(code: str, text: str) -> None:
    assert shown(code, text, Kind.MONEY) == []


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "-0.3%", ["-0.3"]),
        ("en", "growth of 2-3%", [""]),
        ("en", "from 5.2 to 4.9 percent", ["5.2", "4.9"]),
        ("en", "0.4 of a percentage point", ["0.4"]),
        ("tr", "yüzde 4,9", ["4.9"]),
        ("tr", "%4,9", ["4.9"]),
        ("ja", "3割", ["30"]),
        ("es", "9.100 puntos", []),
    ],
)
def test_percentages(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.PERCENTAGE) == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "5 ft 2 in", ["5.166666666666667 foot"]),
        ("en", "12 degrees below zero", ["-12 celsius"]),
        ("en", "20 (kg)", ["20 kilogram"]),
        ("en", "1.8m tall", ["1.8 meter"]),
        ("en", "12 in hospital", []),
        ("zh", "时速120公里", ["120 kilometer-per-hour"]),
    ],
)
def test_measures(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.MEASURE) == wanted


def only(code: str, text: str) -> Reading:
    (reading,) = read(code, text)
    return reading


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "a toll of 19", Kind.COUNT),
        ("en", "the driver (45)", Kind.AGE),
        ("de", "der 34-Jährige arbeitete", Kind.AGE),
        ("de", "dreijährige Haftstrafe", Kind.DURATION),
        ("es", "tiene 20 años de experiencia", Kind.DURATION),
        ("es", "tiene 20 años", Kind.AGE),
        ("fr", "À 41 ans, il", Kind.AGE),
        ("fr", "chef de projet de 40 ans", Kind.AGE),
        ("it", "ragazzi dai 16 ai 19 anni", Kind.AGE),
        ("ja", "30代の男性", Kind.AGE),
    ],
)
def test_ages_and_what_looks_like_them(code: str, text: str, kind: Kind) -> None:
    assert kind in [reading.kind for reading in read(code, text)]


def test_durations() -> None:
    assert shown("en", "one week three days", Kind.DURATION) == ["P1W3D"]
    assert shown("en", "in a time of 7:13:45", Kind.DURATION) == ["PT7H13M45S"]
    assert shown("en", "$10 million an hour", Kind.DURATION) == []
    assert only("fr", "pendant 2h30").value.as_json()["timex"] == "PT2H30M"


def test_periods_are_read_whole() -> None:
    assert read_period("P1Y2M") == {"year": 1, "month": 2}
    with pytest.raises(ValueError, match="not a period"):
        read_period("an hour")
