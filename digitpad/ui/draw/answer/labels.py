"""The texts of the panel: the large answer, the verdict, the question about several digits. In the window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import tabular

_POINTS_A_PIXEL: Final = 0.7  # of type that fills so high a label
_SMALLEST_POINTS: Final = 11
_RIM: Final = 12  # pixels
_VERDICT: Final = 1.35  # sizes of the usual type


class AnswerLabel(QLabel):
    """One digit or several in type as large as there is room for; a long number moves nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, alignment=Qt.AlignmentFlag.AlignCenter)
        named(self, "prediction", tip=self.tr("What the model reads"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        font = tabular(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """Return a size that no text changes."""
        return QSize(80, 80)

    def minimumSizeHint(self) -> QSize:
        """Return a size that no text changes."""
        return QSize(60, 60)

    def fit(self) -> None:
        """Choose the size of type anew: the text, the label's size or the style sheet has changed."""
        font, text = QFont(self.font()), self.text() or "0"
        most = max(int(self.height() * _POINTS_A_PIXEL), _SMALLEST_POINTS)
        font.setPointSize(most)
        wide = QFontMetrics(font).horizontalAdvance("0" * len(text))
        if wide > (room := max(self.width() - _RIM, 1)):
            font.setPointSize(max(int(most * room / wide), _SMALLEST_POINTS))
        self.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room there is."""
        super().resizeEvent(event)
        self.fit()


class VerdictLabel(QLabel):
    """A line or two below the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        named(self, "verdict")
        self._usual = self.font().pointSizeF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.enlarge(1.0)

    def enlarge(self, times: float) -> None:
        """Show it in type that is so many ``times`` as large as usual."""
        font = tabular(self.font())
        font.setPointSizeF(self._usual * _VERDICT * times)
        self.setFont(font)
        self.setMinimumHeight(QFontMetrics(font).height() + 6)


class Offer(QWidget):
    """Two buttons: read several digits as a number, this time or always. Hidden until there are some."""

    number_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("Read the drawing as a number")
        read = named(QToolButton(self), "readSeveral", tip, self.tr("{tip} (N)").format(tip=tip))
        read.setText(self.tr("Read as a number (N)"))
        read.clicked.connect(lambda: self.number_asked.emit(False))
        tip = self.tr("Always read several digits as a number")
        always = named(QToolButton(self), "alwaysSeveral", tip, self.tr("{tip}, unasked").format(tip=tip))
        always.setText(self.tr("Always"))
        always.clicked.connect(lambda: self.number_asked.emit(True))
        for button in (read, always):
            button.setProperty("large", True)  # for the style sheet
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
        filled(QHBoxLayout(self), read, always, 1, spacing=6)
        self.hide()


def caption(text: str, parent: QWidget) -> QLabel:
    """Return a line of second rank, centred, which moves nothing however long it is."""
    label = QLabel(text, parent, alignment=Qt.AlignmentFlag.AlignHCenter)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label
