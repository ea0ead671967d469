"""Where the work is done: in processes of this machine, or on the workers of a Dask scheduler."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from itertools import count, islice
from typing import Any, Protocol, TypeVar

from claimdiff import __version__
from claimdiff.errors import UsageError, WorkerLost
from claimdiff.workers import mapped

Item = TypeVar("Item")
Answer = TypeVar("Answer")

ADDRESS = re.compile(r"(?:\w+://)?[\w.:\[\]-]+:\d{1,5}", re.ASCII)
"""A host and a port, maybe with a protocol."""
AHEAD = 4
"""Tasks for each thread of the scheduler's workers that are under way at a time."""
LEAST_AHEAD = 16
"""Tasks under way while no worker has come yet."""
ANSWERS = 10
"""Seconds that a scheduler has to answer."""
ASKED_EVERY = 64
"""Tasks between two looks at how many workers there are."""


class Spread(Protocol):
    """`work` of each item, in their order, a bounded number of them under way."""

    def __call__(self, work: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
        """The answers, as they are due."""


@contextmanager
def local(jobs: int) -> Iterator[Spread]:
    """Processes of this machine."""

    def spread(work: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
        return mapped(work, items, jobs)

    yield spread


@contextmanager
def dask(address: str) -> Iterator[Spread]:
    """The workers of a Dask scheduler; UsageError where there is none, or where a worker has another claimdiff."""
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise UsageError("--scheduler needs Dask; install it with: pip install 'claimdiff[dask]'") from None
    if not ADDRESS.fullmatch(address):
        raise UsageError(f"--scheduler {address!r:.80} is no address; give one like tcp://host:8786")
    try:
        client = distributed.Client(address, timeout=ANSWERS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"no Dask scheduler answers at {address} ({error}); start one with: dask scheduler") from None
    with client:
        _check(client)
        yield partial(_over, client)


def version() -> str:
    """The version of claimdiff that a worker has."""
    return __version__


def _check(client: Any) -> None:
    """UsageError where a worker has no claimdiff or another version: its findings would not be the same."""
    for worker, told in client.run(version, on_error="return").items():
        if told != __version__:
            has = "no claimdiff that can be imported" if isinstance(told, Exception) else f"claimdiff {told}"
            raise UsageError(f"the worker {worker} has {has}; install claimdiff {__version__} on it")


def _over(client: Any, work: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
    """A task for each item; a task whose worker dies is done again by another, and its answer is taken once."""
    killed = import_module("distributed").KilledWorker
    under_way: deque[Any] = deque()
    rest = iter(items)
    for done in count():
        if done % ASKED_EVERY == 0:
            ahead = max(LEAST_AHEAD, AHEAD * sum(client.nthreads().values()))
        wanted = max(0, ahead - len(under_way))
        under_way.extend(client.submit(work, item, pure=False) for item in islice(rest, wanted))
        if not under_way:
            return
        try:
            answer = under_way.popleft().result()
        except killed as error:
            raise WorkerLost(f"{error}; the worker most often lacked memory") from None
        yield answer
