"""Paths of ink to train on: digits of many people, letters and scribbles, in the order and direction of other hands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.kinds.synthetic import synthetic_inks
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.models.strokes import PATH_SHAPE
from digitpad.core.preprocessing.stroke_path import stroke_path
from training.data.augmentation import vary_ink
from training.data.batches import one_hot
from training.data.image_pool import NO_DIGIT, adorned_now_and_then, no_digit, of_every_sign, of_many_people

Float32Array = npt.NDArray[np.float32]
Rng = np.random.Generator

PATHS: Final = {"digits": 150_000, "letters": 30_000, "non_digits": 20_000}
"""How many are drawn of each kind."""

_OTHER_ORDER: Final = 0.2  # share of the drawings of several strokes that are drawn in another order
_OTHER_WAY: Final = 0.12  # share in which strokes go the other way


def draw_paths(
    amounts: Mapping[str, int], inks: Sequence[Ink], letters: Sequence[Ink], *, seed: int
) -> tuple[Float32Array, Float32Array]:
    """Return paths, shape (n, 48, 1, 6), and their targets, probabilities of shape (n, 11), the last that of no digit.

    Args:
        amounts: of each kind, see `PATHS`.
        inks: digits of people.
        letters: letters and signs of people that are no digits.
        seed: of all chance.
    """
    rng = np.random.default_rng(seed)
    others = [*of_many_people(inks, rng, min(2000, len(inks))), *synthetic_inks(rng, 500)]
    digits = adorned_now_and_then(of_many_people(inks, rng, amounts["digits"]), rng)
    nothing = of_every_sign(letters, rng, amounts["letters"])
    nothing += [no_digit(others, rng) for _ in range(amounts["non_digits"])]
    labels = [ink.label for ink in digits] + [NO_DIGIT] * len(nothing)
    paths = np.empty((len(labels), *PATH_SHAPE), dtype=np.float32)
    for i, ink in enumerate((*digits, *nothing)):
        paths[i, :, 0] = stroke_path(by_another_hand(vary_ink(ink, rng), rng))
    return paths, one_hot(np.array(labels, dtype=np.uint8), DIGITS.size + 1)


def by_another_hand(ink: Ink, rng: Rng) -> Ink:
    """Return ``ink`` with its strokes, now and then, in another order or from their other ends: it looks the same."""
    strokes = list(ink.strokes)
    if rng.random() < _OTHER_WAY:
        strokes = [Stroke(stroke.points[::-1]) if rng.random() < 0.6 else stroke for stroke in strokes]
    if len(strokes) > 1 and rng.random() < _OTHER_ORDER:
        strokes = [strokes[i] for i in rng.permutation(len(strokes))]
    return Ink(tuple(strokes), ink.label, ink.writer)
