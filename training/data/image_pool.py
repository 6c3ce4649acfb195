"""The recipe's images: drawn once by all processors, kept as bytes, mixed anew in every batch.

Drawing one ink varied takes as long as a training step of it. A pool of some hundred thousand, each shown a few times,
leaves the processors to the network. Images of MNIST are varied in every batch anew: that costs an eighth of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Labelled
from digitpad.core.data.synthetic import synthetic_images, synthetic_inks
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from training.data import non_digits
from training.data.augmentation import MEDIUM, MILD, WIDE, random_pen_width, vary_images, vary_ink
from training.data.glyphs import TRAINING_FONTS, TRAINING_LETTERS, glyphs
from training.data.prefetch import Batch
from training.data.scans import varied_scan

Bytes = npt.NDArray[np.uint8]
Pool = Mapping[str, Labelled]
Rng = np.random.Generator

NO_DIGIT: Final = 10
"""The label of what is no digit; its target is the same probability for each digit."""

_WORTHLESS_WHEN_CUT: Final = (2, 4, 5, 8)  # half of another digit is more often one itself

_EDGE: Final = 1.0
"""Width in pixels of the edges of lines; at recognition they are sharper by what `training.models.fold_blur` takes."""

_CHUNK: Final = 2000  # images that a process draws at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """How many images of each kind are drawn; MNIST's need no drawing."""

    inks: int = 150_000
    synthetic: int = 60_000
    scans: int = 80_000
    nothing: int = 50_000


SHARES: Final = {"images": 0.58, "inks": 0.21, "synthetic": 0.03, "scans": 0.14, "nothing": 0.04}
"""Of a batch, by kind; ``images`` are MNIST's, ``nothing`` is what is no digit."""


def make_pool(amounts: Amounts, images: Labelled, inks: Sequence[Ink], *, seed: int, processes: int) -> Pool:
    """Draw all kinds; what comes out depends on ``seed`` only, not on the number of processes.

    Args:
        amounts: of each kind.
        images: of MNIST.
        inks: of people.
        seed: of all chance.
        processes: that draw side by side.

    Returns:
        by kind: images, shape (n, 28, 28), uint8, and labels, shape (n,), of which `NO_DIGIT` is one.
    """
    kinds = {
        "inks": (amounts.inks, partial(_varied_inks, inks)),
        "synthetic": (amounts.synthetic, synthetic_images),
        "scans": (amounts.scans, partial(_scans, images)),
        "nothing": (amounts.nothing, partial(_nothing, inks)),
    }
    # Spawned, never forked: TensorFlow is here.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as workers:
        parts = {
            kind: [
                workers.submit(_drawn, draw, (seed, number, start), min(_CHUNK, count - start))
                for start in range(0, count, _CHUNK)
            ]
            for number, (kind, (count, draw)) in enumerate(kinds.items())
        }
        pool = {kind: _joined([part.result() for part in made]) for kind, made in parts.items() if made}
    return {"images": images, **pool}


def _drawn(draw: object, seed: tuple[int, ...], count: int) -> Labelled:
    assert callable(draw)
    drawn: Labelled = draw(np.random.default_rng(seed), count)
    return drawn


def _joined(parts: Sequence[Labelled]) -> Labelled:
    return Labelled(*map(np.concatenate, zip(*parts, strict=True)))


def _as_bytes(images: Sequence[npt.NDArray[np.float32]]) -> Bytes:
    return np.rint(np.stack(images) * 255).astype(np.uint8)


def _varied_inks(inks: Sequence[Ink], rng: Rng, count: int) -> Labelled:
    chosen = [inks[i] for i in rng.integers(len(inks), size=count)]
    drawn = [normalise(vary_ink(ink, rng), pen_width=random_pen_width(rng), edge=_EDGE) for ink in chosen]
    return Labelled(_as_bytes(drawn), np.array([ink.label for ink in chosen], dtype=np.uint8))


def _scans(images: Labelled, rng: Rng, count: int) -> Labelled:
    which = rng.integers(len(images.labels), size=count)
    varied = vary_images(images.images[which].astype(np.float32) / np.float32(255), rng, MILD)
    return Labelled(_as_bytes([varied_scan(image, rng) for image in varied]), images.labels[which])


def _nothing(inks: Sequence[Ink], rng: Rng, count: int) -> Labelled:
    letters = count * 2 // 5
    printed = glyphs(TRAINING_FONTS, TRAINING_LETTERS)
    of_fonts = vary_images(printed[rng.integers(len(printed), size=letters)], rng, WIDE)
    others = [*inks[:2000], *synthetic_inks(rng, 500)]
    drawn = [_no_digit(others, rng) for _ in range(count - letters)]
    # Nothing is drawn with a thick pen: that would teach that a digit in felt tip may be none.
    as_seen = [
        normalise(vary_ink(ink, rng), pen_width=min(random_pen_width(rng), PEN_WIDTH), edge=_EDGE) for ink in drawn
    ]
    images = np.concatenate([_as_bytes(list(of_fonts)), _as_bytes(as_seen)])
    return Labelled(images, np.full(count, NO_DIGIT, dtype=np.uint8))


def _no_digit(digits: Sequence[Ink], rng: Rng) -> Ink:
    kind = rng.random()
    for draw, up_to in ((non_digits.scribble, 0.22), (non_digits.spiral, 0.27), (non_digits.polygon, 0.34)):
        if kind < up_to:
            return draw(rng)
    if kind < 0.66:
        return non_digits.shape(int(rng.choice(non_digits.TRAINING_SHAPES)))
    first, second = (digits[i] for i in rng.integers(len(digits), size=2))
    if kind < 0.84:
        return non_digits.beside(first, second, float(rng.uniform(-0.1, 0.35)))
    if kind < 0.93 and first.label in _WORTHLESS_WHEN_CUT:
        return non_digits.cut(first, rng)
    return non_digits.overlaid(first, second) if first.label != second.label else non_digits.scribble(rng)


class PoolBatches:
    """Batches from a pool, see `training.data.prefetch.Batches`: uint8 images and targets of ten probabilities.

    Args:
        pool: what `make_pool` returned.
        shares: of a batch, by kind.
        batch_size: images a batch.
        steps: of an epoch.
        epochs: of the training.
        calm: share of the epochs, the last ones, in which images of MNIST are varied but little.
        seed: of the mixing.
    """

    def __init__(  # noqa: PLR0913 - each is one number of the recipe
        self,
        pool: Pool,
        shares: Mapping[str, float],
        *,
        batch_size: int,
        steps: int,
        epochs: int,
        calm: float,
        seed: int,
    ) -> None:
        self._pool, self._steps, self._seed = pool, steps, seed
        self._counts = {kind: round(share * batch_size) for kind, share in shares.items() if kind != "images"}
        self._counts = {"images": batch_size - sum(self._counts.values()), **self._counts}
        self._calm_from = round(epochs * (1 - calm))
        self.batch_size = batch_size

    def __len__(self) -> int:
        return self._steps

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch at place ``step`` of ``epoch``, both from 0."""
        rng = np.random.default_rng((self._seed, epoch, step))
        images, labels = [], []
        for kind, count in self._counts.items():
            of_kind, of_labels = self._pool[kind]
            which = rng.integers(len(of_kind), size=count)
            chosen = of_kind[which]
            if kind == "images":
                variation = MILD if epoch >= self._calm_from else MEDIUM
                varied = vary_images(chosen.astype(np.float32) / np.float32(255), rng, variation)
                chosen = np.rint(varied * 255).astype(np.uint8)
            images.append(chosen)
            labels.append(of_labels[which])
        label = np.concatenate(labels)
        targets = np.full((len(label), 10), 0.1, dtype=np.float32)
        digits = label != NO_DIGIT
        targets[digits] = np.eye(10, dtype=np.float32)[label[digits]]
        return np.concatenate(images), targets
