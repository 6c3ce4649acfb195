"""Which segments of a line belong to one digit, and which are no digits: a semi-Markov conditional random field.

Every span of up to `CrfWeights.most` neighbouring segments may be a digit, or a mark: a point, a comma, a dash, a
slash, a sign. A reading is a way to part the line into digits and marks; its score is the sum of what is known of each
span (what the network makes of it, its size, its gaps) and of each pair of neighbours, and its probability that of
S. Sarawagi and W. Cohen, "Semi-Markov conditional random fields for information extraction", 2004.

Shapes: n segments; k = `CrfWeights.most`; c classes; s = 2 k states, of which the first k are digits of so many
segments and the others marks. The rest is as in `digitpad.core.numbers.spans`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.spans import GROUP_FEATURES, MARK_FEATURES, PAIR_FEATURES, Spans
from digitpad.core.resources import resource

_LEAST_PROBABILITY: Final = 0.01
_LEAST_DOUBT: Final = 0.001
_LEAST_SHAPE: Final = -12.0
_FOUR: Final = DIGITS.labels.index("4")  # its halves often are a 6 and a 1
NEVER: Final = -1e9
"""Score of what cannot be."""

PAIR_KINDS: Final = ("digits", "digit and mark", "marks")
"""Kinds of pairs of neighbours, each of which has weights of its own."""

RESOURCE: Final = "number-weights.json"
_DECIMALS: Final = 3


class Item(NamedTuple):
    """One digit or mark of a reading: its first segment, how many it has, and whether it is a mark."""

    first: int
    size: int
    is_mark: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CrfWeights:
    """The weights for one kind of segments; c is the number of classes.

    Attributes:
        most: how many segments a digit may have.
        group: shape (len(GROUP_FEATURES),).
        mark: shape (len(MARK_FEATURES),).
        pair: shape (len(PAIR_KINDS), len(PAIR_FEATURES)).
        shapes: shape (c, 4): mean and standard deviation of each digit's height and width, as `Spans.measures`.
        counts: shape (c, most): logarithm of how often each digit has so many `Spans.wholes`.
    """

    most: int
    group: FloatArray
    mark: FloatArray
    pair: FloatArray
    shapes: FloatArray
    counts: FloatArray

    def to_json(self) -> dict[str, Any]:
        """Return the weights, rounded, with the names of the features."""
        return {
            "most": self.most,
            "group": _named(GROUP_FEATURES, self.group),
            "mark": _named(MARK_FEATURES, self.mark),
            "pair": {kind: _named(PAIR_FEATURES, own) for kind, own in zip(PAIR_KINDS, self.pair, strict=True)},
            "shapes": self.shapes.round(_DECIMALS).tolist(),
            "counts": self.counts.round(_DECIMALS).tolist(),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> CrfWeights:
        """Return the weights that `to_json` gave."""
        return cls(
            value["most"],
            np.array([value["group"][name] for name in GROUP_FEATURES]),
            np.array([value["mark"][name] for name in MARK_FEATURES]),
            np.array([[value["pair"][kind][name] for name in PAIR_FEATURES] for kind in PAIR_KINDS]),
            np.array(value["shapes"]),
            np.array(value["counts"]),
        )


def _named(names: tuple[str, ...], weights: FloatArray) -> dict[str, float]:
    return dict(zip(names, weights.round(_DECIMALS).tolist(), strict=True))


class KindsOfWeights(NamedTuple):
    """The weights for each kind of drawing: ink, pictures of plain paper, and of all other paper."""

    ink: CrfWeights
    pictures: CrfWeights
    papers: CrfWeights


@cache
def shipped_weights() -> KindsOfWeights:
    """Return the weights, read once; `training.recipes.numbers` has fitted them."""
    value = json.loads(resource(RESOURCE).read_text(encoding="utf-8"))
    return KindsOfWeights(*(CrfWeights.from_json(value[kind]) for kind in KindsOfWeights._fields))


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The features of every span and of every pair, with what the network makes of the spans.

    Attributes:
        digits: shape (…, n, k, len(GROUP_FEATURES)).
        marks: shape (…, n, k, len(MARK_FEATURES)).
        pairs: shape (…, n, k, k, len(PAIR_FEATURES)).
        possible: shape (…, n, k).
    """

    digits: FloatArray
    marks: FloatArray
    pairs: FloatArray
    possible: npt.NDArray[np.bool_]


def features(spans: Spans, probabilities: FloatArray, weights: CrfWeights) -> Evidence:
    """Return what is known of ``spans``, those of one line.

    Args:
        spans: of one line.
        probabilities: shape (n, k, c), of the digits for each span; 0 where a span is not possible.
        weights: whose shapes and counts are used.
    """
    digits, marks, pairs = spans.digits.copy(), spans.marks.copy(), spans.pairs.copy()
    best = probabilities.max(axis=-1)
    digits[..., 1] = marks[..., 1] = np.log(np.maximum(best, _LEAST_PROBABILITY))
    second = np.partition(probabilities, -2, axis=-1)[..., -2]
    marks[..., 2] = probabilities.sum(axis=-1) - best - second
    z = (spans.measures[..., None, :] - weights.shapes[:, (0, 2)]) / weights.shapes[:, (1, 3)]
    likelihood = np.maximum(-0.5 * (z * z).sum(axis=-1), _LEAST_SHAPE)
    digits[..., 2] = (likelihood * probabilities).sum(axis=-1)
    counts = weights.counts.T[np.minimum(spans.wholes, spans.wholes.shape[1]) - 1]
    at = GROUP_FEATURES.index("usual number")
    digits[..., at] = (counts * probabilities).sum(axis=-1)
    digits[..., at + 1] = np.log(np.clip(1 - best, _LEAST_DOUBT, 1))
    digits[..., -probabilities.shape[-1] :] = probabilities
    n, most = best.shape
    # Two neighbours that would make one good digit of several segments.
    one = (np.exp(counts) * probabilities).sum(axis=-1)
    good = np.stack((one, one, probabilities[..., _FOUR]), axis=-1)
    for a in range(most):
        for b in range(most):
            together = a + b + 1
            here = np.arange(a + 1, n)
            pairs[here, a, b, -3:] *= good[here - a - 1, together] if together < most else 0
    return Evidence(digits, marks, pairs, spans.possible)


def scores(evidence: Evidence, weights: CrfWeights) -> tuple[FloatArray, FloatArray]:
    """Return the score of every span in every state, (…, n, s), and of every pair, (…, n, s, s)."""
    spans = np.stack((evidence.digits @ weights.group, evidence.marks @ weights.mark), axis=-2)
    spans = np.where(evidence.possible[..., None, :], spans, NEVER)
    by_kind = np.moveaxis(evidence.pairs @ weights.pair.T, -1, 0)
    *shape, most, _ = by_kind.shape[1:]
    pairs = np.empty((*shape, 2, most, 2, most))
    for before in range(2):
        for after in range(2):
            pairs[..., before, :, after, :] = by_kind[before + after]
    return spans.reshape(*shape, 2 * most), pairs.reshape(*shape, 2 * most, 2 * most)


def forward(groups: FloatArray, pairs: FloatArray) -> FloatArray:
    """Return the logarithm of the sum over all readings up to and with each span, shape (…, n, s)."""
    states = np.arange(groups.shape[-1])
    most = len(states) // 2
    before_the_first = np.full((*groups.shape[:-2], most, 2 * most), NEVER)
    alpha = np.concatenate((before_the_first, groups), axis=-2)
    for i in range(most + 1, alpha.shape[-2]):
        before = alpha[..., i - 1 - states % most, states]
        alpha[..., i, :] += log_sum(before[..., None] + pairs[..., i - most, :, :], axis=-2)
    return alpha[..., most:, :]


def log_sum(values: FloatArray, axis: int) -> FloatArray:
    """Return log(sum(exp(values))) along ``axis``."""
    top = values.max(axis=axis, keepdims=True)
    result: FloatArray = np.log(np.exp(values - top).sum(axis=axis)) + np.squeeze(top, axis)
    return result


def best_reading(groups: FloatArray, pairs: FloatArray) -> tuple[list[Item], float]:
    """Return the digits and marks of the most probable reading, and its probability.

    Args:
        groups: score of every span, shape (n, s).
        pairs: score of every pair, shape (n, s, s).
    """
    n, states = groups.shape
    most = states // 2
    lengths = np.arange(states) % most
    best = np.concatenate((np.full((most, states), NEVER), groups))
    came = np.zeros((n, states), dtype=np.int64)
    for i in range(1, n):
        ways = best[i + most - 1 - lengths, np.arange(states)][:, None] + pairs[i]
        came[i] = ways.argmax(axis=0)
        best[i + most] += ways.max(axis=0)
    best = best[most:]
    ends = [(n - 1 - b % most, b) for b in range(states) if b % most < n]
    i, b = max(ends, key=lambda end: best[end])
    alpha = forward(groups, pairs)
    total = log_sum(np.array([alpha[end] for end in ends]), axis=0)
    probability = float(np.exp(min(best[i, b] - total, 0.0)))
    reading = [Item(i, b % most + 1, b >= most)]
    while i > 0:
        a = int(came[i, b])
        i, b = i - a % most - 1, a
        reading.append(Item(i, b % most + 1, b >= most))
    return reading[::-1], probability
