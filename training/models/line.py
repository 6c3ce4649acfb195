"""The line reader's network: convolutions that take the height away, then some along the line."""

from __future__ import annotations

import contextlib
import io
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from digitpad.core.numbers.uncut.line_reader import CLASSES
from digitpad.core.numbers.uncut.strip import ROWS

_FILTERS: Final = (12, 24, 48, 80)  # of the convolutions that take the height away: 32 rows to 16, 8, 4 and 1
_LENGTHS: Final = (5, 9, 17)  # steps of those along the line, which see a digit and its neighbours
_MOMENTUM: Final = 0.95


def build_line_network(*, normalised: bool = True) -> keras.Model:
    """Return the network with fresh weights: (n, `ROWS`, width, 1), 0 to 1 → logits (n, 1, width / 2, `CLASSES`).

    If it is ``normalised``, as for the training, each bias but the last is replaced by a batch normalisation.
    """
    x = given = layers.Input((ROWS, None, 1))
    x = _convolution(x, _FILTERS[0], 5, normalised, strides=(2, 2), padding="same")
    for filters in _FILTERS[1:-1]:
        x = _convolution(x, filters, 3, normalised, strides=(2, 1), padding="same")
    x = _convolution(layers.ZeroPadding2D((0, 1))(x), _FILTERS[-1], (4, 3), normalised)
    for length in _LENGTHS:
        seen = layers.DepthwiseConv2D((1, length), padding="same", use_bias=False)(x)
        x = layers.Add()([x, _convolution(seen, _FILTERS[-1], 1, normalised)])
    return keras.Model(given, layers.Conv2D(CLASSES, 1)(x))


def _convolution(x: Any, filters: int, size: int | tuple[int, int], normalised: bool, **options: Any) -> Any:
    x = layers.Conv2D(filters, size, use_bias=not normalised, **options)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x) if normalised else x)


def folded(network: keras.Model) -> keras.Model:
    """Return the same network as a normalised one without its normalisations."""
    result = build_line_network(normalised=False)
    trained = iter([layer for layer in network.layers if layer.weights])
    for layer in (each for each in result.layers if each.weights):
        values = next(trained).get_weights()
        if isinstance(layer, layers.Conv2D) and len(values) == 1:
            normalisation = next(trained)
            scale, offset, mean, variance = normalisation.get_weights()
            scale = scale / np.sqrt(variance + normalisation.epsilon)
            values = [values[0] * scale, offset - mean * scale]
        layer.set_weights(values)
    return result


def line_network_to_tflite(network: keras.Model) -> bytes:
    """Return the LiteRT flatbuffer of a normalised network, for any width; its weights in float16, half their size."""
    converter = tf.lite.TFLiteConverter.from_keras_model(folded(network))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there, unasked, what it has saved for the converter
        flatbuffer: bytes = converter.convert()
    return flatbuffer
