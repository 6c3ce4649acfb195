"""What the sweep's process knows and tells: Ray Tune's callbacks become events, and its log becomes proposals again."""

from __future__ import annotations

import contextlib
import itertools
import math
import threading
import time
from collections.abc import Callable
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run, runs_folder
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import LAGGED, STOPPED
from digitpad.core.sweeps.events import (
    ImportanceFound,
    SweepEvent,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialProposed,
    TrialStarted,
)
from digitpad.core.sweeps.sweep_writer import SweepWriter
from digitpad.core.sweeps.trials import SweepState, Trial
from training.sweep.proposals import NothingLeftError, import_importance, importances, propose
from training.sweep.work import WORST, Report

_ENDS: Final = {"finished": "finished", "failed": "failed", "stopped": "failed"}  # stopped, though nobody asked
_OF_ALL: Final = ("disk", "data", "download")
"""Causes for which no trial is to blame: the next would fail of them as well."""


class Book:
    """Keeps the events of a sweep and tells them; in Tune's thread, but for `stop`, which any thread may call.

    Args:
        writer: keeps them.
        tell: gets each of them.
    """

    def __init__(self, writer: SweepWriter, tell: Callable[[SweepEvent], None]) -> None:
        self._writer, self._tell = writer, tell
        self.sweep = writer.sweep
        self.config: SweepConfig = self.sweep.config
        self._waiting = [trial.number for trial in self.state.unfinished]
        self._stop = threading.Event()
        self._deadline = math.inf if self.config.hours is None else time.monotonic() + 3600 * self.config.hours
        self.broken = ""
        self.nothing_left = ""

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        """Tune copies what it is given into files of its own, from which nothing is ever read: there it is None."""
        return type(None), ()

    @property
    def state(self) -> SweepState:
        """What is known so far."""
        return self._writer.state

    @property
    def to_come(self) -> int:
        """How many trials are left to train, those that wait included."""
        return len(self._waiting) + max(self.config.trials - len(self.state.trials), 0)

    def stop(self) -> None:
        """Let every trial stop, and none begin."""
        self._stop.set()

    @property
    def is_stop_asked(self) -> bool:
        """Whether somebody wants an end."""
        return self._stop.is_set()

    @property
    def is_time_over(self) -> bool:
        """Whether the hours that the sweep has are over."""
        return time.monotonic() > self._deadline

    def should_stop(self) -> bool:
        """Whether all trials are to stop, whatever for."""
        return self.is_stop_asked or self.is_time_over or bool(self.broken)

    def keep(self, event: SweepEvent) -> None:
        """Keep ``event`` and tell it; where the disk takes nothing, the sweep stops."""
        try:
            self._writer.record(event)
        except DigitpadError as error:
            self.broken = self.broken or str(error)
        self._tell(event)

    def next_trial(self) -> Trial | None:
        """Return what is to be trained next, its proposal and its run written; None if there is nothing."""
        if self.should_stop():
            return None
        again = self.state.trials[self._waiting.pop(0)] if self._waiting else None
        if again is None and len(self.state.trials) >= self.config.trials:
            return None
        if again is not None and (self.sweep.run_of(again).folder / "config.json").is_file():
            return again  # else the user has deleted its run, and it gets another one
        number = self.state.next_number if again is None else again.number
        try:
            values = propose(self.config, self.state, number) if again is None else again.values
            config = self.config.trial_config(values, f"{self.sweep.name}-trial-{number:02}")
            run = self._left_run(config) or create_run(config)
        except NothingLeftError as error:
            self.nothing_left = str(error)
            return None
        except DigitpadError as error:
            self.broken = str(error)
            return None
        network = config.architecture
        self.keep(
            TrialProposed(
                trial=number,
                run=run.name,
                values=values,
                parameters=network.parameters,
                multiply_adds=network.multiply_adds,
            )
        )
        return None if self.broken else self.state.trials[number]

    def _left_run(self, config: TrainConfig) -> Run | None:
        """Return the run that this sweep made for a trial of which no event tells.

        It was killed before it could say so, or the file of its events was damaged: what was trained is not lost.
        """
        known, told = {trial.run for trial in self.state.trials.values()}, config.to_json()
        for number in itertools.count(1):
            run = Run(runs_folder() / (config.name if number == 1 else f"{config.name}-{number}"))
            if not run.folder.exists():
                return None
            with contextlib.suppress(DigitpadError):  # a configuration that cannot be read is not ours
                if run.name not in known and run.config.to_json() == told and run.created >= self.sweep.created:
                    return run
        return None

    def reported(self, number: int, report: Report) -> None:
        """Take in what a worker says of a trial."""
        if report.began:
            self.keep(TrialStarted(trial=number, attempt=self.state.trials[number].attempts + 1, node=report.node))
        if report.batch is not None:
            import_importance()  # takes seconds, now while trials are trained and not when one has ended
            at, epochs = report.batch, self.config.trial_config(self.state.trials[number].values).epochs
            self._tell(
                TrialProgressed(
                    trial=number, epoch=at.epoch, epochs=epochs, step=at.step, steps=at.steps, loss=at.loss,
                    accuracy=at.accuracy,
                )
            )  # fmt: skip
        if report.epoch_ended is not None:
            at_end = report.epoch_ended
            event = TrialEpochEnded(
                trial=number,
                epoch=at_end.epoch,
                epochs=at_end.epochs,
                loss=at_end.loss,
                accuracy=at_end.accuracy,
                validation_loss=at_end.validation_loss,
                validation_accuracy=at_end.validation_accuracy,
                seconds=at_end.seconds,
                score=None if report.score == WORST else report.score,
            )
            if event not in self.state.trials[number].epochs:  # a trial that goes on tells from its beginning
                self.keep(event)

    def ended(self, number: int, report: Report | None) -> None:
        """Take in that a trial has ended: by itself, as its last ``report`` says, as it lagged behind, or by a stop."""
        trial, run_ended = self.state.trials[number], None if report is None else report.ended
        if run_ended is not None and not (run_ended.outcome == "stopped" and self.should_stop()):
            outcome, reason, cause = _ENDS[run_ended.outcome], run_ended.reason, run_ended.cause
            if cause in _OF_ALL:
                outcome, self.broken = "stopped", self.broken or reason
        elif self.should_stop():
            outcome, reason, cause = "stopped", STOPPED, ""
        else:
            outcome, reason, cause = "ended-early", LAGGED, ""
        self._end(trial, outcome, reason, cause, None if run_ended is None else run_ended.test_accuracy)

    def all_stopped(self) -> None:
        """Take in that nothing is trained any more: where a stop was asked for, Tune tells it of some trials only."""
        for trial in [each for each in self.state.trials.values() if each.is_running and self.should_stop()]:
            self._end(trial, "stopped", STOPPED, "")

    def lost(self, number: int, why: str) -> None:
        """Take in that a trial cannot be trained: its worker died again and again, or could not begin."""
        cause = "memory" if "OutOfMemory" in why or "memory" in why.lower() else "worker"
        lines = [line.strip() for line in why.split("\n") if line.strip()]
        self._end(
            self.state.trials[number], "failed", f"Its worker was lost: {lines[-1][:300] if lines else why}", cause
        )

    def _end(self, trial: Trial, outcome: str, reason: str, cause: str, test_accuracy: float | None = None) -> None:
        known = trial.score
        self.keep(
            TrialEnded(
                trial=trial.number,
                outcome=outcome,
                reason=reason,
                cause=cause,
                epochs=len(trial.epochs),
                validation_accuracy=trial.accuracy,
                validation_loss=trial.loss,
                test_accuracy=test_accuracy,
                score=None if math.isnan(known) else known,
                seconds=trial.seconds,
            )
        )
        if outcome != "stopped" and (shares := importances(self.config, self.state)):
            self.keep(ImportanceFound(shares=shares))
