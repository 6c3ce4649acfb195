"""What is painted of an evaluation beside the matrix: how reliable the answers are, and what the data is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.data.summary import DatasetSummary
from digitpad.core.evaluation.describe import bin_in_words, percent
from digitpad.core.evaluation.scores import FEW_ANSWERS, Scores
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import ThemeManager, tabular

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 18, 14, 66
_TICKS: Final = 5
_ASPECT: Final = 1.35

_HEADING, _BARS, _LINE, _GAP, _MEAN = 24, 90, 18, 12, 44
_LARGEST_SCALE: Final = 1.6  # of the contact sheet
_EMPTY: Final = "Press Evaluate to see the data here."
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class ReliabilityDiagram(QWidget):
    """Bars of accuracy over confidence; on the dashed line a model is as good as it says."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "reliability", "Reliability diagram").setMinimumSize(240, 200)
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
        self.setAccessibleDescription("; ".join(map(bin_in_words, bins)) or "Nothing has been evaluated yet.")
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
        text = "Share that is right, over confidence. On the line, confidence can be taken at its word."
        if self._scores is not None:
            painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(frame.bottomLeft(), frame.topRight())
            text += f" Expected calibration error {percent(self._scores.calibration_error)}."
        painter.setPen(QColor(colours.muted))
        below = QRectF(4, frame.bottom() + 22, self.width() - 8, 40)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

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


class SummaryView(QWidget):
    """Paints a `DatasetSummary`; lies in a scroll area."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "dataSurvey", "The data")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._themes = themes
        self.show_summary(None)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of all parts."""
        return QSize(480, self.height())

    def show_summary(self, summary: DatasetSummary | None) -> None:
        """Show ``summary``, or that there is none."""
        self._summary = summary
        counts = {} if summary is None else _named_counts(summary)
        self.setAccessibleDescription(", ".join(f"{name}: {count:,}" for name, count in counts.items()) or _EMPTY)
        self.resizeEvent(None)
        self.update()

    def _parts(self) -> list[tuple[str, float, Callable[[QPainter, float], None]]]:
        """Return heading, height and painter of each part."""
        if (summary := self._summary) is None:
            return [(_EMPTY, 0, lambda painter, top: None)]
        labelled = summary.data.labels is not None
        size = f"{len(summary.data):,} images" + (" of a stream without end" if summary.is_infinite else "")
        sheet_height, sheet_width = summary.sheet.shape
        scale = min(_LARGEST_SCALE, max(self.width(), 200) / sheet_width)
        sheet = digit_image(255 - summary.sheet, self._themes.colours)
        return [
            (size + ("" if labelled else ", without labels"), _BARS + 2 * _LINE,
             lambda painter, top: self._paint_counts(painter, summary, top)),
            ("Mean image of each digit" if labelled else "Mean image", _MEAN,
             lambda painter, top: self._paint_means(painter, summary, top)),
            ("Contact sheet", sheet_height * scale,
             lambda painter, top: painter.drawImage(QRectF(0, top, sheet_width * scale, sheet_height * scale), sheet)),
        ]  # fmt: skip

    def resizeEvent(self, event: object) -> None:
        """Give the contact sheet the width there is."""
        self.setFixedHeight(round(sum(_HEADING + height + _GAP for _, height, _ in self._parts())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts below each other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = 0.0
        bold = QFont(self.font())
        bold.setBold(True)
        for heading, height, paint in self._parts():
            painter.setFont(bold)
            painter.setPen(QColor(self._themes.colours.text))
            painter.drawText(QRectF(0, top, self.width(), _HEADING), Qt.AlignmentFlag.AlignVCenter, heading)
            painter.setFont(tabular(self.font()))
            paint(painter, top + _HEADING)
            top += _HEADING + height + _GAP
        painter.end()

    def _paint_counts(self, painter: QPainter, summary: DatasetSummary, top: float) -> None:
        column, most = self.width() / len(summary.counts), max(int(summary.counts.max()), 1)
        for i, (name, count) in enumerate(_named_counts(summary).items()):
            height = _BARS * count / most
            bar = QRectF(i * column + 4, top + _LINE + _BARS - height, column - 8, height)
            painter.fillRect(bar, QColor(self._themes.colours.fill))
            painter.setPen(QColor(self._themes.colours.muted))
            number = "–" if summary.data.labels is None else f"{count:,}"
            painter.drawText(QRectF(i * column, bar.top() - _LINE, column, _LINE), _CENTRE, number)
            painter.setPen(QColor(self._themes.colours.text))
            painter.drawText(QRectF(i * column, bar.bottom(), column, _LINE), _CENTRE, name)

    def _paint_means(self, painter: QPainter, summary: DatasetSummary, top: float) -> None:
        column = self.width() / len(summary.means)
        for digit, mean in enumerate(summary.means[:1] if summary.data.labels is None else summary.means):
            place = QRectF(digit * column + (column - _MEAN) / 2, top, _MEAN, _MEAN)
            painter.drawImage(place, digit_image(mean, self._themes.colours))


def _named_counts(summary: DatasetSummary) -> dict[str, int]:
    return dict(zip(summary.data.alphabet.labels, summary.counts.tolist(), strict=True))
