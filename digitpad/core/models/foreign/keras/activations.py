"""What a Keras configuration says of an activation, which may be a name, a function or a layer within the layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from digitpad.core.models.foreign.keras.build import Builder, Layer
from digitpad.core.models.foreign.kinds import ACTIVATIONS
from digitpad.core.sentences import sentence

_OTHER_NAMES: Final = {
    "swish": "silu",
    "relu_v2": "relu",
    "softmax_v2": "softmax",
    "softplus_v2": "softplus",
    "sigmoid_v2": "sigmoid",
    "elu_v2": "elu",
    "leaky_relu_v2": "leaky_relu",
    "hard_swish": "hard_silu",
}
_LAYERS: Final = {"ReLU", "LeakyReLU", "ELU", "ThresholdedReLU", "Softmax"}


def _named(value: Any, layer: Layer) -> str | None:
    """Return the function that a name means, None if ``value`` is no name but a layer."""
    if value is None:
        return "linear"
    if isinstance(value, Mapping):
        if value.get("class_name") != "function":
            return None
        value = value.get("config")
    if not isinstance(value, str):
        raise layer.refuse(sentence("Models", "its activation cannot be read"))
    name = _OTHER_NAMES.get(value, value)
    if name not in ACTIVATIONS:
        why = sentence("Models", "its activation {function!r} is not known", function=value[:100])
        raise layer.refuse(why)
    return "hard_sigmoid_keras2" if name == "hard_sigmoid" and layer.era < 3 else name


def inline_function(layer: Layer) -> str | None:
    """Return the function that a layer with weights applies at its end, None if it has to be a node of its own.

    Raises:
        DigitpadError: it is none that we know; names the layer.
    """
    name = _named(layer.config.get("activation"), layer)
    # Over channels, wherever they are: a node of its own comes after they are where the file has them.
    return None if layer.channels_first and name in ("softmax", "log_softmax") else name


def add_activation(builder: Builder, layer: Layer, source: str) -> str:
    """Add the activation that ``layer`` is, or has at its end, after the node ``source``.

    Raises:
        DigitpadError: it is none that we know; names the layer.
    """
    class_name, config = layer.class_name, layer.config
    name = layer.name if class_name in (*_LAYERS, "Activation") else f"{layer.name}/activation"
    if class_name not in _LAYERS:
        value = config.get("activation")
        function = _named(value, layer)
        if function is not None:
            return builder.add(name, "Activation", (source,), function=function)
        assert value is not None
        class_name, config = str(value.get("class_name")), value.get("config") or {}
    match class_name:
        case "ReLU":
            settings = {
                "max_value": number(config.get("max_value"), None),
                "negative_slope": number(config.get("negative_slope"), 0.0),
                "threshold": number(config.get("threshold"), 0.0),
            }
        case "ThresholdedReLU":
            class_name, settings = "ReLU", {"threshold": number(config.get("theta"), 1.0)}
        case "LeakyReLU":
            settings = {"negative_slope": number(config.get("negative_slope", config.get("alpha")), 0.3)}
        case "ELU":
            settings = {"alpha": number(config.get("alpha"), 1.0)}
        case "Softmax":
            axis = config.get("axis", -1)
            settings = {"axis": axis[0] if isinstance(axis, list) and len(axis) == 1 else axis}
        case _:
            what = sentence("Models", "its activation {function!r} is not known", function=class_name[:100])
            raise layer.refuse(what)
    return builder.add(name, class_name, (source,), **settings)


def number(value: Any, usual: float | None) -> Any:
    """Return a number of a configuration, which may be told as an array's only one."""
    if isinstance(value, Mapping):
        inside = value.get("config")
        value = inside.get("value") if isinstance(inside, Mapping) else value.get("value")
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    return usual if value is None else value
