"""claimdiff: where several articles about one event agree and contradict each other.

>>> from claimdiff import compare
>>> report = compare(["seeds/"])
>>> [finding.topic for finding in report.findings if finding.verdict == "contradiction"]
['intent', 'follower']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimdiff.api import compare, extract
    from claimdiff.errors import ClaimdiffError
    from claimdiff.model import Article, Claim, Finding, Kind, Report, Verdict

__version__ = "0.1.0"
__all__ = ["Article", "Claim", "ClaimdiffError", "Finding", "Kind", "Report", "Verdict", "compare", "extract"]

_HOMES = {"compare": "claimdiff.api", "extract": "claimdiff.api", "ClaimdiffError": "claimdiff.errors"}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that `import claimdiff` costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'claimdiff' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "claimdiff.model")), name)
