"""Smooth curves through a few points, as matrices: what moves the points moves the curve, thousands at a time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

_FEWEST_POINTS: Final = 3  # of a piece from corner to corner


def spline_matrix(points: FloatArray, corners: Sequence[int], *, spacing: float) -> FloatArray:
    """Return the matrix, shape (p, m), that takes a stroke's m controls to p points of its curve.

    A Catmull-Rom spline with centripetal knots (C. Yuksel et al., "Parameterization and applications of Catmull-Rom
    curves", 2011) from corner to corner. The knots are those of ``points``, so that the curve is linear in its
    controls also where they have been moved.

    Args:
        points: the controls at rest, shape (m, 2), m ≥ 2, no two neighbours alike.
        corners: indices of the controls where the curve may turn sharply, both ends included.
        spacing: between the points of the curve at rest, roughly.
    """
    matrices = []
    for first, last in pairwise(corners):
        piece = _smooth_piece(points[first : last + 1], spacing)
        wide = np.zeros((len(piece), len(points)))
        wide[:, first : last + 1] = piece
        matrices.append(wide if first == 0 else wide[1:])  # a corner is one point, not two
    return np.concatenate(matrices)


def _smooth_piece(points: FloatArray, spacing: float) -> FloatArray:
    chords = np.hypot(*np.diff(points, axis=0).T)
    knots = np.concatenate([[0.0], np.cumsum(np.sqrt(chords))])
    count = max(_FEWEST_POINTS, round(float(chords.sum()) / spacing))
    # Evenly along the chords, which is nearly evenly along the curve.
    at = np.interp(np.linspace(0, chords.sum(), count), np.concatenate([[0.0], np.cumsum(chords)]), knots)
    segment = np.clip(np.searchsorted(knots, at, side="right") - 1, 0, len(chords) - 1)
    width = np.diff(knots)[segment]
    t = (at - knots[segment]) / width
    identity = np.eye(len(points))
    tangents = _tangents(knots)
    piece: FloatArray = (
        (2 * t**3 - 3 * t**2 + 1)[:, None] * identity[segment]
        + ((t**3 - 2 * t**2 + t) * width)[:, None] * tangents[segment]
        + (3 * t**2 - 2 * t**3)[:, None] * identity[segment + 1]
        + ((t**3 - t**2) * width)[:, None] * tangents[segment + 1]
    )
    return piece


def _tangents(knots: FloatArray) -> FloatArray:
    """Return the matrix, shape (m, m), that takes points at ``knots`` to the tangents of the curve there."""
    count, steps = len(knots), np.diff(knots)
    slopes = (np.eye(count)[1:] - np.eye(count)[:-1]) / steps[:, None]
    tangents = np.empty((count, count))
    for i in range(1, count - 1):
        tangents[i] = (slopes[i - 1] * steps[i] + slopes[i] * steps[i - 1]) / (steps[i - 1] + steps[i])
    # At an end, the tangent of the parabola through the three points there.
    tangents[0] = slopes[0] if count == 2 else 2 * slopes[0] - tangents[1]
    tangents[-1] = slopes[-1] if count == 2 else 2 * slopes[-1] - tangents[-2]
    return tangents
