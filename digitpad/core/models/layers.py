"""The kinds of layers: shapes, weights and words, and how Keras and ONNX have each; known without either library.

To add a kind, write a `LayerSpec`: the trainer, the exports and the window's picture of a network take it from there.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, Final

Shape = tuple[int, ...]

_LARGEST: Final = 1 << 16  # of what a layer is told in words


@dataclass(frozen=True, slots=True)
class OnnxNode:
    """One operator of ONNX: its type, its attributes, and whether it takes the layer's weights besides its input."""

    operator: str
    attributes: Mapping[str, Any] = field(default_factory=dict)
    takes_weights: bool = False


@dataclass(frozen=True, slots=True)
class LayerSpec(ABC):
    """One kind of layer with its settings; activations are not layers: what learns has ReLU, but for the logits.

    Attributes:
        kind: names its weights in the model file.
        is_drawn: whether it is a block in the picture of a network.
        keras_class: its name in ``keras.layers``.
    """

    kind: ClassVar[str]
    is_drawn: ClassVar[bool] = True
    keras_class: ClassVar[str]

    @property
    @abstractmethod
    def text(self) -> str:
        """A few words for people, such as ``5 × 5 convolution, stride 2``."""

    def output_shape(self, before: Shape) -> Shape:
        """Return the shape of the output for one image, from that of the input."""
        return before

    def weight_shapes(self, before: Shape) -> dict[str, Shape]:
        """Return the shape of each array of weights by its name within the layer, from the shape of the input."""
        return {}

    def multiply_adds(self, before: Shape) -> int:
        """Return how often it multiplies and adds for one image, from the shape of the input.

        Every number of a kernel is used once at each place of the output; a bias is only added.
        """
        kernels = (shape for shape in self.weight_shapes(before).values() if len(shape) > 1)
        return sum(map(math.prod, kernels)) * math.prod(self.output_shape(before)[:-1])

    def keras_options(self) -> dict[str, Any]:
        """Return the arguments of its Keras class, but for those that every layer has or that say how it learns.

        They are its settings, unless it says otherwise.
        """
        return asdict(self)

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return its operators in ONNX one after the other, from the shape of the input; channels come before rows."""
        return []


@dataclass(frozen=True, slots=True)
class Convolution(LayerSpec):
    """A square convolution with ReLU; ``same`` pads with paper so that only the stride shrinks the image."""

    filters: int
    size: int = 3
    stride: int = 1
    same: bool = False
    kind: ClassVar[str] = "convolution"
    keras_class: ClassVar[str] = "Conv2D"

    @property
    def text(self) -> str:
        """What it is, with its stride if it has one."""
        return f"{self.size} × {self.size} convolution" + (f", stride {self.stride}" if self.stride > 1 else "")

    def output_shape(self, before: Shape) -> Shape:
        """Shrink the image; each filter becomes a channel."""
        return (*(_shrunk(n, self.size, self.stride, same=self.same) for n in before[:2]), self.filters)

    def weight_shapes(self, before: Shape) -> dict[str, Shape]:
        """One kernel for each channel and filter, one bias a filter."""
        return {"kernel": (self.size, self.size, before[-1], self.filters), "bias": (self.filters,)}

    def keras_options(self) -> dict[str, Any]:
        """Return how it moves over the image."""
        padding = "same" if self.same else "valid"
        return {"filters": self.filters, "kernel_size": self.size, "strides": self.stride, "padding": padding}

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return the one operator that it is."""
        window = _window(before, self.output_shape(before), (self.size, self.size), (self.stride, self.stride))
        return [OnnxNode("Conv", window, takes_weights=True)]


@dataclass(frozen=True, slots=True)
class PathConvolution(LayerSpec):
    """A convolution with ReLU along the rows of an image one pixel wide; padded so that only the stride shortens it."""

    filters: int
    size: int = 3
    stride: int = 1
    kind: ClassVar[str] = "convolution"
    keras_class: ClassVar[str] = "Conv2D"

    @property
    def text(self) -> str:
        """What it is, with its stride if it has one."""
        return f"convolution over {self.size}" + (f", stride {self.stride}" if self.stride > 1 else "")

    def output_shape(self, before: Shape) -> Shape:
        """Shorten the path; each filter becomes a channel."""
        return (_shrunk(before[0], self.size, self.stride, same=True), 1, self.filters)

    def weight_shapes(self, before: Shape) -> dict[str, Shape]:
        """One kernel for each channel and filter, one bias a filter."""
        return {"kernel": (self.size, 1, before[-1], self.filters), "bias": (self.filters,)}

    def keras_options(self) -> dict[str, Any]:
        """Return how it moves along the path."""
        sides = {"kernel_size": (self.size, 1), "strides": (self.stride, 1)}
        return {"filters": self.filters, **sides, "padding": "same"}

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return the one operator that it is."""
        window = _window(before, self.output_shape(before), (self.size, 1), (self.stride, 1))
        return [OnnxNode("Conv", window, takes_weights=True)]


@dataclass(frozen=True, slots=True)
class Pooling(LayerSpec):
    """The largest of each 2 × 2 pixels; ``same`` keeps an odd row at the end."""

    same: bool = False
    kind: ClassVar[str] = "pooling"
    text: ClassVar[str] = "2 × 2 pooling"
    keras_class: ClassVar[str] = "MaxPooling2D"

    def output_shape(self, before: Shape) -> Shape:
        """Halve both sides."""
        return (*(_shrunk(n, 2, 2, same=self.same) for n in before[:2]), before[-1])

    def keras_options(self) -> dict[str, Any]:
        """Return what becomes of an odd row."""
        return {"padding": "same" if self.same else "valid"}

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return the one operator that it is."""
        return [OnnxNode("MaxPool", _window(before, self.output_shape(before), (2, 2), (2, 2)))]


@dataclass(frozen=True, slots=True)
class Flatten(LayerSpec):
    """All pixels of all filters in one row."""

    kind: ClassVar[str] = "flat"
    text: ClassVar[str] = "flatten"
    is_drawn: ClassVar[bool] = False
    keras_class: ClassVar[str] = "Flatten"

    def output_shape(self, before: Shape) -> Shape:
        """Put all numbers in one row."""
        return (math.prod(before),)

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return it with the channels last again, so that the dense weights fit as they are."""
        return [OnnxNode("Transpose", {"perm": [0, 2, 3, 1]}), OnnxNode("Flatten")]


@dataclass(frozen=True, slots=True)
class Dropout(LayerSpec):
    """Forgets this share of its inputs in each step of the training."""

    rate: float
    kind: ClassVar[str] = "dropout"
    keras_class: ClassVar[str] = "Dropout"

    @property
    def text(self) -> str:
        """What it is, with its rate."""
        return f"dropout {self.rate:g}"


@dataclass(frozen=True, slots=True)
class Dense(LayerSpec):
    """Every unit sees every input; with ReLU unless it is the last."""

    units: int
    kind: ClassVar[str] = "dense"
    text: ClassVar[str] = "dense"
    keras_class: ClassVar[str] = "Dense"

    def output_shape(self, before: Shape) -> Shape:
        """One number a unit."""
        return (self.units,)

    def weight_shapes(self, before: Shape) -> dict[str, Shape]:
        """Every unit sees all numbers."""
        return {"kernel": (math.prod(before), self.units), "bias": (self.units,)}

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        """Return the one operator that it is."""
        return [OnnxNode("Gemm", takes_weights=True)]


def words_of(spec: LayerSpec) -> str:
    """Return a layer in words that `spec_of` reads, such as ``convolution 32 5 2 same``.

    Raises:
        KeyError: there are none for its kind.
    """
    match spec:
        case Convolution():
            return f"convolution {spec.filters} {spec.size} {spec.stride}{' same' if spec.same else ''}"
        case Pooling():
            return f"pooling{' same' if spec.same else ''}"
        case Flatten():
            return "flatten"
        case Dropout():
            return f"dropout {spec.rate:g}"
        case Dense():
            return f"dense {spec.units}"
    raise KeyError(spec.kind)


def spec_of(words: str) -> LayerSpec:
    """Return the layer of `words_of`.

    Raises:
        ValueError: they are no such words.
    """
    match words.split():
        case ["convolution", filters, size, stride, *same] if same in ([], ["same"]):
            return Convolution(_whole(filters), _whole(size), _whole(stride), same=bool(same))
        case ["pooling", *same] if same in ([], ["same"]):
            return Pooling(same=bool(same))
        case ["flatten"]:
            return Flatten()
        case ["dropout", rate] if 0 <= float(rate) < 1:
            return Dropout(float(rate))
        case ["dense", units]:
            return Dense(_whole(units))
    raise ValueError(words)


def _whole(text: str) -> int:
    if not 1 <= int(text) <= _LARGEST:
        raise ValueError(text)
    return int(text)


def _shrunk(length: int, size: int, stride: int, *, same: bool) -> int:
    return -(-length // stride) if same else (length - size) // stride + 1


def _window(before: Shape, after: Shape, size: Shape, stride: Shape) -> dict[str, list[int]]:
    """Return ONNX's attributes of a window that moves over the image; it is padded as TensorFlow does."""
    sides = zip(before[:2], after[:2], size, stride, strict=True)
    missing = [max((n - 1) * step + width - m, 0) for m, n, width, step in sides]
    starts = [total // 2 for total in missing]
    pads = starts + [total - start for total, start in zip(missing, starts, strict=True)]
    return {"kernel_shape": list(size), "strides": list(stride), "pads": pads}
