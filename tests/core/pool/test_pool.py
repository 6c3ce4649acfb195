"""Work that is shared among processes: its order, its memory, its faults, and helpers that die."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import psutil
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import Workers, processors

WORK = f"{__name__}:workers"
PARENT = os.getpid()


def workers(setup: dict[str, object]) -> Callable[[Sequence[int]], list[object]]:
    """What each process makes of the setup: it squares, with the faults that are asked for."""
    parent = setup["parent"]

    def work(chunk: Sequence[int]) -> list[object]:
        is_helper = os.getpid() != parent
        if is_helper and setup.get("deadly") and any(item % 40 == 2 for item in chunk):
            os.kill(os.getpid(), signal.SIGKILL)
        if setup.get("raises") in chunk:
            raise ValueError(f"of {chunk[0]}")
        if not is_helper:
            time.sleep(setup.get("pause", 0))  # type: ignore[arg-type]  # so that the helper has its share
        return [(item * item, is_helper) for item in chunk]

    if setup.get("stillborn") and os.getpid() != parent:
        sys.exit(3)
    return work


def chunks(count: int, taken: list[int] | None = None) -> Iterator[list[int]]:
    for first in range(0, 4 * count, 4):
        if taken is not None:
            taken.append(first)
        yield list(range(first, first + 4))


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))


def helpers() -> list[psutil.Process]:
    """The helpers of a pool; other tests of this process may have children of their own."""
    return [each for each in psutil.Process().children() if any("helper_process" in word for word in each.cmdline())]


def setup(**more: object) -> dict[str, object]:
    return {"parent": os.getpid(), **more}


def test_the_results_come_in_the_order_of_the_work_whoever_did_it() -> None:
    with Pool(WORK, setup(pause=0.02), Workers(2)) as pool:
        found = [result for _, results in pool.results(chunks(60)) for result in results]
    assert [square for square, _ in found] == [i * i for i in range(240)]
    assert {is_helper for _, is_helper in found} == {True, False}, "one of them did nothing"
    assert not helpers(), "a helper is left behind"


def test_little_work_starts_no_process() -> None:
    with Pool(WORK, setup(), Workers(8)) as pool:
        found = [result for _, results in pool.results(chunks(5)) for result in results]
        assert not helpers()
    assert len(found) == 20
    assert not any(is_helper for _, is_helper in found)


def test_no_more_is_read_ahead_than_memory_should_hold() -> None:
    taken: list[int] = []
    with Pool(WORK, setup(), Workers(2)) as pool:
        for number, _ in enumerate(pool.results(chunks(50, taken)), start=1):
            assert len(taken) <= number + 8


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signal")
def test_a_helper_that_is_killed_costs_only_the_item_that_killed_it() -> None:
    with Pool(WORK, setup(deadly=True, pause=0.05), Workers(2)) as pool:
        found = [result for _, results in pool.results(chunks(40)) for result in results]
    lost = [number for number, result in enumerate(found) if isinstance(result, LostItemError)]
    assert lost, "this process did all that kill"
    assert set(lost) <= {2, 42, 82, 122}
    assert {str(found[number]) for number in lost} == {"the process that worked on it has died (SIGKILL)"}
    assert [(i, found[i][0]) for i in range(160) if i not in lost] == [(i, i * i) for i in range(160) if i not in lost]


def test_helpers_that_do_not_even_start_leave_the_work_to_us() -> None:
    with Pool(WORK, setup(stillborn=True, pause=0.01), Workers(3)) as pool:
        found = [result for _, results in pool.results(chunks(40)) for result in results]
    assert [square for square, _ in found] == [i * i for i in range(160)]


def test_what_the_work_raises_comes_in_its_place() -> None:
    with Pool(WORK, setup(raises=101), Workers(2)) as pool:
        results = pool.results(chunks(60))
        assert [next(results)[0][0] for _ in range(25)] == list(range(0, 100, 4))
        with pytest.raises(ValueError, match="of 100"):
            next(results)
    assert not helpers()


def test_whoever_leaves_early_leaves_no_process_behind() -> None:
    with Pool(WORK, setup(), Workers(3)) as pool:
        next(pool.results(chunks(1000)))
        assert len(helpers()) == 2
    assert not helpers()


def test_there_is_a_processor() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)


HELPER_OF_ITS_OWN = """
import os, sys
from pathlib import Path
from digitpad.core.errors import DigitpadError
from digitpad.core.pool.wire import receive, send
setup = receive(sys.stdin.buffer)
if Path(setup["file"]).exists() or setup.get("refuses"):
    send(sys.stdout.buffer, DigitpadError("there is no such cluster"))
    sys.stdin.read()
Path(setup["file"]).touch()
send(sys.stdout.buffer, 3)
for _ in range(2):
    send(sys.stdout.buffer, [(item * item, True) for item in receive(sys.stdin.buffer)])
"""


def relayed(tmp_path: Path, **more: object) -> Pool:
    """A pool whose helper hands on two chunks, dies, and refuses when it is started again."""
    workers = Workers(2, (sys.executable, "-c", HELPER_OF_ITS_OWN), is_relay=True)
    return Pool(WORK, setup(file=str(tmp_path / "seen"), pause=0.02, **more), workers)


def test_what_a_helper_says_instead_of_that_it_is_ready_is_raised(tmp_path: Path) -> None:
    with relayed(tmp_path, refuses=True) as pool, pytest.raises(DigitpadError, match="there is no such cluster"):
        for _ in pool.results(chunks(500)):
            pass


def test_what_hands_work_on_and_goes_costs_nothing_and_is_missed_by_nobody(tmp_path: Path) -> None:
    with relayed(tmp_path) as pool:
        found = [result for _, results in pool.results(chunks(100)) for result in results]
    assert [square for square, _ in found] == [i * i for i in range(400)]
    assert sum(is_helper for _, is_helper in found) == 8
