"""Lines of writing: which ink stands beside which, and the segments of each line from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.numbers.segments import SAMPLES, Line, Segments, TooManySegmentsError, around, line_of, ways_to_split

_MOST_ON_A_PAGE: Final = 2000  # strokes
_MOST_STROKES: Final = 100  # of one line; beyond it, strokes that lie above each other count as one
_WIDE: Final = 1.6  # heights of the line; a wider stroke may be several digits
_PIECE: Final = 0.12  # heights of the line; what is cut off is at least so wide
_BACK: Final = 0.02  # heights of the line by which the pen may go back at a cut


def ink_ways(ink: Ink) -> list[list[Line]]:
    """Return the ways to see ``ink`` as lines from top to bottom: as one, and as several where it may be so.

    A blank drawing has none.

    Raises:
        TooManySegmentsError: it has more strokes than a page of numbers.
    """
    if ink.is_blank:
        return []
    if len(ink.strokes) > _MOST_ON_A_PAGE:
        raise TooManySegmentsError
    boxes = np.array([_box(stroke) for stroke in ink.strokes])
    return [[_ink_line([ink.strokes[i] for i in line], boxes[line]) for line in way] for way in ways_to_split(boxes)]


def _ink_line(strokes: Sequence[Stroke], boxes: FloatArray) -> Line:
    members: list[tuple[Stroke, ...]]
    origins = np.arange(len(strokes))
    if len(strokes) > _MOST_STROKES:
        members = _heaps(strokes, boxes)
        origins = np.arange(len(members))
    else:
        height, _ = line_of(boxes)
        parts = [_cut_stroke(stroke, box, height) for stroke, box in zip(strokes, boxes, strict=True)]
        origins = np.repeat(origins, [len(of_stroke) for of_stroke in parts])
        members = [(part,) for of_stroke in parts for part in of_stroke]
    own = np.array([around(np.array([_box(stroke) for stroke in group])) for group in members])
    order = np.argsort(own[:, 0] + own[:, 2], kind="stable")
    same = origins[order][:, None] == origins[order]
    cuts = np.where(same, 0.0, -1.0)
    samples = np.stack([_samples(members[i]) for i in order.tolist()])
    return Line(Segments(own[order], samples, cuts), tuple(members[i] for i in order.tolist()))


def _box(stroke: Stroke) -> tuple[float, float, float, float]:
    (left, top), (right, bottom) = stroke.points.min(axis=0), stroke.points.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _heaps(strokes: Sequence[Stroke], boxes: FloatArray) -> list[tuple[Stroke, ...]]:
    heaps: list[list[int]] = []
    right = -np.inf
    for i in np.argsort(boxes[:, 0], kind="stable").tolist():
        if boxes[i, 0] > right:
            heaps.append([])
        heaps[-1].append(i)
        right = max(right, boxes[i, 2])
    return [tuple(strokes[i] for i in sorted(heap)) for heap in heaps]


def _samples(strokes: tuple[Stroke, ...]) -> FloatArray:
    points = np.concatenate([stroke.points for stroke in strokes]) if len(strokes) > 1 else strokes[0].points
    if len(points) == 1:
        return np.repeat(points, SAMPLES, axis=0)
    steps = np.diff(points, axis=0)
    along = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
    at = np.linspace(0, along[-1], SAMPLES)
    return np.stack((np.interp(at, along, points[:, 0]), np.interp(at, along, points[:, 1])), axis=1)


def _cut_stroke(stroke: Stroke, box: FloatArray, height: float) -> list[Stroke]:
    """Cut ``stroke`` if it may be several digits: where it goes from left to right for good, as between two digits."""
    if box[2] - box[0] <= _WIDE * height or len(stroke) < 4:
        return [stroke]
    x = stroke.points[:, 0] if stroke.points[-1, 0] >= stroke.points[0, 0] else -stroke.points[:, 0]
    so_far, to_come = np.maximum.accumulate(x), np.minimum.accumulate(x[::-1])[::-1]
    (crossings,) = np.nonzero(so_far[:-1] <= to_come[1:] + _BACK * height)  # between point i and point i + 1
    ways = np.split(crossings, np.flatnonzero(np.diff(crossings) > 1) + 1) if len(crossings) else []
    cuts: list[int] = []
    before = float(x.min())
    for way in ways:
        middle = (x[way[0]] + x[way[-1] + 1]) / 2
        at = int(way[np.abs((x[way] + x[way + 1]) / 2 - middle).argmin()]) + 1
        if x[at - 1] - before > _PIECE * height and float(x.max()) - x[at] > _PIECE * height:
            cuts.append(at)
            before = x[at]
    return [Stroke(points) for points in np.split(stroke.points, cuts)]
