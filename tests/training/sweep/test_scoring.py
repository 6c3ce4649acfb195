"""Answers by a cluster: a real Ray works on chunks beside this process, in order, whatever dies meanwhile."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import RELAY, Workers
from tests.training.sweep.cluster import Cluster, clusters_of_this_process, let_the_cluster_begin

WORK = "tests.training.sweep.test_scoring:squares"

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address"),
]


def squares(setup: dict[str, Any]) -> Callable[[Sequence[int]], list[tuple[int, int]]]:
    """Return what squares numbers, slowly, and says in which process; some kill a process that is not ``parent``."""

    def work(chunk: Sequence[int]) -> list[tuple[int, int]]:
        time.sleep(0.02)
        for number in chunk:
            is_deadly = number == setup.get("deadly") or (number in setup.get("once", ()) and first_of(setup, number))
            if is_deadly and os.getpid() != setup["parent"]:
                os.kill(os.getpid(), signal.SIGKILL)
        if setup.get("raises") in chunk:
            raise ValueError(f"of {chunk[0]}")
        return [(number * number, os.getpid()) for number in chunk]

    return work


def first_of(setup: dict[str, Any], number: int) -> bool:
    """Whether nobody has asked about ``number`` yet."""
    try:
        Path(setup["folder"], str(number)).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


@pytest.fixture(scope="module")
def clusters() -> Iterator[Callable[[], Cluster]]:
    """Makes clusters."""
    with clusters_of_this_process() as make:
        yield make


@pytest.fixture(scope="module")
def address(clusters: Callable[[], Cluster]) -> str:
    """The address of a Ray with two processors."""
    cluster = clusters()
    cluster.start(2)
    return cluster.address


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Any]]:
    """The chunks that this process does, once the cluster has done one."""
    return let_the_cluster_begin(monkeypatch)


def answers(
    address: str, numbers: int = 300, each: Callable[[list[Any]], None] = lambda _: None, **setup: Any
) -> list[Any]:
    chunks = [list(range(first, first + 10)) for first in range(0, numbers, 10)]
    found = []
    workers = Workers(2, (*RELAY, address, "2"), is_relay=True)
    with Pool(WORK, {"parent": os.getpid(), **setup}, workers) as pool:
        for _, results in pool.results(chunks):
            each(results)
            found += results
    return found


def test_a_cluster_works_beside_this_process_and_everything_comes_in_order(address: str) -> None:
    found = answers(address, 20_000)
    assert [square for square, _ in found] == [number * number for number in range(20_000)]
    assert len({process for _, process in found} - {os.getpid()}) == 2


def test_processes_that_die_cost_nothing_but_the_item_that_kills_every_one(
    address: str, own: list[Sequence[Any]], tmp_path: Path
) -> None:
    chunks = 60
    found = answers(address, 10 * chunks, deadly=53, once=(111, 112, 287), folder=str(tmp_path))
    assert [53] not in own
    assert 1 <= len(own) < chunks, "one did it all"
    lost = [number for number, result in enumerate(found) if isinstance(result, LostItemError)]
    assert lost in ([53], [])  # unless this process did it
    assert lost or any(53 in chunk for chunk in own)
    assert [each[0] for each in found if not isinstance(each, LostItemError)] == [
        number * number for number in range(10 * chunks) if number not in lost
    ]


def test_what_the_work_raises_ends_all_with_its_sentence(address: str, own: list[Sequence[Any]]) -> None:
    with pytest.raises(Exception, match="of 250"):
        answers(address, 600, raises=255)


def test_a_node_that_goes_costs_nothing_nor_does_the_whole_cluster(
    clusters: Callable[[], Cluster], own: list[Sequence[Any]]
) -> None:
    cluster = clusters()
    for _ in range(2):
        cluster.start(1)
    seen: set[int] = set()
    killed: list[int] = []

    def each(results: list[Any]) -> None:
        seen.update(process for _, process in results)
        if not killed and len(seen - {os.getpid()}) == 2:  # both have worked
            cluster.kill(1)
            seen.clear()
            killed.append(1)
        elif len(killed) == 1 and len(seen) == 2:  # so have this process and the node that is left
            cluster.kill(0)
            killed.append(0)

    found = answers(cluster.address, 12_000, each)
    assert killed == [1, 0]
    assert [square for square, _ in found] == [number * number for number in range(12_000)]
