"""The recipe of the probe's digits, which are shown to foreign networks: synthetic ones that look like MNIST's.

``python -m training.calibration.probe_digits --mnist mnist.npz --output resources/probe-digits.npz``

Synthetic digits are wilder than MNIST's, and a network that was trained on MNIST alone fails on many of them whatever
the convention. So only those are taken which most of three small networks read that know MNIST's training part alone:
as hard as MNIST's, and no harder. No image of MNIST is among them, and none of its test part plays any role.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from digitpad.core.data.kinds.synthetic import synthetic_images
from digitpad.core.storage.numpy_file import open_npz

KEPT: Final = 600
"""How many digits are shipped, each digit equally often."""

_DRAWN: Final = 12_000
_SEED: Final = 29
_LEARNED: Final = 50_000  # of MNIST's training part; the rest is for measuring
_EPOCHS: Final = 3
_MEAN, _DEVIATION = 0.1307, 0.3081
_OF_THREE: Final = 2  # networks must read a digit

Images = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


def _networks() -> list[tuple[keras.Model, float, float]]:
    """Return networks of three kinds, each with what is subtracted from its pixels and what they are divided by."""
    image = (28, 28, 1)
    linear = keras.Sequential([layers.Input(image), layers.Flatten(), layers.Dense(10, "softmax")])
    dense = keras.Sequential(
        [layers.Input(image), layers.Flatten(), layers.Dense(128, "relu"), layers.Dense(10, "softmax")]
    )
    convolutions = keras.Sequential(
        [
            layers.Input(image), layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten(),
            layers.Dense(64, "relu"), layers.Dense(10, "softmax"),
        ]
    )  # fmt: skip
    return [(linear, 0.5, 0.5), (dense, 0.0, 1.0), (convolutions, _MEAN, _DEVIATION)]


def typical(images: Bytes, labels: Bytes, known: tuple[Bytes, Bytes], count: int = KEPT) -> npt.NDArray[np.int64]:
    """Return which ``count`` of ``images`` the networks read, each digit equally often, in random order.

    Args:
        images: shape (n, 28, 28).
        labels: shape (n,).
        known: images and labels to learn from.
        count: a multiple of ten.
    """
    keras.utils.set_random_seed(_SEED)
    read = np.zeros(len(labels), dtype=int)
    for network, less, by in _networks():
        network.compile("adam", "sparse_categorical_crossentropy")
        network.fit(_scaled(known[0], less, by), known[1], epochs=_EPOCHS, batch_size=128, verbose=0)
        answers = network.predict(_scaled(images, less, by), batch_size=512, verbose=0)
        read += answers.argmax(axis=1) == labels
    rng, chosen = np.random.default_rng(_SEED), list[int]()
    for digit in range(10):
        chosen += rng.choice(
            np.flatnonzero((labels == digit) & (read >= _OF_THREE)), count // 10, replace=False
        ).tolist()
    return rng.permutation(np.array(chosen, dtype=np.int64))


def _scaled(images: Bytes, less: float, by: float) -> Images:
    scaled: Images = ((images[..., None].astype(np.float32) / 255 - less) / by).astype(np.float32)
    return scaled


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw digits, choose, and write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mnist", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    with open_npz(options.mnist) as arrays:
        known = arrays.read("x_train")[:_LEARNED], arrays.read("y_train")[:_LEARNED]
    images, labels = synthetic_images(np.random.default_rng(_SEED), _DRAWN)
    kept = typical(images, labels, known)
    np.savez_compressed(options.output, images=images[kept], labels=labels[kept])


if __name__ == "__main__":
    main()
