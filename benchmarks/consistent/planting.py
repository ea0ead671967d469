"""Changes of one figure at a time, as the same article with another number in the same place.

A figure is taken as it is written: its digits become other digits in the same format (``47,812`` →
``61,340``, ``62 000`` → ``41 000``), between half and twice as much, since sources seldom differ by more. A
figure that is spelled out is skipped, and so is one for which no such change leaves the article's claims otherwise as
they were and excludes what the other article says.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimdiff.model import NUMERIC, Article, Claim, Report
from claimdiff.pipeline import compare
from claimdiff.values import CalendarDate, Relation

DIGITS = re.compile(r"\d+(?:[.,:\u00a0\u202f ’']\d+)*")
"""A number as a text writes it, with its separators; the first one of a claim is changed."""
GROUP = re.compile(r"[.,\u00a0\u202f ’']\d{3}(?!\d)")
TRIES = 40
LEAST, MOST = 0.5, 2.0
"""How much smaller or larger a planted number is at most, as a factor."""
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Aligned:
    """Claims of the first article that state one figure, and those of the second that a finding holds beside them."""

    figures: tuple[Claim, ...]
    partners: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Planted:
    """An article with one figure changed, what was written and what is now, and the report on both articles."""

    aligned: Aligned
    was: str
    now: str
    report: Report

    def changed(self) -> frozenset[str]:
        """The ids of the claims that now state the planted figure."""
        places = {claim.span.start for claim in self.aligned.figures}
        source = self.aligned.figures[0].source
        return frozenset(
            claim.id for claim in self.report.claims if claim.source == source and claim.span.start in places
        )

    def right(self) -> set[frozenset[str]]:
        """The conflicts between a changed claim and what it was aligned with."""
        pairs = {frozenset((a, b.id)) for a in self.changed() for b in self.aligned.partners}
        return pairs & conflicts(self.report)

    def is_together(self) -> bool:
        """Whether a finding still holds a changed claim beside what it was aligned with."""
        changed, partners = self.changed(), {each.id for each in self.aligned.partners}
        together = (set(finding.claims) for finding in self.report.findings)
        return any(each & changed and each & partners for each in together)

    def is_named(self) -> bool:
        """Whether the finding of a right conflict names both values."""
        right = self.right()
        values = {claim: self.report.claim(claim).value.describe() for pair in right for claim in pair}
        return any(
            all(values[claim] in finding.explanation for claim in pair)
            for finding in self.report.findings
            for pair in map(frozenset, finding.conflicts)
            if pair in right
        )


def conflicts(report: Report) -> set[frozenset[str]]:
    """Every pair of claims that a report says cannot both be true."""
    return {frozenset(pair) for finding in report.findings for pair in finding.conflicts}


def aligned(report: Report) -> Iterator[Aligned]:
    """The figures of the first article that stand in a finding with claims of the second, without a conflict."""
    first, second = (source.id for source in report.sources)
    for finding in (each for each in report.findings if each.kind in NUMERIC):
        claims = [report.claim(each) for each in finding.claims]
        partners = tuple(claim for claim in claims if claim.source == second)
        figures = tuple(claim for claim in claims if claim.source == first)
        if figures and partners and not finding.conflicts:
            yield Aligned(figures, partners)


def plant(articles: Sequence[Article], before: Report, each: Aligned, seed: str) -> Planted | None:
    """The articles with one aligned figure changed, wherever the first one states it; None where it is spelled out
    or cannot be changed.
    """
    chance = random.Random(seed)
    found = [DIGITS.search(claim.text) for claim in each.figures]
    written = {match.group() if match else "" for match in found}
    if len(written) > 1 or written == {""}:
        return None
    was = written.pop()
    first, second = articles
    places = [claim.span.start + match.start() for claim, match in zip(each.figures, found, strict=True) if match]
    for _ in range(TRIES):
        now = another(was, chance)
        if now == was:
            continue
        text = first.text
        for at in places:
            text = text[:at] + now + text[at + len(was) :]
        report = compare([replace(first, text=text), second])
        if _is_otherwise_the_same(before, report, each):
            return Planted(each, was, now, report)
    return None


def another(was: str, chance: random.Random) -> str:
    """Another number in the format of `was`: as many digits, separators and padding zeros where they were."""
    if re.search(r"[:]", was) or (re.fullmatch(r"\d+[.,]\d\d", was) and not GROUP.search(was)):
        return _each_part(was, chance)
    digits = re.sub(r"\D", "", was)
    if len(digits) == 4 and was == digits and FIRST_YEAR < int(digits) < LAST_YEAR:
        new = str(int(digits) + chance.choice([-1, 1]) * chance.randint(1, 9))
    else:
        stem = digits.rstrip("0") or digits
        low, high = max(1, int(int(stem) * LEAST)), max(2, int(int(stem) * MOST))
        new = str(chance.randint(low, high)).zfill(len(stem)) + digits[len(stem) :]
    if len(new) != len(digits) or (new[0] == "0") != (digits[0] == "0"):
        return was
    left = iter(new)
    return "".join(next(left) if char.isdigit() else char for char in was)


def _each_part(was: str, chance: random.Random) -> str:
    """``6.25`` → ``7.40``: what may be a clock time changes part by part, or in one of them."""
    parts = re.split(r"(\D)", was)
    at = chance.choice([0, len(parts) - 1])
    most = 10 ** len(parts[at]) - 1
    least = 10 ** (len(parts[at]) - 1) if at == 0 and len(parts[at]) > 1 else 0
    parts[at] = str(chance.randint(least, most)).zfill(len(parts[at]))
    return "".join(parts)


def _is_otherwise_the_same(before: Report, after: Report, each: Aligned) -> bool:
    """Whether the same stretches are claims of the same kinds, the changed ones alone have other values, and those
    exclude the partners'.
    """
    if len(before.claims) != len(after.claims):
        return False
    changed = {claim.id for claim in each.figures}
    for old, new in zip(before.claims, after.claims, strict=True):
        if (old.id, old.span, old.kind) != (new.id, new.span, new.kind):
            return False
        if old.id in changed:
            if not all(new.value.relate(partner.value) is Relation.EXCLUDES for partner in each.partners):
                return False
        elif old.value != new.value and not isinstance(old.value, CalendarDate):
            return False
    return True
