"""What a worker does: the lines of an event's articles → the lines of its findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from claimdiff.model import Article, Kind, Report, Verdict
from claimdiff.pipeline import compare
from claimdiff.read import Ids
from claimdiff.render.json import as_json, one_line
from claimdiff.scanning.corpus import article, row_of

FORMAT = "claimdiff-scan/1"
_alone = Lock()
"""Where an engine runs several threads in a worker, they take turns: the tables of words are shared."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked of every event."""

    only: frozenset[Verdict] | None = None
    kinds: frozenset[Kind] | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The articles of an event, or of as much of it as is compared at once: line numbers and bytes.

    `part` counts from 1; `last` says that nothing of the event is behind it.
    """

    number: int
    event: str
    part: int
    last: bool
    corpus: str
    rows: tuple[tuple[int, bytes], ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """The findings of a part as lines, what was counted, and why it failed, if it did."""

    number: int
    event: str
    part: int
    last: bool
    lines: bytes
    counts: dict[str, int]
    failed: str | None = None


def compare_parts(parts: Sequence[Part], settings: Settings) -> list[Compared]:
    """Each part compared; what goes wrong in one of them is told in its place, and the others go on."""
    with _alone:
        return [_compared(part, settings) for part in parts]


def articles_of(rows: Sequence[tuple[int, bytes]], corpus: str, language: str | None) -> list[Article]:
    """The articles of lines that are known to hold some, under ids that are unique among them."""
    ids = Ids()
    found = []
    for number, data in rows:
        each, _ = article(row_of(data), corpus, number)
        found.append(replace(each, id=ids.unique(each.id), language=each.language or language))
    return found


def _compared(part: Part, settings: Settings) -> Compared:
    try:
        articles = articles_of(part.rows, part.corpus, settings.language)
        report = compare(articles, only=settings.only, kinds=settings.kinds)
        lines = "".join(_lines(part, report)).encode("utf-8")
    # A corpus of a million articles is not lost to one that nobody foresaw: its event is named in the summary.
    except Exception as error:
        return Compared(part.number, part.event, part.part, part.last, b"", {}, f"{type(error).__name__}: {error}")
    counts = Counter({"claims": len(report.claims), "in_parts": int(part.last and part.part > 1)})
    counts.update(f"findings.{finding.verdict}" for finding in report.findings)
    return Compared(part.number, part.event, part.part, part.last, lines, dict(counts))


def _lines(part: Part, report: Report) -> Iterator[str]:
    """A line for each finding, with all that it speaks of."""
    told = as_json(report)
    claims = {each["id"]: each for each in told["claims"]}
    sources = {each["id"]: each for each in told["sources"]}
    for finding in told["findings"]:
        own = [claims[each] for each in finding["claims"]]
        named = dict.fromkeys(each["source"] for each in own)
        line: dict[str, Any] = {"format": FORMAT, "event": part.event, "part": part.part}
        line |= {"articles": len(sources), "finding": finding, "claims": own}
        line |= {"sources": [sources[each] for each in named]}
        line |= {"notes": [each for each in told["notes"] if each["source"] in named]}
        yield one_line(line)
