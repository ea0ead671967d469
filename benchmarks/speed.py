"""Speed: `python -m benchmarks.speed [--rounds N]`.

Start-up of the commands beside a hello-world Typer program, and extraction beside looking each word up in a
dictionary; both sides run in turns, and ratios of medians are printed, which hold on other machines too. Seconds
are the processor's, which other work on the machine sways less than the clock's. Then the peak memory of
`compare seeds/`, where the system tells it.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from benchmarks.gold import cluster_folders, load_cluster
from claimdiff.model import Article
from claimdiff.pipeline import extract_article
from claimdiff.read import read_paths

ROOT = Path(__file__).parent.parent
ROUNDS = 5
ENOUGH = 20_000
"""Bytes of text at least that a language is timed on: short articles are read several times."""
HELLO = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "world") -> None:
    print(f"hello {name}")
app()
"""
COMMANDS = (("--version",), ("--help",), ("compare", "seeds/"))
WORD = re.compile(r"\w+")


def start_up(rounds: int) -> str:
    """How long each command takes beside the hello-world program, and its peak memory."""
    claimdiff = [sys.executable, "-m", "claimdiff"]
    runs = {"hello world (Typer)": [sys.executable, "-c", HELLO]}
    runs |= {" ".join(("claimdiff", *options)): [*claimdiff, *options] for options in COMMANDS}
    seconds: dict[str, list[float]] = defaultdict(list)
    memory: dict[str, float | None] = {}
    with tempfile.TemporaryDirectory() as compiled:
        # The first round compiles the modules to bytecode, as an installation does, and is left out.
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds + 1):
            for name, command in runs.items():
                taken, memory[name] = _run(command, environment)
                seconds[name].append(taken)
    medians = {name: median(taken[1:]) for name, taken in seconds.items()}
    base = next(iter(medians.values()))
    rows = [("", "s", "ratio", "s more", "peak MB")]
    for name, taken in medians.items():
        peak = f"{memory[name]:.0f}" if memory[name] is not None else "·"
        rows.append((name, f"{taken:.2f}", f"{taken / base:.1f}", f"{taken - base:+.2f}", peak))
    return _table(rows)


def _run(command: Sequence[str], environment: dict[str, str]) -> tuple[float, float | None]:
    """Seconds and peak memory in MB of one run; None for the memory where the system does not tell.

    The seconds are the processor's, by the clock where the system does not tell those either.
    """
    start = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
    peak = None
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        taken = usage.ru_utime + usage.ru_stime
        # Linux counts in KB, macOS in bytes.
        peak = usage.ru_maxrss / (1_000_000 if platform.system() == "Darwin" else 1_000)
    else:
        process.wait()
        taken = perf_counter() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")
    return taken, peak


def extraction(rounds: int) -> str:
    """Text to claims for each language, told the language and detecting it."""
    rows = [("", "KB", "given MB/s", "ratio", "detected MB/s", "ratio")]
    for language, articles in sorted(_by_language().items()):
        size = sum(len(each.text.encode()) for each in articles)
        again = max(1, ENOUGH // size)
        known = frozenset(word for each in articles for word in WORD.findall(each.text))
        told = [replace(each, language=language) for each in articles]
        asked = [replace(each, language=None) for each in articles]
        sides: list[Callable[[], object]] = [
            lambda known=known, told=told: [_look_up(each.text, known) for each in told],  # type: ignore[misc]
            lambda told=told: [extract_article(each) for each in told],  # type: ignore[misc]
            lambda asked=asked: [extract_article(each) for each in asked],  # type: ignore[misc]
        ]
        plain, given, detected = _in_turns(sides, rounds, again)
        speeds = [size * again / 1_000_000 / each for each in (given, detected)]
        rows.append(
            (
                language,
                f"{size / 1000:.0f}",
                f"{speeds[0]:.2f}",
                f"{given / plain:.0f}",
                f"{speeds[1]:.2f}",
                f"{detected / plain:.0f}",
            )
        )
    return _table(rows)


def _by_language() -> dict[str, list[Article]]:
    """The articles of the annotated clusters by the language that the gold gives them."""
    found: dict[str, list[Article]] = defaultdict(list)
    for cluster in map(load_cluster, cluster_folders()):
        for article in read_paths([str(cluster.articles)]).articles:
            found[cluster.languages[Path(article.path).name]].append(article)
    return found


def _look_up(text: str, known: frozenset[str]) -> int:
    """One pass over the words with a look-up for each: the least that reading them takes."""
    return sum(match.group() in known for match in WORD.finditer(text))


def _in_turns(sides: Sequence[Callable[[], object]], rounds: int, again: int) -> list[float]:
    """The median seconds of each side, run in turns; the first round warms up and is left out."""
    seconds: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds + 1):
        for side, taken in zip(sides, seconds, strict=True):
            start = process_time()
            for _ in range(again):
                side()
            taken.append(process_time() - start)
    return [median(taken[1:]) for taken in seconds]


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.rjust(width) if at else cell.ljust(width) for at, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(row, widths, strict=True)) for row in rows)
    )


def main() -> None:
    """Print two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="runs that the medians are taken of")
    rounds = parser.parse_args().rounds
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores\n")
    print(start_up(rounds))
    print()
    print(extraction(rounds))


if __name__ == "__main__":
    main()
