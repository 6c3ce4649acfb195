"""Strokes to pixels: an anti-aliased line of constant width, from the distance of each pixel to the nearest segment.

Only the pixels around a segment are looked at, so 5,000 points cost about as much as one model answer
(``make bench``, "normalise 5,000 points").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

SIZE: Final = 28
"""Width and height of the image that every model reads, in pixels."""

_LONGEST_PIECE: Final = 2.0  # pixels; longer segments are cut, which keeps the windows small
_CLOSEST_POINTS: Final = 0.15  # pixels; nearer neighbours cannot be told apart at this size
_MOST_PIECES: Final = 1000  # beyond it the drawing is a scribble, and dots cost less than lines
_DOTS_PER_PIXEL: Final = 4  # in each direction, for scribbles
_MARGIN: Final = 24  # pixels around the image, so that no window needs clipping
_FIELD: Final = SIZE + 2 * _MARGIN

Float32Array = npt.NDArray[np.float32]
Segments = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]


def segments(strokes: Sequence[npt.NDArray[np.float64]], *, scale: float = 1.0) -> Segments:
    """Cut polylines into pieces fit for `draw`.

    Args:
        strokes: arrays of shape (n, 2), n ≥ 1, x and y in any unit.
        scale: pixels per unit.

    Returns:
        Starts and ends, each of shape (m, 2), float64, in pixels, no piece longer than 2 pixels. A piece of
        length zero is a dot: a stroke of one point gives one, a scribble thousands.
    """
    starts, ends = [], []
    for stroke in strokes:
        points = _thinned(stroke * scale)
        if len(points) == 1:
            starts.append(points)
            ends.append(points)
            continue
        steps = points[1:] - points[:-1]
        pieces = np.maximum(np.ceil(np.hypot(steps[:, 0], steps[:, 1]) / _LONGEST_PIECE), 1).astype(np.int64)
        if pieces.max() == 1:
            starts.append(points[:-1])
            ends.append(points[1:])
            continue
        which = np.repeat(np.arange(len(pieces)), pieces)
        nth = np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        step = steps[which] / pieces[which, None]
        start = points[which] + nth[:, None] * step
        starts.append(start)
        ends.append(start + step)
    if not starts:
        return np.empty((0, 2)), np.empty((0, 2))
    cut = np.concatenate(starts), np.concatenate(ends)
    return _as_dots(cut) if len(cut[0]) > _MOST_PIECES else cut


def _as_dots(pieces: Segments) -> Segments:
    """Replace the lines of a scribble by dots on a fine grid: their number is bounded by the area."""
    starts, ends = pieces
    along = np.linspace(0.0, 1.0, 5)[:, None, None]  # half a pixel apart: they overlap
    cells = np.rint((starts + along * (ends - starts)) * _DOTS_PER_PIXEL).astype(np.int64)
    low = cells.min(axis=(0, 1))
    taken = np.zeros(cells.max(axis=(0, 1)) - low + 1, dtype=bool)
    taken[cells[..., 0] - low[0], cells[..., 1] - low[1]] = True
    dots = (np.argwhere(taken) + low) / _DOTS_PER_PIXEL
    return dots, dots


def _thinned(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Drop points that lie within `_CLOSEST_POINTS` along the path of one that is kept; keep both ends."""
    if len(points) <= 2:
        return points
    steps = np.diff(points, axis=0)
    travelled = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
    cell = np.floor(travelled / _CLOSEST_POINTS)
    keep = np.empty(len(points), dtype=bool)
    keep[0] = keep[-1] = True
    keep[1:-1] = cell[1:-1] != cell[:-2]
    return points[keep]


def draw(pieces: Segments, *, pen_width: float, offset: tuple[float, float] = (0.0, 0.0)) -> Float32Array:
    """Draw `segments` with a round pen.

    Args:
        pieces: what `segments` returned.
        pen_width: in pixels.
        offset: added to every x and y, in pixels. Pixel (row, column) has its centre at x = column, y = row.

    Returns:
        shape (28, 28), float32, 0 (paper) to 1 (ink).
    """
    starts, ends = pieces
    if len(starts) == 0:
        return np.zeros((SIZE, SIZE), dtype=np.float32)
    reach = pen_width / 2 + 0.5  # beyond it a pixel holds no ink
    shift = np.array(offset, dtype=np.float64) + _MARGIN
    a = (starts + shift).astype(np.float32)
    step = (ends - starts).astype(np.float32)
    corner = np.ceil(np.minimum(a, a + step) - np.float32(reach))
    np.clip(corner, 0, _FIELD - 1, out=corner)
    window = int(np.ceil(np.abs(step).max() + 2 * reach))

    # Distance of each pixel of the window to the piece: beside it (across) or beyond its ends (over).
    length = np.hypot(step[:, 0], step[:, 1])
    direction = step / np.maximum(length, np.float32(1e-6))[:, None]
    grid = np.arange(window, dtype=np.float32)
    x = (corner[:, 0] - a[:, 0])[:, None] + grid
    y = (corner[:, 1] - a[:, 1])[:, None] + grid
    ux, uy = direction[:, 0, None], direction[:, 1, None]
    along = (x * ux)[:, None, :] + (y * uy)[:, :, None]
    across = (x * uy)[:, None, :] - (y * ux)[:, :, None]
    half = (length / 2)[:, None, None]
    along -= half
    np.abs(along, out=along)
    along -= half
    np.maximum(along, 0, out=along)
    # A dot has no direction: both terms vanish, so its distance is measured straight.
    dots = length == 0
    if dots.any():
        along[dots] = np.broadcast_to(x[dots][:, None, :], along[dots].shape)
        across[dots] = np.broadcast_to(y[dots][:, :, None], across[dots].shape)
    along *= along
    across *= across
    along += across

    side = _FIELD + window
    column = corner[:, 0].astype(np.int64)[:, None] + np.arange(window)
    row = corner[:, 1].astype(np.int64)[:, None] + np.arange(window)
    nearest = np.full(side * side, np.float32(reach * reach))
    np.minimum.at(nearest, ((row * side)[:, :, None] + column[:, None, :]).ravel(), along.ravel())
    field = nearest.reshape(side, side)[_MARGIN : _MARGIN + SIZE, _MARGIN : _MARGIN + SIZE]
    image: Float32Array = np.clip(np.float32(reach) - np.sqrt(field), 0, 1)
    return image
