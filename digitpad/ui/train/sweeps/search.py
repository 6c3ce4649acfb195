"""The search for settings: joins its dialog, its process, its page and the charts. In the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QInputDialog

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import EpochEnded
from digitpad.core.sweeps.config import MOST_TRIALS, SweepConfig
from digitpad.core.sweeps.describe import STOPPED, reason_in_words
from digitpad.core.sweeps.events import SweepEnded
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import list_sweeps
from digitpad.core.sweeps.trials import SweepState, Trial
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.charts.charts import Charts, ComparedRun
from digitpad.ui.train.charts.learning_curves import RunCurves
from digitpad.ui.train.sweeps.search_dialog import SearchDialog
from digitpad.ui.train.sweeps.sweep_panel import SweepPanel
from digitpad.ui.train.sweeps.sweep_session import Order, Stage, SweepSession
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import translated

_PACE: Final = 300  # milliseconds between two looks: events of many trials come together
_MOST_CURVES: Final = 60  # trials that are drawn behind the best one
_MORE: Final = 16  # trials

_Read = tuple[list[Sweep], tuple[Sweep, SweepConfig, SweepState] | None]


class Search(QObject):
    """All that belongs to searches.

    Args:
        form: returns the settings that all trials share; raises DigitpadError.
        charts: show the curves of the trials while the page is looked at.
        tasks: for reading sweeps, and for drawing.
    """

    told = Signal(str)
    failed = Signal(str)
    use_asked = Signal(object)  # Run
    runs_changed = Signal()  # a trial has begun or ended: it is a run
    busy_changed = Signal()
    is_over = Signal()

    def __init__(
        self,
        form: Callable[[], TrainConfig],
        charts: Charts,
        themes: ThemeManager,
        tasks: tuple[TaskRunner, TaskRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._charts = form, charts
        self._loader, painter = tasks
        self.session = SweepSession(self)
        self.panel = SweepPanel(self.session, themes, painter)
        self.dialog: SearchDialog | None = None
        self._is_looked_at = self._has_read = False
        self._known: dict[int, tuple[Trial, ComparedRun]] = {}
        self._shown: list[Trial] = []  # in the charts
        self._trials_before = 0
        self._timer = QTimer(self, singleShot=True, interval=_PACE)
        self._timer.timeout.connect(self._refresh)
        self._connect()

    def _connect(self) -> None:
        self.panel.search_asked.connect(self.ask)
        self.panel.stop_asked.connect(self.stop)
        self.panel.resume_asked.connect(self.resume)
        self.panel.use_asked.connect(self._use)
        self.panel.sweep_chosen.connect(self._choose)
        self.panel.plots.failed.connect(self.failed)
        self.session.begun.connect(self._on_begun)
        self.session.made.connect(lambda _: self._read_list())
        self.session.changed.connect(self._on_changed)
        self.session.has_ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a search is under way."""
        return self.session.is_running

    def look(self, *, is_looked_at: bool) -> None:
        """The page is looked at from now on, and the charts show its trials; or no longer."""
        self._is_looked_at = is_looked_at
        if is_looked_at and not self._has_read:
            self._has_read = True
            self._read(None)
        if is_looked_at:
            self._refresh(anew=True)
        else:
            self._charts.wait_instead_with("")

    def ask(self) -> None:
        """Ask what to vary, beginning with the settings of the form."""
        if self.is_running:
            return
        try:
            base = self._form()
        except DigitpadError as error:
            self.failed.emit(translated(error.args[0]))
            return
        self.dialog = SearchDialog(base, self.panel.window())
        self.dialog.accepted_config.connect(lambda config, cluster: self.session.begin(Order(config, cluster=cluster)))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def resume(self) -> None:
        """Go on with the search that is shown; one that is done is asked for more trials."""
        session = self.session
        if self.is_running or session.sweep is None or session.config is None:
            return
        if session.state.done < session.config.trials:
            session.begin(Order(session.sweep))
            return
        question = QInputDialog(self.panel.window())
        question.setObjectName("moreTrials")
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("Go on with the search"))
        question.setInputMode(QInputDialog.InputMode.IntInput)
        question.setIntRange(1, max(MOST_TRIALS - session.config.trials, 1))
        question.setIntValue(_MORE)
        question.setLabelText(self.tr("All trials are done. How many more?"))
        question.setOkButtonText(self.tr("Go on"))
        question.setCancelButtonText(QCoreApplication.translate("SearchDialog", "Cancel"))
        question.intValueSelected.connect(partial(self._go_on_with_more, session.sweep))
        question.open()

    def _go_on_with_more(self, sweep: Sweep, more: int) -> None:
        session = self.session
        if not self.is_running and session.sweep == sweep and session.config is not None:
            session.begin(Order(sweep, trials=session.config.trials + more))

    def stop(self) -> None:
        """Ask for an end; each trial under way keeps a checkpoint."""
        self.session.stop()

    def shut_down(self) -> None:
        """End the search, which can go on later."""
        self._timer.stop()
        self.session.stop()
        self.session.wait()

    def _on_begun(self) -> None:
        self._known.clear()
        self._trials_before = 0
        self.panel.refresh(anew=True)
        self.busy_changed.emit()
        if self._is_looked_at:
            self._show_curves(anew=True)

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self, *, anew: bool = False) -> None:
        self.panel.refresh(anew=anew)
        begun = sum(trial.attempts > 0 for trial in self.session.state.trials.values())
        if begun + self.session.state.done != self._trials_before:
            self._trials_before = begun + self.session.state.done
            self.runs_changed.emit()
        if self._is_looked_at:
            self._show_curves(anew=anew)
        if not self.is_running:
            self.busy_changed.emit()

    def _show_curves(self, *, anew: bool = False) -> None:
        """Show all curves faintly, and the best in front."""
        ranked = [trial for trial in self.session.state.ranking() if trial.epochs][:_MOST_CURVES]
        self._charts.wait_instead_with(self._what_to_wait_for())
        if not anew and [*map(id, ranked)] == [*map(id, self._shown)]:  # trials that change are other ones
            return
        self._shown = ranked
        if not ranked:
            self._charts.show_run("", RunCurves(), 0, (), anew=anew)
            return
        best, *others = ranked
        curves = RunCurves(_as_epoch(each) for each in best.epochs)
        self._charts.show_run(best.run, curves, 0, [self._faint(trial) for trial in reversed(others)], anew=anew)

    def _what_to_wait_for(self) -> str:
        if self.is_running and self.session.stage is Stage.STARTING_RAY:
            return self.tr("Ray is starting, which shares out the trials: some seconds, on a busy computer a minute.")
        if self.is_running:
            return self.tr("The first curves come after the first epoch of a trial.")
        return self.tr("Press Search: the curves of all trials are drawn here, the best one in front.")

    def _faint(self, trial: Trial) -> ComparedRun:
        known, curve = self._known.get(trial.number, (None, None))
        if known is not trial or curve is None:
            curve = ComparedRun(trial.run, tuple(_as_epoch(each) for each in trial.epochs), 0, is_faint=True)
            self._known[trial.number] = trial, curve
        return curve

    def _on_ended(self, event: SweepEnded) -> None:
        if event.outcome == "failed" or (event.outcome == "stopped" and event.reason != STOPPED):  # nobody asked for it
            self.failed.emit(translated(reason_in_words(event.reason)))
        elif event.library:
            words = self.tr("The best model of the search is in the library as “{name}”.")
            self.told.emit(words.format(name=event.library))
        QTimer.singleShot(0, self, self._tell_that_it_is_over)

    def _tell_that_it_is_over(self) -> None:
        if self.is_running:  # its thread is about to go
            QTimer.singleShot(_PACE // 6, self, self._tell_that_it_is_over)
            return
        self._refresh()
        self.is_over.emit()

    def _use(self, trial: Trial) -> None:
        if self.session.sweep is not None:
            self.use_asked.emit(self.session.sweep.run_of(trial))

    def _choose(self, sweep: Sweep) -> None:
        if self.is_running:
            self._read_list()  # which marks the one under way
        else:
            self._read(sweep)

    def _read_list(self) -> None:
        self._loader.start("list the searches", lambda _: list_sweeps(), self.panel.show_list, self.failed.emit)

    def _read(self, wanted: Sweep | None) -> None:
        """Show ``wanted``, or the newest search if none is under way."""

        def read(_: Task) -> _Read:
            sweeps = list_sweeps()
            sweep = wanted or next(iter(sweeps), None)
            if sweep is None:
                return sweeps, None
            state = sweep.state()
            if not sweep.is_running:  # its process was killed, perhaps, with trials under way
                state.interrupt()
            return sweeps, (sweep, sweep.config, state)

        def done(result: _Read) -> None:
            sweeps, shown = result
            if shown is not None and not self.is_running:
                self._known.clear()
                self.session.show(*shown)
                self._refresh(anew=True)
            self.panel.show_list(sweeps)

        self._loader.start("read the searches", read, done, self.failed.emit)


def _as_epoch(event: object) -> EpochEnded:
    """Return what a trial said of an epoch as a run says it."""
    names = ("epoch", "epochs", "loss", "accuracy", "validation_loss", "validation_accuracy", "seconds")
    return EpochEnded(learning_rate=0.0, **{name: getattr(event, name) for name in names})
