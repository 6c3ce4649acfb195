"""The activations of foreign networks as functions, of operations that LiteRT has."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

import keras
from keras import ops

from digitpad.core.models.foreign.kinds import ACTIVATIONS

Function = Callable[[Any], Any]

# M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 1964, formula 7.1.26.
_ERF_P: Final = 0.3275911
_ERF: Final = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


def erf(x: Any) -> Any:
    """Return the error function, which LiteRT does not have, to seven digits."""
    t = 1.0 / (1.0 + _ERF_P * ops.abs(x))
    polynomial = ops.zeros_like(t)
    for factor in reversed(_ERF):
        polynomial = (polynomial + factor) * t
    return ops.sign(x) * (1.0 - polynomial * ops.exp(-x * x))


def _gelu(x: Any) -> Any:
    return 0.5 * x * (1.0 + erf(x / math.sqrt(2.0)))


def _hard_sigmoid_of_keras_2(x: Any) -> Any:
    return ops.clip(0.2 * x + 0.5, 0.0, 1.0)


_OURS: Final[Mapping[str, Function]] = {
    "gelu": _gelu,
    "gelu_tanh": lambda x: keras.activations.gelu(x, approximate=True),
    "hard_sigmoid_keras2": _hard_sigmoid_of_keras_2,
    "selu": lambda x: 1.0507009873554805 * ops.where(x > 0, x, 1.6732632423543772 * (ops.exp(ops.minimum(x, 0.0)) - 1)),
    "softplus": lambda x: ops.maximum(x, 0.0) + ops.log(1.0 + ops.exp(-ops.abs(x))),
    "log_sigmoid": lambda x: ops.minimum(x, 0.0) - ops.log(1.0 + ops.exp(-ops.abs(x))),
    "mish": lambda x: x * ops.tanh(ops.maximum(x, 0.0) + ops.log(1.0 + ops.exp(-ops.abs(x)))),
}

FUNCTIONS: Final[Mapping[str, Function]] = {
    name: _OURS.get(name) or keras.activations.get(name) for name in ACTIVATIONS
}
"""The functions by the names of a graph."""
