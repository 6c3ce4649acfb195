"""The rows of the table of runs: read from their folders in the background, shown by a Qt model."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.runs.events import EpochEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import list_runs

_log = logging.getLogger(__name__)

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

COLUMNS: Final = ("Run", "Network", "Data", "Accuracy", "Epochs", "Time", "State", "Note")
NAME, NOTE = 0, COLUMNS.index("Note")
_NUMBERS: Final = frozenset(COLUMNS.index(name) for name in ("Accuracy", "Epochs", "Time"))
_FIGURES_ON: Final = {"test": "on the test images", "validation": "on the validation images"}
_TIPS: Final = {
    "Run": "Tick a run to lay its curves over the charts",
    "Accuracy": "On the test images if the source has such, else on those kept out for validation",
    "Note": "Whatever you want to remember: double-click or press F2 to write",
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """What the table shows of a run.

    Attributes:
        accuracy: 0 to 1, or None if it was never measured.
        measured_on: ``test`` or ``validation``; empty if neither.
        state: ``finished``, ``stopped``, ``failed``, ``running`` or ``new``.
        reason: why it is in that state, a sentence or nothing.
    """

    run: Run
    config: TrainConfig
    epochs: tuple[EpochEnded, ...]
    accuracy: float | None
    measured_on: str
    seconds: float
    state: str
    reason: str
    note: str
    can_resume: bool
    has_model: bool


def read_rows() -> list[RunRow]:
    """Return a row for each run in the user's folder, newest first; one that cannot be read never costs the others."""
    rows = []
    for run in list_runs():
        try:
            rows.append(read_row(run))
        except DigitpadError as error:  # it vanishes meanwhile, say
            _log.warning("The run %s is not shown: %s", run.name, error)
        except Exception:  # noqa: BLE001 - a fault of ours costs no more than this row
            _log.exception("The run %s is not shown", run.name)
    return rows


def read_row(run: Run) -> RunRow:
    """Return the row of ``run``.

    Raises:
        DigitpadError: its configuration cannot be read.
    """
    config, epochs, state = run.config, run.history(), run.status
    outcome = None if state in ("running", "new") else run.outcome
    accuracy, measured_on = None, ""
    if outcome is not None and outcome.test_accuracy is not None:
        accuracy, measured_on = outcome.test_accuracy, "test"
    elif epochs and epochs[-1].validation_accuracy is not None:
        accuracy, measured_on = epochs[-1].validation_accuracy, "validation"
    return RunRow(
        run, config, epochs, accuracy, measured_on,
        seconds=outcome.seconds if outcome is not None else epochs[-1].seconds if epochs else 0.0,
        state=state, reason=outcome.reason if outcome is not None else "", note=run.note,
        can_resume=state not in ("running", "finished"), has_model=run.model.exists(),
    )  # fmt: skip


class RunsModel(QAbstractTableModel):
    """Rows for a table view; a ticked run is one whose curves are laid over the charts."""

    overlays_changed = Signal()
    note_written = Signal(object, str)  # RunRow and what is to be kept of it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RunRow] = []
        self._ticked: list[str] = []  # names, in the order in which they were ticked

    @property
    def overlays(self) -> list[RunRow]:
        """The ticked runs, the first ticked first."""
        by_name = {row.run.name: row for row in self.rows}
        return [by_name[name] for name in self._ticked if name in by_name]

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show ``rows``; where runs are the same as before, selection and place stay."""
        if [row.run for row in rows] == [row.run for row in self.rows]:
            changed = [i for i, (new, old) in enumerate(zip(rows, self.rows, strict=True)) if new != old]
            self.rows = list(rows)
            for i in changed:
                self.dataChanged.emit(self.index(i, 0), self.index(i, len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        if self._ticked:
            self.overlays_changed.emit()

    def show_row(self, row: RunRow) -> None:
        """Show ``row`` in the place of the one of the same run, if there is one."""
        self.show_rows([row if old.run == row.run else old for old in self.rows])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many runs there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        """Return the name of a column, or its tip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ItemRole.DisplayRole:
            return COLUMNS[section]
        return _TIPS.get(COLUMNS[section]) if role == ItemRole.ToolTipRole else None

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role in (ItemRole.DisplayRole, ItemRole.EditRole):
            return _cell(row, column)
        if role == ItemRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Checked if row.run.name in self._ticked else Qt.CheckState.Unchecked
        if role == ItemRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == ItemRole.ToolTipRole:
            return _tip(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = ItemRole.EditRole) -> bool:
        """Take a tick or a note."""
        row = self.rows[index.row()]
        if role == ItemRole.CheckStateRole and index.column() == NAME:
            self._tick(row.run.name, is_ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
            self.dataChanged.emit(index, index)
            self.overlays_changed.emit()
            return True
        if role == ItemRole.EditRole and index.column() == NOTE:
            self.rows[index.row()] = replace(row, note=str(value))
            self.dataChanged.emit(index, index)
            self.note_written.emit(row, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == NOTE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _tick(self, name: str, *, is_ticked: bool) -> None:
        self._ticked = [other for other in self._ticked if other != name] + ([name] if is_ticked else [])


def _cell(row: RunRow, column: int) -> str:
    texts = {
        "Run": row.run.name,
        "Network": NETWORKS[row.config.network].label,
        "Data": " + ".join(PurePath(source).name for source in row.config.data),
        "Accuracy": f"{row.accuracy * 100:.2f} %" if row.accuracy is not None else "–",
        "Epochs": f"{len(row.epochs)}/{row.config.epochs}",
        "Time": seconds_in_words(row.seconds) if row.seconds else "–",
        "State": row.state.capitalize(),
        "Note": row.note,
    }
    return texts[COLUMNS[column]]


def _tip(row: RunRow, column: int) -> str:
    match COLUMNS[column]:
        case "Data":
            return "\n".join(row.config.data)
        case "Accuracy":
            return _FIGURES_ON.get(row.measured_on, "not measured")
        case "State":
            return row.reason or row.state.capitalize()
    return _cell(row, column)
