"""From the outline of a network and its weights to ONNX: our few kinds of layers, one to three operators each.

Images come as (n, 28, 28, 1), as in every other format. ONNX counts channels before rows, so the graph turns them at
its beginning, and back before they are flattened: the dense weights then fit as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.models.architectures import (
    CLASSES,
    INPUT_SHAPE,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Layer,
    Pooling,
    Shape,
    outline,
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
    """Return the ONNX file of a model: ``image`` (n, 28, 28, 1), 0 to 1 → ``probabilities`` (n, 10), float32.

    Args:
        card: names the network; it travels in the file's metadata, under ``digitpad_card``.
        weights: float32 by name, as in the model file.
    """
    return bytes(_model(card, weights).SerializeToString())


def ask_onnx(path: Path, images: Floats) -> Floats:
    """Return what the network at ``path`` answers (n, 28, 28, 1) ``images``: (n, 10), by ONNX's own definition."""
    import onnx  # noqa: PLC0415 - an optional library
    from onnx.reference import ReferenceEvaluator  # noqa: PLC0415

    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    answers: list[Floats] = ReferenceEvaluator(model).run(None, {INPUT: images})
    return answers[0]


def _model(card: ModelCard, weights: Mapping[str, Floats]) -> ModelProto:
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415

    graph = _Graph()
    graph.add("Transpose", "channels_first", perm=[0, 3, 1, 2])
    shape: Shape = INPUT_SHAPE
    for layer in outline(card.network, card.network_parameters).layers:
        _add_layer(graph, layer, shape)
        shape = layer.shape
    graph.add("Softmax", OUTPUT, axis=-1)
    made = helper.make_graph(
        graph.nodes,
        card.network.replace("-", "_"),
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["n", *INPUT_SHAPE])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", CLASSES])],
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


def _add_layer(graph: _Graph, layer: Layer, before: Shape) -> None:
    name, weights = layer.name, (f"{layer.name}/kernel", f"{layer.name}/bias")
    match layer.spec:
        case Convolution(_, size, stride, same):
            pads = _pads(before, layer.shape, size, stride, same=same)
            graph.add("Conv", f"{name}/sums", *weights, kernel_shape=[size] * 2, strides=[stride] * 2, pads=pads)
            graph.add("Relu", name)
        case Pooling(same):
            pads = _pads(before, layer.shape, 2, 2, same=same)
            graph.add("MaxPool", name, kernel_shape=[2, 2], strides=[2, 2], pads=pads)
        case Flatten():
            graph.add("Transpose", f"{name}/channels_last", perm=[0, 2, 3, 1])
            graph.add("Flatten", name)
        case Dense() if name == "logits":
            graph.add("Gemm", name, *weights)
        case Dense():
            graph.add("Gemm", f"{name}/sums", *weights)
            graph.add("Relu", name)
        case Dropout():  # it forgets only while it is trained
            pass


def _pads(before: Shape, after: Shape, size: int, stride: int, *, same: bool) -> list[int]:
    """Return how many rows and columns TensorFlow adds at the top and left, then at the bottom and right."""
    if not same:
        return [0, 0, 0, 0]
    missing = [max((n - 1) * stride + size - m, 0) for m, n in zip(before[:2], after[:2], strict=True)]
    starts = [total // 2 for total in missing]
    return starts + [total - start for total, start in zip(missing, starts, strict=True)]


def _turned(values: Floats) -> Floats:
    """Return the weights in ONNX's order: rows, columns, depth, filters become filters, depth, rows, columns."""
    return np.ascontiguousarray(values.transpose(3, 2, 0, 1)) if values.ndim == 4 else values
