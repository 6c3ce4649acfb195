"""The networks that can be trained, by name, as plain lists of layers: shapes and sizes are known without TensorFlow.

To add one, write a function with ``@network``; the command line, the window and the trainer find it here. Kinds of
layers are in `digitpad.core.models.layers`.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.models.layers import Convolution, Dense, Dropout, Flatten, LayerSpec, Pooling, Shape, spec_of
from digitpad.core.preprocessing.input_spec import MNIST_INPUT, InputSpec
from digitpad.core.sentences import sentence

_MOST_LAYERS: Final = 500
_A_MILLION: Final = 1_000_000

PER_IMAGE: Final = sentence("Models", "an image")
PER_DRAWING: Final = sentence("Models", "a drawing")

LOGITS: Final = "logits"
"""The name of the last layer, which gives one number a class."""

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
    def multiply_adds(self) -> int:
        """How often it multiplies and adds for one image."""
        return self.spec.multiply_adds(self.input_shape)

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
        is_evidential: whether a logit tells how much speaks for its class by itself, and none of them need be high: the
            probabilities are those of 1 + e^logit instead of e^logit, and where nothing speaks for any class they are
            all alike. Source: M. Sensoy et al., "Evidential deep learning to quantify classification uncertainty",
            2018, whose evidence this is.
        is_normalised: whether it learns with batch normalisation, which is folded into its weights in the model.
    """

    name: str
    layers: tuple[Layer, ...]
    initialiser: str = "he_normal"
    is_evidential: bool = False
    is_normalised: bool = False

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
    def multiply_adds(self) -> int:
        """How often the network multiplies and adds for one image: what an answer costs on any machine."""
        return sum(layer.multiply_adds for layer in self.layers)

    @property
    def weight_shapes(self) -> dict[str, Shape]:
        """The shape of each array of weights by its name in the model file, such as ``convolution1/kernel``."""
        return {name: shape for layer in self.layers for name, shape in layer.weight_shapes.items()}


def size_in_words(parameters: int, multiply_adds: int | None, where: str = "", *, per: str = PER_IMAGE) -> str:
    """Return what a network costs, such as “673,034 parameters, 22.7 million multiply-adds an image”.

    Args:
        multiply_adds: for one answer; None where nobody knows.
        where: the parameters are, such as “ in 7 layers”.
        per: what so many are for.
    """
    size = sentence("Models", "{parameters:,} parameters{where}", parameters=parameters, where=where)
    if multiply_adds is None:
        return size
    if multiply_adds < _A_MILLION:
        return sentence("Models", "{size}, {work:,} multiply-adds {per}", size=size, work=multiply_adds, per=per)
    work = multiply_adds / 1e6
    return sentence("Models", "{size}, {work:.1f} million multiply-adds {per}", size=size, work=work, per=per)


@dataclass(frozen=True, slots=True)
class ArchitectureEntry:
    """A row of the registry: what people read, how its layers are made, how Keras draws its first weights."""

    label: str
    builder: Builder
    initialiser: str
    is_evidential: bool = False
    is_normalised: bool = False


NETWORKS: Final[dict[str, ArchitectureEntry]] = {}


def network(
    name: str, label: str, *, initialiser: str = "he_normal", is_evidential: bool = False, is_normalised: bool = False
) -> Callable[[Builder], Builder]:
    """Register the builder below under ``name``; it takes JSON values with defaults and lists layers."""

    def register(builder: Builder) -> Builder:
        assert name not in NETWORKS, f"two networks are called {name}"
        label_for_people = sentence("Networks", label)
        NETWORKS[name] = ArchitectureEntry(label_for_people, builder, initialiser, is_evidential, is_normalised)
        return builder

    return register


def architecture(
    name: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    classes: int = DIGITS.size,
    image: InputSpec = MNIST_INPUT,
) -> Architecture:
    """Return ``NETWORKS[name]``, built with ``parameters``, for so many ``classes`` and such an ``image``.

    Raises:
        DigitpadError: there is no such network or parameter, or the image shrinks to nothing on the way.
    """
    if name not in NETWORKS:
        raise DigitpadError(
            sentence(
                "Models",
                "There is no network called {name!r}; there are {value}.",
                name=name,
                value=", ".join(NETWORKS),
            )
        )
    entry, parameters = NETWORKS[name], parameters or {}
    if unknown := set(parameters) - set(inspect.signature(entry.builder).parameters):
        raise DigitpadError(
            sentence(
                "Models", "The network {name} has no parameter {value}.", name=name, value=", ".join(sorted(unknown))
            )
        )
    plain = assembled(name, entry.builder(**parameters), (*image.shape, 1), classes)
    return replace(
        plain,
        initialiser=entry.initialiser,
        is_evidential=entry.is_evidential,
        is_normalised=entry.is_normalised,
    )


def assembled(name: str, specs: Specs, shape: Shape, classes: int) -> Architecture:
    """Return the network of ``specs`` for inputs of ``shape``, with a last layer of one logit a class.

    Raises:
        DigitpadError: there are too many layers, or the input shrinks to nothing on the way.
    """
    specs = [*specs, Dense(classes)]
    if len(specs) > _MOST_LAYERS:
        raise DigitpadError(
            sentence(
                "Models",
                "The network {name} has {count:,} layers; at most {most_layers} can be trained.",
                name=name,
                count=len(specs),
                most_layers=_MOST_LAYERS,
            )
        )
    layers: list[Layer] = []
    kinds = [spec.kind for spec in specs[:-1]]
    names = [f"{kind}{kinds[: at + 1].count(kind)}" if kinds.count(kind) > 1 else kind for at, kind in enumerate(kinds)]
    for spec, layer_name in zip(specs, [*names, LOGITS], strict=True):
        layers.append(Layer(layer_name, spec, shape))
        shape = layers[-1].shape
        if min(shape) < 1:
            raise DigitpadError(
                sentence(
                    "Models",
                    "The network {name} is too deep: nothing is left of the image after {layer_name}.",
                    name=name,
                    layer_name=layer_name,
                )
            )
    return Architecture(name, tuple(layers))


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
    stages = [(Convolution(width), Convolution(width), Pooling(), Dropout(0.25)) for width in (32, 64)]
    return [*chain.from_iterable(stages), Flatten(), Dense(256), Dropout(0.5)]


@network("keras-example", "Keras' MNIST example", initialiser="glorot_uniform")
def keras_example() -> Specs:
    """The architecture of keras.io's example mnist_convnet."""
    return [Convolution(32), Pooling(), Convolution(64), Pooling(), Flatten(), Dropout(0.5)]


@network("fast", "Digitpad fast", is_normalised=True)
def fast(*, filters: Sequence[int] = (16, 32, 64), dense: int = 128, same: bool = False) -> Specs:
    """99 % on MNIST in one epoch: the stride shrinks the image before anything is costly."""
    first, second, third = filters
    shrunk = (Convolution(first, 5, stride=2, same=same), Convolution(second), Pooling())
    return [*shrunk, Convolution(third), Flatten(), Dense(dense)]


EARLIER_FAST: Final[Mapping[str, Any]] = {"filters": [32, 64, 96], "same": True}
"""The parameters of what was called ``fast``, without any, until 2026-11."""


@network("compact", "Digitpad compact", is_evidential=True)
def compact(*, filters: Sequence[int] = (16, 32, 64, 64), dense: int = 128, dropout: float = 0.4) -> Specs:
    """The shipped network: as ``accurate``, with a fifth of its multiply-adds and a quarter of its weights."""
    first, second, *last = (Convolution(width, 3 if at else 5, same=True) for at, width in enumerate(filters))
    stages = (first, Pooling(), second, Pooling(), *last, Pooling(same=True))
    return [*stages, Flatten(), Dropout(dropout), Dense(dense), Dropout(dropout)]


@network("accurate", "Digitpad accurate")
def accurate(*, filters: Sequence[int] = (32, 64, 128), dense: int = 192, dropout: float = 0.4) -> Specs:
    """A larger network: a 5×5 convolution, then stages of two 3×3 convolutions, pooled; one dense layer.

    No batch normalisation: it is slow on CPUs, and the learning rate warms up instead.
    """
    first = (Convolution(filters[0], 5, same=True), Pooling())
    stages = [
        (Convolution(width, same=True), Convolution(width, same=True), Pooling(same=True)) for width in filters[1:]
    ]
    return [*first, *chain.from_iterable(stages), Flatten(), Dropout(dropout), Dense(dense), Dropout(dropout)]


@network("custom", "Custom")
def custom(
    *,
    filters: Sequence[int] = (32, 64),
    dense: Sequence[int] = (128,),
    dropout: float = 0.4,
    layers: Sequence[str] = (),
) -> Specs:
    """A stage of convolution and pooling for each of ``filters``, then ``dense`` layers, each after dropout.

    Or, if there are any, the ``layers`` in words: those of a network that another program made.
    """
    if layers:
        return [spec_of(words) for words in layers]
    stages = [(Convolution(width, same=True), Pooling(same=True)) for width in filters]
    return [*chain.from_iterable(stages), Flatten(), *chain.from_iterable((Dropout(dropout), Dense(n)) for n in dense)]
