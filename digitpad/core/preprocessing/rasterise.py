"""Draw strokes as anti-aliased lines of constant width, from the distance of each pixel near a segment to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.input_spec import MNIST_INPUT

SIZE: Final = MNIST_INPUT.size
"""Width and height of the image that every model reads, in pixels."""

LEAST_EXTENT: Final = 1e-300
"""In the unit of the ink; what is smaller is a dot, as no number can say how many times it has to grow."""

_LONGEST_PIECE: Final = 2.0  # pixels; longer segments are cut, which keeps the windows small
_CLOSEST_POINTS: Final = 0.15  # pixels; nearer neighbours cannot be told apart at this size
_MOST_PIECES: Final = 1000  # beyond it the drawing is a scribble, and dots cost less than lines
_DOTS_PER_PIXEL: Final = 4  # in each direction, for scribbles
_MARGIN: Final = 24  # pixels around the image, so that no window needs clipping
_FIELD: Final = SIZE + 2 * _MARGIN

Float32Array = npt.NDArray[np.float32]
Points = npt.NDArray[np.float64]
Segments = tuple[Points, Points]


def segments(strokes: Sequence[Points], *, scale: float = 1.0) -> Segments:
    """Cut polylines into pieces fit for a `Brush`.

    Args:
        strokes: arrays of shape (n, 2), n ≥ 1, x and y in any unit.
        scale: pixels per unit.

    Returns:
        Starts and ends, each of shape (m, 2), float64, in pixels, no piece longer than 2 pixels. A piece of
        length zero is a dot: a stroke of one point gives one, a scribble thousands.
    """
    thinned = [np.empty((0, 2)), *(_thinned(stroke * scale) for stroke in strokes)]
    start = np.concatenate([points[: max(len(points) - 1, 1)] for points in thinned])
    end = np.concatenate([points[min(len(points) - 1, 1) :] for points in thinned])
    step = end - start
    pieces = np.maximum(np.ceil(np.hypot(step[:, 0], step[:, 1]) / _LONGEST_PIECE), 1).astype(np.int64)
    if len(start) < (count := int(pieces.sum())):
        which = np.repeat(np.arange(len(pieces)), pieces)
        nth = np.arange(count) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        step = step[which] / pieces[which, None]
        start = start[which] + nth[:, None] * step
        end = start + step
    return _as_dots((start, end)) if len(start) > _MOST_PIECES else (start, end)


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


def _thinned(points: Points) -> Points:
    """Drop points that lie within `_CLOSEST_POINTS` along the path of one that is kept; keep both ends."""
    if len(points) <= 2:
        return points
    steps = points[1:] - points[:-1]
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    if lengths.min() >= _CLOSEST_POINTS:
        return points
    cell = np.floor(np.cumsum(lengths) / _CLOSEST_POINTS)  # of every point but the first
    keep = np.ones(len(points), dtype=bool)
    keep[1] = cell[0] != 0
    keep[2:-1] = cell[1:-1] != cell[:-2]
    return points[keep]


class Brush:
    """Draws the same pieces with a round pen anywhere; what does not depend on the place is worked out once.

    Args:
        pieces: what `segments` returned.
        pen_width: in pixels.
    """

    def __init__(self, pieces: Segments, pen_width: float) -> None:
        starts, ends = pieces
        self._starts = starts
        self._reach = pen_width / 2 + 0.5  # in pixels; beyond it a pixel holds no ink
        if len(starts) == 0:
            return
        step = (ends - starts).astype(np.float32)
        self._low = np.minimum(step, 0) - self._reach  # the window's corner, as seen from the start
        self._window = int(np.ceil(np.abs(step).max() + 2 * self._reach))
        length = np.hypot(step[:, 0], step[:, 1])
        self._direction: Float32Array = np.divide(step, np.maximum(length, np.float32(1e-6))[:, None])
        self._half = (length / 2)[:, None, None]
        # A dot has no direction: its distance is measured straight.
        self._dots = None if length.all() else length == 0

    def draw(self, offset: tuple[float, float] = (0.0, 0.0), *, edge: float = 1.0) -> Float32Array:
        """Draw the pieces with ``offset`` added to every x and y.

        Args:
            offset: in pixels. Pixel (row, column) has its centre at x = column, y = row.
            edge: over how many pixels the line fades to paper, above 0, at most 1. Below 1 lines are sharper than
                their places can be told by.

        Returns:
            shape (28, 28), float32, 0 (paper) to 1 (ink).
        """
        if len(self._starts) == 0:
            return np.zeros((SIZE, SIZE), dtype=np.float32)
        shift = np.array(offset, dtype=np.float64) + _MARGIN
        a = (self._starts + shift).astype(np.float32)
        corner = np.ceil(a + self._low)
        np.clip(corner, 0, _FIELD - 1, out=corner)
        side = _FIELD + self._window
        nearest = np.full(side * side, np.float32(self._reach * self._reach))
        where = corner.astype(np.int64) @ (1, side)
        np.minimum.at(nearest, (where[:, None] + _window(self._window)).ravel(), self._distances(corner - a).ravel())
        field = nearest.reshape(side, side)[_MARGIN : _MARGIN + SIZE, _MARGIN : _MARGIN + SIZE]
        inside = self._reach - np.sqrt(field)
        return np.clip(inside if edge == 1 else (inside - 0.5) / np.float32(edge) + 0.5, 0, 1)

    def _distances(self, corner: Float32Array) -> Float32Array:
        """Return each pixel's squared distance from its piece, shape (m, window, window).

        A pixel lies beside the piece (across) or beyond one of its ends (along).

        Args:
            corner: of the window, as seen from the start of the piece, shape (m, 2).
        """
        place = corner[:, :, None] + np.arange(self._window, dtype=np.float32)  # (m, x and y, window)
        straight = place * self._direction[:, :, None]
        sideways = place * self._direction[:, ::-1, None]
        along: Float32Array = np.add(straight[:, 0, None, :], straight[:, 1, :, None])
        across: Float32Array = np.subtract(sideways[:, 0, None, :], sideways[:, 1, :, None])
        along -= self._half
        np.abs(along, out=along)
        along -= self._half
        np.maximum(along, 0, out=along)
        if self._dots is not None:
            x, y = place[self._dots, 0], place[self._dots, 1]
            along[self._dots] = x[:, None, :]
            across[self._dots] = y[:, :, None]
        along *= along
        across *= across
        along += across
        return along


@cache
def _window(side: int) -> npt.NDArray[np.int64]:
    """Return where the pixels of a window of ``side`` lie, seen from its corner, in the rows of the field."""
    offsets = np.arange(side)
    return (offsets[:, None] * (_FIELD + side) + offsets).ravel()


def centre_of_mass(image: Float32Array) -> tuple[float, float]:
    """Return (x, y) of the centre of mass of ``image``, shape (h, w), in pixels; the image must hold some ink."""
    height, width = image.shape
    mass = float(image.sum())
    return float(image.sum(axis=0) @ _places(width)) / mass, float(image.sum(axis=1) @ _places(height)) / mass


@cache
def _places(count: int) -> Float32Array:
    return np.arange(count, dtype=np.float32)
