"""A voice in a sentence, and the offsets around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimdiff.model import Claim, Span


class Mark(NamedTuple):
    """A voice in a sentence: where its announcement stands, its name, and on which sides it speaks.

    `name` is None for a pronoun, which stands for the voice before.
    """

    span: Span
    name: str | None
    back: bool = True
    ahead: bool = True


def disjoint(marks: Iterable[Mark]) -> list[Mark]:
    """The marks in their order, of two that overlap the one that begins first, then the longer one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if not kept or not kept[-1].span.overlaps(mark.span):
            kept.append(mark)
    return kept


def added(marks: Iterable[Mark], more: Iterable[Mark]) -> list[Mark]:
    """Some disjoint marks and those of others that overlap none of them, in their order."""
    known = sorted(marks, key=lambda mark: mark.span)
    starts = [mark.span.start for mark in known]
    return sorted([*known, *disjoint(mark for mark in more if not _meets(mark.span, known, starts))], key=_span)


def _span(mark: Mark) -> Span:
    return mark.span


def _meets(span: Span, marks: Sequence[Mark], starts: Sequence[int]) -> bool:
    """Whether a span overlaps one of some disjoint marks that begin at `starts`."""
    at = bisect_left(starts, span.end)
    return at > 0 and marks[at - 1].span.overlaps(span)


def place_of(claim: Claim) -> Span:
    """Where a claim stands in its sentence."""
    start = claim.sentence.span.start
    return Span(claim.span.start - start, claim.span.end - start)


def said(text: str, span: Span) -> str:
    """The words of a span, one space between them."""
    return " ".join(text[span.start : span.end].split())


def past_spaces(text: str, at: int) -> int:
    """The offset of the first character from `at` that is no space."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def before_spaces(text: str, at: int) -> int:
    """The offset behind the last character before `at` that is no space."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at
