from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

import claimdiff
from claimdiff.cli import app, commands, options, printing
from claimdiff.errors import ClaimdiffError
from claimdiff.limits import DEFAULTS, Limits
from claimdiff.model import Article, Claim, Kind, Note, Report, Source, Verdict
from claimdiff.render import FORMATS, Page
from tests.sample_report import sample_report

ROOT = Path(__file__).parent.parent


class Stages:
    """The pipeline's place: it keeps what it was called with and answers with the sample report."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.asked: dict[str, Any] = {}
        self.fails: BaseException | None = None
        self.jobs: int | None = None

    def compare(self, articles: list[Article], **asked: Any) -> Report:
        asked.pop("progress")("reading")
        self.jobs = asked.pop("jobs")
        self.articles, self.asked = list(articles), asked
        if self.fails:
            raise self.fails
        return replace(sample_report(), notes=tuple(asked["notes"]))

    def extract_article(
        self, article: Article, *, kinds: Any, limits: Any
    ) -> tuple[Source, tuple[Claim, ...], tuple[Note, ...]]:
        if self.fails:
            raise self.fails
        self.articles.append(article)
        claims = [
            replace(each, source=article.id) for each in sample_report().claims[:3] if not kinds or each.kind in kinds
        ]
        return Source(article.id, article.path, article.language or "en"), tuple(claims), (Note("doubt", article.id),)

    def extracted(
        self, read: Iterable[Article | Note], drawn: Callable[..., Any], *, kinds: Any, jobs: int | None, limits: Any
    ) -> Iterator[Any]:
        self.jobs = jobs
        for each in read:
            yield each if isinstance(each, Note) else drawn(*self.extract_article(each, kinds=kinds, limits=limits))


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> Stages:
    stages = Stages()
    place = SimpleNamespace(compare=stages.compare, extracted=stages.extracted, jobs_for=lambda articles: 1)
    monkeypatch.setitem(sys.modules, "claimdiff.pipeline", place)  # type: ignore[arg-type]
    monkeypatch.setattr(claimdiff, "pipeline", place, raising=False)
    return stages


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for variable in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("12 people were hurt.\n")
    (folder / "b.txt").write_text("15 personnes ont été blessées.\n", encoding="utf-8")
    return folder


def run(*arguments: str) -> Any:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


# --- compare


def test_compare_prints_the_terminal_report_a_hundred_wide(stages: Stages, articles: Path) -> None:
    result = run("compare", "articles")
    expected = FORMATS["terminal"].render(made_by("claimdiff compare articles"))
    assert (result.exit_code, result.stdout, result.stderr) == (0, expected, "")
    assert [article.id for article in stages.articles] == ["a", "b"]
    assert stages.asked == {"only": None, "kinds": None, "notes": (), "limits": DEFAULTS}


@pytest.mark.parametrize("name", FORMATS)
def test_the_format_is_chosen_by_its_name(stages: Stages, articles: Path, name: str) -> None:
    result = run("compare", "articles", "--format", name.upper())
    assert result.stdout == FORMATS[name].render(made_by(f"claimdiff compare articles --format {name.upper()}"))


@pytest.mark.parametrize(("file", "name"), [("r.md", "markdown"), ("r.json", "json"), ("r.txt", "terminal")])
def test_the_suffix_of_the_output_chooses_the_format(stages: Stages, articles: Path, file: str, name: str) -> None:
    result = run("compare", "articles", "-o", file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"claimdiff: {file}: 3 articles, 3 languages, 18 claims: 3 contradictions")
    assert Path(file).read_text(encoding="utf-8") == FORMATS[name].render(
        made_by(f"claimdiff compare articles -o {file}")
    )


def test_a_format_and_a_suffix_that_differ_are_refused(stages: Stages, articles: Path) -> None:
    result = run("compare", "articles", "-f", "json", "-o", "report.md")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "claimdiff: --format says json, but report.md is for markdown: change one of them\n"
    assert not stages.articles
    for name in ("report", "report.log", "other.json"):
        assert run("compare", "articles", "-f", "json", "-o", name).exit_code == 0
        assert json.loads(Path(name).read_text(encoding="utf-8"))["format"] == "claimdiff/1"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--with-text"], "--with-text is for JSON; terminal does not store the text: leave it out"),
        (["--table", "claims", "-f", "markdown"], "--table is for CSV; markdown has no tables to choose from"),
        (["--explain", "-f", "markdown"], "--explain is for the terminal, HTML and JSON; markdown has no place for it"),
    ],
)
def test_options_of_other_formats_are_refused(stages: Stages, articles: Path, options: list[str], told: str) -> None:
    result = run("compare", "articles", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert not stages.articles


def made_by(command: str) -> Report:
    """What the stages answer, as the command line hands it to a format."""
    return replace(sample_report(), notes=(), command=command)


def test_an_unknown_suffix_is_refused_with_the_known_ones(stages: Stages, articles: Path) -> None:
    result = run("compare", "articles", "--output", "report.pdf")
    assert result.exit_code == 2
    assert all(suffix in result.stderr for each in FORMATS.values() for suffix in each.suffixes)
    assert not stages.articles


def test_a_dash_is_standard_output(stages: Stages, articles: Path) -> None:
    assert run("compare", "articles", "-o", "-", "-f", "json").stdout.startswith("{")


def test_only_and_kind_reach_the_pipeline(stages: Stages, articles: Path) -> None:
    wanted = ["--only", "contradiction", "--only", "not-comparable", "--kind", "Money", "--kind", "count"]
    assert run("compare", "articles", *wanted).exit_code == 0
    assert stages.asked["only"] == {Verdict.CONTRADICTION, Verdict.NOT_COMPARABLE}
    assert stages.asked["kinds"] == {Kind.MONEY, Kind.COUNT}


def test_a_language_is_declared_where_none_is(stages: Stages, articles: Path) -> None:
    (articles / "rows.jsonl").write_text(
        '{"id": "r", "text": "12 hurt", "language": "de"}\n{"id": "s", "text": "x 3"}\n'
    )
    assert run("compare", "articles", "--language", "FR").exit_code == 0
    assert {article.id: article.language for article in stages.articles} == {"a": "fr", "b": "fr", "r": "de", "s": "fr"}


@pytest.mark.parametrize(
    ("option", "listed"),
    [
        ("--format", ", ".join(FORMATS)),
        ("--only", "contradiction, compatible, not_comparable, agreement"),
        ("--kind", "date, time, duration, count, money, percentage, age, measure"),
        ("--language", "de"),
    ],
)
def test_an_unknown_value_is_refused_with_the_known_ones(
    stages: Stages, articles: Path, option: str, listed: str
) -> None:
    result = run("compare", "articles", option, "x\x1b[2Jy")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"claimdiff: {option} does not know 'x\\x1b[2Jy'; give one of: ")
    assert listed in result.stderr
    assert not stages.articles


def test_the_exit_code_tells_of_a_contradiction_when_asked(stages: Stages, articles: Path) -> None:
    assert run("compare", "articles").exit_code == 0
    assert run("compare", "articles", "--exit-code").exit_code == 1


def test_the_exit_code_is_0_without_a_contradiction(
    stages: Stages, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = sample_report()
    calm = replace(report, findings=report.findings[3:])
    monkeypatch.setattr(claimdiff.pipeline, "compare", lambda articles, **asked: calm)
    assert run("compare", "articles", "--exit-code").exit_code == 0


def test_what_was_skipped_is_told_and_the_rest_is_compared(stages: Stages, articles: Path) -> None:
    (articles / "empty.txt").write_text("")
    result = run("compare", "articles", "missing.txt", "-f", "json")
    assert result.exit_code == 0
    told = [line.removeprefix("claimdiff: ") for line in result.stderr.splitlines()]
    assert [line.split(":")[0] for line in told] == ["missing.txt", "articles/empty.txt"]
    assert [f"{note['source']}: {note['message']}" for note in json.loads(result.stdout)["notes"]] == told


def test_nothing_to_read_is_one_message(stages: Stages, articles: Path) -> None:
    result = run("compare", "missing.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("claimdiff: Not one article could be read")
    assert "missing.txt" in result.stderr


def test_the_output_is_checked_before_the_work(stages: Stages, articles: Path) -> None:
    for path in ("no/such/folder.md", "articles/a.txt"):
        result = run("compare", "articles", "-o", path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(f"claimdiff: {path} ")
    assert not stages.articles
    assert (articles / "a.txt").read_text() == "12 people were hurt.\n"


@pytest.mark.parametrize("option", [["--width", "80"], ["--width=132"]])
def test_the_width_is_as_asked(stages: Stages, articles: Path, option: list[str]) -> None:
    lines = run("compare", "articles", *option).stdout.splitlines()
    assert max(map(len, lines)) == int(option[-1].removeprefix("--width="))


def test_columns_give_the_width_of_a_pipe(stages: Stages, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    assert max(map(len, run("compare", "articles").stdout.splitlines())) == 90


# --- errors


def test_an_error_on_purpose_is_one_clean_message(stages: Stages, articles: Path) -> None:
    stages.fails = ClaimdiffError("a\x1b]0;owned\x07.txt cannot be read\nthe way out")
    result = run("compare", "articles")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "claimdiff: a.txt cannot be read\nthe way out\n"


@pytest.mark.parametrize(("fault", "code"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 141)])
def test_an_interruption_ends_quietly(
    stages: Stages, articles: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException, code: int
) -> None:
    monkeypatch.setattr(commands, "abandon", lambda *streams: None)
    stages.fails = fault
    result = run("compare", "articles")
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", "")


def test_a_mistake_of_the_program_is_not_hidden(stages: Stages, articles: Path) -> None:
    stages.fails = RuntimeError("a bug")
    with pytest.raises(RuntimeError, match="a bug"):
        run("compare", "articles")


@pytest.mark.parametrize("arguments", [["compare"], ["compare", "--nonsense", "x"], ["compar", "x"]])
def test_a_command_line_that_cannot_be_read_ends_with_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


# --- extract


def test_extract_lists_claims_and_no_findings(stages: Stages, articles: Path) -> None:
    result = run("extract", "articles")
    assert result.exit_code == 0
    assert "articles/a.txt (en)" in result.stdout
    assert result.stdout.splitlines()[-1] == "2 articles, 1 language, 6 claims"


def test_extract_as_json(stages: Stages, articles: Path) -> None:
    told = json.loads(run("extract", "articles", "-f", "json", "--kind", "count").stdout)
    assert told["findings"] == []
    assert [claim["kind"] for claim in told["claims"]] == ["count"] * 4
    assert [note["message"] for note in told["notes"]] == ["doubt", "doubt"]


def test_extract_as_a_stream_of_lines(stages: Stages, articles: Path) -> None:
    Path("rows.jsonl").write_text('{"id": "r", "text": "12"}\nnot json\n{"id": "s", "text": "13", "language": "de"}\n')
    result = run(
        "extract", "rows.jsonl", "articles/a.txt", "missing", "-f", "jsonl", "--kind", "count", "--language", "it"
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [row["source"]["id"] for row in rows] == ["a", "r", "s"]
    assert [row["source"]["language"] for row in rows] == ["it", "it", "de"]
    assert [list(row) for row in rows] == [["source", "claims", "notes"]] * 3
    assert {claim["kind"] for row in rows for claim in row["claims"]} == {"count"}
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == ["missing", "rows.jsonl#2"]


def test_a_stream_holds_one_article_at_a_time(stages: Stages, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []

    def stream(path: str, choice: object, limits: Limits) -> Iterator[Article]:
        for number in range(3):
            assert len(printed) == number
            yield Article(str(number), path, "12 hurt")

    monkeypatch.setattr("claimdiff.read.stream", stream)
    monkeypatch.setattr("claimdiff.cli.articles.put", lambda text, utf8: printed.append(text))
    assert run("extract", "x", "-f", "jsonl").exit_code == 0
    assert len(printed) == 3


def test_a_stream_with_nothing_to_read_is_an_error(stages: Stages, articles: Path) -> None:
    result = run("extract", "missing", "gone", "-f", "jsonl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Not one article could be read" in result.stderr


@pytest.mark.parametrize("command", [["compare"], ["extract"], ["extract", "-f", "jsonl"]])
def test_patterns_choose_files_of_folders(stages: Stages, articles: Path, command: list[str]) -> None:
    chosen = run(*command, "articles", "--include", "?.txt", "--exclude", "b.*")
    told = chosen.stdout + chosen.stderr
    assert chosen.exit_code == 0
    assert "patterns left out 1 of its files and folders" in " ".join(told.split())


def test_an_unknown_format_of_extract_is_refused(stages: Stages, articles: Path) -> None:
    result = run("extract", "articles", "-f", "markdown")
    assert result.exit_code == 2
    assert "give one of: terminal, json, jsonl" in result.stderr


# --- the rest


def test_languages_are_listed_with_what_is_known() -> None:
    lines = run("languages").stdout.splitlines()
    assert lines[0].split() == ["Code", "Language", "What", "is", "known"]
    rows = {line.split()[0]: line for line in lines[1:]}
    assert "English" in rows["en"]
    assert "in depth" in rows["en"]
    assert "Tagalog" in rows["tl"] or "Filipino" in rows["tl"]
    assert "in depth" not in rows["cy"]


def test_the_version() -> None:
    assert run("--version").stdout == f"claimdiff {claimdiff.__version__}\n"


def test_the_help_names_every_format_verdict_and_kind() -> None:
    told = {"compare": "", "extract": ""}
    for command in told:
        result = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200", "TERMINAL_WIDTH": "200"})
        told[command] = re.sub(r"[\s│]+", " ", result.stdout)
    for each in (*FORMATS, *Verdict, *Kind):
        assert each in told["compare"]
    for each in (*options.EXTRACT_FORMATS, *Kind):
        assert each in told["extract"]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("compare --format m", ["markdown"]),
        ("compare --only c", ["contradiction", "compatible"]),
        ("extract --format json", ["json", "jsonl"]),
        ("compare --kind m", ["money", "measure"]),
    ],
)
def test_a_shell_completes_values(words: str, offered: list[str]) -> None:
    line = f"claimdiff {words}"
    environment = {"_CLAIMDIFF_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    result = CliRunner().invoke(app, [], prog_name="claimdiff", env=environment)
    assert result.stdout.split() == offered


class Terminal:
    """A stream that a person looks at."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "no_color", "color"),
    [
        ({}, False, True),
        ({}, True, False),
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": ""}, False, True),
        ({"TERM": "dumb"}, False, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
    ],
)
def test_colours_follow_the_terminal_and_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], no_color: bool, color: bool
) -> None:
    for variable in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert printing.page(None, no_color).color is color
    assert printing.page(None, no_color, to_file=True).color is False


def test_long_work_is_told_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(printing, "progress", told.append)
    with printing.waiting([Article("a", "a", "short")]) as say:
        say("reading")
    assert told == []
    with printing.waiting([Article("a", "a", "x" * printing.LONG_WORK)]) as say:
        say("comparing")
        say("at once")
        assert told == ["comparing …"]
    assert told == ["comparing …", ""]


def test_the_pipeline_tells_how_far_it_is() -> None:
    from claimdiff.pipeline import compare

    told: list[str] = []
    compare([Article(name, name, "12 people were hurt.", language="en") for name in "ab"], progress=told.append)
    assert told == [
        "reading article 1 of 2",
        "reading article 2 of 2",
        "finding the claims of article 1 of 2",
        "finding the claims of article 2 of 2",
        "matching 2 claims",
    ]


def test_progress_is_silent_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    printing.progress("comparing")
    assert capsys.readouterr().err == ""


# --- show and schema


def test_a_stored_report_is_shown_without_its_articles(stages: Stages, articles: Path) -> None:
    assert run("compare", "articles", "--with-text", "-o", "report.json").exit_code == 0
    direct = run("compare", "articles").stdout
    for path in articles.iterdir():
        path.unlink()
    assert run("show", "report.json").stdout == direct
    result = run("show", "report.json", "-o", "report.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("report.md").read_text(encoding="utf-8").startswith("# ")


def test_a_report_does_not_replace_the_one_that_is_shown(stages: Stages, articles: Path) -> None:
    run("compare", "articles", "-o", "report.json")
    result = run("show", "report.json", "-o", "report.json")
    assert result.exit_code == 2
    assert "report.json is one of the files that were read" in result.stderr


def test_a_file_that_is_no_report_is_one_message(articles: Path) -> None:
    Path("no\x1b[2J.json").write_text("{}")
    result = run("show", "no\x1b[2J.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "claimdiff: no.json is no report: its format is None, not 'claimdiff/1'; "
        "give a report that `claimdiff compare --format json` wrote\n"
    )


def test_the_schema_is_printed() -> None:
    told = json.loads(run("schema").stdout)
    assert told["properties"]["format"] == {"const": "claimdiff/1"}


# --- the pager


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
@pytest.mark.parametrize(
    ("pager", "options", "lines", "shown"),
    [
        ("sed 's/^/>/'", [], 5, b">"),
        ("sed 's/^/>/'", [], 400, b""),
        ("sed 's/^/>/'", ["--no-pager"], 5, b""),
        ("there-is-no-such-pager 2>/dev/null", [], 5, b""),
        ("cat", [], 5, b""),
        ('printf "%s;" "$LESS"; cat', [], 5, b"FRX;"),
    ],
)
def test_what_is_longer_than_the_screen_goes_through_the_pager(
    tmp_path: Path, pager: str, options: list[str], lines: int, shown: bytes
) -> None:
    path = tmp_path / "report.json"
    path.write_text(FORMATS["json"].render(sample_report()), encoding="utf-8")
    environment = {**os.environ, "PAGER": pager, "LINES": str(lines), "COLUMNS": "80", "TERM": "xterm", "NO_COLOR": "1"}
    environment.pop("LESS", None)
    said = on_a_terminal(["show", str(path), *options], environment)
    expected = FORMATS["terminal"].render(sample_report(), Page(80)).encode()
    if shown == b">":
        expected = b"".join(b">" + line for line in expected.splitlines(keepends=True))
    else:
        expected = shown + expected
    assert said.replace(b"\r\n", b"\n") == expected


def on_a_terminal(arguments: list[str], environment: dict[str, str]) -> bytes:
    """What a process writes to the terminal that it is on."""
    import pty

    pid, terminal = pty.fork()
    if not pid:
        os.chdir(ROOT)
        os.execve(sys.executable, [sys.executable, "-m", "claimdiff", *arguments], environment)
    said = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux answers so when the other side is closed
            break
        if not piece:
            break
        said += piece
    os.close(terminal)
    assert os.waitpid(pid, 0)[1] == 0, said
    return said


# --- as a process


def process(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "claimdiff", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output="stdout" not in options, timeout=60, **options)


def test_a_closed_pipe_ends_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        result = process("languages", stdout=closed, stderr=subprocess.PIPE)
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_a_full_disk_is_told() -> None:
    with open("/dev/full", "wb") as full:
        result = process("languages", stdout=full, stderr=subprocess.PIPE)
    assert (result.returncode, result.stderr.count(b"\n")) == (2, 1)
    assert b"claimdiff: standard output cannot be written" in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_quietly() -> None:
    code = """
import os, signal
from claimdiff.cli import app, commands
commands.put = lambda *arguments, **options: os.kill(os.getpid(), signal.SIGINT)
app(["languages"])
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60)
    assert (result.returncode, result.stdout, result.stderr) == (130, b"", b"")


def test_a_terminal_that_knows_no_letters_of_ours_is_no_error() -> None:
    result = process("languages", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
    assert result.stdout.isascii()


def test_json_is_utf8_whatever_the_terminal_speaks() -> None:
    code = "from claimdiff.cli.printing import put; put('≠', utf8=True); put('≠')"
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, env=environment, timeout=60)
    assert result.stdout == "≠".encode() + b"?"


def test_text_is_taken_without_pydantic() -> None:
    code = """
import sys
from claimdiff.cli import app
try:
    app(["compare", "nowhere", "--only", "contradiction", "--language", "fr"])
except SystemExit:
    print(*sys.modules)
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    loaded = set(result.stdout.split())
    assert "claimdiff.read" in loaded
    assert "pydantic" not in loaded


def test_the_version_waits_for_nothing_heavy() -> None:
    code = "import sys; from claimdiff.cli import app; app(['--version'], standalone_mode=False); print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    loaded = set(result.stdout.split())
    assert "claimdiff.cli.commands" in loaded
    assert not loaded & {"babel", "langdetect", "rapidfuzz", "claimdiff.model", "claimdiff.render", "claimdiff.values"}
