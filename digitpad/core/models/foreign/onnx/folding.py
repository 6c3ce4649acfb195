"""Operators whose inputs are all known: shapes computed from shapes, weights that are turned, by NumPy.

The number of images, which is not known, may be passed on and looked at, but not computed with.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.graph import MOST_PARAMETERS
from digitpad.core.models.foreign.onnx.values import BATCH, Array, Operator
from digitpad.core.sentences import sentence

_MOST: Final = MOST_PARAMETERS
_WHOLE: Final = 7  # ONNX's number of int64
_DTYPES: Final = {1: np.float32, 6: np.int32, _WHOLE: np.int64, 9: np.bool_, 10: np.float32, 11: np.float32}


def _constant(operator: Operator) -> Array:
    for name, value in operator.attributes.items():
        if name in ("value", "value_float", "value_int", "value_floats", "value_ints"):
            array = np.asarray(value)
            return array.astype(np.float32) if array.dtype.kind == "f" else array
    raise operator.refusal(sentence("Models", "it holds no number"))


def _reshaped(operator: Operator) -> Array:
    array, target = operator.known(0), operator.whole_numbers(1, "shape")
    if target is None:
        raise operator.refusal(sentence("Models", "it does not say to which shape"))
    shape = [array.shape[at] if length == 0 and at < array.ndim else length for at, length in enumerate(target)]
    return array.reshape(shape)


def _turned(operator: Operator) -> Array:
    array = operator.known(0)
    return array.transpose(operator.attributes.get("perm", list(range(array.ndim))[::-1]))


def _cast(operator: Operator) -> Array:
    array, kind = operator.known(0), operator.attributes.get("to")
    if kind not in _DTYPES or ((array == BATCH).any() and _DTYPES[kind] is not np.int64):
        raise operator.refusal(sentence("Models", "it makes another kind of numbers"))
    return array.astype(_DTYPES[kind])


def _squeezed(operator: Operator) -> Array:
    axes = operator.whole_numbers(1, "axes")
    return np.squeeze(operator.known(0), None if axes is None else tuple(axes))


def _unsqueezed(operator: Operator) -> Array:
    return np.expand_dims(operator.known(0), tuple(operator.whole_numbers(1, "axes") or ()))


def _joined(operator: Operator) -> Array:
    arrays = [operator.known(place) for place in range(len(operator.inputs))]
    _refuse_large(operator, sum(array.size for array in arrays))
    return np.concatenate(arrays, axis=operator.attributes.get("axis", 0))


def _gathered(operator: Operator) -> Array:
    array, places = operator.known(0), operator.known(1)
    if places.dtype.kind not in "iu":
        raise operator.refusal(sentence("Models", "its places are no whole numbers"))
    _refuse_large(operator, places.size * math.prod(array.shape[1:]))
    return np.take(array, places, axis=operator.attributes.get("axis", 0))


def _sliced(operator: Operator) -> Array:
    array = operator.known(0)
    starts, ends = operator.whole_numbers(1, "starts") or [], operator.whole_numbers(2, "ends") or []
    axes = operator.whole_numbers(3, "axes") or list(range(len(starts)))
    steps = operator.whole_numbers(4, "steps") or [1] * len(starts)
    cuts = [slice(None)] * array.ndim
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        cuts[axis] = slice(start, end, step)
    return array[tuple(cuts)]


def _filled(operator: Operator) -> Array:
    shape = operator.whole_numbers(0, "shape") or []
    if any(length < 0 for length in shape):
        raise operator.refusal(sentence("Models", "it is another for each image"))
    _refuse_large(operator, math.prod(shape))
    value = np.asarray(operator.attributes.get("value", np.zeros(1, np.float32))).reshape(-1)
    return np.full(shape, value[0])


def _of_two(function: Callable[[Array, Array], Array]) -> Callable[[Operator], Array]:
    def compute(operator: Operator) -> Array:
        one, other = operator.known(0), operator.known(1)
        if (one == BATCH).any() or (other == BATCH).any():
            raise operator.refusal(sentence("Models", "it computes with the number of images"))
        _refuse_large(operator, math.prod(np.broadcast_shapes(one.shape, other.shape)))
        return np.asarray(function(one, other), one.dtype)

    return compute


def _quotient(one: Array, other: Array) -> Array:
    return one / other if one.dtype.kind == "f" else one // other


def _refuse_large(operator: Operator, size: int) -> None:
    if size > _MOST:
        raise operator.refusal(sentence("Models", "it makes more numbers than a network has"))


def _same(operator: Operator) -> Array:
    return operator.known(0)


FOLDED: Final[Mapping[str, Callable[[Operator], Any]]] = {
    "Constant": _constant,
    "ConstantOfShape": _filled,
    "Identity": _same,
    "Dropout": _same,
    "Cast": _cast,
    "Reshape": _reshaped,
    "Transpose": _turned,
    "Squeeze": _squeezed,
    "Unsqueeze": _unsqueezed,
    "Concat": _joined,
    "Gather": _gathered,
    "Slice": _sliced,
    "Add": _of_two(np.add),
    "Sub": _of_two(np.subtract),
    "Mul": _of_two(np.multiply),
    "Div": _of_two(_quotient),
    "Sqrt": lambda operator: np.sqrt(operator.floats(0)),
    "Neg": lambda operator: -operator.floats(0),
    "Reciprocal": lambda operator: 1 / operator.floats(0),
}
"""The operators by their names."""
