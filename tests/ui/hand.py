"""A hand that draws on the canvas with the mouse, and reads what the window says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from digitpad.core.ink.ink import Ink
from digitpad.tour.shapes import SEVEN, Shape, smooth
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.shell.window import MainWindow


class Hand:
    """Draws on the canvas with the mouse, and reads what the window says."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        tab = window.tab("draw")
        assert isinstance(tab, DrawTab)
        self.tab, self.canvas, self.drawing = tab, tab.canvas, tab.drawing

    @property
    def ink(self) -> Ink:
        assert isinstance(self.drawing.content, Ink)
        return self.drawing.content

    def place(self, x: float, y: float) -> QPoint:
        """Where on the canvas a place of the page, in its units, lies now."""
        return self.canvas.view.transform().map(QPointF(x, y)).toPoint()

    def press(self, x: float, y: float) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=self.place(x, y))

    def move(self, x: float, y: float) -> None:
        QTest.mouseMove(self.canvas, self.place(x, y))

    def release(self, x: float, y: float) -> None:
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=self.place(x, y))

    def draw(self, points: Sequence[tuple[float, float]]) -> None:
        self.press(*points[0])
        for point in points[1:]:
            self.move(*point)
        self.release(*points[-1])

    def draw_seven(self) -> None:
        self.draw(on_page(SEVEN))

    def send(self, kind: QEvent.Type, x: float, y: float) -> None:
        """Send a mouse event with coordinates that no real mouse would have."""
        buttons = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, QPointF(x, y), QPointF(x, y), buttons, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.canvas, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    def text(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def bars(self) -> list[int]:
        found = [self.window.findChild(QProgressBar, f"bar{digit}") for digit in range(10)]
        return [bar.value() for bar in found if bar is not None]


def on_page(shape: Shape) -> list[tuple[float, float]]:
    """A shape in a box of 1 × 1 as points on the page, 600 units high."""
    return [(200 + 600 * x, 200 + 600 * y) for x, y in smooth(shape).tolist()]


def pen_event(
    hand: Hand, kind: QEvent.Type, x: float, pressure: float, *, y: float = 500, rubber: bool = False
) -> None:
    """Send what a stylus sends."""
    pointer = QPointingDevice.PointerType.Eraser if rubber else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "stylus", 7, QPointingDevice.DeviceType.Stylus, pointer, QPointingDevice.Capability.Pressure, 1, 1
    )
    place = QPointF(hand.place(x, y))
    event = QTabletEvent(
        kind, device, place, place, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(hand.canvas, event)
