"""How often each of two models misreads each digit, as bars."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.evaluation.compare import Comparison
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import percent

_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 8, 48, 40
_TICKS: Final = 4
_LINE: Final = 20
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class DigitBars(QWidget):
    """Two bars a digit: the share of its images that each of the two models misreads."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "digitBars", self.tr("How often each model misreads each digit")).setMinimumSize(260, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._themes = themes
        self._found: Comparison | None = None
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size at which all can be read."""
        return QSize(420, 240)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show ``found``, or nothing."""
        self._found = found
        words = self.tr("{digit}: {first} by {first_model}, {second} by {second_model}")
        said = [
            words.format(digit=name, first=percent(shares[0], 1), second=percent(shares[1], 1),
                         first_model=self._models[0], second_model=self._models[1])
            for name, shares in self.shares.items()
        ]  # fmt: skip
        self.setAccessibleDescription("; ".join(said) or self.tr("Nothing has been compared yet."))
        self.setToolTip("\n".join(said))
        self.update()

    @property
    def _models(self) -> tuple[str, str]:
        return ("", "") if self._found is None else (self._found.first.model, self._found.second.model)

    @property
    def shares(self) -> dict[str, tuple[float, float]]:
        """The shares misread by the first and by the second model, of each digit that the data has."""
        if self._found is None or self._found.first.scores is None or self._found.second.scores is None:
            return {}
        pairs = zip(self._found.first.scores.per_class(), self._found.second.scores.per_class(), strict=True)
        names = self._found.first.alphabet.labels
        return {
            name: (1 - first.recall, 1 - second.recall)
            for name, (first, second) in zip(names, pairs, strict=True)
            if first.recall is not None and second.recall is not None
        }

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint legend, axes and bars; those of the second model are hatched."""
        painter, shares, colours = QPainter(self), self.shares, self._themes.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        frame = QRectF(_LEFT, _TOP, max(self.width() - _LEFT - _RIGHT, 1), max(self.height() - _TOP - _BOTTOM, 1))
        brushes = QBrush(QColor(colours.accent)), QBrush(QColor(colours.text), Qt.BrushStyle.BDiagPattern)
        highest = max([0.001, *(share for pair in shares.values() for share in pair)])
        self._paint_legend(painter, brushes)
        self._paint_axes(painter, frame, highest)
        column = frame.width() / max(len(shares), 1)
        for i, (name, pair) in enumerate(shares.items()):
            left, width = frame.left() + i * column + column * 0.14, column * 0.34
            for side, (share, brush) in enumerate(zip(pair, brushes, strict=True)):
                height = frame.height() * share / highest
                bar = QRectF(left + side * width, frame.bottom() - height, width - 1, height)
                painter.fillRect(bar, brush)
                painter.setPen(QPen(brush.color(), 1))
                painter.drawRect(bar)
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(left, frame.bottom() + 2, 2 * width, 18), _CENTRE, name)
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRectF(frame.left(), frame.bottom() + 20, frame.width(), 18), _CENTRE, self.tr("Digit"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_legend(self, painter: QPainter, brushes: tuple[QBrush, QBrush]) -> None:
        painter.setPen(QColor(self._themes.colours.text))
        title = self.tr("Share of each digit that is misread")
        painter.drawText(QRectF(4, 2, self.width() - 8, _LINE), Qt.AlignmentFlag.AlignLeft, title)
        half = (self.width() - _LEFT - _RIGHT) / 2
        for side, (model, brush) in enumerate(zip(self._models, brushes, strict=True)):
            place = QRectF(_LEFT + side * half, _LINE + 6, 12, 12)
            painter.setPen(QPen(brush.color(), 1))
            painter.fillRect(place, brush)
            painter.drawRect(place)
            painter.setPen(QColor(self._themes.colours.text))
            room = QRectF(place.right() + 6, _LINE + 2, half - 24, _LINE)
            shown = painter.fontMetrics().elidedText(model, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_axes(self, painter: QPainter, frame: QRectF, highest: float) -> None:
        for tick in range(_TICKS + 1):
            share = tick / _TICKS
            y = frame.bottom() - share * frame.height()
            painter.setPen(QPen(QColor(self._themes.colours.track), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(self._themes.colours.muted))
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 9, _LEFT - 7, 18), at, percent(share * highest, 1))
