"""What a graph answers, by NumPy alone: slow, and plain enough to be seen to be right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.node import Node

Floats = npt.NDArray[np.float64]


def answer(graph: Graph, images: npt.NDArray[Any]) -> Floats:
    values = {graph.input_name: images.astype(np.float64)}
    for node in graph.nodes:
        values[node.name] = _OPS[node.op](node, [values[name] for name in node.inputs])
        assert values[node.name].shape[1:] == graph.shapes[node.name], node.name
    return values[graph.output]


def _activated(name: str, x: Floats) -> Floats:
    functions: dict[str, Callable[[Floats], Floats]] = {
        "linear": lambda x: x,
        "relu": lambda x: np.maximum(x, 0),
        "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
        "tanh": np.tanh,
        "exponential": np.exp,
        "softplus": lambda x: np.log1p(np.exp(-np.abs(x))) + np.maximum(x, 0),
        "hard_silu": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
        "softmax": lambda x: np.exp(_logarithms(x)),
        "log_softmax": _logarithms,
    }
    return functions[name](x)


def _logarithms(x: Floats) -> Floats:
    shifted: Floats = x - x.max(axis=-1, keepdims=True)
    found: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return found


def _windows(x: Floats, size: Sequence[int], node: Node, fill: float) -> tuple[Floats, Floats]:
    """The windows over images, (n, rows, columns, *size, channels), and how much of each is image."""
    settings = node.settings
    apart = settings.get("dilation_rate", (1, 1))
    reach = [(n - 1) * step + 1 for n, step in zip(size, apart, strict=True)]
    if settings["padding"] == "same":
        totals = [
            max((-(-n // step) - 1) * step + length - n, 0)
            for n, step, length in zip(x.shape[1:3], settings["strides"], reach, strict=True)
        ]
        margins = [(0, 0), *((total // 2, total - total // 2) for total in totals), (0, 0)]
    else:
        margins = [(0, 0)] * 4
    inside = np.pad(np.ones_like(x), margins)
    x = np.pad(x, margins, constant_values=fill)
    down, right = settings["strides"]

    def moved(array: Floats) -> Floats:
        views = np.lib.stride_tricks.sliding_window_view(array, reach, axis=(1, 2))
        cut = views[:, ::down, ::right, :, :: apart[0], :: apart[1]]
        found: Floats = np.moveaxis(cut, 3, 5)
        return found

    return moved(x), moved(inside)


def _convolved(node: Node, inputs: list[Floats]) -> Floats:
    kernel = node.weights[0].astype(np.float64)
    windows, _ = _windows(inputs[0], node.settings["kernel_size"], node, 0.0)
    if node.op == "DepthwiseConv2D":
        found = np.einsum("nrcijk,ijkm->nrckm", windows, kernel)
        found = found.reshape(*found.shape[:3], -1)
    else:
        found = np.einsum("nrcijk,ijkf->nrcf", windows, kernel)
    return _activated(node.settings["activation"], found + (node.weights[1] if node.settings["use_bias"] else 0))


def _dense(node: Node, inputs: list[Floats]) -> Floats:
    found = inputs[0] @ node.weights[0].astype(np.float64)
    return _activated(node.settings["activation"], found + (node.weights[1] if node.settings["use_bias"] else 0))


def _largest(node: Node, inputs: list[Floats]) -> Floats:
    found: Floats = _windows(inputs[0], node.settings["pool_size"], node, -np.inf)[0].max(axis=(3, 4))
    return found


def _mean(node: Node, inputs: list[Floats]) -> Floats:
    windows, inside = _windows(inputs[0], node.settings["pool_size"], node, 0.0)
    found: Floats = windows.sum(axis=(3, 4)) / inside.sum(axis=(3, 4))
    return found


def _normalised(node: Node, inputs: list[Floats]) -> Floats:
    scale, offset, mean, variance = (array.astype(np.float64) for array in node.weights)
    found: Floats = (inputs[0] - mean) / np.sqrt(variance + node.settings["epsilon"]) * scale + offset
    return found


def _relu(node: Node, inputs: list[Floats]) -> Floats:
    (x,), settings = inputs, node.settings
    assert settings["threshold"] == settings["negative_slope"] == 0
    most = settings["max_value"]
    return np.clip(x, 0, np.inf if most is None else most)


def _padded(node: Node, inputs: list[Floats]) -> Floats:
    return np.pad(inputs[0], [(0, 0), *node.settings["padding"], (0, 0)])


def _sloped(x: Floats, slope: Any) -> Floats:
    return np.where(x < 0, slope * x, x)


_OPS: dict[str, Callable[[Node, list[Floats]], Floats]] = {
    "Conv2D": _convolved,
    "DepthwiseConv2D": _convolved,
    "Dense": _dense,
    "MaxPooling2D": _largest,
    "AveragePooling2D": _mean,
    "GlobalAveragePooling2D": lambda node, x: x[0].mean(axis=(1, 2), keepdims=node.settings["keepdims"]),
    "BatchNormalization": _normalised,
    "Flatten": lambda node, x: x[0].reshape(len(x[0]), -1),
    "Reshape": lambda node, x: x[0].reshape(len(x[0]), *node.settings["target_shape"]),
    "Permute": lambda node, x: x[0].transpose(0, *node.settings["dims"]),
    "Activation": lambda node, x: _activated(node.settings["function"], x[0]),
    "ReLU": _relu,
    "LeakyReLU": lambda node, x: _sloped(x[0], node.settings["negative_slope"]),
    "PReLU": lambda node, x: _sloped(x[0], node.weights[0]),
    "ELU": lambda node, x: np.where(x[0] < 0, node.settings["alpha"] * np.expm1(x[0]), x[0]),
    "Add": lambda node, x: x[0] + x[1],
    "Multiply": lambda node, x: x[0] * x[1],
    "Concatenate": lambda node, x: np.concatenate(x, axis=node.settings["axis"]),
    "ZeroPadding2D": _padded,
    "Rescaling": lambda node, x: x[0] * node.settings["scale"] + node.settings["offset"],
    "Scale": lambda node, x: x[0] * node.weights[0] + node.weights[1],
}
