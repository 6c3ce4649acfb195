"""Ink as the path of its pen: order, direction and lifts, which strokes know and pixels do not.

The pen is followed from its first point to its last, evenly, so that neither the speed of the hand nor the device's
rate of points matters; size and place do not either, as in `digitpad.core.preprocessing.normalise`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from digitpad.core.ink.groups import in_groups
from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.preprocessing.rasterise import LEAST_EXTENT, Float32Array, Indices

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
    lifted = None
    if len(ink.strokes) > 1:
        lifted = np.zeros(len(lengths))
        lifted[np.cumsum([len(stroke) for stroke in ink.strokes[:-1]]) - 1] = 1
        lengths *= 1 - (1 - _LIFTED) * lifted
    travelled = np.zeros(len(lengths) + 1)
    np.add.accumulate(lengths, out=travelled[1:])
    total = float(travelled[-1])
    if total > 0:
        along = np.interp(total * _EVENLY, travelled, _places(len(travelled)))
        step = np.minimum(along.astype(np.int64), len(lengths) - 1)
        at = points.take(step, axis=1) + (along - step) * steps.take(step, axis=1)
        seen[:2] = places = np.add.reduce(at.reshape(2, PLACES, _SAMPLES), axis=2) / _SAMPLES
        seen[2:4] = _directions(places, total / PLACES)
        if lifted is not None:
            seen[4] = np.add.reduce(lifted.take(step).reshape(PLACES, _SAMPLES), axis=1) / _SAMPLES
        seen[5] = min(total / _LONG, _LONGEST)
    return seen.T


def stroke_paths(inks: Sequence[Ink]) -> Float32Array:
    """Return what `stroke_path` makes of each of ``inks``, to the bit, shape (n, 48, 6); sooner, if they are many."""
    seen = np.zeros((len(inks), CHANNELS, PLACES), dtype=np.float32)
    moving = [ink if len(ink.points) > 1 else Ink() for ink in inks]
    for rows in in_groups(moving):
        seen[rows] = _followed([inks[i] for i in rows])
    return seen.transpose(0, 2, 1)


def _followed(inks: Sequence[Ink]) -> Float32Array:
    """Return the paths of ``inks``, each of two points or more, shape (n, 6, 48)."""
    ends = np.cumsum([len(ink.points) for ink in inks])
    firsts = np.concatenate(((0,), ends[:-1]))
    points = _all_fitted(np.concatenate([ink.points for ink in inks]), firsts)
    steps = points[:, 1:] - points[:, :-1]  # from one drawing to the next, too, where nobody looks
    lengths = np.hypot(steps[0], steps[1])
    lifted = np.zeros(len(lengths))
    lifts = np.cumsum([len(stroke) for ink in inks for stroke in ink.strokes])[:-1] - 1
    lifted[lifts] = 1
    lengths *= 1 - (1 - _LIFTED) * lifted
    along, totals = np.zeros((len(inks), len(_EVENLY))), np.zeros(len(inks))
    for i, (first, end) in enumerate(zip(firsts.tolist(), ends.tolist(), strict=True)):
        travelled = np.zeros(end - first)
        np.cumsum(lengths[first : end - 1], out=travelled[1:])
        totals[i] = total = float(travelled[-1])
        along[i] = np.interp(total * _EVENLY, travelled, _places(len(travelled)))
    is_dot = totals == 0
    whole = np.minimum(along.astype(np.int64), (ends - firsts - 2)[:, None])
    step = whole + firsts[:, None]
    at = points.take(step, axis=1) + (along - whole) * steps.take(step, axis=1)
    places = np.add.reduce(at.reshape(2, -1, PLACES, _SAMPLES), axis=3) / _SAMPLES
    seen = np.empty((len(inks), CHANNELS, PLACES))
    seen[:, :2] = places.transpose(1, 0, 2)
    seen[:, 2:4] = _directions(places, np.where(is_dot, 1.0, totals)[:, None] / PLACES).transpose(1, 0, 2)
    seen[:, 4] = np.add.reduce(lifted.take(step).reshape(-1, PLACES, _SAMPLES), axis=2) / _SAMPLES
    seen[:, 5] = np.minimum(totals / _LONG, _LONGEST)[:, None]
    seen[is_dot] = 0
    return seen.astype(np.float32)


def _all_fitted(points: FloatArray, firsts: Indices) -> FloatArray:
    """Return ``points``, shape (m, 2), with the box of each drawing in the square around 0, shape (2, m).

    Args:
        points: of all drawings, one after the other.
        firsts: which is the first of each.
    """
    points = np.ascontiguousarray(points.T)
    low, high = np.minimum.reduceat(points, firsts, axis=1), np.maximum.reduceat(points, firsts, axis=1)
    extent = (high - low).max(axis=0)
    is_dot = extent <= LEAST_EXTENT
    scale = np.where(is_dot, 0.0, 2 / np.where(is_dot, 1.0, extent))
    of_point = np.arange(len(firsts)).repeat(np.diff(firsts, append=points.shape[1]))
    fitted: FloatArray = (points - ((low + high) / 2)[:, of_point]) * scale[of_point]
    return fitted


def _fitted(ink: Ink) -> FloatArray:
    """Return the points of ``ink`` with its box in the square around 0, shape (2, n)."""
    if ink.is_blank:
        return np.zeros((2, 1))
    left, top, right, bottom = ink.corners
    extent = max(right - left, bottom - top)
    fitted: FloatArray = ink.points.T.copy()
    fitted -= np.array((((left + right) / 2,), ((top + bottom) / 2,)))
    fitted *= 2 / extent if extent > LEAST_EXTENT else 0.0
    return fitted


def _directions(places: FloatArray, pace: FloatArray | float) -> FloatArray:
    """Return by how much each place moves, as a share of ``pace``, at most 1: the way there bends, or goes through air.

    Args:
        places: shape (2, …, 48).
        pace: the length of each path from one place to the next, shape (…, 1).
    """
    moved = np.empty_like(places)
    moved[..., 1:-1] = (places[..., 2:] - places[..., :-2]) / 2
    moved[..., 0], moved[..., -1] = places[..., 1] - places[..., 0], places[..., -1] - places[..., -2]
    directions: FloatArray = moved / np.maximum(np.hypot(moved[0], moved[1]), pace)
    return directions


@lru_cache(maxsize=256)
def _places(count: int) -> FloatArray:
    return np.arange(count, dtype=np.float64)
