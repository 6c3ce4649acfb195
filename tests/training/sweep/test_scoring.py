"""Answers by a cluster: a Ray of one machine works on chunks beside this process, and everything comes in order."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import RELAY, Workers

REPOSITORY = Path(__file__).resolve().parents[3]
WORK = "tests.training.sweep.test_scoring:squares"

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")


def squares(setup: object) -> Callable[[Sequence[int]], list[tuple[int, int]]]:
    """Return what squares numbers, slowly, and says in which process; ``setup`` is of no account."""

    def work(chunk: Sequence[int]) -> list[tuple[int, int]]:
        time.sleep(0.02)
        return [(number * number, os.getpid()) for number in chunk]

    return work


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a Ray with two processors, in processes of its own."""
    monkeypatch.setenv("RAY_AUTH_MODE", "token")
    monkeypatch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    place = Path(tempfile.mkdtemp(prefix="dpt-", dir="/tmp"))
    port = 6500 + os.getpid() % 500
    words = ["--head", "--node-ip-address=127.0.0.2", f"--port={port}", "--num-cpus=2", "--include-dashboard=false"]
    words += [f"--temp-dir={place}", "--disable-usage-stats", "--object-store-memory=100000000", "--block"]
    with (place / "log").open("wb") as log:
        ray = Path(sys.executable).with_name("ray")
        head = subprocess.Popen([str(ray), "start", *words], stdout=log, stderr=log, start_new_session=True)
    deadline = time.monotonic() + 60
    while "Ray runtime started" not in (place / "log").read_text("utf-8", errors="replace"):
        assert head.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.2)
    yield f"127.0.0.2:{port}"
    head.terminate()
    head.wait(20)
    shutil.rmtree(place, ignore_errors=True)


def answers(address: str, setup: Any, numbers: int = 300) -> list[tuple[int, int]]:
    chunks = [list(range(first, first + 10)) for first in range(0, numbers, 10)]
    with Pool(WORK, setup, Workers(2, (*RELAY, address, "2"), is_relay=True)) as pool:
        return [result for _, results in pool.results(chunks) for result in results]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address")
def test_a_cluster_works_beside_this_process_and_everything_comes_in_order(cluster: str) -> None:
    found = answers(cluster, {}, 20_000)
    assert [square for square, _ in found] == [number * number for number in range(20_000)]
    assert len({process for _, process in found} - {os.getpid()}) == 2
