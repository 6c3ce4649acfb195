"""The events of a run as its trainer writes them down, while it holds the run's lock; in any of its threads."""

from __future__ import annotations

import contextlib
import os
import time
from typing import Final, Self

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.runs.events import BatchEnded, EpochEnded, Event, RunEnded, RunStarted, to_line
from digitpad.core.runs.run_folder import Run
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import remove_file
from digitpad.core.storage.lock import HeldError, Lock

_EVERY_BATCH: Final = 1 << 20  # bytes of the file of events, within which every `BatchEnded` is kept
_THINNED: Final = 256 << 10  # bytes, after each of which those that are kept are twice as far apart
_FIRST_PAUSE: Final = 0.2  # seconds


class RunWriter:
    """Keeps the events of one run: as lines, epochs as history, the end as outcome.

    The longer a run takes, the fewer of its `BatchEnded` are kept: the file of events grows with the logarithm of time.

    Raises:
        DigitpadError: another trainer works on the run, or its folder takes nothing.
    """

    def __init__(self, run: Run) -> None:
        self.run = run
        with os_errors_as(sentence("Runs", "{folder} cannot be written to", folder=run.folder), end="."):
            try:
                self._lock = Lock(run.lock)
            except HeldError as error:
                raise DigitpadError(
                    sentence("Runs", "Another trainer works on the run {name}.", name=run.name)
                ) from error
            try:
                # Unbuffered: what a full disk refused must not come back as an error when the file is closed.
                self._file = (run.folder / "events.jsonl").open("ab", buffering=0)
                self._finish_line()
            except OSError:
                self._lock.release()
                raise
        self._epochs = run.history()
        self._last_batch = -float("inf")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the run's folder back."""
        try:
            self._file.close()
        finally:
            self._lock.release()

    def record(self, event: Event) -> None:
        """Keep ``event``; of many `BatchEnded` not all.

        Raises:
            DigitpadError: the disk is full or does not take it.
        """
        if isinstance(event, BatchEnded) and not self._is_batch_due():
            return
        with os_errors_as(sentence("Runs", "{name} cannot be written", name=self._file.name), end="."):
            self._append(to_line(event).encode())
        match event:
            case RunStarted():
                with contextlib.suppress(OSError):  # a viewer has it open: it is replaced when the run ends
                    remove_file(self.run.folder / "outcome.json")
                kept = tuple(epoch for epoch in self._epochs if epoch.epoch <= event.epoch)
                if kept != self._epochs:
                    self._keep(kept)
            case EpochEnded():
                self._keep((*self._epochs, event))
            case RunEnded():
                self.run.write_outcome(event)

    def _is_batch_due(self) -> bool:
        now, beyond = time.monotonic(), self._file.tell() - _EVERY_BATCH
        if beyond >= 0 and now - self._last_batch < _FIRST_PAUSE * 2.0 ** (beyond // _THINNED):
            return False
        self._last_batch = now
        return True

    def _append(self, line: bytes) -> None:
        rest = memoryview(line)
        while rest:  # an unbuffered file may take less than it is given
            rest = rest[self._file.write(rest) :]

    def _keep(self, epochs: tuple[EpochEnded, ...]) -> None:
        self.run.write_history(epochs)
        self._epochs = epochs

    def _finish_line(self) -> None:
        # The last writer may have died within a line.
        if self._file.tell() > 0:
            with (self.run.folder / "events.jsonl").open("rb") as file:
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    self._append(b"\n")
