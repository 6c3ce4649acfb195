"""A foreign network as one of ours: the same answers to our images, whatever its convention was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import architecture
from digitpad.core.models.conventions.convention import Answers, Convention
from digitpad.core.models.foreign.carry_over import carry_over
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.keras.files import read_h5
from digitpad.core.models.foreign.node import Node
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import Array, answers, write_h5

_NOISE = np.random.default_rng(1)


def numbers(*shape: int) -> Array:
    return _NOISE.standard_normal(shape, dtype=np.float32) / 5


def ours(graph: Graph, convention: Convention) -> Array:
    """Return what the network that ``graph`` becomes answers to our images, computed layer by layer."""
    carried = carry_over(graph, convention)
    whole = architecture("custom", {"layers": carried.layers})
    assert {name: values.shape for name, values in carried.weights.items()} == whole.weight_shapes
    nodes, before = [], "x"
    for layer in whole.layers:
        arrays = [carried.weights[name] for name in layer.weight_shapes]
        kind, options = layer.spec.keras_class, layer.spec.keras_options()
        if kind == "MaxPooling2D":
            options |= {"pool_size": (2, 2), "strides": (2, 2)}
        if kind == "Conv2D":
            options |= {"kernel_size": (layer.spec.size,) * 2, "strides": (layer.spec.stride,) * 2}  # type: ignore[attr-defined]
        if arrays:
            options |= {"activation": "softmax" if layer.name == "logits" else "relu"}
        nodes.append(Node.make(layer.name, kind, (before,), *arrays, **options))
        before = layer.name
    return answers(Graph("x", (28, 28, 1), tuple(nodes), before), eras.IMAGES)


def theirs(graph: Graph, convention: Convention) -> Array:
    images = eras.IMAGES[..., 0]
    return convention.probabilities(answers(graph, convention.inputs(images)).astype(np.float32))


@pytest.mark.parametrize(("paper", "ink"), [(0.0, 1.0), (0.0, 255.0), (1.0, 0.0), (-1.0, 1.0), (255.0, 0.0)])
def test_the_convention_goes_into_the_weights(tmp_path: Path, paper: float, ink: float) -> None:
    graph = read_h5(write_h5(tmp_path / "m.h5", eras.keras_2(), eras.keras_2_weights()))
    convention = Convention(shape=(28, 28, 1), paper=paper, ink=ink)
    np.testing.assert_allclose(ours(graph, convention), theirs(graph, convention), atol=2e-5)


def test_a_network_of_keras_1_with_its_channels_first_is_carried_over(tmp_path: Path) -> None:
    kernel = eras.KERNEL.transpose(3, 2, 0, 1)
    dense = eras.DENSE.reshape(13, 13, 4, 10).transpose(2, 0, 1, 3).reshape(-1, 10)
    weights = eras.keras_1_weights(kernel, dense)
    graph = read_h5(write_h5(tmp_path / "m.h5", eras.keras_1(channels_first=True), weights, version="1.1.0"))
    convention = Convention(shape=(1, 28, 28), paper=0.0, ink=1.0)
    np.testing.assert_allclose(ours(graph, convention), eras.expected(), atol=2e-5)
    assert carry_over(graph, convention).layers == ("convolution 4 3 1", "pooling", "dropout 0.25", "flatten")


def a_chain(*parts: tuple[str, tuple[Array, ...], dict[str, Any]], shape: tuple[int, ...] = (28, 28)) -> Graph:
    nodes, before = [], "x"
    for i, (op, weights, settings) in enumerate(parts):
        nodes.append(Node.make(f"{op}{i}", op, (before,), *weights, **settings))
        before = nodes[-1].name
    return Graph("x", shape, tuple(nodes), before)


def test_scaling_normalisation_and_the_order_of_the_digits_go_into_the_weights() -> None:
    graph = a_chain(
        ("Flatten", (), {}),
        ("Rescaling", (), {"scale": 1 / 255, "offset": -0.5}),
        ("Dense", (numbers(784, 16),), {"units": 16, "use_bias": False}),
        ("BatchNormalization", (*numbers(3, 16), np.abs(numbers(16)) + 0.1), {}),
        ("Activation", (), {"function": "relu"}),
        ("Dropout", (), {"rate": 0.5}),
        ("Dense", (numbers(16, 11), numbers(11)), {"units": 11}),
        ("Softmax", (), {}),
    )
    order = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    convention = Convention(shape=(28, 28), paper=255.0, ink=0.0, outputs=11, digits=order)
    x = (255 * (1 - eras.IMAGES)).reshape(5, 784) / 255 - 0.5
    _, _, dense, norm, _, _, last, _ = graph.nodes
    scale, offset, mean, variance = norm.weights
    x = np.maximum((x @ dense.weights[0] - mean) / np.sqrt(variance + 1e-3) * scale + offset, 0)
    x = np.exp((x @ last.weights[0] + last.weights[1])[:, list(order)])
    np.testing.assert_allclose(ours(graph, convention), x / x.sum(axis=1, keepdims=True), atol=2e-5)


def test_a_temperature_goes_into_the_last_layer() -> None:
    graph = a_chain(("Flatten", (), {}), _DENSE)
    convention = Convention(shape=(28, 28), paper=0.0, ink=1.0, answers=Answers.LOGITS, temperature=3.0)
    np.testing.assert_allclose(ours(graph, convention), theirs(graph, convention), atol=2e-5)


_HIDDEN = (np.eye(784, dtype=np.float32),)  # without a function between it and the next layer
_DENSE = ("Dense", (numbers(784, 10),), {"units": 10, "use_bias": False})


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ([("Flatten", (), {}), ("Activation", (), {"function": "tanh"}), _DENSE], "'Activation1'"),
        ([("Flatten", (), {}), ("Dense", _HIDDEN, {"units": 784, "use_bias": False}), _DENSE], "'Dense2'"),
        ([("Permute", (), {"dims": [2, 1]}), ("Flatten", (), {}), _DENSE], "'Permute0'"),
    ],
)
def test_what_has_no_counterpart_is_refused_by_its_layer(parts: Any, why: str) -> None:
    with pytest.raises(DigitpadError, match=f"cannot be trained on here: .*{why}"):
        carry_over(a_chain(*parts), Convention(shape=(28, 28), paper=0.0, ink=1.0))


def test_conventions_that_no_weights_can_hold_are_refused() -> None:
    kernel = numbers(3, 3, 1, 2)
    convolution = ("Conv2D", (kernel,), {"filters": 2, "kernel_size": [3, 3], "use_bias": False, "activation": "relu"})
    same = (*convolution[:2], {**convolution[2], "padding": "same"})
    last = ("Dense", (numbers(1568, 10),), {"units": 10, "use_bias": False})
    padded = a_chain(same, ("Flatten", (), {}), last, shape=(28, 28, 1))
    assert carry_over(padded, Convention(shape=(28, 28, 1), paper=0.0, ink=255.0)).layers[0] == "convolution 2 3 1 same"
    for convention in (
        Convention(shape=(28, 28, 1), paper=1.0, ink=0.0),  # beyond the rim, where there is 0, would be ink
        Convention(shape=(28, 28, 1), paper=0.0, ink=1.0, transposed=True),
        Convention(shape=(28, 28, 1), paper=0.0, ink=1.0, answers=Answers.SCORES),
        Convention(shape=(28, 28, 1), paper=0.0, ink=1.0, outputs=12),
    ):
        with pytest.raises(DigitpadError, match="cannot be trained on here"):
            carry_over(padded, convention)
