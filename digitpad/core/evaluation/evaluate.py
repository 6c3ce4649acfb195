"""Any model on any source, in batches: 10,000 images in well under a second, a stream with memory that stays flat.

``make bench BENCH=evaluation`` has the figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet, Images, Labels, Stream
from digitpad.core.evaluation.examples import Collector, Gallery
from digitpad.core.evaluation.scores import Scores, Tally
from digitpad.core.inference.recogniser import BATCH, Recogniser

STREAM_IMAGES: Final = 10_000
"""So many images of a stream are looked at if nobody says how many."""

_CHUNK: Final = 8 * BATCH  # 15 ms of work, after which progress is told
_SEED: Final = 2**32  # of streams: what is measured on was never trained on

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a model says to each image of a set.

    Attributes:
        predicted: shape (n,), uint8, 0 to 9.
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
        gallery: images worth looking at.
        answers: to each image; None for a stream, which would need memory without end.
        notes: sentences on the source.
        seconds: that it took, without opening source and model.
    """

    model: str
    data: str
    images: int
    scores: Scores | None
    gallery: Gallery
    answers: Answers | None
    notes: tuple[str, ...]
    seconds: float


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
    begun, judge = time.monotonic(), Judge(recogniser, source)
    for batch in batches(source, images, progress):
        judge.add(batch)
    return judge.evaluation(time.monotonic() - begun)


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Some images of a source.

    Attributes:
        first: the number of the first one, from 0.
        images: shape (n, 28, 28), uint8.
        labels: shape (n,), uint8, or None.
        inputs: the images as the model reads them, float32, 0 to 1.
    """

    first: int
    images: Images
    labels: Labels | None
    inputs: npt.NDArray[np.float32]


def batches(source: DataSet | Stream, images: int | None, progress: Progress | None) -> Iterator[Batch]:
    """Yield ``source`` batch by batch, and tell ``progress`` after each."""
    total = size_of(source, images)
    stream = replace(source, seed=_SEED) if isinstance(source, Stream) else None
    for number, first in enumerate(range(0, total, _CHUNK)):
        end = min(first + _CHUNK, total)
        if stream is not None:
            chunk = stream.chunk(number, _CHUNK)
            pixels, labels = chunk.images[: end - first], chunk.labels
        else:
            assert isinstance(source, DataSet)
            pixels, labels = source.images[first:end], source.labels
            labels = None if labels is None else labels[first:end]
        labels = None if labels is None else labels[: end - first]
        yield Batch(first, pixels, labels, pixels.astype(np.float32) / np.float32(255))
        if progress is not None:
            progress(end, total)


def size_of(source: DataSet | Stream, images: int | None) -> int:
    """Return how many images of ``source`` are looked at if ``images`` are asked for."""
    if isinstance(source, Stream):
        return STREAM_IMAGES if images is None else images
    return len(source) if images is None else min(images, len(source))


class Judge:
    """What one model does on a source, batch by batch."""

    def __init__(self, recogniser: Recogniser, source: DataSet | Stream) -> None:
        self._recogniser, self._source = recogniser, source
        self._tally, self._collector = Tally(), Collector()
        self._keeps_answers = isinstance(source, DataSet)
        self._answers: list[Answers] = []
        self._images = 0

    def add(self, batch: Batch) -> npt.NDArray[np.float32]:
        """Ask the model about ``batch`` and return its probabilities, shape (n, 10)."""
        probabilities = self._recogniser.probabilities(batch.inputs)
        self._collector.add(batch.first, batch.images, batch.labels, probabilities)
        if batch.labels is not None:
            self._tally.add(probabilities, batch.labels)
        if self._keeps_answers:
            predicted = probabilities.argmax(axis=1).astype(np.uint8)
            self._answers.append(Answers(predicted, probabilities.max(axis=1)))
        self._images += len(batch.images)
        return probabilities

    def evaluation(self, seconds: float) -> Evaluation:
        """Return what was found; one batch or more must have been added."""
        has_labels = isinstance(self._source, Stream) or self._source.labels is not None
        answers = Answers(
            np.concatenate([each.predicted for each in self._answers]),
            np.concatenate([each.confidence for each in self._answers]),
        ) if self._keeps_answers else None  # fmt: skip
        return Evaluation(
            model=self._recogniser.card.name,
            data=self._source.name,
            images=self._images,
            scores=self._tally.scores() if has_labels else None,
            gallery=self._collector.gallery(),
            answers=answers,
            notes=self._source.notes,
            seconds=seconds,
        )
