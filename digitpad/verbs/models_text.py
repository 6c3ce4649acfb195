"""The model library as text for a terminal and as JSON: the table of models, and a card."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from digitpad.core.models.card import ModelCard
from digitpad.core.models.library import LibraryModel, Origin, accuracy_of

Row = tuple[LibraryModel, ModelCard, int]
"""A model, its card, and how many bytes its file has."""

_HEAD: Final = ("name", "network", "accuracy", "size", "from")
_FROM: Final = {
    Origin.SHIPPED: "comes with digitpad",
    Origin.RUN: "a run",
    Origin.IMPORTED: "imported",
}


def table_lines(rows: Sequence[Row]) -> list[str]:
    """Return a table with a line a model below its head."""
    cells = [_HEAD]
    for model, card, size in rows:
        accuracy = accuracy_of(card)
        shown = "–" if accuracy is None else f"{accuracy:.2%}"
        cells.append((model.name, card.network, shown, f"{size / 1e6:.2f} MB", _FROM[model.origin]))
    name, network, accuracies, sizes, _ = (max(map(len, column)) for column in zip(*cells, strict=True))
    return [
        f"{row[0]:<{name}}  {row[1]:<{network}}  {row[2]:>{accuracies}}  {row[3]:>{sizes}}  {row[4]}" for row in cells
    ]


def model_json(model: LibraryModel, card: ModelCard, size: int) -> dict[str, object]:
    """Return what a program is told of a model in the list."""
    return {
        "name": model.name,
        "network": card.network,
        "parameters": card.parameters,
        "accuracy": accuracy_of(card),
        "bytes": size,
        "from": str(model.origin),
        "path": str(model.path),
    }


def card_lines(card: ModelCard) -> list[str]:
    """Return a card for people."""
    network = f"{card.network}{_in_brackets(card.network_parameters)}"
    lines = [
        card.name,
        f"network: {network}, {card.parameters:,} parameters",
        f"made: {card.created}, with digitpad {card.program_version}, by: {card.command}",
    ]
    lines += [f"data: {item['name']} ({item['licence']}; {item['source']}): {item['used']}" for item in card.data]
    lines += _section("metrics", card.metrics)
    lines += _section("training", card.training)
    lines += _section("thresholds", card.thresholds.to_json())
    return lines + _section("sha256", card.sha256)


def _in_brackets(parameters: Mapping[str, Any]) -> str:
    inside = ", ".join(f"{name} {_value(value)}" for name, value in parameters.items())
    return f" ({inside})" if inside else ""


def _section(title: str, values: Mapping[str, Any]) -> list[str]:
    told = [f"  {name}: {_value(value)}" for name, value in values.items() if value not in (None, "")]
    return [f"{title}:", *told] if told else []


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
