"""The rows of the table of runs: read from their folders in the background, shown by a Qt model."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import list_runs

_log = logging.getLogger(__name__)

COLUMNS: Final = ("Run", "Network", "Data", "Accuracy", "Epochs", "Time", "State", "Note")
NAME, NOTE = 0, COLUMNS.index("Note")
_NUMBERS: Final = ("Accuracy", "Epochs", "Time")
_TIPS: Final = {
    "Run": "Tick a run to lay its curves over the charts",
    "Accuracy": "On the test images if the source has such, else on those kept out for validation",
    "Note": "Whatever you want to remember: double-click or press F2 to write",
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """What the table shows of a run.

    Attributes:
        end: of its last training; None while it is under way, or if there was none.
        state: ``finished``, ``stopped``, ``failed``, ``running`` or ``new``.
    """

    run: Run
    config: TrainConfig
    epochs: tuple[EpochEnded, ...]
    end: RunEnded | None
    state: str
    note: str
    has_model: bool

    @property
    def can_resume(self) -> bool:
        """Whether it can be trained further."""
        return self.state not in ("running", "finished")


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
    state = run.status
    end = None if state in ("running", "new") else run.outcome
    return RunRow(run, run.config, run.history(), end, state, run.note, run.model.exists())


class RunsModel(QStandardItemModel):
    """Rows for a table view; a ticked run is one whose curves are laid over the charts."""

    overlays_changed = Signal()
    note_written = Signal(object, str)  # RunRow and what is to be kept of it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setHorizontalHeaderLabels(COLUMNS)
        for name, tip in _TIPS.items():
            self.horizontalHeaderItem(COLUMNS.index(name)).setToolTip(tip)
        self.rows: list[RunRow] = []
        self._ticked: list[str] = []  # names, in the order in which they were ticked
        self._is_filling = False
        self.itemChanged.connect(self._on_changed)

    @property
    def overlays(self) -> list[RunRow]:
        """The ticked runs, the first ticked first."""
        by_name = {row.run.name: row for row in self.rows}
        return [by_name[name] for name in self._ticked if name in by_name]

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show ``rows``; where runs are the same as before, selection and place stay."""
        before, self.rows = self.rows, list(rows)
        if [row.run for row in rows] != [row.run for row in before]:
            before = []
            self.setRowCount(0)
            self.setRowCount(len(rows))
        self._is_filling = True
        for number, row in enumerate(self.rows):
            if not before or row != before[number]:
                self._fill(number, row)
        self._is_filling = False
        if self._ticked:
            self.overlays_changed.emit()

    def show_row(self, row: RunRow) -> None:
        """Show ``row`` in the place of the one of the same run, if there is one."""
        self.show_rows([row if old.run == row.run else old for old in self.rows])

    def _fill(self, number: int, row: RunRow) -> None:
        for column, text in enumerate(_cells(row)):
            item = self.item(number, column) or QStandardItem()
            item.setText(text)
            item.setToolTip(_tip(row, COLUMNS[column]) or text)
            item.setEditable(column == NOTE)
            if COLUMNS[column] in _NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == NAME:
                item.setCheckable(True)
                is_ticked = row.run.name in self._ticked
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.setItem(number, column, item)

    def _on_changed(self, item: QStandardItem) -> None:
        """Take a tick or a note."""
        if self._is_filling:
            return
        row = self.rows[item.row()]
        if item.column() == NOTE:
            self.rows[item.row()] = replace(row, note=item.text())
            self.note_written.emit(row, item.text())
        elif item.column() == NAME:
            is_ticked = item.checkState() is Qt.CheckState.Checked
            self._ticked = [name for name in self._ticked if name != row.run.name] + [row.run.name] * is_ticked
            self.overlays_changed.emit()


def _cells(row: RunRow) -> tuple[str, ...]:
    """Return what stands in each of the `COLUMNS`."""
    accuracy, _ = _accuracy(row)
    seconds = row.end.seconds if row.end is not None else row.epochs[-1].seconds if row.epochs else 0.0
    return (
        row.run.name,
        NETWORKS[row.config.network].label,
        " + ".join(DataSpec.parse(source).short_name for source in row.config.data),
        f"{accuracy * 100:.2f} %" if accuracy is not None else "–",
        f"{len(row.epochs)}/{row.config.epochs}",
        seconds_in_words(seconds) if seconds else "–",
        row.state.capitalize(),
        row.note,
    )


def _tip(row: RunRow, column: str) -> str:
    """Return what more is to be said of a cell; empty if nothing is."""
    reason = row.end.reason if row.end is not None else ""
    return {"Data": "\n".join(row.config.data), "Accuracy": _accuracy(row)[1], "State": reason}.get(column, "")


def _accuracy(row: RunRow) -> tuple[float | None, str]:
    if row.end is not None and row.end.test_accuracy is not None:
        return row.end.test_accuracy, "on the test images"
    if row.epochs and row.epochs[-1].validation_accuracy is not None:
        return row.epochs[-1].validation_accuracy, "on the validation images"
    return None, "not measured"
