"""Ink as the path of its pen: order, direction and lifts, which strokes know and pixels do not.

The pen is followed from its first point to its last, evenly, so that neither the speed of the hand nor the device's
rate of points matters; size and place do not either, as in `digitpad.core.preprocessing.normalise`.
"""

from __future__ import annotations

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
        (lifted); the length of the path, alike in all rows. All zeros for a blank ink, nothing but the place of a dot.
    """
    seen = np.zeros((PLACES, CHANNELS), dtype=np.float32)
    if len(ink.points) < 2:
        return seen
    points = _fitted(ink.points)
    steps = points[1:] - points[:-1]
    lengths = np.sqrt((steps * steps).sum(axis=1))
    lifted = np.zeros(len(steps))
    lifted[np.cumsum([len(stroke) for stroke in ink.strokes[:-1]], dtype=np.int64) - 1] = 1
    travelled = np.zeros(len(points))
    np.cumsum(lengths * (1 - (1 - _LIFTED) * lifted), out=travelled[1:])
    total = float(travelled[-1])
    if total == 0:
        return seen
    along = np.interp(total * _EVENLY, travelled, np.arange(len(points)))
    step = np.minimum(along.astype(np.int64), len(steps) - 1)
    at = points[step] + (along - step)[:, None] * steps[step]
    seen[:, :2] = places = np.add.reduce(at.reshape(PLACES, _SAMPLES, 2), axis=1) / _SAMPLES
    seen[:, 2:4] = _directions(places, total / PLACES)
    seen[:, 4] = np.add.reduce(lifted[step].reshape(PLACES, _SAMPLES), axis=1) / _SAMPLES
    seen[:, 5] = min(total / _LONG, _LONGEST)
    return seen


def _fitted(points: FloatArray) -> FloatArray:
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    fitted: FloatArray = (points - (low + high) / 2) * (2 / extent if extent > LEAST_EXTENT else 0.0)
    return fitted


def _directions(places: FloatArray, pace: float) -> FloatArray:
    """Return by how much each place moves, as a share of ``pace``, at most 1: the way there bends, or goes through air.

    Args:
        places: shape (n, 2).
        pace: the length of the path from one place to the next.
    """
    moved = np.empty_like(places)
    moved[1:-1] = (places[2:] - places[:-2]) / 2
    moved[0], moved[-1] = places[1] - places[0], places[-1] - places[-2]
    far = np.sqrt((moved * moved).sum(axis=1, keepdims=True))
    directions: FloatArray = moved / np.maximum(far, pace)
    return directions
