"""A scan on the workers of a Dask scheduler, one of them killed half way: nothing lost, nothing doubled."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from claimdiff.cli import app
from claimdiff.errors import UsageError, WorkerLost
from claimdiff.scanning import run, spread
from claimdiff.scanning.run import Request, scan
from tests.scanning.conftest import alone, silent

needs_dask = pytest.mark.skipif(find_spec("distributed") is None, reason="the extra dask is not installed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler and two workers, each a process of its own."""
    distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as made:
        yield made


def pids(cluster: Any) -> list[int]:
    return [int(worker.process.pid) for worker in cluster.workers.values() if worker.process is not None]


@needs_dask
def test_the_output_is_that_of_one_machine(cluster: Any, mixed: Path, tmp_path: Path) -> None:
    for name, column in (("column", "event"), ("found", "none")):
        scan(Request(str(mixed), tmp_path / f"{name}-local.jsonl", column), alone, silent)
        with spread.dask(cluster.scheduler_address) as over:
            scan(Request(str(mixed), tmp_path / f"{name}-dask.jsonl", column), over, silent)
        for suffix in ("jsonl", "jsonl.summary.json"):
            local, dask = (tmp_path / f"{name}-{where}.{suffix}" for where in ("local", "dask"))
            assert local.read_bytes() == dask.read_bytes()


@needs_dask
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_worker_that_is_killed_half_way_loses_and_doubles_nothing(
    cluster: Any, mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "TASK", 1)
    unbroken, output = tmp_path / "whole.jsonl", tmp_path / "f.jsonl"
    scan(Request(str(mixed), unbroken), alone, silent)
    before = pids(cluster)
    killed: list[int] = []
    with spread.dask(cluster.scheduler_address) as over:

        def killing(work: Callable[[Any], Any], items: Iterator[Any]) -> Iterator[Any]:
            for number, answer in enumerate(over(work, items)):
                if number == 3:
                    os.kill(before[0], signal.SIGKILL)
                    killed.append(number)
                yield answer

        summary = scan(Request(str(mixed), output), killing, silent)
    assert killed == [3]
    assert summary.events - summary.alone > 6
    assert output.read_bytes() == unbroken.read_bytes()
    assert (tmp_path / "f.jsonl.summary.json").read_bytes() == (tmp_path / "whole.jsonl.summary.json").read_bytes()


@needs_dask
def test_the_command_runs_on_a_scheduler(cluster: Any, mixed: Path, tmp_path: Path) -> None:
    command = ["scan", str(mixed), "-o", str(tmp_path / "f.jsonl"), "--scheduler", cluster.scheduler_address]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "f.jsonl").stat().st_size


@needs_dask
def test_a_scheduler_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spread, "ANSWERS", 1)
    with pytest.raises(UsageError, match="no Dask scheduler answers at tcp://127"), spread.dask("tcp://127.0.0.1:9"):
        pass


class Stub:
    """A client whose workers have other versions, and whose tasks end as they are told."""

    def __init__(self, versions: dict[str, object], result: object = None) -> None:
        self.versions = versions
        self.answer = result

    def run(self, asked: object, on_error: str) -> dict[str, object]:
        return self.versions


@needs_dask
@pytest.mark.parametrize("address", ["nonsense", "tcp://host", "", "host:8786 --flag"])
def test_an_address_without_a_port_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="is no address"), spread.dask(address):
        pass


@pytest.mark.parametrize(
    ("version", "said"), [("0.0.1", "has claimdiff 0.0.1"), (ModuleNotFoundError("x"), "has no claimdiff")]
)
def test_workers_of_another_version_are_refused(version: object, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        spread._check(Stub({"tcp://worker": version}))


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"claimdiff\[dask\]"), spread.dask("tcp://127.0.0.1:9"):
        pass


@needs_dask
def test_a_task_that_kills_every_worker_is_an_error(cluster: Any) -> None:
    distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")

    class Dead:
        def result(self) -> object:
            raise distributed.KilledWorker("task", SimpleNamespace(address="tcp://worker"), 4)

    class Client:
        def nthreads(self) -> dict[str, int]:
            return {}

        def submit(self, work: object, item: object, pure: bool) -> Dead:
            return Dead()

    with pytest.raises(WorkerLost):
        list(spread._over(Client(), len, ["a"]))
