"""Draw strokes as anti-aliased lines of constant width, from the distance of each pixel near a segment to it.

While one draws, all of it is done at every point, and what costs is how often NumPy is called, not on how much.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.input_spec import MNIST_INPUT

SIZE: Final = MNIST_INPUT.size
"""Width and height of the image that every model reads, in pixels."""

LEAST_EXTENT: Final = 1e-300
"""In the unit of the ink; what is smaller is a dot, as no number can say how many times it has to grow."""

_LONGEST_PIECE: Final = 2.0  # pixels; longer segments are cut, which keeps the windows small
_CLOSEST_POINTS: Final = 0.15  # pixels; nearer neighbours cannot be told apart at this size
_PADDING: Final = 3  # times as many points as there are may be looked at
_MOST_PIECES: Final = 1000  # beyond it the drawing is a scribble, and dots cost less than lines
_DOTS_PER_PIXEL: Final = 4  # in each direction, for scribbles
_MARGIN: Final = 24  # of the numbers that pixels are counted from; windows are narrower

Float32Array = npt.NDArray[np.float32]
Points = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


class Pieces(NamedTuple):
    """Short straight lines of one drawing or of many, fit for a `Brush`.

    Attributes:
        starts: shape (m, 2), float64, in pixels.
        ends: likewise; no piece is longer than 2 pixels. One of length zero is a dot: a stroke of one point gives one,
            a scribble thousands.
        drawing: shape (m,), which drawing each piece belongs to, from 0; None if there is but one.
    """

    starts: Points
    ends: Points
    drawing: Indices | None


def segments(strokes: Sequence[Points]) -> Pieces:
    """Cut the polylines of one drawing into pieces.

    Args:
        strokes: arrays of shape (n, 2), n ≥ 1, float64, in pixels.
    """
    if not strokes:
        return Pieces(np.empty((0, 2)), np.empty((0, 2)), None)
    lines = list(map(_line, strokes))
    start, end, step, length = lines[0] if len(lines) == 1 else map(np.concatenate, zip(*lines, strict=True))
    return _shortened(Pieces(start, end, None), step, length)


def _line(points: Points) -> tuple[Points, Points, Points, Points]:
    """Return where the lines of a stroke start and end, their steps and their lengths; one point is a line, too."""
    if len(points) == 1:
        return points, points, np.zeros((1, 2)), np.zeros(1)
    steps, lengths = _steps(points)
    if len(points) > 2 and np.minimum.reduce(lengths) < _CLOSEST_POINTS:
        points = points[_kept(lengths[None])[0]]
        steps, lengths = _steps(points)
    return points[:-1], points[1:], steps, lengths


def _steps(points: Points) -> tuple[Points, Points]:
    steps = points[1:] - points[:-1]
    return steps, np.hypot(steps[:, 0], steps[:, 1])


def cut(points: Points, lengths: Indices, drawing: Indices) -> Pieces:
    """Cut the polylines of many drawings into pieces: the same as `segments` does of each.

    Args:
        points: of all strokes, one after the other, shape (n, 2), float64, in pixels.
        lengths: how many points each stroke has, at least one, shape (s,).
        drawing: which drawing each stroke belongs to, shape (s,).
    """
    points, lengths = _all_thinned(points, lengths)
    ends = np.cumsum(lengths)
    is_start, is_end = (np.ones(len(points), dtype=bool) for _ in range(2))
    is_start[ends - 1] = is_end[ends - lengths] = lengths == 1
    start, end = points[is_start], points[is_end]
    step = end - start
    pieces = Pieces(start, end, drawing.repeat(np.maximum(lengths - 1, 1)))
    return _shortened(pieces, step, np.hypot(step[:, 0], step[:, 1]))


def _shortened(pieces: Pieces, step: Points, length: Points) -> Pieces:
    """Cut the ``pieces`` that are too long, and make dots of the drawings that have too many.

    Args:
        pieces: of any length.
        step: from the start of each to its end, shape (m, 2).
        length: of each, shape (m,).
    """
    parts = np.ceil(length / _LONGEST_PIECE)
    np.maximum(parts, 1, out=parts)
    if len(parts) < (count := int(np.add.reduce(parts))):
        of = pieces.drawing
        # All that a part takes from its piece is repeated at once: start, step, and how many parts come before.
        taken = np.empty((len(parts), 5))
        taken[:, :2] = pieces.starts
        np.divide(step, parts[:, None], out=taken[:, 2:4])
        np.subtract(np.add.accumulate(parts), parts, out=taken[:, 4])
        whole = parts.astype(np.int64)
        taken = taken.repeat(whole, axis=0)
        nth = np.arange(count) - taken[:, 4]
        start = taken[:, :2] + nth[:, None] * taken[:, 2:4]
        pieces = Pieces(start, start + taken[:, 2:4], None if of is None else of.repeat(whole))
    return _without_scribbles(pieces) if count > _MOST_PIECES else pieces


def _without_scribbles(pieces: Pieces) -> Pieces:
    """Replace the lines of each drawing that has too many by dots."""
    start, end, of = pieces
    if of is None:
        dots = _as_dots(start, end)
        return Pieces(dots, dots, None)
    is_scribble = np.bincount(of) > _MOST_PIECES
    rest = ~is_scribble[of]
    found = [(start[rest], end[rest], of[rest])]
    for drawing in np.flatnonzero(is_scribble):
        dots = _as_dots(start[of == drawing], end[of == drawing])
        found.append((dots, dots, np.full(len(dots), drawing)))
    starts, ends, drawings = zip(*found, strict=True)
    return Pieces(np.concatenate(starts), np.concatenate(ends), np.concatenate(drawings))


def _as_dots(starts: Points, ends: Points) -> Points:
    """Return dots on a fine grid in the place of the lines of a scribble: their number is bounded by the area."""
    along = np.linspace(0.0, 1.0, 5)[:, None]  # half a pixel apart: they overlap
    start, step = np.ascontiguousarray(starts.T), np.ascontiguousarray((ends - starts).T)
    # In rows of x and of y, of which NumPy finds the least and the largest many times as soon as in pairs.
    cells = np.rint((start[:, None] + along * step[:, None]) * _DOTS_PER_PIXEL).astype(np.int64).reshape(2, -1)
    low = cells.min(axis=1)
    taken = np.zeros(cells.max(axis=1) - low + 1, dtype=bool)
    taken[cells[0] - low[0], cells[1] - low[1]] = True
    dots: Points = (np.argwhere(taken) + low) / _DOTS_PER_PIXEL
    return dots


def _all_thinned(points: Points, lengths: Indices) -> tuple[Points, Indices]:
    """Drop points that lie within `_CLOSEST_POINTS` along the path of one that is kept; keep both ends of each stroke.

    Returns:
        What is left of the points, and how many each stroke has.
    """
    if len(points) <= 2:
        return points, lengths
    steps = points[1:] - points[:-1]
    apart = np.empty(len(points))  # of each point and the next; the last of a stroke has none
    np.hypot(steps[:, 0], steps[:, 1], out=apart[:-1])
    ends = np.cumsum(lengths)
    starts = ends - lengths
    apart[ends - 1] = np.inf
    dense = np.flatnonzero((np.minimum.reduceat(apart, starts) < _CLOSEST_POINTS) & (lengths > 2))
    if not len(dense):
        return points, lengths
    keep = np.ones(len(points), dtype=bool)
    lengths = lengths.copy()
    longest, total = int(lengths[dense].max()), int(lengths[dense].sum())
    if longest * len(dense) > _PADDING * total:  # too unlike in length to be laid side by side
        for stroke, start, end in zip(dense.tolist(), starts[dense].tolist(), ends[dense].tolist(), strict=True):
            keep[start:end] = kept = _kept(apart[start : end - 1][None])[0]
            lengths[stroke] = np.count_nonzero(kept)
        return points[keep], lengths
    place = starts[dense, None] + np.arange(longest)
    is_point = place < ends[dense, None]
    place = np.minimum(place, len(points) - 1)
    kept = _kept(np.where(is_point[:, 1:], apart[place[:, :-1]], 0.0))
    kept |= place == ends[dense, None] - 1
    keep[place[is_point]] = kept[is_point]
    lengths[dense] = np.count_nonzero(kept & is_point, axis=1)
    return points[keep], lengths


def _kept(lengths: Points) -> npt.NDArray[np.bool_]:
    """Return which points of each stroke stay, shape (s, n); between them lie ``lengths``, shape (s, n - 1)."""
    cell = np.floor(np.cumsum(lengths, axis=1) / _CLOSEST_POINTS)  # of every point but the first
    keep = np.ones((len(lengths), lengths.shape[1] + 1), dtype=bool)
    keep[:, 1] = cell[:, 0] != 0
    keep[:, 2:-1] = cell[:, 1:-1] != cell[:, :-2]
    return keep


class Brush:
    """Draws the same pieces with a round pen anywhere; what does not depend on the place is worked out once.

    Args:
        pieces: what `segments` or `cut` returned.
        pen_width: in pixels.
        count: of drawings.
    """

    def __init__(self, pieces: Pieces, pen_width: float, *, count: int = 1) -> None:
        self._starts, ends, self._drawing = pieces
        self._count = count
        self._reach = pen_width / 2 + 0.5  # in pixels; beyond it a pixel holds no ink
        if len(self._starts) == 0:
            return
        step = (ends - self._starts).astype(np.float32)
        self._low = np.minimum(step, 0) - self._reach  # the window's corner, as seen from the start
        self._window = math.ceil(np.maximum.reduce(np.abs(step), axis=None) + 2 * self._reach)
        length = np.hypot(step[:, 0], step[:, 1])
        # A dot has no direction: its distance is measured straight. A scribble is nothing but dots.
        self._dots = None if np.minimum.reduce(length) > 0 else length == 0
        self._are_dots = self._dots is not None and bool(self._dots.all())
        if self._are_dots:
            return
        along = step / np.maximum(length, np.float32(1e-6))[:, None]
        # What x and y count along the piece and across it: shape (along and across, m, x and y, 1).
        self._axes: Float32Array = np.empty((2, len(step), 2, 1), dtype=np.float32)
        self._axes[0, :, :, 0] = along
        self._axes[1, :, 0, 0] = along[:, 1]
        np.negative(along[:, 0], out=self._axes[1, :, 1, 0])
        self._half = (length / 2)[:, None, None]

    def draw(self, offset: tuple[float, float] = (0.0, 0.0), *, edge: float = 1.0) -> Float32Array:
        """Draw the one drawing with ``offset`` added to every x and y; the rest is as in `draw_all`.

        Returns:
            shape (28, 28).
        """
        image: Float32Array = self.draw_all(np.array([offset], dtype=np.float64), edge=edge)[0]
        return image

    def draw_all(self, offsets: Points, *, edge: float = 1.0) -> Float32Array:
        """Draw each of the drawings with its own of the ``offsets`` added to every x and y.

        Args:
            offsets: shape (n, 2), in pixels. Pixel (row, column) has its centre at x = column, y = row.
            edge: over how many pixels the line fades to paper, above 0, at most 1. Below 1 lines are sharper than
                their places can be told by.

        Returns:
            shape (n, 28, 28), float32, 0 (paper) to 1 (ink).
        """
        if len(self._starts) == 0:
            return np.zeros((self._count, SIZE, SIZE), dtype=np.float32)
        shift = offsets + _MARGIN
        a = (self._starts + (shift if self._drawing is None else shift[self._drawing])).astype(np.float32)
        # A margin as wide as a window is enough for those that reach out of the image.
        corner = np.ceil(a + self._low)
        np.minimum(np.maximum(corner, _MARGIN - self._window, out=corner), _MARGIN + SIZE, out=corner)
        side = SIZE + 2 * self._window
        nearest = np.empty(self._count * side * side, dtype=np.float32)
        nearest.fill(self._reach * self._reach)
        where = (corner[:, 1] * side + corner[:, 0]).astype(np.int64)
        if self._drawing is not None:
            where += self._drawing * (side * side)
        pixels = where[:, None] + _window(self._window, side)
        np.minimum.at(nearest, pixels.ravel(), self._distances(corner - a).ravel())
        inner = slice(self._window, self._window + SIZE)
        field = nearest.reshape(-1, side, side)[:, inner, inner]
        inside = np.subtract(self._reach, np.sqrt(field), dtype=np.float32)
        if edge != 1:
            inside -= 0.5
            inside /= np.float32(edge)
            inside += 0.5
        np.maximum(inside, 0, out=inside)
        return np.minimum(inside, 1, out=inside)

    def _distances(self, corner: Float32Array) -> Float32Array:
        """Return each pixel's squared distance from its piece, shape (m, window, window).

        A pixel lies beside the piece (across) or beyond one of its ends (along).

        Args:
            corner: of the window, as seen from the start of the piece, shape (m, 2).
        """
        place = corner[:, :, None] + _places(self._window)  # (m, x and y, window)
        if self._are_dots:
            place *= place
            from_dot: Float32Array = place[:, 0, None, :] + place[:, 1, :, None]
            return from_dot
        turned = place * self._axes
        squares: Float32Array = turned[:, :, 0, None, :] + turned[:, :, 1, :, None]  # (along and across, m, …)
        beyond = squares[0]
        beyond -= self._half
        np.abs(beyond, out=beyond)
        beyond -= self._half
        np.maximum(beyond, 0, out=beyond)
        if self._dots is not None:
            squares[0, self._dots] = place[self._dots, 0, None, :]
            squares[1, self._dots] = place[self._dots, 1, :, None]
        squares *= squares
        distances: Float32Array = squares[0] + squares[1]
        return distances


@cache
def _window(window: int, side: int) -> Indices:
    """Return where the pixels of a ``window`` lie in a field with such a ``side``, if its corner has the number 0."""
    offsets = np.arange(window) - (_MARGIN - window)
    return (offsets[:, None] * side + offsets).ravel()


def centre_of_mass(image: Float32Array) -> tuple[float, float]:
    """Return (x, y) of the centre of mass of ``image``, shape (h, w), in pixels; the image must hold some ink."""
    height, width = image.shape
    mass = float(np.add.reduce(image, axis=None))
    across, down = np.add.reduce(image, axis=0), np.add.reduce(image, axis=1)
    return float(across @ _places(width)) / mass, float(down @ _places(height)) / mass


def centres_of_mass(images: Float32Array) -> Points:
    """Return x and y of the `centre_of_mass` of each of ``images``, shape (n, h, w), contiguous: shape (n, 2)."""
    count, height, width = images.shape
    masses = images.reshape(count, -1).sum(axis=1).tolist()
    across, down = images.sum(axis=1), images.sum(axis=2)
    # One by one: a product of matrices would add in another order.
    return np.array(
        [
            (float(across[i] @ _places(width)) / mass, float(down[i] @ _places(height)) / mass)
            for i, mass in enumerate(masses)
        ]
    )


@cache
def _places(count: int) -> Float32Array:
    return np.arange(count, dtype=np.float32)
