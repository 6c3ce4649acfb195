"""A foreign network as plain data: its layers in the order in which they are computed, with their settings and weights.

It is what every reader of foreign files makes, what crosses the pipe from the process that reads them, and what the
trainer builds a network from. A graph that exists has been checked: each error is a `DigitpadError` whose sentence is
to be read after the file's name.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.kinds import KINDS
from digitpad.core.models.foreign.node import Array, Node, about, as_tuples, refuse_weights
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

MOST_NODES: Final = 1_000
MOST_PARAMETERS: Final = 25_000_000
"""Ten times those of the largest networks that are made for digits; more would be too slow to draw with."""

MOST_MULTIPLY_ADDS: Final = 20_000_000_000
_LARGEST_ANSWER: Final = 10_000_000  # numbers that come out of a layer
_LARGEST_OUTLINE: Final = 16 << 20  # bytes
_MAGIC: Final = b"digitpad graph 1\n"
_LENGTH: Final = struct.Struct("<I")


@dataclass(frozen=True, eq=False)
class Graph:
    """A network with one input and one output.

    Attributes:
        input_name: what the nodes call the input.
        input_shape: of one image, without the batch; None where the network takes any length.
        nodes: each after those whose answers go into it, none of which is in vain.
        output: the name of the node whose answer is the network's.

    Raises:
        DigitpadError: it is not that, or too large, or its weights do not fit or are not finite.
    """

    input_name: str
    input_shape: Shape
    nodes: tuple[Node, ...]
    output: str

    def __post_init__(self) -> None:
        """Check everything, once."""
        if not 1 <= len(self.nodes) <= MOST_NODES:
            raise DigitpadError(
                sentence("Models", "has {count:,} layers; 1 to {most:,} can be", count=len(self.nodes), most=MOST_NODES)
            )
        if not 1 <= len(self.input_shape) <= 4 or not all(n is None or 1 <= n <= 4096 for n in self.input_shape):
            raise DigitpadError(sentence("Models", "reads no image, but {shape}", shape=self.input_shape))
        if self.parameters > MOST_PARAMETERS:
            raise DigitpadError(
                sentence(
                    "Models",
                    "has {count:,} weights; at most {most:,} can be",
                    count=self.parameters,
                    most=MOST_PARAMETERS,
                )
            )
        self._refuse_wiring()
        if self.multiply_adds > MOST_MULTIPLY_ADDS:
            raise DigitpadError(
                sentence("Models", "multiplies {count:,} times for one image", count=self.multiply_adds)
            )

    def _refuse_wiring(self) -> None:
        known = {self.input_name}
        for node in self.nodes:
            node.refuse_settings()
            if node.name in known:
                raise DigitpadError(sentence("Models", "has two layers of the name {name!r}", name=node.name))
            for name in node.inputs:
                if name not in known:
                    why = sentence("Models", "what goes into it, {name!r}, does not come before", name=name)
                    raise DigitpadError(about(node, why))
            known.add(node.name)
        if self.output not in known - {self.input_name}:
            raise DigitpadError(sentence("Models", "has no layer {name!r} to answer", name=self.output))
        used = {name for node in self.nodes for name in node.inputs} | {self.output}
        if vain := [name for name in known - {self.input_name} if name not in used]:
            raise DigitpadError(sentence("Models", "has more than one output: {name!r} too", name=min(vain)))

    @cached_property
    def shapes(self) -> Mapping[str, Shape]:
        """The shape of the input and of each node's answer, for one image, by name."""
        shapes: dict[str, Shape] = {self.input_name: self.input_shape}
        for node in self.nodes:
            kind, before = KINDS[node.op], [shapes[name] for name in node.inputs]
            try:
                refuse_weights(node, before[0])
                after = shapes[node.name] = kind.output(node.settings, before)
            except DigitpadError as error:
                raise DigitpadError(about(node, str(error))) from error
            if math.prod(length or 1 for length in after) > _LARGEST_ANSWER:
                why = sentence("Models", "{shape} numbers come out of it", shape=after)
                raise DigitpadError(about(node, why))
        return shapes

    @property
    def output_shape(self) -> Shape:
        """The shape of the answer to one image."""
        return self.shapes[self.output]

    @property
    def layers(self) -> int:
        """How many layers it has, those among them that only learn or only give another shape."""
        return len(self.nodes)

    @cached_property
    def parameters(self) -> int:
        """How many numbers its weights are."""
        return sum(array.size for node in self.nodes for array in node.weights)

    @cached_property
    def multiply_adds(self) -> int:
        """How often it multiplies and adds for one image; what is not known of its sides counts as nothing."""
        shapes, total = self.shapes, 0
        for node in self.nodes:
            total += KINDS[node.op].multiply_adds(node.settings, shapes[node.inputs[0]], shapes[node.name])
        return total

    def with_input(self, shape: Shape) -> Graph:
        """Return it for inputs of ``shape``, which says what its own left open.

        Raises:
            DigitpadError: the shape does not fit.
        """
        return replace(self, input_shape=shape)

    # --- as bytes ---------------------------------------------------------------------------------------------------

    def outline(self) -> dict[str, Any]:
        """Return all but the weights, of which it has the shapes, as JSON has it."""
        return {
            "input": self.input_name,
            "shape": list(self.input_shape),
            "output": self.output,
            "nodes": [
                {
                    "name": node.name,
                    "op": node.op,
                    "inputs": list(node.inputs),
                    "settings": dict(node.settings),
                    "weights": [list(array.shape) for array in node.weights],
                }
                for node in self.nodes
            ],
        }

    def arrays(self) -> dict[str, Array]:
        """Return the weights by names that say which node and which of its arrays they are: ``3/0``."""
        return {f"{i}/{j}": array for i, node in enumerate(self.nodes) for j, array in enumerate(node.weights)}

    @classmethod
    def from_parts(cls, outline: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> Self:
        """Return the graph of an `outline` and its `arrays`.

        Raises:
            DigitpadError: they are damaged, or do not belong together.
        """
        try:
            nodes = tuple(
                Node(
                    name=str(each["name"]),
                    op=str(each["op"]),
                    inputs=tuple(map(str, each["inputs"])),
                    settings={str(key): as_tuples(value) for key, value in each["settings"].items()},
                    weights=tuple(
                        np.asarray(arrays[f"{i}/{j}"], np.float32).reshape(shape)
                        for j, shape in enumerate(each["weights"])
                    ),
                )
                for i, each in enumerate(outline["nodes"])
            )
            shape: Shape = tuple(None if n is None else int(n) for n in outline["shape"])
            return cls(str(outline["input"]), shape, nodes, str(outline["output"]))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DigitpadError(sentence("Models", "is damaged: its network cannot be read")) from error

    def to_bytes(self) -> bytes:
        """Return all of it; `from_bytes` reads it again."""
        return b"".join(self.to_chunks())

    def to_chunks(self) -> list[bytes | memoryview]:
        """Return what `to_bytes` does piece by piece: the weights, for the most part, as they lie in memory."""
        outline = json.dumps(self.outline()).encode()
        arrays = (np.ascontiguousarray(array, "<f4") for array in self.arrays().values())
        return [
            _MAGIC,
            _LENGTH.pack(len(outline)),
            outline,
            *(array.reshape(-1).view(np.uint8).data for array in arrays),
        ]

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Return the graph that `to_bytes` wrote.

        Raises:
            DigitpadError: it is damaged.
        """
        start = len(_MAGIC) + _LENGTH.size
        damaged = DigitpadError(sentence("Models", "is damaged: its network cannot be read"))
        if not data.startswith(_MAGIC) or len(data) < start:
            raise damaged
        (length,) = _LENGTH.unpack_from(data, len(_MAGIC))
        if length > min(_LARGEST_OUTLINE, len(data) - start):
            raise damaged
        try:
            outline = json.loads(data[start : start + length])
            shapes = {
                f"{i}/{j}": tuple(map(int, shape))
                for i, node in enumerate(outline["nodes"])
                for j, shape in enumerate(node["weights"])
            }
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise damaged from error
        numbers = [math.prod(shape) for shape in shapes.values()]
        if any(n < 0 for n in numbers) or 4 * sum(numbers) != len(data) - start - length:
            raise damaged
        flat = np.frombuffer(data, "<f4", offset=start + length)
        parts = np.split(flat, np.cumsum(numbers)[:-1]) if numbers else []
        return cls.from_parts(outline, dict(zip(shapes, parts, strict=True)))
