"""Every level of every comparison, reached by a small made-up pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from decimal import Decimal
from itertools import product

import pytest

from claimdiff.matching.context import Context
from claimdiff.matching.evidence import evidence, score, weights
from claimdiff.matching.levels import COMPARED, SUBJECT, TOLD, levels, subject, told
from claimdiff.model import Kind
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Quantity
from tests.matching.making import context, count


def dollars(number: int, mod: Mod | None = None, unit: str = "USD") -> Quantity:
    return Quantity.stated("money", Decimal(number), Decimal(1), unit, mod)


def hours(number: int) -> Duration:
    return Duration.stated({"hour": Decimal(number)})


def crowd(size: int) -> tuple[Quantity, ...]:
    return tuple(count(1000 + 7 * number) for number in range(size))


RIVAL = count(214)
MONEY, AGE, TIME, DATE = Kind.MONEY, Kind.AGE, Kind.TIME, Kind.DATE
PAIRS: list[tuple[str, Context, Context]] = [
    ("kind: count", context(), context()),
    ("kind: age", context(count(40), AGE), context(count(40), AGE)),
    # values
    ("value: count same, rare", context(count(214)), context(count(214))),
    ("value: count same, common", context(count(12)), context(count(12))),
    ("value: count same but hedged, rare", context(count(214)), context(count(214, mod=Mod.APPROX))),
    ("value: count same but hedged, common", context(count(12)), context(count(12, mod=Mod.APPROX))),
    ("value: amount compatible", context(dollars(101, Mod.APPROX), MONEY), context(dollars(99, Mod.APPROX), MONEY)),
    ("value: count compatible, loose", context(count(214)), context(count(209, mod=Mod.MORE_THAN))),
    ("value: count compatible, stretched", context(count(328)), context(count(43, mod=Mod.MORE_THAN))),
    ("value: count close", context(count(214)), context(count(210))),
    ("value: count close, large", context(count(8210)), context(count(8200))),
    ("value: count close, of one noun", context(count(8210, "job")), context(count(8200, "job"))),
    ("value: count close, told alike", context(count(8210), aspect="dead"), context(count(8200), aspect="dead")),
    ("value: count close, common", context(count(20)), context(count(19))),
    ("value: count close, of one noun", context(count(214, "passenger")), context(count(210, "passenger"))),
    ("value: count near, of one noun", context(count(214, "passenger")), context(count(170, "passenger"))),
    ("value: count far, of one noun", context(count(214, "train")), context(count(15, "train"))),
    ("value: count close, told alike", context(count(214), aspect="dead"), context(count(210), aspect="dead")),
    ("value: count near, told alike", context(count(214), aspect="dead"), context(count(170), aspect="dead")),
    ("value: count far, told alike", context(count(214), aspect="dead"), context(count(15), aspect="dead")),
    ("value: count far", context(count(214, mod=Mod.MORE_THAN)), context(count(15))),
    ("value: count scrambled", context(count(421)), context(count(412))),
    ("value: count scrambled", context(count(4100)), context(count(41))),
    ("value: count far", context(count(4200)), context(count(41))),
    ("value: count near", context(count(214)), context(count(170))),
    ("value: count far", context(count(214)), context(count(15))),
    ("value: amount incomparable", context(dollars(900), MONEY), context(dollars(900, unit="EUR"), MONEY)),
    ("value: amount same, common", context(hours(24), Kind.DURATION), context(hours(24), Kind.DURATION)),
    ("value: time same, rare", context(ClockTime(21, 50), TIME), context(ClockTime(21, 50), TIME)),
    ("value: time same, common", context(ClockTime(22, 0), TIME), context(ClockTime(22, 0), TIME)),
    ("value: date same, rare", context(CalendarDate(2017, 11, 2), DATE), context(CalendarDate(2017, 11, 2), DATE)),
    ("value: date same, common", context(CalendarDate(2017), DATE), context(CalendarDate(2017), DATE)),
    # what is counted
    ("noun: not counted", context(dollars(9), MONEY), context(dollars(9), MONEY)),
    ("noun: same", context(count(214, "passenger")), context(count(15, "passenger"))),
    ("noun: same, generic", context(count(214, "person")), context(count(15, "person"))),
    ("noun: related", context(count(214, "passenger")), context(count(15, "person"))),
    ("noun: same word", context(noun=frozenset({"~blip"})), context(noun=frozenset({"~blip"}))),
    ("noun: unsaid", context(), context(count(15, "passenger"))),
    ("noun: unknown", context(noun_word="blips"), context(noun_word="blops")),
    ("noun: half known", context(noun_word="blips"), context(count(15, "passenger"))),
    ("noun: different", context(count(214, "passenger")), context(count(15, "bridge"))),
    # what is said of it
    ("aspect: people, none", context(), context()),
    ("aspect: people, one alone", context(aspect="dead"), context()),
    ("aspect: people, same", context(aspect="dead"), context(aspect="dead")),
    ("aspect: people, another", context(aspect="dead"), context(aspect="injured")),
    ("aspect: things, none", context(count(214, "train")), context(count(15, "train"))),
    ("aspect: things, one alone", context(count(214, "train"), aspect="sold"), context(count(15, "train"))),
    ("aspect: things, same", context(count(2, "train"), aspect="sold"), context(count(9, "train"), aspect="sold")),
    (
        "aspect: things, another",
        context(count(2, "train"), aspect="sold"),
        context(count(9, "train"), aspect="delayed"),
    ),
    ("aspect: other, none", context(dollars(9), MONEY), context(dollars(9), MONEY)),
    ("aspect: other, one alone", context(dollars(9), MONEY, aspect="fine"), context(dollars(9), MONEY)),
    ("aspect: other, same", context(dollars(9), MONEY, aspect="fine"), context(dollars(9), MONEY, aspect="fine")),
    ("aspect: other, another", context(dollars(9), MONEY, aspect="fine"), context(dollars(9), MONEY, aspect="debt")),
    # words
    ("closest: one shared", context(closest=frozenset({"die"})), context(closest=frozenset({"dead"}))),
    ("closest: none shared", context(closest=frozenset("ab")), context(closest=frozenset("cd"))),
    ("closest: one shared", context(closest=frozenset("ab")), context(closest=frozenset("bc"))),
    ("closest: more shared", context(closest=frozenset("ab")), context(closest=frozenset("abc"))),
    ("around: much", context(around={"a": 1.0}), context(around={"a": 1.0, "b": 1.0})),
    ("around: some", context(around={"a": 1.0}), context(around={"a": 0.2, "b": 1.0})),
    ("around: little", context(around={"a": 1.0}), context(around={"a": 0.1, "b": 1.0})),
    ("around: trace", context(around={"a": 1.0}), context(around={"a": 0.05, "b": 1.0})),
    ("around: none", context(around={"a": 1.0}), context(around={"b": 1.0})),
    ("around: none", context(), context(around={"b": 1.0})),
    ("owner: none", context(count(34), AGE), context(count(34), AGE)),
    ("owner: one alone", context(count(34), AGE, owner=frozenset({"~vale"})), context(count(34), AGE)),
    (
        "owner: shared",
        context(count(34), AGE, owner=frozenset({"~vale"})),
        context(count(36), AGE, names=frozenset({"~vale"})),
    ),
    ("names: none", context(), context(names=frozenset({"~duysak"}))),
    ("names: shared", context(names=frozenset({"~duysak"})), context(names=frozenset({"~duysak"}))),
    ("names: other names", context(names=frozenset({"~grenoble"})), context(names=frozenset({"~duysak"}))),
    ("beside: nothing", context(), context(beside=frozenset({"count 214"}))),
    ("beside: one value", context(beside=frozenset({"count 214"})), context(beside=frozenset({"count 214"}))),
    ("beside: more values", context(beside=frozenset("ab")), context(beside=frozenset("ab"))),
    # places, years, articles
    ("place: both titles", context(in_title=True), context(in_title=True)),
    ("place: near", context(place=0.1), context(place=0.2)),
    ("place: apart", context(place=0.1), context(place=0.9)),
    ("years: none", context(), context()),
    ("years: named by one", context(years=frozenset({2007})), context()),
    ("years: shared", context(years=frozenset({2007})), context(years=frozenset({2007, 2017}))),
    ("years: other years", context(years=frozenset({2007})), context(years=frozenset({2017}))),
    ("article: same", context(source="a"), context(source="a")),
    ("article: other", context(source="a"), context(source="b")),
    # rivals
    ("crowd: count alone", context(), context()),
    ("crowd: count few", context(rivals=crowd(2)), context()),
    ("crowd: count some", context(rivals=crowd(6)), context()),
    ("crowd: count many", context(), context(rivals=crowd(7))),
    ("rivals: neither outdone", context(rivals=crowd(3)), context(rivals=crowd(3))),
    ("rivals: neither outdone, of one noun", context(count(41, "train")), context(count(43, "train"))),
    (
        "rivals: one outdone, of one noun",
        context(count(230, "train"), rivals=(count(214, "train"),)),
        context(count(214, "train")),
    ),
    (
        "rivals: both outdone, of one noun",
        context(count(230, "train"), rivals=(count(214, "train"),)),
        context(count(214, "train"), rivals=(count(230, "train"),)),
    ),
    ("rivals: one outdone", context(count(300), rivals=(RIVAL,)), context(count(214))),
    ("rivals: both outdone", context(count(300), rivals=(RIVAL,)), context(RIVAL, rivals=(count(300),))),
]


@pytest.mark.parametrize(
    ("expected", "first", "second"), PAIRS, ids=[f"{pair[0]} {at}" for at, pair in enumerate(PAIRS)]
)
def test_levels(expected: str, first: Context, second: Context) -> None:
    name, _, level = expected.partition(": ")
    assert levels(first, second)[name] == level
    assert levels(second, first)[name] == level


def test_every_level_that_weighs_is_among_the_pairs() -> None:
    told = {bare(name) for name, _, _ in PAIRS}
    fitted = {bare(name) for table in (weights().pair, weights().join) for name in table if ": " in name}
    assert fitted - told - {("kind", kind.value) for kind in Kind} == set()


def bare(name: str) -> tuple[str, str]:
    """The comparison and its level, without the family of kinds before it."""
    comparison, _, level = name.partition(": ")
    return comparison, level.partition(" ")[2] if comparison in ("value", "crowd") else level


@pytest.mark.parametrize(("expected", "first", "second"), PAIRS[::5])
def test_evidence_sums_up_to_the_score(expected: str, first: Context, second: Context) -> None:
    for table in (weights().pair, weights().join):
        found = evidence(first, second, table)
        assert [each.name for each in found] == list(COMPARED)
        assert table["base"] + sum(each.weight for each in found) == pytest.approx(score(first, second, table))


@pytest.mark.parametrize(("names", "part"), [(SUBJECT, subject), (TOLD, told)])
def test_equal_parts_reach_equal_levels(names: tuple[str, ...], part: Callable[[Context], Hashable]) -> None:
    by_kind: dict[Kind, list[Context]] = defaultdict(list)
    for _, *sides in PAIRS:
        for side in sides:
            by_kind[side.claim.kind].append(side)
    for name in names:
        for contexts in by_kind.values():
            reached: dict[object, str] = {}
            for first, second in product(contexts, repeat=2):
                level = COMPARED[name](first, second)
                assert reached.setdefault((part(first), part(second)), level) == level
