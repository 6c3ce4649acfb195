"""The Library tab with many drawings, in a process of its own: ``python -m tests.benchmarks._library_child``."""

from __future__ import annotations

import json
import os
import time
from typing import Any, Final

import numpy as np
import psutil
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget

from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.ink.ink import Ink, Stroke
from tests.benchmarks._train_child import Frames, until, wait, waited_for_processor

DRAWINGS: Final = 10_000
SECONDS: Final = 8  # of scrolling
STEP: Final = 60  # pixels a frame: four screens a second
POINTS: Final = 40


def fill() -> None:
    """Keep so many drawings of two strokes, a tenth of them misread."""
    rng = np.random.default_rng(1)
    with Drawings(drawings_path()) as drawings:
        drawings.keep_all(
            (
                Drawing(
                    label=number % 10,
                    drawn=1.7e9 + 600 * number,
                    origin=Origin.PRACTICE,
                    answer=Answer(digit=(number + (number % 11 == 0)) % 10, confidence=0.9, verdict="digit", model="m"),
                ),
                Ink(tuple(Stroke(np.cumsum(rng.normal(0, 5, (POINTS // 2, 2)), axis=0)) for _ in range(2))),
            )
            for number in range(DRAWINGS)
        )


def library() -> dict[str, Any]:
    """Open the tab for the first time, scroll through it, and say what that took."""
    from digitpad.ui.app import create_window  # noqa: PLC0415 - needs a QApplication
    from digitpad.ui.library.tab import LibraryTab  # noqa: PLC0415

    window = create_window()
    learned: list[bool] = []
    window.services.teaching.taught.connect(lambda: learned.append(True))
    window.resize(1400, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    until(lambda: bool(learned))  # what was drawn on other days is known since then
    wait(2000)  # a user who goes to another tab has looked at the first one
    tabs = window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    begun, waited = time.perf_counter(), waited_for_processor()
    tabs.setCurrentIndex(3)
    tab = window.tab("library")
    assert isinstance(tab, LibraryTab)
    while len(tab.drawings.rows) != DRAWINGS:
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()  # and painted
    opening = time.perf_counter() - begun
    own = opening - (waited_for_processor() - waited)
    until(lambda: len(tab.drawings.thumbnails._pictures) > 50)
    filled = time.perf_counter() - begun
    bar, frames = tab.drawings.grid.verticalScrollBar(), Frames()
    frames._timer.timeout.connect(lambda: bar.setValue(bar.value() + STEP))
    wait(SECONDS * 1000)
    frames._timer.stop()
    result = {
        "opening": opening, "own_opening": own, "filled": filled, "late": frames.late, "own": frames.own,
        "scrolled": bar.value() / bar.maximum(), "megabytes": psutil.Process().memory_info().rss / 2**20,
    }  # fmt: skip
    window.close()
    return result


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    APPLICATION = QApplication([])
    fill()
    print(json.dumps(library()))
