"""Whole models of Keras as graphs: ``.keras`` of Keras 3 (and 2.12 on), and HDF5 of Keras 1 to 3."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.archive import ArchiveReader
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.keras.build import INPUT, Builder, Layer, Origin
from digitpad.core.models.foreign.keras.calls import Key, ModelConfig, without_rounding
from digitpad.core.models.foreign.keras.config import parse_model
from digitpad.core.models.foreign.keras.hdf5 import Group, open_hdf5
from digitpad.core.models.foreign.keras.layers import TRANSLATORS
from digitpad.core.models.foreign.keras.weights import Weights, read_groups, read_store
from digitpad.core.sentences import sentence

CONFIG: Final = "config.json"
WEIGHTS: Final = "model.weights.h5"

_OWN_RECIPE: Final = "digitpad_normalisation.json"  # in our own exports
_LARGEST_CONFIG: Final = 16 << 20  # bytes
_LARGEST_WEIGHTS: Final = 256 << 20  # bytes; what optimisers remember is in there, too
_UNREADABLE: Final = (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError, RecursionError)


def read_keras(path: Path) -> Graph:
    """Return the network of a ``.keras`` file.

    Raises:
        DigitpadError: it is damaged, or no network that can be read; to be read after the file's name.
    """
    with path.open("rb") as file:
        archive = ArchiveReader(file, kind=sentence("Models", "Keras model"))
        if CONFIG not in archive.names:
            raise DigitpadError(sentence("Models", "is a zip that holds no model of Keras: there is no config.json"))
        model = _parsed(archive.read(CONFIG, _LARGEST_CONFIG))
        if _OWN_RECIPE in archive.names:
            model = without_rounding(model)
        era = 3
        if "metadata.json" in archive.names:
            era = _era(_version(archive.read("metadata.json", _LARGEST_CONFIG)), usual=3)
        if WEIGHTS not in archive.names:
            raise DigitpadError(sentence("Models", "is damaged: it holds no {name}", name=WEIGHTS))
        weights = archive.read(WEIGHTS, _LARGEST_WEIGHTS)
    with open_hdf5(io.BytesIO(weights)) as root:
        return _graph(model, read_store(root, model), Origin(era))


def read_h5(path: Path) -> Graph:
    """Return the network of an HDF5 file that ``model.save`` of any Keras wrote.

    Raises:
        DigitpadError: it is damaged, holds weights alone, or no network that can be read; to be read after the name.
    """
    with open_hdf5(path) as root:
        text = root.text("model_config")
        if text is None:
            raise _without_model(root)
        if len(text) > _LARGEST_CONFIG:
            raise DigitpadError(sentence("Models", "has a configuration of {size:,} letters", size=len(text)))
        model = _parsed(text)
        group = root.group("model_weights") if "model_weights" in root else root
        version = root.text("keras_version") or group.text("keras_version") or ""
        backend = root.text("backend") or group.text("backend") or ""
        era = _era(version, usual=2 if backend else 1)
        return _graph(model, read_groups(group, model), Origin(era, backend == "theano"))


def _without_model(root: Group) -> DigitpadError:
    holds_weights = root.texts("layer_names") is not None or root.whole_number("nb_layers") is not None
    if holds_weights or {"layers", "_layer_checkpoint_dependencies", "optimizer"} & set(root.names):
        return DigitpadError(
            sentence(
                "Models",
                "holds weights only, without the network that they are for; save the whole model, with model.save(…)",
            )
        )
    return DigitpadError(sentence("Models", "is an HDF5 file that holds no model of Keras"))


def _parsed(text: bytes | str) -> ModelConfig:
    try:
        return parse_model(text if isinstance(text, str) else text.decode())
    except UnicodeDecodeError as error:
        raise DigitpadError(sentence("Models", "is damaged: its configuration cannot be read")) from error


def _version(metadata: bytes) -> str:
    try:
        return str(json.loads(metadata)["keras_version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


def _era(version: str, *, usual: int) -> int:
    match = re.match(r"[0-3](?=\.)", version)
    return max(int(match[0]), 1) if match else usual


def _graph(model: ModelConfig, weights: Weights, origin: Origin) -> Graph:
    shape = model.input_shape
    if shape is None or len(shape) < 2:
        raise DigitpadError(sentence("Models", "does not say how large its images are"))
    builder = Builder(shape[1:])
    try:
        output = _called(builder, model, weights, INPUT, origin)
        return builder.graph(shape[1:], output)
    except _UNREADABLE as error:
        raise DigitpadError(sentence("Models", "is damaged: its configuration cannot be read")) from error


def _called(builder: Builder, model: ModelConfig, weights: Weights, source: str, origin: Origin) -> str:
    """Add the nodes of a model that is asked about the answer of ``source``; return the name of the last."""
    answers: dict[Key, str] = {model.input: source}
    for call in model.calls:
        given, layer = tuple(answers[key] for key in call.inputs), call.layer
        if layer.inner is not None:
            if len(given) != 1:
                raise DigitpadError(
                    sentence("Models", "has an inner model {name!r} with several inputs", name=layer.name)
                )
            answers[call.key] = _called(builder, layer.inner, weights, given[0], origin)
            continue
        told = Layer(layer.class_name, layer.name, layer.config, weights.get(layer, []), origin, call.arguments)
        translate = TRANSLATORS.get(layer.class_name)
        if translate is None:
            raise told.refuse_kind()
        answers[call.key] = translate(builder, told, given)
    return answers[model.output]
