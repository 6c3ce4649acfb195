"""One sweep after the other: begun, followed, stopped. `SweepThread.run` runs in a thread, all else in the window's."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import (
    SweepEnded,
    SweepEvent,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialStarted,
)
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_process import SweepProcess, require_engine
from digitpad.core.sweeps.trials import SweepState

_LEFT_BEHIND: Final = sentence(
    "Sweeps", "The window lost sight of the search (a fault in digitpad); the search can be resumed."
)
_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be carried out: a new sweep, or one that is there, which goes on for so many trials in all."""

    what: SweepConfig | Sweep
    trials: int | None = None
    cluster: str = ""


class Stage(Enum):
    """What a sweep that is under way is at: the first two take seconds, on a busy machine a minute."""

    STARTING_RAY = auto()
    STARTING_TRIALS = auto()
    TRAINING = auto()
    STOPPING = auto()


class SweepThread(QThread):
    """Follows the process of one sweep, and hands on what it says as signals."""

    made = Signal(object, object)  # Sweep, when its folder is there, and the SweepState that is known of it
    told = Signal(object)  # SweepEvent; the last one is a SweepEnded

    def __init__(self, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweep")
        self._order = order
        self._lock = threading.Lock()
        self._process: SweepProcess | None = None
        self._is_stopped = False

    def stop_soon(self) -> None:
        """Ask for an end with a checkpoint of each trial; does not wait. What hangs is killed."""
        with self._lock:
            self._is_stopped = True
            if self._process is not None:
                self._process.stop()

    def run(self) -> None:
        """Carry the sweep out, and tell what is said; Qt calls it in the thread."""
        try:
            require_engine()
            sweep = self._sweep()
        except DigitpadError as error:
            _log.warning("The search cannot begin: %s", error)
            self.told.emit(SweepEnded(outcome="failed", reason=error.args[0], can_resume=False))
            return
        self.made.emit(sweep, sweep.state())
        process = SweepProcess(sweep, self._order.cluster)
        with self._lock:
            self._process = process
            if self._is_stopped:
                process.stop()
        with process:
            for event in process.follow():
                self.told.emit(event)

    def _sweep(self) -> Sweep:
        if isinstance(self._order.what, SweepConfig):
            return create_sweep(self._order.what)
        sweep = self._order.what
        if self._order.trials is not None:
            config = sweep.config.with_limits(trials=self._order.trials, hours=None, at_once=None)
            sweep.write_config(config, sweep.created)
        return sweep


class SweepSession(QObject):
    """The sweep that is under way, or the one that was looked at last.

    Attributes:
        sweep: None before its folder is there.
        config: what it was told; None as long as there is none.
        state: its trials, which change.
        progress: by the number of each trial that is trained, where it is.
        stage: what it is at; means nothing unless it is under way.
        ended: how it ended; None while it is under way, and where nobody knows.
    """

    begun = Signal()
    made = Signal(object)  # Sweep
    changed = Signal()
    has_ended = Signal(object)  # SweepEnded

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: SweepThread | None = None
        self.sweep: Sweep | None = None
        self.config: SweepConfig | None = None
        self.state, self.progress = SweepState(), dict[int, TrialProgressed]()
        self.stage = Stage.STARTING_RAY
        self.ended: SweepEnded | None = None

    @property
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        trials = max(self.config.trials if self.config is not None else 0, len(self.state.trials), 1)
        return (self.state.done + sum(at.share for at in self.progress.values())) / trials

    @property
    def is_running(self) -> bool:
        """Whether a sweep is under way here."""
        return self._thread is not None

    def begin(self, order: Order) -> None:
        """Carry a sweep out: a new one, or the one that is looked at."""
        assert self._thread is None
        what = order.what
        self.sweep = what if isinstance(what, Sweep) else None
        self.config = what if isinstance(what, SweepConfig) else self.config
        if self.sweep is None:
            self.state = SweepState()
        self.progress, self.ended, self.stage = {}, None, Stage.STARTING_RAY
        self._thread = thread = SweepThread(order, self)
        thread.made.connect(self._on_made)
        thread.told.connect(self._on_event)
        thread.finished.connect(self._on_finished)
        self.begun.emit()
        thread.start()

    def show(self, sweep: Sweep, config: SweepConfig, state: SweepState) -> None:
        """Look at a sweep that is not under way here."""
        self.sweep, self.config, self.state, self.progress = sweep, config, state, {}
        self.ended = state.ended
        self.changed.emit()

    def stop(self) -> None:
        """Ask for an end."""
        if self._thread is not None:
            self._thread.stop_soon()
            self.stage = Stage.STOPPING
            self.changed.emit()

    def wait(self) -> None:
        """Return when the thread has gone; for a window that has closed."""
        if self._thread is not None:
            self._thread.wait()

    def _on_made(self, sweep: Sweep, state: SweepState) -> None:
        self.sweep, self.config, self.state = sweep, sweep.config, state
        self.state.interrupt()
        self.made.emit(sweep)
        self.changed.emit()

    def _on_event(self, event: SweepEvent) -> None:
        self.state.add(event)
        self._take_stage(event)
        match event:
            case TrialProgressed():
                self.progress[event.trial] = event
            case TrialStarted() | TrialEnded():
                self.progress.pop(event.trial, None)
            case SweepEnded():
                self._end(event)
        self.changed.emit()

    def _take_stage(self, event: SweepEvent) -> None:
        if self.stage is Stage.STOPPING:
            return
        match event:
            case SweepStarted():
                self.stage = Stage.STARTING_TRIALS
            case TrialProgressed() | TrialEpochEnded() | TrialEnded():  # by then it has loaded TensorFlow and the data
                self.stage = Stage.TRAINING

    def _end(self, event: SweepEnded) -> None:
        self.ended, self.progress = event, {}
        self.has_ended.emit(event)

    def _on_finished(self) -> None:
        thread, self._thread = self._thread, None
        if self.ended is None:
            self._end(SweepEnded(outcome="failed", reason=_LEFT_BEHIND))
        if thread is not None:
            thread.deleteLater()
        self.changed.emit()
