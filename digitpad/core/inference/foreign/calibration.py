"""Where the verdicts on a foreign network's answers part: chosen on digits and on drawings that are none."""

from __future__ import annotations

import json
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.kinds.synthetic import affine_matrices
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import Thresholds
from digitpad.core.models.conventions.framing import Float32Array
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.resources import resource

_MOST_REFUSED: Final = 0.02  # of the digits, as none
_STILL_REFUSED: Final = 0.95  # of the drawings that are none, of those that the strictest limit refuses
_MOST_WRONG: Final = 0.01  # of the answers that are given
_MOST_UNSURE: Final = 0.12  # of the digits
_LEAST_MARGIN, _LARGEST_MARGIN = 0.2, 0.95
_LEAST_CONFIDENCE: Final = 0.4
_LARGEST_LIMIT: Final = 0.9

_EACH: Final = 5  # drawings of a shape
_SCRIBBLES: Final = 60

Rng = np.random.Generator
Labels = npt.NDArray[np.uint8]


def thresholds_for(probabilities: Float32Array, labels: Labels, of_none: Float32Array) -> Thresholds:
    """Return where the verdicts part.

    Args:
        probabilities: shape (n, 10), of digits.
        labels: shape (n,).
        of_none: shape (m, 10), of drawings that are no digit.
    """
    ranked = np.sort(probabilities.astype(np.float64), axis=1)
    is_right = probabilities.argmax(axis=1) == labels
    limit = _limit(1 - ranked[is_right, -2:].sum(axis=1), 1 - np.sort(of_none, axis=1)[:, -2:].sum(axis=1))
    confidence = min(_LEAST_CONFIDENCE, float(np.quantile(ranked[is_right, -1], 0.01))) if is_right.any() else 0.0
    return Thresholds(
        unsure_margin=_margin(ranked[:, -1] - ranked[:, -2], is_right),
        digit_confidence=round(confidence, 4),
        max_other_probability=limit,
    )


def _limit(of_digits: npt.NDArray[np.float64], of_none: npt.NDArray[np.float64]) -> float:
    """Return above which probability of all classes but the two best a drawing is none.

    As far from the digits as the drawings that are none allow: hands are wilder than the digits of the probe.
    """
    if not len(of_digits):
        return 1.0
    strictest = max(float(np.quantile(of_digits, 1 - _MOST_REFUSED)), 1e-4)
    if not (above := np.sort(of_none[of_none > strictest])).size:
        return round(min(strictest, 1.0), 6)
    loosest = float(above[int((1 - _STILL_REFUSED) * len(above))])
    return round(min(max(strictest, loosest * 0.999), _LARGEST_LIMIT), 6)


def _margin(margins: npt.NDArray[np.float64], is_right: npt.NDArray[np.bool_]) -> float:
    """Return the smallest margin with which few answers are wrong and few digits unsure."""
    chosen = _LEAST_MARGIN
    for margin in np.arange(_LEAST_MARGIN, _LARGEST_MARGIN, 0.05):
        answered = margins >= margin
        if (~answered).mean() > _MOST_UNSURE:
            break
        chosen = float(margin)
        if answered.any() and (~is_right[answered]).mean() <= _MOST_WRONG:
            break
    return round(chosen, 2)


@cache
def drawings_of_none(seed: int = 29) -> Float32Array:
    """Return drawings that are no digit, shape (m, 28, 28), float32: letters, signs and scribbles, always the same."""
    rng = np.random.default_rng(seed)
    inks = [_varied(shape, rng) for shape in _shapes() for _ in range(_EACH)]
    inks += [_scribble(rng) for _ in range(_SCRIBBLES)]
    return np.stack([normalise(ink) for ink in inks])


def _shapes() -> list[list[npt.NDArray[np.float64]]]:
    texts = json.loads(resource("non-digit-shapes.json").read_text("utf-8")).values()
    return [
        [np.array([pair.split(",") for pair in part.split()], dtype=float) for part in text.split("|")]
        for text in texts
    ]


def _varied(strokes: list[npt.NDArray[np.float64]], rng: Rng) -> Ink:
    angle, slant, stretch = rng.normal(0, 0.1, (3, 1))
    (matrix,) = affine_matrices(angle, slant, np.exp(stretch))
    return Ink.from_points(points @ matrix.T for points in strokes)


def _scribble(rng: Rng) -> Ink:
    """Return lines that wander about, or short ones strewn over the paper."""
    if rng.random() < 0.5:
        turns = np.cumsum(rng.normal(0, 0.7, 60))
        return Ink.from_points([np.cumsum(np.stack([np.cos(turns), np.sin(turns)], axis=1), axis=0)])
    return Ink.from_points(
        rng.uniform(0, 1, 2) + np.cumsum(rng.normal(0, 0.15, (int(rng.integers(2, 6)), 2)), axis=0)
        for _ in range(int(rng.integers(4, 10)))
    )
