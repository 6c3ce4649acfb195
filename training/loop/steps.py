"""Compiled training steps, several in one call, so that Python is rarely asked; and the metrics of a set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from digitpad.core.runs.config import TrainConfig
from training.data.batches import Batch

_MEASURED_AT_ONCE: Final = 500  # images
_WEIGHT_DECAY: Final = 0.01
_WARM_UP: Final = 0.2  # of all steps, with the one-cycle schedule


@dataclass(frozen=True, slots=True)
class Metrics:
    """The mean loss and the share of right answers on a set."""

    loss: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class StepResult:
    """What some steps gave: the loss and the right answers of each, and whether all that was learned is finite."""

    losses: npt.NDArray[np.float32]
    right: npt.NDArray[np.int64]
    finite: bool


def make_optimizer(config: TrainConfig, rate: Any) -> keras.optimizers.Optimizer:
    """Return the optimiser of a training whose learning rate `learning_rate` gave."""
    kinds = {
        "adam": keras.optimizers.Adam,
        "adamw": partial(keras.optimizers.AdamW, weight_decay=_WEIGHT_DECAY),
        "rmsprop": keras.optimizers.RMSprop,
        "sgd": partial(keras.optimizers.SGD, momentum=0.9, nesterov=True),
    }
    averaging = {"use_ema": True, "ema_momentum": config.averaging} if config.averaging else {}
    return kinds[config.optimizer](rate, **averaging)


def learning_rate(config: TrainConfig, steps: int) -> Any:
    """Return the rate of a training of ``steps`` steps in all, or a `Paced` schedule of Keras.

    That counts the optimiser's steps, and so goes on where a run is resumed.
    """
    highest, schedules = config.learning_rate, keras.optimizers.schedules
    if config.schedule == "cosine":
        return Paced(schedules.CosineDecay(highest, steps))
    if config.schedule == "one-cycle":
        warm_up = round(_WARM_UP * steps)
        return Paced(schedules.CosineDecay(highest / 25, steps - warm_up, warmup_target=highest, warmup_steps=warm_up))
    return highest


class Paced(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]  # Keras has no types
    """A schedule that can be gone through faster than it was made for, without compiling anything anew.

    Attributes:
        pace: how many of its steps each step of the training is.
    """

    def __init__(self, schedule: keras.optimizers.schedules.LearningRateSchedule) -> None:
        self._schedule, self.pace = schedule, tf.Variable(1.0, trainable=False)

    def __call__(self, step: Any) -> Any:
        """Return the learning rate at ``step``."""
        return self._schedule(tf.cast(step, tf.float32) * self.pace)


class TrainStep:
    """Takes training steps with one network and one optimiser.

    Args:
        model: images, shape (n, height, width, 1), to probabilities, shape (n, classes).
        optimizer: built here for the model.
        loss: ``sparse`` or ``one-hot``.
        label_smoothing: the share of a one-hot target that is spread over all classes, 0 to 1.
    """

    def __init__(
        self,
        model: keras.Model,
        optimizer: keras.optimizers.Optimizer,
        loss: str,
        *,
        label_smoothing: float = 0.0,
    ) -> None:
        self._model, self._optimizer = model, optimizer
        self._sparse = loss == "sparse"
        sparse, one_hot = keras.losses.SparseCategoricalCrossentropy, keras.losses.CategoricalCrossentropy
        self._loss = sparse() if self._sparse else one_hot(label_smoothing=label_smoothing)
        self._sum = sparse(reduction="sum")
        optimizer.build(model.trainable_variables)
        self._compiled: Any = None
        self._measuring = tf.function(self._measure_batch, reduce_retracing=True)
        self._answering = tf.function(self._answer_batch, reduce_retracing=True)

    def __call__(self, batch: Batch) -> StepResult:
        """Take one step for each batch of a stack: images of shape (steps, n, 28, 28[, 1])."""
        images, targets = batch
        if self._compiled is None:  # the number of steps is left open: another one does not compile anew
            specs = [tf.TensorSpec((None, *array.shape[1:]), array.dtype) for array in batch]
            self._compiled = tf.function(self._steps, input_signature=specs)
        losses, right, finite = self._compiled(images, targets)
        return StepResult(losses.numpy(), right.numpy().astype(np.int64), bool(finite))

    def measure(self, images: npt.NDArray[Any], labels: npt.NDArray[np.uint8]) -> Metrics:
        """Return how well the network does on ``images`` as it is now."""
        loss, right = 0.0, 0
        for start in range(0, len(images), _MEASURED_AT_ONCE):
            part = slice(start, start + _MEASURED_AT_ONCE)
            of_batch = self._measuring(images[part], labels[part])
            loss, right = loss + float(of_batch[0]), right + int(of_batch[1])
        return Metrics(loss / len(images), right / len(images))

    def answers(self, images: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """Return the probabilities that the network gives as it is now, shape (n, classes)."""
        parts = [images[start : start + _MEASURED_AT_ONCE] for start in range(0, len(images), _MEASURED_AT_ONCE)]
        return np.concatenate([np.asarray(self._answering(part), dtype=np.float32) for part in parts])

    def _steps(self, images: Any, targets: Any) -> Any:
        count = tf.shape(images)[0]
        losses, right = tf.TensorArray(tf.float32, count), tf.TensorArray(tf.int32, count)
        for i in tf.range(count):
            loss, hits = self._one(_as_input(images[i]), targets[i])
            losses, right = losses.write(i, loss), right.write(i, hits)
        finite = [tf.reduce_all(tf.math.is_finite(variable.value)) for variable in self._model.trainable_variables]
        return losses.stack(), right.stack(), tf.reduce_all(finite)

    def _one(self, images: Any, targets: Any) -> Any:
        labels = targets if targets.shape.rank == 1 else tf.argmax(targets, axis=1)
        if self._sparse:
            targets = labels
        elif targets.shape.rank == 1:
            targets = tf.one_hot(labels, self._model.output_shape[-1])
        with tf.GradientTape() as tape:
            answers = self._model(images, training=True)
            loss = self._loss(targets, answers)
        variables = self._model.trainable_variables
        self._optimizer.apply(tape.gradient(loss, variables), variables)
        return loss, _right(answers, labels)

    def _measure_batch(self, images: Any, labels: Any) -> Any:
        answers = self._model(_as_input(images), training=False)
        return self._sum(labels, answers), _right(answers, labels)

    def _answer_batch(self, images: Any) -> Any:
        return self._model(_as_input(images), training=False)


def _as_input(images: Any) -> Any:
    if images.dtype == tf.uint8:
        images = tf.cast(images, tf.float32) / 255.0
    return images if images.shape.rank == 4 else images[..., None]


def _right(answers: Any, labels: Any) -> Any:
    hits = tf.argmax(answers, axis=1) == tf.cast(labels, tf.int64)
    return tf.reduce_sum(tf.cast(hits, tf.int32))
