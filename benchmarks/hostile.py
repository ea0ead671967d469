"""Inputs too large for tests: `python -m benchmarks.hostile` (minutes; 2 GB of disk and of memory)."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

MEGABYTE = 1024 * 1024
ROOT = Path(__file__).parents[1]
INPUTS: dict[str, tuple[bytes, int]] = {
    "a line of 100 MB of one letter": (b"a", 100 * MEGABYTE),
    "a line of 100 MB of words": (b"word ", 100 * MEGABYTE),
    "100 MB of spaces": (b" ", 100 * MEGABYTE),
    "100 MB of new lines": (b"\n", 100 * MEGABYTE),
    "100 MB of quotation marks": ("“".encode(), 100 * MEGABYTE),
    "a million numbers": (b"12 people. ", 11_000_000),
    "a megabyte of opening quotes": ("“he said ‘".encode(), MEGABYTE),
    "a megabyte of escapes": (b"\x1b]8;;", MEGABYTE),
    "a megabyte of dates": (b"On 2 November 2018 and ", MEGABYTE),
}
"""What is repeated, and how many bytes of it."""
LIMITS = (("the limit is the default", ()), ("the limit is 200 MB", ("--limit", "file_size=200")))


def main() -> int:
    """Run each input with and without the default limit; the exit status is 1 where one ends in anything but words."""
    failed = []
    print(f"{'':34} {'':24} exit      s  peak MB")
    for name, (unit, size) in INPUTS.items():
        for limit, options in LIMITS if size > 64 * MEGABYTE else LIMITS[:1]:
            code, seconds, peak, told = _run(unit, size, options)
            print(f"{name:34} {limit:24} {code:4} {seconds:6.1f} {peak:8.0f}  {told}", flush=True)
            if code not in (0, 2) or "Traceback" in told:
                failed.append(name)
    return 1 if failed else 0


def _run(unit: bytes, size: int, options: tuple[str, ...]) -> tuple[int, float, float, str]:
    """The exit code, the seconds, the largest memory so far in MB, and the last line that was told."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "hostile.txt")
        with path.open("wb") as file:
            for chunk in _chunks(unit, size):
                file.write(chunk)
        start = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "claimdiff", "extract", str(path), "--format", "json", "--language", "en", *options],
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        seconds = time.monotonic() - start
    told = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or [f"{len(done.stdout):,} bytes of JSON"]
    return done.returncode, seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, told[0][:100]


def _chunks(unit: bytes, size: int) -> Iterator[bytes]:
    """So many bytes of repetitions, a megabyte at a time."""
    chunk = unit * (MEGABYTE // len(unit))
    for start in range(0, size, len(chunk)):
        yield chunk[: size - start]


if __name__ == "__main__":
    sys.exit(main())
