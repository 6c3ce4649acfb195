"""Share work among as many processes as there are cores: this one and helpers. The results come in the work's order.

A piece of work is a chunk: a list of items that can be pickled, of which a function makes a list of their results. The
helpers are started only where there is enough to do, and the items ahead are few, so that memory stays bounded. A
helper that dies costs nothing but the item that killed it. All methods belong to one thread.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, Any, Final, Self

from digitpad.core.errors import DigitpadError
from digitpad.core.processes import child_environment, kill_group, own_group
from digitpad.core.sentences import sentence

Work = Callable[[Sequence[Any]], list[Any]]
"""What a pool does with a chunk: it returns a result for each item, and raises nothing that one item alone causes."""

HELPER: Final = (sys.executable, "-P", "-m", "digitpad.core.pool_worker")
"""A helper on this machine."""

_AHEAD: Final = 4  # chunks for each process
_WORTH_HELP: Final = 6  # chunks; fewer are done before a helper has started
_IN_FLIGHT: Final = 2  # chunks that a helper has been given: it never waits for the next one
# What reading from a dead process raises, and writing to one, and reading from one that was killed here meanwhile.
_DEATHS: Final = (EOFError, OSError, pickle.UnpicklingError, ValueError)


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class LostItemError(DigitpadError):
    """Stands in the place of an item's result if the process that worked on it has died."""


class _Job:
    """One chunk on its way.

    Attributes:
        chunk: what is to be done.
        results: of its items, once there.
        error: what the work raised, which ends all.
    """

    __slots__ = ("chunk", "error", "results")

    def __init__(self, chunk: Sequence[Any]) -> None:
        self.chunk = chunk
        self.results: list[Any] | None = None
        self.error: BaseException | None = None

    @property
    def is_done(self) -> bool:
        return self.results is not None or self.error is not None


class Pool:
    """Does the same work on many chunks; a context manager that leaves no process behind.

    Args:
        work: where it is found, ``"module:function"``. Each process calls that once, with ``setup``, for its `Work`.
        setup: can be pickled.
        processes: how many may work, this one included; with 1 there are no helpers.
        helper: the command of a helper, which gets the name of the work as its last word.
        in_flight: chunks that a helper is given before it has returned any; it returns them in their order.
    """

    def __init__(
        self, work: str, setup: object, *, processes: int, helper: Sequence[str] = HELPER, in_flight: int = _IN_FLIGHT
    ) -> None:
        self._work, self._setup = work, setup
        self._helper, self.in_flight = tuple(helper), in_flight
        self._most_helpers = processes - 1
        self._ahead = max(_AHEAD * processes, 2 * in_flight) if processes > 1 else 1
        self._changed = threading.Condition()
        self._waiting: deque[_Job] = deque()
        self._helpers: list[_Helper] = []
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        for helper in self._helpers:
            helper.kill()

    def results(self, chunks: Iterable[Sequence[Any]]) -> Iterator[tuple[Sequence[Any], list[Any]]]:
        """Yield each of ``chunks`` with its results, in their order.

        An item whose process has died has a `LostItemError` for a result.

        Raises:
            Exception: whatever the work raises.
        """
        ahead: deque[_Job] = deque()
        left, own = iter(chunks), None
        while True:
            while len(ahead) < self._ahead and (chunk := next(left, None)) is not None:
                ahead.append(self._add(_Job(chunk)))
            if not ahead:
                return
            if not self._helpers and self._most_helpers and len(ahead) >= _WORTH_HELP:
                self._helpers = [_Helper(self) for _ in range(self._most_helpers)]
            if own is None:
                own = work_of(self._work, self._setup)
            head = ahead[0]
            if head.is_done:
                ahead.popleft()
                if head.error is not None:
                    raise head.error
                assert head.results is not None
                yield head.chunk, head.results
            elif (job := self.take(wait=False)) is not None:
                self.finish(job, own(job.chunk))
            else:
                with self._changed:
                    self._changed.wait_for(lambda head=head: head.is_done or self._waiting)  # type: ignore[misc]

    def _add(self, job: _Job) -> _Job:
        with self._changed:
            self._waiting.append(job)
            self._changed.notify_all()
        return job

    def take(self, *, wait: bool) -> _Job | None:
        """Return the next job that nobody does; None if there is none, or, if it has to ``wait`` for one, no more."""
        with self._changed:
            while wait and not self._waiting and not self._is_closed:
                self._changed.wait()
            return self._waiting.popleft() if self._waiting and not self._is_closed else None

    def give_back(self, jobs: Iterable[_Job]) -> None:
        """Let others do ``jobs``, which had been taken."""
        with self._changed:
            self._waiting.extendleft(reversed(list(jobs)))
            self._changed.notify_all()

    def finish(self, job: _Job, results: list[Any] | None = None, error: BaseException | None = None) -> None:
        """Note what became of ``job``."""
        with self._changed:
            job.results, job.error = results, error
            self._changed.notify_all()

    def start_helper(self) -> subprocess.Popen[bytes]:
        """Return a new process that does the same work."""
        command = (*self._helper, self._work)
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

    @property
    def is_closed(self) -> bool:
        """Whether nobody wants any results any more."""
        return self._is_closed


class _UnstartableError(Exception):
    """A helper has died before it was ready: another would, too."""


class _Helper:
    """One helper process, and the thread that talks to it."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._process = pool.start_helper()
        self._has_died = False
        self._given: deque[_Job] = deque()
        threading.Thread(target=self._run, name="helper", daemon=True).start()

    def kill(self) -> None:
        """End the process, whatever it does; the thread ends with it."""
        kill_group(self._process)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(OSError):  # it holds what the process did not read any more
                pipe.close()

    def _run(self) -> None:
        try:
            self._wait_until_ready()
            while self._serve():
                self._survive()
        except _UnstartableError:
            self._pool.give_back(self._given)  # the others do its work

    def _wait_until_ready(self) -> None:
        try:
            self._receive()
        except _DEATHS as error:
            raise _UnstartableError from error

    def _serve(self) -> bool:
        """Do jobs until there are no more, or the process dies; return whether it did."""
        try:
            while True:
                while (
                    len(self._given) < self._pool.in_flight
                    and (job := self._pool.take(wait=not self._given)) is not None
                ):
                    self._given.append(job)
                    self._ask(job.chunk)
                if not self._given:
                    return False
                results = self._receive()
                job = self._given.popleft()
                if isinstance(results, BaseException):
                    self._pool.finish(job, error=results)
                else:
                    self._pool.finish(job, results)
        except _DEATHS:
            self._has_died = True
            return not self._pool.is_closed

    def _survive(self) -> None:
        """Ask another process, item by item, about what the dead one was at."""
        given = list(self._given)
        self._given.clear()
        self._pool.give_back(given[1:])
        if not given:
            self._restart()
            return
        results: list[Any] = []
        try:
            for item in given[0].chunk:
                results += self._alone(item)
        except _UnstartableError:
            results += [self._lost()] * (len(given[0].chunk) - len(results))
            raise
        finally:
            self._pool.finish(given[0], results)

    def _alone(self, item: object) -> list[Any]:
        if self._has_died:
            self._restart()
        try:
            self._ask([item])
            answer = self._receive()
        except _DEATHS:
            self._has_died = True
            return [self._lost()]
        return [answer] if isinstance(answer, BaseException) else answer

    def _restart(self) -> None:
        self.kill()
        if self._pool.is_closed:
            raise _UnstartableError
        self._process, self._has_died = self._pool.start_helper(), False
        if self._pool.is_closed:
            self.kill()
        self._wait_until_ready()

    def _lost(self) -> LostItemError:
        code = self._process.wait()
        names = {member.value: member.name for member in signal.Signals}
        how = names.get(-code, f"signal {-code}") if code < 0 else f"exit status {code}"
        return LostItemError(sentence("Processes", "the process that worked on it has died ({how})", how=how))

    def _ask(self, chunk: Sequence[Any]) -> None:
        assert self._process.stdin is not None
        send(self._process.stdin, chunk)

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        return receive(self._process.stdout)


def work_of(name: str, setup: object) -> Work:
    """Return what ``name``, "module:function", makes of ``setup``."""
    import importlib  # noqa: PLC0415 - small work needs it not

    module, _, function = name.partition(":")
    work: Work = getattr(importlib.import_module(module), function)(setup)
    return work


def send(stream: IO[bytes], value: object) -> None:
    """Write ``value`` for the process at the other end."""
    pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """Return the next value that the process at the other end has sent.

    Raises:
        EOFError: there is none.
    """
    return pickle.load(stream)
