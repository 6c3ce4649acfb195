"""Measure a model on a source, in batches: a stream of any length takes no more memory than a short one.

Runs on the caller's thread.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.dataset import DataSet, Images, Labels, Rows, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.evaluation.examples import ExampleCollector, ExampleSet
from digitpad.core.evaluation.scores import MetricAccumulator, Scores
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.rasterise import Float32Array

STREAM_IMAGES: Final = 10_000  # how many images of a stream are looked at by default
_CHUNK: Final = 8 * BATCH  # images between two reports of progress
_SEED: Final = 2**32  # of streams: what is measured on was never trained on


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


def evaluate(
    recogniser: Recogniser, source: DataSet | Stream, *, images: int | None = None, progress: Progress | None = None
) -> Evaluation:
    """Return how ``recogniser`` does on ``source``.

    Args:
        recogniser: used from this thread only, meanwhile.
        source: with or without labels.
        images: how many to look at, from the first on; None for all of a set, `STREAM_IMAGES` of a stream.
        progress: told how many are done, of how many; may raise to give up.

    Raises:
        DigitpadError: the model gave something else than probabilities.
    """
    begun, evaluator = time.monotonic(), Evaluator(recogniser.card.name, source, recogniser.card.alphabet)
    for batch in batches(source, images, progress):
        evaluator.add(batch, batch.ask(recogniser))
    return evaluator.evaluation(time.monotonic() - begun)


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Some images of a source.

    Attributes:
        rows: their numbers in the source, from 0, rising, shape (n,).
        images: shape (n, 28, 28), uint8.
        labels: shape (n,), uint8, or None.
        inks: the ink of each, or None where it was none; None if none was.
    """

    rows: Rows
    images: Images
    labels: Labels | None
    inks: tuple[Ink | None, ...] | None

    def ask(self, recogniser: Recogniser) -> Float32Array:
        """Return what ``recogniser`` says to the images, shape (n, classes)."""
        return recogniser.probabilities(self.images.astype(np.float32) / np.float32(255), self.inks)


def batches(source: DataSet | Stream, images: int | None, progress: Progress | None) -> Iterator[Batch]:
    """Yield the first ``images`` of ``source`` (see `evaluate`) batch by batch, and tell ``progress`` after each."""
    if isinstance(source, Stream):
        total = STREAM_IMAGES if images is None else images
        source = replace(source, seed=_SEED)
    else:
        total = len(source) if images is None else min(images, len(source))
    for number, first in enumerate(range(0, total, _CHUNK)):
        end = min(first + _CHUNK, total)
        chunk = source.chunk(number, _CHUNK) if isinstance(source, Stream) else source
        part = slice(0, end - first) if isinstance(source, Stream) else slice(first, end)
        pixels = chunk.images[part]
        labels = None if chunk.labels is None else chunk.labels[part]
        inks = None if chunk.inks is None else chunk.inks[part]
        yield Batch(np.arange(first, end), pixels, labels, inks)
        if progress is not None:
            progress(end, total)


def batches_of(source: DataSet, labels: Labels, rows: Rows) -> Iterator[Batch]:
    """Yield the images ``rows`` of ``source`` with ``labels``, shape (n,) for all of the source, batch by batch."""
    for first in range(0, len(rows), _CHUNK):
        part = rows[first : first + _CHUNK]
        yield Batch(part, source.images[part], labels[part], None)


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
