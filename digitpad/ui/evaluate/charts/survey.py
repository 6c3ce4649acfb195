"""A look at the data: how many images of each digit, their means, some of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.data.summary import DatasetSummary
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import number

_HEADING, _BARS, _LINE, _GAP, _MEAN = 24, 90, 18, 12, 44
_LARGEST_SCALE: Final = 1.6  # of the contact sheet
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class SummaryView(QWidget):
    """Paints a `DatasetSummary`; lies in a scroll area."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "dataSurvey", self.tr("The data"))
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
        words = ", ".join(f"{name}: {number(count)}" for name, count in counts.items())
        self.setAccessibleDescription(words or self.tr("Press Evaluate to see the data here."))
        self.resizeEvent(None)
        self.update()

    def _parts(self) -> list[tuple[str, float, Callable[[QPainter, float], None]]]:
        """Return heading, height and painter of each part."""
        if (summary := self._summary) is None:
            return [(self.tr("Press Evaluate to see the data here."), 0, lambda painter, top: None)]
        labelled = summary.data.labels is not None
        size = self._size_in_words(summary, labelled=labelled)
        sheet_height, sheet_width = summary.sheet.shape
        scale = min(_LARGEST_SCALE, max(self.width(), 200) / sheet_width)
        sheet = digit_image(255 - summary.sheet, self._themes.colours)
        return [
            (size, _BARS + 2 * _LINE,
             lambda painter, top: self._paint_counts(painter, summary, top)),
            (self.tr("The mean image of each digit") if labelled else self.tr("The mean image"), _MEAN,
             lambda painter, top: self._paint_means(painter, summary, top)),
            (self.tr("Some of the images"), sheet_height * scale,
             lambda painter, top: painter.drawImage(QRectF(0, top, sheet_width * scale, sheet_height * scale), sheet)),
        ]  # fmt: skip

    def _size_in_words(self, summary: DatasetSummary, *, labelled: bool) -> str:
        if summary.is_infinite:
            words = self.tr("{count} of unlimited images, by digit")
        elif labelled:
            words = self.tr("{count} images, by digit")
        else:
            words = self.tr("{count} images without labels")
        return words.format(count=number(len(summary.data)))

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
            shown = "–" if summary.data.labels is None else number(count)
            painter.drawText(QRectF(i * column, bar.top() - _LINE, column, _LINE), _CENTRE, shown)
            painter.setPen(QColor(self._themes.colours.text))
            painter.drawText(QRectF(i * column, bar.bottom(), column, _LINE), _CENTRE, name)

    def _paint_means(self, painter: QPainter, summary: DatasetSummary, top: float) -> None:
        column = self.width() / len(summary.means)
        for digit, mean in enumerate(summary.means[:1] if summary.data.labels is None else summary.means):
            place = QRectF(digit * column + (column - _MEAN) / 2, top, _MEAN, _MEAN)
            painter.drawImage(place, digit_image(mean, self._themes.colours))


def _named_counts(summary: DatasetSummary) -> dict[str, int]:
    return dict(zip(summary.data.alphabet.labels, summary.counts.tolist(), strict=True))
