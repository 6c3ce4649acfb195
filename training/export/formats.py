"""The formats that need TensorFlow: how each is written, and how it is asked once it has been loaded again.

`digitpad.core.exports.formats.FORMATS` names them by the endings of files.
"""

from __future__ import annotations

import contextlib
import io
import pkgutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

from digitpad.core.data.kinds.synthetic import synthetic_images
from digitpad.core.errors import DigitpadError
from digitpad.core.exports.formats import FORMATS, stroke_file
from digitpad.core.exports.proof import INT8_TOLERANCE, Proof, proof_drawings, prove, require
from digitpad.core.exports.proof import TOLERANCE as PROOF_TOLERANCE
from digitpad.core.exports.recipe import KEY, export_recipe, recipe_json
from digitpad.core.models.architectures import Architecture
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import ModelFile
from digitpad.core.models.strokes import stroke_architecture
from training.data.batches import to_floats
from training.export.onnx_graph import Floats, ask_onnx, to_onnx
from training.export.rounding import as_recognised
from training.models.build import build, set_weights

TOLERANCE: Final = 1e-4
"""How far a probability may be from that of the network that was written; honest exports differ by less than 1e-6."""

_DIGITS_ASKED: Final = 20


@dataclass(frozen=True, slots=True)
class Source:
    """A network that is exported.

    Attributes:
        card: of its model.
        architecture: its layers.
        weights: float32 by name.
        network: the Keras model made of them.
        rounded: names of the layers whose inputs are rounded to 8 bits.
        recipe: what the export says of itself, `digitpad.core.exports.recipe`; None if it is to say nothing.
    """

    card: ModelCard
    architecture: Architecture
    weights: Mapping[str, Floats]
    network: keras.Model
    rounded: frozenset[str] = frozenset()
    recipe: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written to a path, and how what lies there answers inputs such as (n, 28, 28, 1): (n, 10)."""

    write: Callable[[Source, Path], object]
    ask: Callable[[Path, Floats], Floats]


def format_of(ending: str) -> Format:
    """Return the format that `digitpad.core.exports.formats.FORMATS` names by ``ending``."""
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


def checked_export(model: ModelFile, path: Path, form: Format, *, bare: bool = False) -> list[Proof]:
    """Write ``model`` to ``path``, load that again, and compare its answers with the program's.

    Args:
        model: whose weights are those of its networks.
        path: not there yet; the network for strokes is written beside it.
        form: in which it is written.
        bare: write only the network for images, as it was trained. It answers as its float weights do, and is compared
            with these alone.

    Returns:
        what was found; every proof holds, and there is none of a bare network.

    Raises:
        DigitpadError: they differ.
        OSError: the file cannot be written.
    """
    of_images = _source(model, path, bare=bare)
    form.write(of_images, path)
    if bare:
        _require_same(of_images, form, path)
        return []
    by_path, rounds = None, bool(of_images.rounded)
    if model.card.strokes is not None:
        beside, of_paths = stroke_file(path), _source(model, path, strokes=True)
        form.write(of_paths, beside)
        by_path, rounds = partial(form.ask, beside), rounds or bool(of_paths.rounded)
    tolerance = INT8_TOLERANCE if rounds else PROOF_TOLERANCE
    proofs = prove(model, proof_drawings(), partial(form.ask, path), by_path, tolerance=tolerance)
    require(proofs)
    return proofs


def _source(model: ModelFile, path: Path, *, bare: bool = False, strokes: bool = False) -> Source:
    """Return a network of ``model`` as the program asks it or, if ``bare``, as it was trained."""
    card = model.card
    if strokes:
        network = stroke_architecture(card.strokes, classes=card.alphabet.size)
        weights, tflite = model.load_stroke_weights(), model.stroke_tflite
    else:
        network, weights, tflite = card.architecture, model.load_weights(), model.tflite
    assert tflite is not None
    floats = {name: np.asarray(values, np.float32) for name, values in weights.items()}
    floats, rounded = (floats, frozenset[str]()) if bare else as_recognised(network, floats, tflite)
    made = build(network, rounded=rounded, of_layers=True)
    set_weights(made, floats)
    recipe = None if bare else export_recipe(card, path, strokes=strokes)
    return Source(card, network, floats, made, rounded, recipe)


def _require_same(source: Source, form: Format, path: Path) -> None:
    images = probe_images()
    far = float(np.abs(form.ask(path, images) - np.asarray(source.network(images))).max())
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


def _write_keras(source: Source, path: Path) -> None:
    source.network.save(path)
    if source.recipe is not None:
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(f"{KEY}.json", recipe_json(source.recipe))


def _write_saved_model(source: Source, path: Path) -> None:
    source.network.export(str(path), verbose=False)
    if source.recipe is not None:
        extra = path / "assets.extra"  # which TensorFlow leaves alone
        extra.mkdir()
        (extra / f"{KEY}.json").write_text(recipe_json(source.recipe), encoding="utf-8")


def _write_onnx(source: Source, path: Path) -> None:
    path.write_bytes(to_onnx(source.card, source.architecture, source.weights, source.rounded, source.recipe))


KERAS: Final = Format(_write_keras, lambda path, inputs: np.asarray(keras.saving.load_model(path)(inputs)))
ONNX: Final = Format(_write_onnx, ask_onnx)
SAVED_MODEL: Final = Format(_write_saved_model, _ask_saved_model)
