"""The Train tab: connects the form, the training, the charts, the log and the table of runs; in the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, Self

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from digitpad.core.data.sources import kinds
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.chart_style import matplotlib_in_steps
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import Event, ModelSaved, RunEnded, RunStarted
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.starting_model import decided_by_model
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.charts import Charts
from digitpad.ui.train.controls import Controls, Remedies, ask_before_closing
from digitpad.ui.train.form.form import INSIDE, SHIPPED, TrainForm
from digitpad.ui.train.pace import Pace
from digitpad.ui.train.pages import Pages
from digitpad.ui.train.session import TrainingSession
from digitpad.ui.train.status import Status
from digitpad.ui.widgets.basics import filled

WARM_UP_AFTER: Final = 700
"""Milliseconds for which the tab must be looked at before the trainer is started: nobody waits for it until then."""

_FIRST_LOOK: Final = 60  # milliseconds until the tab has been painted


class TrainTab(Tab):
    """Train a network in the background, and watch it learn."""

    def __init__(self, services: Services, parent: QWidget, *, at_once: bool = True) -> None:
        super().__init__(services, parent)
        self._steps = self._build(services)
        if at_once:
            deque(self._steps, maxlen=0)
            self._begin_soon()

    @classmethod
    def in_steps(cls, services: Services, parent: QWidget) -> Generator[None, None, Self]:
        """Make the tab step by step; its threads have nothing to do until it is looked at."""
        tab = cls(services, parent, at_once=False)
        yield from tab._steps
        return tab

    def _build(self, services: Services) -> Iterator[None]:
        self._has_begun = False
        self._trainer = TrainerProcess()
        pace = Pace(services.session.tab_state("train"), services.session.remember_tab)
        self.session = TrainingSession(self._trainer, pace, self)
        self._is_closing = self._is_shut_down = False
        self._loader, self._painter = TaskRunner(self), TaskRunner(self, one_at_a_time=True)
        self.form = TrainForm(services.themes, self._loader, self, at_once=False)
        yield from self.form.steps
        self.form.model_in_use = self._model_in_use
        yield
        self.controls = Controls(self)
        self.status = Status(self)
        self.charts = Charts(services.themes, self._painter, self)
        yield
        tasks = (self._loader, self._painter)
        self._pages = pages = Pages(services, self.session, self.form, self.charts, tasks)
        self.runs, self.search, self.log, self.below = pages.runs, pages.search, pages.log, pages.below
        self.message_bar, self.decision = pages.message_bar, pages.decision
        self._remedies = Remedies(self)
        self._warming = QTimer(self, singleShot=True, interval=WARM_UP_AFTER)
        yield
        self._lay_out()
        self._connect()
        self._connect_session()

    @staticmethod
    def prepare() -> Iterator[None]:
        """Read the kinds of data and Matplotlib, in a thread."""
        kinds()
        yield
        yield from matplotlib_in_steps()

    def _begin_soon(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(_FIRST_LOOK, self, self._begin)

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
        return self.session.is_training

    @property
    def is_busy(self) -> bool:
        """Whether a run or a search is under way."""
        return self.session.is_training or self.search.is_running

    @property
    def trainer_process(self) -> int | None:
        """The process id of the trainer, while there is one."""
        return self._trainer.process_id

    def _lay_out(self) -> None:
        """What a training is told stands on the left, what comes of it on the right."""
        self.controls.setFixedWidth(INSIDE)  # in line with the fields
        left = filled(QVBoxLayout(), (self.form, 1), self.controls, spacing=6)
        right = filled(QVBoxLayout(), self.status, (self._pages, 1), self._pages.follow_training, spacing=8)
        filled(QHBoxLayout(self), left, (right, 1), spacing=18, margins=(16, 10, 16, 12))
        self.setFocusProxy(self.form)

    def _connect(self) -> None:
        self.controls.start_asked.connect(self.start)
        self.controls.stop_asked.connect(self.stop)
        self.controls.resume_asked.connect(self.resume)
        self.form.problem_changed.connect(self._show_controls)
        self.form.edited.connect(self._warm_up_soon)
        self.status.try_asked.connect(self._try)
        self.status.errors_asked.connect(self._see_errors)
        self.search.is_over.connect(self._close_if_asked)
        self._remedies.start_asked.connect(self._start_again)
        self.runs.selection_changed.connect(self._show_controls)
        self.runs.resume_asked.connect(self.resume)
        self.runs.deleted.connect(self._on_deleted)
        self._warming.timeout.connect(self._warm_up)
        self._services.themes.changed.connect(self.controls.recolour)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.shut_down)

    def _connect_session(self) -> None:
        session = self.session
        session.begun.connect(self._on_begun)
        session.run_made.connect(self._on_run)
        session.told.connect(self._on_event)
        session.waits.connect(self._show_waiting)
        session.has_ended.connect(self._on_ended)
        session.is_over.connect(self._on_over)

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
        self.session.begin(config)

    def resume(self) -> None:
        """Go on with the run that is selected in the table."""
        row = self.runs.selected
        if not self.is_training and row is not None and row.can_resume:
            self.session.begin(row.run)

    def learn_drawings(self) -> None:
        """Train the model in use on the user's own drawings, at once."""
        if self.is_training:
            self._pages.warn(self.tr("A training is under way; train on your own digits when it has ended."))
            return
        self.form.use_preset("personal")
        self.start()

    def _model_in_use(self) -> Mapping[str, Any]:
        """Return the fields that the model in use decides; one that cannot be trained on gives way to the program's."""
        model = self._services.active_model
        if model.recogniser is None or model.is_shipped:
            return SHIPPED
        try:
            return decided_by_model(model.recogniser.model)
        except DigitpadError:
            return SHIPPED

    def stop(self) -> None:
        """Ask the trainer to stop after this batch."""
        if self.is_training:
            self.session.stop()
            self.status.say(self.tr("Stopping after this batch; a checkpoint is being written …"))

    def _on_begun(self) -> None:
        self.message_bar.hide()
        self.status.begin()
        self._show_controls()
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Say how long it will be until there is something to see."""
        left = self.session.pace.seconds_left
        if self.session.is_loading:
            self.status.wait(left)
        if left is None:
            self.charts.wait_with(self.tr("The first point comes in a few seconds."))
        else:
            self.charts.wait_with(self.tr("First point in about %n second(s)", "", left))

    def _on_run(self, run: Run) -> None:
        self.runs.reload(select=run.name)
        wanted = self.form.config().name if not self.form.problem else ""
        if wanted and run.name != wanted and self.session.curves.is_empty:
            told = self.tr("The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.")
            self.message_bar.show_message(told.format(name=run.name, wanted=wanted))

    def _on_event(self, event: Event) -> None:
        session = self.session
        self.log.add(event)
        if not isinstance(event, RunEnded):
            self.status.show_event(event, session.name)
        if session.run is not None and isinstance(event, RunStarted | ModelSaved):
            self.runs.refresh(session.run)  # which the trainer holds by now
        match event:
            case RunStarted():
                self._pages.shown.refresh()
            case ModelSaved():
                self._pages.follow_training.follow(session.name, event)
            case RunEnded():
                return
        self.status.show_progress(session.eta)
        if not self._pages.shown.is_paused:
            self.charts.grow(session.curves)

    def _on_ended(self, event: RunEnded) -> None:
        self.status.end(event, self.session.eta)
        if event.outcome == "failed" or event.cause:
            self.message_bar.show_message(
                event.reason, warning=True, actions=self._remedies.of(self.session.run, event.cause)
            )
        self.charts.wait_with(self.tr("Press Start: the curve is drawn here while the network learns."))
        self._pages.shown.refresh()

    def _start_again(self, config: TrainConfig, changes: dict[str, Any]) -> None:
        """Train ``config`` anew with ``changes``, which the form shows from now on."""
        if self.is_training:
            return
        for name, value in changes.items():
            self.form.choose(name, value)
        self.session.begin(replace(config, **changes))

    def _on_over(self) -> None:
        if self.session.ended is not None and self.session.ended.own_digits:
            self._pages.let_decide(self.session.run)
        self.runs.reload(select=self.session.name)
        self._show_controls()
        self._close_if_asked()

    def _close_if_asked(self) -> None:
        if self._is_closing and not self.is_busy:  # of a training and a search that stop, the last one closes it
            self.window().close()

    def _show_controls(self) -> None:
        row = self.runs.selected
        can_resume = not self.is_training and row is not None and row.can_resume
        can_start = not self.form.problem
        self.controls.show_state(is_training=self.is_training, can_resume=can_resume, can_start=can_start)

    def _on_deleted(self, run: Run) -> None:
        if self.session.run is None:
            self.status.offer(is_possible=False)

    def _try(self) -> None:
        if self.session.run is not None:
            self._pages.use_on_canvas(self.session.run)

    def _see_errors(self) -> None:
        if self.session.run is not None:
            self._pages.see_errors_of(self.session.run)

    def showEvent(self, event: QShowEvent) -> None:
        """Load TensorFlow soon: who looks at the tab may press Start."""
        super().showEvent(event)
        self._begin_soon()
        self._warm_up_soon()
        self._pages.let_decide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who has only passed by will not."""
        super().hideEvent(event)
        self._warming.stop()

    def _warm_up_soon(self) -> None:
        if self.isVisible() and not self.is_training and self.trainer_process is None:
            self._warming.start()

    def _warm_up(self) -> None:
        if not self._is_shut_down:
            self.session.warm_up(self._loader)

    def may_close(self) -> bool:
        """Whether nothing is trained; else the user is asked, and the window closes after a checkpoint."""
        if not self.is_busy or self._is_shut_down:
            return True
        if not self._is_closing:
            ask_before_closing(self, self._close_when_stopped)
        return False

    def _close_when_stopped(self) -> None:
        self._is_closing = True
        self.stop()
        self.search.stop()
        if not self.is_busy:
            self.window().close()

    def shut_down(self) -> None:
        """End the trainer, which keeps a checkpoint of what it is at, and the threads."""
        if self._is_shut_down:
            return
        self._is_shut_down = True
        if not self.is_training:
            self._trainer.kill()  # it is idle: nothing is lost, and nobody has to wait for it
        self._trainer.close()
        self.session.wait()
        self._pages.shut_down()
        self._loader.close()
        self._painter.close()
