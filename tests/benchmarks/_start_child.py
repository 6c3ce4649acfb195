"""The program's own start, where nothing is imported yet: ``python -m tests.benchmarks._start_child STARTED``.

STARTED is what ``time.monotonic()`` said when the process was started. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def start(started: float) -> dict[str, Any]:
    """Run the program's own start up to its event loop; there draw a seven and wait for the answer."""
    from digitpad import cli  # noqa: PLC0415 - the import is a part of the start
    from digitpad.ui.shell import quick_start  # noqa: PLC0415 - ditto

    answer: dict[str, Any] = {}

    def measure() -> int:
        from PySide6.QtWidgets import QApplication, QMainWindow, QWidget  # noqa: PLC0415 - not before the program does

        from tests.benchmarks import _window_child as window_child  # noqa: PLC0415 - ditto

        (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow)]
        canvas = window_child.named(window, QWidget, "canvas")
        first = window_child.FirstPaint(canvas)
        assert window_child.read_digit(window) == "", "a drawing was there before"
        while first.at is None:
            QApplication.processEvents()
        answer["shown"] = time.monotonic() - started
        side = min(canvas.width(), canvas.height()) / 100
        kind, seven = window_child.Kind, window_child.SEVEN
        for index, (x, y) in enumerate(seven):
            window_child.mouse(canvas, kind.MouseMove if index else kind.MouseButtonPress, x * side, y * side)
        window_child.mouse(canvas, kind.MouseButtonRelease, seven[-1][0] * side, seven[-1][1] * side)
        while window_child.read_digit(window) != "7" or max(window_child.percents(window)) == 0:
            QApplication.processEvents()
        answer["answered"] = time.monotonic() - started
        window.close()
        return 0

    whole = quick_start.keep_qt_from_reading_sources

    def measure_instead_of_the_event_loop() -> None:
        whole()
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - Qt is there now

        QApplication.exec = staticmethod(measure)  # type: ignore[method-assign]

    quick_start.keep_qt_from_reading_sources = measure_instead_of_the_event_loop
    assert cli.main([]) == 0
    answer["work"] = time.process_time()
    answer["megabytes"] = _resident_megabytes()
    answer["forbidden"] = sorted({"tensorflow", "keras"} & set(sys.modules))
    return answer


def _resident_megabytes() -> float:
    own = Path("/proc/self/statm")
    if own.is_file():  # without the megabyte that psutil takes
        return int(own.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    import psutil  # noqa: PLC0415 - after the measurement

    return float(psutil.Process().memory_info().rss / 2**20)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(start(float(sys.argv[1]))))
