"""The command `scan`: its request, its progress, and its summary for a person."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from claimdiff.cli.printing import SOON, progress, tell
from claimdiff.errors import UsageError
from claimdiff.pipeline import ENOUGH
from claimdiff.scanning.compared import Settings
from claimdiff.scanning.run import Request
from claimdiff.scanning.run import scan as run
from claimdiff.scanning.spread import dask, local
from claimdiff.workers import cores

SUFFIXES = (".jsonl", ".parquet")


def scan(corpus: str, output: str, column: str, settings: Settings, jobs: int | None, scheduler: str | None) -> None:
    """Scan a corpus and tell what was found; UsageError where the options contradict each other."""
    if not output.lower().endswith(SUFFIXES):
        raise UsageError(f"{output} does not say which format to write: end it in {' or '.join(SUFFIXES)}")
    if jobs is not None and scheduler is not None:
        raise UsageError("--jobs is for this machine, --scheduler for others: give one of them")
    last = 0.0

    def told(doing: str) -> None:
        nonlocal last
        if monotonic() - last >= SOON:
            last = monotonic()
            progress(f"{doing} …")

    request = Request(corpus, Path(output), column, settings)
    try:
        with dask(scheduler) if scheduler is not None else local(jobs or _jobs_for(corpus)) as spread:
            summary = run(request, spread, told)
    except KeyboardInterrupt:
        if request.state.exists():
            progress("")
            tell(f"{output} is not complete; the same command goes on with it")
        raise
    finally:
        progress("")
    for words in summary.words():
        tell(words)


def _jobs_for(corpus: str) -> int:
    """How many processes are worth their start: one for a small file, else every core."""
    path = Path(corpus)
    return 1 if path.is_file() and path.stat().st_size < ENOUGH else cores()
