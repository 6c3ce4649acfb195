"""Compare two models on the same images: which errors the second mends and makes, and McNemar's test of them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.asking.answered import Course, answered
from digitpad.core.evaluation.asking.batch import Batch
from digitpad.core.evaluation.evaluate import Evaluation, Evaluator
from digitpad.core.evaluation.examples import Example, TopK
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.pool.workers import ALONE, Workers
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.sentences import sentence

LISTED: Final = 100  # how many of the fixed and of the new errors are kept to be looked at


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Comparison:
    """Two models on one source.

    Attributes:
        first: of the model that is there.
        second: of the one that might take its place.
        both_right: how many images both read rightly.
        fixed: how many only the second.
        new: how many only the first.
        both_wrong: how many neither.
        fixed_errors: what the first makes of images that only the second reads rightly, the surest first.
        new_errors: what the second makes of images that only the first reads rightly, the surest first.
    """

    first: Evaluation
    second: Evaluation
    both_right: int
    fixed: int
    new: int
    both_wrong: int
    fixed_errors: tuple[Example, ...]
    new_errors: tuple[Example, ...]

    @property
    def p_value(self) -> float:
        """Of McNemar's exact test: how likely so unlike a pair of counts is if neither model is the better one."""
        return mcnemar(self.fixed, self.new)


def mcnemar(fixed: int, new: int) -> float:
    """Return the two-sided p-value of McNemar's exact test.

    Source: Q. McNemar, Note on the sampling error of the difference between correlated proportions, 1947; exact, by the
    binomial distribution.

    Args:
        fixed: images that only the second model reads rightly.
        new: those that only the first does.
    """
    from scipy.special import bdtr  # noqa: PLC0415 - takes 0.1 s, which no window should wait for

    if fixed == new:
        return 1.0
    return min(1.0, 2 * float(bdtr(min(fixed, new), fixed + new, 0.5)))


def compare(  # noqa: PLR0913 - as `evaluate`, and a second model
    first: Recogniser, second: Recogniser, source: DataSet | Stream, *,
    images: int | None = None, progress: Progress | None = None, workers: Workers = ALONE, keep: Path | None = None,
) -> Comparison:  # fmt: skip
    """Return how two models do on ``source``, which is gone through once; arguments as for `evaluate`.

    Raises:
        DigitpadError: there are no labels, the models have different classes, or one gave no probabilities.
    """
    if isinstance(source, DataSet) and source.labels is None:
        raise DigitpadError(
            sentence("Evaluation", "{name} has no labels, so two models cannot be compared on it", name=source.name)
        )
    if first.card.alphabet != second.card.alphabet:
        raise DigitpadError(
            sentence(
                "Evaluation",
                "{name} and {name2} tell different classes apart",
                name=first.card.name,
                name2=second.card.name,
            )
        )
    begun = time.monotonic()
    comparer = Comparer(*(Evaluator(each.card.name, source, each.card.alphabet) for each in (first, second)))
    for batch, answers in answered([first, second], source, Course(images, progress, workers, keep)):
        comparer.add(batch, *answers)
    return comparer.comparison(time.monotonic() - begun)


class Comparer:
    """Counts what two models say about the same images, batch by batch."""

    def __init__(self, first: Evaluator, second: Evaluator) -> None:
        self._sides = first, second
        self._counts = np.zeros((2, 2), dtype=np.int64)  # by whether the first and the second are right
        self._fixed_errors, self._new_errors = TopK(LISTED), TopK(LISTED)

    def add(self, batch: Batch, first: Float32Array, second: Float32Array) -> None:
        """Count the answers of both models to ``batch``, which has labels; shape (n, classes) each."""
        assert batch.labels is not None
        for side, answers in zip(self._sides, (first, second), strict=True):
            side.add(batch, answers)
        was_right, is_right = (each.argmax(axis=1) == batch.labels for each in (first, second))
        np.add.at(self._counts, (was_right.astype(np.intp), is_right.astype(np.intp)), 1)
        for i in np.flatnonzero(was_right != is_right):
            best, wrong = (self._fixed_errors, first[i]) if is_right[i] else (self._new_errors, second[i])
            example = Example.of(int(batch.rows[i]), batch.images[i], batch.labels[i], wrong)
            best.offer(example.confidence, example)

    def comparison(self, seconds: float) -> Comparison:
        """Return what was found; one batch or more must have been added."""
        (both_wrong, fixed), (new, both_right) = self._counts.tolist()
        first, second = (side.evaluation(seconds) for side in self._sides)
        return Comparison(
            first=first, second=second, both_right=both_right, fixed=fixed, new=new, both_wrong=both_wrong,
            fixed_errors=self._fixed_errors.best(), new_errors=self._new_errors.best(),
        )  # fmt: skip
