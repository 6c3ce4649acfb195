"""What a format that needs TensorFlow is made of: how it is written, and how what was written answers."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from digitpad.core.models.card import ModelCard
from digitpad.core.models.export import FORMATS

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: the model's card and float weights, and the Keras model made of them."""

    card: ModelCard
    weights: Mapping[str, Floats]
    network: keras.Model


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written to a path, and how what lies there answers (n, 28, 28, 1) images: (n, 10)."""

    write: Callable[[Source, Path], None]
    ask: Callable[[Path, Floats], Floats]


def format_of(ending: str) -> Format:
    """Return the format that `digitpad.core.models.export.FORMATS` names by ``ending``."""
    module, _, name = FORMATS[ending].writer.partition(":")
    form: Format = getattr(importlib.import_module(module), name)
    return form
