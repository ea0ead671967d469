"""An article's text by its lines, with its claims marked and linked to their findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimdiff.model import Claim, Finding
from claimdiff.render.words import VERDICT_WORDS, about

LONGEST = 200_000
"""Code points of an article that the page shows; its claims further on are told by the cards."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; of a claim its anchor, and of one in a finding the link and the words about it."""

    text: str
    anchor: str = ""
    target: str = ""
    verdict: str = ""
    mark: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text that is not blank, with its number from 1."""

    number: int
    pieces: Sequence[Piece]


def lines_of(
    text: str,
    claims: Sequence[Claim],
    found: Mapping[str, Finding],
    anchors: Mapping[str, str],
    targets: Mapping[str, str],
) -> list[Line]:
    """The lines of a text; `found`, `anchors` and `targets` are findings, anchors of claims and of findings."""
    lines: list[list[Piece]] = [[]]
    for piece in _pieces(text[:LONGEST], claims, found, anchors, targets):
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                lines.append([])
            if part:
                again = number and piece.anchor
                lines[-1].append(Piece(part) if again else _only(piece, part))
    numbered = [Line(number, pieces) for number, pieces in enumerate(lines, 1)]
    return [line for line in numbered if any(piece.text.strip() for piece in line.pieces)]


def _only(piece: Piece, text: str) -> Piece:
    return Piece(text, piece.anchor, piece.target, piece.verdict, piece.mark, piece.label)


def _pieces(
    text: str,
    claims: Sequence[Claim],
    found: Mapping[str, Finding],
    anchors: Mapping[str, str],
    targets: Mapping[str, str],
) -> Iterator[Piece]:
    """The text in its order, cut at the claims; of two that overlap the later is left unmarked."""
    end = 0
    for claim in sorted(claims, key=lambda each: each.span.start):
        if claim.span.start < end or claim.span.end > len(text):
            continue
        yield Piece(text[end : claim.span.start])
        words, anchor, end = text[claim.span.start : claim.span.end], anchors[claim.id], claim.span.end
        finding = found.get(claim.id)
        if finding is None:
            yield Piece(words, anchor)
            continue
        verdict = VERDICT_WORDS[finding.verdict]
        label = f"{finding.id}: {about(finding)}, {verdict.one}"
        yield Piece(words, anchor, targets[finding.id], finding.verdict, verdict.mark, label)
    yield Piece(text[end:])
