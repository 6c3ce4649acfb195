"""Batches of training images: of a set as it is or varied anew each time, of a stream, of several; and prefetching."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from itertools import islice
from typing import Any, Final, Protocol, Self

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Labelled, Stream
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from training.data import non_digits
from training.data.augmentation import THICKEST_PEN, random_pen_width, vary_images, vary_ink

Float32Array = npt.NDArray[np.float32]

Batch = tuple[npt.NDArray[Any], npt.NDArray[Any]]
"""Images, shape (n, 28, 28) or (n, 28, 28, 1), uint8 0 to 255 or float32 0 to 1, 0 is paper; and targets: labels, shape
(n,), or probabilities, shape (n, classes)."""

_AHEAD: Final = 8192  # images that are made ahead: flat memory however long the training

STREAM_EPOCH: Final = 10_000
"""So many images of a source without end are called an epoch."""


class Batches(Protocol):
    """What a network is trained on. A batch depends on nothing but its epoch and step, so any can be made again."""

    @property
    def batch_size(self) -> int:
        """Images in each batch."""

    def __len__(self) -> int:
        """Batches in an epoch."""

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch at place ``step``, from 0, of ``epoch``, from 1."""


class _Shuffled:
    """The places of ``size`` things, each once an epoch in random order; a last batch that is not full is left out."""

    def __init__(self, size: int, batch_size: int, seed: int) -> None:
        self.size, self.batch_size = size, min(batch_size, size)
        self._order = lru_cache(2)(lambda epoch: np.random.default_rng((seed, epoch)).permutation(size))

    def __len__(self) -> int:
        return self.size // self.batch_size

    def places(self, epoch: int, step: int) -> npt.NDArray[np.int64]:
        return self._order(epoch)[step * self.batch_size : (step + 1) * self.batch_size]


class SetBatches(_Shuffled):
    """The images of a set as they are: uint8, and labels."""

    def __init__(self, data: Labelled, *, batch_size: int, seed: int) -> None:
        super().__init__(len(data.labels), batch_size, seed)
        self._data = data

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28), uint8, and labels, shape (n,)."""
        rows = self.places(epoch, step)
        return self._data.images[rows], self._data.labels[rows]


class VariedBatches(_Shuffled):
    """Images and ink, each once an epoch and varied anew each time, and some drawings that are no digit.

    The target of a drawing that is no digit is the same probability for each class.

    Args:
        data: images that never were ink.
        inks: with their labels.
        non_digit_share: drawings that are no digit, for each that is one.
        batch_size: images a batch.
        seed: of all chance.
        classes: how many there are.
    """

    def __init__(  # noqa: PLR0913 - each is one fact of the run
        self, data: Labelled, inks: Sequence[Ink], *, non_digit_share: float, batch_size: int, seed: int, classes: int
    ) -> None:
        self._data, self._inks, self._seed, self._classes = data, inks, seed, classes
        self._digits = len(data.labels) + len(inks)
        super().__init__(self._digits + round(self._digits * non_digit_share), batch_size, seed)

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28, 1), float32, and probabilities, shape (n, classes)."""
        rng = np.random.default_rng((self._seed, epoch, step))
        places, images = self.places(epoch, step), len(self._data.labels)
        of_images = places[places < images]
        inks = [self._inks[i] for i in places[(places >= images) & (places < self._digits)] - images]
        others = [self._non_digit(rng) for _ in range(np.count_nonzero(places >= self._digits))]
        x = [vary_images(to_floats(self._data.images[of_images]), rng)]
        varied = [vary_ink(ink, rng) for ink in (*inks, *others)]
        # Thick scribbles would teach that a digit in felt tip is none.
        widest = [THICKEST_PEN] * len(inks) + [PEN_WIDTH] * len(others)
        widths = [min(random_pen_width(rng), most) for most in widest]
        x += [normalise(ink, pen_width=width)[None] for ink, width in zip(varied, widths, strict=True)]
        labels = [*self._data.labels[of_images], *(ink.label for ink in inks), *[self._classes] * len(others)]
        return np.concatenate(x)[..., None], one_hot(np.array(labels, dtype=np.int64), self._classes)

    def _non_digit(self, rng: np.random.Generator) -> Ink:
        kind = rng.random()
        if kind < 0.4 or len(self._inks) < 2:
            return non_digits.scribble(rng)
        if kind < 0.75:
            return non_digits.shape(int(rng.choice(non_digits.TRAINING_SHAPES)))
        first, second = (self._inks[i] for i in rng.integers(len(self._inks), size=2))
        return non_digits.overlaid(first, second, rng)


class StreamBatches:
    """Chunks of a stream, of which none is ever shown twice; nothing is kept."""

    def __init__(self, stream: Stream, batch_size: int) -> None:
        self._stream, self.batch_size = stream, batch_size

    def __len__(self) -> int:
        return max(1, STREAM_EPOCH // self.batch_size)

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28), uint8, and labels, shape (n,)."""
        return self._stream.chunk(epoch * len(self) + step, self.batch_size).labelled()


class JoinedBatches:
    """Batches to which several parts contribute; one that is used up within the epoch begins again, reshuffled."""

    def __init__(self, parts: Sequence[Batches], steps: int, classes: int) -> None:
        self._parts, self._steps, self._classes = parts, steps, classes
        self.batch_size = sum(part.batch_size for part in parts)

    def __len__(self) -> int:
        return self._steps

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28, 1), float32, and probabilities, shape (n, classes)."""
        made = [part.batch(*divmod(epoch * self._steps + step, len(part))) for part in self._parts]
        images = [(to_floats(x) if x.dtype == np.uint8 else x).reshape(len(x), *x.shape[1:3], 1) for x, _ in made]
        targets = [y if y.ndim == 2 else one_hot(y, self._classes) for _, y in made]
        return np.concatenate(images), np.concatenate(targets)


def to_floats(images: npt.NDArray[np.uint8]) -> Float32Array:
    """Return images of bytes, 0 to 255, as the network reads them: float32, 0 to 1."""
    return images.astype(np.float32) / np.float32(255)


def one_hot(labels: npt.NDArray[Any], classes: int) -> Float32Array:
    """Return the probabilities that are the targets of ``labels``, shape (n, classes).

    The label after the last class stands for what is no digit: its target is the same probability for each class.
    """
    targets = np.eye(classes + 1, classes, dtype=np.float32)
    targets[-1] = 1 / classes
    chosen: Float32Array = targets[labels]
    return chosen


class Prefetcher:
    """Hands out the batches from one place on; a thread is already making the next ones.

    Args:
        batches: where they come from.
        epoch: how many are done.
        step: how many of the next are done.
        epochs: how many there are.
    """

    def __init__(self, batches: Batches, *, epoch: int, step: int, epochs: int) -> None:
        self._batches = batches
        steps = len(batches)
        places = range(epoch * steps + step, epochs * steps)
        self._places = ((place // steps + 1, place % steps) for place in places)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="prefetch")
        self._made: deque[Future[Batch]] = deque()
        for _ in range(max(2, _AHEAD // batches.batch_size)):
            self._order()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def take(self, most: int) -> Batch:
        """Return the next batches, stacked: as many as are ready, but one at least and ``most`` at most."""
        taken: list[Batch] = []
        while not taken or (len(taken) < most and self._made[0].done()):
            taken.append(self._made.popleft().result())
            self._order()
        return np.stack([images for images, _ in taken]), np.stack([targets for _, targets in taken])

    def _order(self) -> None:
        for place in islice(self._places, 1):
            self._made.append(self._thread.submit(self._batches.batch, *place))
