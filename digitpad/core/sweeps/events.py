"""What a sweep says: immutable events, each one line of JSON; those that are kept are all there is to its trials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final, get_args

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.event_lines import EventKinds


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepStarted:
    """A sweep begins or goes on; ``known`` trials were proposed before, and ``done`` of them have ended."""

    sweep: str
    trials: int
    at_once: int
    goal: str
    known: int = 0
    done: int = 0
    process: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialProposed:
    """The settings of a trial, counted from 1, are chosen and its run is made; it has not begun."""

    trial: int
    run: str
    values: dict[str, Any]
    parameters: int
    multiply_adds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialStarted:
    """A trial begins, or goes on after a stop or a fault, for the ``attempt``-th time, on the machine ``node``."""

    trial: int
    attempt: int = 1
    node: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialProgressed:
    """Told about once a second while a trial is trained, and not kept: where it is within its epoch."""

    trial: int
    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float

    @property
    def share(self) -> float:
        """How much of the trial is done, 0 to 1."""
        return (self.epoch - 1 + self.step / max(self.steps, 1)) / max(self.epochs, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialEpochEnded:
    """What is known of a trial after an epoch; ``score`` is by the goal, the higher the better."""

    trial: int
    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float | None = None
    validation_accuracy: float | None = None
    seconds: float
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialEnded:
    """A trial has ended.

    Attributes:
        outcome: ``finished``; ``ended-early``, as it lagged behind; ``failed``; or ``stopped``, which a sweep that
            goes on takes up again.
        reason: a sentence; empty only if finished with nothing to tell.
        cause: for programs, as in `digitpad.core.runs.events.RunEnded`, and ``disk`` or ``worker``.
    """

    OUTCOMES: ClassVar[tuple[str, ...]] = ("finished", "ended-early", "failed", "stopped")

    trial: int
    outcome: str
    reason: str = ""
    cause: str = ""
    epochs: int = 0
    validation_accuracy: float | None = None
    validation_loss: float | None = None
    test_accuracy: float | None = None
    score: float | None = None
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if self.outcome not in self.OUTCOMES:
            raise DigitpadError(f"A trial cannot end as {self.outcome!r}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportanceFound:
    """Which setting matters: the share of each by its name, 0 to 1, together 1. Told anew after each trial."""

    shares: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepNote:
    """A sentence for the log, such as what is being waited for."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepEnded:
    """The last event of every sweep.

    Attributes:
        outcome: ``finished``, ``stopped`` or ``failed``.
        reason: a sentence; empty only if finished with nothing to tell.
        trials: that were proposed so far.
        done: of them have ended for good.
        best: the best trial; None if none has a model.
        model: of the best, the file.
        library: the name under which the best lies in the library, once the sweep has finished.
        report: the page of the report.
        seconds: that this went on for.
        can_resume: whether there is anything left to do.
    """

    OUTCOMES: ClassVar[tuple[str, ...]] = ("finished", "stopped", "failed")

    outcome: str
    reason: str = ""
    sweep: str = ""
    trials: int = 0
    done: int = 0
    best: int | None = None
    score: float | None = None
    model: str | None = None
    library: str | None = None
    report: str | None = None
    seconds: float = 0.0
    can_resume: bool = True

    def __post_init__(self) -> None:
        if self.outcome not in self.OUTCOMES:
            raise DigitpadError(sentence("Sweeps", "A sweep cannot end as {outcome!r}.", outcome=self.outcome))


SweepEvent = (
    SweepStarted
    | TrialProposed
    | TrialStarted
    | TrialProgressed
    | TrialEpochEnded
    | TrialEnded
    | ImportanceFound
    | SweepNote
    | SweepEnded
)

EVENTS: Final = EventKinds[SweepEvent](get_args(SweepEvent))
"""Reads and writes them as lines."""
