"""From an architecture in the registry, `digitpad.core.models.architectures`, to a Keras model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from digitpad.core.models.architectures import LOGITS, Architecture, Layer

Weights = dict[str, npt.NDArray[np.float32]]
"""The weights of a network by name, such as ``convolution1/kernel``."""

Place = Callable[[Layer, str, Any], Any]
"""Adds a layer, with the initialiser of its kernel, to a Keras tensor; returns the layer's output."""


def keras_layer(layer: Layer, **learning: Any) -> keras.Layer:
    """Return the Keras layer of ``layer``; ``learning`` are Keras' options for one that learns, but for the logits."""
    options = learning if layer.parameters and layer.name != LOGITS else {}
    return getattr(layers, layer.spec.keras_class)(name=layer.name, **layer.spec.keras_options(), **options)


def _place(layer: Layer, initialiser: str, x: Any) -> Any:
    return keras_layer(layer, activation="relu", kernel_initializer=initialiser)(x)


def build(network: Architecture, *, policy: str = "float32", place: Place = _place) -> keras.Model:
    """Return ``network`` with fresh weights: (n, 28, 28, 1), 0 to 1 → (n, classes) probabilities, float32.

    Args:
        network: whose layers are walked.
        policy: Keras dtype policy of its layers, such as ``"mixed_bfloat16"``; weights and output are float32 in any.
        place: adds each layer.
    """
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        x = inputs = keras.Input(network.input_shape, name="image")
        for layer in network.layers:
            x = place(layer, network.initialiser, x)
        # In bfloat16 a probability has two digits: the last step is always float32.
        x = layers.Activation("softmax", dtype="float32", name="probabilities")(x)
        return keras.Model(inputs, x, name=network.name.replace("-", "_"))
    finally:
        keras.config.set_dtype_policy(before)


def get_weights(model: keras.Model) -> Weights:
    """Return the weights of ``model`` by name, float32."""
    return {variable.path: np.asarray(variable.value, dtype=np.float32) for variable in model.weights}


def set_weights(model: keras.Model, weights: Mapping[str, Any]) -> None:
    """Give ``model`` the weights that `get_weights` returned of one of the same architecture."""
    assert {variable.path for variable in model.weights} == set(weights)
    for variable in model.weights:
        variable.assign(weights[variable.path])
