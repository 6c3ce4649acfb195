"""A bar that is filled as far as something is, and moves to and fro while nobody knows how far that is."""

from __future__ import annotations

import math
import time
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QWidget

_HEIGHT: Final = 10
_FRAME: Final = 33  # milliseconds
_SWING: Final = 1.8  # seconds to and fro
_SHARE: Final = 0.25  # of the bar, that moves


class BusyBar(QProgressBar):
    """A progress bar; with the range 0 to 0 a part of it moves, which nobody takes for a full one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, maximum=1000, textVisible=False)
        self.setFixedHeight(_HEIGHT)
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, and on it what is done or what moves."""
        is_busy = self.maximum() == self.minimum()
        if is_busy != self._timer.isActive():
            self._timer.start() if is_busy else self._timer.stop()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        done = QRectF(track)
        if is_busy:
            place = 0.5 - 0.5 * math.cos(time.monotonic() % _SWING / _SWING * 2 * math.pi)
            done.setWidth(track.width() * _SHARE)
            done.moveLeft(track.left() + (track.width() - done.width()) * place)
        else:
            done.setWidth(track.width() * self.value() / self.maximum())
        if done.width() >= 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
