"""From the architecture of a network and its weights to ONNX: our few kinds of layers, one to three operators each.

Images come as (n, 28, 28, 1), as in every other format. ONNX counts channels before rows, so the graph turns them at
its beginning, and back before they are flattened: the dense weights then fit as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.models.architectures import (
    LOGITS,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Layer,
    LayerSpec,
    Pooling,
)
from digitpad.core.models.card import ModelCard

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto

Floats = npt.NDArray[np.float32]

OPSET: Final = 17
"""Version of the operators; every runtime since 2022 knows it."""

IR_VERSION: Final = 8
"""Version of the file, that which came with the operators."""

INPUT: Final = "image"
OUTPUT: Final = "probabilities"


def to_onnx(card: ModelCard, weights: Mapping[str, Floats]) -> bytes:
    """Return the ONNX file of a model: ``image`` (n, 28, 28, 1), 0 to 1 → ``probabilities`` (n, classes), float32.

    Args:
        card: names the network; it travels in the file's metadata, under ``digitpad_card``.
        weights: float32 by name, as in the model file.
    """
    return bytes(_model(card, weights).SerializeToString())


def ask_onnx(path: Path, images: Floats) -> Floats:
    """Return what the network at ``path`` answers (n, 28, 28, 1) ``images``: (n, classes), by ONNX's own definition."""
    import onnx  # noqa: PLC0415 - an optional library
    from onnx.reference import ReferenceEvaluator  # noqa: PLC0415

    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    answers: list[Floats] = ReferenceEvaluator(model).run(None, {INPUT: images})
    return answers[0]


def _model(card: ModelCard, weights: Mapping[str, Floats]) -> ModelProto:
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415

    network, graph = card.architecture, _Graph()
    graph.add("Transpose", "channels_first", perm=[0, 3, 1, 2])
    for layer in network.layers:
        ONNX[type(layer.spec)](graph, layer)
    graph.add("Softmax", OUTPUT, axis=-1)
    made = helper.make_graph(
        graph.nodes,
        card.network.replace("-", "_"),
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["n", *network.input_shape])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", network.classes])],
        [numpy_helper.from_array(_turned(values), name) for name, values in weights.items()],
    )
    model = helper.make_model(
        made,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="digitpad",
        producer_version=card.program_version,
    )
    helper.set_model_props(model, {"digitpad_card": card.to_json()})
    return model


class _Graph:
    """Operators one after the other, each with one output that bears its name."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self._last = INPUT

    def add(self, operator: str, name: str, *weights: str, **attributes: Any) -> None:
        from onnx import helper  # noqa: PLC0415

        self.nodes.append(helper.make_node(operator, [self._last, *weights], [name], name=name, **attributes))
        self._last = name


def _convolution(graph: _Graph, layer: Layer) -> None:
    size, stride = layer.spec.size, layer.spec.stride  # type: ignore[attr-defined]
    pads = _pads(layer, size, stride)
    graph.add(
        "Conv", f"{layer.name}/sums", *layer.weight_shapes, kernel_shape=[size] * 2, strides=[stride] * 2, pads=pads
    )
    graph.add("Relu", layer.name)


def _pooling(graph: _Graph, layer: Layer) -> None:
    graph.add("MaxPool", layer.name, kernel_shape=[2, 2], strides=[2, 2], pads=_pads(layer, 2, 2))


def _flatten(graph: _Graph, layer: Layer) -> None:
    graph.add("Transpose", f"{layer.name}/channels_last", perm=[0, 2, 3, 1])
    graph.add("Flatten", layer.name)


def _dense(graph: _Graph, layer: Layer) -> None:
    if layer.name == LOGITS:
        graph.add("Gemm", layer.name, *layer.weight_shapes)
        return
    graph.add("Gemm", f"{layer.name}/sums", *layer.weight_shapes)
    graph.add("Relu", layer.name)


ONNX: Final[dict[type[LayerSpec], Callable[[_Graph, Layer], None]]] = {
    Convolution: _convolution,
    Pooling: _pooling,
    Flatten: _flatten,
    Dense: _dense,
    Dropout: lambda _graph, _layer: None,  # it forgets only while it is trained
}
"""Adds the operators of each kind of layer."""


def _pads(layer: Layer, size: int, stride: int) -> list[int]:
    """Return how many rows and columns TensorFlow adds at the top and left, then at the bottom and right."""
    sides = zip(layer.input_shape[:2], layer.shape[:2], strict=True)
    missing = [max((after - 1) * stride + size - before, 0) for before, after in sides]
    starts = [total // 2 for total in missing]
    return starts + [total - start for total, start in zip(missing, starts, strict=True)]


def _turned(values: Floats) -> Floats:
    """Return the weights in ONNX's order: rows, columns, depth, filters become filters, depth, rows, columns."""
    return np.ascontiguousarray(values.transpose(3, 2, 0, 1)) if values.ndim == 4 else values
