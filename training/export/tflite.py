"""From trained weights to a LiteRT network with int8 weights."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping
from typing import Any

import tensorflow as tf

from digitpad.core.models.architectures import Architecture
from training.models.build import build, set_weights


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
