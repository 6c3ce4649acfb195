"""A real Ray of one node or several, in processes of their own, for tests that ask a cluster."""

from __future__ import annotations

import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from digitpad.core.pool import pool as pool_module
from digitpad.core.pool.jobs import Jobs
from digitpad.core.pool.wire import Work, work_of

REPOSITORY = Path(__file__).resolve().parents[3]


class Cluster:
    """Ray nodes of one or two processors, in processes and at addresses of their own."""

    def __init__(self, place: Path) -> None:
        self._place = place
        with socket.socket() as free:
            free.bind(("127.0.0.2", 0))
            self._port = free.getsockname()[1]
        self.address = f"127.0.0.2:{self._port}"
        self.nodes: list[subprocess.Popen[bytes]] = []

    def start(self, processors: int) -> None:
        number = len(self.nodes) + 1
        words = [f"--num-cpus={processors}", "--disable-usage-stats", "--object-store-memory=100000000", "--block"]
        words += [f"--node-ip-address=127.0.0.{number + 1}"]
        if number == 1:
            words += ["--head", f"--port={self._port}", "--include-dashboard=false", f"--temp-dir={self._place}"]
        else:
            words += [f"--address={self.address}"]
        log = self._place / f"log{number}"
        with log.open("wb") as file:
            ray = Path(sys.executable).with_name("ray")
            command = [str(ray), "start", *words]
            self.nodes.append(subprocess.Popen(command, stdout=file, stderr=file, start_new_session=True))
        deadline = time.monotonic() + 90
        while "Ray runtime started" not in log.read_text("utf-8", errors="replace"):
            assert self.nodes[-1].poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.2)

    def kill(self, node: int) -> None:
        """Let a node go with all that runs on it, as if its machine had gone."""
        head = self.nodes[node]
        with suppress(psutil.Error):
            for process in [*psutil.Process(head.pid).children(recursive=True), psutil.Process(head.pid)]:
                with suppress(psutil.Error):
                    process.kill()
        head.wait(20)


@contextmanager
def clusters_of_this_process() -> Iterator[Callable[[], Cluster]]:
    """Give what makes clusters that know the same token as this process; they end with the context."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_AUTH_MODE", "token")
        patch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
        patch.setenv("PYTHONPATH", str(REPOSITORY))
        made: list[tuple[Cluster, Path]] = []

        def make() -> Cluster:
            place = Path(tempfile.mkdtemp(prefix="dpt-", dir="/tmp"))
            made.append((Cluster(place), place))
            return made[-1][0]

        try:
            yield make
        finally:
            for cluster, place in made:
                for node in range(len(cluster.nodes)):
                    cluster.kill(node)
                shutil.rmtree(place, ignore_errors=True)


def processes_of(name: str) -> list[psutil.Process]:
    """Return our processes whose command lines have ``name``."""
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            if process.username() == psutil.Process().username() and name in " ".join(process.cmdline()):
                found.append(process)
    return found


def let_the_cluster_begin(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Any]]:
    """Let this process wait with its share until a helper has done a chunk; return the chunks that it then does."""
    chunks: list[Sequence[Any]] = []
    has_helped = threading.Event()
    finish = Jobs.finish

    def noted(jobs: Jobs, *result: Any, **more: Any) -> None:
        if threading.current_thread().name == "helper":
            has_helped.set()
        finish(jobs, *result, **more)

    def waiting(name: str, setup: object) -> Work:
        work = work_of(name, setup)

        def wait(chunk: Sequence[Any]) -> list[Any]:
            assert has_helped.wait(120)
            chunks.append(chunk)
            return work(chunk)

        return wait

    monkeypatch.setattr(Jobs, "finish", noted)
    monkeypatch.setattr(pool_module, "work_of", waiting)
    return chunks
