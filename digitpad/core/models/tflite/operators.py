"""What is in a ``.tflite``: its operators, shapes and sizes, read as data before LiteRT sees it.

Every error is a DigitpadError whose sentence is to be read after the file's name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.tflite.flatbuffer import Table, damaged
from digitpad.core.sentences import sentence

MAGIC: Final = b"TFL3"
"""After the first four bytes."""

_CUSTOM: Final = 32
_ANSWERS: Final = 512 << 20  # bytes of all arrays between the operators
_MOST_OPERATORS: Final = 20_000
# Of a number of each of the schema's types, from 0: float32, float16, int32, uint8, int64, string, bool, …
_BYTES: Final = (4, 2, 4, 1, 8, 1, 1, 2, 8, 1, 8, 16, 8, 1, 1, 4, 4, 2)
# The schema's numbers of what such networks consist of.
_NAMES: Final = {
    0: "Add", 1: "Average pooling", 2: "Concatenation", 3: "Convolution", 4: "Depthwise convolution",
    6: "Dequantise", 9: "Dense", 14: "Logistic", 16: "LSTM", 17: "Maximum pooling", 18: "Multiply",
    19: "ReLU", 21: "ReLU6", 22: "Reshape", 23: "Resize", 25: "Softmax", 28: "Tanh", 34: "Padding", 36: "Gather",
    39: "Transpose", 40: "Mean", 41: "Subtract", 42: "Divide", 43: "Squeeze", 44: "Unidirectional LSTM",
    45: "Strided slice", 47: "Exponential", 49: "Split", 50: "Log softmax", 53: "Cast", 54: "PReLU", 57: "Minimum",
    60: "Padding", 65: "Slice",
    67: "Transposed convolution", 70: "Expand", 73: "Logarithm", 74: "Sum", 77: "Shape", 82: "Maximum", 83: "Pack",
    98: "Leaky ReLU", 114: "Quantise", 117: "Hard swish", 119: "While", 126: "Matrix product",
}  # fmt: skip
_CONVOLUTIONS: Final = (3, 4)
_MATRICES: Final = (9, 126)
_WITH_WEIGHTS: Final = (*_CONVOLUTIONS, *_MATRICES, 67)
_DEQUANTISE: Final = 6
_WHOLE_NUMBERS: Final = (2, 4)  # int32 and int64: shapes and axes, except where they are the biases of a layer


@dataclass(frozen=True, slots=True)
class LayerLook:
    """One step of a network, for people.

    Attributes:
        name: of its kind, or its own.
        shape: of what comes out of it for one image; None where that is not known.
        parameters: how many numbers it learned.
        multiply_adds: for one image.
    """

    name: str
    shape: tuple[int | None, ...]
    parameters: int
    multiply_adds: int = 0


def tflite_layers(data: bytes) -> tuple[LayerLook, ...]:
    """Return the operators of the main network of a LiteRT flatbuffer, in the order in which they are computed.

    Raises:
        DigitpadError: it is damaged, too large, or needs an operator that is no part of LiteRT, which is named.
    """
    if data[4:8] != MAGIC:
        raise DigitpadError(sentence("Models", "is damaged, or was never a TensorFlow Lite network"))
    model = Table.root(data)
    codes = [_code(each) for each in model.tables(1)]
    filled = [_length(each, len(data)) for each in model.tables(4)]
    graphs = [_Graph(each, filled) for each in model.tables(2)]
    if not graphs:
        raise DigitpadError(sentence("Models", "holds no network"))
    for graph in graphs:
        graph.refuse(codes)
    return graphs[0].layers(codes)


def _code(table: Table) -> tuple[int, str]:
    return max(table.integer(0, "<b"), table.integer(3)), table.text(1)


def _length(buffer: Table, most: int) -> int:
    """Return how many bytes a buffer holds, be they in it or behind the tables."""
    offset, size = buffer.integer(1, "<Q"), buffer.integer(2, "<Q")
    if offset > 1 and offset + size > most:
        raise damaged()
    return len(buffer.vector(0, "u1")) or (size if offset > 1 else 0)


class _Graph:
    def __init__(self, table: Table, filled: list[int]) -> None:
        self._operators = table.tables(3)
        self._shapes: list[tuple[int, ...]] = []
        self._kinds: list[int] = []
        self._is_constant: list[bool] = []
        answers = 0
        for tensor in table.tables(0):
            shape = tuple(map(int, tensor.vector(0, "<i4")))
            kind, buffer = tensor.integer(1, "<b"), tensor.integer(2, "<I")
            if buffer >= len(filled) or not 0 <= kind < len(_BYTES):
                raise damaged()
            self._shapes.append(shape)
            self._kinds.append(kind)
            self._is_constant.append(filled[buffer] > 0)
            answers += 0 if filled[buffer] else math.prod(max(length, 1) for length in shape) * _BYTES[kind]
        if answers > _ANSWERS or len(self._operators) > _MOST_OPERATORS:
            raise DigitpadError(
                sentence("Models", "has a network that needs {amount:,} MB for one image", amount=answers >> 20)
            )

    def refuse(self, codes: list[tuple[int, str]]) -> None:
        """Refuse operators that are no part of LiteRT, and what does not exist."""
        for operator in self._operators:
            code, custom = self._code(operator, codes)
            if code == _CUSTOM:
                kind = "TensorFlow" if custom.startswith("Flex") else "custom"
                name = custom if custom.isprintable() else ""
                raise DigitpadError(
                    sentence(
                        "Models", "needs the {kind} operator {name}, which is no part of LiteRT", kind=kind, name=name
                    )
                )
            self._tensors(operator, 1)
            self._tensors(operator, 2)

    def layers(self, codes: list[tuple[int, str]]) -> tuple[LayerLook, ...]:
        """Return the operators as layers, without those that only unpack weights or compute with shapes."""
        found = []
        for operator in self._operators:
            code, (inputs, outputs) = self._code(operator, codes)[0], (self._tensors(operator, i) for i in (1, 2))
            if code == _DEQUANTISE and all(self._is_constant[i] for i in inputs):
                for i in outputs:
                    self._is_constant[i] = True
            elif outputs and len(self._shapes[outputs[0]]) > 1:
                found.append(self._layer(code, inputs, self._shapes[outputs[0]]))
        return tuple(found)

    def _layer(self, code: int, inputs: list[int], shape: tuple[int, ...]) -> LayerLook:
        learned = [
            self._shapes[i]
            for i in inputs
            if self._is_constant[i] and (code in _WITH_WEIGHTS or self._kinds[i] not in _WHOLE_NUMBERS)
        ]
        work = 0
        if learned and code in _CONVOLUTIONS:
            work = math.prod(shape[1:3]) * math.prod(learned[0])
        elif learned and code in _MATRICES:
            work = math.prod(shape[1:-1]) * math.prod(learned[0])
        return LayerLook(_NAMES.get(code, f"Operator {code}"), shape[1:], sum(map(math.prod, learned)), work)

    def _code(self, operator: Table, codes: list[tuple[int, str]]) -> tuple[int, str]:
        index = operator.integer(0, "<I")
        if index >= len(codes):
            raise damaged()
        return codes[index]

    def _tensors(self, operator: Table, field: int) -> list[int]:
        """Return the numbers of its inputs or outputs; those that it goes without are left out."""
        numbers = [int(i) for i in operator.vector(field, "<i4") if i != -1]
        if any(not 0 <= i < len(self._shapes) for i in numbers):
            raise damaged()
        return numbers
