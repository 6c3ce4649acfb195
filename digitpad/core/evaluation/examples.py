"""The few images worth looking at out of any number: the surest errors, the least sure answers, a random sample."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Images, Labels, Rows
from digitpad.core.preprocessing.rasterise import Float32Array

PER_CELL: Final = 100  # how many images are kept of each cell of the confusion matrix
SAMPLE: Final = 60  # the size of the random sample
_SEED: Final = 1  # the same images each time


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One image with what a model makes of it.

    Attributes:
        index: its place in the source, from 0.
        image: shape (28, 28), uint8, 0 (paper) to 255 (ink).
        label: the index of its class, or None if it has no label.
        predicted: the index of the class it is taken for, or None if no model was asked.
        confidence: the probability of that class.
        label_probability: the probability of the label, 0 if there is none.
        remark: a few words more.
    """

    index: int
    image: Images
    label: int | None
    predicted: int | None
    confidence: float = 0.0
    label_probability: float = 0.0
    remark: str = ""

    @classmethod
    def of(cls, index: int, image: Images, label: np.uint8 | None, probabilities: npt.NDArray[np.float32]) -> Example:
        """Return a copy of ``image``, a view of which would keep its batch alive, with the answer to it."""
        predicted = int(probabilities.argmax())
        known = 0.0 if label is None else float(probabilities[label])
        said = None if label is None else int(label)
        return cls(index, image.copy(), said, predicted, float(probabilities[predicted]), known)

    @property
    def is_error(self) -> bool:
        """Whether there are a label and a prediction, and they differ."""
        return self.label is not None and self.predicted is not None and self.predicted != self.label


@dataclass(frozen=True, slots=True, eq=False)
class ExampleSet:
    """The images that were kept.

    Attributes:
        cells: as the confusion matrix, by label and prediction. Errors with the surest first; right answers with the
            least sure first. At most `PER_CELL` each. All empty for images without labels.
        sample: drawn at random, in the order of the source.
    """

    cells: tuple[tuple[tuple[Example, ...], ...], ...]
    sample: tuple[Example, ...]

    def errors(self) -> tuple[Example, ...]:
        """Return the `PER_CELL` surest errors of all, the surest first."""
        wrong = (example for row in self.cells for cell in row for example in cell if example.is_error)
        return tuple(sorted(wrong, key=lambda example: (-example.confidence, example.index))[:PER_CELL])


class TopK:
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


class ExampleCollector:
    """Chooses an `ExampleSet` batch by batch; holds `PER_CELL` images a cell at the most, however many it sees."""

    def __init__(self, classes: int) -> None:
        self._cells = [[TopK(PER_CELL) for _ in range(classes)] for _ in range(classes)]
        self._bars = np.full((classes, classes), -math.inf)
        self._sample = TopK(SAMPLE)
        self._rng = np.random.default_rng(_SEED)

    def add(self, rows: Rows, images: Images, labels: Labels | None, probabilities: Float32Array) -> None:
        """Look at a batch.

        Args:
            rows: the numbers of its images in the source, shape (n,), rising and higher than any before.
            images: shape (n, 28, 28), uint8.
            labels: shape (n,), or None.
            probabilities: shape (n, classes).
        """
        predicted = probabilities.argmax(axis=1)

        def example(i: int) -> Example:
            return Example.of(int(rows[i]), images[i], None if labels is None else labels[i], probabilities[i])

        lots = self._rng.random(len(images))  # the highest of all make a fair sample of any number
        for i in np.flatnonzero(lots > self._sample.bar).tolist():
            self._sample.offer(float(lots[i]), example(i))
        if labels is None:
            return
        confidence = probabilities.max(axis=1)
        priority = np.where(predicted == labels, -confidence, confidence)
        for i in np.flatnonzero(priority > self._bars[labels, predicted]).tolist():
            cell = self._cells[labels[i]][predicted[i]]
            cell.offer(float(priority[i]), example(i))
            self._bars[labels[i], predicted[i]] = cell.bar

    def examples(self) -> ExampleSet:
        """Return what has been chosen so far."""
        cells = tuple(tuple(cell.best() for cell in row) for row in self._cells)
        return ExampleSet(cells, tuple(sorted(self._sample.best(), key=lambda example: example.index)))
