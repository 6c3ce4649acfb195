"""Fit the semi-Markov CRF that reads numbers (`digitpad.core.numbers.lattice`) to numbers whose digits are known.

Its likelihood is concave; the gradient comes from the sums over all readings from the left and from the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from scipy.optimize import minimize

from digitpad.core.alphabet import DIGITS
from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.lattice import (
    NEVER,
    PAIR_KINDS,
    CrfWeights,
    Evidence,
    Item,
    features,
    forward,
    log_sum,
    scores,
)
from digitpad.core.numbers.spans import GROUP_FEATURES, MARK_FEATURES, PAIR_FEATURES, Spans

_PENALTY: Final = 2e-5  # on the squares of the weights, beside the mean of the negative logarithm of the likelihood
_COUNT_PRIOR: Final = 0.1  # what one example counts beside a writer who is not among them
_ITERATIONS: Final = 200
_HEAPS: Final = 8  # of lines of like length, so that little is computed of what is not there

Reading = list[Item]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A line of which all is known.

    Attributes:
        spans: its candidates.
        probabilities: shape (n, k, c) of c classes.
        reading: its digits and marks.
        labels: of each of the ``reading``, the digit; None for a mark.
    """

    spans: Spans
    probabilities: FloatArray
    reading: Reading
    labels: Sequence[int | None]


def reading_of(owners: Sequence[int], labels: Sequence[int | None], most: int) -> Reading | None:
    """Return what the segments are that belong to the same of the ``labels``, or None if they are mixed up."""
    starts = [i for i, owner in enumerate(owners) if i == 0 or owner != owners[i - 1]]
    stops = [*starts[1:], len(owners)]
    of_starts = [owners[start] for start in starts]
    # Marks may stand above or below digits, and may have vanished; digits follow each other as they were written.
    digits = [owner for owner in of_starts if labels[owner] is not None]
    in_order = digits == [i for i, label in enumerate(labels) if label is not None]
    fits = all(stop - start <= most for start, stop in zip(starts, stops, strict=True))
    if not (in_order and fits and len(set(of_starts)) == len(of_starts)):
        return None
    return [Item(start, stop - start, labels[owners[start]] is None) for start, stop in zip(starts, stops, strict=True)]


def fit(examples: Sequence[Example], most: int) -> CrfWeights:
    """Return the weights under which the readings of ``examples`` are most probable."""
    shapes, counts = _statistics(examples, most)
    group, mark = np.zeros(len(GROUP_FEATURES)), np.zeros(len(MARK_FEATURES))
    blank = CrfWeights(most, group, mark, np.zeros((len(PAIR_KINDS), len(PAIR_FEATURES))), shapes, counts)
    order = sorted(examples, key=lambda example: len(example.spans.boxes))
    size = -(-len(order) // _HEAPS)
    heaps = [_Objective(order[first : first + size], blank) for first in range(0, len(order), size)]

    def loss(vector: FloatArray) -> tuple[float, FloatArray]:
        found = [(heap.count / len(order), *heap.loss(vector)) for heap in heaps]
        return sum(share * own for share, own, _ in found), np.sum([share * own for share, _, own in found], axis=0)

    start = np.zeros(heaps[0].size)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _ITERATIONS})
    return heaps[0].weights(np.asarray(found.x))


def _statistics(examples: Sequence[Example], most: int) -> tuple[FloatArray, FloatArray]:
    """Return the shapes, (c, 4), and counts, (c, k), of `CrfWeights`."""
    measures: list[list[FloatArray]] = [[] for _ in DIGITS.labels]
    # People differ in this more than 24 writers show: before any was seen, two segments are as usual as one.
    counts = np.ones((DIGITS.size, most))
    counts[:, :2] += 5
    for example in examples:
        for (first, count, _), label in zip(example.reading, example.labels, strict=True):
            if label is None:
                continue
            measures[label].append(example.spans.measures[first, count - 1])
            counts[label, example.spans.wholes[first, count - 1] - 1] += _COUNT_PRIOR
    digits = map(np.array, measures)
    shapes = [np.stack([values.mean(axis=0), values.std(axis=0) + 0.05], axis=1).ravel() for values in digits]
    return np.array(shapes), np.log(counts / counts.sum(axis=1, keepdims=True))


class _Objective:
    """Some examples in arrays of one shape: (examples, longest line, most, …)."""

    def __init__(self, examples: Sequence[Example], blank: CrfWeights) -> None:
        self._blank = blank
        self.count = len(examples)
        self._lengths = np.array([len(example.spans.boxes) for example in examples])
        shape = (len(examples), int(self._lengths.max()), blank.most)
        self._evidence = Evidence(
            np.zeros((*shape, len(GROUP_FEATURES))),
            np.zeros((*shape, len(MARK_FEATURES))),
            np.zeros((*shape, blank.most, len(PAIR_FEATURES))),
            np.zeros(shape, dtype=bool),
        )
        whole = self._evidence
        true = np.zeros_like(blank.group), np.zeros_like(blank.mark), np.zeros_like(blank.pair)
        for at, example in enumerate(examples):
            n = len(example.spans.boxes)
            own = features(example.spans, example.probabilities, blank)
            whole.digits[at, :n], whole.marks[at, :n] = own.digits, own.marks
            whole.pairs[at, :n], whole.possible[at, :n] = own.pairs, own.possible
            for place, (first, count, is_mark) in enumerate(example.reading):
                true[is_mark][:] += (own.marks if is_mark else own.digits)[first, count - 1]
                if place:
                    before = example.reading[place - 1]
                    true[2][before.is_mark + is_mark] += own.pairs[first, before.size - 1, count - 1]
        self._true = _vector(true)
        self.size = len(self._true)

    def weights(self, vector: FloatArray) -> CrfWeights:
        group, mark, pair = np.split(vector, np.cumsum((self._blank.group.size, self._blank.mark.size)))
        return replace(self._blank, group=group, mark=mark, pair=pair.reshape(self._blank.pair.shape))

    def loss(self, vector: FloatArray) -> tuple[float, FloatArray]:
        """Return the mean negative logarithm of the likelihood and its gradient."""
        groups, pairs = scores(self._evidence, self.weights(vector))
        count, length, states = groups.shape
        most = states // 2
        left, right = forward(groups, pairs), self._backward(groups, pairs)
        last = self._lengths[:, None] - 1 - np.arange(states) % most
        ends = np.where(last >= 0, left[np.arange(count)[:, None], np.maximum(last, 0), np.arange(states)], NEVER)
        total = log_sum(ends, axis=-1)
        share = np.exp(np.minimum(left + right - total[:, None, None], 0))
        of_digits = np.einsum("mik,mikf->f", share[..., :most], self._evidence.digits)
        of_marks = np.einsum("mik,mikf->f", share[..., most:], self._evidence.marks)
        of_pairs = np.zeros_like(self._blank.pair)
        for i in range(1, length):
            after = groups[:, i] + right[:, i] - total[:, None]
            for a in range(min(most, i)):
                for before in range(2):
                    state = before * most + a
                    way = left[:, i - a - 1, state, None] + pairs[:, i, state] + after
                    share = np.exp(np.minimum(way, 0)).reshape(count, 2, most)
                    both = np.einsum("mtb,mbf->tf", share, self._evidence.pairs[:, i, a])
                    of_pairs[before : before + 2] += both
        expected = _vector((of_digits, of_marks, of_pairs))
        loss = (total.sum() - self._true @ vector) / count + _PENALTY * (vector @ vector)
        return float(loss), (expected - self._true) / count + 2 * _PENALTY * vector

    def _backward(self, groups: FloatArray, pairs: FloatArray) -> FloatArray:
        """Return the logarithm of the sum over all readings of what comes after each span, shape (m, n, s)."""
        length, states = groups.shape[1:]
        result = np.full(groups.shape, NEVER)
        for i in range(length - 1, -1, -1):
            for b in range(states):
                after = i + b % (states // 2) + 1
                on = log_sum(pairs[:, after, b] + groups[:, after] + result[:, after], -1) if after < length else NEVER
                rest = np.where(after < self._lengths, on, NEVER)
                result[:, i, b] = np.where(after == self._lengths, 0.0, rest)
        return result


def _vector(parts: Sequence[FloatArray]) -> FloatArray:
    return np.concatenate([part.ravel() for part in parts])
