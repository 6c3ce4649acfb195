"""The formats that need TensorFlow: how each is written, and how it is asked once it has been loaded again.

`digitpad.core.models.export.FORMATS` names them by the endings of files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.data.kinds.synthetic import synthetic_images
from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import ModelFile
from training.data.batches import to_floats
from training.export.format import Floats, Format, Source
from training.export.onnx_graph import ask_onnx, to_onnx
from training.models.build import build, set_weights

TOLERANCE: Final = 1e-4
"""How far a probability may be from that of the model's float weights; honest exports differ by less than 1e-6."""

_DIGITS_ASKED: Final = 20


def checked_export(model: ModelFile, path: Path, form: Format) -> None:
    """Write ``model`` to ``path``, load that again, and compare its answers with those of the model's float weights.

    Raises:
        DigitpadError: they differ by more than `TOLERANCE`.
        OSError: the file cannot be written.
    """
    weights = {name: np.asarray(values, np.float32) for name, values in model.load_weights().items()}
    network = build(model.card.architecture)
    set_weights(network, weights)
    form.write(Source(model.card, weights, network), path)
    images = probe_images()
    far = float(np.abs(form.ask(path, images) - np.asarray(network(images))).max())
    if not far <= TOLERANCE:  # so that it also fails if it is no number
        raise DigitpadError(f"The export was thrown away: its probabilities are {far:.2g} from those of the model")


def probe_images() -> Floats:
    """Return images to compare networks by, shape (n, 28, 28, 1): digits, noise, paper, and ink all over."""
    rng = np.random.default_rng(1)
    digits = to_floats(synthetic_images(rng, _DIGITS_ASKED)[0])
    noise = rng.random((2, *digits.shape[1:]), dtype=np.float32)
    plain = np.stack([np.zeros_like(noise[0]), np.ones_like(noise[0])])
    return np.concatenate([digits, noise, plain])[..., None]


def _write_keras(source: Source, path: Path) -> None:
    source.network.save(path)


def _ask_keras(path: Path, images: Floats) -> Floats:
    return np.asarray(keras.saving.load_model(path)(images))


def _write_saved_model(source: Source, path: Path) -> None:
    source.network.export(str(path), verbose=False)


def _ask_saved_model(path: Path, images: Floats) -> Floats:
    loaded = tf.saved_model.load(str(path))  # its variables live as long as it does
    answers: dict[str, Any] = loaded.signatures["serving_default"](tf.constant(images))
    (probabilities,) = answers.values()
    return np.asarray(probabilities)


def _write_onnx(source: Source, path: Path) -> None:
    path.write_bytes(to_onnx(source.card, source.weights))


KERAS: Final = Format(_write_keras, _ask_keras)
ONNX: Final = Format(_write_onnx, ask_onnx)
SAVED_MODEL: Final = Format(_write_saved_model, _ask_saved_model)
