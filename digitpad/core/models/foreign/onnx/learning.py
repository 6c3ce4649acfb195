"""Operators that learn: products with matrices, and normalisations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.onnx.values import Array, Operator, Tensor
from digitpad.core.sentences import sentence

_TAKE_BIAS: Final = ("Dense", "Conv1D", "Conv2D", "DepthwiseConv2D")


def dense(operator: Operator) -> Tensor:
    """Return a Gemm as a dense layer."""
    source, kernel = operator.tensor(), operator.floats(1)
    if operator.attributes.get("transA", 0) or source.rank != 2 or kernel.ndim != 2:
        raise operator.refusal(sentence("Models", "it multiplies no row of numbers by a matrix"))
    kernel = (kernel.T if operator.attributes.get("transB", 0) else kernel) * operator.attributes.get("alpha", 1.0)
    bias, units = operator.constant(2), kernel.shape[1]
    weights = [kernel]
    if bias is not None:
        row = np.asarray(bias, np.float32) * operator.attributes.get("beta", 1.0)
        if row.size not in (1, units):
            raise operator.refusal(sentence("Models", "it is another for each image"))
        weights.append(np.broadcast_to(row.reshape(-1), units))
    return operator.add("Dense", [source], source.axes, *weights, units=units, use_bias=len(weights) == 2)


def product(operator: Operator) -> Tensor:
    """Return a product with a matrix as a dense layer without a bias, which an addition may still give it."""
    source, kernel = operator.as_onnx_has_it(operator.tensor()), operator.floats(1)
    if kernel.ndim != 2:
        raise operator.refusal(sentence("Models", "it multiplies by no matrix"))
    return operator.add("Dense", [source], source.axes, kernel, units=kernel.shape[1], use_bias=False)


def batch_normalisation(operator: Operator) -> Tensor:
    """Return it; the running statistics only, as when a network answers."""
    if operator.attributes.get("training_mode", 0) or not operator.attributes.get("spatial", 1):
        raise operator.refusal(sentence("Models", "it learns while it answers"))
    source = operator.tensor()
    if source.rank > 2:
        source = operator.channels_last(source)
    weights = [operator.floats(place).reshape(-1) for place in range(1, 5)]
    epsilon = operator.attributes.get("epsilon", 1e-5)
    return operator.add("BatchNormalization", [source], source.axes, *weights, epsilon=epsilon)


def layer_normalisation(operator: Operator) -> Tensor:
    """Return it; over the last axis."""
    source = operator.as_onnx_has_it(operator.tensor())
    if operator.axis(operator.attributes.get("axis", -1), source) != source.rank - 1:
        raise operator.refusal(sentence("Models", "it is over more than the last axis"))
    scale, offset = operator.floats(1), operator.constant(2)
    weights = [scale, np.zeros_like(scale) if offset is None else offset]
    return operator.add(
        "LayerNormalization", [source], source.axes, *weights, epsilon=operator.attributes.get("epsilon", 1e-5)
    )


def with_bias(operator: Operator, source: Tensor, constant: Array) -> bool:
    """Give the layer before an addition what is added as its bias, if it is one and has none; say whether."""
    node = operator.builder.node(source.name)
    if node is None or source.name in operator.shared or node.op not in _TAKE_BIAS:
        return False
    spread = operator.spread(constant, source)
    if node.settings["use_bias"] or any(length != 1 for length in spread.shape[:-1]):
        return False
    units = operator.builder.shapes[source.name][-1]
    if spread.shape[-1] not in (1, units) or units is None:
        return False
    bias = np.ascontiguousarray(np.broadcast_to(spread.reshape(-1), units))
    settings: Mapping[str, Any] = {**node.settings, "use_bias": True}
    operator.builder.replace(replace(node, settings=settings, weights=(*node.weights, bias)))
    return True
