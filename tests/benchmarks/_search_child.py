"""The Search page in a process of its own: ``python -m tests.benchmarks._search_child WHAT``. Prints JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox

from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps import sweep_process
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import (
    EVENTS,
    ImportanceFound,
    SweepEnded,
    SweepEvent,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialProposed,
    TrialStarted,
)
from digitpad.core.sweeps.space import Choices, Range, Space
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.ui.train.sweeps.sweep_session import Order
from tests.benchmarks._train_child import Frames, opened, until, wait

TRIALS: Final = 100
EPOCHS: Final = 10
MORE: Final = 10  # trials, with which it goes on
REAL: Final = 4  # trials
_STEPS: Final = 5  # words of an epoch's progress
_PACE: Final = 0.02  # seconds between two words


def _begun(number: int) -> Iterator[SweepEvent]:
    values = {"learning_rate": 1e-4 * 1.05**number, "batch_size": (32, 64, 128)[number % 3]}
    yield TrialProposed(trial=number, run=f"run {number}", values=values, parameters=98_698, multiply_adds=759_296)
    yield TrialStarted(trial=number)


def _epoch(number: int, epoch: int) -> TrialEpochEnded:
    accuracy = 0.995 - 0.3 / (epoch + number % 17)
    return TrialEpochEnded(
        trial=number, epoch=epoch, epochs=EPOCHS, loss=1 - accuracy, accuracy=accuracy, seconds=float(epoch),
        validation_loss=1.1 - accuracy, validation_accuracy=accuracy, score=accuracy,
    )  # fmt: skip


def _ended(number: int) -> Iterator[SweepEvent]:
    yield TrialEnded(trial=number, outcome="finished", epochs=EPOCHS, seconds=float(EPOCHS))
    yield ImportanceFound(shares={"learning_rate": 0.6 + number / 1000, "batch_size": 0.4 - number / 1000})


def record_sweep() -> Sweep:
    """Leave a sweep of `TRIALS` trials of `EPOCHS` epochs in the user's folder, as one of another day would."""
    vary: Space = {"learning_rate": Range(1e-4, 1e-1, is_log=True), "batch_size": Choices((32, 64, 128))}
    sweep = create_sweep(SweepConfig(base=TrainConfig(epochs=EPOCHS), vary=vary, trials=TRIALS))
    events: list[SweepEvent] = [SweepStarted(sweep=str(sweep.folder), trials=TRIALS, at_once=2, goal="accuracy")]
    for number in range(1, TRIALS + 1):
        events += [*_begun(number), *(_epoch(number, epoch) for epoch in range(1, EPOCHS + 1)), *_ended(number)]
    events.append(SweepEnded(outcome="finished", trials=TRIALS, done=TRIALS))
    sweep.trials_file.write_bytes("".join(map(EVENTS.to_line, events)).encode())
    return sweep


def tell(folder: Path) -> None:
    """Be the process of the recorded sweep, which goes on with more trials, two at a time."""

    def say(*events: SweepEvent) -> None:
        sys.stdout.write("".join(map(EVENTS.to_line, events)))
        sys.stdout.flush()
        time.sleep(_PACE)

    say(SweepStarted(sweep=str(folder), trials=TRIALS + MORE, at_once=2, goal="accuracy", known=TRIALS, done=TRIALS))
    for first in range(TRIALS + 1, TRIALS + MORE, 2):
        pair = (first, first + 1)
        say(*(event for number in pair for event in _begun(number)))
        for epoch in range(1, EPOCHS + 1):
            for step in range(1, _STEPS + 1):
                at = {"epoch": epoch, "epochs": EPOCHS, "step": step, "steps": _STEPS}
                say(*(TrialProgressed(trial=number, loss=0.1, accuracy=0.9, **at) for number in pair))
            say(*(_epoch(number, epoch) for number in pair))
        say(*(event for number in pair for event in _ended(number)))
    say(SweepEnded(outcome="finished", trials=TRIALS + MORE, done=TRIALS + MORE))


def recorded() -> dict[str, Any]:
    """Open the page with a recorded sweep, and go on with it; measure the frames of both."""
    record_sweep()
    vars(sweep_process)["COMMAND"] = (sys.executable, "-m", "tests.benchmarks._search_child", "tell")
    QApplication([])
    window, tab, _ = opened()
    wait(3000)
    panel, session = tab.search.panel, tab.search.session
    frames = Frames()
    tab.below.setCurrentWidget(panel)
    until(lambda: panel.model.rowCount() == TRIALS and panel.plots.has_picture and bool(tab.charts.series("loss")))
    wait(500)
    opening = {"late": frames.late, "own": frames.own}
    frames.deleteLater()
    frames = Frames()
    assert session.sweep is not None
    session.begin(Order(session.sweep, trials=TRIALS + MORE))
    until(lambda: session.state.done > TRIALS)
    panel.table.sortByColumn(2, panel.table.horizontalHeader().sortIndicatorOrder())
    until(lambda: session.state.done == TRIALS + MORE and not session.is_running)
    wait(500)
    assert panel.model.rowCount() == TRIALS + MORE
    window.close()
    return {"trials": TRIALS, "epochs": EPOCHS, "more": MORE, "opening": opening,
            "update": {"late": frames.late, "own": frames.own}}  # fmt: skip


def real(source: str) -> dict[str, Any]:
    """Search with a real Ray on ``source``, as a user asks for it; measure the frames from click to end."""
    QApplication([])
    window, tab, _ = opened()
    tab.form.choose("data", (source,))
    tab.form.choose("epochs", 2)
    tab.below.setCurrentWidget(tab.search.panel)
    wait(3000)
    frames, begun = Frames(), time.perf_counter()
    tab.search.ask()
    dialog = tab.search.dialog
    assert dialog is not None
    trials = dialog.findChild(QSpinBox, "searchTrials")
    start = dialog.findChild(QAbstractButton, "startSearch")
    assert isinstance(trials, QSpinBox)
    assert isinstance(start, QAbstractButton)
    trials.setValue(REAL)
    start.click()
    session = tab.search.session
    until(lambda: session.state.started is not None)
    started = time.perf_counter() - begun
    until(lambda: bool(session.ended) and not session.is_running)
    assert session.ended is not None
    assert session.ended.outcome == "finished", session.ended.reason
    window.close()
    return {"trials": REAL, "started": started, "taken": time.perf_counter() - begun, "late": frames.late,
            "own": frames.own}  # fmt: skip


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "tell":
        tell(Path(sys.argv[2]))
    else:
        print(json.dumps(recorded() if sys.argv[1] == "recorded" else real(str(Path(sys.argv[2])))))
