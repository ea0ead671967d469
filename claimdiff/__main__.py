"""``python -m claimdiff``."""

from __future__ import annotations

from claimdiff.cli import main

if __name__ == "__main__":
    main()
