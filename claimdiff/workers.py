"""One function over many items in several processes: answers in the items' order, the memory bounded."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")

START = "spawn"
"""How processes begin: the one way that is safe on every system and beside threads."""


def cores() -> int:
    """The processor's cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def mapped(work: Callable[[Item], Answer], items: Iterable[Item], jobs: int, start: str = START) -> Iterator[Answer]:
    """`work` of each item, in their order; in this process where `jobs` is 1, else in so many.

    `work`, items and answers must be what pickle takes. An exception of `work` is raised here, at its item's place;
    WorkerLost where a process dies.
    """
    if jobs == 1:
        yield from map(work, items)
        return
    from claimdiff.crew import Crew

    crew = Crew(work, jobs, start)
    try:
        yield from crew.answers(enumerate(items))
    finally:
        crew.dismiss()


def batched(items: Iterable[Item], size: Callable[[Item], int], enough: int) -> Iterator[list[Item]]:
    """The items in their order, put together until their sizes come to `enough`; the last are what is left."""
    batch: list[Item] = []
    held = 0
    for item in items:
        batch.append(item)
        held += size(item)
        if held >= enough:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch
