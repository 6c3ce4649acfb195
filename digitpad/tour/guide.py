"""The hand that takes the tour: it presses keys, draws and clicks, and waits for what comes of it. Main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.tour.shapes import Shape, smooth
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.services.services import Tab
from digitpad.ui.shell.tabs import TABS
from digitpad.ui.shell.window import MainWindow

AnyTab = TypeVar("AnyTab", bound=Tab)

_SIZE: Final = QSize(1120, 760)
_GLIDE: Final = 450  # milliseconds until the bars have come to rest
_A_LOOK: Final = 100  # milliseconds
_A_POINT: Final = 4  # milliseconds between two places of the pointer
_PATIENCE: Final = 60.0  # seconds for what is waited for; then the picture shows what there is
_BOX: Final = 0.66  # height of a digit, as a share of the canvas
_LEFT: Final = Qt.MouseButton.LeftButton


class Guide:
    """Does with the window what a hand would do.

    Args:
        window: to be driven.
        scratch: a folder for the files that a step needs.
        is_interrupted: asked whenever the window has lived for a while; then the hand lets go (KeyboardInterrupt).
    """

    def __init__(self, window: MainWindow, scratch: Path, is_interrupted: Callable[[], bool]) -> None:
        self.window, self.scratch, self._is_interrupted = window, scratch, is_interrupted
        self.canvas = self.tab(DrawTab).canvas
        window.show()
        window.activateWindow()
        self.resize(_SIZE)
        self.press("Ctrl+Shift+L")

    def tab(self, kind: type[AnyTab]) -> AnyTab:
        """Return the window's tab of the class ``kind``."""
        name = next(each.name for each in TABS if each.class_name == kind.__name__)
        tab = self.window.tab(name)
        assert isinstance(tab, kind)
        return tab

    def rest(self, milliseconds: int = _GLIDE) -> None:
        """Let the window live for a while; QTest's own wait would keep its threads from running."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        if self._is_interrupted():
            raise KeyboardInterrupt

    def until(self, is_done: Callable[[], bool]) -> None:
        """Let the window live until ``is_done``, and what it shows has come to rest."""
        end = time.monotonic() + _PATIENCE
        while not is_done() and time.monotonic() < end:
            self.rest(_A_LOOK)
        self.rest()

    def resize(self, size: QSize) -> None:
        """Give the window another size."""
        self.window.resize(size)
        self.rest()

    def press(self, *keys: str) -> None:
        """Press ``keys``, written as in the menus, one after the other."""
        for key in keys:
            QTest.keySequence(self.window, QKeySequence(key))
            self.rest()

    def click(self, name: str) -> QWidget:
        """Click the button called ``name`` once it can be clicked, and return it."""
        button = self.window.findChild(QWidget, name)
        assert button is not None, name
        self.until(button.isEnabled)
        QTest.mouseClick(button, _LEFT)
        return button

    def draw(
        self, shape: Shape, *, until: float = 1.0, lift: bool = True, size: float = 1.0, left: float = 0.0
    ) -> None:
        """Draw ``shape`` with the mouse, or the part of it ``until`` there, with the button held down or not.

        Its usual box is made ``size`` times as large, and begins ``left`` of its usual widths from its usual left.
        """
        places = [self._place(left + x * size, (1 - size) / 2 + y * size) for x, y in smooth(shape)]
        places = places[: max(round(len(places) * until), 2)]
        QTest.mousePress(self.canvas, _LEFT, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self.canvas, place)
            self.rest(_A_POINT)
        if lift:
            QTest.mouseRelease(self.canvas, _LEFT, pos=places[-1])
        self.rest()

    def lift(self) -> None:
        """Let the button go that `draw` has held down."""
        QTest.mouseRelease(self.canvas, _LEFT, pos=self._place(0.4, 1.0))

    def draw_anew(self, *shapes: Shape) -> None:
        """Clear the canvas, and draw ``shapes``."""
        self.press("Backspace")
        for shape in shapes:
            self.draw(shape)

    def speak(self, language: str) -> None:
        """Choose ``language`` in the View menu, such as ``de``; the canvas is another one then."""
        self.until(lambda: not any(tab.is_busy for tab in self.window.built.values()))
        self.window.speak(language)
        self.canvas = self.tab(DrawTab).canvas
        self.rest()

    def tidy_up(self) -> None:
        """Close the dialogs that the step has opened."""
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self.window and dialog.isVisible():
                dialog.close()
        self.window.activateWindow()
        self.rest(_A_POINT)

    def leave(self) -> None:
        """Close the window; a training still under way ends, as nobody would answer the window's question."""
        for tab in self.window.built.values():
            tab.shut_down()
        self.window.close()

    def _place(self, x: float, y: float) -> QPoint:
        side = min(self.canvas.width(), self.canvas.height()) * _BOX
        left, top = (self.canvas.width() - side) / 2, (self.canvas.height() - side) / 2
        return QPointF(left + x * side, top + y * side).toPoint()
