"""The charts, and below them the pages of runs, of searches and the log: what the charts show goes with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import clone_config
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.charts import Charts
from digitpad.ui.train.controls import FollowTraining
from digitpad.ui.train.form.form import TrainForm
from digitpad.ui.train.learned.decision import Decision
from digitpad.ui.train.runs.runs_panel import RunsPanel
from digitpad.ui.train.session import TrainingSession
from digitpad.ui.train.shown_run import ShownRun
from digitpad.ui.train.status import Log
from digitpad.ui.train.sweeps.search import Search
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.message_bar import MessageBar

_SHARES: Final = (3, 2)  # of the charts and of what is below
_EQUAL: Final = [1000, 1000]


class Pages(QSplitter):
    """Joins the pages to each other, to the charts, and to what a run or a trial is good for.

    Args:
        session: the training that may be under way.
        form: what a run's settings are copied into, and what a search begins with.
        charts: stand above.
        tasks: for reading, and for drawing.

    Attributes:
        message_bar: over the charts, from which alone it takes its room: nothing below moves under the pointer.
        follow_training: to be laid out by whoever makes the pages.
    """

    def __init__(
        self,
        services: Services,
        session: TrainingSession,
        form: TrainForm,
        charts: Charts,
        tasks: tuple[TaskRunner, TaskRunner],
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._services, self._form, self._charts = services, form, charts
        # A splitter takes every child for a part of its own.
        above, self.below = QWidget(self), QTabWidget(self, documentMode=True)
        self.message_bar = MessageBar(above, services.themes)
        self.runs, self.log = RunsPanel(services.themes, self.below), Log(self.below)
        self.search = Search(form.checked_config, charts, services.themes, tasks, self)
        loader, _ = tasks
        self.follow_training = FollowTraining(services.active_model, loader)
        self.shown = ShownRun(session, self.runs, charts, loader, self)
        self.decision = Decision(services, loader, self)
        self._undecided: Run | None = None  # whose before and after is to be shown when the tab is looked at
        self._sizes_before: list[int] = []  # while a search is looked at
        self._lay_out(above)
        self._connect()

    def _lay_out(self, above: QWidget) -> None:
        translate = QCoreApplication.translate
        filled(QVBoxLayout(above), self.message_bar, (self._charts, 1), spacing=8)
        named(self.below, "trainBelow", translate("TrainTab", "Runs and log"))
        self.below.addTab(self.runs, translate("TrainTab", "Runs"))
        self.below.addTab(self.search.panel, translate("TrainTab", "Search"))
        self.below.addTab(self.log, translate("TrainTab", "Log"))
        for place, share in enumerate(_SHARES):
            self.setStretchFactor(place, share)

    def _connect(self) -> None:
        self.below.currentChanged.connect(self._look_at)
        for part in (self._charts, self.runs, self.follow_training, self.search):
            part.told.connect(self.message_bar.show_message)
            part.failed.connect(self.warn)
        self.shown.failed.connect(self.warn)
        self.decision.failed.connect(self.warn)
        self.decision.kept.connect(self.use_on_canvas)
        self.decision.rolled_back.connect(self.runs.delete)
        self.runs.comparison_asked.connect(self.decision.show)
        self.runs.offered.connect(self._offer)
        self.runs.use_asked.connect(self.follow_training.use)
        self.runs.errors_asked.connect(self.see_errors_of)
        self.runs.clone_asked.connect(self._clone)
        self.search.use_asked.connect(self.use_on_canvas)
        self.search.runs_changed.connect(self.runs.reload)

    def warn(self, sentence: str) -> None:
        """Show ``sentence`` until it is closed."""
        self.message_bar.show_message(sentence, warning=True)

    def _offer(self, sentence: str, actions: dict[str, Callable[[], None]]) -> None:
        self.message_bar.show_message(sentence, actions=actions)

    def use_on_canvas(self, run: Run) -> None:
        """Let the model of ``run`` answer on the canvas, and go there."""
        self.follow_training.use(run, self._services.requests.drawing_requested.emit)

    def see_errors_of(self, run: Run) -> None:
        """Let the images be shown that the model of ``run`` gets wrong."""
        try:
            self._services.requests.errors_requested.emit(run.name, run.config.data)
        except DigitpadError as error:
            self.warn(str(error))

    def _clone(self, run: Run) -> None:
        try:
            self._form.clone(clone_config(run))
        except DigitpadError as error:
            self.warn(str(error))

    def let_decide(self, run: Run | None = None) -> None:
        """Show before and after of ``run``, or of the last one, to who looks; who draws meanwhile is not disturbed."""
        self._undecided = run or self._undecided
        if self._undecided is not None and self.isVisible():
            self.decision.show(self._undecided)
            self._undecided = None

    def _look_at(self, page: int) -> None:
        """The charts show the run that is selected, or the trials of a search while its page is there."""
        is_search = self.below.widget(page) is self.search.panel
        if is_search:
            self._sizes_before = self.sizes()
            self.setSizes(_EQUAL)  # a table and plots need more room than a list of runs
        elif self._sizes_before:
            self.setSizes(self._sizes_before)
            self._sizes_before = []
        self.shown.is_paused = is_search
        self.search.look(is_looked_at=is_search)
        if not is_search:
            self.shown.refresh(anew=True)

    def shut_down(self) -> None:
        """End the search, which can go on later, and what reads the runs."""
        self.search.shut_down()
        self.runs.shut_down()
