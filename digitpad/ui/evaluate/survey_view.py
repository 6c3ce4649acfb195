"""What the data is: how many of each digit, the mean image of each, and a contact sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.data.summary import Survey
from digitpad.core.inference.prediction import CLASSES
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import ThemeManager, tabular

_HEADING, _BARS, _LINE, _GAP, _MEAN = 24, 90, 18, 12, 44
_EMPTY: Final = "Press Evaluate to see the data here."


class SurveyView(QWidget):
    """Paints a `Survey`; lies in a scroll area."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataSurvey")
        self.setAccessibleName("The data")
        self.setAccessibleDescription(_EMPTY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._themes = themes
        self._survey: Survey | None = None
        self._resize()
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of all parts."""
        return QSize(480, self.height())

    def show_survey(self, survey: Survey | None) -> None:
        """Show ``survey``, or that there is none."""
        self._survey = survey
        counts = [] if survey is None else survey.counts.tolist()
        self.setAccessibleDescription(", ".join(f"{digit}: {n:,}" for digit, n in enumerate(counts)) or _EMPTY)
        self._resize()
        self.update()

    @property
    def _sheet_height(self) -> float:
        return 0.0 if self._survey is None else self._survey.sheet.shape[0] * self._sheet_scale

    @property
    def _sheet_scale(self) -> float:
        return 1.0 if self._survey is None else min(1.6, max(self.width(), 200) / self._survey.sheet.shape[1])

    def _resize(self) -> None:
        if self._survey is None:
            self.setFixedHeight(60)
            return
        above = 3 * (_HEADING + _GAP) + _BARS + 2 * _LINE + _MEAN + _LINE
        self.setFixedHeight(round(above + self._sheet_height + _GAP))

    def resizeEvent(self, event: object) -> None:
        """Give the contact sheet the width there is."""
        self._resize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint histogram, means and sheet below each other."""
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._survey is None:
            painter.setPen(QColor(self._themes.colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, _EMPTY)
        else:
            below = self._paint_counts(painter, self._survey)
            below = self._paint_means(painter, self._survey, below)
            self._paint_sheet(painter, self._survey, below)
        painter.end()

    def _paint_heading(self, painter: QPainter, text: str, top: float) -> float:
        font = QFont(painter.font())
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._themes.colours.text))
        painter.drawText(QRectF(0, top, self.width(), _HEADING), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
        return top + _HEADING

    def _paint_counts(self, painter: QPainter, survey: Survey) -> float:
        labelled = survey.data.labels is not None
        size = f"{len(survey.data):,} images" + (" of a stream without end" if survey.is_endless else "")
        top = self._paint_heading(painter, size + ("" if labelled else ", without labels"), 0)
        column, most = self.width() / CLASSES, max(int(survey.counts.max()), 1)
        for digit, count in enumerate(survey.counts.tolist()):
            height = _BARS * count / most
            bar = QRectF(digit * column + 4, top + _LINE + _BARS - height, column - 8, height)
            painter.fillRect(bar, QColor(self._themes.colours.fill))
            painter.setPen(QColor(self._themes.colours.muted))
            above = QRectF(digit * column, bar.top() - _LINE, column, _LINE)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{count:,}" if labelled else "–")
            painter.setPen(QColor(self._themes.colours.text))
            below = QRectF(digit * column, top + _LINE + _BARS, column, _LINE)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))
        return top + 2 * _LINE + _BARS + _GAP

    def _paint_means(self, painter: QPainter, survey: Survey, top: float) -> float:
        labelled = survey.data.labels is not None
        top = self._paint_heading(painter, "Mean image of each digit" if labelled else "Mean image", top)
        column = self.width() / CLASSES
        for digit, mean in enumerate(survey.means if labelled else survey.means[:1]):
            place = QRectF(digit * column + (column - _MEAN) / 2, top, _MEAN, _MEAN)
            painter.drawImage(place, digit_image(mean, self._themes.colours))
        return top + _MEAN + _LINE + _GAP

    def _paint_sheet(self, painter: QPainter, survey: Survey, top: float) -> None:
        top = self._paint_heading(painter, "Contact sheet", top)
        width = survey.sheet.shape[1] * self._sheet_scale
        painter.drawImage(
            QRectF(0, top, width, self._sheet_height), digit_image(255 - survey.sheet, self._themes.colours)
        )
