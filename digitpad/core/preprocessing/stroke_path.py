"""Ink as the path of its pen: order, direction and lifts, which strokes know and pixels do not.

The pen is followed from its first point to its last, evenly, so that neither the speed of the hand nor the device's
rate of points matters; size and place do not either, as in `digitpad.core.preprocessing.normalise`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.preprocessing.rasterise import LEAST_EXTENT, Float32Array

VERSION: Final = 1
"""Version of what `stroke_path` does. A model's card names the one that its network for strokes was trained with."""

PLACES: Final = 48
"""At so many places along the path the network looks."""

CHANNELS: Final = 6
"""What it is told at each: x, y, the direction in x and in y, whether the pen is lifted, the length of the path."""

_SAMPLES: Final = 4  # looked up for each place: their mean forgives a shaky hand and the steps of a coarse device
_EVENLY: Final = np.linspace(0, 1, PLACES * _SAMPLES)
_LIFTED: Final = 0.5  # what a way in the air counts against one on paper
_LONG: Final = 8.0  # half sides of the box; a path of this length is told as 1
_LONGEST: Final = 2.0  # of what is told of the length: scribbles have no end


def stroke_path(ink: Ink) -> Float32Array:
    """Return ``ink`` as its network sees it.

    Returns:
        shape (48, 6), float32, finite, one row a place along the path: x and y of -1 to 1, the ink's box being fitted
        into the square around 0; the direction, whose length falls below 1 where the path bends; 0 (on paper) to 1
        (lifted); the length of the path, alike in all rows. All zeros for a blank ink and for a dot.
    """
    seen = np.zeros((CHANNELS, PLACES), dtype=np.float32)
    points = _fitted(ink)
    steps = points[:, 1:] - points[:, :-1]
    lengths = np.hypot(steps[0], steps[1])
    lifted = np.zeros(len(lengths))
    if len(ink.strokes) > 1:
        lifted[np.cumsum([len(stroke) for stroke in ink.strokes[:-1]]) - 1] = 1
        lengths *= 1 - (1 - _LIFTED) * lifted
    travelled = np.zeros(len(lengths) + 1)
    np.cumsum(lengths, out=travelled[1:])
    total = float(travelled[-1])
    if total > 0:
        along = np.interp(total * _EVENLY, travelled, _places(len(travelled)))
        step = np.minimum(along.astype(np.int64), len(lengths) - 1)
        at = points.take(step, axis=1) + (along - step) * steps.take(step, axis=1)
        seen[:2] = places = np.add.reduce(at.reshape(2, PLACES, _SAMPLES), axis=2) / _SAMPLES
        seen[2:4] = _directions(places, total / PLACES)
        seen[4] = np.add.reduce(lifted.take(step).reshape(PLACES, _SAMPLES), axis=1) / _SAMPLES
        seen[5] = min(total / _LONG, _LONGEST)
    return seen.T


def _fitted(ink: Ink) -> FloatArray:
    """Return the points of ``ink`` with its box in the square around 0, shape (2, n)."""
    if ink.is_blank:
        return np.zeros((2, 1))
    points = np.ascontiguousarray(ink.points.T)
    low, high = points.min(axis=1, keepdims=True), points.max(axis=1, keepdims=True)
    extent = float((high - low).max())
    fitted: FloatArray = (points - (low + high) / 2) * (2 / extent if extent > LEAST_EXTENT else 0.0)
    return fitted


def _directions(places: FloatArray, pace: float) -> FloatArray:
    """Return by how much each place moves, as a share of ``pace``, at most 1: the way there bends, or goes through air.

    Args:
        places: shape (2, n).
        pace: the length of the path from one place to the next.
    """
    moved = np.empty_like(places)
    moved[:, 1:-1] = (places[:, 2:] - places[:, :-2]) / 2
    moved[:, 0], moved[:, -1] = places[:, 1] - places[:, 0], places[:, -1] - places[:, -2]
    directions: FloatArray = moved / np.maximum(np.hypot(moved[0], moved[1]), pace)
    return directions


@lru_cache(maxsize=256)
def _places(count: int) -> FloatArray:
    return np.arange(count, dtype=np.float64)
