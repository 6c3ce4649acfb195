"""What grows in the window, in a process of its own: ``python -m tests.benchmarks._growth_child WHAT COUNT…``.

Prints a JSON object of processor seconds by count.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Final

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.ink.ink import Ink, Stroke
from tests.benchmarks import _train_child as train_child
from tests.benchmarks._window_child import FirstPaint, Kind, live_on, mouse, named

_POINTS: Final = 60  # that are measured; a tenth before them is not


def strokes(*counts: str) -> dict[str, float]:
    """Draw on among so many strokes; return what the median point costs, from the event to the painted canvas."""
    from digitpad.ui.app import create_window  # noqa: PLC0415 - needs a QApplication
    from digitpad.ui.document import Drawing  # noqa: PLC0415

    QApplication([])
    window = create_window()
    window.resize(1120, 760)
    window.show()
    canvas = named(window, QWidget, "canvas")
    drawing = window.tab("draw").drawing  # type: ignore[attr-defined]
    assert isinstance(drawing, Drawing)
    painted = FirstPaint(canvas)
    middle = np.array([canvas.width(), canvas.height()]) / 2
    found = {}
    for count in map(int, counts):
        rng = np.random.default_rng(count)
        starts = rng.uniform(-300, 300, (count, 1, 2))
        drawing.replace(
            Ink(tuple(Stroke(start + np.cumsum(rng.normal(0, 4, (20, 2)), axis=0)) for start in starts)), "Strokes"
        )
        live_on(0.5)
        worked: list[float] = []
        for number in range(_POINTS + _POINTS // 10):
            place = middle + 100 * np.array([np.cos(number / 10), np.sin(number / 10)])
            live_on()
            painted.at = None
            begun = time.thread_time()
            mouse(canvas, Kind.MouseMove if number else Kind.MouseButtonPress, *place)
            while painted.at is None:
                QApplication.processEvents()
            worked.append(time.thread_time() - begun)
        mouse(canvas, Kind.MouseButtonRelease, *place)
        found[str(count)] = float(np.median(worked[_POINTS // 10 :]))
    window.close()
    return found


def runs(*counts: str) -> dict[str, float]:
    """Read so many runs and show them in the table; return what that costs."""
    from digitpad.core.runs.config import TrainConfig  # noqa: PLC0415 - needs a QApplication
    from digitpad.core.runs.run_list import create_run  # noqa: PLC0415
    from digitpad.ui.train.runs.run_rows import read_rows  # noqa: PLC0415

    QApplication([])
    window, tab, _ = train_child.opened()
    found, there = {}, 0
    for count in map(int, counts):
        for number in range(there, count):
            create_run(TrainConfig(data=("synthetic",), network="fast", name=f"run {number}"))
        there = count
        begun = time.process_time()
        rows = read_rows()
        tab.runs._show(rows)
        QApplication.processEvents()
        found[str(count)] = time.process_time() - begun
        assert len(rows) == count
    window.close()
    return found


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps({"strokes": strokes, "runs": runs}[sys.argv[1]](*sys.argv[2:])))
