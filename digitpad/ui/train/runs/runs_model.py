"""The table of runs as a Qt model: rows, ticks, the colour of each run, and the order and the filter over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QPointF, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QStandardItem, QStandardItemModel

from digitpad.ui.train.charts.run_styles import STYLES, colours_on, dash_of
from digitpad.ui.train.runs.run_rows import BEST, COLUMNS, RunRow, best_of, cells, tip_of, tip_of_cell, title_of
from digitpad.ui.widgets.theme import Colours

NAME, COMPARE, NOTE = COLUMNS.index("Run"), COLUMNS.index("Compare"), COLUMNS.index("Note")
SORTED: Final = Qt.ItemDataRole.UserRole
"""The role of what a cell is sorted by."""

_NUMBERS: Final = ("Test", "Validation", "Epochs", "Time")
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CHIP: Final = QSize(22, 12)


class RunsModel(QStandardItemModel):
    """Rows for a table view.

    Attributes:
        rows: newest first.
    """

    compared_changed = Signal()
    recoloured = Signal()
    note_written = Signal(object, str)  # RunRow and what is to be kept of it
    name_written = Signal(object, str)  # RunRow and what it is to be called

    def __init__(self, colours: Callable[[], Colours], parent: QObject | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setHorizontalHeaderLabels([title_of(name) for name in COLUMNS])
        for column, name in enumerate(COLUMNS):
            if name in _NUMBERS:
                self.horizontalHeaderItem(column).setTextAlignment(_RIGHT)
            self.horizontalHeaderItem(column).setToolTip(tip_of(name))
        self.rows: list[RunRow] = []
        self._colours = colours
        self._styles: dict[str, int] = {}  # by the name of the run
        self._ticked: list[str] = []  # names, in the order in which they were ticked
        self._selected = ""
        self._is_filling = False
        self.itemChanged.connect(self._on_changed)

    @property
    def compared(self) -> list[RunRow]:
        """The ticked runs, the first ticked first."""
        by_name = {row.run.name: row for row in self.rows}
        return [by_name[name] for name in self._ticked if name in by_name]

    def style_of(self, name: str) -> int:
        """Return by what the run called ``name`` is told from others, of `digitpad.ui.train.charts.run_styles`."""
        if name not in self._styles:
            self._styles[name] = len(self._styles) % STYLES
        return self._styles[name]

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show ``rows``; where runs are the same as before, selection and place stay."""
        before, self.rows = self.rows, list(rows)
        for row in reversed(self.rows):  # the oldest have had theirs
            self.style_of(row.run.name)
        self._is_filling = True
        if [row.run for row in rows] != [row.run for row in before]:
            before = []
            self.setRowCount(0)
            self.setRowCount(len(rows))
        best = best_of(self.rows)
        for number, row in enumerate(self.rows):
            if not before or row != before[number]:
                self._fill(number, row)
            self._mark_best(number, best)
        self._is_filling = False
        if self._ticked:
            self.compared_changed.emit()

    def show_row(self, row: RunRow) -> None:
        """Show ``row`` in the place of the one of the same run, if there is one."""
        self.show_rows([row if old.run == row.run else old for old in self.rows])

    def rename(self, old: str, new: str) -> None:
        """A run is called ``new`` now: it keeps its colour and its tick."""
        self._styles[new] = self.style_of(old)
        self._ticked = [new if name == old else name for name in self._ticked]

    def tick(self, number: int, *, is_ticked: bool) -> None:
        """Compare the run of a row, or no longer."""
        self.item(number, COMPARE).setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def is_ticked(self, row: RunRow) -> bool:
        """Whether its curves are laid over those of the selected run."""
        return row.run.name in self._ticked

    def select(self, name: str) -> None:
        """The run called ``name`` is the one that is looked at."""
        self._selected = name
        self._part_styles()
        self.recolour()

    def recolour(self) -> None:
        """Draw the chips in the colours of the theme: filled for the runs whose curves are shown."""
        # Without a word: a filter that selects another row is at work on the rows just now.
        was_blocked = self.blockSignals(True)
        ground = self._colours().base
        for number, row in enumerate(self.rows):
            is_shown = row.run.name == self._selected or self.is_ticked(row)
            self.item(number, NAME).setIcon(_chip(self.style_of(row.run.name), ground, is_shown=is_shown))
        self.blockSignals(was_blocked)
        self.recoloured.emit()

    def _part_styles(self) -> None:
        """Give each shown run a style of its own, as long as there are enough."""
        shown = list(dict.fromkeys([*self._ticked, self._selected]))
        taken: set[int] = set()
        for name in (name for name in shown if name):
            free = [style for style in range(STYLES) if style not in taken]
            if self.style_of(name) in taken and free:
                self._styles[name] = free[0]
            taken.add(self.style_of(name))

    def _fill(self, number: int, row: RunRow) -> None:
        for name, (text, order) in cells(row).items():
            column = COLUMNS.index(name)
            item = self.item(number, column) or QStandardItem()
            item.setText(text)
            item.setData(order, SORTED)
            item.setToolTip(tip_of_cell(row, name, is_best=False) or text)
            item.setEditable(column == NOTE or (column == NAME and row.state != "running"))
            if name in _NUMBERS:
                item.setTextAlignment(_RIGHT)
            if column == COMPARE:
                item.setCheckable(True)
                item.setCheckState(Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked)
                item.setData(self.tr("Compare {name}").format(name=row.run.name), Qt.ItemDataRole.AccessibleTextRole)
            if column == NAME:
                is_shown = row.run.name == self._selected or self.is_ticked(row)
                item.setIcon(_chip(self.style_of(row.run.name), self._colours().base, is_shown=is_shown))
            self.setItem(number, column, item)

    def _mark_best(self, number: int, best: tuple[str, str]) -> None:
        row = self.rows[number]
        for name in ("Test", "Validation"):
            item, is_best = self.item(number, COLUMNS.index(name)), best == (row.run.name, name)
            plain = cells(row)[name][0]
            text = f"{BEST} {plain}" if is_best else plain
            if item.text() != text:
                font = item.font()
                font.setBold(is_best)
                item.setFont(font)
                item.setText(text)
                item.setToolTip(tip_of_cell(row, name, is_best=is_best) or plain)
                spoken = self.tr("{accuracy}, the best of these runs").format(accuracy=plain) if is_best else plain
                item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _on_changed(self, item: QStandardItem) -> None:
        """Take a tick, a name or a note."""
        if self._is_filling:
            return
        row = self.rows[item.row()]
        if item.column() == NOTE:
            self.rows[item.row()] = replace(row, note=item.text())
            self.note_written.emit(row, item.text())
        elif item.column() == NAME and item.text() != row.run.name:
            written = item.text()
            item.setText(row.run.name)  # until the run is called so
            self.name_written.emit(row, written)
        elif item.column() == COMPARE:
            is_ticked = item.checkState() is Qt.CheckState.Checked
            self._ticked = [name for name in self._ticked if name != row.run.name] + [row.run.name] * is_ticked
            self._part_styles()
            self.recolour()
            self.compared_changed.emit()


class SortedRuns(QSortFilterProxyModel):
    """The rows in the order of a column, newest first by default, and only those in which the words sought are."""

    def __init__(self, model: RunsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setSortRole(SORTED)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def _chip(style: int, ground: str, *, is_shown: bool) -> QIcon:
    """Return a piece of the line that a run has in the charts; a pale one if it is not shown there."""
    pixmap = QPixmap(_CHIP * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(QColor(ground))  # also in the selected row, whose ground may be of the line's own colour
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = colours_on(ground)
    colour = QColor(colours[style % len(colours)])
    colour.setAlphaF(1.0 if is_shown else 0.45)
    pen = QPen(colour, 4.0 if is_shown else 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dash := dash_of(style):
        pen.setDashPattern([length * 2.0 / pen.widthF() for length in dash])
    painter.setPen(pen)
    painter.drawLine(QPointF(1, _CHIP.height() / 2), QPointF(_CHIP.width() - 1, _CHIP.height() / 2))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or the style would tint it, and it is the line's colour that counts
    return icon
