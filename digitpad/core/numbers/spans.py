"""The geometry of all runs of neighbouring segments of a line, each of which may be a digit or a mark.

Shapes: n segments; k, the most that a digit may have. Arrays (…, n, k) are about the span of b + 1 segments that begins
with segment i; arrays (…, n, k, k) about the span of a + 1 segments that ends before segment i and the span of b + 1
that begins with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.segments import Line, line_of

_WIDEST: Final = 1.8  # heights of the line; a span of several segments that is wider is no digit
_LARGEST_HOLE: Final = 0.6  # heights of the line, between the segments of one digit
_STRAIGHT: Final = 0.08  # heights of the line by which a ruled stroke strays from itself
_FAR: Final = 1e6  # heights of the line; no stroke that means anything is as wide, and squares of more may be infinite
_MARGIN: Final = 0.125  # of a candidate's longer side, by which its lines may be thickened
_LOW: Final = 0.3  # heights of the line below which nobody can tell which way something leans

GROUP_FEATURES: Final = (
    "one", "probability", "shape", "short", "short²", "tall", "width", "width²", "offset²", "hole", "holed",
    "apart", "two", "three", "more", "touching", "width² of several", "usual number", "doubt", "put together",
    "a mark in it", *(f"a {digit}" for digit in DIGITS.labels),
)  # fmt: skip
MARK_FEATURES: Final = (
    "one", "probability", "other", "short", "short²", "tall", "tall²", "width", "width²", "below", "below²", "above",
    "above²", "drop", "rise", "several", "leaning", "leaning²", "bow", "crooked", "cut off", "cut off, short",
    "seen as a mark",
)  # fmt: skip
PAIR_FEATURES: Final = (
    "overlap", "overlap²", "overlap of the narrower", "gap", "touching", "cut", "cut ink", "both short", "lower",
    "higher", "rather one", "near one", "near a 4",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """The geometry of all spans of some segments.

    Attributes:
        boxes: shape (n, k, 4).
        possible: shape (n, k): whether a span could be a digit at all.
        wholes: shape (n, k), int: how many strokes a span has pieces of; of a picture, how many segments it has.
        digits: shape (n, k, len(GROUP_FEATURES)), of the spans as digits; what the network says is still 0 in it.
        marks: shape (n, k, len(MARK_FEATURES)), of the spans as marks; likewise.
        pairs: shape (n, k, k, len(PAIR_FEATURES)).
        measures: shape (n, k, 2): height and width as `CrfWeights.shapes` has them.
    """

    boxes: FloatArray
    possible: npt.NDArray[np.bool_]
    wholes: npt.NDArray[np.int64]
    digits: FloatArray
    marks: FloatArray
    pairs: FloatArray
    measures: FloatArray


def spans_of(line: Line, most: int) -> Spans:
    """Measure every span of up to ``most`` segments of ``line``."""
    height, middle = line_of(line.boxes)
    boxes = _unions(line.boxes, most)
    near = _distances(line.samples, 2 * most - 1) / height
    hole, apart = _splits(boxes, near, height)
    size = (boxes[..., 2:] - boxes[..., :2]) / height
    width, tall = size[..., 0], np.log(np.maximum(size[..., 1], 0.02))
    offset = ((boxes[..., 1] + boxes[..., 3]) / 2 - middle) / height
    count = np.broadcast_to(np.arange(most), width.shape)
    # What a picture's seams part may well have been drawn in several strokes.
    wholes, is_cut_off = _wholes(line.cuts if line.is_ink else np.full_like(line.cuts, -1), most)
    short, hollow = np.maximum(-tall, 0), np.clip(hole, 0, 1)
    zero = np.zeros_like(width)
    with_mark, as_mark = _as_seen(line, most)
    digits = np.stack(
        (
            zero + 1, zero, zero, short, short**2, np.maximum(tall, 0), width, np.minimum(width, 3) ** 2,
            np.minimum(offset**2, 1), hollow, hole > 0, np.clip(apart, 0, 1), wholes == 2, wholes == 3, wholes > 3,
            np.where(wholes > 1, np.exp(-apart / 0.04), 0), np.where(wholes > 1, np.minimum(width, 3) ** 2, 0), zero,
            zero, count + 1 - wholes, with_mark, *[zero] * DIGITS.size,
        ),
        axis=-1,
    )  # fmt: skip
    exists = np.arange(len(boxes))[:, None] + np.arange(most) < len(boxes)
    is_whole = (wholes == 1) & ~is_cut_off  # a stroke that has been cut may be one digit, such as a flat 0
    possible = exists & ((count == 0) | is_whole | ((width <= _WIDEST) & (hole <= _LARGEST_HOLE)))
    measures = np.stack((np.clip(tall, -2.5, 1), np.log(np.clip(width, 0, 3) + 0.1)), axis=-1)
    looks = np.concatenate((_looks(line, height, most), _as_rests(is_cut_off, short), as_mark[..., None]), axis=-1)
    marks = _as_marks(boxes, (middle, height), tall, width, looks)
    return Spans(boxes, possible, wholes, digits, marks, _pairs(boxes, near, line.cuts, height, most), measures)


def work_of(spans: Spans, *, in_pixels: bool) -> FloatArray:
    """Return how many candidates there are, and of a picture how many pixels they have with the margins they need."""
    boxes = spans.boxes[spans.possible]
    sides = boxes[:, 2:] - boxes[:, :2]
    areas = (sides + 2 * _MARGIN * sides.max(axis=1, keepdims=True)).prod(axis=1)
    return np.array((len(boxes), float(areas.sum()) if in_pixels else 0.0))


def _wholes(cuts: FloatArray, most: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Return how many strokes each span has pieces of, and whether another span has pieces of them too."""
    n = len(cuts)
    related = (cuts >= 0) | (cuts.T >= 0)
    np.fill_diagonal(related, val=False)
    others = np.pad(related.sum(axis=1), (0, most))
    related = np.pad(related, ((0, most), (0, most)))
    wholes, outside = np.ones((n, most), dtype=np.int64), np.zeros((n, most), dtype=np.int64)
    here = np.arange(n)
    outside[:, 0] = others[:n]
    for b in range(1, most):
        before = np.sum([related[here + a, here + b] for a in range(b)], axis=0)
        wholes[:, b] = wholes[:, b - 1] + (before == 0)
        outside[:, b] = outside[:, b - 1] + others[here + b] - 2 * before
    return wholes, outside > 0


def _as_rests(is_cut_off: npt.NDArray[np.bool_], short: FloatArray) -> FloatArray:
    """Return what tells the way between two digits from a mark, shape (n, k, 2)."""
    return np.stack((is_cut_off.astype(np.float64), is_cut_off * np.minimum(short, 3)), axis=-1)


def _as_seen(line: Line, most: int) -> tuple[FloatArray, FloatArray]:
    """Return what the cleaning of a picture has seen of each span, shape (n, k): 0 if it was not asked.

    Returns:
        how much of a mark the one segment is that is most so; and all of them, in the mean.
    """
    n = len(line.boxes)
    if line.as_marks is None:
        return np.zeros((n, most)), np.zeros((n, most))
    padded = np.pad(line.as_marks, (0, most - 1))
    spans = np.lib.stride_tricks.sliding_window_view(padded, most)
    greatest = np.maximum.accumulate(np.maximum(spans, 0), axis=1)
    return greatest, np.cumsum(spans, axis=1) / np.arange(1, most + 1)


def _as_marks(
    boxes: FloatArray, line: tuple[float, float], tall: FloatArray, width: FloatArray, looks: FloatArray
) -> FloatArray:
    """Return what tells points, commas, dashes, slashes and signs from digits, shape (n, k, len(MARK_FEATURES))."""
    middle, height = line
    offset = ((boxes[..., 1] + boxes[..., 3]) / 2 - middle) / height
    below, above = np.clip(offset, 0, 1), np.clip(-offset, 0, 1)
    drop = np.clip((boxes[..., 3] - middle) / height - 0.5, 0, 1)
    rise = np.clip((middle - boxes[..., 1]) / height - 0.5, 0, 1)
    short, higher, width = np.maximum(-tall, 0), np.clip(tall, 0, 1), np.minimum(width, 3)
    zero = np.zeros_like(width)
    several = zero + (np.arange(width.shape[1]) > 0)
    return np.stack(
        (
            zero + 1, zero, zero, short, short**2, higher, higher**2, width, width**2, below, below**2, above,
            above**2, drop, rise, several, *np.moveaxis(looks, -1, 0),
        ),
        axis=-1,
    )  # fmt: skip


def _looks(line: Line, height: float, most: int) -> FloatArray:
    """Return how far each single segment leans, that squared, how far it is bowed and how crooked it is.

    Returns:
        shape (n, k, 4): of spans of several segments 0. What is straight leans by its x for its y, as a slash does;
        a bracket is bowed from its top to its foot; what is left over makes a digit.
    """
    result = np.zeros((len(line.boxes), most, 4))
    x, y = np.moveaxis(line.samples - line.samples.mean(axis=1, keepdims=True), -1, 0) / height
    x = np.clip(x, -_FAR, _FAR)
    half = np.maximum(np.ptp(y, axis=1) / 2, 1e-3)
    along = (y - (y.max(axis=1) + y.min(axis=1))[:, None] / 2) / half[:, None]
    terms = np.stack((np.ones_like(along), along, along**2), axis=-1)
    square = terms.swapaxes(1, 2) @ terms + 1e-6 * np.eye(3)
    fitted = np.linalg.solve(square, terms.swapaxes(1, 2) @ x[..., None])
    crooked = np.sqrt(((x - (terms @ fitted)[..., 0]) ** 2).mean(axis=1))
    is_high = 2 * half > _LOW
    straight = np.exp(-crooked / _STRAIGHT) * is_high
    leaning = straight * np.clip(-fitted[:, 1, 0] / half, 0, 1.5)
    bow = straight * np.clip(np.abs(fitted[:, 2, 0]) / half, 0, 1)
    result[:, 0] = np.stack((leaning, leaning**2, bow, np.minimum(crooked, 0.5) * is_high), axis=-1)
    return result


def _unions(boxes: FloatArray, most: int) -> FloatArray:
    """Return the box of each span, shape (n, k, 4); of those that would end after the last segment, up to it."""
    padded = np.pad(boxes, ((0, most - 1), (0, 0)), mode="edge")
    spans = np.lib.stride_tricks.sliding_window_view(padded, most, axis=0).swapaxes(1, 2)
    corners = np.minimum.accumulate(spans[..., :2], axis=1), np.maximum.accumulate(spans[..., 2:], axis=1)
    return np.concatenate(corners, axis=-1)


def _distances(samples: FloatArray, reach: int) -> FloatArray:
    """Return the distance of each segment to the d-th after it, shape (n, reach + 1), infinite where there is none."""
    n = len(samples)
    result = np.full((n, reach + 1), np.inf)
    result[:, 0] = 0
    for d in range(1, min(reach, n - 1) + 1):
        a, b = samples[:-d], samples[d:]
        dx, dy = (a[:, :, None, axis] - b[:, None, :, axis] for axis in (0, 1))
        result[: n - d, d] = np.sqrt((dx * dx + dy * dy).min(axis=(1, 2)))
    return result


def _splits(unions: FloatArray, near: FloatArray, height: float) -> tuple[FloatArray, FloatArray]:
    """Return for each span its widest hole from left to right, and how far its segments are apart, in heights."""
    n, most = unions.shape[:2]
    hole, apart = np.full((n, most), -np.inf), np.zeros((n, most))
    # Of each span the distance of its i-th segment to its j-th, where both are.
    place, i, j = np.ogrid[:n, :most, :most]
    own = near[np.minimum(place + i, n - 1), np.maximum(j - i, 0)]
    for b in range(1, min(most, n)):
        rows = slice(n - b)
        for split in range(b):  # segments 0 … split, and split + 1 … b
            left, right = unions[rows, split, 2], unions[split + 1 : n - b + split + 1, b - split - 1, 0]
            np.maximum(hole[rows, b], (right - left) / height, out=hole[rows, b])
            gaps = own[rows, : split + 1, split + 1 : b + 1].min(axis=(1, 2))
            np.maximum(apart[rows, b], gaps, out=apart[rows, b])
    return hole, apart


def _pairs(boxes: FloatArray, near: FloatArray, cuts: FloatArray, height: float, most: int) -> FloatArray:
    n = len(boxes)
    here, back, on = np.arange(n)[:, None, None], np.arange(most)[:, None], np.arange(most)
    exists = back < here
    first = np.maximum(here - 1 - back, 0)  # of the span before, or of one of its segments
    before, after = boxes[first, back], boxes[:, None]
    gap = (after[..., 0] - before[..., 2]) / height
    narrower = np.minimum(before[..., 2] - before[..., 0], after[..., 2] - after[..., 0]) / height
    overlap = np.clip(-gap, 0, 2)
    apart = np.where(exists, near[first, 1 + back + on], np.inf)
    apart = np.minimum.accumulate(np.minimum.accumulate(apart, axis=1), axis=2)
    padded = np.pad(cuts / height, ((0, 0), (0, most)), constant_values=-1)
    cut = np.where(exists, padded[first, here + on], -1.0)
    cut = np.maximum.accumulate(np.maximum.accumulate(cut, axis=1), axis=2)
    lower = (after[..., 1] + after[..., 3] - before[..., 1] - before[..., 3]) / 2 / height
    tall = np.maximum(before[..., 3] - before[..., 1], after[..., 3] - after[..., 1]) / height
    touching, close = np.exp(-apart / 0.04), np.exp(-apart / 0.15)
    result = np.stack(
        (
            overlap, overlap**2, np.minimum(overlap / (narrower + 0.05), 2), np.clip(gap, 0, 1),
            touching, cut >= 0, np.clip(cut, 0, 1), np.maximum(-np.log(np.maximum(tall, 0.02)), 0),
            np.clip(lower, 0, 1), np.clip(-lower, 0, 1), touching, close, close,
        ),
        axis=-1,
    )  # fmt: skip
    return np.where(exists[..., None], result, 0.0)
