"""Events as lines of JSON, ``{"event": "epoch-ended", …}``: frozen dataclasses out, and back in whatever else is there.

A reader passes over events and keys that it does not know, and over lines that are no events.
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Sequence
from typing import Any, Final, Generic, TypeVar

from digitpad.core.errors import DigitpadError

LONGEST_LINE: Final = 1 << 20
"""Bytes; what is longer is no event."""

_ACCEPTED: Final = {"int": (int,), "str": (str,), "float": (int, float), "bool": (bool,)}

E = TypeVar("E")


class EventKinds(Generic[E]):
    """The kinds of events that one side tells another.

    Args:
        kinds: frozen dataclasses, whose fields are numbers, texts, tuples of them, or ``dict[str, Any]`` of JSON's
            values.
    """

    def __init__(self, kinds: Sequence[type[E]]) -> None:
        self.kinds: Final[dict[str, type[E]]] = {
            re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower(): kind for kind in kinds
        }
        self._names = {kind: name for name, kind in self.kinds.items()}

    def to_json(self, event: E) -> dict[str, Any]:
        """Return ``event`` as JSON's values; numbers that are not finite, which JSON has not, become None."""
        fields = dataclasses.fields(event)  # type: ignore[arg-type]
        values = {field.name: _for_json(getattr(event, field.name)) for field in fields}
        return {"event": self._names[type(event)], **values}

    def to_line(self, event: E) -> str:
        """Return ``event`` as one line of JSON with its newline."""
        return json.dumps(self.to_json(event), ensure_ascii=True, allow_nan=False) + "\n"

    def from_json(self, value: object) -> E | None:
        """Return the event that ``value`` describes, or None if it is none that is known; keys too many do no harm."""
        if not isinstance(value, dict):
            return None
        try:
            kind = self.kinds[value["event"]]
            known = [field for field in dataclasses.fields(kind) if field.name in value]  # type: ignore[arg-type]
            return kind(**{field.name: _read(str(field.type), value[field.name]) for field in known})
        except (KeyError, TypeError, ValueError, OverflowError, DigitpadError):
            return None

    def from_line(self, line: str | bytes) -> E | None:
        """Return the event on ``line``, or None if it holds something else: a library's greeting, half a line."""
        try:
            return self.from_json(json.loads(line))
        except (ValueError, RecursionError):
            return None


def _for_json(value: object) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {name: _for_json(each) for name, each in value.items()}
    return [_for_json(each) for each in value] if isinstance(value, tuple | list) else value


def _read(annotation: str, value: object) -> Any:
    """Return ``value`` in the type of a field annotated so; raises if it does not fit."""
    kind = annotation.removesuffix(" | None")
    if value is None and annotation in ("float", f"{kind} | None"):
        return None if annotation != kind else math.nan  # a loss that was not finite has become null on the way
    if kind.startswith("tuple") and isinstance(value, list):
        return tuple(_read(kind.removeprefix("tuple[").removesuffix(", ...]"), item) for item in value)
    if kind == "dict[str, Any]" and isinstance(value, dict):
        return value
    if type(value) not in _ACCEPTED.get(kind, ()):
        raise TypeError(annotation)
    return float(value) if kind == "float" else value  # type: ignore[arg-type]
