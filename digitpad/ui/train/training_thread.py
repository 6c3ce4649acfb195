"""The thread in which one training is watched over: it starts the trainer and hands on what it says, as signals.

Only `TrainingThread.run` runs in it; the rest, and what its signals call, is for the window's thread.
"""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.starting_model import with_starting_model
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.ui.train.charts.learning_curves import RunCurves

_log = logging.getLogger(__name__)


class TrainingThread(QThread):
    """Trains one run, from its beginning or from where it stands.

    The trainer's process belongs to the tab and outlives the thread: the next run need not wait for TensorFlow.

    Args:
        trainer: the process, which works on no other run.
        what: the configuration of a new run, or a run that goes on.
    """

    run_made = Signal(object)  # Run, when its folder is there
    past = Signal(object)  # RunCurves: what an earlier part of the run has left
    told = Signal(object)  # Event; the last one is a RunEnded

    def __init__(self, trainer: TrainerProcess, what: TrainConfig | Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training")
        self._trainer, self._what = trainer, what
        self._stop_asked = threading.Event()

    def stop_soon(self) -> None:
        """Ask the trainer to end after this batch and to keep a checkpoint; does not wait. It is killed if it hangs."""
        self._stop_asked.set()
        self._trainer.stop()

    def run(self) -> None:
        """Train, and tell what the trainer says; Qt calls it in the thread."""
        try:
            run = self._what if isinstance(self._what, Run) else create_run(with_starting_model(self._what))
        except DigitpadError as error:
            _log.warning("The run cannot begin: %s", error, exc_info=True)
            self.told.emit(RunEnded(outcome="failed", reason=str(error)))
            return
        self.run_made.emit(run)
        if run is self._what:
            self.past.emit(RunCurves(run.events()))
        for event in self._trainer.train(run, self._stop_asked):
            self.told.emit(event)
