"""One small convolutional network as each era of Keras wrote it: the configurations of its example for MNIST."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

_NOISE = np.random.default_rng(0)
KERNEL = _NOISE.standard_normal((3, 3, 1, 4), dtype=np.float32)
BIAS = _NOISE.standard_normal(4, dtype=np.float32)
DENSE = _NOISE.standard_normal((13 * 13 * 4, 10), dtype=np.float32) / 10
DENSE_BIAS = _NOISE.standard_normal(10, dtype=np.float32)
IMAGES = _NOISE.random((5, 28, 28, 1), dtype=np.float32)


def expected() -> Array:
    """Return the answers to `IMAGES`, written out."""
    windows = np.lib.stride_tricks.sliding_window_view(IMAGES, (3, 3), axis=(1, 2))
    x = np.maximum(np.einsum("nyxchw,hwcf->nyxf", windows, KERNEL) + BIAS, 0)
    x = x.reshape(5, 13, 2, 13, 2, 4).max(axis=(2, 4)).reshape(5, -1) @ DENSE + DENSE_BIAS
    x = np.exp(x - x.max(axis=1, keepdims=True))
    return np.asarray(x / x.sum(axis=1, keepdims=True))


def keras_1(*, channels_first: bool) -> dict[str, Any]:
    """Keras 1.0 to 1.2: a list of layers, each told of in words that have all changed since."""
    ordering = "th" if channels_first else "tf"
    shape = [None, 1, 28, 28] if channels_first else [None, 28, 28, 1]
    rest = {"W_regularizer": None, "b_regularizer": None, "activity_regularizer": None, "W_constraint": None}
    return {
        "class_name": "Sequential",
        "config": [
            {
                "class_name": "Convolution2D",
                "config": {
                    "name": "convolution2d_1", "trainable": True, "batch_input_shape": shape, "input_dtype": "float32",
                    "nb_filter": 4, "nb_row": 3, "nb_col": 3, "init": "glorot_uniform", "activation": "linear",
                    "border_mode": "valid", "subsample": [1, 1], "dim_ordering": ordering, "b_constraint": None,
                    "bias": True, **rest,
                },
            },
            {
                "class_name": "Activation",
                "config": {"activation": "relu", "trainable": True, "name": "activation_1"},
            },
            {
                "class_name": "MaxPooling2D",
                "config": {
                    "name": "maxpooling2d_1", "trainable": True, "dim_ordering": ordering, "pool_size": [2, 2],
                    "strides": [2, 2], "border_mode": "valid",
                },
            },
            {"class_name": "Dropout", "config": {"p": 0.25, "trainable": True, "name": "dropout_1"}},
            {"class_name": "Flatten", "config": {"trainable": True, "name": "flatten_1"}},
            {
                "class_name": "Dense",
                "config": {
                    "name": "dense_1", "trainable": True, "input_dim": None, "output_dim": 10, "bias": True,
                    "init": "glorot_uniform", "activation": "linear", "b_constraint": None, **rest,
                },
            },
            {
                "class_name": "Activation",
                "config": {"activation": "softmax", "trainable": True, "name": "activation_2"},
            },
        ],
    }  # fmt: skip


def keras_1_weights(kernel: Array = KERNEL, dense: Array = DENSE) -> dict[str, list[tuple[str, Array]]]:
    """The names of its arrays; layers without any are listed too."""
    return {
        "convolution2d_1": [("convolution2d_1_W", kernel), ("convolution2d_1_b", BIAS)],
        "activation_1": [],
        "maxpooling2d_1": [],
        "dropout_1": [],
        "flatten_1": [],
        "dense_1": [("dense_1_W", dense), ("dense_1_b", DENSE_BIAS)],
        "activation_2": [],
    }


def _glorot(*, keras_3: bool) -> dict[str, Any]:
    if keras_3:
        return {
            "module": "keras.initializers", "class_name": "GlorotUniform", "config": {"seed": None},
            "registered_name": None,
        }  # fmt: skip
    scaling = {"scale": 1.0, "mode": "fan_avg", "distribution": "uniform", "seed": None}
    return {"class_name": "VarianceScaling", "config": scaling}


def _layers(*, tf_keras: bool = False) -> list[dict[str, Any]]:
    """Keras 2's layers; `tf.keras` says a dtype for each."""
    dtype: dict[str, Any] = {"dtype": "float32"} if tf_keras else {}
    zeros = {"class_name": "Zeros", "config": {}}
    rest = {
        "kernel_initializer": _glorot(keras_3=False), "bias_initializer": zeros, "kernel_regularizer": None,
        "bias_regularizer": None, "activity_regularizer": None, "kernel_constraint": None, "bias_constraint": None,
    }  # fmt: skip
    return [
        {
            "class_name": "Conv2D",
            "config": {
                "name": "conv2d_1", "trainable": True, "batch_input_shape": [None, 28, 28, 1], **dtype, "filters": 4,
                "kernel_size": [3, 3], "strides": [1, 1], "padding": "valid", "data_format": "channels_last",
                "dilation_rate": [1, 1], "activation": "relu", "use_bias": True, **rest,
            },
        },
        {
            "class_name": "MaxPooling2D",
            "config": {
                "name": "max_pooling2d_1", "trainable": True, **dtype, "pool_size": [2, 2], "padding": "valid",
                "strides": [2, 2], "data_format": "channels_last",
            },
        },
        {
            "class_name": "Dropout",
            "config": {"name": "dropout_1", "trainable": True, **dtype, "rate": 0.25, "noise_shape": None},
        },
        {
            "class_name": "Flatten",
            "config": {"name": "flatten_1", "trainable": True, **dtype, "data_format": "channels_last"},
        },
        {
            "class_name": "Dense",
            "config": {
                "name": "dense_1", "trainable": True, **dtype, "units": 10, "activation": "softmax", "use_bias": True,
                **rest,
            },
        },
    ]  # fmt: skip


def keras_2() -> dict[str, Any]:
    """Keras 2.0 to 2.2.2: still a list alone."""
    return {"class_name": "Sequential", "config": _layers()}


def tf_keras() -> dict[str, Any]:
    """TensorFlow 2.0 to 2.12."""
    entrance = {
        "class_name": "InputLayer",
        "config": {
            "batch_input_shape": [None, 28, 28, 1], "dtype": "float32", "sparse": False, "ragged": False,
            "name": "conv2d_1_input",
        },
    }  # fmt: skip
    return {"class_name": "Sequential", "config": {"name": "sequential", "layers": [entrance, *_layers(tf_keras=True)]}}


def functional_2(class_name: str = "Model") -> dict[str, Any]:
    """The functional form of Keras 2, whose class was called Model first and Functional later."""
    before = "input_1"
    layers: list[dict[str, Any]] = []
    entrance = {"batch_input_shape": [None, 28, 28, 1], "dtype": "float32", "sparse": False, "name": "input_1"}
    layers.append({"class_name": "InputLayer", "config": entrance, "name": "input_1", "inbound_nodes": []})
    for each in _layers():
        name = each["config"]["name"]
        layers.append({**each, "name": name, "inbound_nodes": [[[before, 0, 0, {}]]]})
        before = name
    ends = {"input_layers": [["input_1", 0, 0]], "output_layers": [[before, 0, 0]]}
    # The order of the list says nothing.
    return {"class_name": class_name, "config": {"name": "model_1", "layers": [layers[0], *layers[:0:-1]], **ends}}


def keras_2_weights() -> dict[str, list[tuple[str, Array]]]:
    """The names of TensorFlow's variables."""
    return {
        "conv2d_1": [("conv2d_1/kernel:0", KERNEL), ("conv2d_1/bias:0", BIAS)],
        "max_pooling2d_1": [],
        "dropout_1": [],
        "flatten_1": [],
        "dense_1": [("dense_1/kernel:0", DENSE), ("dense_1/bias:0", DENSE_BIAS)],
    }


def keras_3() -> dict[str, Any]:
    """Keras 3: every description says its module, and what numbers are is one too; what it was compiled with is ours
    to ignore."""
    policy = {
        "module": "keras", "class_name": "DTypePolicy", "config": {"name": "mixed_bfloat16"}, "registered_name": None,
    }  # fmt: skip
    layers = [
        {
            "module": "keras.layers", "class_name": "InputLayer", "registered_name": None,
            "config": {
                "batch_shape": [None, 28, 28, 1], "dtype": "float32", "sparse": False, "ragged": False,
                "name": "input_layer",
            },
        }
    ]  # fmt: skip
    for each in _layers():
        config = {key: value for key, value in each["config"].items() if key != "batch_input_shape"}
        config |= {"dtype": policy}
        if "kernel_initializer" in config:
            config["kernel_initializer"] = _glorot(keras_3=True)
        layers.append(
            {
                "module": "keras.layers", "class_name": each["class_name"], "config": config, "registered_name": None,
                "build_config": {"input_shape": [None, 28, 28, 1]},
            }
        )  # fmt: skip
    return {
        "module": "keras", "class_name": "Sequential",
        "config": {
            "name": "sequential", "trainable": True, "dtype": policy, "layers": layers,
            "build_input_shape": [None, 28, 28, 1],
        },
        "registered_name": None,
        "build_config": {"input_shape": [None, 28, 28, 1]},
        "compile_config": {
            "optimizer": {"module": "my_code", "class_name": "Lion", "config": {}, "registered_name": "my_code>Lion"},
            "loss": {"module": "builtins", "class_name": "function", "config": "my_loss", "registered_name": "my_loss"},
        },
    }  # fmt: skip


def tensor(name: str) -> dict[str, Any]:
    """What comes from a layer, as Keras 3 has it among what goes into another."""
    return {"class_name": "__keras_tensor__", "config": {"keras_history": [name, 0, 0], "dtype": "float32"}}


def functional_3() -> dict[str, Any]:
    """The functional form of Keras 3."""
    config, before = keras_3(), "input_layer"
    for each in config["config"]["layers"]:
        each["name"] = each["config"]["name"]
        is_input = each["class_name"] == "InputLayer"
        each["inbound_nodes"] = [] if is_input else [{"args": [tensor(before)], "kwargs": {"mask": None}}]
        before = each["name"]
    config["class_name"] = "Functional"
    config["config"] |= {"input_layers": ["input_layer", 0, 0], "output_layers": [["dense_1", 0, 0]]}
    return config


def keras_3_store(layers: str = "layers", *, dense: str = "dense") -> dict[str, Array]:
    """The arrays of ``model.weights.h5``."""
    return {
        f"{layers}/conv2d/vars/0": KERNEL,
        f"{layers}/conv2d/vars/1": BIAS,
        f"{layers}/{dense}/vars/0": DENSE,
        f"{layers}/{dense}/vars/1": DENSE_BIAS,
    }
