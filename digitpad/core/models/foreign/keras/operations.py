"""Operations between layers, such as ``x / 255`` or ``1 - x``, which Keras keeps as layers of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from digitpad.core.models.foreign.keras.build import Builder, Layer
from digitpad.core.models.foreign.keras.images import Translator
from digitpad.core.models.foreign.keras.trust import OPERATION
from digitpad.core.sentences import sentence

_MERGES: Final = {"Add": "Add", "Subtract": "Subtract", "Multiply": "Multiply"}


def _scaled_by_number(with_number: Callable[[float, bool], tuple[float, float] | None]) -> Translator:
    """Return what adds an operation with a number: a factor and an offset, from it and from whether it comes first."""

    def translate(builder: Builder, layer: Layer, inputs: tuple[str, ...]) -> str:
        numbers = [number for number in layer.arguments if number is not None]
        kind = layer.class_name.removeprefix(OPERATION)
        if len(inputs) == 2 and not numbers and kind in _MERGES:
            return builder.add(layer.name, _MERGES[kind], inputs)
        found = with_number(numbers[0], layer.arguments[0] is not None) if len(inputs) == len(numbers) == 1 else None
        if found is None:
            raise layer.refuse(sentence("Models", "what goes into it is not known"))
        return builder.add(layer.name, "Rescaling", inputs, scale=found[0], offset=found[1])

    return translate


def _function(name: str) -> Translator:
    return lambda builder, layer, inputs: builder.add(layer.name, "Activation", inputs, function=name)


OPERATIONS: Final[Mapping[str, Translator]] = {
    f"{OPERATION}{name}": translator
    for name, translator in {
        "Add": _scaled_by_number(lambda number, first: (1.0, number)),
        "Subtract": _scaled_by_number(lambda number, first: (-1.0, number) if first else (1.0, -number)),
        "Multiply": _scaled_by_number(lambda number, first: (number, 0.0)),
        "TrueDivide": _scaled_by_number(lambda number, first: None if first or not number else (1 / number, 0.0)),
        "Divide": _scaled_by_number(lambda number, first: None if first or not number else (1 / number, 0.0)),
        "Cast": lambda builder, layer, inputs: inputs[0],  # all is float32 here
        **{name.capitalize(): _function(name) for name in ("relu", "relu6", "softmax", "sigmoid", "tanh", "silu")},
    }.items()
}
"""The operations that are read, by their kind."""
