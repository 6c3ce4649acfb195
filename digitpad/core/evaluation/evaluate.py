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
from digitpad.core.data.dataset import DataSet, Images, Labels, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.evaluation.examples import ExampleCollector, ExampleSet
from digitpad.core.evaluation.scores import MetricAccumulator, Scores
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.ink.ink import Ink

STREAM_IMAGES: Final = 10_000  # how many images of a stream are looked at by default
_CHUNK: Final = 8 * BATCH  # images between two reports of progress
_SEED: Final = 2**32  # of streams: what is measured on was never trained on


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a model says to each image of a set.

    Attributes:
        predicted: shape (n,), uint8, indexes of classes.
        confidence: shape (n,), float32.
    """

    predicted: npt.NDArray[np.uint8]
    confidence: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Evaluation:
    """All that is known of a model on a source.

    Attributes:
        model: its name.
        data: the source's name.
        images: how many were looked at.
        scores: None if they have no labels.
        examples: images worth looking at.
        answers: to each image; None for a stream, which would need memory without end.
        notes: sentences on the source.
        seconds: that it took, without opening source and model.
        alphabet: the classes.
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
    begun, evaluator = time.monotonic(), Evaluator(recogniser, source)
    for batch in batches(source, images, progress):
        evaluator.add(batch)
    return evaluator.evaluation(time.monotonic() - begun)


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Some images of a source.

    Attributes:
        first: the number of the first one, from 0.
        images: shape (n, 28, 28), uint8.
        labels: shape (n,), uint8, or None.
        inputs: the images as the model reads them, float32, 0 to 1.
        inks: the ink of each, or None where it was none; None if none was.
    """

    first: int
    images: Images
    labels: Labels | None
    inputs: npt.NDArray[np.float32]
    inks: tuple[Ink | None, ...] | None


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
        yield Batch(first, pixels, labels, pixels.astype(np.float32) / np.float32(255), inks)
        if progress is not None:
            progress(end, total)


class Evaluator:
    """Asks one model about a source, batch by batch."""

    def __init__(self, recogniser: Recogniser, source: DataSet | Stream) -> None:
        self._recogniser, self._source = recogniser, source
        self._alphabet = recogniser.card.alphabet
        self._metrics, self._examples = MetricAccumulator(self._alphabet), ExampleCollector(self._alphabet.size)
        self._answers: list[Answers] = []
        self._images = 0

    def add(self, batch: Batch) -> npt.NDArray[np.float32]:
        """Ask the model about ``batch`` and return its probabilities, shape (n, classes)."""
        probabilities = self._recogniser.probabilities(batch.inputs, batch.inks)
        self._examples.add(batch.first, batch.images, batch.labels, probabilities)
        if batch.labels is not None:
            self._metrics.add(probabilities, batch.labels)
        if isinstance(self._source, DataSet):
            self._answers.append(Answers(probabilities.argmax(axis=1).astype(np.uint8), probabilities.max(axis=1)))
        self._images += len(batch.images)
        return probabilities

    def evaluation(self, seconds: float) -> Evaluation:
        """Return what was found; one batch or more must have been added."""
        columns = zip(*((each.predicted, each.confidence) for each in self._answers), strict=True)
        answers = Answers(*map(np.concatenate, columns)) if self._answers else None
        has_labels = isinstance(self._source, Stream) or self._source.labels is not None
        return Evaluation(
            model=self._recogniser.card.name,
            data=self._source.name,
            images=self._images,
            scores=self._metrics.scores() if has_labels else None,
            examples=self._examples.examples(),
            answers=answers,
            notes=self._source.notes,
            seconds=seconds,
            alphabet=self._alphabet,
        )
