"""How reliable the answers are: whether a model is right as often as it claims."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.evaluation.describe import bin_in_words
from digitpad.core.evaluation.scores import FEW_ANSWERS, Scores
from digitpad.ui.evaluate.help import HelpButton
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import percent, translated

_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 18, 14, 66
_TICKS: Final = 5
_ASPECT: Final = 1.35


class ReliabilityDiagram(QWidget):
    """Bars of accuracy over confidence; on the dashed line a model is as good as it says."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "reliability", self.tr("Reliability diagram")).setMinimumSize(240, 200)
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
        words = "; ".join(translated(bin_in_words(each)) for each in bins)
        self.setAccessibleDescription(words or self.tr("Nothing has been evaluated yet."))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, bars, the line and the words below."""
        painter, colours = QPainter(self), self._themes.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        width, height = max(self.width() - _LEFT - _RIGHT, 1), max(self.height() - _TOP - _BOTTOM, 1)
        frame = QRectF(_LEFT, _TOP, min(width, height * _ASPECT), min(width, height))
        self._paint_axes(painter, frame)
        for each in () if self._scores is None else self._scores.bins:
            colour = QColor(colours.fill)
            colour.setAlphaF(0.4 if each.count < FEW_ANSWERS else 1.0)
            left, right = (frame.left() + share * frame.width() for share in (each.low, each.high))
            up = max(each.accuracy * frame.height(), 1.0) if each.count else 0.0
            painter.fillRect(QRectF(left + 1, frame.bottom() - up, right - left - 2, up), colour)
        if self._scores is not None:
            painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(frame.bottomLeft(), frame.topRight())
        self._paint_titles(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_titles(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QColor(self._themes.colours.muted))
        across = QRectF(frame.left(), frame.bottom() + 22, max(frame.width(), self.width() - frame.left() - 8), 18)
        painter.drawText(across, Qt.AlignmentFlag.AlignLeft, self.tr("How sure the model says it is (confidence)"))
        painter.save()
        painter.translate(12, frame.center().y())
        painter.rotate(-90)
        up = QRectF(-frame.height() / 2, -9, frame.height(), 18)
        painter.drawText(up, Qt.AlignmentFlag.AlignCenter, self.tr("How often it is right"))
        painter.restore()

    def _paint_axes(self, painter: QPainter, frame: QRectF) -> None:
        for tick in range(_TICKS + 1):
            share = tick / _TICKS
            x, y = frame.left() + share * frame.width(), frame.bottom() - share * frame.height()
            painter.setPen(QPen(QColor(self._themes.colours.track), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(self._themes.colours.muted))
            across, up = QRectF(x - 30, frame.bottom() + 3, 60, 18), QRectF(0, y - 9, _LEFT - 7, 18)
            painter.drawText(across, Qt.AlignmentFlag.AlignCenter, percent(share, 0))
            painter.drawText(up, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share, 0))


class ReliabilityPage(QWidget):
    """The `ReliabilityDiagram` with what it says in words."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diagram = ReliabilityDiagram(themes, self)
        self._words = Sentence("reliabilityWords", "", self, lines=2)
        explanation = self.tr(
            "Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right "
            "as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers."
        )
        explain = HelpButton("reliabilityHelp", self.tr("Reliability diagram"), explanation, self)
        head = filled(QHBoxLayout(), (self._words, 1), explain, spacing=8)
        filled(QVBoxLayout(self), head, (self.diagram, 1), spacing=6, margins=(0, 8, 0, 0))
        self.show_scores(None)

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing."""
        self.diagram.show_scores(scores)
        if scores is None:
            self._words.say("")
            return
        words = self.tr("What the model claims and what is true differ by {error} on average (calibration error).")
        self._words.say(words.format(error=percent(scores.calibration_error, 2)))
