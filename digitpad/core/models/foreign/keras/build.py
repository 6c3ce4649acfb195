"""From the configuration and the weights of a Keras model to a graph, one layer after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_NODES, Graph
from digitpad.core.models.foreign.kinds import KINDS
from digitpad.core.models.foreign.node import Node, about, unknown_layer
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

Array = npt.NDArray[np.float32]

INPUT = "input"
"""The name of a graph's input."""


class Builder:
    """The nodes so far.

    Attributes:
        shapes: of every answer by its node's name.
    """

    def __init__(self, shape: Shape) -> None:
        self.shapes: dict[str, Shape] = {INPUT: shape}
        self._nodes: dict[str, Node] = {}

    def add(self, name: str, op: str, inputs: Sequence[str], *weights: Array, **settings: Any) -> str:
        """Add a node and return its name, which is made another if there is one of that name.

        Raises:
            DigitpadError: it does not fit.
        """
        if len(self._nodes) >= MOST_NODES:
            raise DigitpadError(sentence("Models", "has more layers than the {most:,} that can be", most=MOST_NODES))
        name, wished = name[:150], name[:150]
        number = 1
        while name in self.shapes:
            number += 1
            name = f"{wished}:{number}"
        node = Node.make(name, op, tuple(inputs), *weights, **settings)
        try:
            self.shapes[name] = KINDS[op].output(node.settings, [self.shapes[before] for before in inputs])
        except DigitpadError as error:
            raise DigitpadError(about(node, str(error))) from error
        self._nodes[name] = node
        return name

    def node(self, name: str) -> Node | None:
        """Return the node of that name; None of the input."""
        return self._nodes.get(name)

    def replace(self, node: Node) -> None:
        """Put ``node`` in the place of that of its name, whose answer has the same shape."""
        self._nodes[node.name] = node

    def permute(self, name: str, source: str, dims: Sequence[int]) -> str:
        """Add another order of the axes, from 1; one that takes back that of ``source`` adds nothing."""
        before = self._nodes.get(source)
        if before is not None and before.op == "Permute":
            order = [before.settings["dims"][axis - 1] for axis in dims]
            if order == sorted(order):
                return before.inputs[0]
        return self.add(name, "Permute", (source,), dims=tuple(dims))

    def graph(self, shape: Shape, output: str) -> Graph:
        """Return the graph of all that ``output`` needs."""
        needed, waiting = set(), [output]
        while waiting:
            name = waiting.pop()
            if name not in needed and name in self._nodes:
                needed.add(name)
                waiting += self._nodes[name].inputs
        return Graph(INPUT, shape, tuple(node for name, node in self._nodes.items() if name in needed), output)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wrote a file.

    Attributes:
        era: the first number of the version of Keras.
        is_theano: whether convolutions turn their kernels around, as Theano's did.
    """

    era: int
    is_theano: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """What a layer of the file is turned into nodes from: what it is called and told, its arrays, who wrote them.

    Attributes:
        arguments: of an operation: numbers, and None in the places of what goes in.
    """

    class_name: str
    name: str
    config: Mapping[str, Any]
    arrays: list[Array]
    origin: Origin
    arguments: tuple[float | None, ...] = ()

    def get(self, *keys: str, default: Any = None) -> Any:
        """Return the first of the settings ``keys`` that is told; what a setting is called has changed at times."""
        return next((self.config[key] for key in keys if self.config.get(key) is not None), default)

    @property
    def era(self) -> int:
        """The first number of the version of Keras."""
        return self.origin.era

    @property
    def channels_first(self) -> bool:
        """Whether it takes the channels of an image before its rows."""
        return self.get("data_format", "dim_ordering") in ("channels_first", "th")

    def refuse(self, why: str) -> DigitpadError:
        """Return its refusal because of ``why``."""
        return DigitpadError(
            sentence(
                "Models",
                "has a layer {name!r} ({op}) that is refused: {why}",
                name=self.name,
                op=self.class_name,
                why=why,
            )
        )

    def refuse_kind(self) -> DigitpadError:
        """Return its refusal for its kind."""
        return DigitpadError(unknown_layer(self.name, self.class_name))
