"""``python -m claimdiff``, and the console script."""

from __future__ import annotations

import atexit
import gc
import sys

GARBAGE_EVERY = 200_000
"""Objects made between two looks for garbage; a run over a few articles makes fewer (150,000)."""
INTERRUPTED = 130
"""What a shell answers for SIGINT."""


def main() -> None:
    """Run the command line; Ctrl-C while it is being loaded ends it as quietly as later on."""
    # What is loaded stays for the whole run: looking through it for garbage, and taking it apart piece by piece
    # at the end, is a fifth of a short run.
    gc.set_threshold(GARBAGE_EVERY)
    atexit.register(gc.freeze)
    try:
        from claimdiff.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
