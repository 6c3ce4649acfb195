"""Small data and a trainer that is kept between tests, for TensorFlow takes seconds to load."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess
from tests.digits import digit_ink


@pytest.fixture(scope="session")
def trainer() -> Iterator[TrainerProcess]:
    """The real trainer's process."""
    with TrainerProcess(FOREGROUND) as process:
        yield process


@pytest.fixture(scope="session")
def digits_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """600 images to train on and 100 to test on: ten digits under noise, in the form of MNIST."""
    rng = np.random.default_rng(0)
    shapes = np.stack([normalise(digit_ink(digit)) for digit in range(10)])
    parts: dict[str, Any] = {}
    for part, count in (("train", 600), ("test", 100)):
        labels = (np.arange(count) % 10).astype(np.uint8)
        noisy = np.clip(shapes[labels] + rng.normal(0, 0.25, (count, 28, 28)), 0, 1)
        parts |= {f"x_{part}": (noisy * 255).astype(np.uint8), f"y_{part}": labels}
    path = tmp_path_factory.mktemp("data") / "digits.npz"
    np.savez(path, **parts)
    return path
