"""The command line as a process of its own: exit code, output, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 300
"""Seconds after which a process is held to hang, on the busiest machine."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a process ended."""

    code: int
    out: str
    err: str
    raw: bytes


def environment(**changed: str) -> dict[str, str]:
    """The environment of a process that imports this claimdiff, wherever it runs."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **changed}


def command(*arguments: str) -> list[str]:
    """The command line with some arguments."""
    return [sys.executable, "-m", "claimdiff", *arguments]


def claimdiff(
    *arguments: str,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    before: Callable[[], object] | None = None,
    input: bytes | None = None,
) -> Done:
    """Run the command line to its end; `before` runs in the process before it begins."""
    done = subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment() if env is None else dict(env),
        input=input,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=before,
    )
    told = Done(
        done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"), done.stdout
    )
    assert "Traceback" not in told.err, told.err
    return told
