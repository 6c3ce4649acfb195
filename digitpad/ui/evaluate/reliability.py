"""The reliability diagram: how often answers of each confidence are right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.evaluation.describe import bin_in_words
from digitpad.core.evaluation.scores import FEW_ANSWERS, Bin, Scores
from digitpad.ui.widgets.theme import ThemeManager, tabular

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 18, 14, 66
_TICKS: Final = 5


class ReliabilityDiagram(QWidget):
    """Bars of accuracy over confidence; on the dashed line a model is as good as it says."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reliability")
        self.setAccessibleName("Reliability diagram")
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._themes = themes
        self._scores: Scores | None = None
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size at which all can be read."""
        return QSize(420, 340)

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing."""
        self._scores = scores
        bins = [] if scores is None else [each for each in scores.bins if each.count]
        self.setAccessibleDescription(
            "; ".join(bin_in_words(each) for each in bins) or "Nothing has been evaluated yet."
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, bars and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        side = min(self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        frame = QRectF(_LEFT, _TOP, max(self.width() - _LEFT - _RIGHT, 1) if side < 0 else side * 1.35, side)
        frame.setWidth(min(frame.width(), self.width() - _LEFT - _RIGHT))
        self._paint_axes(painter, frame)
        if self._scores is not None:
            for each in self._scores.bins:
                self._paint_bar(painter, frame, each)
            painter.setPen(QPen(QColor(self._themes.colours.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(frame.bottomLeft(), frame.topRight())
        self._paint_words(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_axes(self, painter: QPainter, frame: QRectF) -> None:
        colours = self._themes.colours
        for tick in range(_TICKS + 1):
            share = tick / _TICKS
            x, y = frame.left() + share * frame.width(), frame.bottom() - share * frame.height()
            painter.setPen(QPen(QColor(colours.track), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(colours.muted))
            text = f"{share * 100:.0f} %"
            painter.drawText(
                QRectF(0, y - 9, _LEFT - 7, 18), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )
            painter.drawText(QRectF(x - 30, frame.bottom() + 3, 60, 18), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bar(self, painter: QPainter, frame: QRectF, each: Bin) -> None:
        if not each.count:
            return
        colour = QColor(self._themes.colours.fill)
        colour.setAlphaF(0.4 if each.count < FEW_ANSWERS else 1.0)
        left, right = (frame.left() + share * frame.width() for share in (each.low, each.high))
        height = max(each.accuracy * frame.height(), 1.0)
        painter.fillRect(QRectF(left + 1, frame.bottom() - height, right - left - 2, height), colour)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QColor(self._themes.colours.muted))
        below = QRectF(4, frame.bottom() + 22, self.width() - 8, 40)
        text = "Share that is right, over confidence. On the line, confidence can be taken at its word."
        if self._scores is not None:
            text += f" Expected calibration error {self._scores.calibration_error * 100:.2f} %."
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)
