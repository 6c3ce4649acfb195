"""Layers that work on the sides of an image: convolutions, pooling, margins, other sizes.

Images have their channels last in a graph. A layer that takes them first gets a change of axes before it and after.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from digitpad.core.models.foreign.keras.activations import add_activation, inline_function
from digitpad.core.models.foreign.keras.build import Array, Builder, Layer
from digitpad.core.sentences import sentence

Translator = Callable[[Builder, Layer, tuple[str, ...]], str]
"""Adds the nodes of a layer, after those whose answers go in; returns the name of the last."""

LAST: Final = (2, 3, 1)  # from channels, rows, columns
FIRST: Final = (3, 1, 2)


def tuple_of(value: Any, dimensions: int) -> tuple[Any, ...]:
    """Return a setting that may be one number for all sides."""
    return tuple(value) if isinstance(value, list | tuple) else (value,) * dimensions


def spatial(op: str, settings: Callable[[Layer], dict[str, Any]], *, has_weights: bool = False) -> Translator:
    """Return what adds a layer that works on the sides of an image."""

    def translate(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
        source = inputs[0]
        turned = layer.channels_first and len(builder.shapes[source]) == 3
        if layer.channels_first and not turned:
            raise layer.refuse(sentence("Models", "it has its channels first"))
        if turned:
            source = builder.permute(f"{layer.name}/channels_last", source, LAST)
        more = settings(layer)
        function = None
        if has_weights:
            function = inline_function(layer)
            more |= {"activation": function or "linear", "use_bias": bool(layer.get("use_bias", "bias", default=True))}
        last = builder.add(layer.name, op, (source,), *_kernels(op, layer, more), **more)
        if has_weights and function is None:
            last = add_activation(builder, layer, last)
        if turned and len(builder.shapes[last]) == 3:
            last = builder.permute(f"{layer.name}/channels_first", last, FIRST)
        return last

    return translate


def _window(layer: Layer, dimensions: int) -> dict[str, Any]:
    size = layer.get("kernel_size", "filter_length")
    if size is None:
        size = [layer.get("nb_row"), layer.get("nb_col")]
    padding = layer.get("padding", "border_mode", default="valid")
    strides = layer.get("strides", "subsample", "subsample_length", default=1)
    dilation = layer.get("dilation_rate", "atrous_rate", default=1)
    return {
        "kernel_size": tuple_of(size, dimensions),
        "strides": tuple_of(strides, dimensions),
        "padding": padding,
        "dilation_rate": tuple_of(dilation, dimensions),
    }


def convolution(dimensions: int) -> Translator:
    """Return what adds a convolution."""

    def settings(layer: Layer) -> dict[str, Any]:
        window = _window(layer, dimensions)
        return {"filters": layer.get("filters", "nb_filter"), **window, "groups": layer.get("groups", default=1)}

    return spatial(f"Conv{dimensions}D", settings, has_weights=True)


def depthwise_settings(layer: Layer) -> dict[str, Any]:
    """Return the settings of a convolution of each channel by itself."""
    return {**_window(layer, 2), "depth_multiplier": layer.get("depth_multiplier", default=1)}


def separable_settings(layer: Layer) -> dict[str, Any]:
    """Return the settings of one of each channel by itself and one over the channels."""
    return {"filters": layer.get("filters", "nb_filter"), **depthwise_settings(layer)}


def _kernels(op: str, layer: Layer, settings: Mapping[str, Any]) -> list[Array]:
    """Return the arrays as later versions have them: rows, columns, channels, filters."""
    arrays = list(layer.arrays)
    if not arrays or op not in ("Conv1D", "Conv2D", "SeparableConv2D", "DepthwiseConv2D"):
        return arrays
    kernels = 2 if op == "SeparableConv2D" else 1
    for i, kernel in enumerate(arrays[:kernels]):
        if kernel.ndim == 4 and layer.era == 1 and op == "Conv1D":  # it was a convolution one pixel wide
            if layer.config.get("dim_ordering") == "th" or kernel.shape[1] != 1:
                kernel = kernel.transpose(2, 3, 1, 0)  # noqa: PLW2901
            kernel = kernel[:, 0]  # noqa: PLW2901
        elif kernel.ndim == 4 and layer.era == 1 and layer.config.get("dim_ordering") == "th":
            kernel = kernel.transpose(2, 3, 1, 0)  # noqa: PLW2901
        if layer.origin.is_theano:
            kernel = kernel[::-1, ::-1] if kernel.ndim == 4 else kernel[::-1]  # noqa: PLW2901
        arrays[i] = kernel
    return arrays


def pooling(op: str, dimensions: int) -> Translator:
    """Return what adds a pooling."""

    def settings(layer: Layer) -> dict[str, Any]:
        size = layer.get("pool_size", "pool_length", default=2)
        strides = layer.get("strides", "stride", default=size)
        padding = layer.get("padding", "border_mode", default="valid")
        return {
            "pool_size": tuple_of(size, dimensions),
            "strides": tuple_of(strides, dimensions),
            "padding": padding,
        }

    return spatial(op, settings)


def global_pooling(op: str) -> Translator:
    """Return what adds a pooling over the whole image."""
    return spatial(op, lambda layer: {"keepdims": bool(layer.get("keepdims", default=False))})


def margins(layer: Layer, key: str) -> tuple[tuple[int, int], ...]:
    """Return how much is added or cut on each side: top and bottom, left and right."""
    value = layer.get(key, default=1)
    if isinstance(value, dict):  # Keras 1: {"top_pad": 1, …}
        top, bottom, left, right = (value.get(f"{side}_pad", 0) for side in ("top", "bottom", "left", "right"))
        return (top, bottom), (left, right)
    sides = tuple_of(value, 2)
    if len(sides) == 4:
        return (sides[0], sides[1]), (sides[2], sides[3])
    return tuple((side, side) if type(side) is int else tuple(side) for side in sides)


def up_sampling(layer: Layer) -> dict[str, Any]:
    """Return the settings of an enlargement."""
    interpolation = layer.get("interpolation", default="nearest")
    return {"size": tuple_of(layer.get("size", default=2), 2), "interpolation": interpolation}


def resizing(layer: Layer) -> dict[str, Any]:
    """Return the settings of what makes every image one size."""
    if layer.get("crop_to_aspect_ratio", default=False) or layer.get("pad_to_aspect_ratio", default=False):
        raise layer.refuse(sentence("Models", "it crops the image"))
    size = (layer.get("height"), layer.get("width"))
    return {"size": size, "interpolation": layer.get("interpolation", default="bilinear")}
