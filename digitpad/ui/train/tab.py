"""The Train tab: connects the form, the thread that watches the trainer, the charts, the log and the table of runs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.model_file import read_model
from digitpad.core.recognition.recogniser import Recogniser
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import (
    DataLoaded,
    EpochStarted,
    Event,
    ModelSaved,
    Note,
    RunEnded,
    RunStarted,
    TrainerStarted,
)
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import clone_config
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.ui.actions import give_icons
from digitpad.ui.background import Background
from digitpad.ui.notice import Notice
from digitpad.ui.services import Services
from digitpad.ui.tab import Tab
from digitpad.ui.train.chart_image import import_matplotlib
from digitpad.ui.train.charts import Charts
from digitpad.ui.train.closing import CloseQuestion
from digitpad.ui.train.controls import Controls
from digitpad.ui.train.curves import RunCurves
from digitpad.ui.train.form import TrainForm
from digitpad.ui.train.log import Log, end_in_words
from digitpad.ui.train.pace import Pace
from digitpad.ui.train.preview import Preview, look_at
from digitpad.ui.train.run_rows import RunRow
from digitpad.ui.train.runs_panel import RunsPanel
from digitpad.ui.train.status import Status
from digitpad.ui.train.thread import TrainingThread

_TYPING: Final = 400  # milliseconds without a change before data is looked at
_LOOK: Final = "look at data"
_LEFT_BEHIND: Final = "The window lost sight of the training (a fault in digitpad); the run can be resumed."


class TrainTab(Tab):
    """Train a network in the background, and watch it learn."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._trainer = TrainerProcess()
        self._thread: TrainingThread | None = None
        self._run: Run | None = None
        self._ended: RunEnded | None = None
        self._is_closing = self._is_shut_down = False
        self._pace, self._curves = Pace(), RunCurves()
        self._loader, self._painter = Background(self), Background(self)
        self.form = TrainForm(services.look, self)
        self.controls = Controls(self)
        self.status = Status(self)
        self.charts = Charts(services.look, self._painter, self)
        self.log = Log(self)
        self.runs = RunsPanel(self._loader, self)
        self.follow = _follow_box(self)
        self._question = CloseQuestion(self)
        self._typing = QTimer(self)
        self._lay_out()
        self.notice = Notice(self.charts, services.look)
        self._connect()
        self._data_problem: tuple[tuple[str, ...], str] | None = None
        self._painter.start("import", import_matplotlib, lambda _: None, self._warn)
        self.runs.reload()
        self._look_at_data()

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus."""
        return {"&Train": [*self.controls.actions()]}

    @property
    def is_training(self) -> bool:
        """Whether a run is under way."""
        return self._thread is not None

    @property
    def trainer_process(self) -> int | None:
        """The process id of the trainer, while there is one."""
        return self._trainer.process_id

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.form, 1)
        left.addWidget(self.controls)
        below = QTabWidget(self)
        below.setObjectName("trainBelow")
        below.setAccessibleName("Runs and log")
        below.setDocumentMode(True)
        below.addTab(self.runs, "Runs")
        below.addTab(self.log, "Log")
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.charts)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.status)
        right.addWidget(halves, 1)
        right.addWidget(self.follow)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(18)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self.setFocusProxy(self.controls.start)
        give_icons(self.controls.actions(), self.palette())

    def _connect(self) -> None:
        self.controls.start_asked.connect(self.start)
        self.controls.stop_asked.connect(self.stop)
        self.controls.resume_asked.connect(self.resume)
        self.form.data_changed.connect(self._on_data_changed)
        self.charts.failed.connect(self._warn)
        self.charts.saved.connect(self._tell)
        self.runs.failed.connect(self._warn)
        self.runs.told.connect(self._tell)
        self.runs.overlays_changed.connect(self._show_curves)
        self.runs.selection_changed.connect(self._show_controls)
        self.runs.use_asked.connect(self._use)
        self.runs.clone_asked.connect(self._clone)
        self._question.confirmed.connect(self._close_when_stopped)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._look_at_data)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.shut_down)

    def start(self) -> None:
        """Begin a new run with what the form says; if that is wrong, say so and do nothing."""
        if self.is_training:
            return
        try:
            config = self.form.config()
        except DigitpadError as error:
            self.form.tell(str(error))
            return
        if self._data_problem is not None and self._data_problem[0] == config.data:
            self.form.tell(self._data_problem[1])
            return
        self.form.tell("")
        self._curves = RunCurves()
        self._train(config)

    def resume(self) -> None:
        """Go on with the run that is selected in the table, or else with the last one."""
        row = self.runs.selected
        if self.is_training or row is None or not row.can_resume:
            return
        self._curves = RunCurves()
        self._train(row.run)

    def stop(self) -> None:
        """Ask the trainer to stop after this batch."""
        if self._thread is not None:
            self._thread.stop_soon()
            self.status.say("Stopping after this batch; a checkpoint is being written …")

    def _train(self, what: TrainConfig | Run) -> None:
        self.notice.hide()
        self._pace, self._run, self._ended = Pace(), None, None
        self.status.be_busy("Starting the trainer …")
        self.charts.begin()
        self._show_curves()
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
        self._pace.take(event)
        self._curves.add(event)
        self.log.add(event)
        match event:
            case TrainerStarted():
                self.status.say("The trainer has started; the data is being loaded …")
            case Note():
                self.status.say(event.text)
            case DataLoaded():
                self.status.say(f"{event.training:,} images are loaded; TensorFlow is being prepared …")
            case RunStarted():
                if self._run is not None:
                    self.runs.refresh(self._run)  # which the trainer holds by now
                self._show_curves()
            case EpochStarted():
                self.status.say(f"Training {self._run.name if self._run else ''}")
            case ModelSaved():
                self._on_model(event)
            case RunEnded():
                self._on_ended(event)
                return
        self.status.show_pace(self._pace)
        self.charts.show_soon(self._curves)

    def _on_model(self, event: ModelSaved) -> None:
        if self._run is None:
            return
        self.runs.refresh(self._run)
        if self.follow.isChecked():
            name = f"{self._run.name}, epoch {event.epoch}"
            # Written this moment by our own trainer: there is no stranger to be afraid of.
            self._answer_with(name, lambda: Recogniser(read_model(Path(event.model), trusted=True)))

    def _on_ended(self, event: RunEnded) -> None:
        self._ended = event
        self.status.end(end_in_words(event), self._pace)
        if event.outcome == "failed":
            self._warn(event.reason)
        self._show_curves()

    def _on_thread_finished(self) -> None:
        thread, self._thread = self._thread, None
        if self._ended is None:
            self._on_ended(RunEnded(outcome="failed", reason=_LEFT_BEHIND))
        if thread is not None:
            thread.deleteLater()
        self.runs.reload(select=self._run.name if self._run is not None else "")
        self._show_controls()
        if self._is_closing:
            self.window().close()

    def _show_controls(self) -> None:
        row = self.runs.selected
        can_resume = not self.is_training and row is not None and row.can_resume
        self.controls.show_state(is_training=self.is_training, can_resume=can_resume)

    def _show_curves(self) -> None:
        self.charts.show_curves(self._curves, self.runs.overlays, self._run.name if self._run is not None else "")

    def _on_data_changed(self) -> None:
        self._data_problem = None
        self._loader.forget(_LOOK)
        self.form.preview.say("Looking at the data …")
        self._typing.start()

    def _look_at_data(self) -> None:
        self._typing.stop()
        sources = self.form.fields["data"].value()
        assert isinstance(sources, tuple)
        if not sources:
            self.form.preview.say("Choose what to train on.")
            return

        def done(preview: Preview | str) -> None:
            if isinstance(preview, str):
                self.form.preview.say(preview)
            else:
                self.form.preview.show_preview(preview)

        def failed(sentence: str) -> None:
            self._data_problem = (sources, sentence)
            self.form.preview.say("There is nothing to be seen of this data.")
            self.form.tell(sentence)

        self.form.preview.say("Looking at the data …")
        self._loader.start(_LOOK, lambda: look_at(sources), done, failed)

    def _use(self, row: RunRow) -> None:
        self._answer_with(row.run.name, lambda: Recogniser.open(row.run.model))

    def _answer_with(self, name: str, load: object) -> None:
        assert callable(load)

        def done(recogniser: Recogniser) -> None:
            self._services.answering.use(recogniser, name)
            self._tell(f"{name} now answers on the canvas.")

        self._loader.start("open a model", load, done, self._warn)

    def _clone(self, row: RunRow) -> None:
        try:
            self.form.clone(clone_config(row.run))
        except DigitpadError as error:
            self._warn(str(error))

    def _tell(self, sentence: str) -> None:
        self.notice.tell(sentence)

    def _warn(self, sentence: str) -> None:
        self.notice.tell(sentence, warning=True)

    def may_close(self) -> bool:
        """Whether no training is under way; else the user is asked, and the window closes after a checkpoint."""
        if not self.is_training or self._is_shut_down:
            return True
        if not self._is_closing:
            self._question.ask()
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
        self.runs.exporting.shut_down()
        self._loader.close()
        self._painter.close()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "controls"):
            give_icons(self.controls.actions(), self.palette())


def _follow_box(parent: QWidget) -> QCheckBox:
    box = QCheckBox("The canvas &follows the training", parent)
    box.setObjectName("followTraining")
    box.setToolTip(
        "After each epoch the Draw tab answers with the model in training: watch it learn to read your digit"
    )
    box.setAccessibleName("The canvas follows the training")
    return box
