"""The formats that a model can be exported to, by the endings of files; a folder is a SavedModel."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

FOLDER: Final = ""
"""The ending of a SavedModel, which is a folder."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format: what people call it, and where the trainer's process finds the `training.export.formats.Format` of it.

    Attributes:
        label: for people.
        writer: ``module:name``; empty for what lies in a model file as it is, which any model can be exported to.
    """

    label: str
    writer: str = ""


FORMATS: Final = {
    ".digitpad": ExportFormat("Digitpad model"),
    ".keras": ExportFormat("Keras model", "training.export.formats:KERAS"),
    ".tflite": ExportFormat("TensorFlow Lite network"),
    ".onnx": ExportFormat("ONNX network", "training.export.formats:ONNX"),
    FOLDER: ExportFormat("TensorFlow SavedModel, a folder", "training.export.formats:SAVED_MODEL"),
}
"""The formats by their ending. To add one, write its `Format` in a module of ``training/export/``, and a row here."""

WITHOUT_TRAINER: Final = frozenset(ending for ending, form in FORMATS.items() if not form.writer)
"""The formats that need no trainer."""


def ending_of(target: str) -> str:
    """Return the ending, a key of `FORMATS`, that ``target`` asks for.

    Raises:
        DigitpadError: it ends in something else.
    """
    if target.endswith(("/", os.sep)) or Path(target).is_dir():
        return FOLDER
    ending = Path(target).suffix.lower()
    if ending not in FORMATS:
        known = ", ".join(filter(None, FORMATS))
        raise DigitpadError(
            sentence(
                "Models",
                "{target} ends in {ending}, which is no format of a model: choose one of {known}, or "
                "no ending for the folder of a SavedModel",
                target=target,
                ending=ending,
                known=known,
            )
        )
    return ending


def stroke_file(path: Path) -> Path:
    """Return where the network for strokes of the export ``path`` lies: beside it, such as ``digits.strokes.onnx``."""
    return path.with_name(f"{path.stem}.strokes{path.suffix}" if path.suffix in FORMATS else f"{path.name}.strokes")


def card_file(path: Path) -> Path:
    """Return where the model card of the export ``path`` lies: beside it, such as ``digits.onnx.md``."""
    return path.with_name(f"{path.name}.md")
