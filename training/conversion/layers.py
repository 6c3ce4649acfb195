"""Each kind of layer of a foreign network as one of Keras: by our table, nothing in a file is called by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from keras import layers, ops

from digitpad.core.models.foreign.kinds import KINDS
from digitpad.core.models.foreign.node import Node
from training.conversion.activations import FUNCTIONS

Maker = Callable[[Node, Sequence[Any]], Any]
"""Makes the layer of a node, from what goes into it."""

_SMALLEST_DEVIATION: Final = 1e-7  # Keras' own, so that nothing is divided by 0


def _of(kind: type[Any]) -> Maker:
    """Return what makes a layer of Keras that takes the settings as they are."""

    def make(node: Node, inputs: Sequence[Any]) -> Any:
        settings = dict(node.settings)
        if "activation" in settings:
            settings["activation"] = FUNCTIONS[settings["activation"]]
        return kind(**settings)

    return make


def _pooling(kind: type[Any]) -> Maker:
    return lambda node, inputs: kind(**node.settings)


def _scaled(node: Node, inputs: Sequence[Any]) -> Any:
    factor, offset = node.weights
    return layers.Activation(lambda x: x * factor + offset)


def _normalization(node: Node, inputs: Sequence[Any]) -> Any:
    mean, variance = node.weights
    deviation = np.maximum(np.sqrt(variance), _SMALLEST_DEVIATION)
    return layers.Activation(lambda x: (x - mean) / deviation)


def _prelu(node: Node, inputs: Sequence[Any]) -> Any:
    """Return it with the slopes shared along the sides over which they spread."""
    sides = inputs[0].shape[1:]
    own = (1,) * (len(sides) - node.weights[0].ndim) + node.weights[0].shape
    shared = [i + 1 for i, (length, side) in enumerate(zip(own, sides, strict=True)) if length == 1 and side != 1]
    return layers.PReLU(shared_axes=shared or None)


def _resizing(node: Node, inputs: Sequence[Any]) -> Any:
    height, width = node.settings["size"]
    return layers.Resizing(height, width, interpolation=node.settings["interpolation"])


def _normalised(kind: type[Any]) -> Maker:
    return lambda node, inputs: kind(epsilon=node.settings["epsilon"])


_AS_IN_KERAS: Final = (
    layers.Dense, layers.Conv1D, layers.Conv2D, layers.DepthwiseConv2D, layers.SeparableConv2D,
    layers.MaxPooling1D, layers.MaxPooling2D, layers.AveragePooling1D, layers.AveragePooling2D,
    layers.GlobalAveragePooling1D, layers.GlobalAveragePooling2D, layers.GlobalMaxPooling1D, layers.GlobalMaxPooling2D,
    layers.Flatten, layers.Reshape, layers.Permute,
    layers.Dropout, layers.SpatialDropout1D, layers.SpatialDropout2D, layers.AlphaDropout, layers.GaussianDropout,
    layers.GaussianNoise, layers.ActivityRegularization,
    layers.ReLU, layers.LeakyReLU, layers.ELU, layers.Softmax,
    layers.Add, layers.Subtract, layers.Multiply, layers.Average, layers.Maximum, layers.Minimum, layers.Concatenate,
    layers.ZeroPadding2D, layers.Cropping2D, layers.UpSampling2D, layers.Rescaling,
)  # fmt: skip

MAKERS: Final[Mapping[str, Maker]] = {
    **{kind.__name__: _of(kind) for kind in _AS_IN_KERAS},
    "BatchNormalization": _normalised(layers.BatchNormalization),
    "LayerNormalization": _normalised(layers.LayerNormalization),
    "Activation": lambda node, inputs: layers.Activation(FUNCTIONS[node.settings["function"]]),
    "Resizing": _resizing,
    "PReLU": _prelu,
    "Normalization": _normalization,
    "Scale": _scaled,
}
"""The table, by the kinds of `digitpad.core.models.foreign.kinds.KINDS`."""

assert set(MAKERS) == set(KINDS)


def set_layer_weights(layer: layers.Layer, node: Node) -> None:
    """Give a layer that learns the weights of its node."""
    if layer.weights:
        shapes = [variable.shape for variable in layer.weights]
        layer.set_weights([array.reshape(shape) for array, shape in zip(node.weights, shapes, strict=True)])


def applied(layer: layers.Layer, inputs: Sequence[Any]) -> Any:
    """Return the answer of a layer to what goes into it."""
    if isinstance(layer, layers.Concatenate) and len(inputs) == 1:  # Keras wants two
        return ops.identity(inputs[0])
    return layer(list(inputs) if len(inputs) > 1 else inputs[0])
