"""What ``digitpad sweep`` shows while it searches: a line for each trial that ends, and a bar on a terminal.

The main thread tells it of events; a thread of its own lets the bar's clock go on while nothing happens.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path
from typing import Any, Final

from digitpad.console import answer, open_bar
from digitpad.core.runs.describe import percent
from digitpad.core.sweeps.describe import trial_in_words
from digitpad.core.sweeps.events import (
    SweepEnded,
    SweepEvent,
    SweepNote,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialStarted,
)
from digitpad.core.sweeps.sweep_folder import Sweep

_FORMAT: Final = "{percentage:3.0f} %|{bar}| {desc} [{elapsed}<{remaining}]{postfix}"
_TICK: Final = 1.0  # seconds
_TOLD: Final = 3  # trials that are trained, of which the bar tells where they are


class ProgressPrinter:
    """Shows the events of a sweep to a person, in their order.

    Args:
        sweep: which.
    """

    def __init__(self, sweep: Sweep) -> None:
        self._state = sweep.state()
        self._running: dict[int, tuple[int, int, float]] = {}  # by trial: its epoch, its epochs, its share done
        self._bar: Any = None  # tqdm is not annotated
        self._closed = threading.Event()

    def show(self, event: SweepEvent) -> None:
        """Show ``event``; raises OSError if it cannot be written."""
        self._state.add(event)
        lines: list[str] = []
        match event:
            case SweepNote():
                lines = [event.text]
            case SweepStarted():
                lines = [f"{Path(event.sweep).name}: {event.trials:,} trials, {event.at_once:,} at once; "
                         f"the goal is {event.goal}."]  # fmt: skip
                if event.known:
                    lines.append(f"{event.done:,} of {event.known:,} trials are done already.")
                self._open(event)
            case TrialEnded():
                lines = [trial_in_words(self._state.trials[event.trial])]
            case SweepEnded():
                self.close()
        if lines:
            answer(*lines, at_once=True)
        self._follow(event)

    def close(self) -> None:
        """Remove the bar."""
        self._closed.set()
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _open(self, event: SweepStarted) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            self._bar = open_bar(total=event.trials, initial=event.done, bar_format=_FORMAT, dynamic_ncols=True)
            threading.Thread(target=self._tick, args=[self._bar], name="bar", daemon=True).start()

    def _tick(self, bar: Any) -> None:
        while not self._closed.wait(_TICK):
            with contextlib.suppress(OSError, ValueError):  # the terminal has gone
                bar.refresh()

    def _follow(self, event: SweepEvent) -> None:
        match event:
            case TrialStarted():
                self._running[event.trial] = (0, 0, 0.0)
            case TrialProgressed():
                self._at(event.trial, event.epoch, event.epochs, event.epoch - 1 + event.step / max(event.steps, 1))
            case TrialEpochEnded():
                self._at(event.trial, event.epoch, event.epochs, event.epoch)
            case TrialEnded() if event.outcome != "stopped":  # of which what was trained is kept
                self._running.pop(event.trial, None)
        if self._bar is not None:
            self._bar.n = self._state.done + sum(share for _, _, share in self._running.values())
            self._bar.set_description_str(f"{self._state.done:,} of {self._bar.total:,} trials", refresh=False)
            self._bar.set_postfix_str(self._now(), refresh=not isinstance(event, TrialEpochEnded))

    def _at(self, trial: int, epoch: int, epochs: int, done: float) -> None:
        self._running[trial] = (epoch, epochs, min(done / max(epochs, 1), 1.0))

    def _now(self) -> str:
        """Return what is said behind the bar: how good the best is, and in which epochs those are that are trained."""
        best = self._state.best
        told = [] if best is None or best.accuracy is None else [f"best {percent(best.accuracy)}"]
        begun = [f"{epoch}/{epochs}" for epoch, epochs, _ in self._running.values() if epoch]
        if begun:
            told.append(f"epoch {', '.join(begun[:_TOLD])}")
        return "; ".join(told) or "the first trials begin"
