"""The formats that need TensorFlow: how each is written, and how it is asked once it has been loaded again.

`digitpad.core.models.export.FORMATS` names them by the endings of files.
"""

from __future__ import annotations

import contextlib
import io
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.data.kinds.synthetic import synthetic_images
from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import Architecture
from digitpad.core.models.card import ModelCard
from digitpad.core.models.export import FORMATS
from digitpad.core.models.file import ModelFile
from training.data.batches import to_floats
from training.export.onnx_graph import Floats, ask_onnx, to_onnx
from training.models.build import build, set_weights

TOLERANCE: Final = 1e-4
"""How far a probability may be from that of the model's float weights; honest exports differ by less than 1e-6."""

_DIGITS_ASKED: Final = 20


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: the model's card and float weights, and the Keras model made of them."""

    card: ModelCard
    weights: Mapping[str, Floats]
    network: keras.Model


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written to a path, and how what lies there answers (n, 28, 28, 1) images: (n, 10)."""

    write: Callable[[Source, Path], object]
    ask: Callable[[Path, Floats], Floats]


def format_of(ending: str) -> Format:
    """Return the format that `digitpad.core.models.export.FORMATS` names by ``ending``."""
    form: Format = pkgutil.resolve_name(FORMATS[ending].writer)
    return form


def to_tflite(network: Architecture, weights: Mapping[str, Any]) -> bytes:
    """Return the LiteRT flatbuffer of a network: (n, 28, 28, 1) float32 → (n, classes) float32 probabilities.

    Weights are quantised to int8 and the arithmetic is chosen at run time ("dynamic range"): a quarter of the size.
    """
    model = build(network, policy="float32")  # bfloat16 operations do not exist in LiteRT
    set_weights(model, weights)
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there, unasked, what it has saved for the converter
        flatbuffer: bytes = converter.convert()
    return flatbuffer


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


def _ask_saved_model(path: Path, images: Floats) -> Floats:
    loaded = tf.saved_model.load(str(path))  # its variables live as long as it does
    answers: dict[str, Any] = loaded.signatures["serving_default"](tf.constant(images))
    (probabilities,) = answers.values()
    return np.asarray(probabilities)


KERAS: Final = Format(
    lambda source, path: source.network.save(path),
    lambda path, images: np.asarray(keras.saving.load_model(path)(images)),
)
ONNX: Final = Format(lambda source, path: path.write_bytes(to_onnx(source.card, source.weights)), ask_onnx)
SAVED_MODEL: Final = Format(lambda source, path: source.network.export(str(path), verbose=False), _ask_saved_model)
