"""The classification report: a row for each digit and the two averages."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from digitpad.core.evaluation.describe import percent
from digitpad.core.evaluation.scores import Average, ClassScore, Scores
from digitpad.ui.widgets.tables import row_table

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

COLUMNS: Final = ("Digit", "Precision", "Recall", "F1", "Support")
_TIPS: Final = (
    "The digit, and the means over all of them",
    "Of the images read as this digit, the share that is one",
    "Of this digit's images, the share that is read as one",
    "Harmonic mean of precision and recall",
    "How many images of this digit there are",
)


class ClassModel(QAbstractTableModel):
    """Rows for a table view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ClassScore | Average]] = []

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing."""
        self.beginResetModel()
        self._rows = []
        if scores is not None:
            self._rows = scores.report_rows()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        """Return the name of a column, or its tip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ItemRole.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return {ItemRole.DisplayRole: COLUMNS[section], ItemRole.ToolTipRole: _TIPS[section]}.get(ItemRole(role))

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        name, score = self._rows[index.row()]
        if role == ItemRole.DisplayRole:
            shares = map(percent, (score.precision, score.recall, score.f1))
            return (name, *shares, f"{score.support:,}")[index.column()]
        if role == ItemRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == ItemRole.FontRole and isinstance(score, Average):
            font = QFont()
            font.setBold(True)
            return font
        return None


def class_table(model: ClassModel, parent: QWidget) -> QTableView:
    """Return the view of ``model``."""
    table = row_table("classTable", "Classification report", model, parent)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table
