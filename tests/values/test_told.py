"""Answers, names and quotations: how two of them stand to each other, and what they print."""

from __future__ import annotations

import pytest

from claimdiff.values import Name, Quantity, Quote, Relation, Term


def term(concept: str, *kinds: str, excludes: tuple[str, ...] = (), denied: bool = False) -> Term:
    return Term("cause", concept, frozenset((concept, *kinds)), frozenset(excludes), denied)


SPEEDING = term("speeding", "human_error", excludes=("arson", "brake_failure"))
ERROR = term("human_error", excludes=("arson",))
ARSON = term("arson", excludes=("speeding", "human_error"))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (SPEEDING, SPEEDING, Relation.SAME),
        (SPEEDING, ERROR, Relation.COMPATIBLE),
        (SPEEDING, ARSON, Relation.EXCLUDES),
        (term("arson", denied=True), ARSON, Relation.EXCLUDES),
        (term("human_error", denied=True), SPEEDING, Relation.EXCLUDES),
        (term("speeding", denied=True), ERROR, Relation.COMPATIBLE),
        (term("arson", denied=True), SPEEDING, Relation.COMPATIBLE),
        (term("arson", denied=True), term("arson", denied=True), Relation.SAME),
        (term("arson", denied=True), term("speeding", denied=True), Relation.COMPATIBLE),
        (SPEEDING, Term("panic", "panic", frozenset(("panic",))), Relation.INCOMPARABLE),
        (SPEEDING, Quantity("count", 3, 3, 3), Relation.INCOMPARABLE),
    ],
)
def test_answers_relate(one: Term, other: Term, relation: Relation) -> None:
    assert one.relate(other) is relation
    if isinstance(other, Term):
        assert other.relate(one) is relation


def name(*words: str, sole: bool = True) -> Name:
    return Name("hospital", " ".join(words), words, sole)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (name("grenoble"), name("grenoble"), Relation.SAME),
        (name("wroclaw"), name("wroclawiu"), Relation.SAME),
        (name("galina", "borek"), name("halina", "borek"), Relation.SAME),
        (name("grenoble", "nord"), name("grenoble"), Relation.COMPATIBLE),
        (name("grenoble"), name("chambery"), Relation.EXCLUDES),
        (name("grenoble", sole=False), name("chambery", sole=False), Relation.INCOMPARABLE),
        (name("maria", "petrova"), name("daria", "petrova"), Relation.EXCLUDES),
        (name("bonn"), name("born"), Relation.EXCLUDES),
    ],
)
def test_names_relate(one: Name, other: Name, relation: Relation) -> None:
    assert one.relate(other) is relation
    assert other.relate(one) is relation


def quote(plain: str, figures: tuple[str, ...] = (), denials: int = 0, language: str = "en") -> Quote:
    return Quote(plain, (), figures, denials, plain, language)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (quote("we saw nothing at all"), quote("we saw nothing at all"), Relation.SAME),
        (quote("we saw nothing at all"), quote("saw nothing at all"), Relation.SAME),
        (quote("we saw it then"), quote("we saw that then"), Relation.COMPATIBLE),
        (quote("we saw 214 of them", ("214",)), quote("we saw 241 of them", ("241",)), Relation.EXCLUDES),
        (quote("we saw them all"), quote("we never saw them all", denials=1), Relation.EXCLUDES),
        (quote("we saw them all"), quote("wir sahen sie alle", language="de"), Relation.SAME),
    ],
)
def test_quotations_relate(one: Quote, other: Quote, relation: Relation) -> None:
    assert one.relate(other) is relation
    assert other.relate(one) is relation


def test_they_print_themselves() -> None:
    assert (SPEEDING.describe(), str(SPEEDING)) == ("speeding", "cause=speeding")
    denied = term("human_error", denied=True)
    assert (denied.describe(), str(denied)) == ("human error: no", "cause!=human_error")
    assert str(name("grenoble")) == "hospital=grenoble"
    assert quote("word " * 40).describe().endswith("…”")


@pytest.mark.parametrize("value", [SPEEDING, name("grenoble"), quote("we saw them all")])
def test_their_json_keeps_the_fields_of_every_value(value: Term | Name | Quote) -> None:
    told = value.as_json()
    assert {"number", "low", "high", "unit", "timex", "mod"} <= told.keys()
    assert all(told[key] is None for key in ("number", "low", "high", "unit", "timex", "mod"))
    assert value.distance(value) is None
