"""From an architecture in the registry, `digitpad.core.models.architectures`, to a Keras model.

For the training it may be one with batch normalisation, with which a network learns in a third of the images. Source:
S. Ioffe, C. Szegedy, "Batch normalization", 2015.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from keras import layers

from digitpad.core.models.architectures import LOGITS, Architecture

EPSILON: Final = 1e-3
"""What the normalisation adds to a variance."""

MOMENTUM: Final = 0.97
"""The share of the running statistics that a batch leaves as it is."""

_MOST_EVIDENCE: Final = 30.0  # e^30 of it leaves all others nothing; LiteRT's softplus is infinite from 89 on

STEPS: Final = 255.0
"""So many above 0 have 8 bits."""

LEAST_STEP: Final = 1e-30
"""Where all is 0, so that nothing is divided by that."""

Weights = dict[str, npt.NDArray[np.float32]]
"""The weights of a network by name, such as ``convolution1/kernel``."""


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
            epsilon=EPSILON,
            is_training=training,
        )
        if training:
            self.mean.assign(MOMENTUM * self.mean + (1 - MOMENTUM) * done.batch_mean)
            self.variance.assign(MOMENTUM * self.variance + (1 - MOMENTUM) * done.batch_variance)
        return done.y[:, 0, 0, :] if flat else done.y


def build(  # noqa: PLR0913 - each is one wish about the network
    network: Architecture,
    *,
    policy: str = "float32",
    normalised: bool = False,
    with_none: bool = False,
    rounded: Collection[str] = (),
    of_layers: bool = False,
) -> keras.Model:
    """Return ``network`` with fresh weights: (n, 28, 28, 1), 0 to 1 → (n, classes) probabilities, float32.

    Args:
        network: of the registry.
        policy: the Keras dtype policy of its layers, such as ``"mixed_bfloat16"``; weights and output are float32 in
            any.
        normalised: whether each bias but the last is replaced by a normalisation.
        with_none: of an evidential network: whether it gives one probability more, that of no class at all, which the
            others share alike in its answers. So it learns better what is none.
        rounded: names of layers whose inputs are rounded to 8 bits, as LiteRT does where weights have 8: see
            `training.export.rounding`.
        of_layers: whether evidence is a layer that any reader of Keras' files knows, instead of operations, which spare
            LiteRT an overflow.
    """
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        x = inputs = keras.Input(network.input_shape, name="image")
        for layer in network.layers:
            learning: dict[str, Any] = {}
            if hidden := layer.parameters > 0 and layer.name != LOGITS:
                learning = {"use_bias": False} if normalised else {"activation": "relu"}
                learning["kernel_initializer"] = network.initialiser
            spec = layer.spec
            x = _rounded(x) if layer.name in rounded else x
            x = getattr(layers, spec.keras_class)(name=layer.name, **spec.keras_options(), **learning)(x)
            if hidden and normalised:
                x = layers.ReLU(name=f"{layer.name}_relu")(FusedNormalisation(name=f"{layer.name}_normalised")(x))
        # In bfloat16 a probability has two digits: the last steps are always float32.
        if network.is_evidential and of_layers:
            x = layers.Activation("softplus", dtype="float32", name="evidence")(x)
        elif network.is_evidential:
            x = keras.ops.cast(x, "float32")
            none = keras.ops.full_like(x[:, :1], np.log(network.classes))
            with_evidence = keras.ops.softplus(keras.ops.minimum(x, _MOST_EVIDENCE))
            x = keras.ops.concatenate([x, none], axis=-1) if with_none else with_evidence
        x = layers.Activation("softmax", dtype="float32", name="probabilities")(x)
        return keras.Model(inputs, x, name=network.name.replace("-", "_"))
    finally:
        keras.config.set_dtype_policy(before)


def _rounded(x: Any) -> Any:
    """Return ``x``, none of it negative, as 256 steps from 0 to the highest number of each image tell it."""
    highest = keras.ops.max(x, axis=list(range(1, len(x.shape))), keepdims=True)
    step = keras.ops.maximum(highest / STEPS, LEAST_STEP)
    return keras.ops.round(x / step) * step


def get_weights(model: keras.Model) -> Weights:
    """Return the weights of ``model`` by name, float32."""
    return {variable.path: np.asarray(variable.value, dtype=np.float32) for variable in model.weights}


def set_weights(model: keras.Model, weights: Mapping[str, Any]) -> None:
    """Give ``model`` the weights that `get_weights` returned of one of the same architecture."""
    assert {variable.path for variable in model.weights} == set(weights)
    for variable in model.weights:
        variable.assign(weights[variable.path])
