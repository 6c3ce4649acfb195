"""The grid of drawings: its rows, how a cell is painted, and the keys that label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.core.drawings.drawing import Drawing
from digitpad.ui.library.drawings.thumbnails import SIDE, Thumbnails
from digitpad.ui.library.drawings.words import drawing_in_words
from digitpad.ui.widgets.colours import wrong_colour
from digitpad.ui.widgets.theme import ThemeManager, tabular

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

_LINE: Final = 17
_RIM: Final = 5
_CELL: Final = QSize(SIDE + 4 * _RIM, SIDE + _LINE + 3 * _RIM)
_NO_DIGIT: Final = "–"
_SILENT: Final = 0.4  # how much is to be seen of a drawing that does not teach


class DrawingsModel(QAbstractListModel):
    """Drawings for a list view.

    Attributes:
        rows: the drawings, in their order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Drawing] = []

    def show_rows(self, rows: Sequence[Drawing]) -> None:
        """Show ``rows``, in this order."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many drawings there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what is said of a drawing."""
        if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole, ItemRole.ToolTipRole):
            return drawing_in_words(self.rows[index.row()])
        return None


class _DrawingDelegate(QStyledItemDelegate):
    """Paints a cell: the drawing, below it what was meant and, if it was misread, as what."""

    def __init__(self, model: DrawingsModel, thumbnails: Thumbnails, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._thumbnails, self._themes = model, thumbnails, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawing, colours, area = self._model.rows[index.row()], self._themes.colours, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected:
            painter.fillRect(area, QColor(colours.track))
        place = QRectF(area.left() + 2 * _RIM, area.top() + _RIM, SIDE, SIDE)
        picture = self._thumbnails.picture(drawing.id)
        painter.setOpacity(1.0 if drawing.teaches else _SILENT)
        if picture is None:
            painter.fillRect(place, QColor(colours.paper))
        else:
            painter.drawImage(place, picture)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(colours.accent if is_selected else colours.border), 2 if is_selected else 1))
        painter.drawRect(place)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        line = QRectF(area.left(), place.bottom() + 2, area.width(), _LINE)
        text = _short(drawing.label)
        if drawing.is_misread:
            text = f"{_short(drawing.said)} → {text}"
        font = tabular(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(wrong_colour(colours) if drawing.is_misread else QColor(colours.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _short(label: int | None) -> str:
    return _NO_DIGIT if label is None else str(label)


class DrawingsGrid(QListView):
    """The grid. A digit's key labels what is selected, minus as no digit, Return opens it on the canvas."""

    label_typed = Signal(object)  # a digit, or None for none
    open_typed = Signal()

    def __init__(
        self, model: DrawingsModel, thumbnails: Thumbnails, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, uniformItemSizes=True)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(_DrawingDelegate(model, thumbnails, themes, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(_CELL)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumSize(2 * _CELL.width() + 24, _CELL.height() + 8)
        thumbnails.arrived.connect(self.viewport().update)
        themes.changed.connect(self.viewport().update)

    @property
    def selected(self) -> list[Drawing]:
        """The drawings that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._rows.rows[row] for row in rows]

    def select(self, numbers: set[int], at: int) -> None:
        """Select the drawings of these ``numbers``; if none is there any more, the one in row ``at``, or the last."""
        rows = [row for row, drawing in enumerate(self._rows.rows) if drawing.id in numbers] if numbers else []
        if not rows and at >= 0 and self._rows.rows:
            rows = [min(at, len(self._rows.rows) - 1)]
        if rows:
            chosen = QItemSelection()
            for row in rows:
                chosen.select(self._rows.index(row), self._rows.index(row))
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._rows.index(rows[0]), flags.NoUpdate)
            self.selectionModel().select(chosen, flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Label by a key; the others go from drawing to drawing."""
        text, keypad = event.text(), Qt.KeyboardModifier.KeypadModifier
        is_plain = not event.modifiers() & ~keypad
        if is_plain and text and text in "0123456789":
            self.label_typed.emit(int(text))
        elif is_plain and text == "-":
            self.label_typed.emit(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_typed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keys stands on a drawing at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0, 0))
