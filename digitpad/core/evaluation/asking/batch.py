"""A batch of images: what models are asked about at a time, and what every figure is counted by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.data.dataset import DataSet, Images, Labels, Rows, Stream
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.rasterise import Float32Array

CHUNK: Final = 8 * BATCH
"""How many images a batch has; the last one has fewer."""


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

    def ask(self, recognisers: Sequence[Recogniser]) -> list[Float32Array]:
        """Return what each of ``recognisers`` says to the images, shape (n, classes)."""
        images = self.images.astype(np.float32) / np.float32(255)
        return [each.probabilities(images, self.inks) for each in recognisers]


Answered = tuple[Batch, list[Float32Array]]
"""A batch, and what each of several models says to it, shape (n, classes)."""


def batch_of(source: DataSet | Stream, first: int, end: int) -> Batch:
    """Return the images from ``first`` to ``end``, which are one chunk of a stream."""
    chunk, part = source, slice(first, end)
    if isinstance(chunk, Stream):
        chunk, part = chunk.chunk(first // CHUNK, CHUNK), slice(end - first)
    labels = None if chunk.labels is None else chunk.labels[part]
    inks = None if chunk.inks is None else chunk.inks[part]
    return Batch(np.arange(first, end), chunk.images[part], labels, inks)


def batches_of(source: DataSet, labels: Labels, rows: Rows) -> Iterator[Batch]:
    """Yield the images ``rows`` of ``source`` with ``labels``, shape (n,) for all of the source, batch by batch."""
    for first in range(0, len(rows), CHUNK):
        part = rows[first : first + CHUNK]
        yield Batch(part, source.images[part], labels[part], None)
