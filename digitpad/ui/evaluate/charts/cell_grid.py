"""A square of cells, a row for each true class and a column for each predicted one, every cell in reach of the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.ui.widgets.basics import announce, named
from digitpad.ui.widgets.colours import readable_on
from digitpad.ui.widgets.theme import ThemeManager, tabular

Key = Qt.Key

_RIM: Final = 44  # logical pixels left of the cells and above them, for digits and names
_GAP: Final = 2
_STEPS: Final = {Key.Key_Left: (0, -1), Key.Key_Right: (0, 1), Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0)}
_CHOOSE: Final = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class CellGrid(QWidget):
    """Paints the cells; a click or Return on one tells that it is chosen, and it stays marked.

    A subclass says what is in a cell: `text_of`, `ground_of`, `words_of`, and what all cells say: `summary`.

    Attributes:
        current: the cell that the keys are at: true and predicted class.
        chosen: the cell that was chosen last, or None.
    """

    cell_chosen = Signal(int, int)  # true class, predicted class

    def __init__(self, name: str, title: str, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, title).setAccessibleDescription(self.summary())
        self.setMinimumSize(260, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._themes = themes
        self.current = (0, 0)
        self.chosen: tuple[int, int] | None = None
        themes.changed.connect(self.update)

    @property
    def names(self) -> Sequence[str]:
        """Of the classes."""
        return DIGITS.labels

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return True

    def summary(self) -> str:
        """Return what all cells say, or why there are none."""
        raise NotImplementedError

    def text_of(self, label: int, answer: int) -> str:
        """Return what is written in a cell."""
        raise NotImplementedError

    def ground_of(self, label: int, answer: int) -> QColor:
        """Return the colour of a cell."""
        raise NotImplementedError

    def words_of(self, label: int, answer: int) -> str:
        """Return what a cell says."""
        raise NotImplementedError

    def can_choose(self, label: int, answer: int) -> bool:
        """Return whether there is something behind a cell."""
        raise NotImplementedError

    def renew(self) -> None:
        """What is shown has changed."""
        last = len(self.names) - 1
        self.current = min(self.current[0], last), min(self.current[1], last)
        if self.chosen is not None and max(self.chosen) > last:
            self.chosen = None
        self.setAccessibleDescription(self.summary())
        self.update()

    def _cell(self, label: int, answer: int) -> QRectF:
        side = min(self.width(), self.height()) - _RIM - 1
        step = side / len(self.names)
        left, top = _RIM + max(self.width() - side - _RIM, 0) / 2, _RIM
        return QRectF(left + answer * step, top + label * step, step - _GAP, step - _GAP)

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return the cell at a place of the widget."""
        first = self._cell(0, 0)
        step = first.width() + _GAP
        answer, label = int((place.x() - first.left()) // step), int((place.y() - first.top()) // step)
        places = range(len(self.names))
        return (label, answer) if label in places and answer in places else None

    def cell_centre(self, label: int, answer: int) -> QPoint:
        """Return the middle of a cell."""
        return self._cell(label, answer).center().toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, the digits beside them and what the axes are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = tabular(self.font())
        font.setPixelSize(max(8, min(14, round(1.5 * self._cell(0, 0).width() / self._longest_text()))))
        painter.setFont(font)
        self._paint_rims(painter)
        if self.is_empty:
            self._paint_empty(painter)
        else:
            self._paint_cells(painter)
        painter.end()

    def _longest_text(self) -> int:
        """Return the letters of the longest text in a cell, at least 4."""
        places = range(len(self.names))
        texts = [] if self.is_empty else [self.text_of(label, answer) for label in places for answer in places]
        return max([4, *map(len, texts)])

    def _paint_rims(self, painter: QPainter) -> None:
        last = len(self.names) - 1
        first, end = self._cell(0, 0), self._cell(last, last)
        painter.setPen(QColor(self._themes.colours.muted))
        for i, name in enumerate(self.names):
            cell = self._cell(i, i)
            painter.drawText(QRectF(cell.left(), first.top() - 21, cell.width(), 18), _CENTRE, name)
            painter.drawText(QRectF(first.left() - 23, cell.top(), 18, cell.height()), _CENTRE, name)
        across = QCoreApplication.translate("CellGrid", "read as (predicted)")
        down = QCoreApplication.translate("CellGrid", "labelled (true digit)")
        painter.drawText(QRectF(first.left(), first.top() - 42, end.right() - first.left(), 18), _CENTRE, across)
        painter.save()
        painter.translate(first.left() - 33, (first.top() + end.bottom()) / 2)
        painter.rotate(-90)
        length = end.bottom() - first.top()
        painter.drawText(QRectF(-length / 2, -9, length, 18), _CENTRE, down)
        painter.restore()

    def _paint_cells(self, painter: QPainter) -> None:
        colours = self._themes.colours
        for label in range(len(self.names)):
            for answer in range(len(self.names)):
                cell, ground = self._cell(label, answer), self.ground_of(label, answer)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(readable_on(ground) if self.can_choose(label, answer) else QColor(colours.muted))
                painter.drawText(cell, _CENTRE, self.text_of(label, answer))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.chosen is not None:
            painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self._cell(*self.chosen).adjusted(1, 1, -1, -1), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 2.5))
            painter.drawRoundedRect(self._cell(*self.current).adjusted(-1, -1, 1, 1), 5, 5)

    def _paint_empty(self, painter: QPainter) -> None:
        area = self._cell(0, 0).united(self._cell(len(self.names) - 1, len(self.names) - 1))
        painter.setPen(QPen(QColor(self._themes.colours.border), 1))
        painter.drawRoundedRect(area, 4, 4)
        area.adjust(40, 0, -40, 0)
        painter.setPen(QColor(self._themes.colours.muted))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.summary())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        cell = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(cell)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from cell to cell; Return and Space choose."""
        key, (label, answer), last = Key(event.key()), self.current, len(self.names) - 1
        if key in _STEPS:
            down, right = _STEPS[key]
            self._go_to((min(max(label + down, 0), last), min(max(answer + right, 0), last)))
        elif key in (Key.Key_Home, Key.Key_End):
            self._go_to((label, 0 if key == Key.Key_Home else last))
        elif key in _CHOOSE:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _go_to(self, cell: tuple[int, int]) -> None:
        self.current = cell
        self.update()
        if not self.is_empty:
            words = self.words_of(*cell)
            self.setAccessibleDescription(f"{words}. {self.summary()}.")
            announce(self, words)

    def _choose(self) -> None:
        if not self.is_empty and self.can_choose(*self.current):
            self.chosen = self.current
            self.update()
            self.cell_chosen.emit(*self.current)

    def event(self, event: QEvent) -> bool:
        """Tell in words what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(event.pos())
            words = self.words_of(*cell) if cell is not None and not self.is_empty else ""
            QToolTip.showText(event.globalPos(), words, self)  # of nothing, none
            return True
        return super().event(event)
