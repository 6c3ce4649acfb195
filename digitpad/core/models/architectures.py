"""The networks that can be trained, by name, as plain lists of layers: shapes and sizes are known without TensorFlow.

To add one, write a function with ``@network``; the command line, the window and the trainer find it here.
"""

from __future__ import annotations

import inspect
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.input_spec import MNIST_INPUT

INPUT_SHAPE: Final = (*MNIST_INPUT.shape, 1)
CLASSES: Final = DIGITS.size


@dataclass(frozen=True, slots=True)
class Convolution:
    """A square convolution with ReLU; ``same`` pads with paper so that only the stride shrinks the image."""

    filters: int
    size: int = 3
    stride: int = 1
    same: bool = False


@dataclass(frozen=True, slots=True)
class Pooling:
    """The largest of each 2 × 2 pixels; ``same`` keeps an odd row at the end."""

    same: bool = False


@dataclass(frozen=True, slots=True)
class Flatten:
    """All pixels of all filters in one row."""


@dataclass(frozen=True, slots=True)
class Dropout:
    """Forgets this share of its inputs in each step of the training."""

    rate: float


@dataclass(frozen=True, slots=True)
class Dense:
    """Every unit sees every input; with ReLU unless it is the last."""

    units: int


Spec = Convolution | Pooling | Flatten | Dropout | Dense
Shape = tuple[int, ...]
Builder = Callable[..., Sequence[Spec]]

_KINDS: Final[dict[type[Spec], str]] = {
    Convolution: "convolution",
    Pooling: "pooling",
    Flatten: "flat",
    Dropout: "dropout",
    Dense: "dense",
}


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer in its place.

    Attributes:
        name: that of its weights in the model file, such as ``convolution1``.
        spec: what it does.
        shape: of its output for one image.
        parameters: how many numbers it learns.
    """

    name: str
    spec: Spec
    shape: Shape
    parameters: int

    @property
    def text(self) -> str:
        """One line for people, such as ``5 × 5 convolution, stride 2``."""
        match self.spec:
            case Convolution(_, size, stride):
                return f"{size} × {size} convolution" + (f", stride {stride}" if stride > 1 else "")
            case Pooling():
                return "2 × 2 pooling"
            case Flatten():
                return "flatten"
            case Dropout(rate):
                return f"dropout {rate:g}"
        return "softmax" if self.name == "logits" else "dense"


@dataclass(frozen=True, slots=True)
class Outline:
    """A network with its parameters chosen: layers in order, the last gives the ten logits.

    Attributes:
        name: in the registry.
        layers: in order, without the input.
        initialiser: of the kernels, Keras' name.
    """

    name: str
    layers: tuple[Layer, ...]
    initialiser: str

    @property
    def parameters(self) -> int:
        """How many numbers the network learns."""
        return sum(layer.parameters for layer in self.layers)

    @property
    def weight_shapes(self) -> dict[str, Shape]:
        """The shape of each array of weights by its name in the model file, such as ``convolution1/kernel``."""
        shapes: dict[str, Shape] = {}
        before: Shape = INPUT_SHAPE
        for layer in self.layers:
            match layer.spec:
                case Convolution(filters, size):
                    shapes |= {f"{layer.name}/kernel": (size, size, before[-1], filters)}
                    shapes |= {f"{layer.name}/bias": (filters,)}
                case Dense(units):
                    shapes |= {f"{layer.name}/kernel": (math.prod(before), units), f"{layer.name}/bias": (units,)}
            before = layer.shape
        return shapes


@dataclass(frozen=True, slots=True)
class Registered:
    """A row of the registry: what people read, how its layers are made, how Keras draws its first weights."""

    label: str
    builder: Builder
    initialiser: str

    @property
    def takes(self) -> frozenset[str]:
        """The names of the parameters that it can be given."""
        return frozenset(inspect.signature(self.builder).parameters)


NETWORKS: Final[dict[str, Registered]] = {}


def network(name: str, label: str, *, initialiser: str = "he_normal") -> Callable[[Builder], Builder]:
    """Register the builder below under ``name``; it takes JSON values with defaults and lists layers."""

    def register(builder: Builder) -> Builder:
        assert name not in NETWORKS, f"two networks are called {name}"
        NETWORKS[name] = Registered(label, builder, initialiser)
        return builder

    return register


def outline(name: str, parameters: Mapping[str, Any] | None = None) -> Outline:
    """Return the layers of the network ``name`` with their shapes and sizes.

    Args:
        name: a key of `NETWORKS`.
        parameters: for its builder.

    Raises:
        DigitpadError: there is no such network or parameter, or the image shrinks to nothing on the way.
    """
    if name not in NETWORKS:
        raise DigitpadError(f"There is no network called {name!r}; there are {', '.join(NETWORKS)}.")
    registered, parameters = NETWORKS[name], parameters or {}
    if unknown := set(parameters) - registered.takes:
        raise DigitpadError(f"The network {name} has no parameter {', '.join(sorted(unknown))}.")
    specs = [*registered.builder(**parameters), Dense(CLASSES)]
    layers: list[Layer] = []
    shape: Shape = INPUT_SHAPE
    for spec, layer_name in zip(specs, _names(specs), strict=True):
        after, learned = _placed(spec, shape)
        if min(after) < 1:
            raise DigitpadError(f"The network {name} is too deep: nothing is left of the image after {layer_name}.")
        layers.append(Layer(layer_name, spec, after, learned))
        shape = after
    return Outline(name, tuple(layers), registered.initialiser)


def _names(specs: Sequence[Spec]) -> list[str]:
    """Name each layer by its kind, numbered where there are several of one; the last one is the logits."""
    kinds = [_KINDS[type(spec)] for spec in specs[:-1]]
    totals, seen = Counter(kinds), Counter[str]()
    names = []
    for kind in kinds:
        seen[kind] += 1
        names.append(f"{kind}{seen[kind]}" if totals[kind] > 1 else kind)
    return [*names, "logits"]


def _placed(spec: Spec, shape: Shape) -> tuple[Shape, int]:
    """Return the shape after a layer, and how many numbers it learns there."""
    match spec:
        case Convolution(filters, size, stride, same):
            height, width, depth = shape
            side = [_shrunk(n, size, stride, same=same) for n in (height, width)]
            return (*side, filters), (size * size * depth + 1) * filters
        case Pooling(same):
            height, width, depth = shape
            return (_shrunk(height, 2, 2, same=same), _shrunk(width, 2, 2, same=same), depth), 0
        case Flatten():
            return (math.prod(shape),), 0
        case Dense(units):
            return (units,), (math.prod(shape) + 1) * units
    return shape, 0


def _shrunk(length: int, size: int, stride: int, *, same: bool) -> int:
    return -(-length // stride) if same else (length - size) // stride + 1


@network("dense", "Dense 784–128–64–10")
def dense_network() -> Sequence[Spec]:
    """Two hidden layers, no idea of neighbouring pixels."""
    return [Flatten(), Dense(128), Dense(64)]


@network("cnn", "Plain CNN")
def cnn() -> Sequence[Spec]:
    """Convolution, pooling, dropout, dense: the first CNN of most tutorials."""
    return [Convolution(32), Pooling(), Dropout(0.25), Flatten(), Dense(128)]


@network("deep-cnn", "Deeper CNN")
def deep_cnn() -> Sequence[Spec]:
    """Two stages of two convolutions."""
    first: list[Spec] = [Convolution(32), Convolution(32), Pooling(), Dropout(0.25)]
    second: list[Spec] = [Convolution(64), Convolution(64), Pooling(), Dropout(0.25)]
    return [*first, *second, Flatten(), Dense(256), Dropout(0.5)]


@network("keras-example", "Keras' MNIST example", initialiser="glorot_uniform")
def keras_example() -> Sequence[Spec]:
    """The architecture of keras.io's example mnist_convnet."""
    return [Convolution(32), Pooling(), Convolution(64), Pooling(), Flatten(), Dropout(0.5)]


@network("fast", "Digitpad fast")
def fast() -> Sequence[Spec]:
    """99 % on MNIST in two epochs: the stride shrinks the image before anything is costly."""
    return [Convolution(32, 5, stride=2, same=True), Convolution(64), Pooling(), Convolution(96), Flatten(), Dense(128)]


@network("accurate", "Digitpad accurate")
def accurate(*, filters: Sequence[int] = (32, 64, 128), dense: int = 192, dropout: float = 0.4) -> Sequence[Spec]:
    """The shipped network: a 5×5 convolution, then stages of two 3×3 convolutions, pooled; one dense layer.

    No batch normalisation: it is slow on CPUs, and the learning rate warms up instead.
    """
    specs: list[Spec] = [Convolution(filters[0], 5, same=True), Pooling()]
    for width in filters[1:]:
        specs += [Convolution(width, same=True), Convolution(width, same=True), Pooling(same=True)]
    return [*specs, Flatten(), Dropout(dropout), Dense(dense), Dropout(dropout)]


@network("custom", "Custom")
def custom(*, filters: Sequence[int] = (32, 64), dense: Sequence[int] = (128,), dropout: float = 0.4) -> Sequence[Spec]:
    """A stage of convolution and pooling for each of ``filters``, then ``dense`` layers, each after dropout."""
    specs: list[Spec] = []
    for width in filters:
        specs += [Convolution(width, same=True), Pooling(same=True)]
    specs.append(Flatten())
    for units in dense:
        specs += [Dropout(dropout), Dense(units)]
    return specs
