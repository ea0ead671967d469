"""What must hold whatever came in: exact places, nothing that is obeyed, and JSON that is the report."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from html.parser import HTMLParser

from claimdiff.model import Claim, Report, Source
from claimdiff.reading.stored import report_of
from claimdiff.render import FORMATS, Page

OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff\ufeff]"
)
"""What a terminal or a reader of text obeys: controls, marks of direction, separators of lines; and halves of pairs."""
FORMULA = tuple("=+-@\t\r")
"""What a spreadsheet takes a cell for a formula by."""
NUMBER = re.compile(r"-\d+(\.\d+)?(e[+-]?\d+)?")
"""A negative number is one, and no formula."""
FOREIGN = frozenset(
    ("script", "img", "iframe", "object", "embed", "link", "base", "template", "audio", "video", "frame", "textarea")
)
"""Elements that no page of ours has."""
NARROW = Page(60)


def check_claims(source: Source, claims: Sequence[Claim]) -> None:
    """Each claim stands in its article where it says, in its sentence and line; their ids tell them apart."""
    text = source.text or ""
    for claim in claims:
        start, end = claim.span.start, claim.span.end
        told = claim.sentence.span
        assert claim.text == text[start:end], f"{claim.id} is not at its place"
        assert claim.text.strip(), f"{claim.id} is empty"
        assert claim.sentence.text == text[told.start : told.end], f"the sentence of {claim.id} is not at its place"
        assert told.start <= start < end <= told.end, f"{claim.id} leaves its sentence"
        assert claim.line == 1 + text.count("\n", 0, start), f"{claim.id} is on another line"
        assert str(claim.value)
    assert len({claim.id for claim in claims}) == len(claims), "two claims have one id"


def check_report(report: Report, *, stored: bool = False) -> None:
    """A report's claims and what every format makes of it; a `stored` one may say anything of places."""
    if not stored:
        for source in report.sources:
            check_claims(source, [claim for claim in report.claims if claim.source == source.id])
    for name in ("terminal", "markdown", "csv"):
        check_text(name, FORMATS[name].render(report, NARROW))
    check_text("html", FORMATS["html"].render(report))
    page = Page(with_text=True)
    told = FORMATS["json"].render(report, page)
    check_text("json", told)
    again = FORMATS["json"].render(report_of(json.loads(told)), page)
    assert again == told, "the JSON that is read again gives other JSON"


def check_text(name: str, text: str) -> None:
    """Nothing in the output of a format is obeyed by what shows it."""
    if name == "csv":
        text = text.removeprefix("\ufeff")
    found = OBEYED.search(text)
    assert found is None, f"{name} holds {found.group()!r}" if found else ""
    if name == "csv":
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert not any(cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) for cell in cells), "a cell is a formula"
    if name == "html":
        Markup().feed(text)


class Markup(HTMLParser):
    """A page of ours: fails at an element or an attribute that runs or fetches something."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in FOREIGN, f"the page holds <{tag}>"
        for name, value in attrs:
            assert not name.startswith("on"), f"the page runs {name}"
            assert name not in ("src", "srcset", "style", "action"), f"the page has {name}"
            assert name != "href" or (value or "").startswith(("#", "http://", "https://")), f"a link leads to {value}"
