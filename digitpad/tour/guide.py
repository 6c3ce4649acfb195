"""The hand that takes the tour through the window: it presses keys, draws, and waits for what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.tour.shapes import Shape, smooth
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.shell.window import MainWindow

SIZE: Final = QSize(1120, 760)
GLIDE: Final = 450
"""Milliseconds until the bars have come to rest."""

_A_POINT: Final = 4  # milliseconds between two places of the pointer
_PATIENCE: Final = 20_000  # milliseconds for a picture to be read
_BOX: Final = 0.66  # height of a digit, as a share of the canvas


def wait(milliseconds: int) -> None:
    """Let the window live for a while; QTest's own wait would keep its background thread from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Guide:
    """Does with the window what a hand would do."""

    def __init__(self, window: MainWindow, scratch: Path) -> None:
        self.window, self.scratch = window, scratch
        tab = window.tab("draw")
        assert isinstance(tab, DrawTab)
        self.tab, self.canvas = tab, tab.canvas
        window.resize(SIZE)
        window.show()
        window.activateWindow()
        wait(GLIDE)
        self.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key, modifier)
        wait(GLIDE)

    def draw(
        self, shape: Shape, *, until: float = 1.0, lift: bool = True, size: float = 1.0, left: float = 0.0
    ) -> None:
        """Draw ``shape`` with the mouse, or the part of it ``until`` there, with the button held down or not.

        Its usual box is made ``size`` times as large, and begins ``left`` of its usual widths from its usual left.
        """
        places = [self._place(left + x * size, (1 - size) / 2 + y * size) for x, y in smooth(shape)]
        places = places[: max(round(len(places) * until), 2)]
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self.canvas, place)
            wait(_A_POINT)
        if lift:
            QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=places[-1])
        wait(GLIDE)

    def lift(self) -> None:
        """Let the button go that `draw` has held down."""
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=self._place(0.4, 1.0))

    def clear(self) -> None:
        """Clear the canvas."""
        self.key(Qt.Key.Key_Backspace)

    def wait_for_answer(self) -> None:
        """Wait until a digit is shown."""
        label = self.window.findChild(QWidget, "prediction")
        assert label is not None
        for _ in range(_PATIENCE // GLIDE):
            if label.property("text"):
                break
            wait(GLIDE)
        wait(GLIDE)

    def wait_until(self, is_done: Callable[[], bool]) -> None:
        """Let the window live until ``is_done``, and what it shows has come to rest."""
        for _ in range(_PATIENCE // GLIDE):
            if is_done():
                break
            wait(GLIDE)
        wait(GLIDE)

    def tidy_up(self) -> None:
        """Close the dialogs that the step has opened."""
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self.window and dialog.isVisible():
                dialog.close()
        self.window.activateWindow()
        wait(_A_POINT)

    def _place(self, x: float, y: float) -> QPoint:
        side = min(self.canvas.width(), self.canvas.height()) * _BOX
        left, top = (self.canvas.width() - side) / 2, (self.canvas.height() - side) / 2
        return QPointF(left + x * side, top + y * side).toPoint()
