"""What is folded into the weights when the training is done: batch normalisation, and a blur of the input.

Folded they cost nothing at recognition, and the model file knows nothing of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from training.data.batches import Batches
from training.models.build import EPSILON, MOMENTUM, FusedNormalisation, Weights, get_weights, set_weights

_CALIBRATION_BATCHES: Final = 40


def recalibrate(model: keras.Model, weights: Weights, batches: Batches, *, epoch: int) -> Weights:
    """Return ``weights`` with the statistics that some batches of ``epoch``, from 0, have under them.

    The running ones lag behind, and those of averaged weights have never been measured. ``model`` is a normalised
    network, and is left with the weights that are returned.
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
        sums = [total + variable.numpy() / (1 - MOMENTUM) for total, variable in zip(sums, statistics, strict=True)]
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
        scale = gamma / np.sqrt(variance + EPSILON)
        plain[f"{layer}/kernel"] = (plain[f"{layer}/kernel"] * scale).astype(np.float32)
        plain[f"{layer}/bias"] = (beta - mean * scale).astype(np.float32)
    return plain


def at_half_precision(weights: Mapping[str, npt.NDArray[np.float32]]) -> Weights:
    """Return ``weights`` as float16 tells them, float32: so they pack small, and int8 is coarser anyway."""
    return {name: values.astype(np.float16).astype(np.float32) for name, values in weights.items()}


def fold_blur(weights: Mapping[str, npt.NDArray[np.float32]], share: float, *, layer: str) -> Weights:
    """Return the weights of a network that answers to an image as the given one does to the softened image.

    Each window that the first convolution looks at is softened by itself, as if its outermost pixels went on beyond
    its edge: so the kernel keeps its size. Inside of a window this is what softening the whole image does.

    Args:
        weights: by name; those of ``layer`` are a convolution, kernel of shape (n, n, channels, filters).
        share: what each pixel gives to each of its two neighbours, across and down alike; 0 to 0.5.
        layer: the first of the network; all arrays but its kernel stay the same.
    """
    name = f"{layer}/kernel"
    kernel = weights[name].astype(np.float64)
    size = len(kernel)
    spread = (1 - 2 * share) * np.eye(size) + share * (np.eye(size, k=1) + np.eye(size, k=-1))
    spread[0, 0] += share  # the pixels at both ends are repeated
    spread[-1, -1] += share
    return {**weights, name: np.einsum("ai,bj,abcf->ijcf", spread, spread, kernel).astype(np.float32)}
