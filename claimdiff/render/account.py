"""How findings came about, in a terminal: every join as a waterfall of weights, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, count
from string import ascii_uppercase

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimdiff.account import Account, Comparison, LeftOut, Step
from claimdiff.model import Claim, Finding, Report
from claimdiff.render import PLAIN, Page
from claimdiff.render.plain import clean
from claimdiff.render.sheet import GAP, STYLES, Sheet, draw, heading, place, quoted, spaced
from claimdiff.render.words import about

NAME, FIGURE, FALL = 8, 6, 20
"""Cells of a comparison's name, of a weight, and of the waterfall."""
STRONGEST = 3
"""How many of the comparisons that spoke most against what was left out are named."""
FALLING, STANDING = "█", "│"
"""A bar from one sum to the next, and a sum that hardly changes."""
Letters = Mapping[str, str]


def render(report: Report, accounts: Iterable[Account], page: Page = PLAIN) -> str:
    """The accounts of some of the report's findings, for a terminal of the page's width."""
    sheet = Sheet.of(report, page)
    return draw((part for account in accounts for part in how_it_came_about(sheet, account)), page)


def how_it_came_about(sheet: Sheet, account: Account) -> Iterator[RenderableType]:
    """One account as the parts of a terminal report; its finding must be in the report."""
    finding = next(each for each in sheet.report.findings if each.id == account.finding)
    letters = _letters(finding, account)
    title = f"{clean(finding.id)}  {about(finding)}"
    yield heading(title, sheet.width, STYLES[finding.verdict])
    yield Text(f"{finding.verdict.replace('_', ' ')} · {finding.kind} · confidence {finding.confidence:.2f}", "dim")
    yield _claims(sheet, [sheet.report.claim(claim) for claim in finding.claims], letters)
    yield from (Text(clean(each, 400), "dim") for each in account.grounds)
    for claims in account.conversions:
        yield Text(f"{_named(claims, letters)} convert each other in one sentence: one from the start", "dim")
    for pair in account.tolls:
        yield Text(
            f"{_named(pair, letters)} are tolls of one event, or large figures of one noun: on one question", "dim"
        )
    for pair in account.parallels:
        yield Text(f"{_named(pair, letters)} stand in one place of two articles that tell the same in one order", "dim")
    for pair in account.sides:
        yield Text(f"{_named(pair, letters)} are two voices in one passage: on one question", "dim")
    for number, step in enumerate(account.joins, 1):
        yield ""
        yield from _step(sheet, f"Join {number}: ", step, letters)
    if account.left_out:
        yield ""
        yield Text("Nearest of those left out" if account.joins else "Left out", "bold")
        for each in account.left_out:
            yield from _left_out(sheet, each, letters)
    yield ""


def _letters(finding: Finding, account: Account) -> Letters:
    """A letter for each claim, in the order in which they are shown: A … Z, A1 … Z1, A2 …"""
    ids = [*finding.claims, *(claim.id for each in account.left_out for claim in each.claims)]
    names = (f"{letter}{turn or ''}" for turn in count() for letter in ascii_uppercase)
    return dict(zip(ids, names, strict=False))


def _named(claims: Sequence[Claim], letters: Letters) -> str:
    """``A, B``."""
    return ", ".join(sorted((letters[claim.id] for claim in claims), key=_turn))


def _turn(names: str) -> tuple[int, str]:
    """Where the first of some letters stands: ``Z`` before ``A1``."""
    first = names.partition(",")[0]
    return int(first[1:] or 0), first


def _claims(sheet: Sheet, claims: Sequence[Claim], letters: Letters) -> Table:
    """A row for each claim: its letter, what it states, where, and the sentence below."""
    values = [clean(claim.value.describe(), 60) for claim in claims]
    letter = max(cell_len(letters[claim.id]) for claim in claims)
    column = min(max(map(cell_len, values)), sheet.width // 4)
    room = sheet.width - letter - column - 2 * GAP
    grid = Table.grid()
    grid.add_column(width=letter + GAP)
    grid.add_column(width=column + GAP)
    grid.add_column(width=room)
    for claim, value in zip(claims, values, strict=True):
        said = Text.assemble(place(sheet, claim, []), "\n", quoted(sheet, claim, room))
        grid.add_row(spaced(Text(letters[claim.id], "bold")), spaced(Text(value, "bold")), said)
    return grid


def _step(sheet: Sheet, title: str, step: Step, letters: Letters) -> Iterator[RenderableType]:
    """``A + B``, how the score was reached, and each comparison with its level, weight and the sum so far."""
    sides = sorted((_named(side, letters) for side in (step.first, step.second)), key=_turn)
    yield Text.assemble(title, " + ".join(sides), style="bold")
    yield Text(_how(step), "dim")
    grid = Table.grid()
    level = sheet.width - NAME - 2 * FIGURE - FALL - 5 * GAP
    for width in (NAME + GAP, level + GAP):
        grid.add_column(width=width)
    for _ in range(2):
        grid.add_column(width=FIGURE + GAP, justify="right")
    grid.add_column(width=FALL)
    sums = list(accumulate((each.weight for each in step.comparisons), initial=step.base))
    low, high = min(0.0, *sums), max(0.0, *sums)
    before = 0.0
    for each, after in zip((Comparison("base", "", step.base), *step.comparisons), sums, strict=True):
        grid.add_row(*_row(each, after, _bar(before, after, low, high)))
        before = after
    yield Padding(grid, (0, 0, 0, GAP))
    verdict = "passes" if step.passes else "does not pass"
    score = f"score {step.score:+.2f} {verdict} the threshold {step.threshold:+.2f}"
    yield Padding(Text(score, "bold"), (0, 0, 0, GAP))


def _how(step: Step) -> str:
    if step.last:
        return "last look: the second pass by its slope, and what the whole event says"
    if step.together:
        return "second pass: what all claims of each side say together"
    return "first pass" if step.pairs == 1 else f"first pass: the mean of {step.pairs} pairs"


def _row(each: Comparison, reached: float, bar: str) -> tuple[RenderableType, ...]:
    style = "green" if each.weight > 0 else "red"
    return (
        spaced(Text(clean(each.name, NAME))),
        spaced(Text(clean(each.level), "dim")),
        spaced(Text(f"{each.weight:+.2f}", style)),
        spaced(Text(f"{reached:+.2f}", "dim")),
        Text(bar, style),
    )


def _bar(before: float, after: float, low: float, high: float) -> str:
    """The stretch between two sums, on an axis from the lowest sum to the highest."""
    ends = sorted(round((each - low) / ((high - low) or 1.0) * (FALL - 1)) for each in (before, after))
    return " " * ends[0] + (FALLING * (ends[1] - ends[0]) or STANDING)


def _left_out(sheet: Sheet, each: LeftOut, letters: Letters) -> Iterator[RenderableType]:
    """The claims, why they were left out, and what spoke most against them."""
    yield _claims(sheet, each.claims, letters)
    parts = [Text(clean(each.reason, 400))]
    for step in each.steps:
        score = f"{_how(step).partition(':')[0]}: score {step.score:+.2f}, threshold {step.threshold:+.2f}"
        against = sorted((one for one in step.comparisons if one.weight < 0), key=lambda one: one.weight)[:STRONGEST]
        parts.append(Text(f"{score}; against: {', '.join(map(_brief, against))}" if against else score, "dim"))
    yield from (Padding(part, (0, 0, 0, GAP)) for part in parts)


def _brief(comparison: Comparison) -> str:
    """``rivals (both outdone) -1.60``; the levels of several pairs are many, and left out."""
    level = "" if "×" in comparison.level else f" ({comparison.level})"
    return f"{comparison.name}{level} {comparison.weight:+.2f}"
