"""The part of the shipped model that follows strokes: its network is trained on paths, then joined with the image's.

A step of `training.recipes.shipped`; docs/training.md tells what it gives.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import keras
import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import ModelFile
from digitpad.core.models.strokes import StrokeNetwork, StrokesCard, stroke_architecture
from training.calibration.join import best_join
from training.data.path_pool import PATHS, draw_paths
from training.export.formats import to_tflite
from training.models.build import Weights, build, get_weights
from training.models.folding import at_half_precision, fold_batch_norm
from training.recipes.data import Data, say

EPOCHS: Final = 20

BATCH_SIZE: Final = 256

LEARNING_RATE: Final = 3e-3
"""The highest; it is reached in the first tenth of the steps and falls as a cosine."""

LABEL_SMOOTHING: Final = 0.02

_WEIGHT_DECAY: Final = 0.01


def train_strokes(data: Data, *, seed: int = 1, epochs: int = EPOCHS, amounts: Mapping[str, int] = PATHS) -> Weights:
    """Return the weights of a network for strokes, trained on all that is not kept out.

    Args:
        data: of which ``inks`` and ``letters`` are used.
        seed: of all chance.
        epochs: of the training.
        amounts: how many paths are drawn of each kind.
    """
    started = time.monotonic()
    paths, targets = draw_paths(amounts, data.inks, data.letters, seed=seed)
    say(f"{len(paths):,} paths of ink, {time.monotonic() - started:.0f} s")
    keras.utils.set_random_seed(seed)
    model = build(stroke_architecture(classes=DIGITS.size), normalised=True, with_none=True)
    steps = -(-len(paths) // BATCH_SIZE) * epochs
    rate = keras.optimizers.schedules.CosineDecay(
        LEARNING_RATE / 25, steps - steps // 10, warmup_target=LEARNING_RATE, warmup_steps=steps // 10
    )
    model.compile(
        keras.optimizers.AdamW(rate, weight_decay=_WEIGHT_DECAY),
        keras.losses.CategoricalCrossentropy(label_smoothing=LABEL_SMOOTHING),
    )
    model.fit(paths, targets, batch_size=BATCH_SIZE, epochs=epochs, verbose=0, callbacks=[_Progress(epochs)])
    return fold_batch_norm(get_weights(model))


def with_strokes(model: ModelFile, weights: Weights, data: Data) -> tuple[ModelFile, StrokeNetwork]:
    """Return ``model`` with a network for strokes, and that network for `write_model`.

    How the two answers are joined is chosen by the digits that were kept out; what is joined so is calibrated.

    Args:
        model: calibrated, without such a network.
        weights: what `train_strokes` returned.
        data: of which the digits that were kept out are used.
    """
    weights = at_half_precision(weights)
    network = StrokeNetwork(to_tflite(stroke_architecture(classes=model.card.alphabet.size), weights), weights)
    (images, labels), inks = data.held_out, data.held_out_inks
    parameters = sum(array.size for array in weights.values())

    def joined(image_weight: float, stroke_weight: float) -> ModelFile:
        described = StrokesCard(
            network_parameters={}, parameters=parameters, image_weight=image_weight, stroke_weight=stroke_weight
        )
        return replace(model, card=replace(model.card, strokes=described), stroke_tflite=network.tflite)

    by_image = Recogniser(model, threads=2).probabilities(images)
    by_strokes = Recogniser(joined(0, 1), threads=2).probabilities(images, inks)
    image_weight, stroke_weight = best_join(by_image, by_strokes, labels)
    say(f"joined with {image_weight} of the image's and {stroke_weight} of the strokes' answer")
    return joined(image_weight, stroke_weight), network


class _Progress(keras.callbacks.Callback):  # type: ignore[misc]  # Keras has no types
    def __init__(self, epochs: int) -> None:
        super().__init__()
        self._epochs, self._started = epochs, time.monotonic()

    def on_epoch_end(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
        loss = np.nan if logs is None else logs["loss"]
        elapsed = time.monotonic() - self._started
        say(f"strokes, epoch {epoch + 1}/{self._epochs}: loss {loss:.4f}; {elapsed:.0f} s")
