"""The Evaluate tab in a process of its own: ``python -m tests.benchmarks._evaluate_child SOURCE``; prints JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTabWidget, QToolButton, QWidget

from digitpad.ui.app import create_window
from digitpad.ui.evaluate.tab import EvaluateTab
from tests.benchmarks._window_child import named

_BEAT: Final = 4  # milliseconds
_WAITED: Final = Path("/proc/thread-self/schedstat")


def waited_for_a_core() -> float:
    """Return the seconds that this thread was ready to run, but other programs had the processor."""
    return int(_WAITED.read_text(encoding="ascii").split()[1]) / 1e9 if _WAITED.exists() else 0.0


def rest(seconds: float) -> None:
    """Let the window live without asking the processor for more than it needs itself."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class Beat:
    """Notes how long the window does nothing for its user."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.own: list[float] = []  # without what other programs are to blame for
        self._last = (time.perf_counter(), waited_for_a_core())
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def _beat(self) -> None:
        now = (time.perf_counter(), waited_for_a_core())
        gap = now[0] - self._last[0]
        self.gaps.append(gap)
        self.own.append(gap - (now[1] - self._last[1]))
        self._last = now


def evaluate(source: str) -> dict[str, Any]:
    """Press Evaluate and wait for the matrix."""
    window = create_window()
    window.resize(1120, 760)
    window.show()
    named(window, QTabWidget, "tabs").setCurrentWidget(named(window, QWidget, "evaluate"))
    tab = window.tab("evaluate")
    assert isinstance(tab, EvaluateTab)
    rest(1.5)
    named(window, QComboBox, "evaluateData").setCurrentText(source)
    beat = Beat()
    begun, worked = time.perf_counter(), time.process_time()
    QTest.mouseClick(named(window, QToolButton, "evaluateButton"), Qt.MouseButton.LeftButton)
    until = begun + 120
    while tab.matrix.counts is None and time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # the beat comes
    seconds, work = time.perf_counter() - begun, time.process_time() - worked
    rest(0.3)  # it is painted
    assert tab.result is not None
    result = {
        "seconds": seconds, "work": work, "gaps": beat.gaps, "own": beat.own,
        "alone": tab.result.evaluation.seconds, "images": tab.result.evaluation.images,
    }  # fmt: skip
    window.close()
    return result


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    APPLICATION = QApplication([])
    print(json.dumps(evaluate(sys.argv[1])))
