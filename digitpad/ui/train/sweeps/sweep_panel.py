"""The page of searches below the charts: which one, its trials, its plots, and what can be done. Window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.sweeps.describe import reason_in_words
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.trials import Trial
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.busy_bar import BusyBar
from digitpad.ui.train.sweeps.plot_view import SweepPlots
from digitpad.ui.train.sweeps.sweep_session import Stage, SweepSession
from digitpad.ui.train.sweeps.trials_model import SORTED, TrialsModel
from digitpad.ui.widgets.basics import filled, named, row_table
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import percent, translated

_LIST_WIDTH: Final = 64
_PARTS: Final = 1000  # of the bar
_AROUND: Final = 14  # pixels beside the text of a cell
_SORT_SIGN: Final = 22  # pixels, in the head of a column


class SweepPanel(QWidget):
    """Shows one search; tells what the user wants of it."""

    search_asked = Signal()
    stop_asked = Signal()
    resume_asked = Signal()
    use_asked = Signal(object)  # Trial
    sweep_chosen = Signal(object)  # Sweep

    def __init__(
        self, session: SweepSession, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.model = TrialsModel(self)
        self._sorted = QSortFilterProxyModel(self, sortRole=SORTED)
        self._sorted.setSourceModel(self.model)
        self.table = row_table("trials", self.tr("Trials of the search"), self._sorted, self)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.plots = SweepPlots(themes, tasks, self)
        self._list = named(QComboBox(self), "sweeps", self.tr("Search that is shown"))
        self._list.setMinimumWidth(_LIST_WIDTH)
        self._list.activated.connect(lambda place: self.sweep_chosen.emit(self._list.itemData(place)))
        self._words = named(QLabel(self), "sweepStatus", self.tr("How the search goes"))
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = self._make_buttons()
        self._bar = named(BusyBar(self), "sweepProgress", self.tr("Progress of the search"))
        actions = filled(QHBoxLayout(), *self._buttons.values(), 1, spacing=6)
        progress = filled(QHBoxLayout(), self._list, (self._words, 3), (self._bar, 2), spacing=10)
        halves = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        halves.addWidget(self.table)
        halves.addWidget(self.plots)
        halves.setSizes([470, 530])
        words = self.tr("No search yet. A search trains many networks with other settings, and keeps the best.")
        empty = named(QLabel(words, self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "sweepsEmpty")
        empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(halves)
        filled(QVBoxLayout(self), actions, progress, (self._stack, 1), spacing=4, margins=(0, 6, 0, 0))
        self.refresh(anew=True)

    def _make_buttons(self) -> dict[str, QPushButton]:
        texts = {
            "search": ("searchButton", self.tr("&Search…"), self.tr("Try other settings, one training after another"),
                       self.search_asked.emit),
            "stop": ("stopSearch", self.tr("Stop"), self.tr("Stop the search; it can go on later where it stood"),
                     self.stop_asked.emit),
            "resume": ("resumeSearch", self.tr("Go on"), self.tr("Go on with this search, or try some more"),
                       self.resume_asked.emit),
            "use": ("useTrial", self.tr("Use"),
                    self.tr("Let the model of the selected trial, or else of the best one, read the canvas"),
                    self._use),
        }  # fmt: skip
        result = {}
        for action, (name, text, tip, act) in texts.items():
            button = named(QPushButton(text, self), name, text.replace("&", ""), tip)
            button.clicked.connect(act)
            result[action] = button
        return result

    @property
    def selected(self) -> Trial | None:
        """The trial that is selected in the table."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.trials[self._sorted.mapToSource(rows[0]).row()] if rows else None

    @property
    def _to_be_used(self) -> Trial | None:
        """The trial whose model is meant: the selected one, or else the best; None if it has none."""
        trial, sweep = self.selected or self._session.state.best, self._session.sweep
        return trial if trial is not None and sweep is not None and sweep.run_of(trial).model.exists() else None

    def show_list(self, sweeps: list[Sweep]) -> None:
        """List ``sweeps``, the newest first, and mark the one that is shown."""
        with QSignalBlocker(self._list):
            self._list.clear()
            for sweep in sweeps:
                self._list.addItem(sweep.name, sweep)
            here = [sweep.folder for sweep in sweeps]
            shown = self._session.sweep
            self._list.setCurrentIndex(here.index(shown.folder) if shown and shown.folder in here else -1)
        self._list.setVisible(bool(sweeps))

    def refresh(self, *, anew: bool = False) -> None:
        """Show what is known by now; ``anew`` if it is another search than before."""
        session = self._session
        self.model.show_trials(session.config, session.state, session.progress, anew=anew)
        if anew:
            self._give_room()
        self.plots.show_sweep(session.config, session.state)
        self._stack.setCurrentIndex(0 if session.sweep is None and not session.is_running else 1)
        self._words.setText(self._status())
        self._words.setToolTip(self._words.text())
        self._show_progress()
        self._show_buttons()

    def _give_room(self) -> None:
        """Make the columns as wide as they will ever need to be: the best trial, in bold, may become another one."""
        bold = self.table.font()
        bold.setBold(True)
        metrics, heads = QFontMetrics(bold), self.table.horizontalHeader().fontMetrics()
        for column in range(self.model.columnCount()):
            head = str(self.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
            texts = max(metrics.horizontalAdvance(text) for text in self.model.widest(column))
            self.table.setColumnWidth(column, max(texts + _AROUND, heads.horizontalAdvance(head) + _SORT_SIGN))

    def _show_progress(self) -> None:
        session = self._session
        is_known = session.stage in (Stage.TRAINING, Stage.STOPPING)
        self._bar.setVisible(session.is_running)
        self._bar.setRange(0, _PARTS if is_known else 0)
        self._bar.setValue(round(session.share * _PARTS) if is_known else 0)

    def _status(self) -> str:
        session, state = self._session, self._session.state
        if session.config is None:
            return ""
        told = [self._how_it_goes() if session.is_running else self._how_it_ended()]
        best = state.best
        if best is not None and best.accuracy is not None:
            words = self.tr("best: trial {number}, {share}")
            told.append(words.format(number=best.number, share=percent(best.accuracy, 2)))
        return " · ".join(filter(None, told))

    def _how_it_goes(self) -> str:
        match self._session.stage:
            case Stage.STARTING_RAY:
                return self.tr("Ray is starting …")
            case Stage.STARTING_TRIALS:
                return self.tr("The first trainings are starting …")
            case Stage.STOPPING:
                return self.tr("Stopping; each training writes a checkpoint …")
        return self._so_many_done()

    def _how_it_ended(self) -> str:
        ended = self._session.ended
        if ended is not None and ended.outcome == "finished":
            done = self.tr("%n trial(s) done", "", self._session.state.done)
            return " ".join(filter(None, (done, translated(reason_in_words(ended.reason)))))
        if ended is not None and ended.outcome == "failed":
            return translated(reason_in_words(ended.reason))
        return self.tr("Stopped: {what}").format(what=self._so_many_done())

    def _so_many_done(self) -> str:
        session = self._session
        trials = session.config.trials if session.config is not None else 0
        return self.tr("{done} of {trials} trials done").format(done=session.state.done, trials=trials)

    def _show_buttons(self, *_: object) -> None:
        session = self._session
        enabled = {
            "search": not session.is_running,
            "stop": session.is_running and session.stage is not Stage.STOPPING,
            "resume": not session.is_running and session.sweep is not None,
            "use": self._to_be_used is not None,
        }
        # What can be pressed comes first: the keys go from a button that no longer can to one that can.
        for name in sorted(enabled, key=lambda name: not enabled[name]):
            self._buttons[name].setEnabled(enabled[name])

    def _use(self) -> None:
        if (trial := self._to_be_used) is not None:
            self.use_asked.emit(trial)
