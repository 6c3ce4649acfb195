"""The networks that can be trained, by name, as plain lists of layers: shapes and sizes are known without TensorFlow.

To add a network, write a function with ``@network``; the command line, the window and the trainer find it here. To add
a kind of layer, write a `LayerSpec` here, and a row each in `training.models.build` and `training.export.onnx_graph`.
"""

from __future__ import annotations

import inspect
import math
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.input_spec import MNIST_INPUT, InputSpec

_MOST_LAYERS: Final = 500

LOGITS: Final = "logits"
"""The name of the last layer, which gives one number a class."""

Shape = tuple[int, ...]


class LayerSpec(ABC):
    """One kind of layer with its settings; activations are not layers: what learns has ReLU, but for the logits.

    Attributes:
        kind: names its weights in the model file.
        is_drawn: whether it is a block in the picture of a network.
    """

    __slots__ = ()

    kind: ClassVar[str]
    is_drawn: ClassVar[bool] = True

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


@dataclass(frozen=True, slots=True)
class Convolution(LayerSpec):
    """A square convolution with ReLU; ``same`` pads with paper so that only the stride shrinks the image."""

    filters: int
    size: int = 3
    stride: int = 1
    same: bool = False
    kind: ClassVar[str] = "convolution"

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


@dataclass(frozen=True, slots=True)
class Pooling(LayerSpec):
    """The largest of each 2 × 2 pixels; ``same`` keeps an odd row at the end."""

    same: bool = False
    kind: ClassVar[str] = "pooling"
    text: ClassVar[str] = "2 × 2 pooling"

    def output_shape(self, before: Shape) -> Shape:
        """Halve both sides."""
        return (*(_shrunk(n, 2, 2, same=self.same) for n in before[:2]), before[-1])


@dataclass(frozen=True, slots=True)
class Flatten(LayerSpec):
    """All pixels of all filters in one row."""

    kind: ClassVar[str] = "flat"
    text: ClassVar[str] = "flatten"
    is_drawn: ClassVar[bool] = False

    def output_shape(self, before: Shape) -> Shape:
        """Put all numbers in one row."""
        return (math.prod(before),)


@dataclass(frozen=True, slots=True)
class Dropout(LayerSpec):
    """Forgets this share of its inputs in each step of the training."""

    rate: float
    kind: ClassVar[str] = "dropout"

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

    def output_shape(self, before: Shape) -> Shape:
        """One number a unit."""
        return (self.units,)

    def weight_shapes(self, before: Shape) -> dict[str, Shape]:
        """Every unit sees all numbers."""
        return {"kernel": (math.prod(before), self.units), "bias": (self.units,)}


Specs = Sequence[LayerSpec]
Builder = Callable[..., Specs]


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer in its place.

    Attributes:
        name: that of its weights in the model file, such as ``convolution1``.
        spec: what it does.
        input_shape: for one image.
    """

    name: str
    spec: LayerSpec
    input_shape: Shape

    @property
    def shape(self) -> Shape:
        """The shape of its output for one image."""
        return self.spec.output_shape(self.input_shape)

    @property
    def weight_shapes(self) -> dict[str, Shape]:
        """The shape of each array of weights by its name in the model file, such as ``convolution1/kernel``."""
        return {f"{self.name}/{part}": shape for part, shape in self.spec.weight_shapes(self.input_shape).items()}

    @property
    def parameters(self) -> int:
        """How many numbers it learns."""
        return sum(map(math.prod, self.weight_shapes.values()))

    @property
    def text(self) -> str:
        """A few words for people."""
        return "softmax" if self.name == LOGITS else self.spec.text


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network with its parameters chosen: layers in order, the last gives one logit a class.

    Attributes:
        name: in the registry.
        layers: in order, without the input.
        initialiser: of the kernels, Keras' name.
    """

    name: str
    layers: tuple[Layer, ...]
    initialiser: str

    @property
    def input_shape(self) -> Shape:
        """Height, width and channels of the image."""
        return self.layers[0].input_shape

    @property
    def classes(self) -> int:
        """How many classes it tells apart."""
        return self.layers[-1].shape[0]

    @property
    def parameters(self) -> int:
        """How many numbers the network learns."""
        return sum(layer.parameters for layer in self.layers)

    @property
    def weight_shapes(self) -> dict[str, Shape]:
        """The shape of each array of weights by its name in the model file, such as ``convolution1/kernel``."""
        return {name: shape for layer in self.layers for name, shape in layer.weight_shapes.items()}


@dataclass(frozen=True, slots=True)
class ArchitectureEntry:
    """A row of the registry: what people read, how its layers are made, how Keras draws its first weights."""

    label: str
    builder: Builder
    initialiser: str

    @property
    def takes(self) -> frozenset[str]:
        """The names of the parameters that it can be given."""
        return frozenset(inspect.signature(self.builder).parameters)


NETWORKS: Final[dict[str, ArchitectureEntry]] = {}


def network(name: str, label: str, *, initialiser: str = "he_normal") -> Callable[[Builder], Builder]:
    """Register the builder below under ``name``; it takes JSON values with defaults and lists layers."""

    def register(builder: Builder) -> Builder:
        assert name not in NETWORKS, f"two networks are called {name}"
        NETWORKS[name] = ArchitectureEntry(label, builder, initialiser)
        return builder

    return register


def architecture(
    name: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    classes: int = DIGITS.size,
    image: InputSpec = MNIST_INPUT,
) -> Architecture:
    """Return the layers of the network ``name`` with their shapes and sizes.

    Args:
        name: a key of `NETWORKS`.
        parameters: for its builder.
        classes: how many it tells apart.
        image: what it reads.

    Raises:
        DigitpadError: there is no such network or parameter, or the image shrinks to nothing on the way.
    """
    if name not in NETWORKS:
        raise DigitpadError(f"There is no network called {name!r}; there are {', '.join(NETWORKS)}.")
    entry, parameters = NETWORKS[name], parameters or {}
    if unknown := set(parameters) - entry.takes:
        raise DigitpadError(f"The network {name} has no parameter {', '.join(sorted(unknown))}.")
    specs = [*entry.builder(**parameters), Dense(classes)]
    if len(specs) > _MOST_LAYERS:
        raise DigitpadError(f"The network {name} has {len(specs):,} layers; at most {_MOST_LAYERS} can be trained.")
    layers: list[Layer] = []
    shape: Shape = (*image.shape, 1)
    for spec, layer_name in zip(specs, _names(specs), strict=True):
        layers.append(Layer(layer_name, spec, shape))
        shape = layers[-1].shape
        if min(shape) < 1:
            raise DigitpadError(f"The network {name} is too deep: nothing is left of the image after {layer_name}.")
    return Architecture(name, tuple(layers), entry.initialiser)


def _names(specs: Sequence[LayerSpec]) -> list[str]:
    """Name each layer by its kind, numbered where there are several of one; the last one is the logits."""
    kinds = [spec.kind for spec in specs[:-1]]
    totals, seen = Counter(kinds), Counter[str]()
    names = []
    for kind in kinds:
        seen[kind] += 1
        names.append(f"{kind}{seen[kind]}" if totals[kind] > 1 else kind)
    return [*names, LOGITS]


def _shrunk(length: int, size: int, stride: int, *, same: bool) -> int:
    return -(-length // stride) if same else (length - size) // stride + 1


@network("dense", "Dense 784–128–64–10")
def dense_network() -> Specs:
    """Two hidden layers, no idea of neighbouring pixels."""
    return [Flatten(), Dense(128), Dense(64)]


@network("cnn", "Plain CNN")
def cnn() -> Specs:
    """Convolution, pooling, dropout, dense: the first CNN of most tutorials."""
    return [Convolution(32), Pooling(), Dropout(0.25), Flatten(), Dense(128)]


@network("deep-cnn", "Deeper CNN")
def deep_cnn() -> Specs:
    """Two stages of two convolutions."""
    first: list[LayerSpec] = [Convolution(32), Convolution(32), Pooling(), Dropout(0.25)]
    second: list[LayerSpec] = [Convolution(64), Convolution(64), Pooling(), Dropout(0.25)]
    return [*first, *second, Flatten(), Dense(256), Dropout(0.5)]


@network("keras-example", "Keras' MNIST example", initialiser="glorot_uniform")
def keras_example() -> Specs:
    """The architecture of keras.io's example mnist_convnet."""
    return [Convolution(32), Pooling(), Convolution(64), Pooling(), Flatten(), Dropout(0.5)]


@network("fast", "Digitpad fast")
def fast() -> Specs:
    """99 % on MNIST in two epochs: the stride shrinks the image before anything is costly."""
    return [Convolution(32, 5, stride=2, same=True), Convolution(64), Pooling(), Convolution(96), Flatten(), Dense(128)]


@network("accurate", "Digitpad accurate")
def accurate(*, filters: Sequence[int] = (32, 64, 128), dense: int = 192, dropout: float = 0.4) -> Specs:
    """The shipped network: a 5×5 convolution, then stages of two 3×3 convolutions, pooled; one dense layer.

    No batch normalisation: it is slow on CPUs, and the learning rate warms up instead.
    """
    specs: list[LayerSpec] = [Convolution(filters[0], 5, same=True), Pooling()]
    for width in filters[1:]:
        specs += [Convolution(width, same=True), Convolution(width, same=True), Pooling(same=True)]
    return [*specs, Flatten(), Dropout(dropout), Dense(dense), Dropout(dropout)]


@network("custom", "Custom")
def custom(*, filters: Sequence[int] = (32, 64), dense: Sequence[int] = (128,), dropout: float = 0.4) -> Specs:
    """A stage of convolution and pooling for each of ``filters``, then ``dense`` layers, each after dropout."""
    specs: list[LayerSpec] = []
    for width in filters:
        specs += [Convolution(width, same=True), Pooling(same=True)]
    specs.append(Flatten())
    for units in dense:
        specs += [Dropout(dropout), Dense(units)]
    return specs
