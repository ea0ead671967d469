"""CSV: which rows and columns, and cells that no spreadsheet calculates."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings

from claimdiff.render import FORMATS, Page
from claimdiff.render.csv import safe
from tests.sample_report import sample_report
from tests.test_render_safety import report_of, texts


def rows(table: str, text: str | None = None) -> list[dict[str, str]]:
    report = sample_report() if text is None else report_of(text)
    written = FORMATS["csv"].render(report, Page(table=table))
    assert written.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"))))


def test_findings_have_a_row_for_each_of_their_claims() -> None:
    report = sample_report()
    told = rows("findings")
    assert [(row["finding"], row["claim"]) for row in told] == [
        (finding.id, claim) for finding in report.findings for side in finding.positions for claim in side.claims
    ]
    assert told[0] | {"sentence": ""} == {
        "finding": "f1", "verdict": "contradiction", "about": "person · injured", "position": "12",
        "confidence": "0.93", "severity": "0.42", "independent": "2", "explanation": "la-cote is later than port-news", "claim": "port-news:1", "kind": "count",
        "value": "12", "number": "12", "low": "12", "high": "12", "unit": "person", "timex": "", "mod": "",
        "text": "12 people", "sentence": "", "line": "3", "attributed_to": "the coast guard", "scope": "", "superseded": "",
        "resolved": "", "source": "port-news", "language": "en", "published": "2024-03-12",
        "publisher": told[0]["publisher"], "author": told[0]["author"], "title": "Ferry fire in the strait",
        "url": told[0]["url"], "path": "articles/port-news.txt",
    }  # fmt: skip


def test_claims_have_a_row_each_whether_in_a_finding_or_not() -> None:
    told = rows("claims")
    assert [row["claim"] for row in told] == [claim.id for claim in sample_report().claims]
    alone = [row["claim"] for row in told if not row["finding"]]
    assert alone == [claim.id for claim in sample_report().single_source()]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        ("\x1b[0m=1", "'=1"),
        ("\u202e=1", "'=1"),
        ("\ufeff=1", "'=1"),
        ("＝1", "'＝1"),
        ("12;=1", "12;'=1"),
        ("12; @a", "12;' @a"),
        ("a=b", "a=b"),
        ("12 - 15", "12 - 15"),
    ],
)
def test_what_would_be_a_formula_is_text(text: str, cell: str) -> None:
    assert safe(text) == cell


@settings(max_examples=60, deadline=None)
@given(texts)
def test_no_cell_begins_a_formula(text: str) -> None:
    for lead in ("", "=", "+", "@", "\t-"):
        cells = [(name, cell) for row in rows("findings", lead + text) for name, cell in row.items() if cell]
        assert [each for each in cells if each[1].lstrip()[0] in "=+-@＝＋－＠"] == []
        assert all(len(cell.splitlines()) <= 1 for _, cell in cells)


def test_negative_figures_stay_figures() -> None:
    report = sample_report()
    value = replace(report.claims[0].value, number=-3, low=-3, high=-3)  # type: ignore[call-arg]
    cold = replace(report, claims=(replace(report.claims[0], value=value), *report.claims[1:]))
    assert ",-3,-3,-3," in FORMATS["csv"].render(cold, Page(table="claims"))
