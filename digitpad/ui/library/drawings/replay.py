"""One drawing, large, and how it was drawn: stroke by stroke, at the pace of its writer. In the window's thread."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.ink.playback import playback_times
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.library.drawings.ink_image import Moment, paint_drawing
from digitpad.ui.widgets.theme import ThemeManager, outline

_FRAME: Final = 16  # milliseconds
_SMALLEST, _USUAL = QSize(64, 64), QSize(112, 112)


class ReplayView(QWidget):
    """Shows a drawing on its paper; `play` draws it again."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._content: Ink | Picture | None = None
        self._times: list[FloatArray] = []
        self._begun = 0.0
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._on_frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size in which a digit is well to be seen; more room is taken where there is any."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Return the smallest that still shows a digit."""
        return _SMALLEST

    @property
    def is_playing(self) -> bool:
        """Whether the drawing is being drawn again."""
        return self._timer.isActive()

    @property
    def can_play(self) -> bool:
        """Whether there is ink."""
        return isinstance(self._content, Ink) and not self._content.is_blank

    def show_content(self, content: Ink | Picture | None) -> None:
        """Show ``content`` whole, or nothing."""
        self._timer.stop()
        self._content = content
        self.update()

    def play(self) -> None:
        """Draw the ink again, from its first point on."""
        if self.can_play:
            assert isinstance(self._content, Ink)
            self._times = playback_times(self._content)
            self._begun = time.monotonic()
            self._timer.start()
            self.update()

    def _on_frame(self) -> None:
        if time.monotonic() - self._begun > self._times[-1][-1]:
            self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has been drawn by now."""
        painter, colours = QPainter(self), self._themes.colours
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) // 2, 0, side, side)
        painter.fillRect(square, QColor(colours.paper))
        if self._content is not None:
            moment = Moment(self._times, time.monotonic() - self._begun) if self.is_playing else None
            paint_drawing(painter, square, self._content, colours, moment)
        else:
            painter.setPen(QColor(colours.hint))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "–")
        outline(painter, square.toRect(), colours.border)
