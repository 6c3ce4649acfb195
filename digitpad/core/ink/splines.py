"""Catmull-Rom splines: smooth lines through points.

C. Yuksel, S. Schaefer, J. Keyser, "Parameterization and applications of Catmull-Rom curves", 2011.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import FloatArray

_FEWEST_POINTS: Final = 3  # of a piece from corner to corner


def spline_matrix(points: FloatArray, corners: Sequence[int], *, spacing: float) -> FloatArray:
    """Return the matrix, shape (p, m), that takes a stroke's m controls to p points of its curve.

    A spline with centripetal knots from corner to corner. The knots are those of ``points``, so that the curve is
    linear in its controls also where they have been moved.

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
    return _hermite(np.eye(len(points)), knots, at)


def smooth(points: npt.ArrayLike, *, spacing: float) -> FloatArray:
    """Return points along the smooth line through ``points``, shape (m, 2), about ``spacing`` apart, shape (p, 2).

    The line is that of `spline_matrix`; where a point is given twice, it may turn sharply.
    """
    given = np.asarray(points, dtype=np.float64)
    twice = (given[1:] == given[:-1]).all(axis=1)
    kept = given[np.concatenate([[True], ~twice])]
    corners = np.flatnonzero(twice) - np.arange(np.count_nonzero(twice))
    line: FloatArray = spline_matrix(kept, [0, *corners.tolist(), len(kept) - 1], spacing=spacing) @ kept
    return line


def tangents(values: FloatArray, knots: FloatArray) -> FloatArray:
    """Return the tangents of the Catmull-Rom spline that takes ``values``, shape (m, d), at ``knots``, shape (m,).

    The knots do not descend; where two are alike, the tangents are 0. At an end the tangent is that of the parabola
    through the three points there.
    """
    steps = np.diff(knots)[:, None]
    slopes = np.diff(values, axis=0) / np.where(steps > 0, steps, np.inf)
    if len(slopes) == 1:
        return np.repeat(slopes, 2, axis=0)
    both = steps[:-1] + steps[1:]
    inner = (slopes[:-1] * steps[1:] + slopes[1:] * steps[:-1]) / np.where(both > 0, both, 1)
    return np.concatenate([2 * slopes[:1] - inner[:1], inner, 2 * slopes[-1:] - inner[-1:]])


def _hermite(values: FloatArray, knots: FloatArray, at: FloatArray) -> FloatArray:
    """Return the spline through ``values`` at the places ``at``, shape (p,), between the first and the last knot."""
    segment = np.clip(np.searchsorted(knots, at, side="right") - 1, 0, len(knots) - 2)
    width = np.diff(knots)[segment]
    t = ((at - knots[segment]) / width)[:, None]
    before, after = tangents(values, knots)[[segment, segment + 1]] * width[:, None]
    line: FloatArray = (
        (2 * t**3 - 3 * t**2 + 1) * values[segment] + (t**3 - 2 * t**2 + t) * before
        + (3 * t**2 - 2 * t**3) * values[segment + 1] + (t**3 - t**2) * after
    )  # fmt: skip
    return line
