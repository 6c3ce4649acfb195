"""The events of a sweep as its process writes them down while it holds the sweep's lock; in one thread at a time."""

from __future__ import annotations

import os
import threading
from typing import Self

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence
from digitpad.core.storage.lock import HeldError, Lock
from digitpad.core.sweeps.events import EVENTS, SweepEvent, TrialProgressed
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.trials import SweepState


class SweepWriter:
    """Keeps the events of one sweep, and knows its state.

    Raises:
        DigitpadError: another process carries the sweep out, or its folder takes nothing.
    """

    def __init__(self, sweep: Sweep) -> None:
        self.sweep = sweep
        self._threads = threading.Lock()
        with os_errors_as(sentence("Sweeps", "{folder} cannot be written to", folder=sweep.folder), end="."):
            try:
                self._lock = Lock(sweep.lock)
            except HeldError as error:
                raise DigitpadError(sentence("Sweeps", "The sweep {name} is running.", name=sweep.name)) from error
            try:
                # Unbuffered: what a full disk refused must not come back as an error when the file is closed.
                self._file = sweep.trials_file.open("ab", buffering=0)
                self._finish_line()
            except OSError:
                self._lock.release()
                raise
        self.state: SweepState = sweep.state()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the sweep's folder back."""
        try:
            self._file.close()
        finally:
            self._lock.release()

    def record(self, event: SweepEvent) -> None:
        """Keep ``event``, so that it outlives this process and the machine's power; progress is not kept.

        Raises:
            DigitpadError: the disk is full or does not take it.
        """
        if isinstance(event, TrialProgressed):
            return
        with (
            self._threads,
            os_errors_as(sentence("Sweeps", "{path} cannot be written", path=self.sweep.trials_file), end="."),
        ):
            self._append(EVENTS.to_line(event).encode())
            os.fsync(self._file.fileno())
            self.state.add(event)

    def _append(self, line: bytes) -> None:
        rest = memoryview(line)
        while rest:  # an unbuffered file may take less than it is given
            rest = rest[self._file.write(rest) :]

    def _finish_line(self) -> None:
        # The last writer may have died within a line.
        if self._file.tell() > 0:
            with self.sweep.trials_file.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    self._append(b"\n")
