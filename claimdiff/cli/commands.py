"""The commands: compare, show, explain, extract, scan, languages, schema, config."""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from claimdiff import __version__
from claimdiff.cli import config, options
from claimdiff.cli.articles import claims_alone, put_lines, read
from claimdiff.cli.command import AsTyped, Command
from claimdiff.cli.delivery import Delivery
from claimdiff.cli.printing import abandon, is_terminal, page, paged, put, tell, tell_notes, waiting
from claimdiff.errors import ClaimdiffError, UsageError

EXPLAINED = ("terminal", "html", "json")
"""The formats that have a place for how findings came about."""
CONTRADICTED, MISTAKEN, INTERRUPTED, PIPE_CLOSED = 1, 2, 130, 141
"""Exit codes; the last two are the shell's for SIGINT and SIGPIPE."""
CONFIGURED = ("compare", "show", "explain", "extract", "scan", "languages")
"""The commands whose options a file may set."""
DEPTHS = (
    "the basics: digits, dates, units and currencies, as CLDR writes them",
    "figures: number words, hedges, clock times, units as well",
    "the commonest words of the news as well",
    "in depth: the lexicon of the news as well",
)
DEEP = 1000
"""Concepts with words of a language from which it is known in depth."""


class Commands(AsTyped, TyperGroup):
    """The commands; what goes wrong on purpose in one of them becomes a message and an exit code here."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """The context, which keeps the whole command as it can be typed again."""
        return super().make_context(info_name, args, parent, obj=shlex.join(["claimdiff", *args]), **extra)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            ctx.default_map = dict.fromkeys(CONFIGURED, config.found(_working_folder()).defaults())
            return super().invoke(ctx)
        except ClaimdiffError as error:
            tell(str(error))
            raise typer.Exit(MISTAKEN) from error
        except KeyboardInterrupt as interrupt:
            raise typer.Exit(INTERRUPTED) from interrupt
        except BrokenPipeError as closed:
            abandon(sys.stdout, sys.stderr)
            raise typer.Exit(PIPE_CLOSED) from closed


app = typer.Typer(
    name="claimdiff",
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Find where news articles about one event agree and contradict, across languages.",
    epilog="Exit status: 0 when it worked, 1 with --exit-code when there is a contradiction, 2 for an error.",
)


def _working_folder() -> Path:
    try:
        return Path.cwd()
    except OSError as error:
        raise UsageError(f"the working folder is not there any more ({error.strerror}); change into another") from error


def main() -> None:
    """The console script."""
    app()


def _version(asked: bool) -> None:
    if asked:
        put(f"claimdiff {__version__}\n")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


@app.command(cls=Command, epilog="Example: claimdiff compare articles/ --only contradiction --output report.html")
def compare(
    context: typer.Context,
    paths: options.Paths,
    only: options.Only = None,
    kind: options.Kinds = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    language: options.LanguageCode = None,
    format: options.FormatName = None,
    output: options.Output = None,
    table: options.Table = None,
    with_text: options.WithText = False,
    width: options.Width = None,
    no_color: options.NoColor = False,
    no_pager: options.NoPager = False,
    why: options.Explain = False,
    exit_code: options.ExitCode = False,
    jobs: options.Jobs = None,
    limit: options.Limit = None,
) -> None:
    """Compare articles about one event: contradictions first, then what agrees."""
    delivery = Delivery.asked(format, output, table, with_text, width, no_color, no_pager)
    verdicts, kinds, code = options.verdicts(only), options.kinds(kind), options.language(language)
    limits = options.limits(limit)

    from claimdiff import output as files
    from claimdiff import pipeline
    from claimdiff.model import Verdict

    if why and delivery.format.name not in EXPLAINED:
        raise UsageError(f"--explain is for the terminal, HTML and JSON; {delivery.format.name} has no place for it")
    if delivery.output:
        files.check(delivery.output, paths)
    reading = read(paths, include, exclude, code, limits)
    articles = reading.articles
    if delivery.output:
        files.check(delivery.output, (article.path for article in articles))
    if not delivery.tells_notes:
        tell_notes(reading.notes)
    with waiting(articles) as told:
        asked: dict[str, Any] = {
            "only": verdicts,
            "kinds": kinds,
            "notes": reading.notes,
            "progress": told,
            "jobs": jobs or pipeline.jobs_for(articles),
            "limits": limits,
        }
        if why:
            report, accounts = pipeline.explain(articles, **asked)
            report = replace(report, accounts=accounts)
        else:
            report = pipeline.compare(articles, **asked)
    delivery.deliver(replace(report, command=context.obj))
    if exit_code and any(finding.verdict is Verdict.CONTRADICTION for finding in report.findings):
        raise typer.Exit(CONTRADICTED)


@app.command(cls=Command, epilog="Example: claimdiff show report.json --output report.html")
def show(
    report: options.Stored,
    format: options.FormatName = None,
    output: options.Output = None,
    table: options.Table = None,
    with_text: options.WithText = False,
    width: options.Width = None,
    no_color: options.NoColor = False,
    no_pager: options.NoPager = False,
) -> None:
    """Show a stored report (JSON) in any format, without its articles."""
    delivery = Delivery.asked(format, output, table, with_text, width, no_color, no_pager)

    from claimdiff import output as files
    from claimdiff.reading.stored import read_report

    if delivery.output:
        files.check(delivery.output, [report])
    delivery.deliver(read_report(report))


@app.command(cls=Command, epilog="Example: claimdiff explain articles/ f3")
def explain(
    paths: options.Paths,
    finding: options.FindingId,
    kind: options.Kinds = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    language: options.LanguageCode = None,
    width: options.Width = None,
    no_color: options.NoColor = False,
    no_pager: options.NoPager = False,
    jobs: options.Jobs = None,
    limit: options.Limit = None,
) -> None:
    """Show how a finding came about: what was compared, what it weighed, what was left out and why."""
    kinds, code = options.kinds(kind), options.language(language)
    limits = options.limits(limit)

    from claimdiff import pipeline
    from claimdiff.render.account import render

    reading = read(paths, include, exclude, code, limits)
    tell_notes(reading.notes)
    articles = reading.articles
    with waiting(articles) as told:
        many = jobs or pipeline.jobs_for(articles)
        report, accounts = pipeline.explain(articles, finding, kinds=kinds, progress=told, jobs=many, limits=limits)
    _read_in_terminal(render(report, accounts, page(width, no_color)), no_pager)


@app.command(cls=Command, epilog="Example: claimdiff extract --format jsonl archive.jsonl > claims.jsonl")
def extract(
    paths: options.Paths,
    kind: options.Kinds = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    language: options.LanguageCode = None,
    format: options.ExtractFormatName = "terminal",
    width: options.Width = None,
    no_color: options.NoColor = False,
    no_pager: options.NoPager = False,
    jobs: options.Jobs = None,
    limit: options.Limit = None,
) -> None:
    """Print the claims of each article and compare nothing."""
    name = options.known(format, options.EXTRACT_FORMATS, "--format")
    kinds, code = options.kinds(kind), options.language(language)
    limits = options.limits(limit)

    if name == "jsonl":
        from claimdiff.reading.choice import Choice

        put_lines(paths, Choice.of(include, exclude), kinds, code, jobs, limits)
        return

    reading = read(paths, include, exclude, code, limits)
    if name != "terminal" or not is_terminal(sys.stdout):
        tell_notes(reading.notes)
    with waiting(reading.articles) as told:
        told(f"reading {len(reading.articles):,} articles")
        report = claims_alone(reading, kinds, jobs, limits)
    if name == "json":
        from claimdiff.render.json import render

        put(render(report), utf8=True)
    else:
        from claimdiff.render.terminal import render_claims

        _read_in_terminal(render_claims(report, page(width, no_color)), no_pager)


@app.command(cls=Command, epilog="Example: claimdiff scan archive.jsonl --output findings.jsonl")
def scan(
    corpus: options.Corpus,
    output: options.Findings,
    event_column: options.EventColumn = "event",
    only: options.Only = None,
    kind: options.Kinds = None,
    language: options.LanguageCode = None,
    jobs: options.Jobs = None,
    scheduler: options.Scheduler = None,
) -> None:
    """Compare a corpus of many events, each in itself. Run again after an interruption, it goes on where it was."""
    from claimdiff import output as files
    from claimdiff.cli import scanning
    from claimdiff.scanning.compared import Settings

    settings = Settings(options.verdicts(only), options.kinds(kind), options.language(language))
    files.check(output, [corpus])
    scanning.scan(corpus, output, event_column, settings, jobs, scheduler)


@app.command(cls=Command)
def schema() -> None:
    """Print the JSON Schema of the JSON reports (claimdiff/1)."""
    from claimdiff.render.schema import schema

    put(schema(), utf8=True)


@app.command("config", cls=Command)
def show_config() -> None:
    """Show which options a file sets, and where from: claimdiff.toml, or [tool.claimdiff] in pyproject.toml."""
    import os

    from claimdiff.render.plain import visible

    for name, value, origin in config.in_force(config.found(_working_folder()), os.environ):
        put(visible(f"{name} = {value}  # {origin}" if value else f"# {name}: {origin}") + "\n")


@app.command(cls=Command)
def languages(width: options.Width = None, no_color: options.NoColor = False) -> None:
    """List the languages and what is known of each."""
    from babel import Locale

    from claimdiff.languages import known_languages, own_languages
    from claimdiff.lexicon import breadth
    from claimdiff.render import listing

    names, own = Locale("en").languages, set(own_languages())
    known = {code: (code in own) + ((words := breadth(code)) > 0) + (words >= DEEP) for code in known_languages()}
    rows = [(code, names.get(code, code), DEPTHS[depth]) for code, depth in known.items()]
    put(listing.languages(rows, page(width, no_color)))


def _read_in_terminal(text: str, no_pager: bool) -> None:
    if no_pager or not paged(text):
        put(text)
