"""Share work among as many processes as there are cores: this one and helpers. The results come in the work's order.

A piece of work is a chunk: a list of items that can be pickled, of which a function makes a list of their results. The
helpers are started only where there is enough to do, and the items ahead are few, so that memory stays bounded. A
helper that dies costs nothing but the item that killed it. All methods but `Pool.wake` belong to one thread.
"""

from __future__ import annotations

import contextlib
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Self

from digitpad.core.pool.helper import Helper
from digitpad.core.pool.jobs import Job, Jobs
from digitpad.core.pool.wire import Work, send, work_of
from digitpad.core.pool.workers import Workers
from digitpad.core.processes import child_environment, own_group

_AHEAD: Final = 4  # chunks for each process
_WORTH_HELP: Final = 6  # chunks; fewer are done before a helper has started


class Pool:
    """Does the same work on many chunks; a context manager that leaves no process behind.

    Args:
        work: where it is found, ``"module:function"``. Each process calls that once, with ``setup``, for its `Work`.
        setup: can be pickled.
        workers: who may work.
    """

    def __init__(self, work: str, setup: object, workers: Workers) -> None:
        self._work, self._setup, self._workers = work, setup, workers
        self._jobs = Jobs()
        self._helpers: list[Helper] = []
        self._own: Work | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._jobs.close()
        for helper in self._helpers:
            helper.kill()

    def results(self, chunks: Iterable[Sequence[Any] | None]) -> Iterator[tuple[Sequence[Any], list[Any]]]:
        """Yield each of ``chunks`` with its results, in their order.

        An item whose process has died has a `LostItemError` for a result. A None among the chunks means that there is
        none yet: the next one is asked for when something was done, or at `wake`.

        Raises:
            Exception: whatever the work raises.
        """
        ahead: deque[Job] = deque()
        left = iter(chunks)
        while True:
            wakes = self._jobs.wakes
            is_over = self._add(left, ahead)
            if not ahead and is_over:
                return
            if len(ahead) >= _WORTH_HELP and not self._helpers:
                self._start_helpers()
            if ahead and ahead[0].is_done:
                head = ahead.popleft()
                if head.error is not None:
                    raise head.error
                assert head.results is not None
                yield head.chunk, head.results
            elif self._own is None:
                self._own = work_of(self._work, self._setup)
            elif (job := self._jobs.take(wait=False)) is not None:
                self._jobs.finish(job, self._own(job.chunk))
            else:
                self._jobs.wait_for(ahead[0] if ahead else None, wakes)

    def wake(self) -> None:
        """Ask for the next chunk if nothing else is to be done: it has come. From any thread."""
        self._jobs.wake()

    @property
    def is_idle(self) -> bool:
        """Whether somebody could begin with a chunk at once."""
        return not self._jobs.has_waiting

    def _add(self, left: Iterator[Sequence[Any] | None], ahead: deque[Job]) -> bool:
        """Take in chunks, but no more than memory should hold; return whether there are no more."""
        while len(ahead) < self._most_ahead():
            try:
                chunk = next(left)
            except StopIteration:
                return True
            if chunk is None:
                return False
            ahead.append(self._jobs.add(chunk))
        return False

    def _most_ahead(self) -> int:
        processes = self._workers.processes
        return max(_AHEAD * processes, *(2 * each.in_flight for each in self._helpers), 0) if processes > 1 else 1

    def _start_helpers(self) -> None:
        is_relay, count = self._workers.is_relay, self._workers.processes - 1
        self._helpers = [Helper(self._jobs, self.start_helper, is_relay=is_relay) for _ in range(count)]

    def start_helper(self) -> subprocess.Popen[bytes]:
        """Return a new process that does the same work."""
        command = (*self._workers.helper, self._work)
        # Each has a processor to itself: what would spread over all of them is in the way of the others.
        environment = child_environment(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
            **own_group(),
        )  # fmt: skip
        assert process.stdin is not None
        with contextlib.suppress(OSError):  # one that died already is found out by whoever reads
            send(process.stdin, self._setup)
        return process
