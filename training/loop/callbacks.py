"""Callbacks of a run's training: events, checkpoints, models, TensorBoard logs, and the outcome at its end.

All of it runs in the thread that trains, but for the models, which the exporter writes in one of its own.
"""

from __future__ import annotations

import importlib.util
import math
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, Final, Protocol

import tensorflow as tf

from digitpad.core.errors import DigitpadError
from digitpad.core.models.strokes import StrokeNetwork
from digitpad.core.runs.events import BatchEnded, CheckpointSaved, EpochEnded, EpochStarted, Event, Note, RunEnded
from digitpad.core.runs.run_folder import Run
from training.data.run_data import RunData
from training.export.epoch_exporter import Exporter, Snapshot
from training.loop.checkpoints import save_checkpoint
from training.loop.precision import policy_of
from training.loop.steps import StepResult
from training.loop.trainer import Callback, Ending, Epoch, Trainer
from training.models.build import Weights

_BETWEEN_BATCH_EVENTS: Final = 0.1  # seconds
_DIVERGED: Final = 3.0  # times the loss of an even guess


Learned = Callable[[], tuple[Weights, StrokeNetwork | None]]


class RunControl(Protocol):
    """Whoever trains a run: keeps and tells its events, and knows when to stop; see `training.loop.job.Job`."""

    @property
    def run(self) -> Run:
        """The run."""

    def tell(self, event: Event) -> None:
        """Keep an event and tell it."""

    def begin(self) -> None:
        """Take note, once or again, that from now on there is something to keep."""

    def should_stop(self) -> bool:
        """Whether the user, or the end of the window, wants the run stopped."""


class RunCallback(Callback):
    """Trains one run to its end, and tells and keeps what happens on the way.

    Args:
        job: gets the events, and knows when to stop.
        data: of the run.
        trainer: at the place where the run begins or goes on.
        exporter: writes the models.
        learned: returns the weights of the model that is written, and its network for strokes if that was taught.
    """

    def __init__(
        self, job: RunControl, data: RunData, trainer: Trainer, exporter: Exporter, *, learned: Learned
    ) -> None:
        self._job, self._data, self._trainer, self._exporter = job, data, trainer, exporter
        self._learned = learned
        self._unwritten: dict[str, Any] | None = None  # the metrics of a model that a stop would want
        self._run, self._config = job.run, job.run.config
        self._points = _Points(data.batches.batch_size)
        self._last_checkpoint, self._highest_loss = time.monotonic(), 0.0
        has_tensorboard = self._config.tensorboard and importlib.util.find_spec("tensorboard") is not None
        self._logs = _Logs(self._run) if has_tensorboard else None

    def result(self) -> RunEnded:
        """Train, and return how it ended; the checkpoint and the model of the last complete epoch are written."""
        at = self._trainer.position
        if at.step == 0 and at.epoch > 0 and not self._run.model.exists():  # killed between checkpoint and model
            self._exporter.submit(self._snapshot({}))
        if self._logs is None and self._config.tensorboard:
            self._job.tell(Note(text="TensorBoard is not installed; there are no logs for it."))
        ending = self._trainer.train(self)
        if at.step:
            self._save_checkpoint()
        if self._unwritten is not None:
            self._exporter.submit(self._snapshot(self._unwritten))
        self._exporter.wait()
        try:
            self._exporter.keep_held_out()
        except DigitpadError as error:  # what is lost is a help for finding wrong labels, no reason to fail
            self._job.tell(Note(text=str(error)))
        if ending is Ending.STOPPED:
            return self._run.ended("stopped", "It was stopped.")
        return self._finished(ending)

    def should_stop(self) -> bool:
        """Whether the job shall stop."""
        return self._job.should_stop()

    def epoch_started(self, number: int, steps: int) -> None:
        """Tell it."""
        self._job.tell(EpochStarted(epoch=number, epochs=self._config.epochs, steps=steps))
        self._points.begin(self._trainer.position.step)

    def stepped(self, number: int, step: int, result: StepResult) -> None:
        """Tell now and then, and write a checkpoint every few minutes."""
        self._job.begin()
        steps = len(self._data.batches)
        point = self._points.add(result, step, last=step == steps)
        if point is not None:
            self._highest_loss = max(self._highest_loss, point["loss"])
            self._job.tell(BatchEnded(epoch=number, step=step, steps=steps, **point))
        if time.monotonic() - self._last_checkpoint > 60 * self._config.checkpoint_minutes:
            self._save_checkpoint()

    def epoch_ended(self, epoch: Epoch) -> None:
        """Tell it, write a checkpoint, and have the model written if it is the one to keep."""
        validation = epoch.measured.get("validation")
        measured = {f"validation_{name}": value for name, value in asdict(validation).items()} if validation else {}
        event = EpochEnded(
            epoch=epoch.number,
            epochs=self._config.epochs,
            loss=epoch.loss,
            accuracy=epoch.accuracy,
            learning_rate=epoch.learning_rate,
            seconds=self._trainer.position.seconds,
            **measured,
        )
        self._job.tell(event)
        if self._logs is not None:
            self._logs.write(event)
        self._save_checkpoint()
        metrics = {name: round(value, 5) for name, value in measured.items()}
        self._unwritten = None
        if self._config.replay and epoch.number < self._config.epochs and not self._config.patience:
            self._unwritten = metrics  # so short a training is watched by nobody on the canvas
        elif epoch.is_best or not self._config.patience:
            self._exporter.submit(self._snapshot(metrics))

    def _finished(self, ending: Ending) -> RunEnded:
        reason = cause = ""
        if ending is Ending.NO_BETTER:
            best = self._trainer.position.best_epoch
            reason = f"The validation loss did not fall for {self._config.patience} epochs; epoch {best} was the best."
        elif self._has_diverged():
            reason, cause = (
                "The loss grew instead of falling: the training diverged. Lower the learning rate.",
                "diverged",
            )
        test = None if self._data.test is None else self._exporter.add_test_accuracy(self._data.test)
        return replace(self._run.ended("finished", reason, cause), test_accuracy=test)

    def _has_diverged(self) -> bool:
        """Whether the loss was once far above that of an even guess, with which a network begins, and is not below."""
        even = math.log(self._config.alphabet.size)
        last = self._run.history()[-1:]
        return self._highest_loss > _DIVERGED * even and any(not epoch.loss < even * 0.95 for epoch in last)

    def _save_checkpoint(self) -> None:
        at = self._trainer.position
        save_checkpoint(self._run, at, self._trainer.state())
        self._last_checkpoint = time.monotonic()
        self._job.tell(CheckpointSaved(epoch=at.epoch, step=at.step))

    def _snapshot(self, metrics: dict[str, Any]) -> Snapshot:
        at, told = self._trainer.position, self._config.to_json()
        for name in ("data", "name", "start_from", "tensorboard"):  # no paths on a card: a model may be given away
            del told[name]
        training = {**told, "seconds": round(at.seconds, 1), "policy": policy_of(self._config)}
        weights, strokes = self._learned()
        return Snapshot(at.epoch, weights, metrics, training, strokes)


class _Points:
    """Gathers steps into the points of a curve, ten a second."""

    def __init__(self, batch_size: int) -> None:
        self._batch_size = batch_size
        self.begin(0)

    def begin(self, step: int) -> None:
        self._step, self._loss, self._right, self._since = step, 0.0, 0, time.monotonic()

    def add(self, result: StepResult, step: int, *, last: bool) -> dict[str, float] | None:
        """Return mean loss, accuracy and images a second since the last point, if it is time for one."""
        self._loss += float(result.losses.sum())
        self._right += int(result.right.sum())
        seconds = time.monotonic() - self._since
        if seconds < _BETWEEN_BATCH_EVENTS and not last:
            return None
        steps = step - self._step
        images = steps * self._batch_size
        speed = images / max(seconds, 1e-6)
        point = {"loss": self._loss / steps, "accuracy": self._right / images, "images_per_second": speed}
        self.begin(step)
        return point


class _Logs:
    """Scalars for TensorBoard."""

    def __init__(self, run: Run) -> None:
        self._file = tf.summary.create_file_writer(str(run.folder / "tensorboard"))

    def write(self, event: EpochEnded) -> None:
        with self._file.as_default(step=event.epoch):
            for name in ("loss", "accuracy", "validation_loss", "validation_accuracy", "learning_rate"):
                value = getattr(event, name)
                if value is not None:
                    tf.summary.scalar(name, value)
        self._file.flush()
