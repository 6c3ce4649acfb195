"""Measure a model on a source, in batches: a stream of any length takes no more memory than a short one.

Runs on the caller's thread, and many images in helper processes too.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.evaluation.asking.answered import Course, answered
from digitpad.core.evaluation.asking.batch import Batch
from digitpad.core.evaluation.examples import ExampleCollector, ExampleSet
from digitpad.core.evaluation.scores import MetricAccumulator, Scores
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.pool.workers import ALONE, Workers
from digitpad.core.preprocessing.rasterise import Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a model says to each image of a set.

    Attributes:
        probabilities: shape (n, classes), float32.
    """

    probabilities: Float32Array

    @property
    def predicted(self) -> npt.NDArray[np.uint8]:
        """The most probable class of each image, shape (n,), uint8."""
        most_probable: npt.NDArray[np.uint8] = self.probabilities.argmax(axis=1).astype(np.uint8)
        return most_probable

    @property
    def confidence(self) -> Float32Array:
        """The probability of that class, shape (n,), float32."""
        highest: Float32Array = self.probabilities.max(axis=1)
        return highest


@dataclass(frozen=True, slots=True)
class WithoutDisputed:
    """The figures without images whose labels are disputed (`digitpad.core.data.disputed`).

    Attributes:
        rows: the numbers of these images.
        accuracy: on the others.
        errors: on the others.
    """

    rows: tuple[int, ...]
    accuracy: float
    errors: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Evaluation:
    """All that is known of a model on a source.

    Attributes:
        model: its name.
        data: the source's name.
        images: how many were looked at, without those that the user has excluded.
        scores: None if they have no labels.
        examples: images worth looking at.
        answers: to each image, also to those that are excluded; None for a stream, which would need memory without end.
        notes: sentences on the source.
        seconds: that it took, without opening source and model.
        alphabet: the classes.
        disputed: of MNIST's test images, how it would be without those whose labels are disputed; None of other data.
    """

    model: str
    data: str
    images: int
    scores: Scores | None
    examples: ExampleSet
    answers: Answers | None
    notes: tuple[str, ...]
    seconds: float
    alphabet: Alphabet = DIGITS
    disputed: WithoutDisputed | None = None


def evaluate(  # noqa: PLR0913 - a `Course`, and what goes through it
    recogniser: Recogniser, source: DataSet | Stream, *,
    images: int | None = None, progress: Progress | None = None, workers: Workers = ALONE, keep: Path | None = None,
) -> Evaluation:  # fmt: skip
    """Return how ``recogniser``, which is used from this thread only, does on ``source``, with or without labels.

    The other arguments are those of `Course`.

    Raises:
        DigitpadError: as `answered`.
    """
    begun, evaluator = time.monotonic(), Evaluator(recogniser.card.name, source, recogniser.card.alphabet)
    for batch, (answers,) in answered([recogniser], source, Course(images, progress, workers, keep)):
        evaluator.add(batch, answers)
    return evaluator.evaluation(time.monotonic() - begun)


class Evaluator:
    """Counts what one model says about a source, batch by batch."""

    def __init__(self, model: str, source: DataSet | Stream, alphabet: Alphabet) -> None:
        self._model, self._source, self._alphabet = model, source, alphabet
        self._metrics, self._examples = MetricAccumulator(alphabet), ExampleCollector(alphabet.size)
        self._probabilities: list[Float32Array] = []
        self._images = 0

    def add(self, batch: Batch, probabilities: Float32Array) -> None:
        """Count the answers to ``batch``, shape (n, classes)."""
        self._examples.add(batch.rows, batch.images, batch.labels, probabilities)
        if batch.labels is not None:
            self._metrics.add(probabilities, batch.labels)
        if isinstance(self._source, DataSet):
            self._probabilities.append(probabilities)
        self._images += len(batch.images)

    def evaluation(self, seconds: float) -> Evaluation:
        """Return what was found; one batch or more must have been added."""
        has_labels = isinstance(self._source, Stream) or self._source.labels is not None
        return Evaluation(
            model=self._model,
            data=self._source.name,
            images=self._images,
            scores=self._metrics.scores() if has_labels else None,
            examples=self._examples.examples(),
            answers=Answers(np.concatenate(self._probabilities)) if self._probabilities else None,
            notes=self._source.notes,
            seconds=seconds,
            alphabet=self._alphabet,
        )
