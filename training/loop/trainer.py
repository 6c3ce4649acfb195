"""Trains any network on any batches: steps, epochs, measurements; stops and goes on at any step as if it never had.

It knows no architecture, no source and no file: `training.loop.job` gives it those of a run, `training.recipes` its
own.
"""

from __future__ import annotations

import contextlib
import gc
import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from training.data.batches import Batches, Prefetcher
from training.loop.checkpoints import Position, State
from training.loop.precision import policy_of
from training.loop.steps import Metrics, Paced, StepResult, TrainStep, learning_rate, make_optimizer
from training.models.build import build, get_weights, set_weights
from training.models.folding import fold_batch_norm

Weights = dict[str, npt.NDArray[np.float32]]
Validation = Mapping[str, tuple[npt.NDArray[Any], npt.NDArray[np.uint8]]]
"""Named sets of images, shape (n, 28, 28[, 1]), uint8 or float32, and labels, shape (n,)."""

_FEWEST_TO_NORMALISE: Final = 16  # images; what a smaller batch has in common is chance
_CALL_SECONDS: Final = 0.08  # one call of compiled steps; between two calls one can stop and tell


class NotFiniteError(DigitpadError):
    """The loss or a weight has become infinite or NaN: nothing after this is worth anything."""


class Ending(Enum):
    """Why `Trainer.train` came back."""

    COMPLETE = "all epochs are done"
    STOPPED = "it was asked to stop"
    NO_BETTER = "the validation loss has not fallen for as many epochs as the patience allows"


@dataclass(frozen=True, slots=True)
class Epoch:
    """What is known after an epoch; ``measured`` by the names of the validation sets."""

    number: int
    loss: float
    accuracy: float
    measured: Mapping[str, Metrics]
    learning_rate: float
    is_best: bool


class Callback:
    """Is told how a training goes; does nothing by itself."""

    def should_stop(self) -> bool:
        """Whether to stop now; asked after each call of some steps."""
        return False

    def epoch_started(self, number: int, steps: int) -> None:
        """Epoch ``number``, from 1, begins or goes on."""

    def stepped(self, number: int, step: int, result: StepResult) -> None:
        """Some steps of epoch ``number`` were taken, ``step`` in all."""

    def epoch_ended(self, epoch: Epoch) -> None:
        """All of an epoch is known; the trainer's weights are those that it ended with."""


class Trainer:
    """One training, from its first weights or from a state that was kept.

    Args:
        config: the network and the training; its data is what ``batches`` give.
        batches: to train on.
        validation: measured after every epoch; by the first one the patience judges.
        weights: to start from instead of chance.
        builder: makes the Keras model of the configured network, and whoever gives it knows what to make of `weights`.
            Without one it is the network as it is; where it learns with batch normalisation, that is folded.

    Raises:
        DigitpadError: the weights are those of another network.
    """

    def __init__(
        self,
        config: TrainConfig,
        batches: Batches,
        validation: Validation,
        *,
        weights: Mapping[str, Any] | None = None,
        builder: Callable[..., keras.Model] | None = None,
    ) -> None:
        keras.utils.set_random_seed(config.seed)
        self._config, self._batches, self._validation = config, batches, validation
        self._is_folded = builder is None
        if builder is None:
            begins_anew = config.architecture.is_normalised and weights is None  # weights hold no normalisation
            builder = partial(build, normalised=begins_anew and batches.batch_size >= _FEWEST_TO_NORMALISE)
        self._model = builder(config.architecture, policy=policy_of(config))
        if weights is not None:
            shapes = {variable.path: tuple(variable.shape) for variable in self._model.weights}
            if shapes != {name: values.shape for name, values in weights.items()}:
                raise DigitpadError("The weights to start from are those of another network.")
            set_weights(self._model, weights)
        self._rate = learning_rate(config, config.epochs * len(batches))
        self._optimizer = make_optimizer(config, self._rate)
        smoothing = config.label_smoothing
        self._train_step = TrainStep(self._model, self._optimizer, config.loss, label_smoothing=smoothing)
        self.position = Position()
        self._at_once = 1

    def state(self) -> State:
        """Return all that, with the position, the training needs to go on."""
        return tuple(np.array(variable.numpy()) for variable in self._variables())

    def restore(self, position: Position, state: State) -> None:
        """Go on from where `state` was taken.

        Raises:
            DigitpadError: it is the state of another network or optimiser.
        """
        variables = self._variables()
        if [v.shape for v in variables] != [value.shape for value in state]:
            raise DigitpadError("The checkpoint does not fit the network and the optimiser of this run.")
        for variable, value in zip(variables, state, strict=True):
            variable.assign(value)
        self.position = position

    def begin_again(self, state: State, batches: Batches, *, epochs: int) -> None:
        """Train anew, on other batches of the same shapes, from where `state` was taken: nothing is compiled anew.

        Args:
            state: of the beginning.
            batches: to train on.
            epochs: so many have to do, of those in the configuration; the learning rate goes its whole way in them.
        """
        self.restore(Position(epoch=self._config.epochs - epochs), state)
        if isinstance(self._rate, Paced):
            self._rate.pace.assign(self._config.epochs / epochs)
        self._batches = batches

    def answers(self, inputs: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """Return what the network says now, shape (n, classes): images as of batches, or paths."""
        with self._ema_weights():
            return self._train_step.answers(inputs)

    def answers_with(self, weights: Weights, inputs: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """Return what the network would say with other ``weights``; its own stay as they are. As `answers`."""
        kept = get_weights(self._model)
        set_weights(self._model, weights)
        try:
            return self._train_step.answers(inputs)
        finally:
            set_weights(self._model, kept)

    def weights(self) -> Weights:
        """Return the weights that the model would have now: averaged, if the configuration says so."""
        with self._ema_weights():
            kept = get_weights(self._model)
        return fold_batch_norm(kept) if self._is_folded else kept

    def train(self, callback: Callback) -> Ending:
        """Train until all epochs are done, or the callback or the patience ends it.

        Raises:
            NotFiniteError: the loss or a weight is no number any more.
        """
        at = self.position
        with Prefetcher(self._batches, epoch=at.epoch, step=at.step, epochs=self._config.epochs) as feed:
            while at.epoch < self._config.epochs:
                if self._is_patience_over():
                    return Ending.NO_BETTER
                callback.epoch_started(at.epoch + 1, len(self._batches))
                while at.step < len(self._batches):
                    self._take_steps(feed, callback)
                    if callback.should_stop() and at.step < len(self._batches):
                        return Ending.STOPPED
                callback.epoch_ended(self._finish_epoch())
                if callback.should_stop() and at.epoch < self._config.epochs:
                    return Ending.STOPPED
        return Ending.COMPLETE

    def _take_steps(self, feed: Prefetcher, callback: Callback) -> None:
        started, at = time.perf_counter(), self.position
        batch = feed.take(min(self._at_once, len(self._batches) - at.step))
        computing = time.perf_counter()
        result = self._train_step(batch)
        if not result.finite or not np.isfinite(result.losses).all():
            raise NotFiniteError(
                f"The loss or a weight became infinite in epoch {at.epoch + 1}; a lower learning rate may help."
            )
        each = (time.perf_counter() - computing) / len(result.losses)
        self._at_once = max(1, min(2 * self._at_once, int(_CALL_SECONDS / max(each, 1e-4))))
        at.step += len(result.losses)
        at.loss += float(result.losses.sum(dtype=np.float64))
        at.right += int(result.right.sum())
        at.seconds += time.perf_counter() - started
        callback.stepped(at.epoch + 1, at.step, result)

    def _finish_epoch(self) -> Epoch:
        started, at = time.perf_counter(), self.position
        with self._ema_weights():
            measured = {name: self._train_step.measure(*data) for name, data in self._validation.items()}
        judged = next(iter(measured.values())).loss if measured else math.nan
        best = at.best_loss is None or judged < at.best_loss
        steps = len(self._batches)
        loss, accuracy = at.loss / steps, at.right / (steps * self._batches.batch_size)
        at.epoch, at.step, at.loss, at.right = at.epoch + 1, 0, 0.0, 0
        if best and measured:
            at.best_loss, at.best_epoch = judged, at.epoch
        at.seconds += time.perf_counter() - started
        rate = float(self._optimizer.learning_rate.numpy())
        return Epoch(at.epoch, loss, accuracy, measured, rate, best)

    def _is_patience_over(self) -> bool:
        at = self.position
        return 0 < self._config.patience <= at.epoch - at.best_epoch and at.best_loss is not None

    def _variables(self) -> list[Any]:
        return [*self._model.variables, *self._optimizer.variables]

    @contextlib.contextmanager
    def _ema_weights(self) -> Iterator[None]:
        """Give the model its averaged weights for a while, if the optimiser keeps such."""
        variables = self._model.trainable_variables
        if not (self._optimizer.use_ema and int(self._optimizer.iterations) > 0):
            yield
            return
        kept = [np.array(variable.numpy()) for variable in variables]
        self._optimizer.finalize_variable_values(variables)
        try:
            yield
        finally:
            for variable, value in zip(variables, kept, strict=True):
                variable.assign(value)


def release_memory() -> None:
    """Free what the last training in this process left behind."""
    keras.backend.clear_session()
    gc.collect()
