"""What makes one trial better than another: a score, the higher the better, for each goal."""

from __future__ import annotations

import math
from typing import Final

GOALS: Final = ("accuracy", "loss", "accuracy-per-multiply-add")
"""The validation accuracy, the validation loss, or few mistakes for little work."""

_A_MILLION: Final = 1e6


def score(goal: str, *, accuracy: float | None, loss: float | None, multiply_adds: int, images: int) -> float:
    """Return how good a model is; NaN if it was not measured.

    ``accuracy-per-multiply-add`` is 1 / (share of mistakes × √ million multiply-adds): half of the mistakes are worth
    four times the work. The plain quotient would choose a network that reads next to nothing for next to no work.

    Args:
        goal: one of `GOALS`.
        accuracy: on the validation images, 0 to 1.
        loss: on the validation images.
        multiply_adds: of the network, for one image.
        images: validation images; of none a mistake less than half an image is told from none.
    """
    if accuracy is None or loss is None or not math.isfinite(loss):
        return math.nan
    if goal == "accuracy":
        return accuracy
    if goal == "loss":
        return -loss
    mistakes = max(1 - accuracy, 0.5 / max(images, 1))
    return 1 / (mistakes * math.sqrt(max(multiply_adds, 1) / _A_MILLION))
