"""Measure a model on a source, in batches: a stream of any length takes no more memory than a short one.

Runs on the caller's thread, and many images in helper processes too. Whoever answers, the batches are the same and are
counted in their order, so every figure is that of one process.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
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
from digitpad.core.models.file import ModelFile
from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.wire import Work
from digitpad.core.pool.workers import ALONE, Workers
from digitpad.core.preprocessing.rasterise import Float32Array

STREAM_IMAGES: Final = 10_000  # how many images of a stream are looked at by default
WORTH_HELP: Final = 20_000
"""So many images are worth helper processes; fewer are answered about as soon as one has started."""

_WORK: Final = f"{__name__}:answerer"
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
    recogniser: Recogniser, source: DataSet | Stream, *,
    images: int | None = None, progress: Progress | None = None, workers: Workers = ALONE,
) -> Evaluation:  # fmt: skip
    """Return how ``recogniser`` does on ``source``.

    Args:
        recogniser: used from this thread only, meanwhile.
        source: with or without labels.
        images: how many to look at, from the first on; None for all of a set, `STREAM_IMAGES` of a stream.
        progress: told how many are done, of how many; may raise to give up.
        workers: who may work on many images.

    Raises:
        DigitpadError: the model gave something else than probabilities.
    """
    begun, evaluator = time.monotonic(), Evaluator(recogniser.card.name, source, recogniser.card.alphabet)
    for batch, (answers,) in answered([recogniser], source, images, progress, workers):
        evaluator.add(batch, answers)
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


Answered = tuple[Batch, list[Float32Array]]
"""A batch, and what each of several models says to it, shape (n, classes)."""


def answered(
    recognisers: Sequence[Recogniser], source: DataSet | Stream, images: int | None, progress: Progress | None,
    workers: Workers,
) -> Iterator[Answered]:  # fmt: skip
    """Yield the first ``images`` of ``source`` batch by batch, each with what every one of ``recognisers`` says to it.

    Arguments as for `evaluate`; ``progress`` is told after each.

    Raises:
        DigitpadError: a model gave something else than probabilities, or a process died of a batch.
    """
    if isinstance(source, Stream):
        source = replace(source, seed=_SEED)
        total = STREAM_IMAGES if images is None else images
    else:
        total = len(source) if images is None else min(images, len(source))
    bounds = ((first, min(first + _CHUNK, total)) for first in range(0, total, _CHUNK))
    if workers.processes == 1 or total < WORTH_HELP or any(each.personal for each in recognisers):
        batches = (_batch(source, *each) for each in bounds)
        found: Iterator[Answered] = ((batch, _ask(recognisers, batch)) for batch in batches)
    else:
        found = _shared(recognisers, source, bounds, workers)
    for batch, answers in found:
        yield batch, answers
        if progress is not None:
            progress(int(batch.rows[-1]) + 1, total)


def _batch(source: DataSet | Stream, first: int, end: int) -> Batch:
    """Return the images from ``first`` to ``end``, which are one chunk of a stream."""
    chunk, part = source, slice(first, end)
    if isinstance(chunk, Stream):
        chunk, part = chunk.chunk(first // _CHUNK, _CHUNK), slice(end - first)
    labels = None if chunk.labels is None else chunk.labels[part]
    inks = None if chunk.inks is None else chunk.inks[part]
    return Batch(np.arange(first, end), chunk.images[part], labels, inks)


def _ask(recognisers: Sequence[Recogniser], batch: Batch) -> list[Float32Array]:
    return [batch.ask(each) for each in recognisers]


def _shared(
    recognisers: Sequence[Recogniser], source: DataSet | Stream, bounds: Iterable[tuple[int, int]], workers: Workers
) -> Iterator[Answered]:
    # A stream is drawn where it is answered: that takes longer than the answers.
    stream = source if isinstance(source, Stream) else None
    chunks = ([each if stream else _batch(source, *each)] for each in bounds)
    models = tuple(each.model for each in recognisers)
    with Pool(_WORK, _Setup(models, stream), workers) as pool:
        for (given,), (result,) in pool.results(chunks):
            if isinstance(result, LostItemError):
                raise result
            batch, answers = result
            yield batch or given, answers


@dataclass(frozen=True, slots=True)
class _Setup:
    """What every process is given: the models, and the stream if there is one."""

    models: tuple[ModelFile, ...]
    stream: Stream | None


def answerer(setup: _Setup) -> Work:
    """Return what a pool does with batches, or with where batches of the stream begin and end."""
    recognisers = [Recogniser(model) for model in setup.models]

    def work(chunk: Sequence[Batch | tuple[int, int]]) -> list[tuple[Batch | None, list[Float32Array]]]:
        found: list[tuple[Batch | None, list[Float32Array]]] = []
        for given in chunk:
            if isinstance(given, Batch):
                found.append((None, _ask(recognisers, given)))
            else:
                assert setup.stream is not None
                batch = _batch(setup.stream, *given)
                found.append((batch, _ask(recognisers, batch)))
        return found

    return work


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
