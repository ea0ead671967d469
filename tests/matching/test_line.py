"""Values that are never compared fit as comparing them would say."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from claimdiff.matching.fits import fit
from claimdiff.matching.line import Line
from claimdiff.values import CalendarDate, Duration, Mod, Quantity, Value


def stated(number: str, scale: str = "measure", unit: str | None = "celsius", mod: Mod | None = None) -> Quantity:
    return Quantity.stated(scale, Decimal(number), Decimal(1), unit, mod)


FIGURES = [stated(str(number)) for number in (-40, -31, -30, -9, -1, 0, 1, 2, 9, 12, 17, 21, 120, 210, 4100, 41)]
COUNTS = [stated(number, "count", None, mod) for number in ("12", "40", "214", "412", "4120") for mod in (None, *Mod)]
SUMS = [stated(number, "money", unit) for number in ("4", "5", "900") for unit in ("EUR", "USD")]
DATES = [
    CalendarDate(2017),
    CalendarDate(2016, 11, 2),
    CalendarDate(2017, 11, 2),
    CalendarDate(2017, 1, 2),
    CalendarDate(2017, 11, mod=Mod.START),
    CalendarDate(2017, 3, mod=Mod.MORE_THAN),
    CalendarDate(1998, 11),
    CalendarDate(None, 11, 2),
    CalendarDate(None, 2, 20),
    CalendarDate(2019, period="SU"),
    CalendarDate(1980, span_years=10),
    CalendarDate(weekday=3),
]
LENGTHS = [
    *(Duration.stated({unit: Decimal(number)}) for unit in ("minute", "hour", "year") for number in (1, 2, 31, 32, 60)),
    *(Duration.stated({"hour": Decimal(2)}, mod) for mod in Mod),
    Duration.vague("hour"),
    Duration(None, None, 7200.0),
]
OPEN = [Quantity("count", None, None, None), Quantity("count", None, 20, 40), Quantity("count", None, 30, None)]


@pytest.mark.parametrize("values", [FIGURES, COUNTS + OPEN, SUMS, DATES, LENGTHS])
def test_values_fit_as_comparing_them_says(values: list[Value]) -> None:
    line = Line(values)
    for mine, its in product(values, repeat=2):
        a, b, expected = line.number(mine), line.number(its), fit(mine, its)
        assert line.level(a, b) == expected.level
        assert line.closeness[a][b] == pytest.approx(expected.closeness)


def test_clear_values_are_not_compared() -> None:
    line = Line(FIGURES)
    assert line.number(stated("4100")) not in line.near(line.number(stated("12")))
    assert line.number(stated("210")) in line.near(line.number(stated("120"))), "digits in another order"


@pytest.mark.parametrize("values", [FIGURES, COUNTS + OPEN, SUMS, DATES, LENGTHS])
def test_the_nearest_of_some_values_is_found(values: list[Value]) -> None:
    line = Line(values)
    for at, value in enumerate(values):
        among = [*values[:at][-3:], *values[at + 5 : at + 7], values[0]]
        closest = min(fit(value, each).closeness for each in among)
        assert line.nearest[line.number(value)][line.crowd(among)] == pytest.approx(closest)
