"""Which run the charts show: the selected one, from its folder or as it grows, with those that it is compared with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.core.runs.run_folder import Run
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.charts import Charts
from digitpad.ui.train.charts.learning_curves import RunCurves
from digitpad.ui.train.runs.runs_panel import RunsPanel
from digitpad.ui.train.session import TrainingSession


class ShownRun(QObject):
    """Keeps the charts to what is selected and ticked in the table; ``tasks`` reads the curves of other runs."""

    failed = Signal(str)
    is_paused = False
    """Whether the charts show something else meanwhile."""

    def __init__(
        self, session: TrainingSession, runs: RunsPanel, charts: Charts, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._runs, self._charts, self._tasks = session, runs, charts, tasks
        self._is_listed = True  # the session's run, in the table
        self._past: tuple[str, RunCurves] = "", RunCurves()  # of the selected run, if it is another than the session's
        session.begun.connect(self._on_begun)
        session.past_read.connect(self.refresh)
        runs.compared_changed.connect(self.refresh)
        runs.selection_changed.connect(self._on_selection)
        runs.renamed.connect(self._on_renamed)
        runs.deleted.connect(self._on_deleted)

    def refresh(self, *, anew: bool = False) -> None:
        """Show what there is by now; ``anew`` if it is another run than before."""
        if self.is_paused:
            return
        name, curves = self._shown
        style = self._runs.model.style_of(name) if name else 0
        self._charts.show_run(name, curves, style, self._runs.compared, anew=anew)

    @property
    def _shown(self) -> tuple[str, RunCurves]:
        """The name and the curves of the selected run, or of one that has begun and will be selected in a moment."""
        session, row = self._session, self._runs.selected
        if row is None and session.run is None and not session.is_training:
            return self._past  # a filter hides it
        if row is None or row.run == session.run or not self._is_listed:
            return session.name, session.curves
        return self._past if self._past[0] == row.run.name else (row.run.name, RunCurves())

    def _on_begun(self) -> None:
        self._is_listed = False
        self.refresh(anew=True)

    def _on_selection(self) -> None:
        row = self._runs.selected
        if row is None or row.run == self._session.run or row.run.name == self._past[0]:
            self._is_listed = True
            self.refresh(anew=True)
            return
        run = row.run

        def done(curves: RunCurves) -> None:
            if self._runs.selected is not None and self._runs.selected.run == run:
                self._past = run.name, curves
                self.refresh(anew=True)

        self._tasks.start("read the curves", lambda _: RunCurves(run.events()), done, self.failed.emit)

    def _on_renamed(self, old: Run, new: Run) -> None:
        if self._session.run == old:
            self._session.run = new
        if self._past[0] == old.name:
            self._past = new.name, self._past[1]

    def _on_deleted(self, run: Run) -> None:
        if self._session.run == run:
            self._session.forget()
        if self._past[0] == run.name:
            self._past = "", RunCurves()
