"""The shapes that come out of the layers of a foreign network, those of their weights, and what they multiply.

Each is a function of the layer's settings and of the shapes that go in, for one image; None is a length not known.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

Shape = tuple[int | None, ...]
"""Of an array for one image; None where the network does not say how long."""

Settings = Mapping[str, Any]

Weights = Callable[[Settings, Shape], tuple[tuple[int, ...], ...]]


def refuse_shape(what: str) -> DigitpadError:
    """Return the refusal of a layer that does not fit what goes into it."""
    return DigitpadError(sentence("Models", "does not fit what goes into it: {what}", what=what))


# --- shapes ---------------------------------------------------------------------------------------------------------


def same(_: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape that goes in."""
    return before[0]


def _known_last(before: Shape) -> int:
    if not before or before[-1] is None:
        raise refuse_shape(sentence("Models", "how many numbers go in is not known"))
    return before[-1]


def _refuse_dimensions(before: Shape, dimensions: int) -> None:
    if len(before) != dimensions + 1:
        wanted, given = dimensions + 1, len(before)
        what = sentence("Models", "{given} dimensions instead of {wanted}", given=given, wanted=wanted)
        raise refuse_shape(what)


def _moved(settings: Settings, before: Shape, size: Sequence[int]) -> Shape:
    """Return the sides over which a window of ``size`` moves, without the channels."""
    _refuse_dimensions(before, len(size))
    sides: list[int | None] = []
    dilation = settings.get("dilation_rate", (1,) * len(size))
    for length, window, stride, apart in zip(before[:-1], size, settings["strides"], dilation, strict=True):
        if length is None:
            sides.append(None)
        elif settings["padding"] == "same":
            sides.append(-(-length // stride))
        else:
            sides.append((length - (window - 1) * apart - 1) // stride + 1)
    if any(side is not None and side < 1 for side in sides):
        raise refuse_shape(sentence("Models", "its window is larger than the image"))
    return tuple(sides)


def dense(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape with a number for each unit at its end."""
    return (*before[0][:-1], settings["units"])


def convolved(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape after a convolution; each filter becomes a channel."""
    return (*_moved(settings, before[0], settings["kernel_size"]), settings["filters"])


def depthwise(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape after a convolution of each channel by itself."""
    channels = _known_last(before[0]) * settings["depth_multiplier"]
    return (*_moved(settings, before[0], settings["kernel_size"]), channels)


def pooled(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape after pooling."""
    return (*_moved(settings, before[0], settings["pool_size"]), before[0][-1])


def globally_pooled(dimensions: int) -> Callable[[Settings, Sequence[Shape]], Shape]:
    """Return what says the shape after pooling over all of ``dimensions`` sides."""

    def output(settings: Settings, before: Sequence[Shape]) -> Shape:
        _refuse_dimensions(before[0], dimensions)
        return (*((1,) * dimensions if settings["keepdims"] else ()), before[0][-1])

    return output


def flattened(_: Settings, before: Sequence[Shape]) -> Shape:
    """Return one row of all numbers."""
    return (_size(before[0]),)


def reshaped(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape that it is given; -1 is what is left."""
    target, size = settings["target_shape"], _size(before[0])
    fixed = math.prod(length for length in target if length != -1)
    if size is None:
        return tuple(None if length == -1 else length for length in target)
    if size % fixed or (-1 not in target and size != fixed):
        raise refuse_shape(sentence("Models", "{size:,} numbers cannot become {target}", size=size, target=target))
    return tuple(size // fixed if length == -1 else length for length in target)


def permuted(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape with its axes in another order."""
    if sorted(settings["dims"]) != list(range(1, len(before[0]) + 1)):
        raise refuse_shape(sentence("Models", "its axes {dims} are not those of an image", dims=settings["dims"]))
    return tuple(before[0][axis - 1] for axis in settings["dims"])


def sides_changed(before: Shape, change: Sequence[int], *, factor: Sequence[int] = (1, 1)) -> Shape:
    """Return the shape of an image whose sides are ``factor`` times as long, and ``change`` longer."""
    _refuse_dimensions(before, 2)
    pairs = zip(before[:2], change, factor, strict=True)
    sides = [None if length is None else length * times + more for length, more, times in pairs]
    if any(side is not None and side < 1 for side in sides):
        raise refuse_shape(sentence("Models", "nothing is left of the image"))
    return (*sides, before[2])


def merged(_: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape of arrays that are added, multiplied and so on: they spread over each other."""
    rank = max(map(len, before))
    padded = [(*((1,) * (rank - len(shape))), *shape) for shape in before]
    lengths: list[int | None] = []
    for beside in zip(*padded, strict=True):
        wide = {length for length in beside if length != 1}
        if len(wide - {None}) > 1:
            raise refuse_shape(sentence("Models", "what goes in has different shapes"))
        lengths.append(None if None in wide else max(wide, default=1, key=lambda length: length or 0))
    return tuple(lengths)


def joined(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape of arrays one behind the other."""
    axis = axis_of(settings["axis"], before[0])
    rest = {shape[:axis] + shape[axis + 1 :] for shape in before if len(shape) == len(before[0])}
    if len(rest) != 1 or any(len(shape) != len(before[0]) for shape in before):
        raise refuse_shape(sentence("Models", "what goes in has different shapes"))
    lengths = [shape[axis] for shape in before]
    total = None if None in lengths else sum(length or 0 for length in lengths)
    return (*before[0][:axis], total, *before[0][axis + 1 :])


def on_an_axis(settings: Settings, before: Sequence[Shape]) -> Shape:
    """Return the shape that goes in, which must have the axis."""
    axis_of(settings["axis"], before[0])
    return before[0]


def axis_of(axis: int, shape: Shape) -> int:
    """Return the index in ``shape``, which has no batch, of Keras' ``axis``, which counts it or is negative.

    Raises:
        DigitpadError: there is no such axis.
    """
    index = axis - 1 if axis > 0 else axis + len(shape)
    if not 0 <= index < len(shape):
        raise refuse_shape(sentence("Models", "it has no axis {axis}", axis=axis))
    return index


def _size(shape: Shape) -> int | None:
    return None if None in shape else math.prod(length or 0 for length in shape)


# --- weights --------------------------------------------------------------------------------------------------------


def _bias(settings: Settings, length: int) -> tuple[tuple[int, ...], ...]:
    return ((length,),) if settings["use_bias"] else ()


def dense_weights(settings: Settings, before: Shape) -> tuple[tuple[int, ...], ...]:
    """Return those of a layer all of whose units see every number."""
    return ((_known_last(before), settings["units"]), *_bias(settings, settings["units"]))


def convolution_weights(settings: Settings, before: Shape) -> tuple[tuple[int, ...], ...]:
    """Return those of a convolution."""
    channels, filters, groups = _known_last(before), settings["filters"], settings["groups"]
    if channels % groups or filters % groups:
        raise refuse_shape(sentence("Models", "{groups} groups", groups=groups))
    return ((*settings["kernel_size"], channels // groups, filters), *_bias(settings, filters))


def depthwise_weights(settings: Settings, before: Shape) -> tuple[tuple[int, ...], ...]:
    """Return those of a convolution of each channel by itself."""
    channels, times = _known_last(before), settings["depth_multiplier"]
    return ((*settings["kernel_size"], channels, times), *_bias(settings, channels * times))


def separable_weights(settings: Settings, before: Shape) -> tuple[tuple[int, ...], ...]:
    """Return those of a convolution of each channel by itself and of one over the channels."""
    channels, times, filters = _known_last(before), settings["depth_multiplier"], settings["filters"]
    depthwise = (*settings["kernel_size"], channels, times)
    return (depthwise, (1, 1, channels * times, filters), *_bias(settings, filters))


def channel_weights(count: int) -> Weights:
    """Return what says the shapes of ``count`` arrays with one number a channel."""
    return lambda settings, before: ((_known_last(before),),) * count


# --- multiplications ------------------------------------------------------------------------------------------------


def _places(after: Shape) -> int:
    return math.prod(length or 0 for length in after[:-1])


def by_kernel(weights: Weights) -> Callable[[Settings, Shape, Shape], int]:
    """Return what counts each number of the kernels once at each place of the output."""

    def count(settings: Settings, before: Shape, after: Shape) -> int:
        kernels = (shape for shape in weights(settings, before) if len(shape) > 1)
        return sum(map(math.prod, kernels)) * _places(after)

    return count


def per_number(settings: Settings, before: Shape, after: Shape) -> int:
    """Count once each number that comes out."""
    return _size(after) or 0
