"""The weights of a foreign network in one that is trained here, where its layers have counterparts among ours.

What its convention does to the pixels goes into the weights of the first layer, and what it does to the answers into
those of the last; so the network is asked as ours are, and answers as before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import Architecture, architecture
from digitpad.core.models.conventions.convention import Answers, Convention, Values
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.node import Array, Node
from digitpad.core.models.layers import Convolution, Dense, Dropout, Flatten, LayerSpec, Pooling, words_of
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.sentences import sentence

NETWORK: Final = "custom"
"""The network that it becomes, with its layers in words."""

_FIRST: Final = (3, 1, 2)  # channels before rows
_LAST: Final = (2, 3, 1)
_PIXELS: Final = math.prod(MNIST_INPUT.shape)


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """A network of ours that answers as the foreign one.

    Attributes:
        layers: in words, of the `NETWORK`.
        weights: by their names in a model file.
    """

    layers: tuple[str, ...]
    weights: dict[str, Array]


def carry_over(graph: Graph, convention: Convention) -> CarriedOver:
    """Return ``graph``, which is asked in a ``convention``, as a network that can be trained here.

    Raises:
        DigitpadError: it has none; to be read after the model's name.
    """
    if convention.size != MNIST_INPUT.shape[0] or convention.transposed or convention.values is not Values.AS_THEY_ARE:
        raise _refused(sentence("Models", "its images are made in another way than ours"))
    if convention.answers is Answers.SCORES or math.prod(convention.shape) != _PIXELS:
        raise _refused(sentence("Models", "it takes or gives something else than ours"))
    walk = _Walk(convention.ink - convention.paper, convention.paper)
    before = graph.input_name
    for node in graph.nodes:
        if node.inputs != (before,):
            raise _refused_layer(node)
        walk.take(node)
        before = node.name
    return walk.result(convention)


def _refused(why: str) -> DigitpadError:
    return DigitpadError(sentence("Models", "cannot be trained on here: {why}", why=why))


def _refused_layer(node: Node) -> DigitpadError:
    return _refused(sentence("Models", "its layer {name!r} ({op}) has no counterpart here", name=node.name, op=node.op))


@dataclass(slots=True)
class _Walk:
    """Goes along the layers; what comes is ``factor`` × our pixels + ``offset`` until the first that learns.

    Attributes:
        waits: the last that learns has no ReLU so far.
        turned: whether channels come before rows, so that the next dense layer's weights have to be put in order.
    """

    factor: float
    offset: float
    specs: list[LayerSpec] = field(default_factory=list)
    arrays: list[list[Array]] = field(default_factory=list)
    waits: bool = False
    turned: bool = False
    is_over: bool = False

    def take(self, node: Node) -> None:
        """Add the layer of ``node``.

        Raises:
            DigitpadError: it has no counterpart.
        """
        if self._changes_nothing(node):
            return
        settings = node.settings
        match node.op:
            case "Dropout":
                self.specs.append(Dropout(min(settings["rate"], 0.95)))
            case _ if self.is_over:
                raise _refused_layer(node)
            case "Permute" if settings["dims"] == (_LAST if self.turned else _FIRST):
                self.turned = not self.turned
            case "Flatten" if not isinstance(self._last, Dense):
                self.specs.append(Flatten())
            case "Rescaling" | "Normalization" | "Scale":
                self._rescale(node)
            case "Conv2D" | "Dense":
                self._learn(node)
            case "BatchNormalization" if self.waits and not self.turned:
                self._fold(node)
            case "MaxPooling2D" if settings["pool_size"] == settings["strides"] == (2, 2) and not self.turned:
                self.specs.append(Pooling(same=settings["padding"] == "same"))
            case "Activation" | "ReLU" | "Softmax":
                self._activate(node)
            case _:
                raise _refused_layer(node)

    def _changes_nothing(self, node: Node) -> bool:
        """Return whether a layer only learns, or lays the pixels out otherwise before anything has learned."""
        if node.op in ("SpatialDropout2D", "GaussianDropout", "GaussianNoise", "ActivityRegularization"):
            return True
        is_layout = node.op in ("Reshape", "Flatten") or node.settings.get("dims") in ((1, 2, 3), _LAST, _FIRST)
        return is_layout and not self.arrays

    def result(self, convention: Convention) -> CarriedOver:
        """Return the whole, with the last layer's answers in our order."""
        if not self.specs or not self.arrays or not isinstance(self._last, Dense):
            raise _refused(sentence("Models", "its last layer is not dense"))
        kernel, bias = self.arrays[-1]
        if kernel.shape[1] != convention.outputs or not (self.waits or self.is_over):
            raise _refused(sentence("Models", "it takes or gives something else than ours"))
        digits = list(convention.digits)
        self.arrays[-1] = [array[..., digits] / np.float32(convention.temperature) for array in (kernel, bias)]
        while self.specs[-1] is not self._last:  # dropout after the last layer
            self.specs.pop()
        layers = tuple(map(words_of, self.specs[:-1]))
        whole = architecture(NETWORK, {"layers": layers})
        return CarriedOver(layers, self._named(whole))

    @property
    def _last(self) -> LayerSpec:
        return next(spec for spec in reversed(self.specs) if not isinstance(spec, Dropout))

    def _named(self, whole: Architecture) -> dict[str, Array]:
        named: dict[str, Array] = {}
        learning = [layer for layer in whole.layers if layer.parameters]
        for layer, arrays in zip(learning, self.arrays, strict=True):
            for (name, shape), array in zip(layer.weight_shapes.items(), arrays, strict=True):
                if array.shape != shape:
                    raise _refused(sentence("Models", "it takes or gives something else than ours"))
                named[name] = np.ascontiguousarray(array, np.float32)
        return named

    def _rescale(self, node: Node) -> None:
        if self.arrays or any(array.size != 1 for array in node.weights):
            raise _refused_layer(node)
        if node.op == "Rescaling":
            factor, offset = node.settings["scale"], node.settings["offset"]
        elif node.op == "Scale":
            factor, offset = (float(array.reshape(())) for array in node.weights)
        else:
            mean, variance = (float(array.reshape(())) for array in node.weights)
            factor = 1 / max(math.sqrt(variance), 1e-7)
            offset = -mean * factor
        self.factor, self.offset = self.factor * factor, self.offset * factor + offset

    def _learn(self, node: Node) -> None:
        settings, is_first = node.settings, not self.arrays
        if self.waits or settings["activation"] not in ("linear", "relu", "softmax", "log_softmax"):
            raise _refused_layer(node)
        kernel: npt.NDArray[Any] = node.weights[0].astype(np.float64)
        bias: npt.NDArray[Any] = node.weights[1] if settings["use_bias"] else np.zeros(kernel.shape[-1])
        if node.op == "Dense":
            kernel = self._dense(node, kernel, is_first=is_first)
        else:
            self._convolve(node)
        if is_first:
            if self.offset and settings.get("padding") == "same":  # the rim would not be paper
                raise _refused_layer(node)
            bias = bias + self.offset * kernel.reshape(-1, kernel.shape[-1]).sum(axis=0)
            kernel = self.factor * kernel
        self.arrays.append([kernel.astype(np.float32), bias.astype(np.float32)])
        self.waits = settings["activation"] == "linear"
        self.is_over = settings["activation"].endswith("softmax")

    def _dense(self, node: Node, kernel: npt.NDArray[Any], *, is_first: bool) -> npt.NDArray[Any]:
        if is_first:
            self.specs.append(Flatten())
        elif not isinstance(self._last, Flatten | Dense):  # over the channels of an image
            raise _refused_layer(node)
        if self.turned:
            before = architecture(NETWORK, {"layers": tuple(map(words_of, self.specs[: self._flat()]))}).layers[-1]
            high, wide, channels = before.input_shape
            kernel = kernel.reshape(channels, high, wide, -1).transpose(1, 2, 0, 3).reshape(kernel.shape)
            self.turned = False
        self.specs.append(Dense(node.settings["units"]))
        return kernel

    def _flat(self) -> int:
        return next(i for i, spec in enumerate(self.specs) if isinstance(spec, Flatten))

    def _convolve(self, node: Node) -> None:
        settings = node.settings
        (high, wide), (down, right) = settings["kernel_size"], settings["strides"]
        is_plain = settings["groups"] == 1 and settings["dilation_rate"] == (1, 1) and high == wide and down == right
        if not is_plain or self.turned or settings["activation"] not in ("linear", "relu"):
            raise _refused_layer(node)
        self.specs.append(Convolution(settings["filters"], high, down, same=settings["padding"] == "same"))

    def _fold(self, node: Node) -> None:
        """Put a normalisation into the weights of the layer before it."""
        if isinstance(self.specs[-1], Pooling):
            raise _refused_layer(node)
        scale, offset, mean, variance = node.weights
        factor = scale / np.sqrt(variance + node.settings["epsilon"])
        kernel, bias = self.arrays[-1]
        self.arrays[-1] = [kernel * factor, (bias - mean) * factor + offset]

    def _activate(self, node: Node) -> None:
        settings = node.settings
        plain = {"max_value": None, "negative_slope": 0.0, "threshold": 0.0}
        is_relu = settings.get("function") == "relu" or (node.op == "ReLU" and dict(settings) == plain)
        is_last = settings.get("function") in ("softmax", "log_softmax") or settings.get("axis") in (-1, 1)
        if settings.get("function") == "linear":
            return
        if not self.waits or not (is_relu or (is_last and isinstance(self._last, Dense))):
            raise _refused_layer(node)
        self.waits, self.is_over = False, not is_relu
