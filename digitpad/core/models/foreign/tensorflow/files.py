"""SavedModels as graphs: what their signature would run is followed through its functions, and never run.

The messages are TensorFlow's saved_model.proto, meta_graph.proto, graph.proto, function.proto, attr_value.proto and
saved_object_graph.proto; the numbers here are those of their fields.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_NODES, MOST_PARAMETERS, Graph
from digitpad.core.models.foreign.keras.build import INPUT, Builder
from digitpad.core.models.foreign.node import unknown_layer
from digitpad.core.models.foreign.onnx.values import Array, Operator, Tensor, Value
from digitpad.core.models.foreign.shapes import Shape
from digitpad.core.models.foreign.tensorflow.arrays import Variables, constant
from digitpad.core.models.foreign.tensorflow.operators import FOLDED, OPERATORS
from digitpad.core.models.foreign.tensorflow.wire import Message
from digitpad.core.sentences import sentence

_LARGEST_GRAPH: Final = 256 << 20  # bytes
_MOST_OPERATORS: Final = 8 * MOST_NODES
_DEEPEST: Final = 16  # functions within functions
_CALLS: Final = ("PartitionedCall", "StatefulPartitionedCall")
_SIGNATURES: Final = ("serving_default", "serve")
_OWN_RECIPE: Final = "assets.extra/digitpad_normalisation.json"  # in our own exports
_VALUE: Final = "/.ATTRIBUTES/VARIABLE_VALUE"
_OPSET: Final = 17
_FLOATS: Final = (1, 2, 4, 14, 19)

REACHES_OUT: Final = frozenset(
    {
        "ReadFile", "WriteFile", "PyFunc", "PyFuncStateless", "EagerPyFunc", "MatchingFiles", "WholeFileReaderV2",
        "LoadAndRemapMatrix", "GenerateVocabRemapping", "DebugIdentity", "Print", "PrintV2", "ImmutableConst",
        "InitializeTableFromTextFileV2", "RemoteCall", "TPUPartitionedCall", "XlaLaunch",
    }
)  # fmt: skip
"""Operators of TensorFlow that touch files, the network or Python: a network that has one anywhere is refused."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A NodeDef."""

    name: str
    op: str
    inputs: tuple[str, ...]
    attributes: Mapping[str, Any]


def _node(message: Message) -> _Node:
    attributes = {name: _attribute(value) for name, value in message.table(5).items()}
    inputs = tuple(part.decode(errors="replace") for part in message.parts(3))
    return _Node(message.text(1), message.text(2), tuple(each for each in inputs if each[:1] != "^"), attributes)


def _attribute(value: Message) -> Any:
    """Return an AttrValue as plain data; a tensor stays a message, a function is its name."""
    if value.has(1):
        return value.message(1).numbers(3)
    for field, read in ((8, value.message), (3, value.number), (6, value.number), (2, value.bytes), (7, value.message)):
        if value.has(field):
            return read(field)
    if value.has(4):
        return value.floats(4)[0]
    if value.has(10):
        return value.message(10).text(1)
    return bool(value.number(5)) if value.has(5) else None


class _Function:
    """A FunctionDef, or the graph itself, which has no arguments."""

    def __init__(self, nodes: Sequence[_Node], arguments: Sequence[str] = (), returned: Sequence[str] = ()) -> None:
        self.nodes = {node.name: node for node in nodes}
        self.arguments, self.returned = tuple(arguments), tuple(returned)

    def without_rounding(self) -> _Function:
        """Return it without the rounding to 8 bits of our own exports: what is rounded is passed on as it is."""
        nodes = []
        for node in self.nodes.values():
            whole = self.nodes.get(_name(node.inputs[0])) if node.op == "Mul" else None
            exact = self.nodes.get(_name(whole.inputs[0])) if whole is not None and whole.op == "Round" else None
            if exact is not None and exact.op == "RealDiv" and exact.inputs[1] == node.inputs[1]:
                node = _Node(node.name, "Identity", exact.inputs[:1], {})  # noqa: PLW2901 - it takes its place
            nodes.append(node)
        return _Function(nodes, self.arguments, self.returned)

    @classmethod
    def of(cls, message: Message) -> _Function:
        signature = message.message(1)
        results = {entry.text(1): entry.text(2) for entry in message.messages(4)}
        returned = [results.get(each.text(1), "") for each in signature.messages(3)]
        nodes = [_node(each) for each in message.messages(3)]
        return cls(nodes, [each.text(1) for each in signature.messages(2)], returned)

    def needed(self, ends: Sequence[str]) -> Iterator[_Node]:
        """Yield the nodes that ``ends`` need, each after those that it needs."""
        done, entered, waiting = set[str](), set[str](), [_name(end) for end in reversed(ends)]
        while waiting:
            name = waiting[-1]
            node = self.nodes.get(name)
            if node is None or name in done:
                waiting.pop()
                continue
            before = [_name(each) for each in node.inputs]
            if name in entered:
                waiting.pop()
                done.add(name)
                yield node
                continue
            entered.add(name)
            missing = [each for each in before if each in self.nodes and each not in done]
            if any(each in entered for each in missing):
                raise DigitpadError(sentence("Models", "runs in a circle at {name!r}", name=name[:100]))
            waiting += missing


def _name(reference: str) -> str:
    return reference.partition(":")[0]


def read_saved_model(folder: Path) -> Graph:
    """Return the network of a SavedModel; runs in the process that reads foreign files.

    Raises:
        DigitpadError: it is damaged, or no network that can be read; to be read after the folder's name.
    """
    path = folder / "saved_model.pb"
    if path.stat().st_size > _LARGEST_GRAPH:
        raise DigitpadError(sentence("Models", "is larger than any model that is read ({most} MB)", most=256))
    graphs = Message(path.read_bytes()).messages(2)
    if not graphs:
        raise DigitpadError(sentence("Models", "is damaged: it holds no network"))
    with_signatures = [each for each in graphs if each.parts(5)]
    return _Reading((with_signatures or graphs)[0], folder).graph()


class _Reading:
    """A SavedModel that is being read."""

    def __init__(self, meta: Message, folder: Path) -> None:
        graph = meta.message(2)
        self._main = _Function([_node(each) for each in graph.messages(1)])
        library = [(each.message(1).text(1), _Function.of(each)) for each in graph.message(2).messages(1)]
        self._functions = dict(library)
        if (folder / _OWN_RECIPE).is_file():
            self._functions = {name: function.without_rounding() for name, function in library}
        everything = [self._main, *self._functions.values()]
        if sum(len(each.nodes) for each in everything) > _MOST_OPERATORS:
            raise DigitpadError(sentence("Models", "has more operators than any network that is read"))
        for function in everything:
            for node in function.nodes.values():
                if node.op in REACHES_OUT:
                    raise DigitpadError(
                        sentence("Models", "has an operator {op}, which reaches out of a network", op=node.op)
                    )
        self._signature = self._chosen(meta.table(5))
        self._objects = meta.message(7)
        self._folder = folder
        self._held = 0
        self._steps = 0

    def _chosen(self, signatures: Mapping[str, Message]) -> Message:
        names = [name for name in signatures if not name.startswith("__")]
        name = next((each for each in _SIGNATURES if each in names), names[0] if len(names) == 1 else None)
        if name is None:
            raise DigitpadError(sentence("Models", "does not say what it answers: it has no signature"))
        return signatures[name]

    def graph(self) -> Graph:
        """Return the network between the input and the answer of the signature."""
        inputs, outputs = self._signature.table(1), self._signature.table(2)
        floats = [each for each in outputs.values() if each.number(2) in _FLOATS]
        if len(inputs) != 1 or len(floats) != 1:
            raise DigitpadError(
                sentence(
                    "Models",
                    "has {count} inputs and {count2} outputs instead of one and one",
                    count=len(inputs),
                    count2=len(floats),
                )
            )
        (entrance,) = inputs.values()
        sides = [side.number(1) for side in entrance.message(3).messages(2)]
        if not 2 <= len(sides) <= 4:
            raise DigitpadError(sentence("Models", "reads no image, but {count} dimensions", count=len(sides)))
        shape: Shape = tuple(n if n > 0 else None for n in sides[1:])
        self._batch = sides[0] if sides[0] > 0 else None
        self._builder = Builder(shape)
        self._shared = set[str]()
        known: dict[str, list[Value]] = {_name(entrance.text(1)): [Tensor(INPUT, tuple(range(1, len(shape) + 1)))]}
        (end,) = self._computed(self._main, [floats[0].text(1)], known, 0)
        if isinstance(end, Tensor):
            end = self._operator(_Node("answer", "Identity", (), {}), (end,)).as_onnx_has_it(end)
        if not isinstance(end, Tensor) or end.name == INPUT:
            raise DigitpadError(sentence("Models", "gives an answer that does not come from the image"))
        return self._builder.graph(shape, end.name)

    def _computed(
        self, function: _Function, ends: Sequence[str], known: dict[str, list[Value]], depth: int
    ) -> list[Value]:
        """Return what ``ends`` are, from what is ``known`` of the function's nodes and arguments."""
        uses = Counter(_name(each) for node in function.nodes.values() for each in node.inputs)
        for node in function.needed(ends):
            self._steps += 1
            if self._steps > _MOST_OPERATORS:  # functions that call functions again and again
                raise DigitpadError(sentence("Models", "has more operators than any network that is read"))
            if node.name not in known:
                values = known[node.name] = self._values(function, node, known, depth)
                if uses[node.name] > 1:
                    self._shared.update(each.name for each in values if isinstance(each, Tensor))
        return [_referred(each, function, known) for each in ends]

    def _values(self, function: _Function, node: _Node, known: Mapping[str, list[Value]], depth: int) -> list[Value]:
        if node.op == "Const":
            return [self._counted(constant(node.attributes["value"]))]
        if node.op == "VarHandleOp":
            return []  # it is read where a function is given it
        if node.op in _CALLS:
            return self._called(function, node, known, depth)
        inputs = tuple(_referred(each, function, known) for each in node.inputs)
        table = OPERATORS if any(isinstance(value, Tensor) for value in inputs) else FOLDED
        if node.op not in table:
            raise DigitpadError(unknown_layer(_printable(node.name), _printable(node.op)))
        operator = self._operator(node, inputs)
        try:
            value = table[node.op](operator)
        except (ValueError, IndexError, TypeError, KeyError, OverflowError, ZeroDivisionError) as error:
            raise operator.refusal(sentence("Models", "its inputs do not fit each other")) from error
        return [value if isinstance(value, Tensor) else np.asarray(value)]

    def _operator(self, node: _Node, inputs: tuple[Value | None, ...]) -> Operator:
        name, shared = _printable(node.name), frozenset(self._shared)
        return Operator(name, node.op, inputs, node.attributes, _OPSET, self._builder, self._batch, shared)

    def _called(self, function: _Function, node: _Node, known: Mapping[str, list[Value]], depth: int) -> list[Value]:
        name = str(node.attributes.get("f"))
        called = self._functions.get(name)
        if called is None or len(called.arguments) != len(node.inputs) or depth >= _DEEPEST:
            raise DigitpadError(sentence("Models", "is damaged: it calls what is not there"))
        bound = self._bound(name) if function is self._main else {}
        given: dict[str, list[Value]] = {}
        for at, (argument, reference) in enumerate(zip(called.arguments, node.inputs, strict=True)):
            place = at - len(node.inputs)
            source = function.nodes.get(_name(reference))
            if source is not None and source.op == "VarHandleOp":
                given[argument] = [self._variable(bound.get(place), source.name)]
            elif _name(reference) in known:
                given[argument] = [_referred(reference, function, known)]
        return self._computed(called, called.returned, given, depth + 1)

    def _bound(self, name: str) -> dict[int, int]:
        """Return the objects that a function of the signature is given, by their places counted from its end."""
        concrete = self._objects.table(2).get(name)
        listed = [] if concrete is None else concrete.numbers(2)
        return {at - len(listed): number for at, number in enumerate(listed)}

    def _variable(self, number: int | None, name: str) -> Array:
        """Return the value of the object ``number``: the checkpoint calls it by a way from the root to it."""
        if not hasattr(self, "_variables"):
            self._variables, self._ways = Variables(self._folder), _ways(self._objects)
        for way in self._ways.get(number, []) if number is not None else []:
            if f"{way}{_VALUE}" in self._variables:
                return self._counted(self._variables.read(f"{way}{_VALUE}"))
        raise DigitpadError(sentence("Models", "has weights {name!r} that nobody keeps", name=name[:100]))

    def _counted(self, array: Array) -> Array:
        self._held += array.size
        if self._held > MOST_PARAMETERS:
            raise DigitpadError(sentence("Models", "has more than {most:,} weights", most=MOST_PARAMETERS))
        return array


def _referred(reference: str, function: _Function, known: Mapping[str, list[Value]]) -> Value:
    """Return what ``name``, ``name:1`` or, in functions, ``name:output:1`` is."""
    name, *rest = reference.split(":")
    node = function.nodes.get(name)
    at = int(rest[-1]) if rest and rest[-1].isdigit() else 0
    # Normalisations have more outputs, of which a network that answers needs the first.
    is_other = node is not None and node.op.startswith("FusedBatchNorm") and len(rest) == 2 and rest[0] != "y"
    if name not in known or at >= len(known[name]) or is_other:
        raise DigitpadError(sentence("Models", "is damaged: {name!r} is not there", name=_printable(name)))
    return known[name][at]


def _ways(objects: Message) -> dict[int, list[str]]:
    """Return by which names of children each object of a SavedObjectGraph is reached from the root, shortest first."""
    nodes = objects.messages(1)
    ways: dict[int, list[str]] = {0: [""]}
    waiting = [(0, "")]
    for number, way in waiting:
        if number >= len(nodes) or len(way) > 300:
            continue
        for child in nodes[number].messages(1):
            target, name = child.number(1), child.text(2)
            full = f"{way}/{name}" if way else name
            known = ways.setdefault(target, [])
            known.append(full)
            if len(known) == 1:
                waiting.append((target, full))
    return ways


def _printable(text: str) -> str:
    kept = "".join(letter for letter in text[:100] if letter.isprintable())
    return kept or "?"
