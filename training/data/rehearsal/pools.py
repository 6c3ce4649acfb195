"""Somebody's own drawings, varied many times, and others by which a model rehearses what it knows.

The targets of a rehearsal are the model's own answers, so that what it is taught costs nothing of the rest. Source:
Z. Li, D. Hoiem, "Learning without forgetting", 2016. All is drawn once, and mixed anew in every batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import DataSet, Labelled
from digitpad.core.data.kind import Progress
from digitpad.core.data.kinds.synthetic import synthetic_inks
from digitpad.core.data.sources import kinds, open_source
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import ModelFile
from digitpad.core.models.strokes import PATH_SHAPE
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from digitpad.core.preprocessing.stroke_path import stroke_path
from training.data.augmentation import MILD, THICKEST_PEN, random_pen_width, vary_images, vary_ink
from training.data.batches import one_hot, to_floats
from training.data.image_pool import adorned_now_and_then, no_digit
from training.data.path_pool import by_another_hand

Rng = np.random.Generator
Float32Array = npt.NDArray[np.float32]

_OWN_VARIANTS: Final = 2000  # of all drawings together, where they are few
_MOST_VARIANTS: Final = 40  # of one
_MNIST: Final = 3000  # images that are rehearsed
_INKS: Final = 1600
_NO_DIGITS: Final = 400
_CHECKED: Final = 1000  # images on which is measured what was forgotten
_MNIST_TRAINED: Final = 55_000  # the others of MNIST's training images the shipped model has never seen


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Inputs of a network and what it is to answer.

    Attributes:
        inputs: images, shape (n, 28, 28), uint8, or paths, shape (n, 48, 1, 6), float32.
        targets: shape (n, classes), float32.
        drawings: shape (n,), which drawing each was made of; of a rehearsal -1.
    """

    inputs: npt.NDArray[np.uint8] | Float32Array
    targets: Float32Array
    drawings: npt.NDArray[np.int64]

    def without(self, drawings: npt.NDArray[np.int64]) -> Pool:
        """Return the pool without what was made of ``drawings``."""
        kept = ~np.isin(self.drawings, drawings)
        return Pool(self.inputs[kept], self.targets[kept], self.drawings[kept])

    def and_then(self, other: Pool | None) -> Pool:
        """Return this pool with ``other`` behind it."""
        if other is None:
            return self
        pairs = ((self.inputs, other.inputs), (self.targets, other.targets), (self.drawings, other.drawings))
        return Pool(*(np.concatenate(pair) for pair in pairs))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, eq=False)
class Rehearsal:
    """All that a model learns from, and what it is measured on.

    Attributes:
        own: the drawings that it is taught.
        of_images: variants of them, and the rehearsal, for the network that reads images.
        of_paths: the same for the one that follows strokes; None where there is nothing to follow.
        checked: images that are rehearsed by nobody: by these it is told what was forgotten.
        source: what the rehearsal was made of, by the names of sources.
    """

    own: DataSet
    of_images: tuple[Pool, Pool]
    of_paths: tuple[Pool, Pool] | None
    checked: Labelled
    source: tuple[str, ...]


def make_rehearsal(  # noqa: PLR0913 - each is one fact of the run
    own: DataSet, model: ModelFile, progress: Progress, *, augment: bool, seed: int, nothing: DataSet | None = None
) -> Rehearsal:
    """Draw all that ``model`` is to learn and to rehearse.

    Args:
        own: what it is taught.
        model: whose answers are the targets of the rehearsal.
        progress: of reading MNIST.
        augment: whether ``own`` is varied.
        seed: of all chance.
        nothing: drawings that were labelled as no digit: they are rehearsed as often as each of ``own`` is taught, and
            each class is to be as likely as another.

    Raises:
        DigitpadError: a source cannot be used.
    """
    rng = np.random.default_rng(seed)
    images, checked, source = _rehearsed_images(rng, progress)
    inks = _rehearsed_inks(rng)
    drawn = _images_of(inks, rng)
    by_image, by_strokes = _teachers(model)
    rehearsed = np.concatenate([images, drawn])
    answers = by_image.probabilities(to_floats(rehearsed))
    of_paths = None
    own_images, own_paths = _own_pools(own, rng, augment=augment)
    none_images, none_paths = (None, None) if nothing is None else _none_pools(nothing, rng, augment=augment)
    if by_strokes is not None and own_paths is not None:
        said = by_strokes.probabilities(to_floats(drawn), inks)
        of_paths = own_paths, _rehearsal(_paths_of(inks), said).and_then(none_paths)
    of_images = own_images, _rehearsal(rehearsed, answers).and_then(none_images)
    return Rehearsal(own, of_images, of_paths, checked, source)


def _rehearsed_images(rng: Rng, progress: Progress) -> tuple[npt.NDArray[np.uint8], Labelled, tuple[str, ...]]:
    """Return images of MNIST, if it is at hand, others to check on, and the names of the sources."""
    if kinds()["mnist"].why_no_preview() is not None:
        inks = synthetic_inks(rng, _CHECKED)
        labels = np.array([ink.label for ink in inks], dtype=np.uint8)
        images = to_bytes(np.stack([normalise(ink) for ink in inks]))
        return images[:0], Labelled(images, labels), ("synthetic",)
    mnist = open_source("mnist", progress=progress)
    assert isinstance(mnist, DataSet)
    chosen = mnist.images[rng.integers(_MNIST_TRAINED, size=_MNIST)]
    some = vary_images(to_floats(chosen[: _MNIST // 2]), rng, MILD)
    unseen = mnist.take(np.arange(_MNIST_TRAINED, len(mnist))[:: (len(mnist) - _MNIST_TRAINED) // _CHECKED])
    return np.concatenate([to_bytes(some), chosen[_MNIST // 2 :]]), unseen.labelled(), ("mnist", "synthetic")


def _rehearsed_inks(rng: Rng) -> list[Ink]:
    """Return digits as many hands draw them, and drawings that are no digit."""
    digits = adorned_now_and_then(synthetic_inks(rng, _INKS), rng)
    varied = [vary_ink(ink, rng) for ink in (*digits, *(no_digit(digits, rng) for _ in range(_NO_DIGITS)))]
    return [by_another_hand(ink, rng) for ink in varied]


def _own_pools(own: DataSet, rng: Rng, *, augment: bool) -> tuple[Pool, Pool | None]:
    """Return variants of ``own`` as images, and as paths those that were ink; the first of each is as it was drawn."""
    images, labels = own.labelled()
    each = int(np.clip(_OWN_VARIANTS // len(own), 2, _MOST_VARIANTS)) if augment else 1
    drawn, followed = list[npt.NDArray[np.uint8]](), list[Float32Array]()
    of_ink: list[int] = []
    for i, ink in enumerate(own.inks or (None,) * len(own)):
        if ink is None:
            varied = vary_images(np.repeat(to_floats(images[i : i + 1]), each - 1, axis=0), rng)
            drawn.append(np.concatenate([images[i : i + 1], to_bytes(varied)]))
            continue
        inks = [vary_ink(ink, rng) for _ in range(each - 1)]
        drawn.append(np.concatenate([images[i : i + 1], *([_images_of(inks, rng)] if inks else [])]))
        followed.append(_paths_of([ink, *inks]))
        of_ink.append(i)
    classes = own.alphabet.size
    rows = np.repeat(np.arange(len(own)), each)
    pool = Pool(np.concatenate(drawn), one_hot(labels[rows], classes), rows)
    if not of_ink:
        return pool, None
    rows = np.repeat(np.array(of_ink), each)
    return pool, Pool(np.concatenate(followed), one_hot(labels[rows], classes), rows)


def _none_pools(nothing: DataSet, rng: Rng, *, augment: bool) -> tuple[Pool, Pool | None]:
    """Return variants of drawings that are no digit, as `_own_pools` makes them."""
    labelled = replace(nothing, labels=np.zeros(len(nothing), dtype=np.uint8))
    pools = _own_pools(labelled, rng, augment=augment)
    images, paths = (
        None if pool is None else _rehearsal(pool.inputs, np.full_like(pool.targets, 1 / nothing.alphabet.size))
        for pool in pools
    )
    assert images is not None
    return images, paths


def _images_of(inks: Sequence[Ink], rng: Rng) -> npt.NDArray[np.uint8]:
    # What is no digit has no label, and is drawn with no thick pen: that would teach that a felt tip writes no digits.
    widest = [PEN_WIDTH if ink.label is None else THICKEST_PEN for ink in inks]
    widths = [min(random_pen_width(rng), most) for most in widest]
    return to_bytes(np.stack([normalise(ink, pen_width=width) for ink, width in zip(inks, widths, strict=True)]))


def _paths_of(inks: Sequence[Ink]) -> Float32Array:
    return np.stack([stroke_path(ink) for ink in inks]).reshape(len(inks), *PATH_SHAPE)


def _teachers(model: ModelFile) -> tuple[Recogniser, Recogniser | None]:
    """Return who answers by the image alone, and who by the strokes of ink alone, if the model has such a network."""
    card = model.card
    by_image = Recogniser(replace(model, card=replace(card, strokes=None), stroke_tflite=None), threads=2)
    if card.strokes is None:
        return by_image, None
    alone = replace(card.strokes, image_weight=0.0, stroke_weight=1.0)
    return by_image, Recogniser(replace(model, card=replace(card, strokes=alone)), threads=2)


def _rehearsal(inputs: npt.NDArray[np.uint8] | Float32Array, answers: Float32Array) -> Pool:
    return Pool(inputs, answers, np.full(len(inputs), -1, dtype=np.int64))
