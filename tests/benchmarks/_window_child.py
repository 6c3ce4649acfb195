"""The real window in a process of its own, driven by mouse events: ``python -m tests.benchmarks._window_child WHAT``.

Prints one JSON object. The parent measures nothing in its own process: that would be one where NumPy is warm already.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QWidget

Kind = QEvent.Type
Widget = TypeVar("Widget", bound=QWidget)

SHARE: Final = 0.6  # of the canvas's shorter side
FRAME: Final = 0.024  # seconds: after them, the next point is read at once and not with the next frame
SEVEN: Final = ((20, 8), (50, 8), (80, 8), (70, 30), (60, 50), (51, 73), (42, 96))


def mouse(canvas: QWidget, kind: QEvent.Type, x: float, y: float) -> None:
    """Let ``canvas`` handle one event of the left button, here and now."""
    QApplication.sendEvent(canvas, mouse_event(canvas, kind, x, y))


def mouse_event(canvas: QWidget, kind: QEvent.Type, x: float, y: float) -> QMouseEvent:
    """Return an event of the left button, as the window system would have made it."""
    button = Qt.MouseButton.NoButton if kind == Kind.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == Kind.MouseButtonRelease else Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    return QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)


def named(window: QWidget, kind: type[Widget], name: str) -> Widget:
    """Return the widget that contract.md calls ``name``."""
    found = window.findChild(kind, name)
    assert found is not None, f"the window has no {name}"
    return found


def live_on(seconds: float = FRAME) -> None:
    """Let the window do for ``seconds`` what it does between two events: timers, painting, waiting for the next."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def percents(window: QWidget) -> list[int]:
    """Return the values of the ten bars."""
    return [named(window, QProgressBar, f"bar{digit}").value() for digit in range(10)]


def read_digit(window: QWidget) -> str:
    """Return the digit that the window shows."""
    return named(window, QLabel, "prediction").text()


class FirstPaint(QObject):
    """Notes when a widget has been asked to paint for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at every event, hold none up."""
        if event.type() == Kind.Paint and self.at is None:
            self.at = time.monotonic()
        return False


def _window(width: int = 1120, height: int = 760) -> tuple[Any, QWidget]:
    from digitpad.ui.app import create_window  # noqa: PLC0415 - needs a QApplication

    window = create_window()
    window.resize(width, height)
    window.show()
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the start is measured without it

    QTest.qWaitForWindowExposed(window)
    assert read_digit(window) == "", "a drawing was there before"
    return window, named(window, QWidget, "canvas")


def _on_canvas(canvas: QWidget, strokes: list[Any]) -> list[np.ndarray]:
    """Scale ``strokes`` to `SHARE` of the canvas, in its middle, and round them to the whole pixels of a mouse."""
    points = np.concatenate([np.asarray(stroke, dtype=float) for stroke in strokes])
    low, high = points.min(axis=0), points.max(axis=0)
    scale = SHARE * min(canvas.width(), canvas.height()) / max(float((high - low).max()), 1e-9)
    middle = np.array([canvas.width(), canvas.height()]) / 2
    return [np.rint((np.asarray(stroke, dtype=float) - (low + high) / 2) * scale + middle) for stroke in strokes]


def points(file: str) -> dict[str, Any]:
    """Draw the digits in ``file``; measure what each point costs, from the event to ten right bars."""
    from digitpad.ui.draw.tab import DrawTab  # noqa: PLC0415 - the start is measured without it

    QApplication([])
    window, canvas = _window()
    tab = window.tab("draw")
    assert isinstance(tab, DrawTab)
    taken: list[float] = []
    worked: list[float] = []

    def timed(kind: QEvent.Type, place: np.ndarray) -> None:
        live_on()
        # What only the measurement needs is none of the point's work: the event is made, no answer is listened for.
        event, before = mouse_event(canvas, kind, *place), tab.answering.answer
        begun, work_begun = time.perf_counter(), time.thread_time()
        QApplication.sendEvent(canvas, event)
        seconds, work = time.perf_counter() - begun, time.thread_time() - work_begun
        if tab.answering.answer is not before:  # a point on the very pixel of the last one is none
            taken.append(seconds)
            worked.append(work)

    for line in Path(file).read_text(encoding="utf-8").splitlines():
        for stroke in _on_canvas(canvas, json.loads(line)["strokes"]):
            mouse(canvas, Kind.MouseButtonPress, *stroke[0])
            for place in stroke[1:]:
                timed(Kind.MouseMove, place)
            mouse(canvas, Kind.MouseButtonRelease, *stroke[-1])
        assert 95 <= sum(percents(window)) <= 105, "the bars did not follow"
        named(window, QAbstractButton, "clearButton").click()
    window.close()
    return {"seconds": taken, "work": worked}


def frames(count: str, width: str, height: str) -> dict[str, Any]:
    """Draw one stroke of ``count`` points, then go on; measure each frame: event, answer, painting all that changed."""
    QApplication([])
    window, canvas = _window(int(width), int(height))
    turn = np.linspace(0, 40 * np.pi, int(count) + 300)
    radius = min(canvas.width(), canvas.height()) * 0.47 * (0.2 + 0.8 * turn / turn[-1])
    place = np.stack([np.cos(turn), np.sin(turn)], axis=1) * radius[:, None]
    place += np.array([canvas.width(), canvas.height()]) / 2
    mouse(canvas, Kind.MouseButtonPress, *place[0])
    for x, y in place[1 : int(count)]:
        mouse(canvas, Kind.MouseMove, x, y)
    live_on(0.1)
    painted = FirstPaint(canvas)
    taken: list[float] = []
    worked: list[float] = []
    for x, y in place[int(count) :]:
        live_on()
        painted.at = None
        begun, work_begun = time.perf_counter(), time.thread_time()
        mouse(canvas, Kind.MouseMove, x, y)
        while painted.at is None:
            QApplication.processEvents()
        taken.append(time.perf_counter() - begun)
        worked.append(time.thread_time() - work_begun)
    mouse(canvas, Kind.MouseButtonRelease, *place[-1])
    window.close()
    return {"seconds": taken, "work": worked}


def early(seconds: str) -> dict[str, Any]:
    """Draw from the first frame on, while the tabs load behind it, with a pause between two rounds of the pen."""
    from digitpad.ui.app import create_window  # noqa: PLC0415 - needs a QApplication

    QApplication([])
    window = create_window()
    window.resize(1120, 760)
    window.show()
    canvas = named(window, QWidget, "canvas")
    painted = FirstPaint(canvas)
    taken: list[float] = []
    worked: list[float] = []
    middle, until = np.array([canvas.width(), canvas.height()]) / 2, time.perf_counter() + float(seconds)
    while time.perf_counter() < until:
        for number in range(60):  # a second
            place = middle + 200 * np.array([np.cos(number / 10), np.sin(number / 10)])
            live_on(0.016)
            painted.at = None
            begun, work_begun = time.perf_counter(), time.thread_time()
            mouse(canvas, Kind.MouseMove if number else Kind.MouseButtonPress, *place)
            while painted.at is None:
                QApplication.processEvents()
            taken.append(time.perf_counter() - begun)
            worked.append(time.thread_time() - work_begun)
        mouse(canvas, Kind.MouseButtonRelease, *place)
        named(window, QAbstractButton, "clearButton").click()
        live_on(0.5)
    window.close()
    return {"seconds": taken, "work": worked}


def digits(file: str) -> dict[str, Any]:
    """Draw the digits in ``file`` by the mouse, as the window system would report it; return what the window shows."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - ditto

    QApplication([])
    window, canvas = _window()
    handle, corner = window.windowHandle(), canvas.mapTo(window, QPoint(0, 0))
    shown = []
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        for stroke in _on_canvas(canvas, json.loads(line)["strokes"]):
            place = [corner + QPoint(int(x), int(y)) for x, y in stroke]
            QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place[0])
            for point in place[1:]:
                QTest.mouseMove(handle, point)
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place[-1])
        live_on()
        shown.append(read_digit(window))
        named(window, QAbstractButton, "clearButton").click()
        assert read_digit(window) == ""
    window.close()
    return {"digits": shown}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    what: dict[str, Callable[..., dict[str, Any]]] = {
        "points": points,
        "frames": frames,
        "early": early,
        "digits": digits,
    }
    print(json.dumps(what[sys.argv[1]](*sys.argv[2:])))
