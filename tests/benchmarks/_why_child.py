"""Draws with the panel “See why” open and closed: ``python -m tests.benchmarks._why_child``; prints JSON."""

from __future__ import annotations

import json
import os
import time
from typing import Any, Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from digitpad.ui.app import create_window
from digitpad.ui.draw.tab import DrawTab
from tests.benchmarks._evaluate_child import rest
from tests.benchmarks._window_child import FRAME, FirstPaint, Kind, mouse

_STROKES: Final = 25
_POINTS: Final = ((0.35, 0.2), (0.6, 0.2), (0.62, 0.3), (0.55, 0.45), (0.5, 0.6), (0.45, 0.75))


def why() -> dict[str, Any]:
    """Draw sevens, each a little elsewhere, and measure what the user waits for."""
    window = create_window()
    window.resize(1120, 760)
    window.show()
    tab = window.tab("draw")
    assert isinstance(tab, DrawTab)
    rest(0.5)
    without = [seconds for number in range(_STROKES) for seconds in _stroke(tab, number)]
    tab.explanation.action.trigger()
    panel = tab.explanation.view
    assert panel is not None
    rest(0.5)
    _stroke(tab, 0)
    rest(0.5)  # the explainer is there
    with_it: list[float] = []
    after: list[float] = []
    work: list[float] = []
    for number in range(_STROKES):
        painted = FirstPaint(panel.map)
        with_it += _stroke(tab, number)
        image = tab.panel._model_input.image
        begun, worked = time.perf_counter(), time.process_time()
        painted.at = None
        while panel.map.explanation is None or panel.map.explanation.image is not image or painted.at is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        after.append(time.perf_counter() - begun)
        work.append(time.process_time() - worked)
        painted.deleteLater()
        rest(0.05)
    window.close()
    return {"after": after, "work": work, "bars_with": with_it, "bars_without": without}


def _stroke(tab: DrawTab, number: int) -> list[float]:
    """Draw a seven, and return how long each point took to reach the bars."""
    tab.drawing.clear()
    side, shift = min(tab.canvas.width(), tab.canvas.height()), number % 5 * 0.01
    places = [((x + shift) * side, y * side) for x, y in _POINTS]
    taken = []
    mouse(tab.canvas, Kind.MouseButtonPress, *places[0])
    for place in places[1:]:
        rest(FRAME)
        begun = time.perf_counter()
        mouse(tab.canvas, Kind.MouseMove, *place)
        taken.append(time.perf_counter() - begun)
    mouse(tab.canvas, Kind.MouseButtonRelease, *places[-1])
    return taken


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    APPLICATION = QApplication([])
    print(json.dumps(why()))
