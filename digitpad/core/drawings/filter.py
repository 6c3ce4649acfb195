"""Which drawings of a database are meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NONE: Final = -1
"""In a `Filter`, the label of drawings that are no digit."""

_IS_MISREAD: Final = "verdict NOT NULL AND label IS NOT CASE WHEN verdict IN ('digit', 'unsure') THEN answer END"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which drawings are meant; of what is None or False nothing is asked.

    Attributes:
        label: their digit, or `NONE`.
        is_misread: only those that the model misread.
        model: the name of the model that had answered.
        since, until: when they were drawn, in seconds since 1970; ``until`` not included.
        teaches: only those that teach.
    """

    label: int | None = None
    is_misread: bool = False
    model: str | None = None
    since: float | None = None
    until: float | None = None
    teaches: bool = False


ALL: Final = Filter()
"""Every drawing."""


def condition(wanted: Filter) -> tuple[str, list[object]]:
    """Return what is added to an SQL condition, and the values of its question marks."""
    asked: list[tuple[str, list[object]]] = []
    if wanted.label is not None:
        asked.append(("label IS ?", [None if wanted.label == NONE else wanted.label]))
    if wanted.is_misread:
        asked.append((_IS_MISREAD, []))
    if wanted.model is not None:
        asked.append(("model = ?", [wanted.model]))
    if wanted.since is not None:
        asked.append(("drawn >= ?", [wanted.since]))
    if wanted.until is not None:
        asked.append(("drawn < ?", [wanted.until]))
    if wanted.teaches:
        asked.append(("teaches", []))
    return "".join(f" AND ({text})" for text, _ in asked), [value for _, values in asked for value in values]
