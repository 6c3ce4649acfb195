"""One layer of a foreign network as plain data, and what is refused of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.kinds import KINDS, MUST
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

Array = npt.NDArray[np.float32]

_LONGEST_NAME: Final = 200


@dataclass(frozen=True, eq=False)
class Node:
    """One layer of a network.

    Attributes:
        name: its name in the file, that of no other node.
        op: its kind, a key of `KINDS`.
        inputs: the names of the nodes, or of the input, whose answers go in.
        settings: all that its kind must be told; lists are tuples.
        weights: its arrays, float32, in the order of its kind.
    """

    name: str
    op: str
    inputs: tuple[str, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    weights: tuple[Array, ...] = ()

    @classmethod
    def make(cls, name: str, op: str, inputs: tuple[str, ...], *weights: npt.NDArray[Any], **settings: Any) -> Self:
        """Return a node whose other settings are the usual ones, and its arrays as float32.

        Raises:
            DigitpadError: there is no such kind, or it is told too much, too little or nonsense.
        """
        kind = KINDS.get(op)
        if kind is None:
            raise DigitpadError(unknown_layer(name, op))
        defaults = {key: known.default for key, known in kind.settings.items() if known.default is not MUST}
        whole = {**defaults, **{key: as_tuples(value) for key, value in settings.items()}}
        node = cls(name, op, inputs, whole, tuple(np.asarray(array, np.float32) for array in weights))
        node.refuse_settings()
        return node

    def refuse_settings(self) -> None:
        """Refuse what stands alone: the kind, the settings and the number of inputs.

        Raises:
            DigitpadError: it is wrong; names the layer.
        """
        kind = KINDS.get(self.op)
        if kind is None:
            raise DigitpadError(unknown_layer(self.name, self.op))
        if not (1 <= len(self.name) <= _LONGEST_NAME and self.name.isprintable()):
            raise DigitpadError(sentence("Models", "has a layer whose name is no name"))
        wrong = sorted(set(kind.settings) ^ set(self.settings)) or [
            key for key, known in kind.settings.items() if not known.accepts(self.settings[key])
        ]
        if wrong:
            value = repr(self.settings.get(wrong[0]))[:80]
            why = sentence("Models", "it says {key} = {value}, which cannot be read", key=wrong[0], value=value)
            raise DigitpadError(about(self, why))
        least, most = kind.inputs
        if not least <= len(self.inputs) <= most:
            why = sentence("Models", "{count} arrays go into it", count=len(self.inputs))
            raise DigitpadError(about(self, why))


def unknown_layer(name: str, op: str) -> str:
    """Return the refusal of a layer whose kind is not in `KINDS`."""
    return sentence("Models", "has a layer {name!r} of the kind {op}, which digitpad does not know", name=name, op=op)


def about(node: Node, why: str) -> str:
    """Return the refusal of a layer because of ``why``."""
    return sentence("Models", "has a layer {name!r} ({op}) that is refused: {why}", name=node.name, op=node.op, why=why)


def refuse_weights(node: Node, before: Shape) -> None:
    """Refuse arrays that do not fit the settings and the shape that goes in, or are not finite.

    Raises:
        DigitpadError: why; to be read after what names the layer.
    """
    kind = KINDS[node.op]
    held = tuple(array.shape for array in node.weights)
    if kind.spread:
        fits = len(held) == kind.spread and all(_spreads(shape, before) for shape in held)
        wanted = sentence("Models", "{count} arrays that fit {shape}", count=kind.spread, shape=before)
    else:
        shapes = kind.weights(node.settings, before)
        fits, wanted = held == shapes, sentence("Models", "{shapes}", shapes=list(shapes))
    if not fits:
        held_text = str(list(held))
        raise DigitpadError(
            sentence("Models", "its weights are {held} and should be {wanted}", held=held_text, wanted=wanted)
        )
    if not all(np.isfinite(array).all() for array in node.weights):
        raise DigitpadError(sentence("Models", "its weights hold numbers that are not finite"))


def _spreads(shape: tuple[int, ...], over: Shape) -> bool:
    """Return whether an array of ``shape`` spreads over one of shape ``over`` without making it larger."""
    if len(shape) > len(over):
        return False
    ends = over[len(over) - len(shape) :]
    return all(own in (1, length) for own, length in zip(shape, ends, strict=True))


def as_tuples(value: Any) -> Any:
    """Return ``value`` of JSON with tuples for its lists."""
    return tuple(map(as_tuples, value)) if isinstance(value, list | tuple) else value
