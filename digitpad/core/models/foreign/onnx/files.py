"""ONNX files as graphs: the protobuf is read as data, its operators become nodes one by one, nothing is run.

What the answer does not need is left alone, whatever it is.
"""

from __future__ import annotations

import importlib.util
import math
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_NODES, MOST_PARAMETERS, Graph
from digitpad.core.models.foreign.keras.build import INPUT, Builder
from digitpad.core.models.foreign.node import unknown_layer
from digitpad.core.models.foreign.onnx.arrays import array_of
from digitpad.core.models.foreign.onnx.folding import FOLDED
from digitpad.core.models.foreign.onnx.operators import OPERATORS
from digitpad.core.models.foreign.onnx.values import Operator, Tensor, Value
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.sentences import sentence

_OWN: Final = ("", "ai.onnx")  # the domains of ONNX's own operators
_SCALER: Final = ("ai.onnx.ml", "Scaler")  # of scikit-learn's, before a network
_DICTIONARY: Final = ("ai.onnx.ml", "ZipMap")  # the probabilities by their labels
_OLDEST: Final = 7
_MOST_OPERATORS: Final = 4 * MOST_NODES
_FLOAT_OUTPUTS: Final = (1, 10, 11)
_TENSOR: Final = 4  # ONNX's number of an attribute's kind
_PLAIN: Final = {1: "f", 2: "i", 3: "s", 6: "floats", 7: "ints"}
_ROUNDED: Final = "/rounded"


def read_onnx(path: Path) -> Graph:
    """Return the network of an ONNX file; runs in the process that reads foreign files.

    Raises:
        DigitpadError: it is damaged, or no network that can be read; to be read after the file's name.
    """
    if importlib.util.find_spec("onnx") is None:
        raise DigitpadError(
            sentence("Models", "is an ONNX file; to read it the library onnx is needed: pip install onnx")
        )
    from onnx import ModelProto  # noqa: PLC0415 - an optional library

    model = ModelProto()
    model.ParseFromString(path.read_bytes())  # what it raises says that the file is damaged
    return _Reading(model).graph()


class _Reading:
    """A file that is being read."""

    def __init__(self, model: Any) -> None:
        self._file = model.graph
        versions = {each.domain: each.version for each in model.opset_import}
        self._opset = next((versions[domain] for domain in _OWN if domain in versions), 0)
        if not self._file.node or not self._file.output:
            raise DigitpadError(sentence("Models", "is damaged: it holds no network"))
        if self._opset < _OLDEST:
            raise DigitpadError(
                sentence("Models", "is of an ONNX too old (operators of version {version})", version=self._opset)
            )
        if len(self._file.node) > _MOST_OPERATORS or self._file.sparse_initializer:
            raise DigitpadError(sentence("Models", "has more operators than any network that is read"))
        self._weights = {each.name: each for each in self._file.initializer}
        self._makers = {name: node for node in self._file.node for name in node.output if name}
        self._own_rounding(model)

    def graph(self) -> Graph:
        """Return the network between the input and the one answer."""
        entrance, shape = self._entrance()
        answer = self._answer()
        wanted = self._needed(answer)
        builder = Builder(shape)
        values: dict[str, Value] = {entrance: Tensor(INPUT, tuple(range(1, len(shape) + 1)))}
        held = 0
        for name in wanted & set(self._weights):
            held += math.prod(self._weights[name].dims)
            if held > MOST_PARAMETERS:
                raise DigitpadError(sentence("Models", "has more than {most:,} weights", most=MOST_PARAMETERS))
            values[name] = array_of(self._weights[name], name)
        uses = Counter(name for node in self._file.node for name in node.input)
        shared = set[str]()  # nodes whose answers go into several operators
        for node in self._file.node:
            if not wanted.intersection(node.output):
                continue
            value = values[node.output[0]] = self._value(node, values, builder, frozenset(shared))
            if isinstance(value, Tensor) and uses[node.output[0]] > 1:
                shared.add(value.name)
        end = values.get(answer)
        if isinstance(end, Tensor):
            end = Operator("answer", "output", (end,), {}, self._opset, builder).as_onnx_has_it(end)
        if not isinstance(end, Tensor) or end.name == INPUT:
            raise DigitpadError(sentence("Models", "gives an answer that does not come from the image"))
        return builder.graph(shape, end.name)

    def _value(self, node: Any, values: Mapping[str, Value], builder: Builder, shared: frozenset[str]) -> Value:
        name = _printable(node.name or node.output[0] or node.op_type)
        if node.domain not in _OWN and (node.domain, node.op_type) != _SCALER:
            raise DigitpadError(unknown_layer(name, f"{node.domain}.{node.op_type}"[:100]))
        if missing := [each for each in node.input if each and each not in values]:
            raise DigitpadError(
                sentence(
                    "Models",
                    "has an operator {name!r} ({kind}) before what goes into it, {missing!r}",
                    name=name,
                    kind=_printable(node.op_type),
                    missing=_printable(missing[0]),
                )
            )
        inputs = tuple(values[each] if each else None for each in node.input)
        operator = Operator(
            name, _printable(node.op_type), inputs, _attributes(node, name), self._opset, builder, self._batch, shared
        )
        is_known = not any(isinstance(value, Tensor) for value in inputs)
        table: Mapping[str, Any] = FOLDED if is_known else OPERATORS
        if node.op_type not in table:
            raise DigitpadError(unknown_layer(name, _printable(node.op_type)))
        try:
            value: Value = table[node.op_type](operator)
        except (ValueError, IndexError, TypeError, OverflowError, ZeroDivisionError) as error:
            raise operator.refusal(sentence("Models", "its inputs do not fit each other")) from error
        return value if isinstance(value, Tensor) else np.asarray(value)

    def _entrance(self) -> tuple[str, Shape]:
        """Return the name of the one input and its shape without the batch."""
        inputs = [each for each in self._file.input if each.name not in self._weights]
        if len(inputs) != 1:
            raise DigitpadError(sentence("Models", "has {count} inputs instead of one", count=len(inputs)))
        sides = inputs[0].type.tensor_type.shape.dim
        if not 2 <= len(sides) <= 4:
            raise DigitpadError(sentence("Models", "reads no image, but {count} dimensions", count=len(sides)))
        lengths = [each.dim_value if each.HasField("dim_value") and each.dim_value > 0 else None for each in sides]
        self._batch: int | None = lengths[0]
        return inputs[0].name, tuple(lengths[1:])

    def _answer(self) -> str:
        """Return the name of the answer: of a label and its probabilities, of these; be they a dictionary or not."""
        outputs = list(self._file.output)
        if len(outputs) > 1:
            floats = [each for each in outputs if each.type.tensor_type.elem_type in _FLOAT_OUTPUTS]
            outputs = floats or outputs[-1:]
        if len(outputs) != 1:
            raise DigitpadError(sentence("Models", "has {count} outputs instead of one", count=len(outputs)))
        name = str(outputs[0].name)
        maker = self._makers.get(name)
        if maker is not None and (maker.domain, maker.op_type) == _DICTIONARY and len(maker.input) == 1:
            return str(maker.input[0])
        return name

    def _needed(self, answer: str) -> set[str]:
        """Return the names of all that the answer needs."""
        needed, waiting = set[str](), [answer]
        while waiting:
            name = waiting.pop()
            if name and name not in needed:
                needed.add(name)
                if name in self._makers:
                    waiting += self._makers[name].input
        return needed

    def _own_rounding(self, model: Any) -> None:
        """Pass over the rounding to 8 bits of our own exports: what it rounds is read as it is."""
        if not any(each.key == "digitpad_card" for each in model.metadata_props):
            return
        rounded = {}
        for name, node in self._makers.items():
            exact = self._makers.get(f"{name}/exact")
            if name.endswith(_ROUNDED) and node.op_type == "Mul" and exact is not None and exact.input:
                rounded[name] = exact.input[0]
        for node in self._file.node:
            for at, name in enumerate(node.input):
                if name in rounded and not node.name.startswith(name):
                    node.input[at] = rounded[name]


def _attributes(node: Any, name: str) -> dict[str, Any]:
    """Return the attributes as plain values; what is a graph or a reference is left out, and missed if it is needed."""
    found: dict[str, Any] = {}
    for each in node.attribute:
        if each.type == _TENSOR:
            found[each.name] = array_of(each.t, name)
        elif each.type in _PLAIN:
            value = getattr(each, _PLAIN[each.type])
            found[each.name] = list(value) if each.type in (6, 7) else value
    return found


def _printable(text: str) -> str:
    kept = "".join(letter for letter in text[:100] if letter.isprintable())
    return kept or "?"
