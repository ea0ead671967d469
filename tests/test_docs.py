"""The documents say what the program does: written parts, commands, examples, constants, links."""

from __future__ import annotations

import doctest
import importlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from typer.testing import CliRunner

import claimdiff.matching
import claimdiff.model
import claimdiff.values
from benchmarks.gold import CLUSTERS
from benchmarks.readme import PARTS, WIDTH, Part, accuracy_of, comparison, seeds, written
from claimdiff.cli import app
from claimdiff.extraction import find
from claimdiff.languages import load
from claimdiff.matching.evidence import weights
from claimdiff.render import FORMATS
from claimdiff.render.json import FORMAT
from claimdiff.scanning import compared
from claimdiff.values import Value
from tests.test_architecture import LAYERS

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(chain(ROOT.glob("*.md"), (ROOT / "docs").rglob("*.md")))
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"^ *```.*?^ *```", re.DOTALL | re.MULTILINE)
INSTALLS = "venv"
"""What a command that installs speaks of: tests do not run it, `.ci/run` does."""


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def table(document: str, heading: str = "") -> Iterator[list[str]]:
    """The cells of each row of the first table below a heading, without its head."""
    below = text_of(document).partition(f"{heading}\n")[2]
    rows = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    assert rows is not None
    for line in rows[0].splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("| ").split(" | ")]


# --- what the program writes


@pytest.mark.parametrize("part", [part for part in PARTS if part.quick], ids=lambda part: part.name)
def test_written_parts_are_current(part: Part, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    shown = written(part, text_of(part.document))[0]
    assert shown == part.write() + "\n", "python -m benchmarks.readme writes it anew"


def test_figures_of_the_example_are_current() -> None:
    row = accuracy_of(CLUSTERS / "seeds")
    assert row in text_of("docs/accuracy.md"), "python -m benchmarks.readme writes it anew"


def test_the_report_shown_is_what_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = CliRunner().invoke(app, ["compare", "seeds/", "--width", str(WIDTH)])
    assert comparison() == f"```\n{printed.stdout}```"


# --- commands and examples of the README


def commands() -> list[str]:
    """Every line of the shell blocks for users, and one block of several lines where they build on each other."""
    shown = README + text_of("docs/formats.md")
    blocks = re.findall(r"```sh\n(.*?)```", shown, re.DOTALL)
    return [line for block in blocks for line in ([block] if "printf" in block else block.splitlines())]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds and their stored report in it, where commands may write."""
    monkeypatch.chdir(ROOT)
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "report.json").write_text(FORMATS["json"].render(seeds()), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", [each for each in commands() if INSTALLS not in each])
def test_commands_run(command: str, workplace: Path) -> None:
    if "report.json" in command and "show" not in command:
        (workplace / "report.json").unlink()
    before = set(workplace.iterdir())
    if re.search(r"[<>|]", command):
        script = f'set -e\nclaimdiff() {{ "$PYTHON" -m claimdiff "$@"; }}\n{command}'
        environment = {**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(["sh", "-c", script], env=environment, capture_output=True, text=True, check=False)
        status, said = done.returncode, done.stderr
    else:
        program, *arguments = shlex.split(command)
        assert program == "claimdiff"
        result = CliRunner().invoke(app, arguments)
        status, said = result.exit_code, result.output
    assert status == 0, said
    named = re.findall(r"(?:--output|>) (\S+)", command)
    new = {path.name for path in set(workplace.iterdir()) - before}
    assert {name for name in new if not name.endswith(".summary.json")} == set(named)
    assert all((workplace / name).stat().st_size for name in named)


def test_the_two_commands_for_newcomers() -> None:
    install, check = (each for each in commands() if INSTALLS in each)
    assert install.endswith("claimdiff compare seeds/")
    assert check.replace(".venv", ".venv-ci") in text_of(".ci/run")
    assert check in text_of("CONTRIBUTING.md")


def test_examples_in_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    test = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
    assert len(test.examples) > 4
    said: list[str] = []
    failed = doctest.DocTestRunner().run(test, out=said.append).failed
    assert not failed, "".join(said)


# --- docs/verdicts.md


def examples() -> list[list[str]]:
    return list(table("docs/verdicts.md", "\n## Worked examples"))


def value_of(phrase: str, language: str) -> Value:
    (reading,) = find(phrase, load(language))
    return reading.value


@pytest.mark.parametrize(("first", "second", "languages", "relation"), examples())
def test_worked_examples(first: str, second: str, languages: str, relation: str) -> None:
    mine, _, its = languages.partition(", ")
    one, other = value_of(first, mine), value_of(second, its or mine)
    assert (one.relate(other), other.relate(one)) == (relation, relation)


def test_worked_examples_are_many_and_of_every_sort() -> None:
    found = examples()
    assert len(found) >= 40
    assert {relation for _, _, _, relation in found} == {"same", "compatible", "excludes", "incomparable"}
    assert len({code for _, _, languages, _ in found for code in languages.split(", ")}) >= 12


def constants() -> dict[str, float]:
    """Every number with a name in the modules of values, by `module.NAME`."""
    found: dict[str, float] = {}
    for path in sorted((ROOT / "claimdiff" / "values").glob("*.py")):
        module = importlib.import_module(f"claimdiff.values.{path.stem}")
        own = re.findall(r"^([A-Z][A-Z_, ]*) =", path.read_text(encoding="utf-8"), re.MULTILINE)
        for name in (name.strip() for names in own for name in names.split(",")):
            if isinstance(value := getattr(module, name), int | float):
                found[f"{path.stem}.{name}"] = value
    return found


def test_constants_are_told_with_their_values() -> None:
    told = {cells[0].strip("`"): float(cells[1]) for cells in table("docs/verdicts.md", "\n## Every constant")}
    assert told == constants()


# --- the other documents


def test_every_comparison_is_explained() -> None:
    told = {cells[0].strip("`") for cells in table("docs/matching.md", "\n## Evidence by levels")}
    assert told == {name.partition(":")[0] for name in weights().pair} - {"base", "threshold"}


def test_the_glossary_is_sorted_and_names_what_is_there() -> None:
    rows = list(table("docs/glossary.md"))
    assert [cells[0] for cells in rows] == sorted(cells[0] for cells in rows)
    homes = (claimdiff.model, claimdiff.values, claimdiff)
    named = {name for cells in rows for name in re.findall(r"`([A-Za-z][\w.]*)`", cells[2]) if not name.endswith(".py")}
    missing = [name for name in named if not any(has(home, name.split(".")) for home in homes)]
    assert missing == []


def has(home: object, path: list[str]) -> bool:
    """Whether attributes lead from one to the next."""
    for name in path:
        if not hasattr(home, name):
            return False
        home = getattr(home, name)
    return True


def test_layers_are_those_that_tests_hold() -> None:
    block = text_of("docs/architecture.md").partition("<!-- layers -->\n```\n")[2].partition("\n```")[0]
    assert [set(line.split(", ")) for line in block.splitlines()] == [set(layer) for layer in LAYERS]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    text = CODE.sub("", document.read_text(encoding="utf-8"))
    targets = [target for target in LINK.findall(text) if "://" not in target]
    broken = [target for target in targets if not leads(document, target)]
    assert broken == []


def leads(document: Path, target: str) -> bool:
    """Whether a relative link has its file, and its heading where it names one."""
    path, _, heading = target.partition("#")
    file = (document.parent / path).resolve() if path else document
    if not file.exists() or not heading:
        return file.exists()
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return heading in {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


def test_every_document_is_linked() -> None:
    linked = {
        (document.parent / target).resolve()
        for document in DOCUMENTS
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if "://" not in target
    }
    assert [path.name for path in DOCUMENTS if path not in linked and path.name != "README.md"] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_places_in_the_code_exist(document: Path) -> None:
    """Paths such as `claimdiff/values/` or `matching/cluster.py`; ``<code>`` stands for anything."""
    text = document.read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", CODE.sub("", text))) - {FORMAT, compared.FORMAT, ".venv/bin/"}
    assert [path for path in named if not (ROOT / path).exists() and not (ROOT / "claimdiff" / path).exists()] == []
