"""TensorFlow's operators, the allow-list: each is what one of ONNX's says, with the channels counted last.

To count the axes in another order costs nothing (`digitpad.core.models.foreign.onnx.values`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.onnx import folding, learning, numbers, shaping, windows
from digitpad.core.models.foreign.onnx.values import Array, Operator, Tensor, Value
from digitpad.core.sentences import sentence

Reads = Callable[[Operator], Value]

_FLOATS: Final = (1, 2, 14, 19)  # TensorFlow's numbers of the kinds
_PADDINGS: Final = {b"SAME": b"SAME_UPPER", b"VALID": b"VALID"}


def _channels_first(tensor: Tensor) -> Tensor:
    """Return ``tensor`` with its axes counted as ONNX does."""
    last = tensor.rank - 1
    return Tensor(tensor.name, tuple(1 if axis == last else axis + 1 for axis in tensor.axes))


def _channels_last(tensor: Tensor) -> Tensor:
    last = tensor.rank - 1
    return Tensor(tensor.name, tuple(last if axis == 1 else axis - 1 for axis in tensor.axes))


def _as(operator: Operator, *inputs: Value | None, **attributes: Any) -> Operator:
    return replace(operator, inputs=inputs, attributes=attributes)


def _image(operator: Operator) -> Tensor:
    source = operator.tensor()
    if source.rank != 4 or operator.attributes.get("data_format", b"NHWC") != b"NHWC":
        raise operator.refusal(sentence("Models", "it reads no image with the channels last"))
    return _channels_first(source)


def _sides(operator: Operator, name: str) -> list[int]:
    listed = operator.attributes.get(name, [1, 1, 1, 1])
    if len(listed) != 4 or listed[0] != 1 or listed[3] != 1:
        raise operator.refusal(sentence("Models", "its {name} are {listed}", name=name, listed=listed))
    return [listed[1], listed[2]]


def _placing(operator: Operator) -> dict[str, Any]:
    padding = operator.attributes.get("padding")
    if padding == b"EXPLICIT":
        pads = operator.attributes.get("explicit_paddings", [])
        if len(pads) != 8 or any(pads[:2] + pads[6:]):
            raise operator.refusal(sentence("Models", "it pads no image"))
        return {"pads": [pads[2], pads[4], pads[3], pads[5]], "strides": _sides(operator, "strides")}
    if padding not in _PADDINGS:
        raise operator.refusal(sentence("Models", "it pads in an unknown way"))
    return {"auto_pad": _PADDINGS[padding], "strides": _sides(operator, "strides")}


def _convolution(*, by_channel: bool) -> Reads:
    def read(operator: Operator) -> Tensor:
        source, kernel = _image(operator), operator.floats(1)
        channels = operator.builder.shapes[source.name][source.axes.index(1)]
        if kernel.ndim != 4 or not channels or channels % kernel.shape[2]:
            raise operator.refusal(sentence("Models", "its inputs do not fit each other"))
        if by_channel:
            turned = kernel.transpose(2, 3, 0, 1).reshape(-1, 1, *kernel.shape[:2])
        else:
            turned = kernel.transpose(3, 2, 0, 1)
        groups, apart = channels // turned.shape[1], _sides(operator, "dilations")
        told = _as(operator, source, turned, group=groups, dilations=apart, **_placing(operator))
        return _channels_last(windows.convolution(told))

    return read


def _pooling(op: str) -> Reads:
    read = windows.pooling(op)

    def read_it(operator: Operator) -> Tensor:
        told = _as(operator, _image(operator), kernel_shape=_sides(operator, "ksize"), **_placing(operator))
        return _channels_last(read(told))

    return read_it


def _normalised(operator: Operator) -> Tensor:
    inputs = operator.inputs[1:5]
    if operator.attributes.get("is_training", True):
        raise operator.refusal(sentence("Models", "it learns while it answers"))
    epsilon = operator.attributes.get("epsilon", 1e-4)
    return _channels_last(learning.batch_normalisation(_as(operator, _image(operator), *inputs, epsilon=epsilon)))


def _product(operator: Operator) -> Tensor:
    if any(operator.attributes.get(name, False) for name in ("transpose_a", "adj_x")):
        raise operator.refusal(sentence("Models", "it multiplies no row of numbers by a matrix"))
    kernel = operator.floats(1)
    turned = any(operator.attributes.get(name, False) for name in ("transpose_b", "adj_y"))
    return learning.product(_as(operator, operator.tensor(), kernel.T if turned else kernel))


def _padded(operator: Operator) -> Tensor:
    source, pads = operator.tensor(), operator.known(1)
    if source.rank != 4 or pads.shape != (4, 2):
        raise operator.refusal(sentence("Models", "it pads no image"))
    as_onnx = pads[[0, 3, 1, 2]].T.reshape(-1)
    return _channels_last(windows.padding(_as(operator, _channels_first(source), as_onnx, operator.constant(2))))


def _over_axes(op: str) -> Reads:
    read = windows.over_axes(op)
    return lambda operator: read(
        _as(operator, operator.tensor(), operator.known(1), keepdims=operator.attributes.get("keep_dims", False))
    )


def _clipped(low: float, high: float) -> Reads:
    return lambda operator: numbers.within(operator, operator.tensor(), low, high)


def _leaky(operator: Operator) -> Tensor:
    return numbers.leaky_relu(_as(operator, operator.tensor(), alpha=operator.attributes.get("alpha", 0.2)))


def _softmax(function: str) -> Reads:
    read = numbers.softmax(function)
    return lambda operator: read(_as(operator, operator.tensor(), axis=-1))


def _cast(operator: Operator) -> Tensor:
    if operator.attributes.get("DstT") not in _FLOATS:
        raise operator.refusal(sentence("Models", "it rounds to whole numbers"))
    return operator.tensor()


def _squeezed(operator: Operator) -> Tensor:
    axes = operator.attributes.get("squeeze_dims") or None
    return shaping.squeeze(_as(operator, operator.tensor(), None if axes is None else np.array(axes)))


def _expanded(operator: Operator) -> Tensor:
    return shaping.unsqueeze(_as(operator, operator.tensor(), operator.known(1).reshape(-1)))


def _turned(operator: Operator) -> Tensor:
    order = operator.whole_numbers(1, "perm")
    return shaping.transpose(_as(operator, operator.tensor(), perm=order))


def _joined(operator: Operator) -> Tensor:
    (axis,) = operator.whole_numbers(len(operator.inputs) - 1, "axis") or [0]
    return shaping.join(_as(operator, *operator.inputs[:-1], axis=axis))


def _shape_of(operator: Operator) -> Array:
    return shaping.shape_of(_as(operator, operator.tensor()))


OPERATORS: Final[Mapping[str, Reads]] = {
    "Conv2D": _convolution(by_channel=False),
    "DepthwiseConv2dNative": _convolution(by_channel=True),
    "MaxPool": _pooling("MaxPooling"),
    "AvgPool": _pooling("AveragePooling"),
    "FusedBatchNormV3": _normalised,
    "FusedBatchNorm": _normalised,
    "MatMul": _product,
    "BatchMatMulV2": _product,
    "BiasAdd": numbers.add,
    "Add": numbers.add,
    "AddV2": numbers.add,
    "AddN": numbers.merged("Add"),
    "Sub": numbers.subtract,
    "Mul": numbers.multiply,
    "RealDiv": numbers.divide,
    "Neg": numbers.negative,
    "Maximum": numbers.extreme("Maximum"),
    "Minimum": numbers.extreme("Minimum"),
    "Mean": _over_axes("GlobalAveragePooling"),
    "Max": _over_axes("GlobalMaxPooling"),
    "Pad": _padded,
    "PadV2": _padded,
    "Relu": numbers.relu,
    "Relu6": _clipped(0, 6),
    "LeakyRelu": _leaky,
    "Elu": numbers.elu,
    "Selu": numbers.activation("selu"),
    "Sigmoid": numbers.activation("sigmoid"),
    "Tanh": numbers.activation("tanh"),
    "Softplus": numbers.activation("softplus"),
    "Softsign": numbers.activation("softsign"),
    "Exp": numbers.activation("exponential"),
    "Softmax": _softmax("softmax"),
    "LogSoftmax": _softmax("log_softmax"),
    "Identity": numbers.same,
    "Snapshot": numbers.same,
    "StopGradient": numbers.same,
    "Cast": _cast,
    "Shape": _shape_of,
    "Reshape": lambda operator: shaping.reshape(_as(operator, operator.tensor(), operator.known(1))),
    "Squeeze": _squeezed,
    "ExpandDims": _expanded,
    "Transpose": _turned,
    "ConcatV2": _joined,
}
"""The operators that may take what comes from the image."""


def _sliced(operator: Operator) -> Array:
    """Return a number or a stretch of a list."""
    array = operator.known(0)
    (start,), (end,), (step,) = (operator.whole_numbers(place, "") or [] for place in (1, 2, 3))
    masks = [operator.attributes.get(f"{name}_mask", 0) for name in ("begin", "end", "shrink_axis")]
    if array.ndim != 1 or operator.attributes.get("ellipsis_mask") or operator.attributes.get("new_axis_mask"):
        raise operator.refusal(sentence("Models", "it takes a part of what is no list"))
    if masks[2] & 1:
        return np.asarray(array[start])
    return array[None if masks[0] & 1 else start : None if masks[1] & 1 else end : step]


def _packed(operator: Operator) -> Array:
    arrays = [operator.known(place) for place in range(len(operator.inputs))]
    if sum(array.size for array in arrays) > 1 << 16 or operator.attributes.get("axis", 0):
        raise operator.refusal(sentence("Models", "it makes more numbers than a network has"))
    return np.stack(arrays)


def _of_known(name: str, places: Sequence[int] = (0, 1), **attributes: str) -> Reads:
    """Return what computes what ONNX's operator ``name`` does; ``attributes`` say which are which of TensorFlow's."""

    def read(operator: Operator) -> Value:
        told = {own: operator.attributes[theirs] for own, theirs in attributes.items() if theirs in operator.attributes}
        inputs = [operator.inputs[place] for place in places if place < len(operator.inputs)]
        computed: Array = folding.FOLDED[name](_as(operator, *inputs, **told))
        return computed

    return read


def _root(operator: Operator) -> Array:
    return np.asarray(1 / np.sqrt(operator.floats(0)), np.float32)


def _cast_known(operator: Operator) -> Array:
    array, kind = operator.known(0), operator.attributes.get("DstT")
    return array.astype(np.float32) if kind in _FLOATS else array


FOLDED: Final[Mapping[str, Reads]] = {
    "Identity": _of_known("Identity"),
    "ReadVariableOp": _of_known("Identity"),
    "StopGradient": _of_known("Identity"),
    "Snapshot": _of_known("Identity"),
    "Reshape": _of_known("Reshape"),
    "Squeeze": lambda operator: np.squeeze(
        operator.known(0), tuple(operator.attributes.get("squeeze_dims") or ()) or None
    ),
    "ExpandDims": _of_known("Unsqueeze"),
    "Transpose": lambda operator: operator.known(0).transpose(operator.whole_numbers(1, "")),
    "Pack": _packed,
    "StridedSlice": _sliced,
    "GatherV2": _of_known("Gather"),
    "Add": _of_known("Add"),
    "AddV2": _of_known("Add"),
    "BiasAdd": _of_known("Add"),
    "Sub": _of_known("Sub"),
    "Mul": _of_known("Mul"),
    "RealDiv": _of_known("Div"),
    "Sqrt": _of_known("Sqrt"),
    "Rsqrt": _root,
    "Neg": _of_known("Neg"),
    "Cast": _cast_known,
    "Prod": lambda operator: np.asarray(math.prod(operator.known(0).reshape(-1).tolist())),
}
"""The operators whose inputs are all known."""
