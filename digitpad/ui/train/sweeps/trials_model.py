"""The trials of a sweep as a Qt model: a row each, in the order of their numbers; cells are made when they are seen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from digitpad.core.runs.config import settings
from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.sweeps.config import MOST_TRIALS, SweepConfig
from digitpad.core.sweeps.describe import STATUS, reason_in_words, value_in_words
from digitpad.core.sweeps.events import TrialProgressed
from digitpad.core.sweeps.space import Range, Space
from digitpad.core.sweeps.trials import SweepState, Trial
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent, translated

SORTED: Final = Qt.ItemDataRole.UserRole
"""The role of what a cell is sorted by."""


class Column(Enum):
    """A column that every search has; its value is its head."""

    TRIAL = QT_TRANSLATE_NOOP("TrialsModel", "Trial")
    STATE = QT_TRANSLATE_NOOP("TrialsModel", "State")
    ACCURACY = QT_TRANSLATE_NOOP("TrialsModel", "Accuracy")
    LOSS = QT_TRANSLATE_NOOP("TrialsModel", "Loss")
    EPOCHS = QT_TRANSLATE_NOOP("TrialsModel", "Epochs")
    PARAMETERS = QT_TRANSLATE_NOOP("TrialsModel", "Parameters")
    TIME = QT_TRANSLATE_NOOP("TrialsModel", "Time")


_FIRST: Final = (Column.TRIAL, Column.STATE, Column.ACCURACY)  # before the settings that are varied
_LAST: Final = (Column.LOSS, Column.EPOCHS, Column.PARAMETERS, Column.TIME)
_WIDE: Final = 0.000123456  # a value of a range that takes as much room as any
_NONE: Final = "–"
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class TrialsModel(QAbstractTableModel):
    """Rows for a table view.

    Attributes:
        trials: in the order of the rows.
        columns: what they show; a text is the name of a setting that is varied.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trials: list[Trial] = []
        self.columns: tuple[Column | str, ...] = (*_FIRST, *_LAST)
        self._vary: Space = {}
        self._progress: Mapping[int, TrialProgressed] = {}
        self._best = 0

    def show_trials(
        self, config: SweepConfig | None, state: SweepState, progress: Mapping[int, TrialProgressed], *, anew: bool
    ) -> None:
        """Show what is known by now; ``anew`` if it is another sweep than before."""
        vary = {} if config is None else config.vary
        trials = [trial for _, trial in sorted(state.trials.items())]
        best = state.best
        before, best_before = (self.trials, self._progress), self._best
        self._progress, self._best = dict(progress), 0 if best is None else best.number
        if anew or vary != self._vary or len(trials) < len(self.trials):
            self.beginResetModel()
            self.trials, self._vary, self.columns = trials, vary, (*_FIRST, *vary, *_LAST)
            self.endResetModel()
            return
        if len(trials) > len(self.trials):
            self.beginInsertRows(QModelIndex(), len(self.trials), len(trials) - 1)
            self.trials = trials
            self.endInsertRows()
        self.trials = trials
        is_best_new = best_before != self._best
        for row, (was, trial) in enumerate(zip(before[0], trials, strict=False)):
            at = (before[1].get(trial.number), self._progress.get(trial.number))
            if was is not trial or at[0] is not at[1] or (is_best_new and trial.number in (best_before, self._best)):
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def widest(self, column: int) -> list[str]:
        """Return texts than which none in ``column`` will need more room, whatever comes."""
        running = self.tr("running, {share}").format(share=percent(1))
        texts: dict[Column | str, list[str]] = {
            Column.TRIAL: [str(MOST_TRIALS)],
            Column.STATE: [running, *map(translated, STATUS.values())],
            Column.ACCURACY: [percent(1, 2)],
            Column.LOSS: [number(0, 4)],
            Column.EPOCHS: ["99/99"],
            Column.PARAMETERS: [number(1e7)],
            Column.TIME: [translated(seconds_in_words(3599.0))],
        }
        for name, values in self._vary.items():
            shown = (_WIDE,) if isinstance(values, Range) else values.values
            texts[name] = [value_in_words(value) for value in shown]
        return texts[self.columns[column]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return how many trials there are."""
        return 0 if parent.isValid() else len(self.trials)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are: the number and what came of it, each varied setting, and some more."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.columns[section]
        return self.tr(column.value) if isinstance(column, Column) else translated(settings()[column].label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or is sorted by."""
        trial = self.trials[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(trial, self.columns[index.column()])
            case Qt.ItemDataRole.UserRole:
                return self._sorted_by(trial, self.columns[index.column()])
            case Qt.ItemDataRole.FontRole if trial.number == self._best:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if self.columns[index.column()] is not Column.STATE:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(trial)
        return None

    def _tip(self, trial: Trial) -> str:
        if trial.ended is not None and trial.ended.reason:
            return translated(reason_in_words(trial.ended.reason))
        return self.tr("The best so far") if trial.number == self._best else ""

    def _shown(self, trial: Trial, column: Column | str) -> str:  # noqa: PLR0911 - a line for each column
        match column:
            case Column.TRIAL:
                return str(trial.number)
            case Column.STATE:
                return self._state(trial)
            case Column.ACCURACY:
                return _NONE if trial.accuracy is None else percent(trial.accuracy, 2)
            case Column.LOSS:
                loss = trial.loss
                return _NONE if loss is None or not math.isfinite(loss) else number(loss, 4)
            case Column.EPOCHS:
                return f"{len(trial.epochs)}/{trial.epochs[-1].epochs}" if trial.epochs else "0"
            case Column.PARAMETERS:
                return number(trial.parameters)
            case Column.TIME:
                return translated(seconds_in_words(trial.seconds))
            case setting:
                value = trial.values.get(setting)
                return _NONE if value is None else value_in_words(value)

    def _sorted_by(self, trial: Trial, column: Column | str) -> float | str:  # noqa: PLR0911
        match column:
            case Column.TRIAL:
                return trial.number
            case Column.STATE:
                return self._state(trial)
            case Column.ACCURACY:
                return -1.0 if trial.accuracy is None else trial.accuracy
            case Column.LOSS:
                return math.inf if trial.loss is None or not math.isfinite(trial.loss) else trial.loss
            case Column.EPOCHS:
                return len(trial.epochs)
            case Column.PARAMETERS:
                return trial.parameters
            case Column.TIME:
                return trial.seconds
            case setting:
                value = trial.values.get(setting)
                is_number = isinstance(value, int | float) and not isinstance(value, bool)
                return float(value) if is_number else self._shown(trial, setting)  # type: ignore[arg-type]

    def _state(self, trial: Trial) -> str:
        at = self._progress.get(trial.number)
        if trial.status == "running" and at is not None:
            return self.tr("running, {share}").format(share=percent(at.share))
        return translated(STATUS[trial.status])
