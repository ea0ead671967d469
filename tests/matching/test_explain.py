"""`claimdiff explain`: what it tells is what matching did."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from benchmarks.gold import cluster_folders, load_cluster
from claimdiff.account import Account, Step
from claimdiff.cli import app
from claimdiff.errors import UsageError
from claimdiff.matching.cluster import matched
from claimdiff.matching.evidence import weights
from claimdiff.model import NUMERIC, Article, Report
from claimdiff.pipeline import explain
from claimdiff.read import read_paths
from claimdiff.render import Page
from claimdiff.render.account import render
from tests.matching.making import event

NAMES = [folder.name for folder in cluster_folders()]


def articles_of(name: str) -> tuple[Article, ...]:
    folder = next(folder for folder in cluster_folders() if folder.name == name)
    return read_paths([str(load_cluster(folder).articles)]).articles


def english(*texts: str) -> list[Article]:
    return [Article(name, f"{name}.txt", text, language="en") for name, text in zip("abcdef", texts, strict=False)]


@pytest.mark.parametrize("name", NAMES)
def test_joins_are_told_as_they_were_made(name: str) -> None:
    articles = articles_of(name)
    report, accounts = explain(articles, kinds=NUMERIC)
    found = event(articles)
    made = {
        frozenset(claim.id for claim in cluster.claims): cluster.joins
        for block in matched(found.claims, found.known, weights())
        for cluster in block.clusters
    }
    assert [account.finding for account in accounts] == [finding.id for finding in report.findings]
    for account, finding in zip(accounts, report.findings, strict=True):
        joins = made[frozenset(finding.claims)]
        assert [step.score for step in account.joins] == pytest.approx([join.score for join in joins])
        assert [step.together for step in account.joins] == [join.together for join in joins]
        assert all(step.passes for step in account.joins)
        assert all(step.base == pytest.approx(base_of(step)) for step in account.joins)


def base_of(step: Step) -> float:
    table = weights()
    if step.last:
        return table.last["base"] + table.last["slope"] * table.join["base"]
    return (table.join if step.together else table.pair)["base"]


@pytest.mark.parametrize("name", NAMES)
def test_what_was_left_out_is_no_member_and_has_a_reason(name: str) -> None:
    report, accounts = explain(articles_of(name))
    for account, finding in zip(accounts, report.findings, strict=True):
        for each in account.left_out:
            assert not {claim.id for claim in each.claims} & set(finding.claims)
            assert each.reason
            if "below" in each.reason:
                assert not any(step.passes for step in each.steps)


def test_an_article_s_own_distinction_is_the_reason() -> None:
    account = only_account(
        english(
            "Police said 214 passengers were on board. Police said 219 passengers were on board.",
            "Police said 214 passengers were on board.",
        )
    )
    assert account.left_out[0].reason == "a tells them apart itself: 214 and 219"


def test_other_names_are_the_reason() -> None:
    account = only_account(
        english(
            "The driver, Gemma Tully, 36, was not hurt.",
            "The driver, Gemma Tully, 36, was not hurt.",
            "The driver, Marek Duysak, 36, was not hurt.",
        )
    )
    assert account.left_out[0].reason == "the ages are of people with other names"


def test_conversions_are_told() -> None:
    account = only_account(
        english(
            "The fire caused damage of 4 million euros ($4.5 million).", "The fire caused damage of 4 million euros."
        )
    )
    assert [[claim.text for claim in each] for each in account.conversions] == [["4 million euros", "$4.5 million"]]


def only_account(articles: list[Article]) -> Account:
    (account,) = explain(articles, kinds=NUMERIC)[1]
    return account


def test_an_unknown_finding_lists_those_that_exist() -> None:
    articles = english("Police said 214 passengers were on board.", "Police said 219 passengers were on board.")
    with pytest.raises(UsageError, match="no finding 'f7'; give one of: f1"):
        explain(articles, "f7")
    with pytest.raises(UsageError, match="these articles share none"):
        explain(articles[:1], "f1")


# --- as it is shown


@pytest.fixture(scope="module")
def explained() -> tuple[Report, tuple[Account, ...]]:
    return explain(articles_of("dam-breach"))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_page(explained: tuple[Report, tuple[Account, ...]], width: int) -> None:
    text = render(*explained, Page(width))
    assert max(map(len, text.splitlines())) <= width
    assert "\x1b" not in text


def test_every_weight_is_in_the_waterfall(explained: tuple[Report, tuple[Account, ...]]) -> None:
    report, accounts = explained
    text = render(report, accounts[:1], Page(100))
    for step in accounts[0].joins:
        for each in step.comparisons:
            assert re.search(rf"^  {each.name} .*{re.escape(f'{each.weight:+.2f}')}", text, re.MULTILINE)
        assert f"score {step.score:+.2f} passes the threshold {step.threshold:+.2f}" in text


def test_what_articles_hold_cannot_reach_the_terminal() -> None:
    said = "Police said \x1b[31m214 passengers\x1b[0m [bold]were[/bold] \u202eon board."
    report, accounts = explain([Article("\x1b[2Ja", "a\x1b.txt", said, language="en"), *english(said)])
    text = render(report, accounts, Page(80, color=False))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[bold]" in text


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text("12 people were hurt in the fire.\n")
    (tmp_path / "b.txt").write_text("15 people were hurt in the fire.\n")
    return str(tmp_path)


def test_the_command(folder: str) -> None:
    result = CliRunner().invoke(app, ["explain", folder, "f1", "--width", "80"])
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("f1  ")
    assert "passes the threshold" in result.stdout


def test_the_command_lists_the_findings_that_exist(folder: str) -> None:
    result = CliRunner().invoke(app, ["explain", folder, "f9"])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == ["claimdiff: there is no finding 'f9'; give one of: f1"]


def test_compare_with_explain_tells_both(folder: str) -> None:
    alone = CliRunner().invoke(app, ["compare", folder, "--width", "80"]).stdout
    both = CliRunner().invoke(app, ["compare", folder, "--width", "80", "--explain"]).stdout
    explained = CliRunner().invoke(app, ["explain", folder, "f1", "--width", "80"]).stdout
    assert both == alone + explained


def test_other_formats_have_no_place_for_it(folder: str) -> None:
    result = CliRunner().invoke(app, ["compare", folder, "--format", "markdown", "--explain"])
    assert result.exit_code == 2
    assert "--explain is for the terminal, HTML and JSON" in result.stderr
