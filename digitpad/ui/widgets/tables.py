"""Tables of rows, alike in all tabs: whole rows are selected, one at a time, and figures stand below each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from digitpad.ui.widgets.theme import tabular

_AROUND: Final = 10  # pixels of a row that are not its text's


def row_table(name: str, title: str, model: QAbstractItemModel, parent: QWidget) -> QTableView:
    """Return a view called ``name`` of the rows of ``model``, in which the Tab key goes past, not through the cells.

    Args:
        title: for those who cannot see the table.
    """
    table = QTableView(parent)
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setModel(model)
    table.setFont(tabular(table.font()))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND)
    table.horizontalHeader().setHighlightSections(False)
    return table
