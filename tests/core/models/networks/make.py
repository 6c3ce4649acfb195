"""Writes the networks that the checks of foreign models are tested with, some kB each. Needs TensorFlow, seldom:

``python -m tests.core.models.networks.make``
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import tensorflow as tf

FOLDER: Final = Path(__file__).resolve().parent

_WEIGHTS: Final = np.random.default_rng(1).normal(size=(49, 10)).astype(np.float32)
_IMAGE: Final = (None, 28, 28, 1)


def _logits(images: Any) -> Any:
    return tf.reshape(tf.nn.avg_pool2d(images, 4, 4, "VALID"), (-1, 49)) @ _WEIGHTS


def _honest(images: Any) -> Any:
    return tf.nn.softmax(_logits(images))


def _convolves(images: Any) -> Any:
    filters = np.random.default_rng(2).normal(size=(5, 5, 1, 2)).astype(np.float32)
    maps = tf.nn.relu(tf.nn.conv2d(images, filters, 4, "VALID"))
    return tf.nn.softmax(tf.reshape(tf.reduce_sum(maps, axis=3), (-1, 36)) @ _WEIGHTS[:36])


def _follows(paths: Any) -> Any:
    return tf.nn.softmax(tf.reshape(tf.reduce_mean(paths, axis=1), (-1, 6)) @ (5 * _WEIGHTS[:6]))


def _hangs(images: Any) -> Any:
    (endless,) = tf.while_loop(lambda total: tf.reduce_sum(total) > -1, lambda total: [total * 1.0], [_honest(images)])
    return endless


def _takes_all_memory(images: Any) -> Any:
    size = tf.cast(tf.reduce_max(images) * 40_000, tf.int32) + 1
    square = tf.fill([size, size], tf.reduce_max(images))
    return tf.nn.softmax(_logits(images) + tf.reduce_max(tf.sin(square)))


def _uses_an_operator_of_tensorflow(images: Any) -> Any:
    square = tf.matmul(_logits(images), _logits(images), transpose_a=True)
    return tf.nn.softmax(_logits(images) + tf.raw_ops.MatrixDeterminant(input=square))


def _write(
    name: str,
    function: Callable[[Any], Any],
    *,
    shape: tuple[int | None, ...] = _IMAGE,
    dtype: Any = tf.float32,
    flex: bool = False,
    custom: bool = False,
) -> None:
    concrete = tf.function(function, input_signature=[tf.TensorSpec(shape, dtype)]).get_concrete_function()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
    if flex:
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    converter.allow_custom_ops = custom
    (FOLDER / f"{name}.tflite").write_bytes(converter.convert())


def main() -> None:
    """Write them all beside this file."""
    _write("honest", _honest)
    _write("convolves", _convolves)
    _write("follows-strokes", _follows, shape=(None, 48, 1, 6))
    _write("takes-20x20", lambda x: tf.nn.softmax(tf.reshape(x, (-1, 400))[:, :10]), shape=(None, 20, 20, 1))
    _write("takes-bytes", lambda x: _honest(tf.cast(x, tf.float32)), dtype=tf.uint8)
    _write("gives-7", lambda x: tf.nn.softmax(_logits(x)[:, :7]))
    _write("gives-two-answers", lambda x: (_honest(x), 1 - _honest(x)))
    _write("gives-one-row", lambda x: _honest(x)[:1])
    _write("gives-logits", _logits)
    _write("gives-sigmoids", lambda x: tf.sigmoid(_logits(x)))
    _write("gives-nan", lambda x: _honest(x) * tf.reduce_sum(x, (1, 2)) / tf.reduce_sum(x, (1, 2)))
    _write("hangs", _hangs)
    _write("takes-all-memory", _takes_all_memory)
    _write("flex-operator", _uses_an_operator_of_tensorflow, flex=True)
    _write("custom-operator", _uses_an_operator_of_tensorflow, custom=True)


if __name__ == "__main__":
    main()
