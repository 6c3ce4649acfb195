"""Make batches ahead of time in a thread, and bring them to the trainer in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Final, Self

import numpy as np

from training.data.batches import Batch, Batches

_AHEAD: Final = 8192  # images; flat memory however long the training


class Prefetcher:
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
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="prefetch")
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
