"""One side of the race to 99 %: ``python -m tests.benchmarks._race_child SIDE MNIST.npz SEED``. Prints JSON.

The clocks of both sides start when TensorFlow is imported and the data lies prepared in memory, and run while the
network is built, compiled, trained and validated; what it makes of the test images is looked at while they stand still.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any, Final

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from tests.benchmarks.race import GOAL

_MOST_EPOCHS: Final = 15  # as many as the example is trained for


class Clock:
    """Wall and CPU seconds, of all threads, since its start, less those for which it was halted."""

    def __init__(self) -> None:
        self._started = _now()

    def read(self) -> tuple[float, float]:
        wall, cpu = _now()
        return wall - self._started[0], cpu - self._started[1]

    def leave_out(self, since: tuple[float, float]) -> None:
        """Halt it from the reading ``since`` until now."""
        wall, cpu = self.read()
        self._started = (self._started[0] + wall - since[0], self._started[1] + cpu - since[1])


def example(path: str, seed: int) -> dict[str, Any]:
    """Train keras.io's mnist_convnet as it says, epoch by epoch, until it is right often enough."""
    keras.utils.set_random_seed(seed)
    with np.load(path) as file:
        x, x_test = (file[name].astype("float32")[..., None] / 255 for name in ("x_train", "x_test"))
        y, y_test = (keras.utils.to_categorical(file[name], 10) for name in ("y_train", "y_test"))
    clock = Clock()
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    seen: list[float] = []
    while len(seen) < _MOST_EPOCHS and (not seen or seen[-1] < GOAL):
        model.fit(x, y, batch_size=128, epochs=1, validation_split=0.1, verbose=0)
        at = clock.read()
        seen.append(float(model.evaluate(x_test, y_test, verbose=0)[1]))
        clock.leave_out(at)
    return _result(at, seen)


def ours(path: str, seed: int) -> dict[str, Any]:
    """Train the preset ``fast`` with the data and the trainer that every run has, until it is right often enough."""
    from dataclasses import replace  # noqa: PLC0415 - what only this side needs is not loaded by the other

    from digitpad.core.runs.presets import PRESETS  # noqa: PLC0415
    from training.data.run_data import load_run_data  # noqa: PLC0415
    from training.loop.trainer import Callback, Epoch, Trainer  # noqa: PLC0415

    config = replace(PRESETS["fast"].config, data=(path,), seed=seed)
    data = load_run_data(config, lambda done, total: None)
    assert data.validation is not None
    assert data.test is not None
    clock = Clock()
    trainer = Trainer(config, data.batches, {"validation": data.validation})
    readings: list[tuple[float, float]] = []
    seen: list[float] = []

    class Judge(Callback):
        def should_stop(self) -> bool:
            return bool(seen) and seen[-1] >= GOAL

        def epoch_ended(self, epoch: Epoch) -> None:
            readings.append(clock.read())
            seen.append(_accuracy(trainer.weights(), config.network, *data.test))  # type: ignore[misc]
            clock.leave_out(readings[-1])

    trainer.train(Judge())
    return _result(readings[-1], seen)


def _accuracy(weights: Any, network: str, images: Any, labels: Any) -> float:
    # A second model, so that the one in training is not disturbed.
    from digitpad.core.models.architectures import architecture  # noqa: PLC0415
    from training.models.build import build, set_weights  # noqa: PLC0415

    model = build(architecture(network))
    set_weights(model, weights)
    answers = model.predict(images[..., None].astype("float32") / 255, batch_size=500, verbose=0)
    return float((answers.argmax(axis=1) == labels).mean())


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _result(at: tuple[float, float], seen: list[float]) -> dict[str, Any]:
    return {"wall": at[0], "cpu": at[1], "epochs": len(seen), "accuracy": seen[-1]}


if __name__ == "__main__":
    side = {"ours": ours, "example": example}[sys.argv[1]]
    print(json.dumps(side(sys.argv[2], int(sys.argv[3]))))
