"""One trial where it is trained: in a worker of Ray's, by a trainer's process that stays warm for the next trial.

A thread follows the trainer; Ray asks for what has happened every second or some, so that a stop never waits for long.
"""

from __future__ import annotations

import math
import os
import platform
import queue
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import BatchEnded, DataLoaded, EpochEnded, Event, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.trainer_process import COMMAND, FOREGROUND, TrainerProcess
from digitpad.core.sweeps.goal import score
from training.sweep.mirror import Mirror

WORST: Final = -1e9
"""The score of what has diverged or was not measured: NaN would be neither better nor worse than any other."""

_PATIENCE: Final = 30.0  # seconds for which the trainer of a worker that was killed may still write its checkpoint
_CRASHES: Final = 2  # of the trainer, after which a trial has failed
_trainer: TrainerProcess | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is told of a trial.

    Attributes:
        trial: its number.
        run: the folder of its run, on the machine of the sweep.
        goal: of the sweep.
        multiply_adds: of its network.
        threads: that its trainer may keep busy.
        foreground: whether it takes what it can get.
        version: of the program that the sweep belongs to.
        pause: seconds between reports within an epoch; a stop waits for so long.
        keeper: Ray's handle of who has the runs, where this machine does not see them; else None.
    """

    trial: int
    run: str
    goal: str
    multiply_adds: int
    threads: int
    foreground: bool
    version: str
    pause: float = 1.0
    keeper: Any = None


@dataclass(slots=True)
class Report:
    """What has happened since the last one; becomes a result of Ray Tune's."""

    epoch: int = 0
    score: float = WORST
    began: bool = False
    epoch_ended: EpochEnded | None = None
    batch: BatchEnded | None = None
    ended: RunEnded | None = None
    node: str = field(default_factory=platform.node)


class Work:
    """Trains one trial from where its run stands; used in one thread.

    Args:
        task: the trial.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._epoch, self._score, self._images = 0, WORST, 0
        self._last: EpochEnded | None = None
        self._crashes = 0
        self._told = self._over = False
        self._thread: threading.Thread | None = None
        self._mirror: Mirror | None = None

    def next(self) -> Report:
        """Return what has happened within a pause, or until the next epoch or the end."""
        report = Report(self._epoch, self._score)
        if not self._told:
            self._told = report.began = True
            self._begin()
            return report
        deadline = time.monotonic() + self._task.pause
        while (left := deadline - time.monotonic()) > 0:
            try:
                event = self._queue.get(timeout=left)
            except queue.Empty:
                break
            if self._take(event, report):
                break
        report.epoch, report.score = self._epoch, self._score
        return report

    def leave(self) -> None:
        """Stop what is left to train, with a checkpoint, and wait for it."""
        self._stop.set()
        if self._thread is not None:
            if not self._over:
                trainer().stop()
            self._thread.join()
        if self._mirror is not None:
            self._mirror.close()

    def _begin(self) -> None:
        task = self._task
        try:
            if task.version != __version__:
                raise DigitpadError(f"{platform.node()} has digitpad {__version__}, the sweep {task.version}.")  # noqa: TRY301
            if task.keeper is not None:
                self._mirror = Mirror(task.keeper, Path(task.run).name)
            run = Run(Path(task.run)) if self._mirror is None else self._mirror.run
            self._wait_for(run)
        except DigitpadError as error:
            self._queue.put(RunEnded(outcome="failed", reason=str(error), cause="worker"))
            return
        # What is known already is told again: the sweep may have been killed before it knew.
        known: list[Event] = [event for event in run.events() if isinstance(event, DataLoaded)]
        for event in (*known, *run.history()):
            self._queue.put(event)
        outcome = run.outcome
        if outcome is not None and outcome.outcome == "finished":
            self._queue.put(outcome)
        else:
            self._train(run)

    def _train(self, run: Run) -> None:
        os.environ["TF_NUM_INTRAOP_THREADS"] = os.environ["OMP_NUM_THREADS"] = str(self._task.threads)

        def follow() -> None:
            for event in trainer(foreground=self._task.foreground).train(run, self._stop):
                self._queue.put(event)

        self._thread = threading.Thread(target=follow, name="trainer", daemon=True)
        self._thread.start()

    def _take(self, event: Event, report: Report) -> bool:
        """Take in what the trainer said; return whether that is to be reported at once."""
        match event:
            case DataLoaded():
                self._images = event.validation
            case BatchEnded():
                report.batch = event
            case EpochEnded() if event.epoch == event.epochs:
                self._last = event  # reported together with the end, so that no trial is ended early after it
            case EpochEnded():
                self._report_epoch(event, report)
                return True
            case RunEnded():
                self._over = True
                if self._is_worth_another_try(event):
                    return False
                if self._last is not None:
                    self._report_epoch(self._last, report)
                elif self._mirror is not None:
                    self._mirror.send()
                report.ended = event
                return True
        return False

    def _report_epoch(self, epoch: EpochEnded, report: Report) -> None:
        self._measure(epoch)
        report.epoch_ended, report.batch = epoch, None
        if self._mirror is not None:
            self._mirror.send()

    def _measure(self, epoch: EpochEnded) -> None:
        told = score(
            self._task.goal,
            accuracy=epoch.validation_accuracy,
            loss=epoch.validation_loss,
            multiply_adds=self._task.multiply_adds,
            images=self._images,
        )
        self._epoch, self._score = epoch.epoch, WORST if math.isnan(told) else told

    def _is_worth_another_try(self, event: RunEnded) -> bool:
        """Whether a trainer that was killed or crashed is started again, for the rest of the run."""
        if event.outcome != "stopped" or self._stop.is_set():
            return False
        self._crashes += 1
        if self._crashes >= _CRASHES:
            return False
        if self._thread is not None:
            self._thread.join()
        self._over = False
        self._train(Run(Path(self._task.run)) if self._mirror is None else self._mirror.run)
        return True

    def _wait_for(self, run: Run) -> None:
        deadline = time.monotonic() + _PATIENCE
        while run.is_running:
            if time.monotonic() > deadline:
                raise DigitpadError(f"Another trainer works on the run {run.name}.")
            time.sleep(0.1)


def trainer(*, foreground: bool = True) -> TrainerProcess:
    """Return this worker's trainer, which is made when it is asked for first."""
    global _trainer  # noqa: PLW0603 - there is one for each process, whatever trials come
    if _trainer is None:
        _trainer = TrainerProcess(FOREGROUND if foreground else COMMAND)
    return _trainer


def close_trainer() -> None:
    """End this worker's trainer."""
    global _trainer  # noqa: PLW0603
    if _trainer is not None:
        _trainer.close()
        _trainer = None
