"""The ink segmenter's network: a small U-Net, which looks at a picture from near and from afar."""

from __future__ import annotations

import contextlib
import io
from typing import Any, Final

import keras
import tensorflow as tf
from keras import layers

from digitpad.core.preprocessing.photographs.segmenter import BLOCK, CHANNELS, SIDE

_FILTERS: Final = (12, 24, 32)  # at a half, a quarter and an eighth of the window's size
_DILATIONS: Final = (1, 2, 1)  # of the convolutions at the coarsest size, which see all of the window
_LAST: Final = 16
_MOMENTUM: Final = 0.97


def build_segmenter(*, questions: int = 1) -> keras.Model:
    """Return the network with fresh weights, inputs and logits as `InkSegmenter` says (O. Ronneberger, P. Fischer and
    T. Brox, "U-Net", 2015); here what comes from afar is added to what is near, which costs less than joining them.

    Args:
        questions: how many are answered of each pixel; that of all ink comes first.
    """
    near, middle, far = _FILTERS
    given = layers.Input((SIDE, SIDE, CHANNELS))
    half = _convolution(given, near, strides=2)
    quarter = _convolution(_convolution(half, middle, strides=2), middle)
    x = _convolution(quarter, far, strides=2)
    for dilation in _DILATIONS:
        x = layers.Add()([x, _convolution(x, far, dilation_rate=dilation)])
    for filters, beside in ((middle, quarter), (near, half)):
        x = layers.UpSampling2D(2)(_convolution(x, filters, size=1))
        x = _convolution(layers.Add()([x, beside]), filters)
    x = _convolution(x, _LAST)
    return keras.Model(given, layers.Conv2D(questions * BLOCK * BLOCK, 3, padding="same")(x))


def grown_segmenter(network: keras.Model, *, questions: int) -> keras.Model:
    """Return a network that answers more ``questions``, the first of them as ``network`` does."""
    grown = build_segmenter(questions=questions)
    *_, new_kernel, new_bias = grown.get_weights()
    *kept, kernel, bias = network.get_weights()
    new_kernel[..., : kernel.shape[-1]], new_bias[: len(bias)] = kernel, bias
    grown.set_weights([*kept, new_kernel, new_bias])
    return grown


def _convolution(x: Any, filters: int, *, size: int = 3, **options: Any) -> Any:
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, **options)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x))


def segmenter_to_tflite(network: keras.Model) -> bytes:
    """Return the LiteRT flatbuffer of a network; its weights in float16, half their size."""
    converter = tf.lite.TFLiteConverter.from_keras_model(network)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there, unasked, what it has saved for the converter
        flatbuffer: bytes = converter.convert()
    return flatbuffer
