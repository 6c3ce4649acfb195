"""How much the image and the strokes of ink count where the two answers are joined: chosen by writers kept out."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.models.strokes import StrokesCard
from training.calibration.thresholds import Float32Array, Labels, best_temperature

_SHARES: Final = np.linspace(0, 1, 21)
_LEAST: Final = 1e-12  # probability


def best_join(by_image: Float32Array, by_strokes: Float32Array, labels: Labels) -> tuple[float, float]:
    """Return the weights of the image's and of the strokes' logarithms with which the labels are most likely.

    Their sum is the inverse of a temperature: what is joined with them is calibrated.

    Args:
        by_image: probabilities of digits by people kept out of training, shape (n, classes).
        by_strokes: likewise.
        labels: shape (n,), uint8.
    """

    def weights_of(share: float) -> tuple[float, float]:
        joined = _joined(by_image, by_strokes, 1 - share, share)
        temperature = best_temperature([joined], [labels])
        return (1 - share) / temperature, share / temperature

    def surprise(weights: tuple[float, float]) -> float:
        of_labels = _joined(by_image, by_strokes, *weights)[np.arange(len(labels)), labels]
        return -float(np.log(np.maximum(of_labels, _LEAST)).mean())

    image_weight, stroke_weight = min((weights_of(float(share)) for share in _SHARES), key=surprise)
    return round(image_weight, 3), round(stroke_weight, 3)


def _joined(by_image: Float32Array, by_strokes: Float32Array, image: float, strokes: float) -> Float32Array:
    card = StrokesCard(network_parameters={}, parameters=0, image_weight=image, stroke_weight=strokes)
    return card.joined(by_image, by_strokes)
