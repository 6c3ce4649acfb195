"""The configuration of a Keras model, of any era, as a tree of plain layers and who is asked after whom.

It is JSON and stays that: a name in it is only ever compared with names that we know. What a model was trained with
(initialisers, optimisers, losses) does not matter to its answers and is not looked at, unless it calls something.
"""

from __future__ import annotations

import json
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_NODES
from digitpad.core.models.foreign.keras.calls import (
    Call,
    Config,
    Key,
    LayerConfig,
    ModelConfig,
    call_of,
    counted_from_0,
    ends,
    in_order,
)
from digitpad.core.models.foreign.keras.trust import (
    DEEPEST_JSON,
    OWN_CODE,
    is_keras,
    operation_of,
    refuse_calls,
)
from digitpad.core.sentences import sentence

MODELS: Final = {"Sequential", "Functional", "Model"}

_DEEPEST: Final = 8  # models within models


def parse_model(text: str) -> ModelConfig:
    """Return the model that a configuration tells of.

    Raises:
        DigitpadError: it is damaged, calls code, or is no network with one input and one output.
    """
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DigitpadError(sentence("Models", "is damaged: its configuration cannot be read")) from error
    if isinstance(whole, dict) and "layers" not in whole and isinstance(whole.get("model_config"), dict):
        whole = whole["model_config"]
    try:
        return _model(_plain(whole, 0), 0)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise DigitpadError(sentence("Models", "is damaged: its configuration cannot be read")) from error


def _plain(value: Any, depth: int) -> Any:
    """Return JSON with plain lists where TensorFlow's writer says what kind of list it was."""
    if depth > DEEPEST_JSON:
        raise ValueError(depth)
    if isinstance(value, list):
        return [_plain(inner, depth + 1) for inner in value]
    if isinstance(value, dict):
        if value.get("class_name") in ("__tuple__", "TensorShape") and isinstance(value.get("items"), list):
            return _plain(value["items"], depth + 1)
        return {key: _plain(inner, depth + 1) for key, inner in value.items()}
    return value


def _model(whole: Config, depth: int) -> ModelConfig:
    class_name, config = whole["class_name"], whole["config"]
    if class_name not in MODELS or not is_keras(whole):
        raise DigitpadError(
            sentence(
                "Models",
                "is a model of a class of its own, {name}, whose code is not in the file",
                name=str(class_name)[:100],
            )
        )
    if isinstance(config, dict):
        refuse_calls({key: value for key, value in config.items() if key != "layers"}, str(config.get("name", "model")))
    if depth > _DEEPEST:
        raise DigitpadError(sentence("Models", "has too many models within each other"))
    if class_name == "Sequential":
        return _sequential(whole, config, depth)
    return _functional(config, depth)


def _layer(whole: Config, depth: int, *, index: int) -> LayerConfig:
    class_name, config = str(whole["class_name"]), whole["config"]
    inside = config if isinstance(config, dict) else {}
    name = str(whole.get("name") or inside.get("name") or f"{class_name.lower()}_{index}")
    if (operation := operation_of(whole)) is not None:
        refuse_calls(whole.get("inbound_nodes"), name)
        return LayerConfig(operation, name, inside)
    if class_name in OWN_CODE:
        raise DigitpadError(
            sentence(
                "Models",
                "has a layer {name!r} of the kind {kind}, which could run any code; such models are not opened",
                name=name,
                kind=class_name,
            )
        )
    if not is_keras(whole):
        raise DigitpadError(
            sentence(
                "Models",
                "has a layer {name!r} of a kind of its own, {kind}, whose code is not in the file",
                name=name,
                kind=str(whole.get("registered_name") or class_name)[:100],
            )
        )
    refuse_calls(whole.get("inbound_nodes"), name)
    if class_name in MODELS:
        return LayerConfig(class_name, name, inside, _model(whole, depth + 1))
    refuse_calls(config, name)
    return LayerConfig(class_name, name, config)


def _sequential(whole: Config, config: Any, depth: int) -> ModelConfig:
    """Keras 1 and early 2 have the list of layers alone, later ones a name and the shape of the input with it."""
    about = config if isinstance(config, dict) else {}
    listed = about["layers"] if isinstance(config, dict) else config
    layers = [_layer(each, depth, index=i) for i, each in enumerate(_no_more(listed))]
    shape = about.get("build_input_shape") or (whole.get("build_config") or {}).get("input_shape")
    if layers and layers[0].class_name == "InputLayer":
        shape = _input_shape(layers.pop(0).config) or shape
    elif layers:
        first = layers[0]
        shape = _input_shape(first.config) or (first.inner and first.inner.input_shape) or shape
    before: Key = ("", 0)
    calls = []
    for layer in layers:
        calls.append(Call(layer, (layer.name, 0), (before,)))
        before = (layer.name, 0)
    name = str(about.get("name", "sequential"))
    return ModelConfig(name, tuple(layers), tuple(calls), ("", 0), _shape(shape), before)


def _functional(config: Any, depth: int) -> ModelConfig:
    listed = _no_more(config["layers"])
    layers = [_layer(each, depth, index=i) for i, each in enumerate(listed)]
    by_name = {layer.name: layer for layer in layers}
    if len(by_name) != len(layers):
        raise DigitpadError(sentence("Models", "has two layers of one name"))
    inputs, outputs = list(ends(config["input_layers"])), list(ends(config["output_layers"]))
    if len(inputs) != 1:
        raise DigitpadError(sentence("Models", "has {count} inputs; one can be", count=len(inputs)))
    if len(outputs) != 1:
        raise DigitpadError(sentence("Models", "has {count} outputs; one can be", count=len(outputs)))
    waiting = [
        call_of(layer, i, node)
        for layer, each in zip(layers, listed, strict=True)
        for i, node in enumerate(each.get("inbound_nodes") or ())
    ]
    _no_more(waiting)
    entrance = by_name[inputs[0][0]]
    name = str(config.get("name", "model"))
    waiting, output = counted_from_0(waiting, outputs[0])
    calls = in_order(waiting, inputs[0])
    if output not in {call.key for call in calls}:
        raise DigitpadError(sentence("Models", "has layers that the input does not lead to"))
    return ModelConfig(name, tuple(layers), calls, inputs[0], _shape(_input_shape(entrance.config)), output)


def _input_shape(config: Config) -> Any:
    """Return the shape that a layer says it is given, with the batch, if it does."""
    for key in ("batch_input_shape", "batch_shape"):
        if config.get(key) is not None:
            return config[key]
    for key in ("input_shape", "shape"):
        if isinstance(config.get(key), list):
            return [None, *config[key]]
    return [None, config["input_dim"]] if isinstance(config.get("input_dim"), int) else None


def _shape(value: Any) -> tuple[int | None, ...] | None:
    if value is None:
        return None
    if not all(length is None or type(length) is int for length in value):
        raise ValueError(value)
    return tuple(value)


def _no_more(listed: Any) -> list[Any]:
    if not isinstance(listed, list) or len(listed) > MOST_NODES:
        raise DigitpadError(sentence("Models", "has more layers than the {most:,} that can be", most=MOST_NODES))
    return listed
