"""Memory over a stream: `python -m benchmarks.memory [--megabytes N] [--jobs N]`.

`claimdiff extract --format jsonl` reads a stream of so many megabytes that is made as it is read, and the resident
memory of its processes is printed at every tenth of it: it must not grow. Only on Linux, which tells it in `/proc`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import MEGABYTE, rows

STEPS = 10


def resident(pid: int) -> Iterator[float]:
    """Megabytes that a process and each of those it started hold."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    yield from (int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("VmRSS"))
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split():
        yield from resident(int(child))


def main() -> None:
    """Print a line for each tenth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=20, metavar="N", help="length of the stream (20)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes (1)")
    asked = parser.parse_args()
    command = [sys.executable, "-m", "claimdiff", "extract", "--format", "jsonl", "--jobs", str(asked.jobs)]
    run(command, asked.megabytes * MEGABYTE)


def run(command: list[str], size: int) -> None:
    """Feed the command, and print what it holds as it goes."""
    with tempfile.TemporaryDirectory() as folder:
        pipe = Path(folder, "stream.jsonl")
        os.mkfifo(pipe)
        process = subprocess.Popen([*command, str(pipe)], stdout=subprocess.DEVNULL)
        print(f"{'MB read':>8} {'articles':>9} {'MB held':>8} {'largest':>8}", flush=True)
        with pipe.open("w", encoding="utf-8") as stream:
            fed, told = 0, size / STEPS
            for articles, line in enumerate(rows(size), 1):
                stream.write(line)
                fed += len(line.encode())
                if fed >= told:
                    held = sorted(resident(process.pid))
                    print(f"{fed / MEGABYTE:8.1f} {articles:9} {sum(held):8.0f} {held[-1]:8.0f}", flush=True)
                    told += size / STEPS
        if process.wait():
            raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")


if __name__ == "__main__":
    main()
