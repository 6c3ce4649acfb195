"""The recipe of the line reader's network, which reads numbers without cutting them.

``python -m training.recipes.line_reader --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz --unipen-digits
unipen-digits-train.jsonl.gz --unipen-letters unipen-letters-train.jsonl.gz --output line-reader.tflite``
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.numbers.uncut.line_reader import MARK, NOTHING, STEP, LineReader, most_probable_texts
from digitpad.core.numbers.uncut.strip import ROWS
from training.data.signs import hand_signs, sign
from training.data.strips import LabelledStrip, StripMaker
from training.models.line import build_line_network, line_network_to_tflite
from training.recipes.data import Files, answer, read_data, recipe_parser, say
from training.recipes.people import part_by_person, person_of

_RATE: Final = 2.5e-3
_WARM_UP: Final = 0.05  # of all steps
_DECAY: Final = 1e-4
_LARGEST_GRADIENT: Final = 2.0
_COLUMNS: Final = 3200  # of all strips of a batch together
_AVERAGING: Final = 0.99
_MEASURED: Final = 1000

Rng = np.random.Generator
Example = tuple[np.ndarray, np.ndarray, tf.SparseTensor]
"""Strips, shape (n, `ROWS`, width, 1), float32; how many steps each has, shape (n,), int32; and their signs."""


def train(strips: Sequence[LabelledStrip], *, epochs: int, seed: int = 7) -> keras.Model:
    """Return the network trained on ``strips``, each varied anew in each of the ``epochs``."""
    keras.utils.set_random_seed(seed)
    rng, network = np.random.default_rng(seed), build_line_network()
    steps = epochs * math.ceil(sum(strip.pixels.shape[1] for strip in strips) / _COLUMNS)
    warm_up = round(_WARM_UP * steps)
    rate = keras.optimizers.schedules.CosineDecay(
        _RATE / 25, steps - warm_up, warmup_target=_RATE, warmup_steps=warm_up
    )
    optimizer = keras.optimizers.AdamW(rate, weight_decay=_DECAY, use_ema=True, ema_momentum=_AVERAGING)
    step = _step(network, optimizer)
    for epoch in range(epochs):
        losses = [float(step(*batch)) for batch in _batches(strips, rng)]
        say(f"epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}")
    optimizer.finalize_variable_values(network.trainable_variables)
    return network


def _step(network: keras.Model, optimizer: Any) -> Any:
    def step(x: Any, lengths: Any, signs: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = tf.transpose(network(x, training=True)[:, 0], (1, 0, 2))
            losses = tf.nn.ctc_loss(signs, logits, None, lengths, blank_index=NOTHING)
            loss = tf.reduce_mean(losses / tf.cast(lengths, tf.float32)) * 12.0
        gradients = tape.gradient(loss, network.trainable_variables)
        gradients, _ = tf.clip_by_global_norm(gradients, _LARGEST_GRADIENT)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables, strict=True))
        return loss

    strips = tf.TensorSpec((None, ROWS, None, 1), tf.float32)
    lengths, signs = tf.TensorSpec((None,), tf.int32), tf.SparseTensorSpec((None, None), tf.int32)
    return tf.function(step, input_signature=[strips, lengths, signs])


def _batches(strips: Sequence[LabelledStrip], rng: Rng) -> Iterator[Example]:
    """Yield all ``strips`` once, in batches of like widths."""
    widths = np.array([strip.pixels.shape[1] for strip in strips])
    order = np.argsort(widths * np.exp(rng.normal(0, 0.05, len(widths))))
    batches: list[list[LabelledStrip]] = [[]]
    widest = 0
    for place in order.tolist():
        widest = max(widest, int(widths[place]))
        if batches[-1] and widest * (len(batches[-1]) + 1) > _COLUMNS:
            batches.append([])
            widest = int(widths[place])
        batches[-1].append(strips[place])
    for number in rng.permutation(len(batches)).tolist():
        yield _example([(vary(strip, rng), strip.signs) for strip in batches[number]])


def _example(varied: Sequence[tuple[np.ndarray, tuple[int, ...]]]) -> Example:
    kept = [(pixels, signs) for pixels, signs in varied if -(-pixels.shape[1] // STEP) >= 2 * len(signs) + 1]
    widest = -(-max(pixels.shape[1] for pixels, _ in kept) // 16) * 16
    x = np.zeros((len(kept), ROWS, widest, 1), dtype=np.float32)
    for own, (pixels, _) in zip(x, kept, strict=True):
        own[:, : pixels.shape[1], 0] = pixels
    lengths = np.array([-(-pixels.shape[1] // STEP) for pixels, _ in kept], dtype=np.int32)
    places = [(row, nth) for row, (_, signs) in enumerate(kept) for nth in range(len(signs))]
    values = [sign for _, signs in kept for sign in signs]
    most = max(len(signs) for _, signs in kept)
    return x, lengths, tf.SparseTensor(places, tf.constant(values, tf.int32), (len(kept), most))


def vary(strip: LabelledStrip, rng: Rng) -> np.ndarray:
    """Return the pixels of ``strip``, float32, 0 to 1, as it might have been: moved, wider, paler, marred."""
    x = strip.pixels.astype(np.float32) / np.float32(255)
    if rng.random() < 0.5:
        x = _moved(x, int(rng.integers(-2, 3)))
    if rng.random() < 0.4:
        width = max(round(x.shape[1] * math.exp(rng.normal(0, 0.12))), 12)
        at = np.linspace(0, x.shape[1] - 1, width)
        left = at.astype(np.int64)
        part = (at - left).astype(np.float32)
        x = x[:, left] * (1 - part) + x[:, np.minimum(left + 1, x.shape[1] - 1)] * part
    if rng.random() < 0.3:
        x = np.clip(x * np.float32(rng.uniform(0.6, 1.5)), 0, 1)
    if rng.random() < 0.15:
        x = x + np.float32(rng.uniform(0, 0.15)) * rng.random(x.shape, dtype=np.float32)
    return x


def _moved(x: np.ndarray, down: int) -> np.ndarray:
    moved = np.zeros_like(x)
    rows = len(x) - abs(down)
    moved[max(down, 0) :][:rows] = x[max(-down, 0) :][:rows]
    return moved


def measured(tflite: bytes, strips: Sequence[LabelledStrip]) -> float:
    """Return the share of ``strips`` of which the network reads all digits right."""
    reader = LineReader(tflite)
    right = []
    for strip in strips:
        (read,) = most_probable_texts(reader(strip.pixels.astype(np.float32) / np.float32(255)), 1)
        right.append(read == "".join(str(sign) for sign in strip.signs if sign != MARK))
    return float(np.mean(right))


def main() -> None:
    """Train the network, write it, and tell how it reads people who were kept out."""
    parser = recipe_parser("line_reader", __doc__)
    parser.add_argument("--output", type=Path, required=True, help="resources/line-reader.tflite")
    parser.add_argument("--count", type=int, default=40_000, help="how many strips are composed")
    parser.add_argument("--epochs", type=int, default=10, help="how often each is seen")
    options = parser.parse_args()
    data = read_data(Files.of(options))
    rng = np.random.default_rng(11)
    # Among the signs are some that a hand may write like a digit: in a number their places tell.
    signs = [ink for ink in iterate_inks(options.unipen_letters) if isinstance(ink, Ink)]
    people = frozenset(person_of(ink) for ink in (*data.held_out_inks, *data.held_out_letters))
    draw, draw_as_others = (partial(sign, by_hand=hand_signs(own)) for own in part_by_person(signs, people))
    strips = StripMaker(data.inks, data.images, draw, rng).make(options.count)
    held_out = StripMaker(data.held_out_inks, data.validation_images, draw_as_others, rng)
    tflite = line_network_to_tflite(train(strips, epochs=options.epochs))
    options.output.write_bytes(tflite)
    share = measured(tflite, held_out.make(_MEASURED))
    answer(f"{share:.1%} of {_MEASURED:,} numbers by people and images kept out of training are read right")


if __name__ == "__main__":
    main()
