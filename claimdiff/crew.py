"""The processes of a `mapped` work.

Each worker has a pipe of its own and one item at a time, so that nobody waits for a full pipe that nobody reads. A
worker that dies closes its pipe, and that is an error at once; workers whose parent dies end with it.
"""

from __future__ import annotations

import gc
import pickle
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from claimdiff.errors import WorkerLost

AHEAD = 4
"""Items for each worker that may be answered, or at work, before the first of them is taken."""
PATIENCE = 5
"""Seconds that a worker that was told to end has for it."""
READY = -1
"""What a worker that has started says for the number of its item."""
END: Any = object()


class Crew:
    """The processes of one `mapped`, and which item each of them has."""

    def __init__(self, work: Callable[[Any], Any], size: int, start: str) -> None:
        self._work = work
        self._size = size
        self._start = start
        self._processes: dict[Connection, BaseProcess] = {}
        self._busy: set[Connection] = set()
        self._idle: list[Connection] = []

    def answers(self, items: Iterator[tuple[int, Any]]) -> Iterator[Any]:
        """The answers to numbered items, in their order."""
        answered: dict[int, tuple[bool, Any]] = {}
        due = 0
        waiting: Any = next(items, END)
        while True:
            while waiting is not END and waiting[0] - due < AHEAD * self._size and self._can_take():
                self._give(waiting)
                waiting = next(items, END)
            while due in answered:
                good, answer = answered.pop(due)
                due += 1
                if not good:
                    raise answer
                yield answer
            if waiting is END and not self._busy:
                return
            if waiting is END or waiting[0] - due >= AHEAD * self._size or not self._idle:
                self._hear(answered)

    def _can_take(self) -> bool:
        """Whether somebody is free; calls one more where nobody is and the crew is not whole."""
        if not self._idle and len(self._processes) < self._size:
            self._hire()
        return bool(self._idle)

    def _hire(self) -> None:
        context: Any = get_context(self._start)
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._work, gc.get_threshold()), daemon=True)
        with _deaf():
            process.start()
        theirs.close()
        self._processes[ours] = process
        self._busy.add(ours)

    def _give(self, item: tuple[int, Any]) -> None:
        worker = self._idle.pop()
        self._busy.add(worker)
        with suppress(BrokenPipeError, ConnectionResetError):  # whoever died is noticed when it is heard
            worker.send(item)

    def _hear(self, answered: dict[int, tuple[bool, Any]]) -> None:
        """Take in what workers have to say; waits for one of them."""
        for worker in wait(list(self._busy)):
            assert isinstance(worker, Connection)
            try:
                number, good, answer = worker.recv()
            except (EOFError, ConnectionResetError):
                process = self._processes[worker]
                process.join(PATIENCE)
                raise WorkerLost(
                    f"a worker process ended before its work was done (status {process.exitcode}), most often for want "
                    "of memory; give a smaller --jobs"
                ) from None
            self._busy.discard(worker)
            self._idle.append(worker)
            if number != READY:
                answered[number] = (good, answer)

    def dismiss(self) -> None:
        """End every process: those that wait by a word, those that work at once."""
        for worker, process in self._processes.items():
            if worker in self._busy:
                process.terminate()
            else:
                with suppress(OSError):
                    worker.send(None)
            worker.close()
        for process in self._processes.values():
            process.join(PATIENCE)
            if process.is_alive():
                process.kill()
                process.join()


def _serve(pipe: Connection, work: Callable[[Any], Any], garbage: tuple[int, int, int]) -> None:
    """A worker: answer items until there are no more, or nobody is left to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it and ends us
    gc.set_threshold(*garbage)
    parent = parent_process()
    assert parent is not None
    with suppress(EOFError, OSError):
        pipe.send((READY, True, None))
        while pipe in wait([pipe, parent.sentinel]):
            item = pipe.recv()
            if item is None:
                return
            number, asked = item
            try:
                answer = (number, True, work(asked))
            except Exception as error:
                answer = (number, False, _portable(error))
            pipe.send(answer)


def _portable(error: Exception) -> Exception:
    """The error as it can be sent, with the worker's traceback as a note."""
    told = "".join(traceback.format_exception(error))
    error.add_note(f"in a worker process:\n{told}")
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(told)
    return error


@contextmanager
def _deaf() -> Iterator[None]:
    """Hold Ctrl-C back while a process starts, which otherwise would die of it with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
