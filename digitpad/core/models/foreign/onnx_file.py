"""ONNX files as graphs."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.sentences import sentence


def read_onnx(path: Path) -> Graph:
    """Return the network of an ONNX file; runs in the process that reads foreign files.

    Raises:
        DigitpadError: it is damaged, or no network that can be read; to be read after the file's name.
    """
    raise DigitpadError(sentence("Models", "is an ONNX file, which cannot be read yet"))
