"""``python -m claimdiff``, and the console script."""

from __future__ import annotations

import sys

INTERRUPTED = 130
"""What a shell answers for SIGINT."""


def main() -> None:
    """Run the command line; Ctrl-C while it is being loaded ends it as quietly as later on."""
    try:
        from claimdiff.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
