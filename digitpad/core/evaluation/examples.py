"""The few images worth looking at out of any number: the surest errors, the least sure answers, a fair sample."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np

from digitpad.core.data.dataset import Images, Labels
from digitpad.core.inference.prediction import CLASSES
from digitpad.core.preprocessing.rasterise import Float32Array

PER_CELL: Final = 100
"""How many images are kept of each cell of the confusion matrix."""

SAMPLE: Final = 60
"""How many are drawn by lot to be shown."""

_SEED: Final = 1  # the same images each time


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One image with what a model makes of it.

    Attributes:
        index: its place in the source, from 0.
        image: shape (28, 28), uint8, 0 (paper) to 255 (ink).
        label: the digit it is said to be, or None if nobody told.
        predicted: the digit it is taken for.
        probabilities: shape (10,), float32.
    """

    index: int
    image: Images
    label: int | None
    predicted: int
    probabilities: Float32Array

    @property
    def confidence(self) -> float:
        """The probability of the predicted digit."""
        return float(self.probabilities[self.predicted])

    @property
    def is_right(self) -> bool:
        """Whether the prediction is the label."""
        return self.predicted == self.label


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """The images that were kept.

    Attributes:
        cells: ten times ten tuples, by label and prediction. Errors with the surest first; right answers with the
            least sure first. At most `PER_CELL` each. All empty for images without labels.
        sample: drawn by lot, in the order of the source.
    """

    cells: tuple[tuple[tuple[Example, ...], ...], ...]
    sample: tuple[Example, ...]

    def errors(self, most: int = PER_CELL) -> tuple[Example, ...]:
        """Return the ``most`` errors of all, the surest first; ``most`` ≤ `PER_CELL`."""
        wrong = (self.cells[label][predicted] for label in range(CLASSES) for predicted in range(CLASSES)
                 if label != predicted)  # fmt: skip
        ordered = sorted(chain.from_iterable(wrong), key=lambda example: (-example.confidence, example.index))
        return tuple(ordered[:most])


class BestOf:
    """Keeps those with the highest priority of all that are offered; of equals the one that came first."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._heap: list[tuple[float, int, Example]] = []

    @property
    def bar(self) -> float:
        """The priority that an example must exceed to be kept; minus infinity while there is room."""
        return self._heap[0][0] if len(self._heap) == self._capacity else -math.inf

    def offer(self, priority: float, example: Example) -> None:
        """Keep ``example`` if it is worth it; indexes rise from one offer to the next."""
        entry = (priority, -example.index, example)
        if len(self._heap) < self._capacity:
            heapq.heappush(self._heap, entry)
        elif priority > self.bar:
            heapq.heapreplace(self._heap, entry)

    def best(self) -> tuple[Example, ...]:
        """Return what was kept, the highest priority first."""
        return tuple(example for _, _, example in sorted(self._heap, key=lambda entry: entry[:2], reverse=True))


class Collector:
    """Chooses batch by batch what a `Gallery` shows; holds 10,000 images at the most, however many it sees."""

    def __init__(self) -> None:
        self._cells = [[BestOf(PER_CELL) for _ in range(CLASSES)] for _ in range(CLASSES)]
        self._bars = np.full((CLASSES, CLASSES), -math.inf)
        self._sample = BestOf(SAMPLE)
        self._rng = np.random.default_rng(_SEED)

    def add(self, first: int, images: Images, labels: Labels | None, probabilities: Float32Array) -> None:
        """Look at a batch whose first image is number ``first`` of the source.

        Args:
            first: higher than any number before.
            images: shape (n, 28, 28), uint8.
            labels: shape (n,), or None.
            probabilities: shape (n, 10).
        """
        predicted = probabilities.argmax(axis=1)
        lots = self._rng.random(len(images))  # the highest lots of all make a fair sample of any number
        for i in np.flatnonzero(lots > self._sample.bar):
            self._sample.offer(float(lots[i]), _example(first, int(i), images, labels, probabilities))
        if labels is None:
            return
        confidence = probabilities.max(axis=1)
        priority = np.where(predicted == labels, -confidence, confidence)
        for i in np.flatnonzero(priority > self._bars[labels, predicted]):
            label, answer = int(labels[i]), int(predicted[i])
            cell = self._cells[label][answer]
            cell.offer(float(priority[i]), _example(first, int(i), images, labels, probabilities))
            self._bars[label, answer] = cell.bar

    def gallery(self) -> Gallery:
        """Return what has been chosen so far."""
        cells = tuple(tuple(cell.best() for cell in row) for row in self._cells)
        return Gallery(cells, tuple(sorted(self._sample.best(), key=lambda example: example.index)))


def _example(first: int, i: int, images: Images, labels: Labels | None, probabilities: Float32Array) -> Example:
    label = None if labels is None else int(labels[i])
    # Copies: a view would keep the whole batch alive.
    return Example(first + i, images[i].copy(), label, int(probabilities[i].argmax()), probabilities[i].copy())
