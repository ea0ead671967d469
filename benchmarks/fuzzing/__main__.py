"""Fuzz one target: `python -m benchmarks.fuzzing TARGET [-runs=N] [-max_total_time=S] [CORPUS]` (libFuzzer's options).

A case that breaks something is written to `fuzz-found/` as JSON; kept in `tests/hostile/found/` it is a test.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

FOUND = Path("fuzz-found")


def main() -> int:
    """Run libFuzzer over the target that the command line names."""
    try:
        import atheris
    except ImportError:
        print('the fuzzer is not installed: pip install -e ".[fuzz]"', file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["claimdiff"]):
        from benchmarks.fuzzing.targets import TARGETS
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        print(f"give one of: {', '.join(TARGETS)}", file=sys.stderr)
        return 2
    name = sys.argv.pop(1)
    target = TARGETS[name]

    def once(data: bytes) -> None:
        case = target.make(data)
        try:
            target.run(case)
        except Exception as error:
            FOUND.mkdir(exist_ok=True)
            text = json.dumps({"target": name, **case})
            path = FOUND / f"{name}-{type(error).__name__}-{sha256(text.encode()).hexdigest()[:8]}.json"
            path.write_text(text + "\n", encoding="utf-8")
            print(f"found: {path}", file=sys.stderr)
            raise

    atheris.Setup(sys.argv, once)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
