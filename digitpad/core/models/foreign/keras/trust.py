"""What in a Keras configuration would be called by Keras: only its own kinds of layers and what these are made with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.kinds import ACTIVATIONS
from digitpad.core.sentences import sentence

OWN_CODE: Final = {"Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer", "HubLayer", "KerasLayer"}
_OUR_MODULES: Final = ("keras", "tensorflow.keras", "tensorflow.python.keras", "tf_keras")
# Where Keras keeps what layers are made with: kinds of layers and of numbers, how weights begin, what restrains them.
_ROOMS: Final = {
    "layers", "initializers", "regularizers", "constraints", "activations", "models", "engine", "dtype_policies",
    "mixed_precision", "legacy", "quantizers",
}  # fmt: skip
_DATA: Final = {"__keras_tensor__", "__numpy__"}
_CALLS: Final = {"function", "__lambda__", "__method__", "__typespec__", "__tensor__", "slice"}
_FUNCTIONS: Final = {"swish", "relu_v2", "softmax_v2", "sigmoid_v2", "softplus_v2", "leaky_relu_v2", "elu_v2"}
OPERATION: Final = "operation "
"""Begins the kind of a layer that is only an operation."""

_TENSORFLOWS: Final = {
    "math.truediv": "TrueDivide", "math.divide": "TrueDivide", "math.multiply": "Multiply", "math.subtract": "Subtract",
    "math.add": "Add", "__operators__.add": "Add", "nn.relu": "Relu", "nn.softmax": "Softmax",
    "math.sigmoid": "Sigmoid", "math.tanh": "Tanh", "nn.relu6": "Relu6", "cast": "Cast",
}  # fmt: skip
DEEPEST_JSON: Final = 60
"""Lists within lists of a configuration."""


def is_keras(whole: Mapping[str, Any]) -> bool:
    """Return whether a description is of one of Keras' own classes, as far as it says."""
    module, registered = whole.get("module"), whole.get("registered_name")
    ours = module is None or (isinstance(module, str) and _is_room(module))
    return ours and (not registered or (isinstance(registered, str) and ">" not in registered))


def operation_of(whole: Mapping[str, Any]) -> str | None:
    """Return what a layer that is only an operation is known as, such as ``x / 255`` between two layers.

    None if it is no such. The operation may be any; those that are read stand in a table of their own.
    """
    module, class_name, config = whole.get("module"), str(whole["class_name"]), whole["config"]
    if class_name == "TFOpLambda" and is_keras(whole):
        return f"{OPERATION}{_TENSORFLOWS.get(str(config['function']), config['function'])}"
    is_ours = isinstance(module, str) and module.startswith(("keras.src.ops.", "keras.ops"))
    return f"{OPERATION}{class_name}" if is_ours and whole.get("registered_name") in (None, class_name) else None


def _is_room(module: str) -> bool:
    head = next((name for name in _OUR_MODULES if module == name or module.startswith(f"{name}.")), None)
    if head is None:
        return False
    steps = module[len(head) :].strip(".").split(".")
    steps = [step for step in steps if step not in ("", "src", "api", "_tf_keras", "keras", "_v2", "_v1")]
    return not steps or steps[0] in _ROOMS


def refuse_calls(value: Any, layer: str, depth: int = 0) -> None:
    """Refuse a configuration that names anything to be called but what Keras makes layers with.

    Raises:
        DigitpadError: it does; names the layer.
    """
    if depth > DEEPEST_JSON:
        raise ValueError(depth)
    if isinstance(value, dict) and "class_name" in value:
        name = str(value["class_name"])
        called = value.get("config")
        is_function = name == "function" and isinstance(called, str) and called in ACTIVATIONS | _FUNCTIONS
        if name not in _DATA and not is_function and (name in OWN_CODE | _CALLS or not is_keras(value)):
            what = called if name == "function" and isinstance(called, str) else name
            where = f"{value['module']}." if isinstance(value.get("module"), str) else ""
            raise DigitpadError(
                sentence(
                    "Models",
                    "has a layer {name!r} that calls {what}, which is no part of a network; such models are not opened",
                    name=layer,
                    what=f"{where}{what}"[:100],
                )
            )
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            refuse_calls(inner, layer, depth + 1)
