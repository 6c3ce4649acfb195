"""Each kind of Keras layer as nodes of a graph, whatever its settings were called when it was written."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import numpy as np

from digitpad.core.models.foreign.keras import images
from digitpad.core.models.foreign.keras.activations import add_activation, inline_function
from digitpad.core.models.foreign.keras.build import Array, Builder, Layer
from digitpad.core.models.foreign.keras.images import FIRST, LAST, Translator, tuple_of
from digitpad.core.models.foreign.keras.operations import OPERATIONS
from digitpad.core.models.foreign.keras.weights import BATCH_NORMALISATIONS
from digitpad.core.models.foreign.kinds import KINDS
from digitpad.core.sentences import sentence


def _dense(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    function = inline_function(layer)
    last = builder.add(
        layer.name,
        "Dense",
        inputs,
        *layer.arrays,
        units=layer.get("units", "output_dim"),
        use_bias=bool(layer.get("use_bias", "bias", default=True)),
        activation=function or "linear",
    )
    return last if function is not None else add_activation(builder, layer, last)


def _flatten(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    """Add it; since version 2.1.? it puts the channels last before, if it is told that they are first."""
    source = inputs[0]
    if layer.channels_first and layer.era > 1 and len(builder.shapes[source]) == 3:
        source = builder.permute(f"{layer.name}/channels_last", source, LAST)
    return builder.add(layer.name, "Flatten", (source,))


def _reshape(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    target = layer.get("target_shape", "dims")
    target = tuple(-1 if length is None else length for length in target)
    return builder.add(layer.name, "Reshape", inputs, target_shape=target)


def _permute(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    return builder.add(layer.name, "Permute", inputs, dims=layer.get("dims"))


def _unchanged(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    return inputs[0]


def _forgetful(op: str, key: str, *older: str) -> Translator:
    def translate(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
        return builder.add(layer.name, op, inputs, **{key: float(layer.get(key, *older, default=0.0))})

    return translate


def _normalised(op: str) -> Translator:
    """Return what adds a normalisation of channels; the axis is made the last."""

    def translate(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
        if layer.get("rms_scaling", default=False):
            raise layer.refuse(sentence("Models", "it does not take the mean away"))
        source, shape = inputs[0], builder.shapes[inputs[0]]
        axis = layer.get("axis", default=-1)
        axis = axis[0] if isinstance(axis, list) and len(axis) == 1 else axis
        if type(axis) is not int or shape == () or layer.get("mode", default=0) not in (0, 2):
            raise layer.refuse(sentence("Models", "its axes are not known"))
        turned = len(shape) == 3 and axis in (1, -3)
        if turned:
            source = builder.permute(f"{layer.name}/channels_last", source, LAST)
        elif axis not in (-1, len(shape)):
            raise layer.refuse(sentence("Models", "it has no axis {axis} of channels", axis=axis))
        last = builder.add(
            layer.name,
            op,
            (source,),
            *_filled_in(layer, builder.shapes[source][-1], others=2 if op == "BatchNormalization" else 0),
            epsilon=layer.get("epsilon", default=1e-3),
        )
        return builder.permute(f"{layer.name}/channels_first", last, FIRST) if turned else last

    return translate


def _filled_in(layer: Layer, channels: int | None, *, others: int) -> list[Array]:
    """Return the scale and the offset, which are 1 and 0 where the layer has none, and the others."""
    flags = [bool(layer.get(key, default=True)) for key in ("scale", "center")]
    if len(layer.arrays) != sum(flags) + others or channels is None:
        raise layer.refuse(sentence("Models", "it has {count} arrays of weights", count=len(layer.arrays)))
    arrays = iter(layer.arrays)
    usual = (np.ones(channels, np.float32), np.zeros(channels, np.float32))
    return [next(arrays) if flag else plain for flag, plain in zip(flags, usual, strict=True)] + list(arrays)


def _normalization(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    """Add what was measured before the training: a mean and a variance along some axes."""
    shape = builder.shapes[inputs[0]]
    told = [layer.get("mean"), layer.get("variance")]
    arrays = layer.arrays[:2] if None in told else [np.asarray(each, np.float32) for each in told]
    if len(arrays) != 2 or layer.get("invert", default=False):
        raise layer.refuse(sentence("Models", "it has {count} arrays of weights", count=len(arrays)))
    axes = layer.get("axis", default=-1)
    axes = [] if axes is None or axes == [] else list(tuple_of(axes, 1))
    kept = {axis - 1 if axis > 0 else axis + len(shape) for axis in axes}
    wide = [length if i in kept else 1 for i, length in enumerate(shape)]
    arrays = [_spread(array, wide) for array in arrays]
    return builder.add(layer.name, "Normalization", inputs, *arrays)


def _spread(array: Array, shape: list[int | None]) -> Array:
    fits = None not in shape and array.size == math.prod(length or 0 for length in shape)
    return array.reshape([length or 0 for length in shape]) if fits else array.reshape(-1)


def _rescaling(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    scale, offset = layer.get("scale", default=1.0), layer.get("offset", default=0.0)
    if isinstance(scale, list) or isinstance(offset, list):  # one for each channel
        arrays = np.broadcast_arrays(np.asarray(scale, np.float32), np.asarray(offset, np.float32))
        return builder.add(layer.name, "Scale", inputs, *(array.copy() for array in arrays))
    return builder.add(layer.name, "Rescaling", inputs, scale=scale, offset=offset)


def _merge(op: str) -> Translator:
    return lambda builder, layer, inputs: builder.add(layer.name, op, inputs)


def _joined(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    return builder.add(layer.name, "Concatenate", inputs, axis=layer.get("axis", "concat_axis", default=-1))


_MODES: Final = {"sum": "Add", "mul": "Multiply", "ave": "Average", "max": "Maximum"}


def _merged(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    """Add Keras 1's layer for all kinds of merging."""
    mode = layer.get("mode", default="sum")
    if mode == "concat":
        return _joined(builder, layer, inputs)
    if not isinstance(mode, str) or mode not in _MODES:
        raise layer.refuse(sentence("Models", "it merges by {mode}", mode=str(mode)[:50]))
    return builder.add(layer.name, _MODES[mode], inputs)


def _activation(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    return add_activation(builder, layer, inputs[0])


def _prelu(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
    return builder.add(layer.name, "PReLU", inputs, *layer.arrays)


# fmt: off
_TRAINING_ONLY: Final = (
    "Identity", "ActivityRegularization", "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation",
    "RandomContrast", "RandomBrightness", "RandomShear", "RandomErasing", "RandomInvert", "RandomGaussianBlur",
    "RandomHeight", "RandomWidth",
)
# fmt: on

TRANSLATORS: Final[Mapping[str, Translator]] = {
    "Dense": _dense,
    "Conv1D": images.convolution(1),
    "Convolution1D": images.convolution(1),
    "Conv2D": images.convolution(2),
    "Convolution2D": images.convolution(2),
    "AtrousConvolution2D": images.convolution(2),
    "DepthwiseConv2D": images.spatial("DepthwiseConv2D", images.depthwise_settings, has_weights=True),
    "SeparableConv2D": images.spatial("SeparableConv2D", images.separable_settings, has_weights=True),
    "SeparableConvolution2D": images.spatial("SeparableConv2D", images.separable_settings, has_weights=True),
    **{f"{kind}Pooling{n}D": images.pooling(f"{kind}Pooling{n}D", n) for kind in ("Max", "Average") for n in (1, 2)},
    **{
        f"Global{kind}Pooling{n}D": images.global_pooling(f"Global{kind}Pooling{n}D")
        for kind in ("Max", "Average")
        for n in (1, 2)
    },
    "ZeroPadding2D": images.spatial("ZeroPadding2D", lambda layer: {"padding": images.margins(layer, "padding")}),
    "Cropping2D": images.spatial("Cropping2D", lambda layer: {"cropping": images.margins(layer, "cropping")}),
    "UpSampling2D": images.spatial("UpSampling2D", images.up_sampling),
    "Resizing": images.spatial("Resizing", images.resizing),
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Permute": _permute,
    "Dropout": _forgetful("Dropout", "rate", "p"),
    "SpatialDropout1D": _forgetful("SpatialDropout1D", "rate", "p"),
    "SpatialDropout2D": _forgetful("SpatialDropout2D", "rate", "p"),
    "AlphaDropout": _forgetful("AlphaDropout", "rate"),
    "GaussianDropout": _forgetful("GaussianDropout", "rate", "p"),
    "GaussianNoise": _forgetful("GaussianNoise", "stddev", "sigma"),
    **dict.fromkeys(_TRAINING_ONLY, _unchanged),
    **dict.fromkeys(BATCH_NORMALISATIONS, _normalised("BatchNormalization")),
    "LayerNormalization": _normalised("LayerNormalization"),
    "Normalization": _normalization,
    "Rescaling": _rescaling,
    "Activation": _activation,
    **dict.fromkeys(("ReLU", "LeakyReLU", "ELU", "ThresholdedReLU", "Softmax"), _activation),
    "PReLU": _prelu,
    **{op: _merge(op) for op in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")},
    "Concatenate": _joined,
    "Merge": _merged,
    **OPERATIONS,
}
"""The kinds that are read, by the names of their classes."""

assert {"Scale"} == set(KINDS) - set(TRANSLATORS)
