"""Classes of letters for patterns: `re` has no class for capitals."""

from __future__ import annotations

import re
from functools import cache

CASED = (*range(0x41, 0x250), *range(0x370, 0x530))
"""Latin, Greek and Cyrillic."""
UPPER = "".join(chr(code) for code in CASED if chr(code).isupper())
LOWER = "".join(chr(code) for code in CASED if chr(code).islower())


@cache
def compiled(source: str) -> re.Pattern[str]:
    """A pattern with these classes, compiled when it is first needed: some hundred letters take a millisecond."""
    return re.compile(source)
