"""One helper of a pool: its process, the thread that talks to it, and what is done when it dies."""

from __future__ import annotations

import contextlib
import pickle
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final

from digitpad.core.pool.jobs import Job, Jobs, LostItemError
from digitpad.core.pool.wire import receive, send
from digitpad.core.processes import kill_group
from digitpad.core.sentences import sentence

# What reading from a dead process raises, and writing to one, and reading from one that was killed here meanwhile.
_DEATHS: Final = (EOFError, OSError, pickle.UnpicklingError, ValueError)


class _UnstartableError(Exception):
    """A helper has died before it was ready: another would, too."""


class _RefusedError(Exception):
    """A helper said, in the place of that it is ready, what is wrong; see ``__cause__``."""


class Helper:
    """One helper process, and the thread that talks to it.

    It does jobs until there are no more. One that dies is started again, and asked item by item about what it was at;
    one that does not even start leaves the jobs to others. What it says instead of that it is ready is the result of
    a job.

    Args:
        jobs: that it takes part in.
        start: returns a new process that does the work.
        is_relay: whether that only hands the work on: no item can kill it, so others do all that it was at.
    """

    def __init__(self, jobs: Jobs, start: Callable[[], subprocess.Popen[bytes]], *, is_relay: bool = False) -> None:
        self._jobs, self._start, self._is_relay = jobs, start, is_relay
        self.in_flight = 1
        """Jobs that the process wants to be given before it has done any: it never waits for the next one."""
        self._process = start()
        self._has_died = False
        self._given: deque[Job] = deque()
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
            self._jobs.give_back(self._given)  # the others do its work
        except _RefusedError as error:
            if (job := self._jobs.take(wait=True)) is not None:
                self._jobs.finish(job, error=error.__cause__)

    def _wait_until_ready(self) -> None:
        try:
            said = self._receive()
        except _DEATHS as error:
            raise _UnstartableError from error
        if isinstance(said, BaseException):
            raise _RefusedError from said
        self.in_flight = said

    def _serve(self) -> bool:
        """Do jobs until there are no more, or the process dies; return whether it did."""
        try:
            while True:
                while len(self._given) < self.in_flight and (job := self._jobs.take(wait=not self._given)) is not None:
                    self._given.append(job)
                    self._ask(job.chunk)
                if not self._given:
                    return False
                results = self._receive()
                job = self._given.popleft()
                if isinstance(results, BaseException):
                    self._jobs.finish(job, error=results)
                else:
                    self._jobs.finish(job, results)
        except _DEATHS:
            self._has_died = True
            return not self._jobs.is_closed

    def _survive(self) -> None:
        """Ask another process, item by item, about what the dead one was at."""
        given = list(self._given)
        self._given.clear()
        suspects = given[: 0 if self._is_relay else 1]
        self._jobs.give_back(given[len(suspects) :])
        if not suspects:
            self._restart()
            return
        results: list[Any] = []
        try:
            for item in suspects[0].chunk:
                results += self._alone(item)
        except _UnstartableError:
            results += [self._lost()] * (len(suspects[0].chunk) - len(results))
            raise
        finally:
            self._jobs.finish(suspects[0], results)

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
        if self._jobs.is_closed:
            raise _UnstartableError
        self._process, self._has_died = self._start(), False
        if self._jobs.is_closed:
            self.kill()
        try:
            self._wait_until_ready()
        except _RefusedError as error:  # it worked before: what has gone meanwhile costs nobody an answer
            raise _UnstartableError from error

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
