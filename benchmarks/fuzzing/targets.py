"""The targets: bytes → what is run → what is checked. A case can be written down as JSON and run again."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from benchmarks.fuzzing.checks import check_claims, check_report
from benchmarks.fuzzing.draw import Draw
from benchmarks.fuzzing.words import DAYS, FIGURES, MARKS, NAMES, pieces
from claimdiff.errors import InputError
from claimdiff.languages import known_languages
from claimdiff.limits import DEFAULTS
from claimdiff.model import Article, Report
from claimdiff.pipeline import compare, explain, extract_article
from claimdiff.reading.decoding import decode
from claimdiff.reading.fields import Broken
from claimdiff.reading.jsonl import rows
from claimdiff.reading.stored import report_of
from claimdiff.render.json import as_json

Case = dict[str, Any]
"""An input as JSON can hold it."""
LONGEST = 400
"""Choices of one article: longer ones find nothing that short ones do not, and slowly."""
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1,
    1.5,
    1e308,
    2**53 + 1,
    "",
    "x",
    "\ud800",
    "\x1b[2J",
    [],
    {},
    [[]],
    "2018-02-30",
    "T25:61",
    "P1X",
)
"""What is put into a stored report in place of what was there."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to fuzz: what bytes become, and what is run with that and must hold."""

    make: Callable[[bytes], Case]
    run: Callable[[Case], None]


# --- articles of a language's own words


def make_words(data: bytes) -> Case:
    """Two articles in one language, or in two, of words that the grammar knows."""
    draw = Draw(data)
    codes = known_languages()
    first = draw.one(codes)
    second = first if draw.below(4) else draw.one(codes)
    published = [draw.one(DAYS), draw.one(DAYS)]
    half = Draw(draw.rest())
    texts = ["".join(_written(half, code, LONGEST // 2)) for code in (first, second)]
    return {
        "articles": [
            {"text": text or "x", "language": code, "published": day.isoformat() if day else None}
            for text, code, day in zip(texts, (first, second), published, strict=True)
        ]
    }


def _written(draw: Draw, language: str, most: int) -> Iterator[str]:
    for _ in range(most):
        if not draw:
            return
        kind = draw.below(16)
        if kind == 15:  # the second article begins
            return
        yield draw.one(pieces(language) if kind < 8 else FIGURES if kind < 12 else NAMES if kind == 12 else MARKS)
        yield draw.one(MARKS) if kind % 2 else " "


def run_articles(case: Case) -> None:
    """Compare articles, and explain each finding; everything that reports promise is checked."""
    articles = [
        Article(
            name,
            f"{name}.txt",
            each["text"],
            language=each.get("language"),
            published=date.fromisoformat(each["published"]) if each.get("published") else None,
        )
        for name, each in zip("abcdefgh", case["articles"], strict=False)
    ]
    report = compare(articles)
    check_report(report)
    if report.findings:
        explain(articles)


# --- bytes of a file, rows of JSON


def make_bytes(data: bytes) -> Case:
    """The bytes as a file, each written as one character."""
    return {"bytes": data.decode("latin-1")}


def run_bytes(case: Case) -> None:
    """Decode a file and extract its claims."""
    try:
        text = decode(case["bytes"].encode("latin-1")).text
    except InputError:
        return
    if text.strip():
        check_claims(*extract_article(Article("a", "a.txt", text))[:2])


def make_rows(data: bytes) -> Case:
    """The bytes as lines of JSON; half of the time the first one is sound up to its fields' values."""
    draw = Draw(data)
    if draw.below(2):
        return {"rows": draw.rest().decode("utf-8", "surrogateescape")}
    names = ("id", "text", "title", "published", "language", "url", "publisher", "author")
    values = (*ODD, *FIGURES, "The fire injured 12 people on 2 November 2018.", "2018-11-02T10:30Z", "fr", "zz")
    row = {name: draw.one(values) for name in names if draw.below(4)}
    return {"rows": json.dumps(row) + "\n" + draw.rest().decode("utf-8", "surrogateescape")}


def run_rows(case: Case) -> None:
    """Read lines of JSON and extract their claims."""
    for each in rows(io.StringIO(case["rows"]), "rows.jsonl", "rows", DEFAULTS.file_bytes):
        if isinstance(each, Article):
            check_claims(*extract_article(each)[:2])


# --- stored reports


@cache
def _told() -> str:
    """A report with findings of every sort, as JSON."""
    texts = (
        "The fire in Grenoble on 2 November 2018 at 10:30 injured 12 people, police said. Damage is put at $5 million.",
        "The fire in Grenoble on 3 November 2018 at 11:30 injured 15 people, police said. Damage is put at €5 million.",
    )
    articles = [Article(name, f"{name}.txt", text, language="en") for name, text in zip("ab", texts, strict=True)]
    report, accounts = explain(articles)
    told = as_json(report, with_text=True)
    return json.dumps({**told, "accounts": as_json(_with(report, accounts), with_text=True).get("accounts")})


def _with(report: Report, accounts: Any) -> Report:
    from dataclasses import replace

    return replace(report, accounts=accounts)


def make_stored(data: bytes) -> Case:
    """A sound report in which some values are others."""
    draw = Draw(data)
    told = json.loads(_told())
    while draw and told:
        _change(told, draw)
    return {"report": told}


def _change(told: Any, draw: Draw) -> None:
    """One value, somewhere in the JSON, becomes an odd one or goes."""
    while isinstance(told, dict | list) and told:
        keys = list(told) if isinstance(told, dict) else list(range(len(told)))
        key = draw.one(keys)
        inner = told[key]
        if not (isinstance(inner, dict | list) and inner) or not draw.below(8):
            choice = draw.below(len(ODD) + 2)
            if choice < len(ODD):
                told[key] = deepcopy(ODD[choice])
            elif choice == len(ODD):
                del told[key]
            else:
                told[key] = [inner, inner]
            return
        told = inner


def run_stored(case: Case) -> None:
    """Read a stored report: it is drawn in every format, or refused in words."""
    try:
        report = report_of(json.loads(json.dumps(case["report"])))
    except Broken:
        return
    check_report(report, stored=True)


TARGETS = {
    "words": Target(make_words, run_articles),
    "bytes": Target(make_bytes, run_bytes),
    "rows": Target(make_rows, run_rows),
    "stored": Target(make_stored, run_stored),
}
"""Every target by its name."""
