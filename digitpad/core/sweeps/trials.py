"""The trials of a sweep as its events tell them: what each tries, how far it is, how good; which is the best."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from digitpad.core.sweeps.events import (
    ImportanceFound,
    SweepEnded,
    SweepEvent,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProposed,
    TrialStarted,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One trial, as far as it has come.

    Attributes:
        number: from 1.
        run: the name of its run.
        values: what it tries, by the names of fields of `TrainConfig`.
        parameters: of its network.
        multiply_adds: of its network, for one image.
        attempts: how often it was begun or taken up again.
        is_running: whether it was begun and has not ended.
        epochs: those that are complete, in order.
        ended: how it ended last; None before.
    """

    number: int
    run: str
    values: dict[str, Any]
    parameters: int
    multiply_adds: int
    attempts: int = 0
    is_running: bool = False
    epochs: tuple[TrialEpochEnded, ...] = ()
    ended: TrialEnded | None = None

    @property
    def status(self) -> str:
        """``waiting``, ``running``, or how it ended: ``finished``, ``ended-early``, ``failed`` or ``stopped``.

        One that was begun and whose sweep has ended, or was killed, has stopped.
        """
        if self.is_running:
            return "running"
        if self.ended is None:
            return "stopped" if self.attempts else "waiting"
        return self.ended.outcome

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do for it."""
        return self.status in ("finished", "ended-early", "failed")

    @property
    def score(self) -> float:
        """How good it is by the goal, the higher the better; NaN if nobody knows."""
        known: list[TrialEnded | TrialEpochEnded] = [*([self.ended] if self.ended else []), *reversed(self.epochs)]
        return next((each.score for each in known if each.score is not None), math.nan)

    @property
    def is_ranked(self) -> bool:
        """Whether it can be the best: it was measured and has not failed."""
        return self.status != "failed" and not math.isnan(self.score)

    @property
    def accuracy(self) -> float | None:
        """On the validation images, after its last epoch."""
        return self.epochs[-1].validation_accuracy if self.epochs else None

    @property
    def loss(self) -> float | None:
        """On the validation images, after its last epoch."""
        return self.epochs[-1].validation_loss if self.epochs else None

    @property
    def seconds(self) -> float:
        """Of training."""
        return self.epochs[-1].seconds if self.epochs else 0.0


@dataclass(slots=True)
class SweepState:
    """What is known of a sweep after some of its events, which are added in their order.

    Attributes:
        trials: by their numbers.
        importance: the share of each setting; empty while too few trials have ended.
        started: the sweep's last beginning.
        ended: how it ended last, unless it goes on.
    """

    trials: dict[int, Trial] = field(default_factory=dict)
    importance: dict[str, float] = field(default_factory=dict)
    started: SweepStarted | None = None
    ended: SweepEnded | None = None

    @classmethod
    def of(cls, events: Iterable[SweepEvent]) -> SweepState:
        """Return the state after ``events``."""
        state = cls()
        for event in events:
            state.add(event)
        return state

    def add(self, event: SweepEvent) -> None:
        """Take in the next event."""
        match event:
            case SweepStarted():
                self.started, self.ended = event, None
                self.interrupt()  # those that ran when the sweep was killed
            case SweepEnded():
                self.ended = event
                self.interrupt()  # those that were stopped before they could say anything
            case ImportanceFound():
                self.importance = {name: float(share) for name, share in event.shares.items()}
            case TrialProposed():
                values = {name: tuple(v) if isinstance(v, list) else v for name, v in event.values.items()}
                self.trials[event.trial] = Trial(
                    number=event.trial, run=event.run, values=values, parameters=event.parameters,
                    multiply_adds=event.multiply_adds,
                )  # fmt: skip
            case TrialStarted() if event.trial in self.trials:
                self._change(event.trial, is_running=True, attempts=event.attempt)
            case TrialEpochEnded() if event.trial in self.trials:
                before = self.trials[event.trial].epochs
                # An epoch that was lost with its worker comes again.
                self._change(event.trial, epochs=(*(each for each in before if each.epoch < event.epoch), event))
            case TrialEnded() if event.trial in self.trials:
                self._change(event.trial, is_running=False, ended=event)

    def interrupt(self) -> None:
        """Take in that nothing is trained now: the sweep's process has ended, or has not begun with the trials yet."""
        for number, trial in self.trials.items():
            if trial.is_running:
                self._change(number, is_running=False)

    @property
    def next_number(self) -> int:
        """The number of the next trial: the first that is free, wherever lines of a damaged file are missing."""
        return next(number for number in itertools.count(1) if number not in self.trials)

    def _change(self, number: int, **values: Any) -> None:
        self.trials[number] = replace(self.trials[number], **values)

    @property
    def done(self) -> int:
        """How many trials have ended for good."""
        return sum(trial.is_done for trial in self.trials.values())

    @property
    def unfinished(self) -> list[Trial]:
        """The trials that are proposed and not done, in order."""
        return [trial for _, trial in sorted(self.trials.items()) if not trial.is_done]

    @property
    def best(self) -> Trial | None:
        """The best of the trials that have a model: of equals the one with less work, and then the earlier one."""
        return next((trial for trial in self.ranking() if trial.is_ranked), None)

    def ranking(self) -> list[Trial]:
        """Return all trials, the best first; those that failed or were not measured come last."""
        return sorted(self.trials.values(), key=_order)


def _order(trial: Trial) -> tuple[bool, float, int, int]:
    return not trial.is_ranked, -trial.score if trial.is_ranked else 0.0, trial.multiply_adds, trial.number
