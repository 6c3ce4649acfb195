"""One training after the other in one trainer's process: begun, followed, stopped; in the window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import BatchEnded, EpochEnded, EpochStarted, Event, RunEnded, RunStarted
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.core.sentences import sentence
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.learning_curves import RunCurves
from digitpad.ui.train.eta import EtaEstimator
from digitpad.ui.train.pace import Pace
from digitpad.ui.train.training_thread import TrainingThread

_LEFT_BEHIND: Final = sentence(
    "Runs", "The window lost sight of the training (a fault in digitpad); the run can be resumed."
)
_SECOND: Final = 1000  # milliseconds


class TrainingSession(QObject):
    """The training that is under way, or the last one.

    Attributes:
        run: that is trained; None before its folder is there.
        curves: of it, which grow.
        eta: how far it is.
        ended: how it ended; None while it is under way.
    """

    begun = Signal()
    run_made = Signal(object)  # Run
    past_read = Signal()  # of a run that goes on: `curves` hold it
    told = Signal(object)  # Event
    waits = Signal()  # once a second until the first point
    has_ended = Signal(object)  # RunEnded
    is_over = Signal()  # the thread has gone, too: another may begin

    def __init__(self, trainer: TrainerProcess, pace: Pace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trainer, self.pace = trainer, pace
        self._thread: TrainingThread | None = None
        self._trained_in: int | None = None  # the process that has trained, and so has TensorFlow
        self.run: Run | None = None
        self.ended: RunEnded | None = None
        self.eta, self.curves = EtaEstimator(), RunCurves()
        self._has_answered = self._is_at_work = False
        self._seconds = QTimer(self, interval=_SECOND)
        self._seconds.timeout.connect(self.waits)

    @property
    def is_training(self) -> bool:
        """Whether a run is under way."""
        return self._thread is not None

    @property
    def is_loading(self) -> bool:
        """Whether TensorFlow is being loaded; a trainer that was warmed up begins a run only when it is."""
        is_busy_warming = not self._has_answered and self._trainer.process_id is not None and self.run is not None
        return self.is_training and not self._is_at_work and (self.pace.is_loading or is_busy_warming)

    @property
    def name(self) -> str:
        """Of the run; empty before its folder is there."""
        return self.run.name if self.run is not None else ""

    def warm_up(self, tasks: TaskRunner) -> None:
        """Let the trainer load TensorFlow, if it has not, so that the next training begins at once; does not wait."""

        def done(was_started: bool) -> None:
            if was_started:
                self.pace.warming_up()

        if not self.is_training and self._trainer.process_id is None:
            tasks.start("warm up", lambda _: self._trainer.warm_up(), done, lambda _: None)

    def begin(self, what: TrainConfig | Run) -> None:
        """Train a new run, or go on with one."""
        process = self._trainer.process_id
        self.pace.begin(is_loaded=process is not None and process == self._trained_in)
        self.eta, self.curves = EtaEstimator(), RunCurves()
        self.run = self.ended = None
        self._has_answered = self._is_at_work = False
        self._thread = thread = TrainingThread(self._trainer, what, self)
        thread.run_made.connect(self._on_run)
        thread.past.connect(self._on_past)
        thread.told.connect(self._on_event)
        thread.finished.connect(self._on_thread_finished)
        self._seconds.start()
        self.begun.emit()
        thread.start()

    def forget(self) -> None:
        """The run of the last training is not there any more."""
        self.run, self.curves = None, RunCurves()

    def stop(self) -> None:
        """Ask the trainer to stop after this batch."""
        if self._thread is not None:
            self._thread.stop_soon()

    def wait(self) -> None:
        """Return when no thread is at work any more; for a window that has closed."""
        self._seconds.stop()
        if self._thread is not None:
            self._thread.wait()

    def _on_run(self, run: Run) -> None:
        self.run = run
        self.run_made.emit(run)

    def _on_past(self, curves: RunCurves) -> None:
        self.curves = curves
        self.eta.steps = curves.steps
        self.past_read.emit()

    def _on_event(self, event: Event) -> None:
        self.eta.take(event)
        self.curves.add(event)
        match event:
            case RunStarted():
                self._trained_in = self._trainer.process_id
                self._has_answered = True
            case EpochStarted():
                self._is_at_work = True
            case BatchEnded() | EpochEnded():
                self.pace.first_point()
                self._seconds.stop()
            case RunEnded():
                self._end(event)
                return
        self.told.emit(event)

    def _end(self, event: RunEnded) -> None:
        self.ended = event
        self.pace.end()
        self._seconds.stop()
        self.told.emit(event)
        self.has_ended.emit(event)

    def _on_thread_finished(self) -> None:
        thread, self._thread = self._thread, None
        if self.ended is None:
            self._end(RunEnded(outcome="failed", reason=_LEFT_BEHIND))
        if thread is not None:
            thread.deleteLater()
        self.is_over.emit()
