"""Which ink of a page stands in one row: several rows are several numbers, from top to bottom, also a little sloping.

What is about as high as a digit belongs to a row with what stands beside it at the same level; bars, points and specks
go to the row that is nearest. Rows may slope, each for itself.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray

_HIGH: Final = 0.5  # of the usual height; what is lower is no digit by itself
_LEVEL: Final = 0.5  # of the lower of two neighbours, beside the other; then they stand in one row
_CROSSING: Final = (
    0.25  # of the lower of two that lie above each other in part; rows do not reach so far into each other
)
_BESIDE: Final = 2.5  # usual heights between two neighbours of a row whose slope is not known yet
_STEEPEST: Final = 0.4  # of a row
_BETWEEN: Final = 0.3  # usual heights; rows that far apart are no halves of digits
_STACKED: Final = 0.6  # of the narrower; halves of one digit lie above each other by so much
_WHOLE: Final = 2.0  # heights of the digits beside them, that the halves of a digit have together at most
_SHARED: Final = 0.3  # of the shorter row's width that lies above the other; else it is one row that climbs
_MOST_HIGH: Final = 600  # boxes; a page with more of them is no page of numbers, and seen as one row

Rows = list[list[int]]


def ways_to_split(boxes: FloatArray) -> list[Rows]:
    """Return the ways to part ``boxes``, shape (n, 4), n ≥ 1, into rows from top to bottom.

    Returns:
        the numbers of the boxes of each row: mostly one way. Where what stands in a row may be the halves of digits of
        the next, such as of an 8 of two rings, such rows come first as one and then by themselves.
    """
    one = [list(range(len(boxes)))]
    heights = boxes[:, 3] - boxes[:, 1]
    usual = float(np.median(heights[heights >= _HIGH * heights.max()]))
    high = np.flatnonzero(heights >= _HIGH * usual)
    if len(high) < 2 or len(high) > _MOST_HIGH or usual <= 0:
        return [one]
    rows = _merged([high[row].tolist() for row in _linked(boxes[high], usual)], boxes, usual)
    if len(rows) == 1:
        return [one]
    rows.sort(key=lambda row: float(np.mean(boxes[row][:, (1, 3)])))
    doubtful = [_may_be_halves(boxes[above], boxes[below], usual) for above, below in pairwise(rows)]
    for i in sorted(set(range(len(boxes))) - set(high.tolist())):
        min(rows, key=lambda row: _distance(boxes[i], boxes[row])).append(i)
    if not any(doubtful):
        return [rows]
    fewer = [rows[0][:]]
    for row, is_doubtful in zip(rows[1:], doubtful, strict=True):
        fewer = [*fewer[:-1], sorted(fewer[-1] + row)] if is_doubtful else [*fewer, row]
    return [fewer, rows]


def _linked(boxes: FloatArray, usual: float) -> Rows:
    """Return the rows of what stands beside each other at the same level."""
    across = np.maximum(boxes[:, None, 0], boxes[:, 0]) - np.minimum(boxes[:, None, 2], boxes[:, 2])
    down = np.minimum(boxes[:, None, 3], boxes[:, 3]) - np.maximum(boxes[:, None, 1], boxes[:, 1])
    heights = boxes[:, 3] - boxes[:, 1]
    lower = np.minimum(heights[:, None], heights)
    # Strokes of one digit, such as those of a 4, lie above each other in part.
    linked = ((down > _LEVEL * lower) & (across < _BESIDE * usual)) | ((down > _CROSSING * lower) & (across <= 0))
    row = np.arange(len(boxes))
    while True:
        lowest = np.where(linked, row, len(row)).min(axis=1)
        if (lowest == row).all():
            return [np.flatnonzero(row == number).tolist() for number in np.unique(row)]
        row = lowest


def _merged(rows: Rows, boxes: FloatArray, usual: float) -> Rows:
    """Join rows that would run into each other if they went on: parts of one, far apart."""
    merged = True
    while merged and len(rows) > 1:
        merged = False
        slope = _usual_slope(rows, boxes)
        for i, row in enumerate(rows):
            for j in range(i):
                if _is_one(boxes[row], boxes[rows[j]], slope, usual):
                    rows[j] = rows[j] + rows.pop(i)
                    merged = True
                    break
            if merged:
                break
    return rows


def _usual_slope(rows: Rows, boxes: FloatArray) -> float:
    slopes = [_slope(boxes[row]) for row in rows if len(row) > 1]
    lengths = [float(np.ptp(boxes[row][:, (0, 2)])) for row in rows if len(row) > 1]
    return float(np.average(slopes, weights=lengths)) if slopes and sum(lengths) > 0 else 0.0


def _slope(boxes: FloatArray) -> float:
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    spread = float(((x - x.mean()) ** 2).sum())
    return float(np.clip(((x - x.mean()) * (y - y.mean())).sum() / spread, -_STEEPEST, _STEEPEST)) if spread else 0.0


def _is_one(first: FloatArray, second: FloatArray, slope: float, usual: float) -> bool:
    """Whether two rows are at the same level if each has the ``slope`` of the page, or one climbs on to the other."""
    levels = [(each[:, 1] + each[:, 3]) / 2 - slope * (each[:, 0] + each[:, 2]) / 2 for each in (first, second)]
    apart = abs(float(np.median(levels[0]) - np.median(levels[1])))
    (left, _, right, _), (other_left, _, other_right, _) = around(first), around(second)
    shared = min(right, other_right) - max(left, other_left)
    is_beside = shared < _SHARED * min(right - left, other_right - other_left)
    return apart < (1.0 if is_beside else _LEVEL) * usual


def _may_be_halves(above: FloatArray, below: FloatArray, usual: float) -> bool:
    """Whether each box of the row that has fewer may be half a digit, the other half being close above or below it."""
    few, many = sorted((above, below), key=len)
    shared = np.minimum(few[:, None, 2], many[:, 2]) - np.maximum(few[:, None, 0], many[:, 0])
    narrower = np.minimum(few[:, None, 2] - few[:, None, 0], many[:, 2] - many[:, 0])
    apart = np.maximum(few[:, None, 1], many[:, 1]) - np.minimum(few[:, None, 3], many[:, 3])
    stacked = (shared >= _STACKED * narrower) & (apart < _BETWEEN * usual)
    if not stacked.any(axis=1).all():
        return False
    # Together, halves are about as high as the whole digits beside them.
    beside = many[~stacked.any(axis=0)]
    whole = [np.ptp(beside[own][:, (1, 3)]) for own in runs(beside[:, 0], beside[:, 2])] if len(beside) else []
    joined = np.maximum(few[:, None, 3], many[:, 3]) - np.minimum(few[:, None, 1], many[:, 1])
    lowest = np.where(stacked, joined, np.inf).min(axis=1)
    return not whole or bool((lowest <= _WHOLE * np.median(whole)).all())


def _distance(box: FloatArray, row: FloatArray) -> float:
    """Return how far ``box`` is from the nearest box of a ``row``; to the side counts less than up or down."""
    across = np.maximum(0, np.maximum(box[0] - row[:, 2], row[:, 0] - box[2]))
    down = np.maximum(0, np.maximum(box[1] - row[:, 3], row[:, 1] - box[3]))
    return float((across / 2 + down).min())


def runs(starts: FloatArray, ends: FloatArray) -> Rows:
    """Return the numbers of the intervals that overlap, by their starts; a gap begins the next run."""
    order = np.argsort(starts, kind="stable")
    gaps = starts[order][1:] > np.maximum.accumulate(ends[order])[:-1]
    return [run.tolist() for run in np.split(order, np.flatnonzero(gaps) + 1)]


def around(boxes: FloatArray) -> list[float]:
    """Return left, top, right and bottom of all ``boxes``, shape (n, 4); a point twice is a box."""
    return [*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()]
