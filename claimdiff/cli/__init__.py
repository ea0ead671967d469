"""The command line: options → one call → print → exit code. Nothing outside this folder prints or exits.

What a command needs is imported inside it: `claimdiff --version` and completion must not wait for it.
"""

from __future__ import annotations

from claimdiff.cli.commands import app, main

__all__ = ["app", "main"]
