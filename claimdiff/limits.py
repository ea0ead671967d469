"""How much a run takes in at most, and what is left out beyond it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of a file (and characters of a row), articles of a run, claims of one article and of all together.

    The defaults lie far beyond what is written about one event; they keep a small machine's memory from running out.
    """

    file_bytes: int = 64 * MEGABYTE
    articles: int = 10_000
    article_claims: int = 1_000
    claims: int = 20_000


DEFAULTS = Limits()


def fair(counts: Iterable[int], most: int) -> int:
    """How many of each may stay so that all together are at most so many: ``fair([3, 9, 9], 13)`` → 5.

    The small ones stay whole, and no order changes it. It is the largest count where nothing has to go.
    """
    left, ordered = most, sorted(counts)
    for at, count in enumerate(ordered):
        share = left // (len(ordered) - at)
        if count > share:
            return share
        left -= count
    return ordered[-1] if ordered else 0
