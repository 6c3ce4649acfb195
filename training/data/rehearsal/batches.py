"""Batches of which a fixed share is somebody's own drawings, and the rest a rehearsal."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

import numpy as np

from training.data.batches import STREAM_EPOCH, Batch
from training.data.rehearsal.pools import Pool


@dataclass(frozen=True, slots=True, eq=False)
class RehearsalBatches:
    """See `training.data.batches.Batches`; an epoch is as long as that of a source without end.

    Attributes:
        own: what is taught; each drawing is as likely as another.
        rehearsal: what is known.
        replay: the share of the rehearsal.
        batch_size: of both together.
        seed: of the mixing.
    """

    own: Pool
    rehearsal: Pool
    _: KW_ONLY
    replay: float
    batch_size: int
    seed: int

    def __len__(self) -> int:
        return max(1, STREAM_EPOCH // 2 // self.batch_size)

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28), uint8, or paths, shape (n, 48, 1, 6), and probabilities, (n, classes)."""
        rng = np.random.default_rng((self.seed, epoch, step))
        rehearsed = min(round(self.replay * self.batch_size), self.batch_size - 1)
        parts = ((self.own, self.batch_size - rehearsed), (self.rehearsal, rehearsed))
        rows = [rng.integers(len(pool.targets), size=count) for pool, count in parts]
        inputs = np.concatenate([pool.inputs[chosen] for (pool, _), chosen in zip(parts, rows, strict=True)])
        return inputs, np.concatenate([pool.targets[chosen] for (pool, _), chosen in zip(parts, rows, strict=True)])
