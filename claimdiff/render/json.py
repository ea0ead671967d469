"""The report for programs: the format claimdiff/1, one object, keys always in the same order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from math import isfinite
from typing import TYPE_CHECKING, Any

from claimdiff.model import Claim, Finding, Inside, Later, Note, Position, Report, Source
from claimdiff.render import PLAIN, Page
from claimdiff.values import Value

if TYPE_CHECKING:
    from claimdiff.account import Account, LeftOut, Step

FORMAT = "claimdiff/1"
SENTENCE_REACH = 500
"""Code points of a sentence kept on each side of its claim: a megabyte line is not repeated for each of its claims."""
NOT_RAW = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""What JSON would let through to a terminal, and halves of surrogate pairs, that UTF-8 cannot hold."""


def render(report: Report, page: Page = PLAIN) -> str:
    """The report as indented JSON with a final line end, with the articles' text where the page asks for it."""
    return _dumps(as_json(report, with_text=page.with_text), indent=1) + "\n"


def line(source: Source, claims: Iterable[Claim], notes: Iterable[Note]) -> str:
    """One article as one line of JSON Lines, with its line end."""
    told = {
        "source": _source(source),
        "claims": [_claim(claim) for claim in claims],
        "notes": [_note(note) for note in notes],
    }
    return one_line(told)


def one_line(told: dict[str, Any]) -> str:
    """Dictionaries and lists as one line of JSON Lines, with its line end."""
    return _dumps(told) + "\n"


def as_json(report: Report, *, with_text: bool = False) -> dict[str, Any]:
    """The report as dictionaries and lists, in the form of claimdiff-1.schema.json."""
    told = {
        "format": FORMAT,
        "version": report.version,
        "command": report.command,
        "sources": [_source(source, with_text) for source in report.sources],
        "claims": [_claim(claim) for claim in report.claims],
        "findings": [_finding(finding) for finding in report.findings],
        "inside": [_inside(each) for each in report.inside],
        "notes": [_note(note) for note in report.notes],
    }
    if report.accounts:
        told["accounts"] = [_account(account) for account in report.accounts]
        told["claims_left_out"] = [_claim(claim) for claim in _beyond(report)]
    return told


def _dumps(told: dict[str, Any], indent: int | None = None) -> str:
    text = json.dumps(told, ensure_ascii=False, indent=indent)
    return NOT_RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _source(source: Source, with_text: bool = False) -> dict[str, Any]:
    """The source; a text that is no file's own is told always: nothing else holds what the offsets count."""
    told = {
        "id": source.id,
        "path": source.path,
        "language": source.language,
        "title": source.title,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url,
        "publisher": source.publisher,
        "author": source.author,
        "sha256": source.sha256,
        "copy_of": source.copy_of,
        "extracted_from": source.extracted_from,
    }
    return told | {"text": source.text} if with_text or source.extracted_from else told


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "source": claim.source,
        "kind": claim.kind,
        "text": claim.text,
        "start": claim.span.start,
        "end": claim.span.end,
        "line": claim.line,
        "sentence": _sentence(claim),
        "sentence_start": max(claim.sentence.span.start, claim.span.start - SENTENCE_REACH),
        "value": _value(claim.value),
        "topic": claim.topic,
        "noun": claim.noun,
        "attributed_to": claim.attributed_to,
        "superseded": claim.superseded,
        "resolved": claim.resolved,
        "scope": claim.scope,
    }


def _sentence(claim: Claim) -> str:
    """The claim's sentence, or where that is very long the stretch around the claim."""
    start, end = claim.span.start - claim.sentence.span.start, claim.span.end - claim.sentence.span.start
    return claim.sentence.text[max(0, start - SENTENCE_REACH) : end + SENTENCE_REACH]


def _value(value: Value) -> dict[str, Any]:
    """The value; what a float cannot hold is null, because JSON has no infinity."""
    told = value.as_json()
    return {key: None if isinstance(each, float) and not isfinite(each) else each for key, each in told.items()}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "verdict": finding.verdict,
        "kind": finding.kind,
        "topic": finding.topic,
        "claims": list(finding.claims),
        "positions": [_position(each) for each in finding.positions],
        "conflicts": [list(pair) for pair in finding.conflicts],
        "confidence": round(finding.confidence, 4),
        "severity": round(finding.severity, 4),
        "sources": finding.sources,
        "independent": finding.independent,
        "later": [_later(each) for each in finding.later],
        "explanation": finding.explanation,
    }


def _position(position: Position) -> dict[str, Any]:
    return {"value": position.value, "claims": list(position.claims), "voices": list(position.voices)}


def _later(later: Later) -> dict[str, Any]:
    return {
        "earlier": later.earlier,
        "later": later.later,
        "earlier_published": later.earlier_published.isoformat(),
        "later_published": later.later_published.isoformat(),
        "grows": later.grows,
    }


def _inside(inside: Inside) -> dict[str, Any]:
    return {
        "source": inside.source,
        "headline": inside.headline,
        "text": inside.text,
        "explanation": inside.explanation,
    }


def _note(note: Note) -> dict[str, Any]:
    return {"message": note.message, "source": note.source}


def _account(account: Account) -> dict[str, Any]:
    return {
        "finding": account.finding,
        "conversions": [_ids(claims) for claims in account.conversions],
        "joins": [_step(step) for step in account.joins],
        "left_out": [_left_out(each) for each in account.left_out],
        "tolls": [{"first": first.id, "second": second.id} for first, second in account.tolls],
        "parallels": [{"first": first.id, "second": second.id} for first, second in account.parallels],
        "sides": [{"first": first.id, "second": second.id} for first, second in account.sides],
        "grounds": list(account.grounds),
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "first": _ids(step.first),
        "second": _ids(step.second),
        "base": step.base,
        "comparisons": [{"name": each.name, "level": each.level, "weight": each.weight} for each in step.comparisons],
        "score": step.score,
        "threshold": step.threshold,
        "pairs": step.pairs,
        "together": step.together,
        "last": step.last,
    }


def _left_out(each: LeftOut) -> dict[str, Any]:
    return {"claims": _ids(each.claims), "reason": each.reason, "steps": [_step(step) for step in each.steps]}


def _ids(claims: Iterable[Claim]) -> list[str]:
    return [claim.id for claim in claims]


def _beyond(report: Report) -> list[Claim]:
    """The claims that accounts speak of and the report does not hold, as it was narrowed."""
    held = {claim.id for claim in report.claims}
    told = (
        claim
        for account in report.accounts
        for each in account.left_out
        for claim in (*each.claims, *(claim for step in each.steps for claim in (*step.first, *step.second)))
    )
    return list({claim.id: claim for claim in told if claim.id not in held}.values())
