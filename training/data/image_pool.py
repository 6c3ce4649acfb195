"""Images of the shipped model's recipe: drawn once by all processors, mixed anew in every batch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import KW_ONLY, dataclass
from functools import partial
from multiprocessing import get_context
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import Labelled
from digitpad.core.data.kinds.synthetic import synthetic_images, synthetic_inks
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from training.data import non_digits
from training.data.augmentation import MEDIUM, MILD, THICKEST_PEN, random_pen_width, varied_scan, vary_images, vary_ink
from training.data.batches import Batch, one_hot, to_floats
from training.data.hands import adorned
from training.data.papers.digits import papers

Bytes = npt.NDArray[np.uint8]
Pool = Mapping[str, Labelled]
Rng = np.random.Generator
Draw = Callable[[Rng, int], tuple[Bytes, Bytes]]

NO_DIGIT: Final = DIGITS.size
"""The label of what is no digit, see `training.data.batches.one_hot`."""

NO_DIGITS: Final = frozenset({"letters", "non_digits"})
"""The kinds of image that have this label."""

_NO_DIGIT_WHEN_CUT: Final = (2, 4, 5)  # half of another digit is more often one itself, as of an 8 a 0

_EDGE: Final = 1.0
"""Width in pixels of the edges of lines; at recognition they are sharper by what `training.models.folding` takes."""

_CHUNK: Final = 2000  # images that a process draws at once


AMOUNTS: Final = {
    "inks": 160_000, "synthetic": 40_000, "scans": 50_000, "papers": 30_000, "letters": 40_000, "non_digits": 40_000,
}  # fmt: skip
"""How many images of each kind are drawn; MNIST's need no drawing."""

SHARES: Final = {
    "images": 0.42, "inks": 0.29, "synthetic": 0.03, "scans": 0.09, "papers": 0.10, "letters": 0.04,
    "non_digits": 0.03,
}  # fmt: skip
"""Of a batch, by kind; ``images`` are MNIST's, ``letters``, real people's, and ``non_digits`` are no digits."""

_ADORNED: Final = 0.2
"""Share of the zeros, ones and sevens that get the stroke that many a hand adds, see `hands.adorned`."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What the images are made of.

    Attributes:
        images: of MNIST.
        inks: digits of people.
        letters: letters and signs of people that are no digits.
    """

    images: Labelled
    inks: Sequence[Ink]
    letters: Sequence[Ink]


def make_pool(amounts: Mapping[str, int], sources: Sources, *, seed: int, processes: int) -> Pool:
    """Draw all kinds; what comes out depends on ``seed`` only, not on the number of processes.

    Args:
        amounts: of each kind, see `AMOUNTS`.
        sources: what they are made of.
        seed: of all chance.
        processes: that draw side by side.

    Returns:
        by kind: images, shape (n, 28, 28), uint8, and labels, shape (n,), of which `NO_DIGIT` is one.
    """
    images, inks = sources.images, sources.inks
    kinds: dict[str, Draw] = {
        "inks": partial(_varied_inks, inks), "synthetic": synthetic_images, "scans": partial(_scans, images),
        "papers": partial(_on_paper, inks, images), "letters": partial(_letters, sources.letters),
        "non_digits": partial(_non_digits, inks),
    }  # fmt: skip
    # Spawned, never forked: TensorFlow is here.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as workers:
        parts = {
            kind: [
                workers.submit(draw, np.random.default_rng((seed, number, start)), min(_CHUNK, amounts[kind] - start))
                for start in range(0, amounts[kind], _CHUNK)
            ]
            for number, (kind, draw) in enumerate(kinds.items())
        }
        drawn = {kind: zip(*(part.result() for part in made), strict=True) for kind, made in parts.items() if made}
        return {"images": images, **{kind: Labelled(*map(np.concatenate, made)) for kind, made in drawn.items()}}


def of_many_people(inks: Sequence[Ink], rng: Rng, count: int) -> list[Ink]:
    """Choose ``count`` of ``inks`` so that everybody counts with the root of what they left.

    Who drew 500 digits counts for as much as five who drew 20 each: people differ more than one person's digits do.
    """
    drawn = Counter(ink.writer for ink in inks)
    weights = np.array([drawn[ink.writer] ** -0.5 for ink in inks])
    return [inks[i] for i in rng.choice(len(inks), size=count, p=weights / weights.sum())]


def adorned_now_and_then(inks: Sequence[Ink], rng: Rng) -> list[Ink]:
    """Return ``inks``, of which some zeros, ones and sevens have the stroke that many a hand adds."""
    return [adorned(ink, rng) if rng.random() < _ADORNED else ink for ink in inks]


def _varied_inks(inks: Sequence[Ink], rng: Rng, count: int) -> Labelled:
    chosen = adorned_now_and_then(of_many_people(inks, rng, count), rng)
    return Labelled(_as_seen(chosen, rng, widest=THICKEST_PEN), np.array([ink.label for ink in chosen], dtype=np.uint8))


def _as_seen(inks: Sequence[Ink], rng: Rng, *, widest: float) -> Bytes:
    varied = (vary_ink(ink, rng) for ink in inks)
    seen = [normalise(ink, pen_width=min(random_pen_width(rng), widest), edge=_EDGE) for ink in varied]
    return to_bytes(np.stack(seen))


def _on_paper(inks: Sequence[Ink], images: Labelled, rng: Rng, count: int) -> Labelled:
    return papers(adorned_now_and_then(of_many_people(inks, rng, count), rng), images, rng, count)


def of_every_sign(letters: Sequence[Ink], rng: Rng, count: int) -> list[Ink]:
    """Choose ``count`` of ``letters``, each sign equally often."""
    by_sign: dict[object, list[Ink]] = {}
    for ink in letters:
        by_sign.setdefault(ink.label, []).append(ink)
    signs = list(by_sign.values())
    return [of_one[rng.integers(len(of_one))] for of_one in (signs[i] for i in rng.integers(len(signs), size=count))]


def _letters(letters: Sequence[Ink], rng: Rng, count: int) -> Labelled:
    chosen = of_every_sign(letters, rng, count)
    # No thick pen here either, see `_non_digits`.
    return Labelled(_as_seen(chosen, rng, widest=PEN_WIDTH), np.full(count, NO_DIGIT, dtype=np.uint8))


def _scans(images: Labelled, rng: Rng, count: int) -> Labelled:
    which = rng.integers(len(images.labels), size=count)
    varied = vary_images(to_floats(images.images[which]), rng, MILD)
    return Labelled(to_bytes(np.stack([varied_scan(image, rng) for image in varied])), images.labels[which])


def _non_digits(inks: Sequence[Ink], rng: Rng, count: int) -> Labelled:
    letters = count * 2 // 5
    printed = non_digits.glyphs(non_digits.TRAINING_FONTS, non_digits.TRAINING_LETTERS)
    of_fonts = vary_images(printed[rng.integers(len(printed), size=letters)], rng)
    others = [*of_many_people(inks, rng, 2000), *synthetic_inks(rng, 500)]
    drawn = [no_digit(others, rng) for _ in range(count - letters)]
    # None with a thick pen: that would teach that a digit in felt tip is none.
    images = np.concatenate([to_bytes(of_fonts), _as_seen(drawn, rng, widest=PEN_WIDTH)])
    return Labelled(images, np.full(count, NO_DIGIT, dtype=np.uint8))


def no_digit(digits: Sequence[Ink], rng: Rng) -> Ink:
    """Return a drawing that is no digit, made by chance or of one or two of ``digits``."""
    kind = rng.random()
    for draw, up_to in ((non_digits.scribble, 0.22), (non_digits.spiral, 0.27), (non_digits.polygon, 0.34)):
        if kind < up_to:
            return draw(rng)
    if kind < 0.66:
        return non_digits.shape(int(rng.choice(non_digits.TRAINING_SHAPES)))
    first, second = (digits[i] for i in rng.integers(len(digits), size=2))
    if kind < 0.84:
        return non_digits.beside(first, second, float(rng.uniform(-0.1, 0.35)))
    if kind < 0.93 and first.label in _NO_DIGIT_WHEN_CUT:
        return non_digits.cut(first, rng)
    return non_digits.overlaid(first, second, rng)


@dataclass(frozen=True, slots=True)
class PoolBatches:
    """Batches from a pool, see `training.data.batches.Batches`: uint8 images and targets of 11 probabilities, the last
    that of no digit.

    Attributes:
        pool: what `make_pool` returned.
        shares: of a batch, by kind.
        batch_size: images a batch.
        steps: of an epoch.
        epochs: of the training.
        low_augmentation_epochs: share of the epochs, the last ones, in which images of MNIST are varied but little.
        seed: of the mixing.
    """

    pool: Pool
    shares: Mapping[str, float]
    _: KW_ONLY
    batch_size: int
    steps: int
    epochs: int
    low_augmentation_epochs: float
    seed: int

    def __len__(self) -> int:
        return self.steps

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch at place ``step``, from 0, of ``epoch``, from 1."""
        rng = np.random.default_rng((self.seed, epoch, step))
        counts = {kind: round(share * self.batch_size) for kind, share in self.shares.items() if kind != "images"}
        images, labels = [], []
        for kind, count in {"images": self.batch_size - sum(counts.values()), **counts}.items():
            of_kind, of_labels = self.pool[kind]
            which = rng.integers(len(of_kind), size=count)
            chosen = of_kind[which]
            if kind == "images":
                is_late = epoch >= round(self.epochs * (1 - self.low_augmentation_epochs))
                chosen = to_bytes(vary_images(to_floats(chosen), rng, MILD if is_late else MEDIUM))
            images.append(chosen)
            labels.append(of_labels[which])
        return np.concatenate(images), one_hot(np.concatenate(labels), DIGITS.size + 1)
