"""The Train tab: connects the form, the trainer, the charts, the log and the table of runs; in the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout

from digitpad.core.data.sources import kinds
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.chart_style import import_matplotlib
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import end_in_words
from digitpad.core.runs.events import Event, ModelSaved, RunEnded, RunStarted
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import clone_config
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.charts import Charts
from digitpad.ui.train.charts.learning_curves import RunCurves
from digitpad.ui.train.controls import Controls, FollowTraining, ask_before_closing, remedies
from digitpad.ui.train.eta import EtaEstimator
from digitpad.ui.train.form.form import INSIDE, TrainForm
from digitpad.ui.train.runs.runs_panel import RunsPanel
from digitpad.ui.train.status import Log, Status
from digitpad.ui.train.training_thread import TrainingThread
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.message_bar import MessageBar

_LEFT_BEHIND: Final = "The window lost sight of the training (a fault in digitpad); the run can be resumed."
_FIRST_LOOK: Final = 60  # milliseconds until the tab has been painted


class TrainTab(Tab):
    """Train a network in the background, and watch it learn."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._trainer = TrainerProcess()
        self._thread: TrainingThread | None = None
        self._run: Run | None = None
        self._ended: RunEnded | None = None
        self._is_closing = self._is_shut_down = False
        self._eta, self._curves = EtaEstimator(), RunCurves()
        self._loader, self._painter = TaskRunner(self), TaskRunner(self, one_at_a_time=True)
        self.form = TrainForm(services.themes, self._loader, self)
        self.controls = Controls(self)
        self.status = Status(self)
        self.charts = Charts(services.themes, self._painter, self)
        self.log = Log(self)
        self.runs = RunsPanel(self)
        self.follow_training = FollowTraining(services.active_model, self._loader, self)
        self._lay_out()
        self.message_bar = MessageBar(self.charts, services.themes)
        self._connect()
        QTimer.singleShot(_FIRST_LOOK, self, self._begin)

    @staticmethod
    def prepare() -> None:
        """Read the kinds of data and Matplotlib, in a thread."""
        kinds()
        import_matplotlib()

    def _begin(self) -> None:
        """Let the threads work, which would have held up the first look at the tab."""
        if not self._is_shut_down:
            self.runs.reload()
            self.form.preview.look_at(self.form.sources)

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus."""
        return {"&Train": [*self.controls.actions()]}

    @property
    def is_training(self) -> bool:
        """Whether a run is under way."""
        return self._thread is not None

    @property
    def is_busy(self) -> bool:
        """Whether a run is under way."""
        return self.is_training

    @property
    def _run_name(self) -> str:
        return self._run.name if self._run is not None else ""

    @property
    def trainer_process(self) -> int | None:
        """The process id of the trainer, while there is one."""
        return self._trainer.process_id

    def _lay_out(self) -> None:
        """What a training is told stands on the left, what comes of it on the right."""
        self.controls.setFixedWidth(INSIDE)  # in line with the fields
        left = filled(QVBoxLayout(), (self.form, 1), self.controls, spacing=6)
        below = named(QTabWidget(self, documentMode=True), "trainBelow", "Runs and log")
        below.addTab(self.runs, "Runs")
        below.addTab(self.log, "Log")
        halves = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        for part, (widget, stretch) in enumerate(((self.charts, 3), (below, 2))):
            halves.addWidget(widget)
            halves.setStretchFactor(part, stretch)
        right = filled(QVBoxLayout(), self.status, (halves, 1), self.follow_training, spacing=8)
        filled(QHBoxLayout(self), left, (right, 1), spacing=18, margins=(16, 10, 16, 12))
        self.setFocusProxy(self.controls)

    def _connect(self) -> None:
        self.controls.start_asked.connect(self.start)
        self.controls.stop_asked.connect(self.stop)
        self.controls.resume_asked.connect(self.resume)
        for part in (self.charts, self.runs, self.follow_training):
            part.told.connect(self.message_bar.show_message)
            part.failed.connect(self._warn)
        self.runs.overlays_changed.connect(self._show_curves)
        self.runs.selection_changed.connect(self._show_controls)
        self.runs.use_asked.connect(self.follow_training.use)
        self.runs.clone_asked.connect(self._clone)
        self._services.themes.changed.connect(self.controls.recolour)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.shut_down)

    def start(self) -> None:
        """Begin a new run with what the form says; if that is wrong, say so and do nothing."""
        if self.is_training:
            return
        try:
            config = self.form.checked_config()
        except DigitpadError as error:
            self.form.tell(str(error))
            return
        self.form.tell("")
        self._train(config)

    def resume(self) -> None:
        """Go on with the run that is selected in the table, or else with the last one."""
        row = self.runs.selected
        if not self.is_training and row is not None and row.can_resume:
            self._train(row.run)

    def stop(self) -> None:
        """Ask the trainer to stop after this batch."""
        if self._thread is not None:
            self._thread.stop_soon()
            self.status.say("Stopping after this batch; a checkpoint is being written …")

    def _train(self, what: TrainConfig | Run) -> None:
        self.message_bar.hide()
        self._eta, self._curves = EtaEstimator(), RunCurves()
        self._run = self._ended = None
        self.status.be_busy("Starting the trainer …")
        self._show_curves(anew=True)
        self._thread = thread = TrainingThread(self._trainer, what, self)
        thread.run_made.connect(self._on_run)
        thread.past.connect(self._on_past)
        thread.told.connect(self._on_event)
        thread.finished.connect(self._on_thread_finished)
        thread.start()
        self._show_controls()

    def _on_run(self, run: Run) -> None:
        self._run = run
        self.runs.reload(select=run.name)

    def _on_past(self, curves: RunCurves) -> None:
        self._curves = curves
        self._show_curves()

    def _on_event(self, event: Event) -> None:
        self._eta.take(event)
        self._curves.add(event)
        self.log.add(event)
        self.status.show_event(event, self._run_name)
        if self._run is not None and isinstance(event, RunStarted | ModelSaved):
            self.runs.refresh(self._run)  # which the trainer holds by now
        match event:
            case RunStarted():
                self._show_curves()
            case ModelSaved():
                self.follow_training.follow(self._run_name, event)
            case RunEnded():
                self._on_ended(event)
                return
        self.status.show_progress(self._eta)
        self.charts.show_soon(self._curves)

    def _on_ended(self, event: RunEnded) -> None:
        self._ended = event
        self.status.end(end_in_words(event), self._eta)
        if event.outcome == "failed" or event.cause:
            self.message_bar.show_message(event.reason, warning=True, actions=self._actions(event))
        self._show_curves()

    def _actions(self, event: RunEnded) -> dict[str, Callable[[], None]]:
        if self._run is None or not event.cause:
            return {}
        try:
            config = clone_config(self._run)
        except DigitpadError:  # the run's folder has gone, and why is in the reason
            return {}
        helping = remedies(event.cause, config)
        return {label: partial(self._start_again, config, changes) for label, changes in helping.items()}

    def _start_again(self, config: TrainConfig, changes: dict[str, Any]) -> None:
        """Train ``config`` anew with ``changes``, which the form shows from now on."""
        if self.is_training:
            return
        for name, value in changes.items():
            self.form.choose(name, value)
        self._train(replace(config, **changes))

    def _on_thread_finished(self) -> None:
        thread, self._thread = self._thread, None
        if self._ended is None:
            self._on_ended(RunEnded(outcome="failed", reason=_LEFT_BEHIND))
        if thread is not None:
            thread.deleteLater()
        self.runs.reload(select=self._run_name)
        self._show_controls()
        if self._is_closing:
            self.window().close()

    def _show_controls(self) -> None:
        row = self.runs.selected
        can_resume = not self.is_training and row is not None and row.can_resume
        self.controls.show_state(is_training=self.is_training, can_resume=can_resume)

    def _show_curves(self, *, anew: bool = False) -> None:
        self.charts.show_curves(self._curves, self.runs.model.overlays, self._run_name, anew=anew)

    def _clone(self, run: Run) -> None:
        try:
            self.form.clone(clone_config(run))
        except DigitpadError as error:
            self._warn(str(error))

    def _warn(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, warning=True)

    def may_close(self) -> bool:
        """Whether no training is under way; else the user is asked, and the window closes after a checkpoint."""
        if not self.is_training or self._is_shut_down:
            return True
        if not self._is_closing:
            ask_before_closing(self, self._close_when_stopped)
        return False

    def _close_when_stopped(self) -> None:
        self._is_closing = True
        if self.is_training:
            self.stop()
        else:
            self.window().close()

    def shut_down(self) -> None:
        """End the trainer, which keeps a checkpoint of what it is at, and the threads."""
        if self._is_shut_down:
            return
        self._is_shut_down = True
        if not self.is_training:
            self._trainer.kill()  # it is idle: nothing is lost, and nobody has to wait for it
        self._trainer.close()
        if self._thread is not None:
            self._thread.wait()
        self.runs.shut_down()
        self._loader.close()
        self._painter.close()
