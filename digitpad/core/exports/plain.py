"""The exports that lie in a model file as they are, which need no TensorFlow: ``.digitpad`` and ``.tflite``."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.exports.formats import stroke_file
from digitpad.core.exports.proof import TOLERANCE, Ask, Proof, proof_drawings, prove, require
from digitpad.core.exports.recipe import KEY, OUTPUT, export_recipe, recipe_json
from digitpad.core.exports.tflite_metadata import STANDARD, described, with_metadata
from digitpad.core.inference.foreign.network import ConventionalNetwork
from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.sentences import sentence

_INPUTS = {
    "image": "28 × 28 pixels, one channel, 0 (paper) to 1 (ink), made as digitpad_normalisation tells",
    "path": "48 places along the path of the pen, made as digitpad_normalisation tells",
}


def write_plain(model: ModelFile, path: Path, *, bare: bool = False) -> list[Proof]:
    """Write ``model`` to ``path`` as its ending asks, load that again and ask it.

    Args:
        model: whose networks are known to be harmless.
        path: not there yet.
        bare: write the network for images as it is, and nothing beside it.

    Returns:
        what was found; every proof holds.

    Raises:
        DigitpadError: it does not answer as the model does.
        OSError: it cannot be written.
    """
    if path.suffix.lower() == ".digitpad":
        path.write_bytes(model.path.read_bytes())
        again = read_model(path)
        by_image, strokes = asking(again.card, again.tflite), again.stroke_tflite
    else:
        path.write_bytes(model.tflite if bare else _described(model, path, strokes=False))
        by_image, strokes = asking(model.card, path.read_bytes()), None
        if model.stroke_tflite is not None and not bare:
            beside = stroke_file(path)
            beside.write_bytes(_described(model, path, strokes=True))
            strokes = beside.read_bytes()
    by_path = None if strokes is None else asking(model.card, strokes)
    proofs = prove(model, proof_drawings(), by_image, by_path, tolerance=TOLERANCE)
    require(proofs)
    return proofs


def asking(card: ModelCard, tflite: bytes) -> Ask:
    """Return what asks a network by LiteRT, as others do: one by one, by its convention if it has one."""

    def ask(inputs: Float32Array) -> Float32Array:
        if card.imported is not None:
            foreign = ConventionalNetwork(tflite, card.imported.convention)
            return np.concatenate([foreign(each[None, ..., 0]) for each in inputs])
        network = LiteRTModel(tflite, classes=card.alphabet.size, shape=inputs.shape[1:])
        return np.concatenate([network(each[None]) for each in inputs])

    return ask


def _described(model: ModelFile, path: Path, *, strokes: bool) -> bytes:
    """Return a network of ``model`` with what an export says of itself in its metadata."""
    card, tflite = model.card, model.stroke_tflite if strokes else model.tflite
    assert tflite is not None
    told = export_recipe(card, path, strokes=strokes)
    reads = told["network"]["reads"]
    standard = described(
        name=card.name,
        description=told["about"],
        licence="; ".join(f"{each['name']}: {each['licence']}" for each in card.data),
        version=__version__,
        source=(reads, _INPUTS[reads]),
        answer=(OUTPUT, f"the probabilities of {', '.join(card.alphabet.labels)}"),
    )
    try:
        return with_metadata(tflite, {STANDARD: standard, KEY: recipe_json(told).encode()})
    except ValueError as error:
        raise DigitpadError(
            sentence("Models", "{path} has a network that cannot be described: {why}", path=model.path, why=str(error))
        ) from error
