"""What is no digit, on paper: letters and signs of real hands, and cells, patterns and stains with nothing in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.arrays import to_bytes
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.fit import box_of
from digitpad.core.preprocessing.normalise import normalise
from training.data.augmentation import vary_ink
from training.data.papers.canvas import Grey, Rng, chance
from training.data.papers.digits import ANY, Scene, is_kept, seen_on_paper

EMPTY: Final = replace(
    ANY,
    pens={"none": 1},
    sheets={"scanned": 0.1, "photographed": 0.25, "patterned": 0.3, "old": 0.35},
    around={"nothing": 0.35, "cell": 0.5, "squared": 0.15},
    views={"scanner": 0.3, "phone": 0.4, "low": 0.15, "two tones": 0.15},
    neighbours=0.0,
    joined=0.0,
)
"""Paper on which nothing is written."""

_EMPTY_SHARE: Final = 0.12
_NARROW: Final = 0.4  # of the height; what is narrower may be a 1 as well as a line of a cell
_TRIES: Final = 6


def others_on_paper(letters: Sequence[Ink], rng: Rng, count: int, scene: Scene = ANY) -> npt.NDArray[np.uint8]:
    """Return images of what is no digit, as the model sees them, shape (count, 28, 28).

    Args:
        letters: of people; none that may be read as a digit.
        rng: of all chance.
        count: how many images.
        scene: where the letters stand.
    """
    images = [None if not chance(rng, _EMPTY_SHARE) else _empty(letters, rng) for _ in range(count)]
    return to_bytes(np.stack([_letter(letters, rng, scene) if image is None else image for image in images]))


def _letter(letters: Sequence[Ink], rng: Rng, scene: Scene) -> Grey:
    while True:
        letter = letters[int(rng.integers(len(letters)))]
        varied = vary_ink(letter, rng) if chance(rng, 0.7) else letter
        for _ in range(_TRIES):
            found = seen_on_paper(varied, rng, scene, letters)
            image = normalise(found.picture)
            if is_kept(found, image):
                return image


def _empty(inks: Sequence[Ink], rng: Rng) -> Grey | None:
    """Return what the cleaning leaves of paper on which nothing is written, or None where it leaves nothing."""
    for _ in range(_TRIES):
        image = normalise(seen_on_paper(inks[int(rng.integers(len(inks)))], rng, EMPTY).picture)
        if image.any():
            rows, columns = box_of(image > 0.3 * image.max())
            if columns.stop - columns.start > _NARROW * (rows.stop - rows.start):
                return image
    return None
