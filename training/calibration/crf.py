"""Fit the semi-Markov CRF that reads numbers (`digitpad.core.numbers.lattice`) to numbers whose digits are known.

Its likelihood is concave; the gradient comes from the sums over all readings from the left and from the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from digitpad.core.alphabet import DIGITS
from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.lattice import (
    GROUP_FEATURES,
    NEVER,
    PAIR_FEATURES,
    CrfWeights,
    Spans,
    features,
    forward,
    log_sum,
    scores,
)

_PENALTY: Final = 2e-5  # on the squares of the weights, beside the mean of the negative logarithm of the likelihood
_COUNT_PRIOR: Final = 0.1  # what one example counts beside a writer who is not among them
_ITERATIONS: Final = 200

Reading = list[tuple[int, int]]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A line of which all is known.

    Attributes:
        spans: its candidates.
        probabilities: shape (n, k, c) of c classes.
        reading: (first segment, number of segments) of each digit.
        labels: the digits.
    """

    spans: Spans
    probabilities: FloatArray
    reading: Reading
    labels: Sequence[int]


def reading_of(owners: Sequence[int], digits: int, most: int) -> Reading | None:
    """Return the spans of the segments that belong to the same of ``digits`` digits, or None if they are mixed up."""
    starts = [i for i, owner in enumerate(owners) if i == 0 or owner != owners[i - 1]]
    stops = [*starts[1:], len(owners)]
    in_order = [owners[start] for start in starts] == list(range(digits))
    fits = all(stop - start <= most for start, stop in zip(starts, stops, strict=True))
    return [(start, stop - start) for start, stop in zip(starts, stops, strict=True)] if in_order and fits else None


def fit(examples: Sequence[Example], most: int) -> CrfWeights:
    """Return the weights under which the readings of ``examples`` are most probable."""
    shapes, counts = _statistics(examples, most)
    blank = CrfWeights(most, np.zeros(len(GROUP_FEATURES)), np.zeros(len(PAIR_FEATURES)), shapes, counts)
    objective = _Objective(examples, blank)
    start = np.zeros(len(GROUP_FEATURES) + len(PAIR_FEATURES))
    found = minimize(objective.loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _ITERATIONS})
    return objective.weights(np.asarray(found.x))


def _statistics(examples: Sequence[Example], most: int) -> tuple[FloatArray, FloatArray]:
    """Return the shapes, (c, 4), and counts, (c, k), of `CrfWeights`."""
    measures: list[list[FloatArray]] = [[] for _ in DIGITS.labels]
    # People differ in this more than 24 writers show: before any was seen, two segments are as usual as one.
    counts = np.ones((DIGITS.size, most))
    counts[:, :2] += 5
    for example in examples:
        for (first, count), label in zip(example.reading, example.labels, strict=True):
            measures[label].append(example.spans.measures[first, count - 1])
            counts[label, count - 1] += _COUNT_PRIOR
    digits = map(np.array, measures)
    shapes = [np.stack([values.mean(axis=0), values.std(axis=0) + 0.05], axis=1).ravel() for values in digits]
    return np.array(shapes), np.log(counts / counts.sum(axis=1, keepdims=True))


class _Objective:
    """All examples in arrays of one shape: (examples, longest line, most, …)."""

    def __init__(self, examples: Sequence[Example], blank: CrfWeights) -> None:
        self._blank = blank
        self._lengths = np.array([len(example.spans.boxes) for example in examples])
        shape = (len(examples), int(self._lengths.max()), blank.most)
        self._groups = np.zeros((*shape, len(GROUP_FEATURES)))
        self._pairs = np.zeros((*shape, blank.most, len(PAIR_FEATURES)))
        self._possible: npt.NDArray[np.bool_] = np.zeros(shape, dtype=bool)
        self._true = np.zeros(len(GROUP_FEATURES) + len(PAIR_FEATURES))
        for at, example in enumerate(examples):
            n = len(example.spans.boxes)
            groups, pairs = features(example.spans, example.probabilities, blank)
            self._groups[at, :n], self._pairs[at, :n] = groups, pairs
            self._possible[at, :n] = example.spans.possible
            for place, (first, count) in enumerate(example.reading):
                self._true[: len(GROUP_FEATURES)] += groups[first, count - 1]
                if place:
                    before = example.reading[place - 1][1]
                    self._true[len(GROUP_FEATURES) :] += pairs[first, before - 1, count - 1]

    def weights(self, vector: FloatArray) -> CrfWeights:
        split = len(GROUP_FEATURES)
        return replace(self._blank, group=vector[:split], pair=vector[split:])

    def loss(self, vector: FloatArray) -> tuple[float, FloatArray]:
        """Return the mean negative logarithm of the likelihood and its gradient."""
        groups, pairs = scores(self._groups, self._pairs, self._possible, self.weights(vector))
        count, length, most = groups.shape
        left, right = forward(groups, pairs), self._backward(groups, pairs)
        last = self._lengths[:, None] - 1 - np.arange(most)
        ends = np.where(last >= 0, left[np.arange(count)[:, None], np.maximum(last, 0), np.arange(most)], NEVER)
        total = log_sum(ends, axis=-1)
        expected = np.zeros_like(vector)
        share = np.exp(np.minimum(left + right - total[:, None, None], 0))
        expected[: len(GROUP_FEATURES)] = np.einsum("mik,mikf->f", share, self._groups)
        for i in range(1, length):
            for a in range(min(most, i)):
                way = left[:, i - a - 1, a, None] + pairs[:, i, a] + groups[:, i] + right[:, i] - total[:, None]
                share = np.exp(np.minimum(way, 0))
                expected[len(GROUP_FEATURES) :] += np.einsum("mb,mbf->f", share, self._pairs[:, i, a])
        loss = (total.sum() - self._true @ vector) / count + _PENALTY * (vector @ vector)
        return float(loss), (expected - self._true) / count + 2 * _PENALTY * vector

    def _backward(self, groups: FloatArray, pairs: FloatArray) -> FloatArray:
        """Return the logarithm of the sum over all readings of what comes after each span, shape (m, n, k)."""
        length, most = groups.shape[1:]
        result = np.full(groups.shape, NEVER)
        for i in range(length - 1, -1, -1):
            for b in range(most):
                after = i + b + 1
                on = log_sum(pairs[:, after, b] + groups[:, after] + result[:, after], -1) if after < length else NEVER
                rest = np.where(after < self._lengths, on, NEVER)
                result[:, i, b] = np.where(after == self._lengths, 0.0, rest)
        return result
