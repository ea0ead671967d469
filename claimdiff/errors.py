"""What can go wrong that a user can mend.

    ClaimdiffError            shown as one message on standard error, exit status 2
    ├── InputError            a path, file or stream that cannot be read as articles
    │   └── NothingToRead     not one article could be read
    ├── OutputError           a report that cannot be written
    ├── UsageError            an option whose value claimdiff does not know
    └── WorkerLost            a process that shared the work has died

Every message says what happened, to which file, and the way out.
"""

from __future__ import annotations


class ClaimdiffError(Exception):
    """The root of every error that claimdiff raises on purpose."""


class InputError(ClaimdiffError):
    """A path, file or stream that cannot be read as articles."""


class NothingToRead(InputError):
    """Not one article could be read from what was given."""


class OutputError(ClaimdiffError):
    """A report that cannot be written."""


class UsageError(ClaimdiffError):
    """An option whose value claimdiff does not know."""


class WorkerLost(ClaimdiffError):
    """A process that shared the work has died."""
