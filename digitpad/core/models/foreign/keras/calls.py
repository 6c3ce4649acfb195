"""Who is asked after whom in a Keras model: its layers and their calls as a tree, from the nodes of a configuration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.keras.trust import DEEPEST_JSON, OPERATION
from digitpad.core.sentences import sentence

Config = Mapping[str, Any]

Key = tuple[str, int]
"""A layer's name and which of its calls, as one layer may be asked about several things."""


@dataclass(frozen=True, slots=True, eq=False)
class LayerConfig:
    """One layer as the file tells of it; ``inner`` if it is a model itself."""

    class_name: str
    name: str
    config: Config
    inner: ModelConfig | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A layer that is asked about the answers ``inputs``; its own is known as ``key`` from then on.

    Attributes:
        arguments: of an operation: numbers, and None in the places of the inputs.
    """

    layer: LayerConfig
    key: Key
    inputs: tuple[Key, ...]
    arguments: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ModelConfig:
    """A model: its layers in the order of the file, and the calls in an order in which they can be made.

    Attributes:
        input: what the calls know its input as.
        input_shape: with the batch first, as the file tells; None if it does not.
        output: the call whose answer is the model's.
    """

    name: str
    layers: tuple[LayerConfig, ...]
    calls: tuple[Call, ...]
    input: Key
    input_shape: tuple[int | None, ...] | None
    output: Key


def counted_from_0(calls: list[Call], output: Key) -> tuple[list[Call], Key]:
    """Return the calls and the output with the calls of inner models counted from 0.

    How an inner model came to be was its first call for Keras, so at times those of the file are counted from 1.
    """
    count = Counter(call.layer.name for call in calls if call.layer.inner is not None)
    named = [*(key for call in calls for key in call.inputs), output]
    late = {name for name, number in named if name in count and number == count[name]}

    def counted(key: Key) -> Key:
        return (key[0], key[1] - 1) if key[0] in late else key

    return [replace(call, inputs=tuple(map(counted, call.inputs))) for call in calls], counted(output)


def in_order(waiting: list[Call], entrance: Key) -> tuple[Call, ...]:
    """Return the calls each after those whose answers it needs; what the input does not lead to is left out."""
    known, done = {entrance}, []
    waiting = [call for call in waiting if call.inputs and call.key != entrance]
    while ready := [call for call in waiting if known.issuperset(call.inputs)]:
        done += ready
        known.update(call.key for call in ready)
        waiting = [call for call in waiting if call.key not in known]
    return tuple(done)


def without_rounding(model: ModelConfig) -> ModelConfig:
    """Return it without the rounding to 8 bits of our own exports, round(x / step) * step: x is passed on as it is."""
    by_key = {call.key: call for call in model.calls}
    exact: dict[Key, Key] = {}
    for call in model.calls:
        whole = _operands(call, "Multiply")
        rounded = _operands(by_key.get(whole[0]), "Round") if len(whole) == 2 else ()
        divided = _operands(by_key.get(rounded[0]), "TrueDivide") if rounded else ()
        if len(divided) == 2 and divided[1] == whole[1]:
            exact[call.key] = exact.get(divided[0], divided[0])
    output = exact.get(model.output, model.output)
    needed, kept = {output}, list[Call]()
    for call in reversed(model.calls):  # how a step came to be is not needed any more
        if call.key in needed:
            kept.append(replace(call, inputs=tuple(exact.get(key, key) for key in call.inputs)))
            needed.update(kept[-1].inputs)
    return replace(model, calls=tuple(reversed(kept)), output=output)


def _operands(call: Call | None, kind: str) -> tuple[Key, ...]:
    """Return the arrays of an operation of that kind; none of another call."""
    return call.inputs if call is not None and call.layer.class_name == f"{OPERATION}{kind}" else ()


def ends(value: Any) -> Iterator[Key]:
    """Yield the calls that inputs or outputs are: ``["name", 0, 0]``, in a list or in the lists of a structure."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from ends(inner)
    elif isinstance(value, list) and len(value) == 3 and isinstance(value[0], str):
        yield _key(value)
    else:
        for inner in value:
            yield from ends(inner)


def call_of(layer: LayerConfig, number: int, node: Any) -> Call:
    """Return what a node tells, in the form of Keras 3 or in that of all before."""
    is_operation = layer.class_name.startswith(OPERATION)
    if isinstance(node, dict):  # {"args": […], "kwargs": {…}}
        given = [*node["args"], *(value for value in (node.get("kwargs") or {}).values() if value is not None)]
        arguments = tuple(map(_number, given)) if is_operation else ()
        return Call(layer, (layer.name, number), tuple(_tensors(given, 0)), arguments)
    if isinstance(node, list) and len(node) >= 3 and isinstance(node[0], str):  # later 2.x has no list around one
        node = [node]
    inputs: list[Key] = []
    numbers: list[float | None] = []
    for each in node:
        more = [value for key, value in (each[3] or {}).items() if value is not None] if len(each) > 3 else []
        if more and any(isinstance(value, list) for value in more) and not is_operation:
            raise DigitpadError(sentence("Models", "gives a layer more than arrays, after {name!r}", name=str(each[0])))
        first = each[2] if each[0] == "_CONSTANT_VALUE" else each[:3]
        for value in (first, *(more if is_operation else ())):
            inputs += [_key(value)] if isinstance(value, list) else []
            numbers.append(_number(value))
    return Call(layer, (layer.name, number), tuple(inputs), tuple(numbers) if is_operation else ())


def _number(value: Any) -> float | None:
    """Return a number that is an argument; None for an array.

    Raises:
        ValueError: it is something else.
    """
    if type(value) in (int, float):
        return float(value)
    if isinstance(value, list) or (isinstance(value, dict) and value.get("class_name") == "__keras_tensor__"):
        return None
    raise ValueError(value)


def _tensors(value: Any, depth: int) -> Iterator[Key]:
    if depth > DEEPEST_JSON:
        raise ValueError(depth)
    if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
        yield _key(value["config"]["keras_history"])
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _tensors(inner, depth + 1)


def _key(history: Any) -> Key:
    name, call, which = history[:3]
    if which != 0:
        raise DigitpadError(sentence("Models", "has a layer {name!r} with several answers", name=str(name)))
    return str(name), int(call)
