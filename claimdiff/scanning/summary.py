"""What a scan found, in figures: a JSON file beside the findings, and the words for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claimdiff.model import Verdict
from claimdiff.scanning.compared import FORMAT
from claimdiff.scanning.state import State

NAMED = 20
"""Skipped lines that the terminal names; the file names all."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a scan. `skipped`, `failed` name the first of them; `alone` are events of one article."""

    events: int
    alone: int
    articles: int
    claims: int
    findings: dict[str, int]
    skipped: int
    failed: int
    first_skipped: tuple[tuple[int, str], ...] = ()
    first_failed: tuple[tuple[str, str], ...] = ()

    def words(self) -> Iterator[str]:
        """What a person reads, a line each."""
        yield from (f"line {line} was skipped: {reason}" for line, reason in self.first_skipped)
        if self.skipped > len(self.first_skipped):
            yield f"and {self.skipped - len(self.first_skipped):,} more lines; the summary names them all"
        yield from (f"the event {event} could not be compared: {reason}" for event, reason in self.first_failed)
        if self.failed > len(self.first_failed):
            yield f"and {self.failed - len(self.first_failed):,} more events; the summary names them all"
        found = ", ".join(f"{self.findings[verdict]:,} {verdict.replace('_', ' ')}" for verdict in Verdict)
        yield (
            f"{_many(self.articles, 'article')}, {_many(self.events, 'event')} ({self.alone:,} of one article), "
            f"{_many(self.claims, 'claim')}: {found}; {_many(self.skipped, 'line')} skipped"
        )


def summary_of(state: State) -> Summary:
    """The figures that a finished scan's state tells."""
    counts, failures = state.counts(), state.failures()
    skipped = state.number_of_doubts(skipped=True)
    return Summary(
        events=state.number_of("events"),
        alone=state.number_alone(),
        articles=state.number_of("articles"),
        claims=counts.get("claims", 0),
        findings={verdict.value: counts.get(f"findings.{verdict}", 0) for verdict in Verdict},
        skipped=skipped,
        failed=len(failures),
        first_skipped=tuple(each for each, _ in zip(state.doubts(skipped=True), range(NAMED), strict=False)),
        first_failed=tuple(failures[:NAMED]),
    )


def written(summary: Summary, state: State, identity: dict[str, Any]) -> Iterator[str]:
    """The summary as JSON in pieces: the lines that were skipped may be many."""
    told = {
        "format": f"{FORMAT} summary",
        **identity,
        "events": summary.events,
        "events_of_one_article": summary.alone,
        "events_in_parts": state.counts().get("in_parts", 0),
        "articles": summary.articles,
        "claims": summary.claims,
        "findings": summary.findings,
        "lines_skipped": summary.skipped,
        "lines_doubted": state.number_of_doubts(skipped=False),
        "events_failed": summary.failed,
    }
    yield json.dumps(told, ensure_ascii=False, indent=1).removesuffix("\n}")
    yield from _listed("failed", ({"event": event, "reason": why} for event, why in state.failures()))
    for name, skipped in (("skipped", True), ("doubts", False)):
        yield from _listed(name, ({"line": line, "reason": why} for line, why in state.doubts(skipped=skipped)))
    yield "\n}\n"


def _listed(name: str, entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield f',\n "{name}": ['
    before = "\n  "
    for each in entries:
        yield before + json.dumps(each, ensure_ascii=False)
        before = ",\n  "
    yield "]" if before == "\n  " else "\n ]"


def read(text: str) -> tuple[Summary, dict[str, Any]]:
    """A stored summary and all that its file says; ValueError or KeyError where it is none."""
    told = json.loads(text)
    if told["format"] != f"{FORMAT} summary":
        raise ValueError(f"its format is {told['format']!r}")
    summary = Summary(
        told["events"],
        told["events_of_one_article"],
        told["articles"],
        told["claims"],
        told["findings"],
        told["lines_skipped"],
        told["events_failed"],
        tuple((each["line"], each["reason"]) for each in told["skipped"][:NAMED]),
        tuple((each["event"], each["reason"]) for each in told["failed"][:NAMED]),
    )
    return summary, told


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
