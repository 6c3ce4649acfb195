"""Brings batches to the trainer in their order, made ahead of time by a thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Final, Protocol, Self

import numpy as np
import numpy.typing as npt

Batch = tuple[npt.NDArray[Any], npt.NDArray[Any]]
"""Images, shape (n, 28, 28) or (n, 28, 28, 1), uint8 0 to 255 or float32 0 to 1, 0 is paper; and targets: labels, shape
(n,), or probabilities, shape (n, 10)."""

_AHEAD: Final = 8192  # images; flat memory however long the training


class Batches(Protocol):
    """What a training is fed with. A batch depends on nothing but its epoch and its place, so any can be made again."""

    @property
    def batch_size(self) -> int:
        """Images in each batch."""

    def __len__(self) -> int:
        """Batches in an epoch."""

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch at place ``step``, from 0, of ``epoch``, from 1."""


class Feed:
    """Hands out the batches from one place on; the next ones are already being made.

    Args:
        batches: where they come from.
        epoch: how many are done.
        step: how many of the next are done.
        epochs: how many there are.
    """

    def __init__(self, batches: Batches, *, epoch: int, step: int, epochs: int) -> None:
        self._batches = batches
        self._places = _places(epoch, step, epochs, len(batches))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="feed")
        self._made: deque[Future[Batch]] = deque()
        for _ in range(max(2, _AHEAD // batches.batch_size)):
            self._order()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def take(self, most: int) -> Batch:
        """Return the next batches, stacked: as many as are ready, but one at least and ``most`` at most."""
        taken: list[Batch] = []
        while not taken or (len(taken) < most and self._made[0].done()):
            taken.append(self._made.popleft().result())
            self._order()
        return np.stack([images for images, _ in taken]), np.stack([targets for _, targets in taken])

    def _order(self) -> None:
        place = next(self._places, None)
        if place is not None:
            self._made.append(self._thread.submit(self._batches.batch, *place))


def _places(epoch: int, step: int, epochs: int, steps: int) -> Iterator[tuple[int, int]]:
    for place in range(epoch * steps + step, epochs * steps):
        yield place // steps + 1, place % steps
