"""Batch normalisation for the training, folded into the weights before it when the training is done.

With it a network learns in a third of the images; folded it costs nothing at recognition, and the model file knows
nothing of it. Source: S. Ioffe, C. Szegedy, "Batch normalization", 2015.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from keras import layers

from digitpad.core.models.architectures import LOGITS, Architecture, Layer
from training.data.batches import Batches
from training.models.build import Weights, build, get_weights, keras_layer, set_weights

_EPSILON: Final = 1e-3
_MOMENTUM: Final = 0.97
_CALIBRATION_BATCHES: Final = 40


class FusedNormalisation(layers.Layer):  # type: ignore[misc]  # Keras has no types
    """Batch normalisation of (n, channels) or (n, h, w, channels) in TensorFlow's one operation for it.

    Keras' own layer casts bfloat16 to float32 and back, which takes longer than the convolution before it.
    """

    def build(self, shape: tuple[int | None, ...]) -> None:
        """Make the learned scale and offset, and the running mean and variance, all float32."""
        wide = {"shape": (shape[-1],), "dtype": "float32", "autocast": False}
        self.gamma = self.add_weight(initializer="ones", name="gamma", **wide)
        self.beta = self.add_weight(initializer="zeros", name="beta", **wide)
        self.mean = self.add_weight(initializer="zeros", name="mean", trainable=False, **wide)
        self.variance = self.add_weight(initializer="ones", name="variance", trainable=False, **wide)
        self.built = True

    def call(self, x: Any, training: bool = False) -> Any:
        """Normalise by the batch's own statistics while training, and by the running ones otherwise."""
        flat = len(x.shape) == 2
        running = (tf.zeros_like(self.mean), tf.ones_like(self.variance)) if training else (self.mean, self.variance)
        done = tf.raw_ops.FusedBatchNormV3(
            x=x[:, None, None, :] if flat else x,
            scale=tf.convert_to_tensor(self.gamma),
            offset=tf.convert_to_tensor(self.beta),
            mean=tf.convert_to_tensor(running[0]),
            variance=tf.convert_to_tensor(running[1]),
            epsilon=_EPSILON,
            is_training=training,
        )
        if training:
            self.mean.assign(_MOMENTUM * self.mean + (1 - _MOMENTUM) * done.batch_mean)
            self.variance.assign(_MOMENTUM * self.variance + (1 - _MOMENTUM) * done.batch_variance)
        return done.y[:, 0, 0, :] if flat else done.y


def build_normalised(network: Architecture, *, policy: str = "float32") -> keras.Model:
    """Return ``network`` with each bias but the last replaced by a normalisation; see `training.models.build`."""
    return build(network, policy=policy, place=_place_normalised)


def _place_normalised(layer: Layer, initialiser: str, x: Any) -> Any:
    x = keras_layer(layer, kernel_initializer=initialiser, use_bias=False)(x)
    if not layer.parameters or layer.name == LOGITS:
        return x
    return layers.ReLU(name=f"{layer.name}_relu")(FusedNormalisation(name=f"{layer.name}_normalised")(x))


def recalibrate(model: keras.Model, weights: Weights, batches: Batches, *, epoch: int) -> Weights:
    """Return ``weights`` with the statistics that some batches of ``epoch`` have under them.

    The running ones lag behind, and those of averaged weights have never been measured.

    Args:
        model: a normalised network; left with the weights that are returned.
        weights: of it.
        batches: as in the training.
        epoch: from 0.
    """
    set_weights(model, weights)
    normalisations = [layer for layer in model.layers if isinstance(layer, FusedNormalisation)]
    statistics = [variable for layer in normalisations for variable in (layer.mean, layer.variance)]
    sums = [np.zeros(variable.shape) for variable in statistics]
    forward = tf.function(lambda images: model(tf.cast(images, tf.float32)[..., None] / 255.0, training=True))
    count = min(_CALIBRATION_BATCHES, len(batches))
    for step in range(count):
        for variable in statistics:
            variable.assign(tf.zeros_like(variable))
        forward(batches.batch(epoch, step)[0])
        sums = [total + variable.numpy() / (1 - _MOMENTUM) for total, variable in zip(sums, statistics, strict=True)]
    for total, variable in zip(sums, statistics, strict=True):
        variable.assign(total / count)
    return get_weights(model)


def fold_batch_norm(weights: Mapping[str, npt.NDArray[np.float32]]) -> Weights:
    """Return the weights of the plain network that answers as the normalised one with ``weights`` does."""
    plain = {name: values for name, values in weights.items() if "_normalised/" not in name}
    for layer in {name.partition("_normalised/")[0] for name in weights if "_normalised/" in name}:
        gamma, beta, mean, variance = (
            weights[f"{layer}_normalised/{part}"].astype(np.float64) for part in ("gamma", "beta", "mean", "variance")
        )
        scale = gamma / np.sqrt(variance + _EPSILON)
        plain[f"{layer}/kernel"] = (plain[f"{layer}/kernel"] * scale).astype(np.float32)
        plain[f"{layer}/bias"] = (beta - mean * scale).astype(np.float32)
    return plain
