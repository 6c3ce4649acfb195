"""The confusion matrix as a heatmap: rows true digits, columns predicted ones, every cell in reach of the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QToolTip, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.evaluation.describe import cell_in_words
from digitpad.core.evaluation.scores import Scores
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.colours import blended, readable_on, wrong_colour
from digitpad.ui.widgets.theme import ThemeManager, tabular

Key = Qt.Key

_RIM: Final = 40  # logical pixels left of the cells and above them, for digits and names
_GAP: Final = 2
_STEPS: Final = {Key.Key_Left: (0, -1), Key.Key_Right: (0, 1), Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0)}
_CHOOSE: Final = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)
_EMPTY: Final = "Press Evaluate: which digits are taken for which is shown here."


class ConfusionMatrix(QWidget):
    """Shows counts or shares; a click or Return on a cell tells whose images are wanted.

    Attributes:
        current: the cell that the keys are at: true and predicted class.
    """

    cell_chosen = Signal(int, int)  # true class, predicted class

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "confusionMatrix", "Confusion matrix")
        self.setAccessibleDescription(_EMPTY)
        self.setMinimumSize(300, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._themes = themes
        self._scores: Scores | None = None
        self._shows_shares = False
        self.current = (0, 0)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size at which four figures fit into a cell."""
        return QSize(480, 480)

    @property
    def counts(self) -> npt.NDArray[np.int64] | None:
        """What is shown, shape (classes, classes); None if there is nothing."""
        return None if self._scores is None else self._scores.confusion

    @property
    def _names(self) -> Sequence[str]:
        return (DIGITS if self._scores is None else self._scores.alphabet).labels

    def show_scores(self, scores: Scores | None) -> None:
        """Show the confusion matrix of ``scores``, or that there is none."""
        self._scores = scores
        last = len(self._names) - 1
        self.current = min(self.current[0], last), min(self.current[1], last)
        self.setAccessibleDescription(_EMPTY if scores is None else cell_in_words(scores, *self.current))
        self.update()

    def show_shares(self, is_on: bool) -> None:
        """Show the share of each true class in percent, or counts."""
        self._shows_shares = is_on
        self.update()

    def counts_or_shares(self, parent: QWidget) -> QHBoxLayout:
        """Return the buttons that choose what is shown."""
        counts = named(QRadioButton("Co&unts", parent), "showCounts")
        counts.setChecked(True)
        shares = named(QRadioButton("&Shares in percent", parent), "showShares")
        shares.toggled.connect(self.show_shares)
        return filled(QHBoxLayout(), 1, counts, shares, 1, spacing=6)

    def text_of(self, label: int, answer: int) -> str:
        """Return what is written in a cell."""
        assert self.counts is not None
        count, support = int(self.counts[label, answer]), int(self.counts[label].sum())
        if not count:
            return "·"
        if not self._shows_shares:
            return f"{count:,}" if count < 1_000_000 else f"{count / 1e6:.1f}M"
        share = 100 * count / support
        return f"{share:.0f}" if share >= 99.95 else f"{share:.1f}" if share >= 0.05 else "<0.1"

    def _cell(self, label: int, answer: int) -> QRectF:
        side = min(self.width(), self.height()) - _RIM - 1
        step = side / len(self._names)
        left, top = _RIM + max(self.width() - side - _RIM, 0) / 2, _RIM
        return QRectF(left + answer * step, top + label * step, step - _GAP, step - _GAP)

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return the cell at a place of the widget."""
        first = self._cell(0, 0)
        step = first.width() + _GAP
        answer, label = int((place.x() - first.left()) // step), int((place.y() - first.top()) // step)
        places = range(len(self._names))
        return (label, answer) if label in places and answer in places else None

    def cell_centre(self, label: int, answer: int) -> QPoint:
        """Return the middle of a cell."""
        return self._cell(label, answer).center().toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, the digits beside them and what the axes are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = tabular(self.font())
        font.setPixelSize(max(9, min(14, round(self._cell(0, 0).width() / 3.2))))
        painter.setFont(font)
        self._paint_rims(painter)
        if self.counts is None:
            self._paint_empty(painter)
        else:
            self._paint_cells(painter, self.counts)
        painter.end()

    def _paint_rims(self, painter: QPainter) -> None:
        first, last = self._cell(0, 0), self._cell(len(self._names) - 1, len(self._names) - 1)
        painter.setPen(QColor(self._themes.colours.muted))
        centre = Qt.AlignmentFlag.AlignCenter
        for i, name in enumerate(self._names):
            cell = self._cell(i, i)
            painter.drawText(QRectF(cell.left(), first.top() - 21, cell.width(), 18), centre, name)
            painter.drawText(QRectF(first.left() - 23, cell.top(), 18, cell.height()), centre, name)
        painter.drawText(QRectF(first.left(), first.top() - 40, last.right() - first.left(), 18), centre, "predicted")
        painter.save()
        painter.translate(first.left() - 31, (first.top() + last.bottom()) / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -9, 120, 18), centre, "true digit")
        painter.restore()

    def _paint_cells(self, painter: QPainter, counts: npt.NDArray[np.int64]) -> None:
        colours = self._themes.colours
        right, wrong, base = QColor(colours.accent), wrong_colour(colours), QColor(colours.base)
        for label, row in enumerate(counts.tolist()):
            for answer, count in enumerate(row):
                cell, share = self._cell(label, answer), count / max(sum(row), 1)
                # The roots make few errors among a thousand images visible.
                ground = blended(base, right, share**0.5) if label == answer else blended(base, wrong, share ** (1 / 3))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(readable_on(ground) if count else QColor(colours.muted))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self.text_of(label, answer))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._cell(*self.current).adjusted(-1, -1, 1, 1), 5, 5)

    def _paint_empty(self, painter: QPainter) -> None:
        area = self._cell(0, 0).united(self._cell(len(self._names) - 1, len(self._names) - 1))
        painter.setPen(QPen(QColor(self._themes.colours.border), 1))
        painter.drawRoundedRect(area, 4, 4)
        area.adjust(40, 0, -40, 0)
        painter.setPen(QColor(self._themes.colours.muted))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _EMPTY)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        cell = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(cell)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from cell to cell; Return and Space choose."""
        key, (label, answer), last = Key(event.key()), self.current, len(self._names) - 1
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
        if self._scores is not None:
            words = cell_in_words(self._scores, *cell)
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self) -> None:
        if self.counts is not None and self.counts[self.current]:
            self.cell_chosen.emit(*self.current)

    def event(self, event: QEvent) -> bool:
        """Tell in words what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell, scores = self.cell_at(event.pos()), self._scores
            words = cell_in_words(scores, *cell) if cell is not None and scores is not None else ""
            QToolTip.showText(event.globalPos(), words, self)  # of nothing, none
            return True
        return super().event(event)
