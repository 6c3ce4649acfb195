"""Make ``resources/digit-judge.npy``: the linear judge of `digitpad.core.data.interpret.judge`, from synthetic digits.

``python scripts/digit_judge.py``, a few seconds; the same digits, and so the same file, each time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.interpret.judge import RESOURCE, Float32Array, features
from digitpad.core.data.kinds.synthetic import synthetic_images

_DIGITS: Final = 8000
_SEED: Final = 7
_PENALTY: Final = 50.0  # against large weights: the digits of people differ from the synthetic ones


def judge_weights() -> Float32Array:
    """Return the weights, shape (197, 10), that bring the features of a digit closest to 1 for it, −1 for others."""
    images, labels = synthetic_images(np.random.default_rng(_SEED), _DIGITS)
    inputs = np.column_stack([features(images), np.ones(_DIGITS)]).astype(np.float64)
    targets = 2 * np.eye(DIGITS.size)[labels] - 1
    penalty = _PENALTY * np.eye(inputs.shape[1])
    return np.linalg.solve(inputs.T @ inputs + penalty, inputs.T @ targets).astype(np.float32)


if __name__ == "__main__":
    np.save(Path(__file__).resolve().parent.parent / "resources" / RESOURCE, judge_weights())
