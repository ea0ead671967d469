"""The options of the commands: their help, their completion, and their values as the stages take them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from claimdiff.errors import UsageError

if TYPE_CHECKING:
    from claimdiff.limits import Limits
    from claimdiff.model import Kind, Verdict
    from claimdiff.render import Format

WHAT = "What is compared"
HOW = "How it is shown"
EXTRACT_FORMATS = {
    "terminal": "to read in a terminal",
    "json": "for programs (claimdiff/1)",
    "jsonl": "an article a line, as a stream",
}
TABLES = {
    "findings": "a row for each claim that is in a finding",
    "claims": "a row for each claim",
}
MOST_DIGITS = 12
"""Digits of a limit."""


# --- what a shell completes


def _formats() -> list[tuple[str, str]]:
    from claimdiff.render import FORMATS

    return [(each.name, each.summary) for each in FORMATS.values()]


def _extract_formats() -> list[tuple[str, str]]:
    return list(EXTRACT_FORMATS.items())


def _verdicts() -> list[str]:
    from claimdiff.model import Verdict

    return list(Verdict)


def _kinds() -> list[str]:
    from claimdiff.model import Kind

    return list(Kind)


def _tables() -> list[tuple[str, str]]:
    return list(TABLES.items())


def _limits() -> list[str]:
    return ["file_size=", "articles=", "article_claims=", "claims="]


def _languages() -> list[str]:
    from claimdiff.languages import known_languages

    return list(known_languages())


# --- the options


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Articles (.txt .md .html .pdf .docx, .jsonl and .csv with one a row), folders of them, or - for "
        "standard input.",
    ),
]
Include = Annotated[
    list[str] | None,
    typer.Option(
        "--include",
        metavar="PATTERN",
        help="Of folders, read only files that match (as in .gitignore: '2024-*', 'wire/**'). Repeatable.",
        rich_help_panel=WHAT,
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="PATTERN",
        help="Of folders, leave out files and folders that match, like a line of .claimdiffignore. Repeatable.",
        rich_help_panel=WHAT,
    ),
]
FindingId = Annotated[str, typer.Argument(metavar="FINDING", help="A finding of `claimdiff compare PATH...`: f3.")]
FormatName = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="terminal, markdown, html, json or csv. Default: what the suffix of --output says, else terminal.",
        autocompletion=_formats,
        rich_help_panel=HOW,
    ),
]
ExtractFormatName = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="terminal, json or jsonl (a line for each article, one article in memory at a time).",
        autocompletion=_extract_formats,
        rich_help_panel=HOW,
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write the report to a file; .html, .md, .json, .csv or .txt chooses the format.",
        rich_help_panel=HOW,
    ),
]
Stored = Annotated[str, typer.Argument(metavar="REPORT", help="A report that `claimdiff compare --format json` wrote.")]
Table = Annotated[
    str | None,
    typer.Option(
        "--table",
        metavar="TABLE",
        help="What a CSV holds: findings (a row for each claim in a finding) or claims (all). Default: findings.",
        autocompletion=_tables,
        rich_help_panel=HOW,
    ),
]
WithText = Annotated[
    bool,
    typer.Option(
        "--with-text",
        help="Keep the articles' text in the JSON, so that `claimdiff show` can set them side by side.",
        rich_help_panel=HOW,
    ),
]
NoPager = Annotated[
    bool,
    typer.Option("--no-pager", help="Never show a long report through $PAGER.", rich_help_panel=HOW),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="VERDICT",
        help="Only findings of this verdict: contradiction, compatible, not_comparable, agreement. Repeatable.",
        autocompletion=_verdicts,
        rich_help_panel=WHAT,
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="Only claims of this kind: date, time, duration, count, money, percentage, age, measure, place, person, "
        "organization, role, cause, quote, polarity. Repeatable.",
        autocompletion=_kinds,
        rich_help_panel=WHAT,
    ),
]
LanguageCode = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        help="The language of the articles that declare none (fr, de, …). Default: it is detected.",
        autocompletion=_languages,
        rich_help_panel=WHAT,
    ),
]
Explain = Annotated[
    bool,
    typer.Option(
        "--explain",
        help="Below the report, show how each finding came about (terminal, HTML, JSON).",
        rich_help_panel=HOW,
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Read with so many processes. Default: every core where there is enough to do, else one.",
    ),
]
Corpus = Annotated[
    str,
    typer.Argument(metavar="CORPUS", help="A file of articles, one a line (.jsonl) or row (.parquet), or - for stdin."),
]
Findings = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where the findings go, one a line (.jsonl) or row (.parquet). The summary goes beside it.",
    ),
]
EventColumn = Annotated[
    str,
    typer.Option(
        "--event-column",
        metavar="NAME",
        help="What names each article's event. Where no article has it, events are found by dates, names and figures.",
        rich_help_panel=WHAT,
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Compare on the workers of this Dask scheduler (tcp://host:8786) instead of this machine.",
    ),
]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit with status 1 when there is a contradiction.")]
Width = Annotated[
    int | None,
    typer.Option(
        "--width", min=1, metavar="CELLS", help="How wide to draw. Default: the terminal.", rich_help_panel=HOW
    ),
]
NoColor = Annotated[
    bool, typer.Option("--no-color", help="No colours, as with NO_COLOR in the environment.", rich_help_panel=HOW)
]
Limit = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="WHAT=N",
        help="How much is taken in at most: file_size=64 (MB), articles=10000, article_claims=1000, claims=20000 are "
        "the defaults. What is left out is told. Repeatable.",
        autocompletion=_limits,
        rich_help_panel=WHAT,
    ),
]


# --- their values


def known(value: str, names: Iterable[str], option: str) -> str:
    """The value as it is spelled in the list; UsageError with the list where it is in none."""
    names = list(names)
    wanted = value.strip().lower().replace("-", "_")
    if wanted in names:
        return wanted
    raise UsageError(f"{option} does not know {value!r}; give one of: {', '.join(names)}")


def report_format(name: str | None, output: str | None) -> Format:
    """The format by its name, else by the file's suffix, else the terminal's; UsageError where the two differ."""
    from claimdiff.render import FORMATS, by_suffix

    chosen = None if output is None else by_suffix(output)
    if name is not None:
        named = FORMATS[known(name, FORMATS, "--format")]
        if chosen not in (None, named):
            raise UsageError(f"--format says {named.name}, but {output} is for {chosen.name}: change one of them")
        return named
    if output is None:
        return FORMATS["terminal"]
    if chosen is None:
        suffixes = ", ".join(f"{suffix} ({each.name})" for each in FORMATS.values() for suffix in each.suffixes)
        raise UsageError(f"{output} does not say which format to write: end it in one of {suffixes}, or give --format")
    return chosen


def table(value: str | None) -> str:
    """The table of ``--table``; the first one where it is not given."""
    return next(iter(TABLES)) if value is None else known(value, TABLES, "--table")


def verdicts(values: list[str] | None) -> frozenset[Verdict] | None:
    """The verdicts of ``--only``; None for all."""
    from claimdiff.model import Verdict

    return frozenset(Verdict(known(each, Verdict, "--only")) for each in values) if values else None


def kinds(values: list[str] | None) -> frozenset[Kind] | None:
    """The kinds of ``--kind``; None for all."""
    from claimdiff.model import Kind

    return frozenset(Kind(known(each, Kind, "--kind")) for each in values) if values else None


def language(code: str | None) -> str | None:
    """The code of ``--language``; None for none declared."""
    return None if code is None else known(code, _languages(), "--language")


def limits(values: list[str] | None) -> Limits:
    """The limits of ``--limit``, the others as they are by default; UsageError where a value is none."""
    from claimdiff.limits import DEFAULTS, MEGABYTE, Limits

    given = {
        "file_size": DEFAULTS.file_bytes // MEGABYTE,
        "articles": DEFAULTS.articles,
        "article_claims": DEFAULTS.article_claims,
        "claims": DEFAULTS.claims,
    }
    for each in values or ():
        name, _, number = each.partition("=")
        name = known(name, given, "--limit")
        if not (number.isdecimal() and len(number) <= MOST_DIGITS and int(number)):
            way_out = f"not a whole number from 1 up: --limit {name}={given[name]}"
            raise UsageError(f"--limit {name} is {number!r:.40}, {way_out}")
        given[name] = int(number)
    size, *others = given.values()
    return Limits(size * MEGABYTE, *others)
