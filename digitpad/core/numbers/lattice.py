"""Which segments of a line belong to one digit: a semi-Markov conditional random field over spans of segments.

Every span of up to `CrfWeights.most` neighbouring segments may be a digit. A reading is a way to part the line into
spans; its score is the sum of what is known of each span (what the network makes of it, its size, its gaps) and of each
pair of neighbours, and its probability that of S. Sarawagi and W. Cohen, "Semi-Markov conditional random fields for
information extraction", 2004.

Shapes: n segments; k = `CrfWeights.most`; c classes. Arrays (…, n, k) are about the span of b + 1 segments that begins
with segment i; arrays (…, n, k, k) about the span of a + 1 segments that ends before segment i and the span of b + 1
that begins with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.segments import Line, line_of
from digitpad.core.resources import resource

_WIDEST: Final = 1.8  # heights of the line; a span of several segments that is wider is no digit
_LARGEST_HOLE: Final = 0.6  # heights of the line, between the segments of one digit
_LEAST_PROBABILITY: Final = 0.01
_LEAST_SHAPE: Final = -12.0
_FOUR: Final = DIGITS.labels.index("4")  # its halves often are a 6 and a 1
NEVER: Final = -1e9
"""Score of what cannot be."""

GROUP_FEATURES: Final = (
    "one", "probability", "shape", "short", "short²", "tall", "width", "width²", "offset²", "hole", "holed",
    "apart", "two", "three", "more", "touching", "width² of several", "usual number",
)  # fmt: skip
PAIR_FEATURES: Final = (
    "overlap", "overlap²", "overlap of the narrower", "gap", "touching", "cut", "cut ink", "both short", "lower",
    "higher", "rather one", "near one", "near a 4",
)  # fmt: skip

RESOURCE: Final = "number-weights.json"
_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class CrfWeights:
    """The weights for one kind of segments; c is the number of classes.

    Attributes:
        most: how many segments a digit may have.
        group: shape (len(GROUP_FEATURES),).
        pair: shape (len(PAIR_FEATURES),).
        shapes: shape (c, 4): mean and standard deviation of each digit's height and width, as `Spans.measures`.
        counts: shape (c, most): logarithm of how often each digit has so many segments.
    """

    most: int
    group: FloatArray
    pair: FloatArray
    shapes: FloatArray
    counts: FloatArray

    def to_json(self) -> dict[str, Any]:
        """Return the weights, rounded, with the names of the features."""
        return {
            "most": self.most,
            "group": dict(zip(GROUP_FEATURES, self.group.round(_DECIMALS).tolist(), strict=True)),
            "pair": dict(zip(PAIR_FEATURES, self.pair.round(_DECIMALS).tolist(), strict=True)),
            "shapes": self.shapes.round(_DECIMALS).tolist(),
            "counts": self.counts.round(_DECIMALS).tolist(),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> CrfWeights:
        """Return the weights that `to_json` gave."""
        return cls(
            value["most"],
            np.array([value["group"][name] for name in GROUP_FEATURES]),
            np.array([value["pair"][name] for name in PAIR_FEATURES]),
            np.array(value["shapes"]),
            np.array(value["counts"]),
        )


@cache
def shipped_weights() -> tuple[CrfWeights, CrfWeights]:
    """Return the weights for ink and those for pictures, read once; `training.recipes.numbers` has fitted them."""
    value = json.loads(resource(RESOURCE).read_text(encoding="utf-8"))
    return CrfWeights.from_json(value["ink"]), CrfWeights.from_json(value["pictures"])


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """The geometry of all spans of some segments.

    Attributes:
        boxes: shape (n, k, 4).
        possible: shape (n, k): whether a span could be a digit at all.
        geometry: shape (n, k, len(GROUP_FEATURES)); the features of what the network says are still 0.
        pairs: shape (n, k, k, len(PAIR_FEATURES)).
        measures: shape (n, k, 2): height and width as `CrfWeights.shapes` has them.
    """

    boxes: FloatArray
    possible: npt.NDArray[np.bool_]
    geometry: FloatArray
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
    short, hollow = np.maximum(-tall, 0), np.clip(hole, 0, 1)
    zero = np.zeros_like(width)
    geometry = np.stack(
        (
            zero + 1, zero, zero, short, short**2, np.maximum(tall, 0), width, np.minimum(width, 3) ** 2,
            np.minimum(offset**2, 1), hollow, hole > 0, np.clip(apart, 0, 1), count == 1, count == 2, count > 2,
            np.where(count > 0, np.exp(-apart / 0.04), 0), np.where(count > 0, np.minimum(width, 3) ** 2, 0), zero,
        ),
        axis=-1,
    )  # fmt: skip
    exists = np.arange(len(boxes))[:, None] + np.arange(most) < len(boxes)
    possible = exists & ((count == 0) | ((width <= _WIDEST) & (hole <= _LARGEST_HOLE)))
    measures = np.stack((np.clip(tall, -2.5, 1), np.log(np.clip(width, 0, 3) + 0.1)), axis=-1)
    return Spans(boxes, possible, geometry, _pairs(boxes, near, line.cuts, height, most), measures)


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
    for b in range(1, most):
        rows = np.arange(max(n - b, 0))
        for split in range(b):  # segments 0 … split, and split + 1 … b
            left, right = unions[rows, split, 2], unions[rows + split + 1, b - split - 1, 0]
            hole[rows, b] = np.maximum(hole[rows, b], (right - left) / height)
            gaps = [near[rows + i, j - i] for i in range(split + 1) for j in range(split + 1, b + 1)]
            apart[rows, b] = np.maximum(apart[rows, b], np.min(gaps, axis=0)) if len(rows) else 0
    return hole, apart


def _pairs(boxes: FloatArray, near: FloatArray, cuts: FloatArray, height: float, most: int) -> FloatArray:
    n = len(boxes)
    result = np.zeros((n, most, most, len(PAIR_FEATURES)))
    cuts = np.pad(cuts / height, ((0, 0), (0, most)), constant_values=-1)
    for a in range(most):
        here = np.arange(a + 1, n)  # the span before begins with segment here - a - 1
        for b in range(most):
            before, after = boxes[here - a - 1, a], boxes[here, b]
            gap = (after[:, 0] - before[:, 2]) / height
            narrower = np.minimum(before[:, 2] - before[:, 0], after[:, 2] - after[:, 0]) / height
            overlap = np.clip(-gap, 0, 2)
            apart = np.min([near[here - 1 - i, 1 + i + j] for i in range(a + 1) for j in range(b + 1)], axis=0)
            cut = np.max([cuts[here - 1 - i, here + j] for i in range(a + 1) for j in range(b + 1)], axis=0)
            lower = (after[:, 1] + after[:, 3] - before[:, 1] - before[:, 3]) / 2 / height
            tall = np.maximum(before[:, 3] - before[:, 1], after[:, 3] - after[:, 1]) / height
            result[here, a, b] = np.stack(
                (
                    overlap, overlap**2, np.minimum(overlap / (narrower + 0.05), 2), np.clip(gap, 0, 1),
                    np.exp(-apart / 0.04), cut >= 0, np.clip(cut, 0, 1), np.maximum(-np.log(np.maximum(tall, 0.02)), 0),
                    np.clip(lower, 0, 1), np.clip(-lower, 0, 1), np.exp(-apart / 0.04), np.exp(-apart / 0.15),
                    np.exp(-apart / 0.15),
                ),
                axis=-1,
            )  # fmt: skip
    return result


def features(spans: Spans, probabilities: FloatArray, weights: CrfWeights) -> tuple[FloatArray, FloatArray]:
    """Return the features of every span and of every pair, with what the network makes of the spans.

    Args:
        spans: of one line.
        probabilities: shape (n, k, c), of the digits for each span; 0 where a span is not possible.

    Returns:
        shapes (n, k, len(GROUP_FEATURES)) and (n, k, k, len(PAIR_FEATURES)).
    """
    groups, pairs = spans.geometry.copy(), spans.pairs.copy()
    best = probabilities.max(axis=-1)
    groups[..., 1] = np.log(np.maximum(best, _LEAST_PROBABILITY))
    z = (spans.measures[..., None, :] - weights.shapes[:, (0, 2)]) / weights.shapes[:, (1, 3)]
    likelihood = np.maximum(-0.5 * (z * z).sum(axis=-1), _LEAST_SHAPE)
    groups[..., 2] = (likelihood * probabilities).sum(axis=-1)
    groups[..., -1] = (weights.counts.T * probabilities).sum(axis=-1)
    n, most = best.shape
    # Two neighbours that would make one good digit of several segments.
    one = (np.exp(weights.counts).T * probabilities).sum(axis=-1)
    good = np.stack((one, one, probabilities[..., _FOUR]), axis=-1)
    for a in range(most):
        for b in range(most):
            together = a + b + 1
            here = np.arange(a + 1, n)
            pairs[here, a, b, -3:] *= good[here - a - 1, together] if together < most else 0
    return groups, pairs


def scores(
    groups: FloatArray, pairs: FloatArray, possible: npt.NDArray[np.bool_], weights: CrfWeights
) -> tuple[FloatArray, FloatArray]:
    """Return the score of every span, (…, n, k), and of every pair, (…, n, k, k)."""
    return np.where(possible, groups @ weights.group, NEVER), pairs @ weights.pair


def forward(groups: FloatArray, pairs: FloatArray) -> FloatArray:
    """Return the logarithm of the sum over all readings up to and with each span, shape (…, n, k)."""
    most = groups.shape[-1]
    lengths = np.arange(most)
    before_the_first = np.full((*groups.shape[:-2], most, most), NEVER)
    alpha = np.concatenate((before_the_first, groups), axis=-2)
    for i in range(most + 1, alpha.shape[-2]):
        before = alpha[..., i - 1 - lengths, lengths]
        alpha[..., i, :] += log_sum(before[..., None] + pairs[..., i - most, :, :], axis=-2)
    return alpha[..., most:, :]


def log_sum(values: FloatArray, axis: int) -> FloatArray:
    """Return log(sum(exp(values))) along ``axis``."""
    top = values.max(axis=axis, keepdims=True)
    result: FloatArray = np.log(np.exp(values - top).sum(axis=axis)) + np.squeeze(top, axis)
    return result


def best_reading(groups: FloatArray, pairs: FloatArray) -> tuple[list[tuple[int, int]], float]:
    """Return the most probable reading as (first segment, number of segments) of each digit, and its probability.

    Args:
        groups: score of every span, shape (n, k).
        pairs: score of every pair, shape (n, k, k).
    """
    n, most = groups.shape
    best = groups.copy()
    came = np.zeros((n, most), dtype=np.int64)
    for i in range(1, n):
        before = np.array([best[i - a - 1, a] if a < i else NEVER for a in range(most)])
        ways = before[:, None] + pairs[i]
        came[i] = ways.argmax(axis=0)
        best[i] += ways.max(axis=0)
    ends = [(n - 1 - b, b) for b in range(min(most, n))]
    i, b = max(ends, key=lambda end: best[end])
    total = log_sum(np.array([forward(groups, pairs)[end] for end in ends]), axis=0)
    probability = float(np.exp(min(best[i, b] - total, 0.0)))
    reading = [(i, b + 1)]
    while i > 0:
        a = int(came[i, b])
        i, b = i - a - 1, a
        reading.append((i, b + 1))
    return reading[::-1], probability
