"""From a trained Keras model to one model file: int8 weights for recognising, float32 weights for training on."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from training.models.build import build


def to_tflite(network: str, parameters: Mapping[str, Any], weights: Mapping[str, npt.NDArray[np.float32]]) -> bytes:
    """Return the LiteRT flatbuffer of a network: (n, 28, 28, 1) float32 → (n, 10) float32 probabilities.

    Weights are quantised to int8 and the arithmetic is chosen at run time ("dynamic range"): a quarter of the size.
    """
    model = build(network, parameters, policy="float32")  # bfloat16 operations do not exist in LiteRT
    set_weights(model, weights)
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there, unasked, what it has saved for the converter
        flatbuffer: bytes = converter.convert()
    return flatbuffer


def get_weights(model: keras.Model) -> dict[str, npt.NDArray[np.float32]]:
    """Return the weights of ``model`` by name, such as ``"convolution1/kernel"``."""
    return {variable.path: np.asarray(variable.value, dtype=np.float32) for variable in model.weights}


def set_weights(model: keras.Model, weights: Mapping[str, npt.NDArray[np.float32]]) -> None:
    """Give ``model`` the weights that `get_weights` returned of one of the same network and parameters."""
    assert {variable.path for variable in model.weights} == set(weights)
    for variable in model.weights:
        variable.assign(weights[variable.path])
