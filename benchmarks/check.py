"""Lint, format, types and tests in one command: `python -m benchmarks.check`."""

from __future__ import annotations

import subprocess
import sys

STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "-n", "auto"),
)


def main() -> int:
    """Run every step, report all that fail; the exit status is 0 where none does."""
    failed = []
    for step in STEPS:
        print(f"$ python -m {' '.join(step)}", flush=True)
        if subprocess.run([sys.executable, "-m", *step]).returncode:
            failed.append(step[0] + (f" {step[1]}" if len(step) > 1 else ""))
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
