"""What the colours of the map mean. In the window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import wrong_colour
from digitpad.ui.widgets.theme import ThemeManager

_SWATCH: Final = 12  # pixels
_GAP: Final = 8
_ROWS: Final = 3


class Legend(QWidget):
    """Three swatches with their meanings: for the answer, against it, and the frame of what would change it."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "whyLegend", self.tr("What the colours mean"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._themes = themes
        self._texts = ("", "", "")
        self.show_answer("")
        themes.changed.connect(self.update)

    def show_answer(self, label: str) -> None:
        """Speak of the answer ``label``, or of any if it is empty."""
        answer = self.tr("the {label}").format(label=label) if label else self.tr("the answer")
        self._texts = (
            self.tr("speaks for {answer}").format(answer=answer),
            self.tr("speaks against it"),
            self.tr("what would change it most"),
        )
        colours = (self.tr("colour of the winning bar"), self.tr("red"), self.tr("dashed frame"))
        words = self.tr("{colour}: {meaning}")
        pairs = zip(colours, self._texts, strict=True)
        self.setAccessibleDescription(", ".join(words.format(colour=colour, meaning=text) for colour, text in pairs))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all rows."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._texts))
        return QSize(_SWATCH + _GAP + widest, _ROWS * self._row)

    def minimumSizeHint(self) -> QSize:
        """Return the least: texts are cut in narrow places."""
        return QSize(80, _ROWS * self._row)

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a swatch and its meaning a row."""
        colours = self._themes.colours
        painter = QPainter(self)
        fills = (QColor(colours.accent), wrong_colour(colours, colours.paper), None)
        for row, (fill, text) in enumerate(zip(fills, self._texts, strict=True)):
            top = row * self._row
            swatch = QRectF(1, top + (self._row - _SWATCH) / 2, _SWATCH, _SWATCH)
            if fill is not None:
                painter.fillRect(swatch, fill)
            else:
                painter.setPen(QPen(QColor(colours.text), 2, Qt.PenStyle.DashLine))
                painter.drawRect(swatch.adjusted(1, 1, -1, -1))
            painter.setPen(QColor(colours.text))
            place = QRectF(_SWATCH + _GAP, top, self.width() - _SWATCH - _GAP, self._row)
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
