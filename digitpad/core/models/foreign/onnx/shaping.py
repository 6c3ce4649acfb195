"""Operators that give what goes through another shape or order, and those that only look at its shape."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from digitpad.core.models.foreign.onnx.values import BATCH, Array, Operator, Tensor
from digitpad.core.sentences import sentence


def shape_of(operator: Operator) -> Array:
    """Return the shape as it is known, `BATCH` for the number of images."""
    source = operator.tensor()
    lengths = operator.shape(source)
    if None in lengths:
        raise operator.refusal(sentence("Models", "how large the image is is not known"))
    whole = np.array([BATCH, *(length or 0 for length in lengths)], np.int64)
    return whole[operator.attributes.get("start", 0) : operator.attributes.get("end", len(whole))]


def reshape(operator: Operator) -> Tensor:
    """Return another shape; the first number must stay that of the images."""
    source, target = operator.tensor(), operator.whole_numbers(1, "shape")
    before = operator.shape(source)
    if target is None or None in before:
        raise operator.refusal(sentence("Models", "how large the image is is not known"))
    size = math.prod(length or 0 for length in before)
    keeps_zeros = not operator.attributes.get("allowzero", 0)
    first, *rest = target or [0]
    lengths = [before[at] if n == 0 and keeps_zeros and at < len(before) else n for at, n in enumerate(rest)]
    free = [at for at, n in enumerate(lengths) if n == -1]
    fixed = math.prod(n or 0 for n in lengths if n != -1)
    is_batch = first in (BATCH, 1, operator.fixed_batch) or (first == 0 and keeps_zeros) or (first == -1 and not free)
    if not is_batch or len(free) > 1 or not lengths or fixed < 1 or size % fixed or (not free and fixed != size):
        raise operator.refusal(sentence("Models", "it makes {shape} of {before}", shape=target, before=before))
    shape = tuple(size // fixed if n == -1 else int(n or 0) for n in lengths)
    return _reshaped(operator, operator.as_onnx_has_it(source), shape) if shape != before else source


def flatten(operator: Operator) -> Tensor:
    """Return one row of numbers."""
    source = operator.tensor()
    if operator.axis(operator.attributes.get("axis", 1), source) != 1:
        raise operator.refusal(sentence("Models", "it joins images"))
    if source.rank == 2:
        return source
    source = operator.as_onnx_has_it(source)
    return operator.add("Flatten", [source], (1,))


def transpose(operator: Operator) -> Tensor:
    """Return another order of the axes, which costs nothing."""
    source = operator.tensor()
    order = list(operator.attributes.get("perm", range(source.rank)[::-1]))
    if sorted(order) != list(range(source.rank)) or order[0] != 0:
        raise operator.refusal(sentence("Models", "it turns {order}", order=order))
    return Tensor(source.name, tuple(order.index(axis) for axis in source.axes))


def squeeze(operator: Operator) -> Tensor:
    """Return it without axes of length 1."""
    source, lengths = operator.tensor(), operator.shape(operator.tensor())
    listed = operator.whole_numbers(1, "axes")
    axes = (
        {axis for axis, n in enumerate(lengths, start=1) if n == 1}
        if listed is None
        else {operator.axis(axis, source) for axis in listed}
    )
    if not axes:
        return source
    if 0 in axes or any(lengths[axis - 1] != 1 for axis in axes) or len(axes) == len(lengths):
        raise operator.refusal(sentence("Models", "it takes the axes {axes} away", axes=sorted(axes)))
    kept = [axis for axis in source.axes if axis not in axes]
    shape = tuple(lengths[axis - 1] for axis in kept)
    numbered = sorted(kept)
    made = _reshaped(operator, source, shape)
    return Tensor(made.name, tuple(numbered.index(axis) + 1 for axis in kept))


def unsqueeze(operator: Operator) -> Tensor:
    """Return it with axes of length 1 more."""
    source, listed = operator.tensor(), operator.whole_numbers(1, "axes") or []
    rank = source.rank + len(listed)
    axes = {axis + rank if axis < 0 else axis for axis in listed}
    if 0 in axes or not axes or max(axes) >= rank or min(axes) < 0:
        raise operator.refusal(sentence("Models", "it adds the axes {axes}", axes=listed))
    source = operator.as_onnx_has_it(source)
    lengths = iter(operator.shape(source))
    shape = tuple(1 if axis in axes else next(lengths) for axis in range(1, rank))
    return _reshaped(operator, source, shape)


def join(operator: Operator) -> Tensor:
    """Return answers one behind the other."""
    tensors = [operator.tensor(place) for place in range(len(operator.inputs))]
    axis = operator.axis(operator.attributes.get("axis", 1), tensors[0])
    if axis == 0:
        raise operator.refusal(sentence("Models", "it joins images"))
    order = tensors[0].axes
    if any(each.rank != tensors[0].rank for each in tensors):
        raise operator.refusal(sentence("Models", "what goes in has different shapes"))
    return operator.add(
        "Concatenate", [operator.ordered(each, order) for each in tensors], order, axis=order.index(axis) + 1
    )


def _reshaped(operator: Operator, source: Tensor, shape: tuple[Any, ...]) -> Tensor:
    axes = tuple(range(1, len(shape) + 1))
    return operator.add("Flatten", [source], axes) if len(shape) == 1 else operator.add(
        "Reshape", [source], axes, target_shape=shape
    )  # fmt: skip
