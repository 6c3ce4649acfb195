"""The formats that a model can be exported to, as a dialog offers them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from digitpad.core.models.export import FOLDER, FORMATS

FILTERS: Final = {f"{form.label} (*{ending})": ending for ending, form in FORMATS.items()}
"""What the dialog for an export offers, and the ending that each stands for."""


def with_ending(name: str, chosen: str) -> str:
    """Return ``name`` with the ending of the filter ``chosen``, unless it has that of a format already."""
    if Path(name).suffix.lower() in set(FORMATS) - {FOLDER}:
        return name
    ending = FILTERS.get(chosen, next(iter(FORMATS)))
    return f"{name}/" if ending == FOLDER else f"{name}{ending}"
