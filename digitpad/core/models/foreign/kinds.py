"""The kinds of layers that a foreign network may have: the allow-list. What each must be told, gives out, and learns.

They are named and work as Keras 3's layers of the same name when a network answers; images have their channels last.
A kind that is not here is refused by its name. To add one, write a row of `KINDS` here and one in the trainer's table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from digitpad.core.models.foreign import shapes
from digitpad.core.models.foreign.shapes import Settings, Shape, Weights

# fmt: off
ACTIVATIONS: Final = frozenset({
    "linear", "relu", "relu6", "softmax", "log_softmax", "sigmoid", "log_sigmoid", "tanh", "elu", "selu",
    "softplus", "softsign", "silu", "gelu", "gelu_tanh", "hard_sigmoid", "hard_sigmoid_keras2", "hard_silu",
    "exponential", "leaky_relu", "mish",
})
# fmt: on
"""The functions of activations, named as in Keras 3; ``hard_sigmoid_keras2`` is that of Keras 1 and 2, 0.2 x + 0.5."""

_LONGEST: Final = 4096  # of a side, a window or a list in the settings
_MOST_UNITS: Final = 1 << 20
_LARGEST_NUMBER: Final = 1e6


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting may be (``accepts``), and what it is where nothing is said (``default``; a must if `MUST`)."""

    accepts: Callable[[Any], bool]
    default: Any


MUST: Final = object()
"""The default of a setting that has none."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of layer.

    Attributes:
        output: the shape that comes out, from the settings and the shapes that go in.
        settings: what it must be told, by Keras' names.
        weights: the shapes of its arrays, in Keras' order, from the settings and the shape that goes in.
        inputs: how many arrays go in at least and at most.
        spread: how many arrays it has that spread over what goes in as NumPy's do, instead of ``weights``.
        multiply_adds: how often it multiplies and adds, from the settings, the shape that goes in and that comes out.
    """

    output: Callable[[Settings, Sequence[Shape]], Shape]
    settings: Mapping[str, Setting] = field(default_factory=dict)
    weights: Weights = lambda settings, before: ()
    inputs: tuple[int, int] = (1, 1)
    spread: int = 0
    multiply_adds: Callable[[Settings, Shape, Shape], int] = lambda settings, before, after: 0


# --- what settings may be -------------------------------------------------------------------------------------------


def _whole(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) <= _LARGEST_NUMBER  # NaN compares false


def _lengths(dimensions: int, *, least: int = 1) -> Callable[[Any], bool]:
    def accepts(value: Any) -> bool:
        return (
            isinstance(value, tuple)
            and len(value) == dimensions
            and all(_whole(length, least, _LONGEST) for length in value)
        )

    return accepts


def _margins(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and all(_lengths(2, least=0)(side) for side in value)


def _one_of(*names: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in names


_UNITS: Final = Setting(lambda value: _whole(value, 1, _MOST_UNITS), MUST)
_FLAG: Final = Setting(lambda value: type(value) is bool, True)
_ACTIVATION: Final = Setting(lambda value: isinstance(value, str) and value in ACTIVATIONS, "linear")
_PADDING: Final = Setting(_one_of("valid", "same"), "valid")
_AXIS: Final = Setting(lambda value: _whole(value, -4, 4) and value != 0, -1)
_RATE: Final = Setting(lambda value: _is_number(value) and value >= 0, 0.0)


def _number(default: float) -> Setting:
    return Setting(_is_number, default)


def _window_settings(dimensions: int, *, size: str = "kernel_size") -> dict[str, Setting]:
    ones = (1,) * dimensions
    sides = Setting(_lengths(dimensions), ones)
    return {size: Setting(_lengths(dimensions), MUST), "strides": sides, "padding": _PADDING}


# --- the table ------------------------------------------------------------------------------------------------------


def _learning(output: Callable[[Settings, Sequence[Shape]], Shape], weights: Weights, **settings: Setting) -> Kind:
    both = {**settings, "use_bias": _FLAG, "activation": _ACTIVATION}
    return Kind(output, both, weights, multiply_adds=shapes.by_kernel(weights))


def _convolution(dimensions: int) -> Kind:
    settings = _window_settings(dimensions)
    dilation = Setting(_lengths(dimensions), (1,) * dimensions)
    groups = Setting(lambda value: _whole(value, 1, _LONGEST), 1)
    return _learning(
        shapes.convolved, shapes.convolution_weights, filters=_UNITS, **settings, dilation_rate=dilation, groups=groups
    )


def _one_by_channel(output: Callable[[Settings, Sequence[Shape]], Shape], weights: Weights, **more: Setting) -> Kind:
    dilation = Setting(_lengths(2), (1, 1))
    times = Setting(lambda value: _whole(value, 1, _LONGEST), 1)
    settings = _window_settings(2)
    return _learning(output, weights, **more, **settings, dilation_rate=dilation, depth_multiplier=times)


def _pooling(dimensions: int) -> Kind:
    return Kind(shapes.pooled, _window_settings(dimensions, size="pool_size"))


def _merge(most: int = 64) -> Kind:
    return Kind(shapes.merged, inputs=(2, most))


_KEEP: Final = {"keepdims": Setting(lambda value: type(value) is bool, False)}
_MARGINS: Final = Setting(_margins, MUST)
_INTERPOLATION: Final = Setting(_one_of("nearest", "bilinear"), "nearest")
_EACH: Final = shapes.per_number
_EPSILON: Final = Setting(lambda value: _is_number(value) and value > 0, 1e-3)


def _is_shape(value: Any) -> bool:
    in_range = isinstance(value, tuple) and all(n == -1 or _whole(n, 1, _MOST_UNITS) for n in value)
    return in_range and 1 <= len(value) <= 4 and value.count(-1) <= 1


def _are_axes(value: Any) -> bool:
    return isinstance(value, tuple) and 1 <= len(value) <= 4 and all(_whole(axis, 1, 4) for axis in value)


KINDS: Final[Mapping[str, Kind]] = {
    "Dense": _learning(
        lambda settings, before: (*before[0][:-1], settings["units"]), shapes.dense_weights, units=_UNITS
    ),
    "Conv1D": _convolution(1),
    "Conv2D": _convolution(2),
    "DepthwiseConv2D": _one_by_channel(shapes.depthwise, shapes.depthwise_weights),
    "SeparableConv2D": _one_by_channel(shapes.convolved, shapes.separable_weights, filters=_UNITS),
    "MaxPooling1D": _pooling(1),
    "MaxPooling2D": _pooling(2),
    "AveragePooling1D": _pooling(1),
    "AveragePooling2D": _pooling(2),
    "GlobalAveragePooling1D": Kind(shapes.globally_pooled(1), _KEEP),
    "GlobalAveragePooling2D": Kind(shapes.globally_pooled(2), _KEEP),
    "GlobalMaxPooling1D": Kind(shapes.globally_pooled(1), _KEEP),
    "GlobalMaxPooling2D": Kind(shapes.globally_pooled(2), _KEEP),
    "Flatten": Kind(shapes.flattened),
    "Reshape": Kind(shapes.reshaped, {"target_shape": Setting(_is_shape, MUST)}),
    "Permute": Kind(shapes.permuted, {"dims": Setting(_are_axes, MUST)}),
    "Dropout": Kind(shapes.same, {"rate": _RATE}),
    "SpatialDropout1D": Kind(shapes.same, {"rate": _RATE}),
    "SpatialDropout2D": Kind(shapes.same, {"rate": _RATE}),
    "AlphaDropout": Kind(shapes.same, {"rate": _RATE}),
    "GaussianDropout": Kind(shapes.same, {"rate": _RATE}),
    "GaussianNoise": Kind(shapes.same, {"stddev": _RATE}),
    "ActivityRegularization": Kind(shapes.same),
    # Its axis is the last; weights are the scale, the offset, the mean and the variance, whichever the file leaves out.
    "BatchNormalization": Kind(
        shapes.same, {"epsilon": _EPSILON}, shapes.channel_weights(4), multiply_adds=shapes.per_number
    ),
    "LayerNormalization": Kind(
        shapes.same, {"epsilon": _EPSILON}, shapes.channel_weights(2), multiply_adds=shapes.per_number
    ),
    "Activation": Kind(shapes.same, {"function": Setting(_ACTIVATION.accepts, MUST)}),
    "ReLU": Kind(
        shapes.same,
        {
            "max_value": Setting(lambda value: value is None or (_is_number(value) and value >= 0), None),
            "negative_slope": _number(0.0),
            "threshold": _number(0.0),
        },
    ),
    "LeakyReLU": Kind(shapes.same, {"negative_slope": _number(0.3)}),
    "ELU": Kind(shapes.same, {"alpha": _number(1.0)}),
    "Softmax": Kind(shapes.on_an_axis, {"axis": _AXIS}),
    "Add": _merge(),
    "Subtract": _merge(2),
    "Multiply": _merge(),
    "Average": _merge(),
    "Maximum": _merge(),
    "Minimum": _merge(),
    "Concatenate": Kind(shapes.joined, {"axis": _AXIS}, inputs=(1, 64)),
    "ZeroPadding2D": Kind(
        lambda settings, before: shapes.sides_changed(before[0], [sum(side) for side in settings["padding"]]),
        {"padding": _MARGINS},
    ),
    "Cropping2D": Kind(
        lambda settings, before: shapes.sides_changed(before[0], [-sum(side) for side in settings["cropping"]]),
        {"cropping": _MARGINS},
    ),
    "UpSampling2D": Kind(
        lambda settings, before: shapes.sides_changed(before[0], (0, 0), factor=settings["size"]),
        {"size": Setting(_lengths(2), MUST), "interpolation": _INTERPOLATION},
    ),
    "Resizing": Kind(
        lambda settings, before: (*settings["size"], before[0][-1]),
        {"size": Setting(_lengths(2), MUST), "interpolation": Setting(_INTERPOLATION.accepts, "bilinear")},
    ),
    "Rescaling": Kind(shapes.same, {"scale": _number(1.0), "offset": _number(0.0)}, multiply_adds=_EACH),
    "Normalization": Kind(shapes.same, spread=2, multiply_adds=_EACH),  # the mean and the variance
    "Scale": Kind(
        shapes.same, spread=2, multiply_adds=shapes.per_number
    ),  # factor and offset, x * factor + offset; not of Keras
    "PReLU": Kind(shapes.same, spread=1, multiply_adds=_EACH),  # the slope below zero
}
"""The kinds by their name."""
