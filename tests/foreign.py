"""Networks of other programs for tests, trained on MNIST for a minute; `tests.benchmarks._foreign_child` made them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent / "core" / "inference" / "foreign" / "networks"

PLAIN: Final = FOLDER / "plain.tflite"
"""Takes (n, 28, 28, 1) from 0 to 1, light on dark; gives probabilities."""

UINT8_DARK: Final = FOLDER / "uint8-dark.tflite"
"""Takes (1, 28, 28, 1) of uint8, dark on light, one image at a time; gives probabilities in uint8."""

CROP: Final = FOLDER / "crop.tflite"
"""Takes (n, 400) from 0 to 1: the middle of MNIST's images, transposed; gives sigmoids, that of 0 last."""

TORCH: Final = FOLDER / "torch.tflite"
"""Takes (n, 1, 28, 28), standardised; gives log-probabilities."""
