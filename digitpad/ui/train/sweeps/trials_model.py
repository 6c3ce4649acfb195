"""The trials of a sweep as a Qt model: a row each, in the order of their numbers; cells are made when they are seen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from digitpad.core.runs.config import settings
from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import STATUS, value_in_words
from digitpad.core.sweeps.events import TrialProgressed
from digitpad.core.sweeps.trials import SweepState, Trial
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent, translated

SORTED: Final = Qt.ItemDataRole.UserRole
"""The role of what a cell is sorted by."""

_BEHIND: Final = (
    QT_TRANSLATE_NOOP("TrialsModel", "Accuracy"),
    QT_TRANSLATE_NOOP("TrialsModel", "Loss"),
    QT_TRANSLATE_NOOP("TrialsModel", "Epochs"),
    QT_TRANSLATE_NOOP("TrialsModel", "Parameters"),
    QT_TRANSLATE_NOOP("TrialsModel", "Time"),
    QT_TRANSLATE_NOOP("TrialsModel", "State"),
)
_NONE: Final = "–"
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class TrialsModel(QAbstractTableModel):
    """Rows for a table view.

    Attributes:
        trials: in the order of the rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trials: list[Trial] = []
        self._names: tuple[str, ...] = ()  # of the settings that are varied
        self._progress: Mapping[int, TrialProgressed] = {}
        self._best = 0

    def show_trials(
        self, config: SweepConfig | None, state: SweepState, progress: Mapping[int, TrialProgressed], *, anew: bool
    ) -> None:
        """Show what is known by now; ``anew`` if it is another sweep than before."""
        names = () if config is None else tuple(config.vary)
        trials = [trial for _, trial in sorted(state.trials.items())]
        best = state.best
        self._progress, self._best = dict(progress), 0 if best is None else best.number
        if anew or names != self._names or len(trials) < len(self.trials):
            self.beginResetModel()
            self.trials, self._names = trials, names
            self.endResetModel()
            return
        if len(trials) > len(self.trials):
            self.beginInsertRows(QModelIndex(), len(self.trials), len(trials) - 1)
            self.trials = trials
            self.endInsertRows()
        self.trials = trials
        if trials:
            self.dataChanged.emit(self.index(0, 0), self.index(len(trials) - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return how many trials there are."""
        return 0 if parent.isValid() else len(self.trials)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are: the number, each varied setting, what came of it."""
        return 0 if parent.isValid() else 1 + len(self._names) + len(_BEHIND)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Trial")
        if section <= len(self._names):
            return translated(settings()[self._names[section - 1]].label)
        return self.tr(_BEHIND[section - 1 - len(self._names)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or is sorted by."""
        trial = self.trials[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(trial, index.column())[0]
            case Qt.ItemDataRole.UserRole:
                return self._cell(trial, index.column())[1]
            case Qt.ItemDataRole.FontRole if trial.number == self._best:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != self.columnCount() - 1:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(trial)
        return None

    def _tip(self, trial: Trial) -> str:
        if trial.ended is not None and trial.ended.reason:
            return translated(trial.ended.reason)
        return self.tr("The best so far") if trial.number == self._best else ""

    def _cell(self, trial: Trial, column: int) -> tuple[str, Any]:
        if column == 0:
            return str(trial.number), trial.number
        if column <= len(self._names):
            value = trial.values.get(self._names[column - 1])
            shown = _NONE if value is None else value_in_words(value)
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return shown, float(value) if is_number else shown  # type: ignore[arg-type]
        return self._outcome(trial, column - 1 - len(self._names))

    def _outcome(self, trial: Trial, column: int) -> tuple[str, Any]:
        accuracy, loss = trial.accuracy, trial.loss
        match column:
            case 0:
                return (_NONE, -1.0) if accuracy is None else (percent(accuracy, 2), accuracy)
            case 1:
                known = loss is not None and math.isfinite(loss)
                return (number(loss, 4), loss) if known and loss is not None else (_NONE, math.inf)
            case 2:
                epochs = (
                    str(len(trial.epochs)) if not trial.epochs else f"{len(trial.epochs)}/{trial.epochs[-1].epochs}"
                )
                return epochs, len(trial.epochs)
            case 3:
                return number(trial.parameters), trial.parameters
            case 4:
                return translated(seconds_in_words(trial.seconds)), trial.seconds
        return self._state(trial), trial.status

    def _state(self, trial: Trial) -> str:
        at = self._progress.get(trial.number)
        if trial.status == "running" and at is not None:
            share = (at.epoch - 1 + at.step / max(at.steps, 1)) / max(at.epochs, 1)
            return self.tr("running, {share}").format(share=percent(share))
        return translated(STATUS[trial.status])
