"""The table of models, and the row above it that says for what the user has to wait. In the window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QTableView, QWidget

from digitpad.ui.library.models.rows import COLUMNS, ModelsModel
from digitpad.ui.widgets.basics import Sentence, filled, named, row_table

_WIDTHS: Final = (200, 84, 84, 110, 84, 90, 80)
_BAR_WIDTH: Final = 160


class WaitingRow(QWidget):
    """Says for what the user has to wait, with a bar that moves; it is there only meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Sentence("importWords", "", self, lines=1)
        bar = named(QProgressBar(self, textVisible=False), "importProgress", self.tr("Progress of the import"))
        bar.setRange(0, 0)
        bar.setFixedSize(_BAR_WIDTH, 8)
        filled(QHBoxLayout(self), bar, (self._words, 1), spacing=10)
        self.hide()

    def wait_for(self, words: str) -> None:
        """Say ``words``, or that there is nothing to wait for any more if they are empty."""
        self._words.say(words)
        self.setVisible(bool(words))


def models_table(model: ModelsModel, parent: QWidget) -> QTableView:
    """Return the view of ``model``, of which several rows can be selected."""
    table = row_table("models", QCoreApplication.translate("ModelsPage", "Models"), model, parent)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    table.setWordWrap(False)
    table.setMinimumHeight(90)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(56)
    for column in range(len(COLUMNS)):
        text = str(model.headerData(column, Qt.Orientation.Horizontal))
        header.resizeSection(column, max(_WIDTHS[column], header.fontMetrics().horizontalAdvance(text) + 24))
    header.setStretchLastSection(True)
    return table
