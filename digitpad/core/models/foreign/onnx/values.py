"""What flows through an ONNX graph while it is read: arrays that are known, and answers of nodes that are not.

ONNX counts the channels before the sides of an image, a graph of ours after them. So of each answer it is kept which of
ONNX's axes each of our axes is: to turn it costs nothing then, and is done only where a layer needs an order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.keras.build import Builder
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

Array = npt.NDArray[Any]

BATCH: Final = -(1 << 40)
"""Stands for the number of images where a file computes with shapes."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """What is not known before an image comes.

    Attributes:
        name: of the node that answers it, or the input.
        axes: for each axis of that answer, which of ONNX's it is, from 1; the batch is 0.
    """

    name: str
    axes: tuple[int, ...]

    @property
    def rank(self) -> int:
        """How many axes it has in ONNX, the batch too."""
        return len(self.axes) + 1


Value = Tensor | Array


@dataclass(frozen=True)
class Operator:
    """One node of an ONNX file as it is read.

    Attributes:
        name: for the nodes made of it.
        kind: such as ``Conv``.
        inputs: what goes into it; None where an optional one is left out.
        attributes: plain values; an array for a tensor.
        opset: version of the operators of the file.
        builder: takes the nodes.
        fixed_batch: how many images the file says that it takes; None if any number.
        shared: names of nodes whose answers go into several operators.
    """

    name: str
    kind: str
    inputs: tuple[Value | None, ...]
    attributes: Mapping[str, Any]
    opset: int
    builder: Builder
    fixed_batch: int | None = None
    shared: frozenset[str] = field(default_factory=frozenset)

    def refusal(self, why: str) -> DigitpadError:
        """Return the refusal of this operator because of ``why``."""
        return DigitpadError(
            sentence(
                "Models",
                "has an operator {name!r} ({kind}) that is refused: {why}",
                name=self.name,
                kind=self.kind,
                why=why,
            )
        )

    def tensor(self, place: int = 0) -> Tensor:
        """Return an input that is computed from the image."""
        value = self.inputs[place] if place < len(self.inputs) else None
        if not isinstance(value, Tensor):
            raise self.refusal(sentence("Models", "what goes into it does not come from the image"))
        return value

    def constant(self, place: int) -> Array | None:
        """Return an input that must be known; None if it is left out."""
        value = self.inputs[place] if place < len(self.inputs) else None
        if isinstance(value, Tensor):
            raise self.refusal(sentence("Models", "its input {place} changes with the image", place=place))
        return value

    def known(self, place: int) -> Array:
        """Return an input that must be known and there."""
        value = self.constant(place)
        if value is None:
            raise self.refusal(sentence("Models", "its input {place} is missing", place=place))
        return value

    def floats(self, place: int) -> Array:
        """Return likewise numbers to compute with."""
        return np.asarray(self.known(place), np.float32)

    def whole_numbers(self, place: int, attribute: str) -> list[int] | None:
        """Return a list that is an attribute in old files and an input in new ones; None if it is neither."""
        found = self.attributes.get(attribute, self.constant(place))
        if found is None:
            return None
        numbers = np.asarray(found).reshape(-1)
        if numbers.dtype.kind not in "iu":
            raise self.refusal(sentence("Models", "{name} are no whole numbers", name=attribute))
        return [int(n) for n in numbers]

    def shape(self, tensor: Tensor) -> Shape:
        """Return the shape of an answer in ONNX's order, without the batch."""
        own = self.builder.shapes[tensor.name]
        return tuple(own[tensor.axes.index(axis)] for axis in range(1, tensor.rank))

    def add(
        self, op: str, tensors: Sequence[Tensor], axes: tuple[int, ...], *weights: Array, **settings: Any
    ) -> Tensor:
        """Add a node; its answer has the ``axes``."""
        name = self.builder.add(self.name, op, [each.name for each in tensors], *weights, **settings)
        return Tensor(name, axes)

    def ordered(self, tensor: Tensor, axes: Sequence[int]) -> Tensor:
        """Return ``tensor`` with its axes in this order, turned if need be."""
        axes = tuple(axes)
        if tensor.axes == axes:
            return tensor
        dims = [tensor.axes.index(axis) + 1 for axis in axes]
        return Tensor(self.builder.permute(self.name, tensor.name, dims), axes)

    def as_onnx_has_it(self, tensor: Tensor) -> Tensor:
        """Return ``tensor`` with its axes in ONNX's order."""
        return self.ordered(tensor, range(1, tensor.rank))

    def channels_last(self, tensor: Tensor) -> Tensor:
        """Return ``tensor`` with what ONNX has first, the channels, at the end."""
        return self.ordered(tensor, (*range(2, tensor.rank), 1))

    def spread(self, constant: Array, tensor: Tensor) -> Array:
        """Return a constant in the order of ``tensor``'s axes, so that it spreads over it as it does in ONNX.

        Raises:
            DigitpadError: it would make it larger, or is another for each image.
        """
        array = np.asarray(constant, np.float32)
        if array.ndim > tensor.rank:
            raise self.refusal(sentence("Models", "it has more axes than the image"))
        full = array.reshape((1,) * (tensor.rank - array.ndim) + array.shape)
        if full.shape[0] != 1:
            raise self.refusal(sentence("Models", "it is another for each image"))
        turned: Array = full[0].transpose([axis - 1 for axis in tensor.axes])
        return turned

    def axis(self, number: int, tensor: Tensor) -> int:
        """Return ONNX's axis, counted from 0, of a number that may be negative."""
        axis = number + tensor.rank if number < 0 else number
        if not 0 <= axis < tensor.rank:
            raise self.refusal(sentence("Models", "it has no axis {axis}", axis=number))
        return axis
