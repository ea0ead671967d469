"""Options from a file: where it is found, what it sets, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.cli.config import KNOWN, found, in_force
from claimdiff.errors import UsageError
from claimdiff.model import Kind
from tests.test_cli import Stages, articles, run, stages

__all__ = ["articles", "stages"]


def test_the_nearest_file_above_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "claimdiff.toml").write_text("width = 60\n")
    assert found(inner).path == tmp_path / "claimdiff.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n")
    assert found(inner).path == tmp_path / "claimdiff.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.claimdiff]\nno_pager = true\n")
    assert found(inner).options == {"no-pager": True}
    assert found(inner).defaults() == {"no_pager": True}


def test_options_reach_the_commands_and_the_command_line_wins(stages: Stages, articles: Path) -> None:
    Path("claimdiff.toml").write_text('kind = ["age"]\nwidth = 60\nlanguage = "de"\nexit-code = true\n')
    result = run("compare", "articles")
    assert result.exit_code == 1
    assert max(map(len, result.stdout.splitlines())) <= 60
    assert stages.asked["kinds"] == {Kind.AGE}
    assert {article.language for article in stages.articles} == {"de"}
    assert max(map(len, run("compare", "articles", "--width", "120").stdout.splitlines())) > 60
    run("compare", "articles", "--kind", "money")
    assert stages.asked["kinds"] == {Kind.MONEY}
    assert run("extract", "articles").exit_code == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("widht = 60", "sets 'widht', which is no option; give one of: only, kind"),
        ('format = "html"', "sets 'format', which is no option"),
        ('width = "60"', "width is '60', not a whole number from 1 up"),
        ("width = 0", "width is 0, not a whole number from 1 up"),
        ("width = true", "width is True, not a whole number"),
        ('only = "contradiction"', "only is 'contradiction', not a list of strings"),
        ("kind = [1]", "kind is [1], not a list of strings"),
        ("no-color = 1", "no-color is 1, not true or false"),
        ("width = ", "is no TOML"),
        ("x = " + "[" * 5000, "is no TOML"),
    ],
)
def test_what_is_wrong_in_a_file_is_told(stages: Stages, articles: Path, text: str, told: str) -> None:
    Path("claimdiff.toml").write_text(text)
    result = run("compare", "articles")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"claimdiff: {Path('claimdiff.toml').absolute()}")
    assert told in result.stderr
    assert not stages.articles


def test_a_value_that_a_command_does_not_know_is_refused_by_it(stages: Stages, articles: Path) -> None:
    Path("claimdiff.toml").write_text('only = ["contradictions"]')
    assert "--only does not know 'contradictions'" in run("compare", "articles").stderr


def test_what_is_in_force_is_shown_with_its_origin(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("config").stdout == "".join(f"# {name}: default\n" for name in KNOWN)
    Path("claimdiff.toml").write_text('width = 60\nkind = ["age"]\n')
    shown = run("config").stdout.splitlines()
    assert f'kind = ["age"] # {Path("claimdiff.toml").absolute()}' in shown
    assert "# no-color: default" in shown
    monkeypatch.setenv("NO_COLOR", "1")
    assert "no-color = true # NO_COLOR in the environment" in run("config").stdout.splitlines()


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "claimdiff.toml").write_text("#" * 200)
    monkeypatch.setattr("claimdiff.cli.config.LARGEST", 100)
    with pytest.raises(UsageError, match="larger than 100 bytes"):
        found(tmp_path)


def test_no_file_sets_nothing(tmp_path: Path) -> None:
    assert found(Path("/")).options == {}
    assert [origin for _, _, origin in in_force(found(Path("/")), {})] == ["default"] * len(KNOWN)
