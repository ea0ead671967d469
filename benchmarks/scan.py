"""What a scan costs: `python -m benchmarks.scan [--megabytes N] [--price P]`.

A slice of a corpus (`benchmarks/corpus.py`) is scanned, with a column of events and without one, by one process and by
all cores, and the cost of a million such articles is extrapolated: hours of a core, gigabytes written, and at `--price`
for an hour of a core, the sum. Seconds of the core are the processor's, of all processes together.

`--jobs`: from how many characters on more processes than one are worth their start.
`--bad N`: a corpus of so many short articles with one bad line in it loses one article, and no other.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.corpus import MEGABYTE, rows
from claimdiff.workers import cores

MILLION = 1_000_000
SIZES = (50_000, 100_000, 200_000, 400_000, 800_000)
TOWNS = 997
"""Towns of the short articles; a prime, so that events and towns go round apart."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds of the clock and of the cores, and the megabytes of its largest process."""

    clock: float
    cores: float
    peak: float


def run(*arguments: str) -> Cost:
    """Run the command, and what it took with the processes that it started."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = perf_counter()
    command = [sys.executable, "-m", "claimdiff", *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    clock = perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    # Linux counts in KB, macOS in bytes; it is the largest so far.
    return Cost(clock, seconds, after.ru_maxrss / (MEGABYTE if platform.system() == "Darwin" else 1_000))


def slice_of(folder: Path, size: int, price: float | None) -> None:
    """Print a line for each way of scanning a slice."""
    heads = ("articles", "clock s", "core s", "articles/s/core", "core h/million", "GB/million", "peak MB")
    print(f"{'':20}" + "".join(f"{head:>16}" for head in heads) + ("" if price is None else f"{'cost/million':>16}"))
    for named in (True, False):
        corpus = folder / f"{named}.jsonl"
        with corpus.open("w", encoding="utf-8") as file:
            file.writelines(rows(size, event=named))
        for jobs in dict.fromkeys((1, cores())):
            output = folder / f"{named}-{jobs}.jsonl"
            cost = run("scan", str(corpus), "--output", str(output), "--jobs", str(jobs))
            told = json.loads(Path(f"{output}.summary.json").read_text(encoding="utf-8"))
            articles = told["articles"]
            hours = cost.cores / articles * MILLION / 3600
            written = output.stat().st_size / articles * MILLION / 1e9
            cells: list[str] = [
                f"{articles:,}",
                f"{cost.clock:.1f}",
                f"{cost.cores:.1f}",
                f"{articles / cost.cores:.1f}",
            ]
            cells += (f"{hours:.1f}", f"{written:.1f}", f"{cost.peak:.0f}")
            cells += () if price is None else (f"{hours * price:.2f}",)
            name = f"{'column' if named else 'events found'}, {jobs} job{'s' if jobs > 1 else ''}"
            print(f"{name:20}" + "".join(f"{cell:>16}" for cell in cells), flush=True)


def worth(folder: Path) -> None:
    """Print for each size what one process and all cores take."""
    print(f"{'characters':>11}{'1 job s':>9}{f'{cores()} jobs s':>10}{'core s':>9}{'core s':>9}")
    for size in SIZES:
        corpus = folder / "corpus.jsonl"
        with corpus.open("w", encoding="utf-8") as file:
            file.writelines(rows(size))
        characters = sum(len(json.loads(line)["text"]) for line in corpus.open(encoding="utf-8"))
        alone, together = (
            run("extract", "--format", "jsonl", "--jobs", str(jobs), str(corpus)) for jobs in (1, cores())
        )
        cells = f"{alone.clock:9.1f}{together.clock:10.1f}{alone.cores:9.1f}{together.cores:9.1f}"
        print(f"{characters:11,}{cells}", flush=True)


def bad(folder: Path, articles: int) -> None:
    """Print what a corpus with one bad line in its middle lost."""
    corpus, output = folder / "corpus.jsonl", folder / "findings.jsonl"
    with corpus.open("w", encoding="utf-8") as file:
        file.writelines(_with_a_bad_line(articles))
    cost = run("scan", str(corpus), "--output", str(output))
    told = json.loads(Path(f"{output}.summary.json").read_text(encoding="utf-8"))
    print(f"{articles:,} articles and one bad line: {told['articles']:,} read, {told['events']:,} events compared")
    print(f"skipped: {told['skipped']}")
    print(f"{cost.clock:.0f} s by the clock, {cost.cores:.0f} s of the cores, largest process {cost.peak:.0f} MB")
    if told["articles"] != articles or [each["line"] for each in told["skipped"]] != [articles // 2 + 1]:
        raise SystemExit("more was lost than the bad line")


def _with_a_bad_line(articles: int) -> Iterator[str]:
    for number in range(articles):
        if number == articles // 2:
            yield '{"id": "broken", "text": "12 people were\n'
        event, hurt = divmod(number, 4)
        text = f"A storm hit Town{event % TOWNS} on Thursday. Police said {10 + hurt // 2} people were hurt at 18:40."
        row = {"id": f"a{number}", "event": f"e{event}", "published": "2024-03-14", "language": "en", "text": text}
        yield json.dumps(row) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=2, metavar="N", help="length of the slice (2)")
    parser.add_argument("--price", type=float, metavar="P", help="what an hour of a core costs, in any currency")
    parser.add_argument("--jobs", action="store_true", help="where more processes are worth their start")
    parser.add_argument("--bad", type=int, metavar="N", help="articles of the corpus with a bad line")
    asked = parser.parse_args(arguments)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as folder:
        if asked.jobs:
            worth(Path(folder))
        elif asked.bad:
            bad(Path(folder), asked.bad)
        else:
            slice_of(Path(folder), int(asked.megabytes * MEGABYTE), asked.price)


if __name__ == "__main__":
    main()
