"""What a trainer says: immutable events, each one line of JSON, ``{"event": "epoch-ended", …}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, get_args

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.event_lines import EventKinds


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerStarted:
    """The process is there, before TensorFlow is."""

    process: int
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """A run begins, or goes on after ``epoch`` whole epochs and ``step`` steps of the next."""

    run: str
    name: str
    network: str
    parameters: int
    epochs: int
    epoch: int = 0
    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DataLoaded:
    """The data is there: how many images for what, how many of each class for training, what was noticed."""

    training: int
    validation: int
    test: int
    classes: tuple[int, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochStarted:
    """An epoch, counted from 1, of ``steps`` steps begins."""

    epoch: int
    epochs: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchEnded:
    """Told about ten times a second: the means since the last time, after ``step`` of the epoch's ``steps``."""

    epoch: int
    step: int
    steps: int
    loss: float
    accuracy: float
    images_per_second: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochEnded:
    """What is known after an epoch; no validation, no figures of it. Its model follows in a `ModelSaved`.

    ``learning_rate`` is that of its last step; ``seconds`` are the run's so far, those before a resumption included.
    """

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float | None = None
    validation_accuracy: float | None = None
    learning_rate: float
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSaved:
    """The file ``model`` now holds the network as it was after ``epoch``: the canvas may follow."""

    epoch: int
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointSaved:
    """The run can be resumed from here: after ``epoch`` whole epochs and ``step`` steps of the next."""

    epoch: int
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A sentence for the log, such as what is being waited for."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersCompared:
    """What teaching somebody's digits to a model has changed, told at the end of such a run.

    Attributes:
        FEWEST: of fewer own digits nobody can tell anything.
        own: how many digits were taught; each was read by a model that had not learned it, but the others.
        own_before, own_after: how many of them were read rightly.
        parts: into so many they were parted; for each part a model learned all but it.
        others: images of others, which nobody has taught.
        others_before, others_after: how many of these were read rightly.
        others_of: the name of the source of the others.
        changed_own: how many of the answers that changed are to own digits; these come first below.
        labels: of what was answered otherwise than before.
        before, after: the answers; -1 for no digit.
    """

    FEWEST: ClassVar[int] = 50

    own: int
    own_before: int
    own_after: int
    parts: int
    others: int
    others_before: int
    others_after: int
    others_of: str
    changed_own: int
    labels: tuple[int, ...]
    before: tuple[int, ...]
    after: tuple[int, ...]

    def __post_init__(self) -> None:
        if not len(self.labels) == len(self.before) == len(self.after) >= self.changed_own:
            raise DigitpadError("The answers that changed do not belong together.")

    @property
    def is_telling(self) -> bool:
        """Whether there are enough own digits to tell more than chance."""
        return self.own >= self.FEWEST


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded:
    """The last event of every run.

    Attributes:
        outcome: ``finished``, ``stopped`` or ``failed``.
        reason: a sentence; empty only if finished with nothing to tell.
        run: the run's folder.
        model: the model file, or None if no epoch was completed.
        test_accuracy: of the model on the source's own test images, 0 to 1, if it has such and the run has finished.
        epochs: that are complete.
        seconds: of training, those before a resumption included.
        cause: for programs, what was lacking, so far as it is known: ``memory`` of the machine, ``gpu-memory``, the
            ``gpu`` itself, room on the ``disk``, the ``download`` of the data, or ``data`` that can be used; or
            ``diverged`` if the loss grew instead of falling; empty for any other reason.
        validation_images: behind the validation accuracy; 0 where nobody knows, as in runs of older programs.
        test_images: behind the test accuracy; 0 likewise.
        own_digits: that a model was taught which began as another, if that was compared: see `AnswersCompared`.
        own_right_before, own_right_after: how many of them were read rightly.
    """

    OUTCOMES: ClassVar[tuple[str, ...]] = ("finished", "stopped", "failed")

    outcome: str
    reason: str = ""
    run: str = ""
    model: str | None = None
    test_accuracy: float | None = None
    validation_accuracy: float | None = None
    epochs: int = 0
    seconds: float = 0.0
    cause: str = ""
    validation_images: int = 0
    test_images: int = 0
    own_digits: int = 0
    own_right_before: int = 0
    own_right_after: int = 0

    def __post_init__(self) -> None:
        if self.outcome not in self.OUTCOMES:
            raise DigitpadError(
                sentence(
                    "Runs",
                    "An outcome must be one of {value}, not {outcome!r}.",
                    value=", ".join(self.OUTCOMES),
                    outcome=self.outcome,
                )
            )


Event = (
    TrainerStarted
    | RunStarted
    | DataLoaded
    | EpochStarted
    | BatchEnded
    | EpochEnded
    | ModelSaved
    | CheckpointSaved
    | Note
    | AnswersCompared
    | RunEnded
)


_EVENTS: Final = EventKinds[Event](get_args(Event))

KINDS: Final[dict[str, type[Event]]] = _EVENTS.kinds
"""The kinds of events by their names in JSON, such as ``epoch-ended``."""

to_json, to_line = _EVENTS.to_json, _EVENTS.to_line
from_json, from_line = _EVENTS.from_json, _EVENTS.from_line
