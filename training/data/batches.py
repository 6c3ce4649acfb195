"""The stream of training batches: images and ink in turns, varied anew each time, and a few drawings of nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from training.data import non_digits
from training.data.augmentation import WIDE, random_pen_width, vary_images, vary_ink

Float32Array = npt.NDArray[np.float32]
Batch = tuple[Float32Array, Float32Array]
"""Images, shape (n, 28, 28, 1), 0 (paper) to 1 (ink); targets, shape (n, classes), which sum to 1."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """What an epoch is made of, besides every image once.

    Attributes:
        ink_repeats: how often each ink is shown, each time varied anew.
        non_digit_share: drawings that are no digit, for each that is one.
        thickest_non_digit: width in pixels of the thickest pen for those. Drawn with thicker ones they teach that
            a digit in felt tip is none: MNIST lost 0.2 point to it.
        untouched_images: share of the images that are shown as they are.
        classes: how many there are.
    """

    ink_repeats: int = 4
    non_digit_share: float = 0.04
    thickest_non_digit: float = PEN_WIDTH
    untouched_images: float = 0.2
    classes: int = DIGITS.size


class VariedDigits:
    """Batches of varied digits for one training.

    The target of a drawing that is no digit is the same probability for each. What a batch holds depends only on the
    seed, the epoch and its place.
    """

    def __init__(self, images: Labelled, inks: Sequence[Ink], mixture: Mixture, *, batch_size: int, seed: int) -> None:
        self._images, self._inks, self._mixture = images, inks, mixture
        digits = len(images.labels) + mixture.ink_repeats * len(inks)
        self._size = digits + round(digits * mixture.non_digit_share)
        self._digits, self._seed = digits, seed
        self.batch_size = min(batch_size, self._size)
        self._order = lru_cache(2)(self._shuffled)

    def __len__(self) -> int:
        return self._size // self.batch_size  # a last batch that is not full is left out

    def _shuffled(self, epoch: int) -> npt.NDArray[np.int64]:
        return np.random.default_rng((self._seed, epoch)).permutation(self._size)

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch at place ``step``, from 0, of ``epoch``, from 1."""
        rng = np.random.default_rng((self._seed, epoch, step))
        which = self._order(epoch)[step * self.batch_size : (step + 1) * self.batch_size]
        images, inks = len(self._images.labels), len(self._inks)
        of_images = which[which < images]
        of_inks = (which[(which >= images) & (which < self._digits)] - images) % max(inks, 1)
        drawn = [self._inks[i] for i in of_inks]
        nothing = [self._non_digit(rng) for _ in range(np.count_nonzero(which >= self._digits))]
        x = np.concatenate(
            [
                self._varied_images(of_images, rng),
                self._varied_inks(drawn, nothing, rng),
            ]
        )
        labels = np.concatenate([self._images.labels[of_images], [ink.label for ink in drawn]]).astype(np.int64)
        classes = self._mixture.classes
        targets = np.full((len(which), classes), 1 / classes, dtype=np.float32)
        targets[: len(labels)] = np.eye(classes, dtype=np.float32)[labels]
        return x[..., None], targets

    def _varied_images(self, which: npt.NDArray[np.int64], rng: np.random.Generator) -> Float32Array:
        images = as_input(self._images.images[which])[..., 0]
        return vary_images(images, rng, replace(WIDE, untouched=self._mixture.untouched_images))

    def _varied_inks(self, digits: Sequence[Ink], nothing: Sequence[Ink], rng: np.random.Generator) -> Float32Array:
        varied = [vary_ink(ink, rng) for ink in (*digits, *nothing)]
        widths = [random_pen_width(rng) for _ in varied]
        widths[len(digits) :] = [min(width, self._mixture.thickest_non_digit) for width in widths[len(digits) :]]
        drawn = [normalise(ink, pen_width=width) for ink, width in zip(varied, widths, strict=True)]
        return np.stack(drawn) if drawn else np.empty((0, *self._images.images.shape[1:]), dtype=np.float32)

    def _non_digit(self, rng: np.random.Generator) -> Ink:
        kind = rng.random()
        if kind < 0.4 or len(self._inks) < 2:
            return non_digits.scribble(rng)
        if kind < 0.75:
            return non_digits.shape(int(rng.choice(non_digits.TRAINING_SHAPES)))
        first, second = (self._inks[i] for i in rng.integers(len(self._inks), size=2))
        return non_digits.overlaid(first, second) if first.label != second.label else non_digits.scribble(rng)


def as_input(images: npt.NDArray[np.uint8]) -> Float32Array:
    """Return MNIST's bytes as the network reads them: shape (n, 28, 28, 1), float32, 0 to 1."""
    return images[..., None].astype(np.float32) / np.float32(255)
