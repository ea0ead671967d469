from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimdiff.crew import AHEAD
from claimdiff.errors import WorkerLost
from claimdiff.workers import cores, mapped

ROOT = Path(__file__).parent.parent
STARTS = multiprocessing.get_all_start_methods()


def square(number: int) -> int:
    time.sleep(0.002 * (number % 3))
    return number * number


def echo(text: str) -> str:
    return text


def fail_at_seven(number: int) -> int:
    if number == 7:
        raise ValueError("seven")
    return number


def die_at_seven(number: int) -> int:
    if number == 7:
        os._exit(3)
    return number


class Unsendable(Exception):
    def __init__(self, one: int, two: int) -> None:
        super().__init__("cannot travel")


def raise_unsendable(number: int) -> int:
    raise Unsendable(number, number)


def where(number: int) -> int:
    return os.getpid()


@pytest.mark.parametrize("start", STARTS)
def test_answers_come_in_the_order_of_the_items(start: str) -> None:
    assert list(mapped(square, range(60), 3, start)) == [number * number for number in range(60)]


def test_one_job_is_this_process_and_several_are_not() -> None:
    assert set(mapped(where, range(3), 1)) == {os.getpid()}
    assert os.getpid() not in set(mapped(where, range(3), 2))


def test_nothing_gives_nothing() -> None:
    assert list(mapped(square, [], 2)) == []


def test_items_and_answers_larger_than_a_pipe_pass() -> None:
    texts = ["x" * 3_000_000] * 6
    assert list(mapped(echo, texts, 2)) == texts


def test_items_are_taken_only_so_far_ahead() -> None:
    taken = 0

    def counted() -> Iterator[int]:
        nonlocal taken
        for number in range(1_000):
            taken += 1
            yield number

    answers = mapped(square, counted(), 2)
    assert [next(answers) for _ in range(3)] == [0, 1, 4]
    assert taken <= 3 + 2 * AHEAD + 1
    answers.close()  # type: ignore[attr-defined]


def test_an_error_is_raised_at_its_place_with_the_worker_s_traceback() -> None:
    answers = mapped(fail_at_seven, range(20), 2)
    assert [next(answers) for _ in range(7)] == list(range(7))
    with pytest.raises(ValueError, match="seven") as raised:
        next(answers)
    assert "fail_at_seven" in raised.value.__notes__[0]


def test_an_error_that_cannot_travel_is_told_in_words() -> None:
    with pytest.raises(RuntimeError, match="cannot travel"):
        list(mapped(raise_unsendable, range(2), 2))


def test_an_error_of_the_items_ends_the_workers() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise LookupError("no more")

    with pytest.raises(LookupError):
        list(mapped(square, items(), 2))
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("start", STARTS)
def test_a_worker_that_dies_is_an_error_at_once(start: str) -> None:
    with pytest.raises(WorkerLost, match="status 3"):
        list(mapped(die_at_seven, range(20), 2, start))
    assert multiprocessing.active_children() == []


def test_whoever_has_seen_enough_leaves_no_process_behind() -> None:
    answers = mapped(square, range(1_000), 2)
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_there_is_a_core() -> None:
    assert cores() >= 1


SLEEPER = """
import os, sys, time
from claimdiff.workers import mapped
def sleep(number):
    print(os.getpid(), flush=True)
    time.sleep(600)
if __name__ == "__main__":
    list(mapped(sleep, range(4), 2, sys.argv[1]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL and no way to send Ctrl-C to one process")
@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM_CHILDREN"])
def test_ctrl_c_ends_all_and_no_worker_speaks(start: str, sent: str, tmp_path: Path) -> None:
    script = tmp_path / "sleeper.py"
    script.write_text(SLEEPER)
    process = subprocess.Popen(
        [sys.executable, str(script), start],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    workers = [int(process.stdout.readline()) for _ in range(2)]
    if sent == "SIGINT":
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
    else:
        os.kill(workers[0], signal.SIGTERM)
    _, said = process.communicate(timeout=60)
    assert said.count("Traceback") == 1
    assert ("KeyboardInterrupt" if sent == "SIGINT" else "WorkerLost") in said
    assert not any(_runs(worker) for worker in workers)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("start", STARTS)
def test_workers_that_wait_end_with_their_parent(start: str, tmp_path: Path) -> None:
    script = tmp_path / "waiter.py"
    script.write_text(
        "import os, sys, time\n"
        "from claimdiff.workers import mapped\n"
        "def pid(number):\n    time.sleep(0.2)\n    return os.getpid()\n"
        "if __name__ == '__main__':\n"
        "    answers = mapped(pid, range(100), 2, sys.argv[1])\n"
        "    print(next(answers), next(answers), flush=True)\n"
        "    time.sleep(600)\n"
    )
    process = subprocess.Popen(
        [sys.executable, str(script), start],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    workers = {int(word) for word in process.stdout.readline().split()}
    process.kill()
    process.communicate(timeout=60)
    for _ in range(600):
        if not any(_runs(worker) for worker in workers):
            break
        time.sleep(0.1)
    assert not any(_runs(worker) for worker in workers)


def _runs(pid: int) -> bool:
    """Whether a process is there and no zombie that nobody has fetched."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")
