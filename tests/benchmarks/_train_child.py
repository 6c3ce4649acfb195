"""The real Train tab in a process of its own: ``python -m tests.benchmarks._train_child WHAT``. Prints JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabWidget, QWidget

if TYPE_CHECKING:
    from digitpad.ui.shell.window import MainWindow
    from digitpad.ui.train.tab import TrainTab

Found = TypeVar("Found", bound=QWidget)
FRAME: Final = 16  # milliseconds
PATIENCE: Final = 300  # seconds


class Frames(QObject):
    """A precise timer of 16 ms; how late each of its ticks comes is how late a frame would be."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own: list[float] = []  # without the time for which other processes had the processor
        self._waited = waited_for_processor()
        self._last: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(FRAME)

    def _tick(self) -> None:
        now = time.perf_counter()
        waited = waited_for_processor()
        if self._last is not None:
            self.late.append(max(now - self._last - FRAME / 1000, 0.0))
            self.own.append(max(self.late[-1] - (waited - self._waited), 0.0))
        self._last, self._waited = now, waited


def waited_for_processor() -> float:
    """Return for how many seconds this thread has been ready to run while others ran; 0 where nobody counts."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


@dataclass(frozen=True, slots=True)
class Opening:
    """How the Train tab was opened for the first time, in seconds.

    Attributes:
        taken: until it was shown.
        late, own: by how much the worst frame was late, from the start of the window on; without waiting for the
            processor.
    """

    taken: float
    late: float
    own: float


def opened() -> tuple[MainWindow, TrainTab, Opening]:
    """Return the window, its Train tab, and how the tab was opened for the first time."""
    from digitpad.ui.app import create_window  # noqa: PLC0415 - needs a QApplication
    from digitpad.ui.train.tab import TrainTab  # noqa: PLC0415

    window = create_window()
    window.resize(1120, 760)
    window.show()
    QTest.qWaitForWindowExposed(window)
    gc.freeze()  # as the program does at its start
    frames = Frames()
    wait(2000)  # a user who goes to another tab has looked at the first one
    tabs = window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    begun = time.perf_counter()
    tabs.setCurrentIndex(1)
    QApplication.processEvents()
    taken = time.perf_counter() - begun
    wait(300)
    tab = window.tab("train")
    assert isinstance(tab, TrainTab)
    opening = Opening(taken, max(frames.late), max(frames.own))
    frames.deleteLater()
    return window, tab, opening


def wait(milliseconds: int) -> None:
    """Let the window live; QTest's own wait would keep the other threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], bool]) -> None:
    """Let the window work until ``holds``."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "nothing came"
        wait(5)


def _found(window: MainWindow, kind: type[Found], name: str) -> Found:
    widget = window.findChild(kind, name)
    assert isinstance(widget, kind)
    return widget


def training(source: str) -> dict[str, Any]:
    """Train two epochs on ``source`` after ten seconds in the tab, and again; measure all that is seen."""
    QApplication([])
    window, tab, first_opening = opened()
    wait(3000)  # Matplotlib is imported, the data looked at
    _found(window, QComboBox, "dataSource").setCurrentText(source)
    wait(7000)  # ten seconds since the tab was opened
    result: dict[str, Any] = {
        "opening": asdict(first_opening),
        "shown": [],
        "first_point": [],
        "late": [],
        "own": [],
        "outcome": [],
    }
    for _ in range(2):
        until(lambda: not tab.is_training)
        old = tab.charts.chart("loss").image
        frames, begun = Frames(), time.perf_counter()
        _found(window, QAbstractButton, "startButton").click()
        QApplication.processEvents()
        result["shown"].append(time.perf_counter() - begun)
        assert tab.is_training
        assert tab.status.words
        until(lambda old=old: tab.charts.chart("loss").image not in (None, old) or not tab.is_training)  # type: ignore[misc]
        result["first_point"].append(time.perf_counter() - begun)
        until(lambda: not tab.is_training)
        result["late"] += frames.late
        result["own"] += frames.own
        result["outcome"].append(tab.status.words)
        frames.deleteLater()
    window.close()
    return result


RUNS: Final = 20
EPOCHS: Final = 200


def record_runs() -> None:
    """Leave `RUNS` runs of `EPOCHS` epochs in the user's folder, as trainings of other days would."""
    from digitpad.core.runs.config import TrainConfig  # noqa: PLC0415
    from digitpad.core.runs.events import EpochEnded, RunStarted, to_line  # noqa: PLC0415
    from digitpad.core.runs.run_list import create_run  # noqa: PLC0415

    for number in range(RUNS):
        run = create_run(TrainConfig(epochs=EPOCHS, name=f"run {number + 1}"))
        epochs = []
        for epoch in range(1, EPOCHS + 1):
            loss = 0.02 * (number + 1) + 1 / epoch
            epochs.append(
                EpochEnded(
                    epoch=epoch, epochs=EPOCHS, loss=loss, accuracy=1 - loss / 3, validation_loss=loss * 1.1,
                    validation_accuracy=1 - loss / 2.8, learning_rate=1e-3, seconds=float(epoch),
                )
            )  # fmt: skip
        begun = RunStarted(run=str(run.folder), name=run.name, network="fast", parameters=1, epochs=EPOCHS)
        run.write("events.jsonl", "".join([to_line(begun), *map(to_line, epochs)]).encode())
        run.write_history(tuple(epochs))
        run.write_outcome(run.ended("finished", ""))


def crowd(source: str) -> dict[str, Any]:
    """Compare all recorded runs with one that is trained for one epoch on ``source``; measure the frames."""
    record_runs()
    QApplication([])
    window, tab, _ = opened()
    until(lambda: len(tab.runs.model.rows) == RUNS)
    for row in range(RUNS):
        tab.runs.model.tick(row, is_ticked=True)
    _found(window, QComboBox, "dataSource").setCurrentText(source)
    wait(10_000)  # drawn, and TensorFlow is loaded
    frames = Frames()
    _found(window, QAbstractButton, "startButton").click()
    assert tab.is_training, tab.status.words
    until(lambda: not tab.is_training)
    shown = {each.run for each in tab.charts.series("loss")}
    assert len(shown) == RUNS + 1, shown
    window.close()
    return {"late": frames.late, "own": frames.own, "runs": RUNS, "epochs": EPOCHS}


def memory() -> dict[str, Any]:
    """Hand the tab 100 epochs of events, of 600 batches each, and measure by how much the process grows."""
    import psutil  # noqa: PLC0415

    from digitpad.core.runs.events import BatchEnded, EpochEnded, EpochStarted, RunStarted  # noqa: PLC0415

    QApplication([])
    window, tab, _ = opened()
    wait(3000)

    hear = tab.session._on_event

    def epochs(first: int, last: int) -> None:
        for epoch in range(first, last + 1):
            hear(EpochStarted(epoch=epoch, epochs=110, steps=600))
            for step in range(1, 601):
                loss = 2.3 / (epoch + step / 600)
                hear(
                    BatchEnded(
                        epoch=epoch, step=step, steps=600, loss=loss, accuracy=1 / (1 + loss), images_per_second=9e3
                    )
                )
                if step % 100 == 0:
                    wait(5)
            hear(EpochEnded(epoch=epoch, epochs=110, loss=loss, accuracy=0.9, learning_rate=1e-3, seconds=1.0))

    hear(RunStarted(run="", name="memory", network="fast", parameters=1, epochs=110))
    epochs(1, 10)  # the charts have been drawn, the libraries have what they keep
    wait(500)
    before = psutil.Process().memory_info().rss
    epochs(11, 110)
    wait(500)
    grown = psutil.Process().memory_info().rss - before
    window.close()
    return {"megabytes": grown / 2**20}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    works = {"training": training, "crowd": crowd}
    result = works[sys.argv[1]](str(Path(sys.argv[2]))) if sys.argv[1] in works else memory()
    print(json.dumps(result))
