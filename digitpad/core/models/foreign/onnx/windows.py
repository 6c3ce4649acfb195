"""Operators that move a window over an image: convolutions and pooling, and margins around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.onnx.values import Array, Operator, Tensor
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

Margins = tuple[tuple[int, int], ...]
"""Before and after, for each side."""

_LONGEST: Final = 4096  # of a side
_NEVER_NEGATIVE: Final = frozenset({"relu", "relu6", "sigmoid", "softmax", "softplus", "exponential", "hard_sigmoid"})
_PASSES_ON: Final = frozenset(
    {"MaxPooling1D", "MaxPooling2D", "AveragePooling2D", "Flatten", "Reshape", "Permute", "Dropout", "ZeroPadding2D"}
)


def convolution(operator: Operator) -> Tensor:
    """Return a convolution; each channel by itself if there are as many groups as channels."""
    source, kernel = operator.channels_last(operator.tensor()), operator.floats(1)
    dimensions = source.rank - 2
    if dimensions not in (1, 2) or kernel.ndim != dimensions + 2:
        raise operator.refusal(sentence("Models", "it moves over {count} sides", count=dimensions))
    size, groups = kernel.shape[2:], operator.attributes.get("group", 1)
    bias = operator.constant(2)
    weights: list[Array] = [] if bias is None else [np.asarray(bias, np.float32).reshape(-1)]
    apart = tuple(operator.attributes.get("dilations", (1,) * dimensions))
    source, window = _Window.of(operator, source, size, apart).placed()
    settings = {**window, "kernel_size": size, "dilation_rate": apart, "use_bias": bool(weights)}
    channels = operator.builder.shapes[source.name][-1]
    if dimensions == 2 and groups > 1 and groups == channels and kernel.shape[1] == 1 and not len(kernel) % groups:
        by_channel = kernel.reshape(groups, -1, *size).transpose(2, 3, 0, 1)
        times = by_channel.shape[-1]
        return operator.add(
            "DepthwiseConv2D", [source], source.axes, by_channel, *weights, depth_multiplier=times, **settings
        )
    turned = kernel.transpose(*range(2, kernel.ndim), 1, 0)
    op = f"Conv{dimensions}D"
    return operator.add(op, [source], source.axes, turned, *weights, filters=len(kernel), groups=groups, **settings)


def pooling(op: str) -> Callable[[Operator], Tensor]:
    """Return what reads a pooling of the kind ``op``, without its dimensions."""

    def read(operator: Operator) -> Tensor:
        source = operator.channels_last(operator.tensor())
        size = tuple(operator.attributes.get("kernel_shape", ()))
        dimensions = source.rank - 2
        if dimensions not in (1, 2) or len(size) != dimensions:
            raise operator.refusal(sentence("Models", "it moves over {count} sides", count=dimensions))
        if any(n != 1 for n in operator.attributes.get("dilations", ())):
            raise operator.refusal(sentence("Models", "its window has holes"))
        source, window = _Window.of(operator, source, size, (1,) * dimensions, pools=op).placed()
        return operator.add(f"{op}{dimensions}D", [source], source.axes, pool_size=size, **window)

    return read


def global_pooling(op: str) -> Callable[[Operator], Tensor]:
    """Return what reads a pooling of all sides of the kind ``op``, without its dimensions."""

    def read(operator: Operator) -> Tensor:
        source = operator.channels_last(operator.tensor())
        return operator.add(f"{op}{source.rank - 2}D", [source], source.axes, keepdims=True)

    return read


def over_axes(op: str) -> Callable[[Operator], Tensor]:
    """Return what reads a mean or a maximum over all axes but one as a pooling of the kind ``op``."""

    def read(operator: Operator) -> Tensor:
        source = operator.tensor()
        listed = operator.whole_numbers(1, "axes") or []
        axes = {operator.axis(axis, source) for axis in listed}
        kept = set(range(1, source.rank)) - axes
        if 0 in axes or len(kept) != 1 or len(axes) not in (1, 2):
            raise operator.refusal(sentence("Models", "it is over the axes {axes}", axes=listed))
        keeps = bool(operator.attributes.get("keepdims", 1))
        source = operator.ordered(source, (*sorted(axes), *kept))
        return operator.add(f"{op}{len(axes)}D", [source], source.axes if keeps else (1,), keepdims=keeps)

    return read


def padding(operator: Operator) -> Tensor:
    """Return margins of zeros around an image, or less of it if they are negative."""
    mode = operator.attributes.get("mode", b"constant")
    value = operator.attributes.get("value", 0.0) if operator.opset < 11 else operator.constant(2)
    if mode != b"constant" or (value is not None and np.asarray(value).size and np.any(np.asarray(value) != 0)):
        raise operator.refusal(sentence("Models", "it pads with something else than zeros"))
    source = operator.tensor()
    pads = operator.whole_numbers(1, "pads") or []
    if source.rank != 4 or len(pads) != 8 or operator.constant(3) is not None:
        raise operator.refusal(sentence("Models", "it pads no image"))
    source = operator.ordered(source, (2, 3, 1)) if pads[1] == pads[5] == 0 else operator.as_onnx_has_it(source)
    by_axis = list(zip(pads[:4], pads[4:], strict=True))
    margins = tuple(by_axis[axis] for axis in source.axes)
    if by_axis[0] != (0, 0) or margins[2] != (0, 0):
        raise operator.refusal(sentence("Models", "it pads no image"))
    if all(n >= 0 for margin in margins for n in margin):
        return operator.add("ZeroPadding2D", [source], source.axes, padding=margins[:2])
    if all(n <= 0 for margin in margins for n in margin):
        cropping = tuple((-first, -last) for first, last in margins[:2])
        return operator.add("Cropping2D", [source], source.axes, cropping=cropping)
    raise operator.refusal(sentence("Models", "it pads and crops"))


@dataclass(frozen=True, slots=True)
class _Window:
    """A window that moves over an image.

    Attributes:
        source: the image, channels last.
        sides: of the image.
        reach: how far the window reaches, its holes too.
        pools: how it pools; empty of a convolution.
    """

    operator: Operator
    source: Tensor
    sides: Shape
    reach: tuple[int, ...]
    strides: tuple[int, ...]
    pools: str

    @classmethod
    def of(
        cls, operator: Operator, source: Tensor, size: Sequence[int], apart: Sequence[int], pools: str = ""
    ) -> _Window:
        strides = tuple(operator.attributes.get("strides", (1,) * len(size)))
        sides = operator.builder.shapes[source.name][:-1]
        if not len(strides) == len(size) == len(apart) == len(sides):
            raise operator.refusal(sentence("Models", "its window has another number of sides than the image"))
        if any(type(n) is not int or not 1 <= n <= _LONGEST for n in (*strides, *size, *apart)):
            raise operator.refusal(sentence("Models", "its window is no window"))
        reach = tuple((n - 1) * step + 1 for n, step in zip(size, apart, strict=True))
        return cls(operator, source, sides, reach, strides, pools)

    @property
    def _zeros_count(self) -> bool:
        """Whether a mean is over the margins, too."""
        return self.pools == "AveragePooling" and bool(self.operator.attributes.get("count_include_pad", 0))

    def placed(self) -> tuple[Tensor, dict[str, Any]]:
        """Return what it moves over and how: Keras' padding if it is one of its two, else margins of zeros."""
        operator, same = self.operator, self._same()
        margins = self._margins(same)
        if operator.attributes.get("ceil_mode", 0):
            margins = self._rounded_up(margins)
        settings: dict[str, Any] = {"strides": self.strides, "padding": "valid"}
        if all(margin == (0, 0) for margin in margins):
            return self.source, settings
        if margins == same and not self._zeros_count:
            return self.source, settings | {"padding": "same"}
        if self.pools == "AveragePooling" and not self._zeros_count:
            raise operator.refusal(sentence("Models", "it pads by {margins} without counting that", margins=margins))
        if self.pools == "MaxPooling" and not _is_never_negative(operator, self.source.name):
            raise operator.refusal(sentence("Models", "it pads by {margins} what may be negative", margins=margins))
        if len(margins) != 2:
            raise operator.refusal(sentence("Models", "it pads by {margins}", margins=margins))
        return operator.add("ZeroPadding2D", [self.source], self.source.axes, padding=margins), settings

    def _same(self) -> Margins | None:
        """Return the margins of Keras' padding “same”; None where a side is not known and matters."""
        margins = []
        for side, length, stride in zip(self.sides, self.reach, self.strides, strict=True):
            if side is None and stride > 1:
                return None
            known = side or _LONGEST  # at a stride of 1 all sides have the same margins
            total = max((-(-known // stride) - 1) * stride + length - known, 0)
            margins.append((total // 2, total - total // 2))
        return tuple(margins)

    def _margins(self, same: Margins | None) -> Margins:
        """Return the margins that the file asks for."""
        automatic = self.operator.attributes.get("auto_pad", b"NOTSET")
        none = [0] * 2 * len(self.sides)
        if automatic in (b"SAME_UPPER", b"SAME_LOWER"):
            if same is None:
                raise self.operator.refusal(sentence("Models", "how large the image is is not known"))
            return same if automatic == b"SAME_UPPER" else tuple((last, first) for first, last in same)
        if automatic not in (b"NOTSET", b"VALID", b""):
            raise self.operator.refusal(sentence("Models", "it pads in an unknown way"))
        pads = none if automatic == b"VALID" else list(self.operator.attributes.get("pads", none))
        if len(pads) != len(none) or any(type(n) is not int or not 0 <= n <= _LONGEST for n in pads):
            raise self.operator.refusal(sentence("Models", "it pads by {margins}", margins=pads))
        return tuple(zip(pads[: len(self.sides)], pads[len(self.sides) :], strict=True))

    def _rounded_up(self, margins: Margins) -> Margins:
        """Return margins with which a window that may reach beyond the end does not."""
        wider = []
        for (first, last), side, length, stride in zip(margins, self.sides, self.reach, self.strides, strict=True):
            if side is None:
                raise self.operator.refusal(sentence("Models", "how large the image is is not known"))
            missing = -(side + first + last - length) % stride
            start = side + first + last - length + missing  # of the last window
            wider.append(
                (first, last if start >= side + first else last + missing)
            )  # one that sees nothing is left out
        if self._zeros_count and tuple(wider) != margins:
            raise self.operator.refusal(sentence("Models", "its window reaches beyond the image"))
        return tuple(wider)


def _is_never_negative(operator: Operator, name: str) -> bool:
    while (node := operator.builder.node(name)) is not None:
        if node.op == "ReLU":
            return bool(node.settings["negative_slope"] == 0)
        told = node.settings.get("function", node.settings.get("activation"))
        if told in _NEVER_NEGATIVE or node.op == "Softmax":
            return True
        if node.op not in _PASSES_ON:
            return False
        name = node.inputs[0]
    return False
