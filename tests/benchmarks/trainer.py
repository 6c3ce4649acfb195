"""The trainer's process on real runs: its first word, Stop and the model that is left, and the memory it takes.

How long a click on Start takes to the first point on the chart is measured in the window, by ``train-tab``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import BatchEnded, Event, ModelSaved, RunEnded
from digitpad.core.runs.presets import PRESETS
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.trainer_process import TrainerProcess
from tests.benchmarks._command import peak_gigabytes
from tests.benchmarks.data import data_file
from tests.benchmarks.synthetic import share_right
from tests.benchmarks.table import Row, Skipped, benchmark

_STEPS: Final = 30  # into an epoch, when Stop is pressed


@dataclass(frozen=True, slots=True)
class Stopped:
    """One run that was stopped.

    Attributes:
        run: where it lies.
        ended: its last event.
        saved: the epoch that its model is of, 0 if there is none.
        first_event: seconds from the command to whatever came first.
        first_steps: seconds from the command to the first steps.
        stopping: seconds from Stop to the end.
    """

    run: Run
    ended: RunEnded
    saved: int
    first_event: float
    first_steps: float
    stopping: float


@benchmark("trainer")
def trainer() -> Iterator[Row]:
    """Two runs on MNIST in one process as the window has it, each stopped; the second needs the most memory."""
    mnist = str(data_file("mnist.npz"))
    with TrainerProcess() as process:
        cold = stopped(process, replace(PRESETS["fast"].config, data=(mnist,), epochs=3), _within(epoch=2))
        warm = stopped(process, replace(PRESETS["accurate"].config, data=(mnist,)), _within(epoch=1))
        assert process.process_id is not None, "a stop ends the run, not the trainer"
        gigabytes = peak_gigabytes(process.process_id)
    yield Row(
        "from the command to the trainer's first event, its process not yet started, and warm",
        f"{cold.first_event * 1000:.0f} ms and {warm.first_event * 1000:.0f} ms; "
        f"first steps taken after {cold.first_steps:.1f} s and {warm.first_steps:.1f} s",
        "≤ 100 ms",
        max(cold.first_event, warm.first_event) <= 0.1,
    )
    worst = max(cold.stopping, warm.stopping)
    share, usable = _left_behind(cold, f"{mnist}:test")
    yield Row(
        "Stop on a real run, within an epoch of `fast` and one of `accurate` with augmentation",
        f"{cold.stopping:.2f} s and {warm.stopping:.2f} s; "
        + (
            f"the model of the last complete epoch is there, {share:.2%} right on MNIST's test images"
            if usable
            else "no model"
        ),
        "≤ 2 s, with the model of the last complete epoch usable",
        worst <= 2 and usable,
    )
    if gigabytes is None:
        raise Skipped("this system does not tell how much memory a process has had")
    yield Row("the most memory that the trainer had in these runs", f"{gigabytes:.2f} GB", "≤ 1.5 GB", gigabytes <= 1.5)


def stopped(process: TrainerProcess, config: TrainConfig, now: Callable[[Event], bool]) -> Stopped:
    """Begin a run of ``config``, stop it ``now``, and watch it to its end."""
    run = create_run(config)
    begun = time.perf_counter()
    first_event = first_steps = asked = 0.0
    saved = 0
    for event in process.train(run):
        at = time.perf_counter()
        first_event = first_event or at - begun
        if isinstance(event, BatchEnded):
            first_steps = first_steps or at - begun
        if isinstance(event, ModelSaved):
            saved = event.epoch
        if not asked and now(event):
            process.stop()
            asked = time.perf_counter()
        if isinstance(event, RunEnded):
            assert event.outcome == "stopped", event.reason
            assert asked
            return Stopped(run, event, saved, first_event, first_steps, at - asked)
    raise AssertionError("a run ends with an event")


def _within(*, epoch: int) -> Callable[[Event], bool]:
    return lambda event: isinstance(event, BatchEnded) and event.epoch == epoch and event.step >= _STEPS


def _left_behind(cold: Stopped, test: str) -> tuple[float, bool]:
    """Return how often the model is right that a run stopped in its second epoch has left, and whether it is usable."""
    if cold.ended.epochs != 1 or cold.saved != 1 or cold.ended.model is None:
        return 0.0, False
    share = share_right(Recogniser.open(cold.run.model), test)
    return share, share >= 0.95
