from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.kinds import KINDS
from digitpad.core.models.foreign.node import Node

NOISE = np.random.default_rng(0)


def numbers(*shape: int) -> np.ndarray[Any, Any]:
    return NOISE.standard_normal(shape, dtype=np.float32)


def a_graph() -> Graph:
    """Convolution, pooling and a way past them, as many public networks have it."""
    nodes = (
        Node.make(
            "a", "Conv2D", ("x",), numbers(3, 3, 1, 4), numbers(4), filters=4, kernel_size=[3, 3], padding="same"
        ),
        Node.make("b", "Conv2D", ("x",), numbers(1, 1, 1, 4), filters=4, kernel_size=[1, 1], use_bias=False),
        Node.make("sum", "Add", ("a", "b")),
        Node.make("small", "MaxPooling2D", ("sum",), pool_size=[2, 2], strides=[2, 2]),
        Node.make("flat", "Flatten", ("small",)),
        Node.make("digits", "Dense", ("flat",), numbers(784, 10), numbers(10), units=10, activation="softmax"),
    )
    return Graph("x", (28, 28, 1), nodes, "digits")


def test_a_graph_knows_its_shapes_and_its_size() -> None:
    graph = a_graph()
    assert graph.shapes["small"] == (14, 14, 4)
    assert graph.output_shape == (10,)
    assert graph.parameters == 36 + 4 + 4 + 7850
    assert graph.multiply_adds == 784 * (36 + 4) + 7840
    assert graph.layers == 6


def test_a_graph_comes_back_from_its_bytes() -> None:
    graph = a_graph()
    again = Graph.from_bytes(graph.to_bytes())
    assert again.outline() == graph.outline()
    assert again.nodes[0].settings["kernel_size"] == (3, 3)
    for one, other in zip(graph.arrays().values(), again.arrays().values(), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("end", [0, 5, 20, 200, -1])
def test_bytes_that_are_cut_are_refused(end: int) -> None:
    with pytest.raises(DigitpadError, match="is damaged"):
        Graph.from_bytes(a_graph().to_bytes()[:end])


def refused(match: str, *nodes: Node, shape: tuple[int | None, ...] = (4,), output: str = "n") -> None:
    with pytest.raises(DigitpadError, match=match):
        Graph("x", shape, nodes, output)


def test_weights_that_are_not_finite_are_refused() -> None:
    kernel = numbers(4, 2)
    kernel[1, 1] = np.nan
    refused("'n'.*not finite", Node.make("n", "Dense", ("x",), kernel, units=2, use_bias=False))


def test_weights_that_do_not_fit_are_refused() -> None:
    refused(
        r"\[\(3, 2\)\] and should be \[\(4, 2\)\]",
        Node.make("n", "Dense", ("x",), numbers(3, 2), units=2, use_bias=False),
    )
    refused("2 arrays that fit", Node.make("n", "Normalization", ("x",), numbers(3), numbers(3)))
    refused("should be", Node.make("n", "Dense", ("x",), units=1 << 20))


def test_wiring_that_is_no_network_is_refused() -> None:
    flat = Node.make("n", "Flatten", ("x",))
    refused("does not come before", Node.make("n", "Flatten", ("later",)), Node.make("later", "Flatten", ("n",)))
    refused("does not come before", Node.make("n", "Flatten", ("n",)))
    refused("two layers of the name", flat, flat)
    refused("more than one output: 'two'", flat, Node.make("two", "Flatten", ("x",)))
    refused("no layer 'm' to answer", Node.make("m2", "Flatten", ("x",)), output="m")
    refused("0 layers")


def test_what_is_not_on_the_list_is_refused_by_its_name() -> None:
    with pytest.raises(DigitpadError, match="'lambda_1' of the kind Lambda"):
        Node.make("lambda_1", "Lambda", ("x",))
    with pytest.raises(DigitpadError, match="activation = 'os.system'"):
        Node.make("d", "Dense", ("x",), units=2, activation="os.system")
    with pytest.raises(DigitpadError, match="pool_size"):
        Node.make("d", "MaxPooling2D", ("x",), pool_size=[2, 2.5])


@pytest.mark.parametrize(
    ("op", "settings"),
    [
        ("ZeroPadding2D", {"padding": [[4096, 4096], [4096, 4096]]}),
        ("UpSampling2D", {"size": [4096, 4096]}),
        ("Resizing", {"size": [4096, 4096]}),
    ],
)
def test_images_without_end_are_refused(op: str, settings: dict[str, Any]) -> None:
    refused("come out of it", Node.make("n", op, ("x",), **settings), shape=(28, 28, 1))


def test_sides_that_are_not_known_are_told_later() -> None:
    kernel = numbers(3, 3, 1, 4)
    nodes = (
        Node.make("c", "Conv2D", ("x",), kernel, filters=4, kernel_size=[3, 3], use_bias=False),
        Node.make("n", "GlobalAveragePooling2D", ("c",)),
    )
    graph = Graph("x", (None, None, 1), nodes, "n")
    assert graph.shapes["c"] == (None, None, 4)
    assert graph.output_shape == (4,)
    assert graph.with_input((20, 20, 1)).shapes["c"] == (18, 18, 4)
    with pytest.raises(DigitpadError, match="larger than the image"):
        graph.with_input((2, 2, 1))


def test_what_is_joined_has_one_shape_but_for_the_axis() -> None:
    whole = Node.make("n", "Concatenate", ("x", "p"), axis=-1)
    small = Node.make("p", "MaxPooling2D", ("x",), pool_size=[2, 2], strides=[2, 2])
    refused("different shapes", small, whole, shape=(28, 28, 1))
    same = Node.make("p", "Activation", ("x",), function="relu")
    assert Graph("x", (28, 28, 1), (same, whole), "n").output_shape == (28, 28, 2)


def test_every_kind_refuses_to_be_told_what_it_does_not_know() -> None:
    for op in KINDS:
        with pytest.raises(DigitpadError, match="refused|cannot be read"):
            Node.make("n", op, ("x",), function_to_call="os.system")
