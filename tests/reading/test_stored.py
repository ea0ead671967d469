"""Stored reports: what JSON keeps, the schema holds, `show` draws again, and what a broken file is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from benchmarks.gold import CLUSTERS
from claimdiff.account import Account, Comparison, LeftOut, Step
from claimdiff.errors import InputError
from claimdiff.model import Report
from claimdiff.pipeline import compare, explain
from claimdiff.read import read_paths
from claimdiff.reading.fields import Broken
from claimdiff.reading.stored import read_report, report_of
from claimdiff.render import FORMATS, Page
from claimdiff.render.json import as_json
from claimdiff.render.schema import schema
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Quantity, Value
from claimdiff.values.stored import value_of
from tests.sample_report import report_of_many, sample_report

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads(schema()))
Change = Callable[[dict[str, Any]], object]


def with_accounts() -> Report:
    """The sample report narrowed to its first finding, with how that came about."""
    report = sample_report()
    first, second = (report.claim(each) for each in report.findings[0].claims[:2])
    step = Step((first,), (second,), 0.25, (Comparison("unit", "same", 1.5), Comparison("names", "none", -0.5)), 0.5)
    stranger = report.claims[-1]
    left = LeftOut((stranger,), "the score is too low", (replace(step, second=(stranger,), pairs=2, together=True),))
    account = Account(report.findings[0].id, ((first, second),), (step,), (left,))
    return replace(report, claims=report.claims[:-1], accounts=(account,), command="claimdiff compare 'a b/'")


def with_texts() -> Report:
    """One source whose text holds its claim where it says."""
    report = sample_report()
    claim = report.claims[0]
    text = "x" * claim.sentence.span.start + claim.sentence.text
    sources = tuple(
        replace(each, text=text, url="https://a.example/1", publisher="P", author="A") for each in report.sources
    )
    kept = [replace(claim, id=str(n), source=source.id) for n, source in enumerate(sources)]
    return Report(sources, tuple(kept), (), (), "0.1.0")


def reports() -> Iterator[Report]:
    yield Report((), (), ())
    yield sample_report()
    yield with_accounts()
    yield with_texts()
    yield report_of_many(12, 30)


# --- the schema


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json.loads(schema()))


@pytest.mark.parametrize("report", list(reports()))
@pytest.mark.parametrize("with_text", [False, True])
def test_every_report_is_what_the_schema_says(report: Report, with_text: bool) -> None:
    SCHEMA.validate(json.loads(FORMATS["json"].render(report, Page(with_text=with_text))))


@pytest.mark.parametrize("cluster", ["messenger-outage", "bank-tunnel-trial"])
def test_reports_of_articles_are_what_the_schema_says_and_come_back(cluster: str) -> None:
    reading = read_paths([str(CLUSTERS / cluster / "articles")])
    report, accounts = explain(reading.articles, notes=reading.notes)
    report = replace(report, accounts=accounts)
    told = as_json(report, with_text=True)
    SCHEMA.validate(told)
    stored = report_of(json.loads(json.dumps(told)))
    assert as_json(stored, with_text=True) == told
    for name, each in FORMATS.items():
        assert each.render(stored, Page(120)) == each.render(report, Page(120)), name


def test_every_field_is_in_the_schema() -> None:
    told = as_json(with_accounts(), with_text=True)
    for name, each in (("source", told["sources"]), ("claim", told["claims"]), ("finding", told["findings"])):
        known = json.loads(schema())["$defs"][name]["properties"]
        assert {field for one in each for field in one} == set(known)
    values = {field for claim in told["claims"] for field in claim["value"]}
    assert values <= set(json.loads(schema())["$defs"]["value"]["properties"])


# --- values

mods = st.sampled_from([None, *(mod for mod in Mod if mod.timex is mod)])
numbers = st.decimals("0.001", "1e15", allow_nan=False, places=3)
lengths = st.dictionaries(st.sampled_from(["year", "month", "week", "day", "hour", "minute", "second", "decade"]),
                          st.integers(1, 99).map(Decimal), min_size=1, max_size=3)  # fmt: skip
values = st.one_of(
    st.builds(lambda number, mod: ("count", Quantity.stated("count", number, Decimal(1), "person", mod)), numbers, mods),
    st.builds(lambda number, mod: ("age", Quantity.stated("age", number, Decimal(1), None, mod)), numbers, mods),
    st.builds(lambda number: ("percentage", Quantity.stated("point", number, Decimal(1))), numbers),
    st.builds(lambda number: ("percentage", Quantity.stated("percent", number, Decimal(1))), numbers),
    st.builds(lambda low, more: ("money", Quantity.ranged("money", low, low + more, "EUR")), numbers, numbers),
    st.builds(lambda parts, mod: ("duration", Duration.stated(parts, mod)), lengths, mods),
    st.builds(lambda one, two: ("duration", Duration.ranged(one, two)), lengths, lengths),
    st.sampled_from(["minute", "hour", "quarter", "decade"]).map(lambda unit: ("duration", Duration.vague(unit))),
    st.builds(
        lambda hour, minute, second, mod, zone: ("time", ClockTime(hour, minute, second, mod, zone)),
        st.integers(0, 23), st.integers(0, 59), st.none() | st.integers(0, 59), mods, st.sampled_from([None, "+02:00"]),
    ),
    st.builds(lambda day, mod: ("date", CalendarDate.of(day, mod)), st.dates(date(1000, 1, 1)), mods),
    st.sampled_from(
        [
            CalendarDate(2017, 11), CalendarDate(None, 11, 2), CalendarDate(1999), CalendarDate(day=5),
            CalendarDate(weekday=3), CalendarDate(2025, period="Q1"), CalendarDate(None, period="SU"),
            CalendarDate(1980, span_years=10), CalendarDate(1900, span_years=100), CalendarDate(2024, None, 7),
        ]
    ).map(lambda value: ("date", value)),
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(values)
def test_a_value_comes_back_from_its_json(told: tuple[str, Value]) -> None:
    kind, value = told
    assert value_of(kind, json.loads(json.dumps(value.as_json()))) == value


@pytest.mark.parametrize(
    ("kind", "told", "why"),
    [
        ("date", {"timex": "2017-02-30"}, "a day that no calendar has"),
        ("date", {"timex": "2017-13"}, "a day that no calendar has"),
        ("date", {"timex": "yesterday"}, "is no date"),
        ("date", {"timex": None}, "is no date"),
        ("date", {"timex": "2017", "mod": "MAYBE"}, "none of APPROX"),
        ("date", {"timex": "2017", "mod": []}, "none of APPROX"),
        ("time", {"timex": "T25:00"}, "is no time of day"),
        ("time", {"timex": "19:00"}, "is no time of day"),
        ("time", {"timex": "T19:00", "zone": 2}, "zone is not a string"),
        ("duration", {"timex": "P" + "1Y" * 3 + "!"}, "is no duration"),
        ("duration", {"timex": 11}, "timex is not a string"),
        ("count", {"number": "12"}, "no number"),
        ("count", {"number": True}, "no number"),
        ("count", {"number": [1]}, "no number"),
        ("count", {"number": float("nan")}, "no number"),
        ("count", {"number": 10**400}, "no number"),
        ("money", {"number": 1, "unit": 3}, "unit is not a string"),
    ],
)
def test_what_states_no_value_is_told(kind: str, told: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        value_of(kind, told)


# --- reports


@pytest.mark.parametrize("report", list(reports()))
@pytest.mark.parametrize("name", FORMATS)
def test_a_stored_report_is_drawn_like_the_first(report: Report, name: str) -> None:
    stored = report_of(json.loads(FORMATS["json"].render(report, Page(with_text=True))))
    for page in (Page(80), Page(200, color=True)):
        assert FORMATS[name].render(stored, page) == FORMATS[name].render(report, page)


def test_a_report_without_the_fields_that_were_added_later_is_read() -> None:
    told = as_json(sample_report())
    for name in ("version", "command", "notes"):
        del told[name]
    for claim in told["claims"]:
        for name in ("sentence_start", "noun", "superseded", "resolved"):
            del claim[name]
    for source in told["sources"]:
        for name in ("url", "publisher", "author", "sha256"):
            del source[name]
    stored = report_of(told)
    assert [claim.sentence.text for claim in stored.claims] == [claim.sentence.text for claim in sample_report().claims]


def broken(change: Change) -> str:
    """What is told of the sample report after a change."""
    told = deepcopy(as_json(with_accounts()))
    change(told)
    with pytest.raises(Broken) as raised:
        report_of(told)
    return str(raised.value)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda told: told.update(format="claimdiff/2"), "its format is 'claimdiff/2', not 'claimdiff/1'"),
        (lambda told: told.pop("claims"), "claims is not a list"),
        (lambda told: told["claims"].append(7), "claims[17] is not an object"),
        (lambda told: told["claims"].append(told["claims"][0]), "two of the claims have one id"),
        (lambda told: told["sources"].append(told["sources"][0]), "two of the sources have one id"),
        (lambda told: told["claims"][2].update(source="x"), "claims[2].source is 'x', none of port-news"),
        (lambda told: told["claims"][2].update(kind="rumour"), "claims[2].kind is 'rumour', none of date"),
        (lambda told: told["claims"][2].update(line=0), "claims[2].line is no whole number from 1 up"),
        (lambda told: told["claims"][2].update(line=True), "claims[2].line is no whole number"),
        (lambda told: told["claims"][2].update(end=told["claims"][2]["end"] + 1), "do not lead to its text"),
        (lambda told: told["claims"][2].update(sentence="other words"), "sentence does not hold its text"),
        (lambda told: told["claims"][2].update(sentence_start=10**12), "sentence does not hold its text"),
        (lambda told: told["claims"][2].update(value=[]), "claims[2].value is not an object"),
        (lambda told: told["claims"][2]["value"].update(number={}), "claims[2].value: number is no number"),
        (lambda told: told["claims"][2].update(superseded="no"), "superseded is neither true nor false"),
        (lambda told: told["claims"][2].update(topic=3), "claims[2].topic is not a string"),
        (lambda told: told["sources"][0].update(published="soon"), "published is 'soon', no ISO date"),
        (lambda told: told["sources"][0].update(text="short"), "do not lead to its text"),
        (lambda told: told["sources"][0].update(language=None), "sources[0].language is missing or empty"),
        (lambda told: told["findings"][0].update(confidence=2), "findings[0].confidence is no number from 0 to 1"),
        (lambda told: told["findings"][0].update(claims=[]), "findings[0].claims are not two or more"),
        (lambda told: told["findings"][0].update(conflicts=[["port-news:1"]]), "conflicts[0] is no pair"),
        (lambda told: told["findings"][0].update(conflicts=["ab"]), "findings[0].conflicts[0] is not a list"),
        (lambda told: told["findings"][0]["positions"][0].update(claims=["la-cote:6"]), "the report does not hold"),
        (lambda told: told["findings"][0]["positions"][0].update(claims=[]), "positions[0].claims is empty"),
        (lambda told: told["notes"][0].update(message=""), "notes[0].message is missing or empty"),
        (lambda told: told["accounts"][0].update(finding="f9"), "accounts[0].finding is 'f9', none of f1"),
        (lambda told: told.pop("claims_left_out"), "which the report does not hold"),
        (lambda told: told["accounts"][0]["joins"][0].update(base=1e9), "joins[0].base is no number"),
    ],
)
def test_what_is_wrong_is_told_by_its_place(change: Change, why: str) -> None:
    assert why in broken(change)


anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(told: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place of a piece of JSON."""
    inner = told.items() if isinstance(told, dict) else enumerate(told) if isinstance(told, list) else ()
    for key, each in inner:
        yield (*path, key)
        yield from places(each, (*path, key))


PLACES = list(places(as_json(with_accounts())))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PLACES), anything)
def test_whatever_stands_in_a_field_the_report_is_drawn_or_refused(path: tuple[Any, ...], value: Any) -> None:
    told = as_json(with_accounts())
    place = told
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    try:
        report = report_of(told)
    except Broken:
        return
    for each in FORMATS.values():
        assert each.render(report)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is not JSON"),
        (b"\xff\xfe\x00", "it is not JSON in UTF-8"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b"[]", "the file is not an object"),
        (b'{"format": ' + b"1" * 5000 + b"}", "it is not JSON"),
    ],
)
def test_a_file_that_is_no_report_is_refused(data: bytes, why: str, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(data)
    with pytest.raises(InputError, match="give a report that") as raised:
        read_report(str(path))
    assert why in str(raised.value)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (tmp_path / "missing.json", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_report(str(path))
    monkeypatch.setattr("claimdiff.reading.stored.LARGEST", 10)
    (tmp_path / "large.json").write_text("[" * 11)
    with pytest.raises(InputError, match="is larger than"):
        read_report(str(tmp_path / "large.json"))


def test_the_text_is_kept_only_where_it_is_asked_for() -> None:
    report = compare(read_paths([str(ROOT / "seeds")]).articles)
    assert all(source.text for source in report.sources)
    assert all("text" not in source for source in as_json(report)["sources"])


def test_a_hash_is_that_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf12 people.\r\n")
    (tmp_path / "b.jsonl").write_text('{"text": "12 people.\\n"}\n')
    first, second = compare(read_paths([str(tmp_path)]).articles).sources
    assert first.sha256 == sha256(b"\xef\xbb\xbf12 people.\r\n").hexdigest()
    assert second.sha256 == sha256(b"12 people.\n").hexdigest()
