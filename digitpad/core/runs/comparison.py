"""What a run has changed that taught a model somebody's digits, with the images of the answers that changed."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.data.dataset import Images
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.runs.events import AnswersCompared
from digitpad.core.runs.run_folder import Run
from digitpad.core.storage.numpy_file import open_npz

CHANGED: Final = "changed.npz"
"""The file of a run with the images of the answers that changed, in the order of its `AnswersCompared`."""

NOT_A_DIGIT: Final = -1
"""Among answers: it was taken for no digit."""


def read_comparison(run: Run) -> AnswersCompared | None:
    """Return what was compared when ``run`` ended last; None if nothing was."""
    found = [event for event in run.events() if isinstance(event, AnswersCompared)]
    return found[-1] if found else None


def read_changed(run: Run, compared: AnswersCompared) -> Images | None:
    """Return the images of the answers that changed, shape (n, 28, 28), uint8; None if they are not there."""
    try:
        with open_npz(run.folder / CHANGED) as arrays:
            images = arrays.read("images")
    except (DigitpadError, OSError):
        return None
    fits = images.dtype == np.uint8 and images.shape == (len(compared.labels), *MNIST_INPUT.shape)
    return images if fits else None
