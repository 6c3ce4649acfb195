"""TensorFlow's SavedModels, which are folders, as graphs."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.sentences import sentence


def read_saved_model(folder: Path) -> Graph:
    """Return the network of a SavedModel; runs in the process that reads foreign files.

    Raises:
        DigitpadError: it is damaged, or no network that can be read; to be read after the folder's name.
    """
    raise DigitpadError(sentence("Models", "is a SavedModel, which cannot be read yet"))
