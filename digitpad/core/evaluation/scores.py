"""Metrics of a classifier on labelled images, accumulated batch by batch in constant memory.

They equal scikit-learn's on the same predictions (``tests/core/evaluation/test_scores.py``). The loss and the
calibration error are defined here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.dataset import Labels
from digitpad.core.preprocessing.rasterise import Float32Array

BINS: Final = 15  # of the reliability diagram, as in C. Guo et al., On Calibration of Modern Neural Networks, 2017
FEW_ANSWERS: Final = 20
"""Fewer answers of a confidence say little of how often such answers are right, and are shown pale."""

_LEAST_PROBABILITY: Final = 1e-7  # as Keras clips it: one certain error would make the mean loss infinite

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ClassScore:
    """How well one class is recognised; of a class that the data lacks nothing can be said, and the figures are None.

    Attributes:
        index: of the class, from 0.
        precision: share of the images predicted as the class that are of it; 0 if none are predicted as it.
        recall: share of the class's images that are predicted as it.
        f1: harmonic mean of the two.
        support: number of images of the class.
        predicted: number of images predicted as the class.
    """

    index: int
    precision: float | None
    recall: float | None
    f1: float | None
    support: int
    predicted: int


@dataclass(frozen=True, slots=True)
class Average:
    """Means of the figures of the classes that the data has; ``support`` is the number of all images."""

    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers whose confidence lies above ``low`` and not above ``high``; the first bin holds 0, too.

    Attributes:
        count: of the answers.
        confidence: their mean, 0 if there are no answers.
        accuracy: the share that is right, 0 if there are no answers.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What was counted; all else is computed from it.

    Attributes:
        confusion: shape (n, n) for n classes, int64; rows are true classes, columns predicted ones.
        loss: mean cross-entropy, natural logarithm.
        top2: share of the images whose label is among the two most probable classes.
        bins: of the reliability diagram, by rising confidence.
        alphabet: the classes.
    """

    confusion: Counts
    loss: float
    top2: float
    bins: tuple[Bin, ...]
    alphabet: Alphabet = DIGITS

    @property
    def images(self) -> int:
        """The number of images."""
        return int(self.confusion.sum())

    @property
    def errors(self) -> int:
        """The number of images that are read wrongly."""
        return self.images - int(np.trace(self.confusion))

    @property
    def accuracy(self) -> float:
        """The share of the images that is read rightly."""
        return int(np.trace(self.confusion)) / self.images

    @property
    def calibration_error(self) -> float:
        """The expected calibration error: mean distance of confidence from accuracy, weighted by the bins' counts."""
        return sum(each.count * abs(each.confidence - each.accuracy) for each in self.bins) / self.images

    def per_class(self) -> tuple[ClassScore, ...]:
        """Return a row for each class, whether the data has it or not."""
        counts = zip(self.confusion.sum(axis=1).tolist(), self.confusion.sum(axis=0).tolist(), strict=True)
        rows = zip(self._figures().tolist(), counts, strict=True)
        return tuple(_score(i, figures, support, predicted) for i, (figures, (support, predicted)) in enumerate(rows))

    def _figures(self) -> npt.NDArray[np.float64]:
        """Return precision, recall and F1 of each class, shape (classes, 3); 0 where there is nothing to divide by."""
        right, support, predicted = np.diag(self.confusion), self.confusion.sum(axis=1), self.confusion.sum(axis=0)
        columns = _ratio(right, predicted), _ratio(right, support), _ratio(2 * right, support + predicted)
        return np.stack(columns, axis=1)

    def report_rows(self) -> list[tuple[str, ClassScore | Average]]:
        """Return the rows of the classification report: the classes by their labels, then the two averages."""
        rows: list[tuple[str, ClassScore | Average]] = list(zip(self.alphabet.labels, self.per_class(), strict=True))
        return [*rows, ("Macro average", self.macro_average()), ("Weighted average", self.weighted_average())]

    def macro_average(self) -> Average:
        """Return the plain means over the classes that the data has."""
        return self._mean(self.confusion.sum(axis=1) > 0)

    def weighted_average(self) -> Average:
        """Return the means over the classes, weighted by their support."""
        return self._mean(self.confusion.sum(axis=1))

    def _mean(self, weights: npt.NDArray[Any]) -> Average:
        precision, recall, f1 = np.average(self._figures(), axis=0, weights=weights.astype(np.float64)).tolist()
        return Average(precision, recall, f1, self.images)


def _score(index: int, figures: Sequence[float], support: int, predicted: int) -> ClassScore:
    precision, recall, f1 = figures if support else (None, None, None)
    return ClassScore(index, precision, recall, f1, support, predicted)


def _ratio(part: Counts | npt.NDArray[np.float64], whole: Counts) -> npt.NDArray[np.float64]:
    return np.divide(part, whole, out=np.zeros(len(whole)), where=whole > 0)


def calibration_error(probabilities: Float32Array, labels: Labels) -> float:
    """Return the expected calibration error of ``probabilities``, shape (n, classes), n ≥ 1; ``labels``, shape (n,)."""
    metrics = MetricAccumulator(Alphabet(tuple(map(str, range(probabilities.shape[1])))))
    metrics.add(probabilities, labels)
    return metrics.scores().calibration_error


class MetricAccumulator:
    """Counts batch after batch; `scores` may be asked at any time."""

    def __init__(self, alphabet: Alphabet = DIGITS) -> None:
        self._alphabet = alphabet
        self._confusion = np.zeros(alphabet.size**2, dtype=np.int64)
        self._loss = 0.0
        self._among_two = 0
        self._of_bin, self._right_of_bin = np.zeros(BINS, dtype=np.int64), np.zeros(BINS, dtype=np.int64)
        self._confidence_of_bin = np.zeros(BINS)

    def add(self, probabilities: Float32Array, labels: Labels) -> None:
        """Count a batch.

        Args:
            probabilities: shape (n, classes); rows sum to 1.
            labels: shape (n,), indexes of classes.
        """
        predicted = probabilities.argmax(axis=1)
        cells = labels * np.int64(self._alphabet.size) + predicted
        self._confusion += np.bincount(cells, minlength=len(self._confusion))
        of_label = probabilities[np.arange(len(labels)), labels]
        self._loss -= float(np.log(np.clip(of_label.astype(np.float64), _LEAST_PROBABILITY, 1)).sum())
        self._among_two += int(np.count_nonzero((probabilities > of_label[:, None]).sum(axis=1) < 2))
        confidence = probabilities.max(axis=1).astype(np.float64)
        bins = np.clip(np.ceil(confidence * BINS).astype(np.int64) - 1, 0, BINS - 1)
        self._of_bin += np.bincount(bins, minlength=BINS)
        self._right_of_bin += np.bincount(bins[predicted == labels], minlength=BINS)
        self._confidence_of_bin += np.bincount(bins, weights=confidence, minlength=BINS)

    def scores(self) -> Scores:
        """Return the figures of what was counted, one image or more."""
        images = int(self._confusion.sum())
        assert images > 0, "nothing was counted"
        edges, counts = (np.arange(BINS + 1) / BINS).tolist(), self._of_bin
        confidence, accuracy = _ratio(self._confidence_of_bin, counts), _ratio(self._right_of_bin, counts)
        bins = zip(edges[:-1], edges[1:], counts.tolist(), confidence.tolist(), accuracy.tolist(), strict=True)
        return Scores(
            confusion=self._confusion.reshape(self._alphabet.size, self._alphabet.size).copy(),
            loss=self._loss / images,
            top2=self._among_two / images,
            bins=tuple(Bin(*each) for each in bins),
            alphabet=self._alphabet,
        )
