"""From the architecture of a network and its weights to ONNX: our few kinds of layers, one to three operators each.

Images come as (n, 28, 28, 1), as in every other format. ONNX counts channels before rows, so the graph turns them at
its beginning, and back before they are flattened: the dense weights then fit as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.exports.recipe import KEY, OUTPUT, recipe_json
from digitpad.core.models.architectures import LOGITS, Architecture
from digitpad.core.models.card import ModelCard
from digitpad.core.models.layers import OnnxNode
from training.models.build import LEAST_STEP, STEPS

Floats = npt.NDArray[np.float32]

OPSET: Final = 17
"""Version of the operators; every runtime since 2022 knows it."""

IR_VERSION: Final = 8
"""Version of the file, that which came with the operators."""

IMAGE: Final = "image"
PATH: Final = "path"

_CONSTANTS: Final = {
    "rounded/steps": np.array(STEPS, np.float32),
    "rounded/least_step": np.array(LEAST_STEP, np.float32),
}


def to_onnx(
    card: ModelCard,
    network: Architecture,
    weights: Mapping[str, Floats],
    rounded: Collection[str] = (),
    recipe: Mapping[str, Any] | None = None,
) -> bytes:
    """Return the ONNX file of a network: ``image`` (n, 28, 28, 1), 0 to 1 → ``probabilities`` (n, classes), float32.

    Args:
        card: of its model; it travels in the file's metadata, under ``digitpad_card``.
        network: its layers; that for strokes takes ``path`` (n, 48, 1, 6).
        weights: float32 by name, as in the model file.
        rounded: names of layers whose inputs are rounded to 8 bits.
        recipe: travels in the metadata, too.
    """
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415 - an optional library

    nodes, source = [], PATH if network.name == "strokes" else IMAGE
    last, constants = source, _CONSTANTS if rounded else {}
    for name, node, inputs in _operators(network):
        if node.takes_weights and (layer := name.partition("/")[0]) in rounded:
            axes = [1, 2, 3] if node.operator == "Conv" else [1]
            for step, operator, given in _rounding(last, layer):
                attributes = {"axes": axes} if operator == "ReduceMax" else {}
                nodes.append(helper.make_node(operator, given, [step], name=step, **attributes))
            last = f"{layer}/rounded"
        nodes.append(helper.make_node(node.operator, [last, *inputs], [name], name=name, **node.attributes))
        last = name
    made = helper.make_graph(
        nodes,
        network.name.replace("-", "_"),
        [helper.make_tensor_value_info(source, TensorProto.FLOAT, ["n", *network.input_shape])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", network.classes])],
        [numpy_helper.from_array(_turned(values), name) for name, values in {**weights, **constants}.items()],
    )
    model = helper.make_model(
        made,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="digitpad",
        producer_version=card.program_version,
    )
    told = {} if recipe is None else {KEY: recipe_json(recipe)}
    helper.set_model_props(model, {"digitpad_card": card.to_json(), **told})
    return bytes(model.SerializeToString())


def ask_onnx(path: Path, images: Floats) -> Floats:
    """Return what the network at ``path`` answers (n, 28, 28, 1) ``images``: (n, classes), by ONNX's own definition."""
    import onnx  # noqa: PLC0415
    from onnx.reference import ReferenceEvaluator  # noqa: PLC0415

    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    answers: list[Floats] = ReferenceEvaluator(model).run(None, {model.graph.input[0].name: images})
    return answers[0]


def _operators(network: Architecture) -> Iterator[tuple[str, OnnxNode, Iterable[str]]]:
    """Yield all operators in order, each with its name and the names of the weights that it takes."""
    yield "channels_first", OnnxNode("Transpose", {"perm": [0, 3, 1, 2]}), ()
    for layer in network.layers:
        nodes = layer.spec.onnx_nodes(layer.input_shape)
        if layer.parameters and layer.name != LOGITS:
            nodes.append(OnnxNode("Relu"))
        for number, node in enumerate(nodes, start=1):
            name = layer.name if number == len(nodes) else f"{layer.name}/{number}"
            yield name, node, layer.weight_shapes if node.takes_weights else ()
    if network.is_evidential:
        yield "evidence", OnnxNode("Softplus"), ()
    yield OUTPUT, OnnxNode("Softmax", {"axis": -1}), ()


def _rounding(source: str, layer: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the operators that round ``source`` as `training.models.build` does: output, operator, inputs."""
    (steps, least), name = _CONSTANTS, f"{layer}/rounded"
    yield f"{name}/highest", "ReduceMax", [source]
    yield f"{name}/exact_step", "Div", [f"{name}/highest", steps]
    yield f"{name}/step", "Max", [f"{name}/exact_step", least]
    yield f"{name}/exact", "Div", [source, f"{name}/step"]
    yield f"{name}/whole", "Round", [f"{name}/exact"]
    yield name, "Mul", [f"{name}/whole", f"{name}/step"]


def _turned(values: Floats) -> Floats:
    """Return the weights in ONNX's order: rows, columns, depth, filters become filters, depth, rows, columns."""
    return np.ascontiguousarray(values.transpose(3, 2, 0, 1)) if values.ndim == 4 else values
