"""The chunks of a pool that are on their way, shared by all of its threads."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

from digitpad.core.errors import DigitpadError


class LostItemError(DigitpadError):
    """Stands in the place of an item's result if the process that worked on it has died."""


class Job:
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
        """Whether there is nothing to wait for any more."""
        return self.results is not None or self.error is not None


class Jobs:
    """Who does which job. Any thread may call anything."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._is_closed = False
        self.wakes = 0
        """How often there was a reason to look for another chunk."""

    @property
    def is_closed(self) -> bool:
        """Whether nobody wants any results any more."""
        return self._is_closed

    @property
    def has_waiting(self) -> bool:
        """Whether there is a job that nobody does."""
        return bool(self._waiting)

    def add(self, chunk: Sequence[Any]) -> Job:
        """Return a new job, which waits for somebody."""
        job = Job(chunk)
        with self._changed:
            self._waiting.append(job)
            self._changed.notify_all()
        return job

    def take(self, *, wait: bool) -> Job | None:
        """Return the next job that nobody does; None if there is none, or, if it has to ``wait`` for one, no more."""
        with self._changed:
            while wait and not self._waiting and not self._is_closed:
                self._changed.wait()
            if not self._waiting or self._is_closed:
                return None
            job = self._waiting.popleft()
            if not self._waiting:  # whoever takes is the next one to wait: it is time for another
                self.wakes += 1
                self._changed.notify_all()
            return job

    def give_back(self, jobs: Iterable[Job]) -> None:
        """Let others do ``jobs``, which had been taken."""
        with self._changed:
            self._waiting.extendleft(reversed(list(jobs)))
            self._changed.notify_all()

    def finish(self, job: Job, results: list[Any] | None = None, error: BaseException | None = None) -> None:
        """Note what became of ``job``."""
        with self._changed:
            job.results, job.error = results, error
            self._changed.notify_all()

    def wake(self) -> None:
        """Let whoever waits look again: something has come from elsewhere."""
        with self._changed:
            self.wakes += 1
            self._changed.notify_all()

    def wait_for(self, head: Job | None, wakes: int) -> None:
        """Wait until ``head`` is done, there is a job to do, or `wakes` differs from what it was."""
        with self._changed:
            self._changed.wait_for(lambda: (head and head.is_done) or self._waiting or self.wakes != wakes)

    def close(self) -> None:
        """Let nobody take anything any more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
