"""The eraser: what is left of ink after a round eraser has been moved over it, cut exactly where its rim passed."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import FloatArray, Ink, Stroke

Span = tuple[float, float]
Shares = tuple[FloatArray, FloatArray]

_SHORTEST_PIECE: Final = 1e-9  # of a segment; the rim touches a cut end again when it passes twice


def erase(ink: Ink, path: npt.ArrayLike, radius: float) -> Ink:
    """Return ``ink`` without what lies nearer than ``radius`` to ``path``.

    Strokes are cut where the rim of the eraser crosses them, so one stroke may become several. Times and pressures
    are interpolated at the cuts. The line has no width here: only the middle of a stroke counts.

    Args:
        ink: the drawing.
        path: where the middle of the eraser went, shape (m, 2), m ≥ 1, in the unit of the ink.
        radius: of the eraser, above 0, in the same unit.

    Returns:
        ``ink`` itself if nothing was touched; strokes that were not touched are the same objects.
    """
    route = np.asarray(path, dtype=np.float64)
    strokes: list[Stroke] = []
    for stroke in ink.strokes:
        strokes.extend(_remains(stroke, route, radius))
    if len(strokes) == len(ink.strokes) and all(a is b for a, b in zip(strokes, ink.strokes, strict=True)):
        return ink
    return Ink(tuple(strokes), ink.label, ink.writer)


def _remains(stroke: Stroke, route: FloatArray, radius: float) -> list[Stroke]:
    # A dot is a segment without length.
    points = stroke.points if len(stroke) > 1 else np.repeat(stroke.points, 2, axis=0)
    erased = _erased_spans(points, route, radius)
    if not erased:
        return [stroke]
    if len(stroke) == 1:
        return []
    kept = _gaps(erased, end=float(len(stroke) - 1))
    return [_cut_out(stroke, start, stop) for start, stop in kept if stop - start > _SHORTEST_PIECE]


def _erased_spans(points: FloatArray, route: FloatArray, radius: float) -> list[Span]:
    """Return what is erased as spans of the stroke's parameter: segment number plus share of the segment."""
    spans: list[Span] = []
    starts, steps = points[:-1], points[1:] - points[:-1]
    low, high = np.minimum(starts, starts + steps), np.maximum(starts, starts + steps)
    for a, b in pairwise(route if len(route) > 1 else np.repeat(route, 2, axis=0)):
        reached = np.all((high >= np.minimum(a, b) - radius) & (low <= np.maximum(a, b) + radius), axis=1)
        numbers = np.flatnonzero(reached)
        if len(numbers) == 0:
            continue
        first, last = _shares_within(starts[numbers], steps[numbers], a, b, radius)
        inside = last > first
        spans.extend(zip((numbers + first)[inside].tolist(), (numbers + last)[inside].tolist(), strict=True))
    return spans


def _shares_within(starts: FloatArray, steps: FloatArray, a: FloatArray, b: FloatArray, radius: float) -> Shares:
    """Return from where to where each segment, in shares of its length, lies within ``radius`` of the line a to b.

    That region, a disc pulled along a line, is convex: one span a segment, the hull of those of its three parts.
    """
    discs = [_within_disc(starts, steps, centre, radius) for centre in (a, b)]
    parts = [*discs, _within_strip(starts, steps, a, b, radius)]
    first = np.min([np.where(low < high, low, np.inf) for low, high in parts], axis=0)
    last = np.max([np.where(low < high, high, -np.inf) for low, high in parts], axis=0)
    return np.clip(first, 0, 1), np.clip(last, 0, 1)


def _within_disc(starts: FloatArray, steps: FloatArray, centre: FloatArray, radius: float) -> Shares:
    offset = starts - centre
    lengths = np.einsum("ij,ij->i", steps, steps)
    still = lengths == 0
    middle = -np.einsum("ij,ij->i", offset, steps) / np.where(still, 1, lengths)
    nearest = offset + middle[:, None] * steps
    inside = radius**2 - np.einsum("ij,ij->i", nearest, nearest)
    half = np.sqrt(np.maximum(inside, 0) / np.where(still, 1, lengths))
    low, high = np.where(still, 0.0, middle - half), np.where(still, 1.0, middle + half)
    return np.where(inside > 0, low, 1.0), np.where(inside > 0, high, 0.0)


def _within_strip(starts: FloatArray, steps: FloatArray, a: FloatArray, b: FloatArray, radius: float) -> Shares:
    """The same for the rectangle between the two discs."""
    length = float(np.hypot(*(b - a)))
    if length == 0:
        return np.ones(len(starts)), np.zeros(len(starts))
    along = (b - a) / length
    across = np.array([-along[1], along[0]])
    offset = starts - a
    low, high = _between(_dot(offset, along), _dot(steps, along), 0.0, length)
    low_across, high_across = _between(_dot(offset, across), _dot(steps, across), -radius, radius)
    return np.maximum(low, low_across), np.minimum(high, high_across)


def _dot(vectors: FloatArray, direction: FloatArray) -> FloatArray:
    # Not "@", which may wake all of BLAS's threads for two multiplications a row.
    result: FloatArray = vectors[:, 0] * direction[0] + vectors[:, 1] * direction[1]
    return result


def _between(position: FloatArray, speed: FloatArray, low: float, high: float) -> Shares:
    """Return when something at ``position`` that moves with ``speed`` is between two values."""
    still = speed == 0
    safe = np.where(still, 1, speed)
    first, second = (low - position) / safe, (high - position) / safe
    inside = (position > low) & (position < high)
    begin = np.where(still, np.where(inside, -np.inf, np.inf), np.minimum(first, second))
    end = np.where(still, np.where(inside, np.inf, -np.inf), np.maximum(first, second))
    return begin, end


def _gaps(spans: list[Span], *, end: float) -> list[Span]:
    """Return what the union of ``spans`` leaves of 0 to ``end``."""
    gaps, position = [], 0.0
    for start, stop in sorted(spans):
        if start > position:
            gaps.append((position, start))
        position = max(position, stop)
    if position < end:
        gaps.append((position, end))
    return gaps


def _cut_out(stroke: Stroke, start: float, stop: float) -> Stroke:
    """Return the part of ``stroke`` between two values of its parameter, ``start`` below ``stop``."""
    inner = np.arange(np.floor(start) + 1, np.ceil(stop))
    where = np.concatenate(([start], inner, [stop]))
    numbers = np.arange(len(stroke))

    def at(values: FloatArray) -> FloatArray:
        return np.interp(where, numbers, values)

    return Stroke(
        np.column_stack((at(stroke.points[:, 0]), at(stroke.points[:, 1]))),
        times=None if stroke.times is None else at(stroke.times),
        pressures=None if stroke.pressures is None else at(stroke.pressures),
    )
