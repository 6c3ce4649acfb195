"""Operators that change each number by itself: activations, sums and products with what is known or with each other."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.onnx.learning import with_bias
from digitpad.core.models.foreign.onnx.values import Array, Operator, Tensor
from digitpad.core.sentences import sentence

Reads = Callable[[Operator], Tensor]

_CLOSE: Final = 1e-6
_FLOATS: Final = (1, 10, 11)  # ONNX's numbers of the kinds


def activation(function: str, **usual: float) -> Reads:
    """Return what reads an activation; another than the ``usual`` attributes is refused."""

    def read(operator: Operator) -> Tensor:
        for name, value in usual.items():
            if abs(operator.attributes.get(name, value) - value) > _CLOSE:
                raise operator.refusal(sentence("Models", "its {name} is not {value:g}", name=name, value=value))
        source = operator.tensor()
        return operator.add("Activation", [source], source.axes, function=function)

    return read


def same(operator: Operator) -> Tensor:
    """Return what goes in."""
    return operator.tensor()


def cast(operator: Operator) -> Tensor:
    """Return what goes in if it becomes floats."""
    if operator.attributes.get("to") not in _FLOATS:
        raise operator.refusal(sentence("Models", "it rounds to whole numbers"))
    return operator.tensor()


def relu(operator: Operator) -> Tensor:
    """Return what is not negative."""
    source = operator.tensor()
    return operator.add("ReLU", [source], source.axes)


def leaky_relu(operator: Operator) -> Tensor:
    """Return it with a slope below zero."""
    source = operator.tensor()
    return operator.add("LeakyReLU", [source], source.axes, negative_slope=operator.attributes.get("alpha", 0.01))


def elu(operator: Operator) -> Tensor:
    """Return the exponential below zero."""
    source = operator.tensor()
    return operator.add("ELU", [source], source.axes, alpha=operator.attributes.get("alpha", 1.0))


def p_relu(operator: Operator) -> Tensor:
    """Return it with slopes below zero that were learned."""
    source = operator.tensor()
    return operator.add("PReLU", [source], source.axes, operator.spread(operator.floats(1), source))


def hard_sigmoid(operator: Operator) -> Tensor:
    """Return one of the two that Keras has had."""
    slope, middle = operator.attributes.get("alpha", 0.2), operator.attributes.get("beta", 0.5)
    for name, known in (("hard_sigmoid_keras2", 0.2), ("hard_sigmoid", 1 / 6)):
        if abs(slope - known) < _CLOSE and abs(middle - 0.5) < _CLOSE:
            return activation(name)(operator)
    raise operator.refusal(sentence("Models", "its alpha is not {value:g}", value=0.2))


def clip(operator: Operator) -> Tensor:
    """Return it within limits; as a ReLU, moved if need be."""
    low, high = _limit(operator, 1, "min", -math.inf), _limit(operator, 2, "max", math.inf)
    return within(operator, operator.tensor(), low, high)


def within(operator: Operator, source: Tensor, low: float, high: float) -> Tensor:
    """Return ``source`` from ``low`` to ``high``, of which one may be infinite."""
    if not low <= high:
        raise operator.refusal(sentence("Models", "its limits are no limits"))
    low, high = (-math.inf if low < -1e6 else low), (math.inf if high > 1e6 else high)
    if low == 0:
        return operator.add("ReLU", [source], source.axes, max_value=None if high == math.inf else high)
    if low == -math.inf:
        if high == math.inf:
            return source
        turned = operator.add("Rescaling", [source], source.axes, scale=-1.0, offset=high)
        below = operator.add("ReLU", [turned], source.axes)
        return operator.add("Rescaling", [below], source.axes, scale=-1.0, offset=high)
    moved = operator.add("Rescaling", [source], source.axes, scale=1.0, offset=-low)
    above = operator.add("ReLU", [moved], source.axes, max_value=None if high == math.inf else high - low)
    return operator.add("Rescaling", [above], source.axes, scale=1.0, offset=low)


def _limit(operator: Operator, place: int, name: str, usual: float) -> float:
    value = operator.attributes.get(name, operator.constant(place))
    return usual if value is None else _one_number(operator, np.asarray(value))


def _one_number(operator: Operator, value: Array) -> float:
    if value.size != 1:
        raise operator.refusal(sentence("Models", "it holds more than one number"))
    return float(value.reshape(-1)[0])


def softmax(function: str) -> Reads:
    """Return what reads a softmax or its logarithm; before opset 13 it was over all axes from the one that is named."""

    def read(operator: Operator) -> Tensor:
        source = operator.tensor()
        axis = operator.axis(operator.attributes.get("axis", -1 if operator.opset >= 13 else 1), source)
        if operator.opset < 13:
            wide = [at for at, n in enumerate(operator.shape(source), start=1) if at >= axis and n != 1]
            if len(wide) > 1:
                raise operator.refusal(sentence("Models", "it is over more than one axis"))
            axis = wide[0] if wide else axis
        if axis == 0:
            raise operator.refusal(sentence("Models", "it is over the images"))
        source = operator.ordered(source, (*(each for each in source.axes if each != axis), axis))
        return operator.add("Activation", [source], source.axes, function=function)

    return read


def _scaled(operator: Operator, source: Tensor, factor: Array, offset: Array) -> Tensor:
    if factor.size == offset.size == 1:
        scale, more = _one_number(operator, factor), _one_number(operator, offset)
        return operator.add("Rescaling", [source], source.axes, scale=scale, offset=more)
    ones = np.ones_like(operator.spread(factor, source)), np.ones_like(operator.spread(offset, source))
    wide = np.broadcast_shapes(*(each.shape for each in ones))
    weights = [np.broadcast_to(operator.spread(each, source), wide) for each in (factor, offset)]
    return operator.add("Scale", [source], source.axes, *weights)


_SCALER: Final = {"offset": 0.0, "scale": 1.0}
_ZERO: Final = np.zeros(1, np.float32)
_ONE: Final = np.ones(1, np.float32)


def add(operator: Operator) -> Tensor:
    """Return a sum: with what is known, which may be the bias of the layer before, or with another answer."""
    if (known := _one_known(operator)) is None:
        return _merged("Add")(operator)
    source, constant = known
    return source if with_bias(operator, source, constant) else _scaled(operator, source, _ONE, constant)


def subtract(operator: Operator) -> Tensor:
    """Return a difference."""
    if (known := _one_known(operator)) is None:
        return _merged("Subtract")(operator)
    source, constant = known
    if isinstance(operator.inputs[0], Tensor):
        return _scaled(operator, source, _ONE, -constant)
    return _scaled(operator, source, -_ONE, constant)


def multiply(operator: Operator) -> Tensor:
    """Return a product."""
    if (known := _one_known(operator)) is None:
        return _merged("Multiply")(operator)
    return _scaled(operator, known[0], known[1], _ZERO)


def divide(operator: Operator) -> Tensor:
    """Return a quotient by what is known."""
    divisor = operator.floats(1)
    if not np.all(divisor != 0):
        raise operator.refusal(sentence("Models", "it divides by zero"))
    return _scaled(operator, operator.tensor(), 1 / divisor, _ZERO)


def scaler(operator: Operator) -> Tensor:
    """Return scikit-learn's: less an offset, times a factor."""
    offset, factor = (np.asarray(operator.attributes.get(name, [usual]), np.float32) for name, usual in _SCALER.items())
    return _scaled(operator, operator.tensor(), factor, -offset * factor)


def negative(operator: Operator) -> Tensor:
    """Return it with the other sign."""
    return _scaled(operator, operator.tensor(), -_ONE, _ZERO)


def extreme(op: str) -> Reads:
    """Return what reads the larger or smaller of answers, or a limit."""

    def read(operator: Operator) -> Tensor:
        if (known := _one_known(operator)) is None:
            return _merged(op)(operator)
        value = _one_number(operator, known[1])
        low, high = (value, math.inf) if op == "Maximum" else (-math.inf, value)
        return within(operator, known[0], low, high)

    return read


def merged(op: str) -> Reads:
    """Return what reads something of several answers."""
    return _merged(op)


def _merged(op: str) -> Reads:
    def read(operator: Operator) -> Tensor:
        tensors = [operator.tensor(place) for place in range(len(operator.inputs))]
        rank = max(each.rank for each in tensors)
        if len(tensors) == 1:
            return tensors[0]
        if any(each.rank != rank for each in tensors):
            raise operator.refusal(sentence("Models", "what goes in has different shapes"))
        order = tensors[0].axes
        return operator.add(op, [operator.ordered(each, order) for each in tensors], order)

    return read


def _one_known(operator: Operator) -> tuple[Tensor, Array] | None:
    """Return the answer and what is known of two inputs; None if none is known."""
    if len(operator.inputs) != 2:
        return None
    one, other = operator.inputs
    if isinstance(one, Tensor) and isinstance(other, Tensor):
        return None
    place: Any = 1 if isinstance(one, Tensor) else 0
    if "axis" in operator.attributes and operator.opset < 7:
        raise operator.refusal(sentence("Models", "it is of an ONNX too old"))
    return operator.tensor(1 - place), operator.floats(place)
