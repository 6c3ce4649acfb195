"""From an outline in the registry, `digitpad.core.models.architectures`, to a Keras model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras
from keras import layers

from digitpad.core.models.architectures import (
    INPUT_SHAPE,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Layer,
    Pooling,
    outline,
)


def build(name: str, parameters: Mapping[str, Any], *, policy: str = "float32") -> keras.Model:
    """Return the network ``name`` with fresh weights: (n, 28, 28, 1), 0 to 1 → (n, 10) probabilities.

    Args:
        name: in the registry.
        parameters: for its builder there.
        policy: Keras dtype policy of its layers, such as ``"mixed_bfloat16"``; weights and output are float32 in any.

    Raises:
        DigitpadError: there is no such network or parameter.
    """
    network = outline(name, parameters)
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        x = inputs = keras.Input(INPUT_SHAPE, name="image")
        for layer in network.layers:
            x = _keras_layer(layer, network.initialiser)(x)
        # In bfloat16 a probability has two digits: the last step is always float32.
        x = layers.Activation("softmax", dtype="float32", name="probabilities")(x)
        return keras.Model(inputs, x, name=name.replace("-", "_"))
    finally:
        keras.config.set_dtype_policy(before)


def _keras_layer(layer: Layer, initialiser: str) -> keras.Layer:
    learning = {"name": layer.name, "activation": "relu", "kernel_initializer": initialiser}
    match layer.spec:
        case Convolution(filters, size, stride, same):
            return layers.Conv2D(filters, size, strides=stride, padding=_padding(same=same), **learning)
        case Pooling(same):
            return layers.MaxPooling2D(padding=_padding(same=same), name=layer.name)
        case Flatten():
            return layers.Flatten(name=layer.name)
        case Dropout(rate):
            return layers.Dropout(rate, name=layer.name)
        case Dense(units) if layer.name == "logits":
            return layers.Dense(units, name=layer.name)
        case Dense(units):
            return layers.Dense(units, **learning)
    raise AssertionError(layer.spec)


def _padding(*, same: bool) -> str:
    return "same" if same else "valid"
