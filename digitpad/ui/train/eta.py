"""How far a training is, and how long it will take: from its events and a clock that no one can set. No Qt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from digitpad.core.runs.events import BatchEnded, EpochEnded, EpochStarted, Event, RunEnded, RunStarted

_WINDOW: Final = 20.0  # seconds of training from which the speed is taken
_LONGEST_GAP: Final = 5.0  # seconds; a longer one between two events is a machine that slept


class EtaEstimator:
    """Follows one run.

    Attributes:
        epoch: counted from 1; 0 before the first.
        epochs: that will be.
        images_per_second: while training; 0 if not known.
        steps: of an epoch; 0 if not known.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._last = clock, clock()
        self.epoch = self.epochs = self.steps = 0
        self._complete = self._step = 0  # epochs, and steps of the next one
        self._goes_on = 1, 0  # the epoch in which the run begins or goes on, and the steps of it that had been taken
        self.images_per_second = self._active = 0.0
        self._finished = False
        self._seen: deque[tuple[float, float]] = deque()  # seconds of activity, epochs done

    def take(self, event: Event) -> None:
        """Follow ``event``."""
        now = self._clock()
        self._active += min(max(now - self._last, 0.0), _LONGEST_GAP)
        self._last = now
        match event:
            case RunStarted():
                self.epoch, self.epochs = event.epoch, event.epochs
                self._complete, self._step = event.epoch, event.step
                self._goes_on = event.epoch + 1, event.step
            case EpochStarted():
                self.epoch, self.epochs, self.steps = event.epoch, event.epochs, event.steps
                first, taken = self._goes_on
                self._complete, self._step = event.epoch - 1, taken if event.epoch == first else 0
                if not self._seen:
                    self._note()
            case BatchEnded():
                if not self._seen:
                    self._note()
                self.epoch, self.steps = event.epoch, event.steps
                self._complete, self._step = event.epoch - 1, event.step
                self.images_per_second = event.images_per_second
                self._note()
            case EpochEnded():
                self.epoch, self._complete, self._step = event.epoch, event.epoch, 0
                self._note()
            case RunEnded():
                self._finished = event.outcome == "finished"

    @property
    def share(self) -> float:
        """How much of the run is done, 0 to 1; 1 is said of a run that has finished, and of no other."""
        if self._finished:
            return 1.0
        return min(self._done / self.epochs, 0.99) if self.epochs else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated, or None as long as there is nothing to estimate from."""
        if len(self._seen) < 2 or self._finished:
            return None
        (first, done_then), (last, done) = self._seen[0], self._seen[-1]
        if done <= done_then or last <= first:
            return None
        return (self.epochs - done) * (last - first) / (done - done_then)

    @property
    def _done(self) -> float:
        return self._complete + (self._step / self.steps if self.steps else 0.0)

    def _note(self) -> None:
        self._seen.append((self._active, self._done))
        while len(self._seen) > 2 and self._seen[0][0] < self._active - _WINDOW:
            self._seen.popleft()
