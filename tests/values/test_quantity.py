"""Quantities: what a written figure allows, and how two of them relate."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.grammar.digits import padding
from claimdiff.values import Mod, Quantity, Relation
from claimdiff.values.stored import value_of


def count(number: int, mod: Mod | None = None) -> Quantity:
    return Quantity.stated("count", Decimal(number), padding(Decimal(number)), "person", mod)


def measure(number: str, unit: str, mod: Mod | None = None) -> Quantity:
    value = Decimal(number)
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return Quantity.stated("measure", value, Decimal(1).scaleb(exponent), unit, mod)


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [
        (43, 43, 43),
        (40, 40, 40),
        (214, 214, 214),
        (74_000, 73_500, 74_500),
        (1340, 1335, 1345),
        (1_000_000, 875_000, 1_125_000),
    ],
)
def test_written_precision_of_counts(number: int, low: int, high: int) -> None:
    quantity = count(number)
    assert (quantity.low, quantity.high) == (low, high)


def percent(number: str, mod: Mod | None = None) -> Quantity:
    value = Decimal(number)
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return Quantity.stated("percent", value, max(Decimal(1).scaleb(exponent), padding(value)), None, mod)


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (percent("12.4"), percent("12.5"), Relation.EXCLUDES),
        (percent("12.5"), percent("13"), Relation.COMPATIBLE),
        (percent("12.5"), percent("12.54"), Relation.COMPATIBLE),
        (percent("50"), percent("46"), Relation.EXCLUDES),
        (percent("50"), percent("49.7"), Relation.COMPATIBLE),
        (percent("50", Mod.APPROX), percent("49.5"), Relation.COMPATIBLE),
        (count(74_000), count(75_000), Relation.EXCLUDES),
        (count(74_000), count(74_500), Relation.COMPATIBLE),
        (count(74_000, Mod.APPROX), count(75_000), Relation.COMPATIBLE),
        (measure("35", "celsius"), measure("36", "celsius"), Relation.EXCLUDES),
    ],
)
def test_figures_of_one_precision_exclude_each_other(first: Quantity, second: Quantity, relation: Relation) -> None:
    assert first.relate(second) is relation
    assert second.relate(first) is relation


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (count(31), count(31), Relation.SAME),
        (count(31), count(29), Relation.EXCLUDES),
        (count(47_812), count(48_000), Relation.COMPATIBLE),
        (count(30, Mod.APPROX), count(31), Relation.COMPATIBLE),
        (count(30, Mod.APPROX), count(43), Relation.EXCLUDES),
        (count(43_000_000, Mod.MORE_THAN), count(41_700_000), Relation.EXCLUDES),
        (count(43_000_000, Mod.MORE_THAN), count(44_000_000), Relation.COMPATIBLE),
        (count(43, Mod.MORE_THAN), count(4_300), Relation.EXCLUDES),
        (count(2_000_000, Mod.MORE_THAN), count(2_000_000), Relation.COMPATIBLE),
        (count(28, Mod.EQUAL_OR_MORE), count(28), Relation.COMPATIBLE),
        (count(28, Mod.EQUAL_OR_MORE), count(27), Relation.EXCLUDES),
        (measure("82", "mile-per-hour"), measure("132", "kilometer-per-hour"), Relation.COMPATIBLE),
        (measure("82", "mile-per-hour"), measure("98", "kilometer-per-hour"), Relation.EXCLUDES),
        (measure("59", "fahrenheit"), measure("15", "celsius"), Relation.SAME),
        (measure("3.5", "metric-ton"), measure("3500", "kilogram"), Relation.SAME),
        (measure("3", "meter"), measure("3", "kilogram"), Relation.INCOMPARABLE),
    ],
)
def test_relations(first: Quantity, second: Quantity, relation: Relation) -> None:
    assert first.relate(second) is relation


def test_other_currencies_have_no_common_scale() -> None:
    euros = Quantity.stated("money", Decimal(4_000_000), Decimal(1_000_000), "EUR")
    assert euros.relate(euros.with_unit("USD")) is Relation.INCOMPARABLE


def test_a_percentage_is_no_percentage_point() -> None:
    percent = Quantity.stated("percent", Decimal(2), Decimal(1))
    assert percent.relate(Quantity.stated("point", Decimal(2), Decimal(1))) is Relation.INCOMPARABLE


def test_how_far_apart() -> None:
    assert count(100_001).distance(count(200_002)) == pytest.approx(0.5, abs=0.001)


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (count(43_000_000, Mod.MORE_THAN), "more than 43 million"),
        (count(41_700_000), "41.7 million"),
        (count(1340), "1,340"),
        (measure("3.5", "metric-ton"), "3.5 t"),
        (Quantity.ranged("count", Decimal(18), Decimal(20)), "18 to 20"),
        (count(14, Mod.JUST_UNDER), "nearly 14"),
        (count(14, Mod.JUST_OVER), "just over 14"),
        (count(14, Mod.LESS_THAN), "less than 14"),
        (Quantity.stated("money", Decimal(2_300_000_000), Decimal(10**8), "EUR"), "EUR 2.3 billion"),
    ],
)
def test_in_words(quantity: Quantity, words: str) -> None:
    assert quantity.describe() == words


@pytest.mark.parametrize(("near", "mod"), [(Mod.JUST_UNDER, Mod.LESS_THAN), (Mod.JUST_OVER, Mod.MORE_THAN)])
def test_a_near_bound_keeps_both_ends_and_the_name_of_timex3(near: Mod, mod: Mod) -> None:
    quantity = count(200, near)
    assert quantity.mod is mod
    assert None not in (quantity.low, quantity.high)
    assert quantity.relate(count(200)) is Relation.COMPATIBLE
    assert {quantity.relate(count(150)), quantity.relate(count(250))} == {Relation.EXCLUDES}
    assert value_of("count", quantity.as_json()).describe() == quantity.describe()


quantities = st.builds(count, st.integers(min_value=0, max_value=10**12), st.sampled_from([None, *Mod]))


@given(quantities, quantities)
def test_relation_is_symmetric(first: Quantity, second: Quantity) -> None:
    assert first.relate(second) is second.relate(first)


@given(quantities)
def test_a_value_is_the_same_as_itself(quantity: Quantity) -> None:
    assert quantity.relate(quantity) is Relation.SAME
