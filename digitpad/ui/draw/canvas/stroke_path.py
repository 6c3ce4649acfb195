"""The smooth line through the points of a stroke, as pieces of Bézier curves. For the eye only: the model sees points.

A Catmull-Rom spline with chordal knots, which does not overshoot where points lie unevenly. Before that, each point is
drawn towards the middle of its neighbours, by a pixel at the most. For the window's thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from digitpad.core.ink.ink import FloatArray, Stroke
from digitpad.core.ink.splines import tangents

UNSETTLED: Final = 3  # how many points at the end of a stroke the next point may still move the line at
Points = list[list[float]]
LightPath = tuple[QPainterPath, float]
"""A short part of the line, and by how much wider than usual the pen draws it."""

_PIECE: Final = 48  # segments in one path; long paths are slow to paint, short ones cannot be clipped away
_CLOSEST: Final = 3.0  # units of the page: two pixels
_STAIR: Final = 1.0  # units of the page, not far from a pixel
_BEND: Final = 0.5  # cosine of a turn of 60°
_CORNER: Final = -0.1  # 96°
_LIGHTEST: Final = 0.35  # of the pen's width, at no pressure


def width_factor(pressure: float) -> float:
    """Return by how much ``pressure``, 0 to 1, changes the width of the line; 1 at half pressure."""
    return _LIGHTEST + (1 - _LIGHTEST) * 2 * pressure


def pieces(stroke: Stroke, first: int = 0, last: int | None = None) -> Iterator[LightPath]:
    """Yield the curve of the segments ``first`` to ``last`` (not included) as short paths.

    Segment i goes from point i to point i + 1 and depends on the points from i − 2 to i + `UNSETTLED`. A stroke of
    one point has one segment, a dot.
    """
    count = max(len(stroke) - 1, 1)
    last = count if last is None else min(last, count)
    if first >= last:
        return
    nodes, entry, leave = _controls(stroke.points, first, last)
    step = _PIECE if stroke.pressures is None else 1
    for start in range(first, last, step):
        stop = min(start + step, last)
        pressures = stroke.pressures
        factor = 1.0 if pressures is None else width_factor(float(pressures[start : start + 2].mean()))
        yield _path(nodes, entry, leave, start - first, stop - first), factor


def pieces_near(stroke: Stroke, area: QRectF) -> Iterator[LightPath]:
    """Yield what `pieces` does, without the parts that are not within ``area``, and with fewer points."""
    light = _thinned(stroke)
    starts = np.arange(0, max(len(light) - 1, 1), _PIECE)
    low, high = (reduce.reduceat(light.points, starts) for reduce in (np.minimum, np.maximum))
    # The last point of a piece is the first of the next.
    joints = light.points[starts[1:]]
    low[:-1], high[:-1] = np.minimum(low[:-1], joints), np.maximum(high[:-1], joints)
    near = (low <= (area.right(), area.bottom())) & (high >= (area.left(), area.top()))
    for start in starts[near.all(axis=1)].tolist():
        yield from pieces(light, start, start + _PIECE)


def _thinned(stroke: Stroke) -> Stroke:
    """Leave out points that lie closer than the eye can tell; both ends stay."""
    if len(stroke) < 3 or stroke.pressures is not None:
        return stroke
    _, lengths = _steps(stroke.points)
    cell = np.floor(np.cumsum(lengths) / _CLOSEST)
    keep = np.ones(len(stroke), dtype=bool)
    keep[1:-1] = cell[:-1] != np.concatenate(([0.0], cell[:-2]))
    return stroke if keep.all() else Stroke(stroke.points[keep])


def _controls(points: FloatArray, first: int, last: int) -> tuple[Points, ...]:
    """Return the points ``first`` to ``last``, and the two control points of each segment between them."""
    if len(points) == 1:
        points = np.repeat(points, 2, axis=0)
    low, high = max(first - 2, 0), min(last + 3, len(points))
    near = _calmed(points[low:high])
    steps, lengths = _steps(near)
    knots = np.concatenate(([0.0], np.cumsum(lengths)))
    slopes = tangents(near, knots) * _roundness(steps, lengths)
    entry = near[:-1] + slopes[:-1] * lengths / 3
    leave = near[1:] - slopes[1:] * lengths / 3
    begin, end = first - low, last - low
    return near[begin : end + 1].tolist(), entry[begin:end].tolist(), leave[begin:end].tolist()


def _steps(points: FloatArray) -> tuple[FloatArray, FloatArray]:
    steps = np.diff(points, axis=0)
    return steps, np.hypot(steps[:, 0], steps[:, 1])[:, None]


def _calmed(points: FloatArray) -> FloatArray:
    """Take away the stairs of a mouse that knows whole pixels only: no point moves further than `_STAIR`."""
    steps, lengths = _steps(points)
    pull = (steps[1:] - steps[:-1]) / 4 * _roundness(steps, lengths)[1:-1]
    size = np.hypot(pull[:, 0], pull[:, 1])[:, None]
    result = points.copy()
    result[1:-1] += pull * (_STAIR / np.maximum(size, _STAIR))
    return result


def _roundness(steps: FloatArray, lengths: FloatArray) -> FloatArray:
    """Return for each point 1 where the line bends, down to 0 where it turns a corner, which shall stay one."""
    unit = steps / np.where(lengths > 0, lengths, 1)
    straightness = np.einsum("ij,ij->i", unit[:-1], unit[1:])  # the cosine of the turn
    inner = np.clip((straightness - _CORNER) / (_BEND - _CORNER), 0, 1)
    return np.concatenate(([1.0], inner, [1.0]))[:, None]


def _path(nodes: Points, entry: Points, leave: Points, start: int, stop: int) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*nodes[start])
    for i in range(start, stop):
        path.cubicTo(*entry[i], *leave[i], *nodes[i + 1])
    if nodes[start] == nodes[stop] and stop == start + 1:
        path.lineTo(nodes[start][0] + 0.01, nodes[start][1])  # a path without length leaves no dot
    return path
