"""The recipe of the ink segmenters, the networks that tell a digit's ink, or a number's, from all else in a picture.

``python -m training.recipes.ink_segmenter --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz --unipen-digits
unipen-digits-train.jsonl.gz --unipen-letters unipen-letters-train.jsonl.gz --output ink-segmenter.tflite --lines-output
line-segmenter.tflite``
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.data.dataset import Labelled
from digitpad.core.preprocessing.photographs.segmenter import BLOCK, SIDE, InkSegmenter
from training.data.image_pool import adorned_now_and_then, of_every_sign, of_many_people
from training.data.papers.canvas import Grey, Rng, chance
from training.data.papers.windows import LineWindows, Windows, draw_line_windows, draw_windows, make_windows
from training.models.segmenter import build_segmenter, grown_segmenter, segmenter_to_tflite
from training.recipes.data import Data, Files, answer, read_data, recipe_parser, say

BATCH: Final = 48
"""Pictures of a step."""

_RATE: Final = 3e-3
_RATE_OF_LINES: Final = 2e-3
_WARM_UP: Final = 200  # steps
_DECAY: Final = 1e-4
_LARGEST_GRADIENT: Final = 2.0
_AVERAGING: Final = 0.995
_AVERAGED: Final = 0.2  # of the steps, at most, are what the average looks back on
_OVERLAP: Final = 0.3  # weight of the second part of the loss
_MARKS: Final = 0.6  # weight of whether ink is a mark's
_RARER: Final = 5.0  # times as much ink is of digits as of marks
_SMOOTH: Final = 8.0  # pixels of ink, of which a few more or less are no matter
_RECALIBRATED: Final = 150  # batches, by which the averaged weights' normalisations are measured anew
_MEASURED: Final = 1000


def train(windows: Windows, *, steps: int, batch: int = BATCH, seed: int = 7) -> keras.Model:
    """Return the network trained on batches of ``windows``, each varied anew."""
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    return _trained(build_segmenter(), lambda: _batch(windows, batch, rng), _RATE, steps)


def _trained(network: keras.Model, draw: Callable[[], tuple[Grey, ...]], highest: float, steps: int) -> keras.Model:
    """Return ``network`` trained on the batches that ``draw`` gives, at the ``highest`` rate after a while."""
    warm_up = min(_WARM_UP, steps // 4)
    rate = keras.optimizers.schedules.CosineDecay(
        highest / 25, steps - warm_up, warmup_target=highest, warmup_steps=warm_up
    )
    averaging = min(_AVERAGING, 1 - 1 / (_AVERAGED * steps))
    optimizer = keras.optimizers.AdamW(rate, weight_decay=_DECAY, use_ema=True, ema_momentum=averaging)
    step, losses = _step(network, optimizer), []
    for number in range(1, steps + 1):
        losses.append(float(step(*draw())))
        if number % 500 == 0:
            say(f"step {number:,} of {steps:,}: loss {np.mean(losses[-500:]):.4f}")
    optimizer.finalize_variable_values(network.trainable_variables)
    for _ in range(min(_RECALIBRATED, steps)):
        network(draw()[0], training=True)
    return network


def train_lines(
    windows: LineWindows, network: keras.Model, *, steps: int, batch: int = BATCH, seed: int = 8
) -> keras.Model:
    """Return a network of lines that starts from what ``network`` knows of single digits; see `train`."""
    keras.utils.set_random_seed(seed)
    rng, grown = np.random.default_rng(seed), grown_segmenter(network, questions=2)

    def draw() -> tuple[Grey, ...]:
        which = rng.integers(len(windows.ink), size=batch)
        pictures, ink = windows.floats(which)
        return lit_otherwise(pictures, rng), ink, windows.marks(which)

    return _trained(grown, draw, _RATE_OF_LINES, steps)


def _step(network: keras.Model, optimizer: Any) -> Any:
    def step(x: Any, ink: Any, marks: Any = None) -> Any:
        with tf.GradientTape() as tape:
            logits = network(x, training=True)
            loss = _loss(tf.nn.depth_to_space(logits[..., : BLOCK * BLOCK], BLOCK)[..., 0], ink, x[..., 1])
            if marks is not None:
                loss += _MARKS * _loss_of_marks(
                    tf.nn.depth_to_space(logits[..., BLOCK * BLOCK :], BLOCK)[..., 0], ink, marks
                )
        gradients = tape.gradient(loss, network.trainable_variables)
        gradients, _ = tf.clip_by_global_norm(gradients, _LARGEST_GRADIENT)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables, strict=True))
        return loss

    return tf.function(step)


def _loss_of_marks(logits: Any, ink: Any, marks: Any) -> Any:
    """Return the mean cross-entropy of the ink that is known to be a digit's or a mark's."""
    known = ink * tf.cast(tf.not_equal(marks, 0.5), tf.float32) * (1 + (_RARER - 1) * marks)
    entropy = known * tf.nn.sigmoid_cross_entropy_with_logits(marks, logits)
    return tf.reduce_sum(entropy) / (tf.reduce_sum(known) + 1)


def _loss(logits: Any, ink: Any, inside: Any) -> Any:
    """Return the mean cross-entropy inside the pictures, and how little of the ink of both is in both (Dice's)."""
    entropy = inside * tf.nn.sigmoid_cross_entropy_with_logits(ink, logits)
    entropy = tf.reduce_sum(entropy, axis=(1, 2)) / tf.reduce_sum(inside, axis=(1, 2))
    seen = tf.sigmoid(logits) * inside
    both = 2 * tf.reduce_sum(seen * ink, axis=(1, 2)) + _SMOOTH
    overlap = both / (tf.reduce_sum(seen * seen + ink * ink, axis=(1, 2)) + _SMOOTH)
    return tf.reduce_mean(entropy + _OVERLAP * (1 - overlap))


def _batch(windows: Windows, count: int, rng: Rng) -> tuple[Grey, Grey]:
    return vary(*windows.floats(rng.integers(len(windows.ink), size=count)), rng)


def vary(pictures: Grey, ink: Grey, rng: Rng) -> tuple[Grey, Grey]:
    """Return a batch as it might have been: lit otherwise; turned and mirrored, as ink stays ink."""
    pictures = lit_otherwise(pictures, rng)
    turns = int(rng.integers(4))
    pictures, ink = np.rot90(pictures, turns, axes=(1, 2)), np.rot90(ink, turns, axes=(1, 2))
    return (pictures[:, :, ::-1], ink[:, :, ::-1]) if chance(rng, 0.5) else (pictures, ink)


def lit_otherwise(pictures: Grey, rng: Rng) -> Grey:
    """Return pictures lit otherwise, inverted, grainy."""
    pictures = pictures.copy()
    grey, inside, count = pictures[..., 0], pictures[..., 1], len(pictures)
    gain = np.exp(rng.normal(0, 0.25, count)) * np.where(rng.random(count) < 0.25, -1, 1)
    slope = rng.normal(0, 0.25, (2, count)) * (rng.random(count) < 0.3)
    along = np.linspace(-0.5, 0.5, SIDE)
    light = slope[0][:, None, None] * along[:, None] + slope[1][:, None, None] * along
    grain = 0.12 * rng.random(count)[:, None, None] ** 3 * rng.standard_normal(grey.shape, dtype=np.float32)
    grey[:] = (grey * gain[:, None, None] + light + grain) * inside
    return pictures


def measured(tflite: bytes, windows: Windows) -> float:
    """Return how much of the ink of the truth and of the network is in both, the mean over pictures with any."""
    segmenter, shares = InkSegmenter(tflite), []
    for picture, ink in zip(*windows.floats(np.arange(len(windows.ink))), strict=True):
        if ink.any():
            seen = segmenter.probabilities(picture) * picture[..., 1]
            shares.append(2 * np.minimum(seen, ink).sum() / (seen + ink).sum())
    return float(np.mean(shares))


def windows_of(data: Data, count: int, *, seed: int, processes: int) -> Windows:
    """Return ``count`` pictures by the people who are trained on."""
    rng = np.random.default_rng(seed)
    digits = adorned_now_and_then(of_many_people(data.inks, rng, count), rng)
    letters = of_every_sign(data.letters, rng, count)
    return make_windows(digits, letters, data.images, seed=seed, processes=processes)


def held_out_windows(data: Data, count: int) -> Windows:
    """Return ``count`` pictures by people kept out of training."""
    rng = np.random.default_rng(0)
    digits = of_many_people(data.held_out_inks, rng, count)
    letters = of_every_sign(data.held_out_letters or data.letters, rng, count)
    few = slice(0, count)
    images = Labelled(data.validation_images.images[few], data.validation_images.labels[few])
    return draw_windows(digits, letters, images, rng)


def main() -> None:
    """Train the networks, write them, and tell how much of the ink of people who were kept out they find."""
    parser = recipe_parser("ink_segmenter", __doc__)
    parser.add_argument("--output", type=Path, required=True, help="resources/ink-segmenter.tflite")
    parser.add_argument("--lines-output", type=Path, required=True, help="resources/line-segmenter.tflite")
    parser.add_argument("--count", type=int, default=50_000, help="how many pictures are drawn")
    parser.add_argument("--steps", type=int, default=6000, help="of training, each on a batch of them")
    parser.add_argument("--lines-count", type=int, default=21_000, help="how many windows of numbers are drawn")
    parser.add_argument("--lines-steps", type=int, default=3000, help="of going on with them")
    options = parser.parse_args()
    data = read_data(Files.of(options))
    windows = windows_of(data, options.count, seed=11, processes=os.cpu_count() or 1)
    say(f"{len(windows.ink):,} pictures are drawn")
    network = train(windows, steps=options.steps)
    _write(options.output, network, held_out_windows(data, _MEASURED))
    of_lines = draw_line_windows(data.inks, options.lines_count, np.random.default_rng(11))
    of_others = draw_line_windows(data.held_out_inks, _MEASURED, np.random.default_rng(0))
    _write(options.lines_output, train_lines(of_lines, network, steps=options.lines_steps), of_others)


def _write(path: Path, network: keras.Model, held_out: Windows) -> None:
    tflite = segmenter_to_tflite(network)
    path.write_bytes(tflite)
    share = measured(tflite, held_out)
    answer(f"{path.name}: {share:.1%} of the ink of {_MEASURED:,} pictures by others is found, and no more than that")


if __name__ == "__main__":
    main()
