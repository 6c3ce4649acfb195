"""Simulate digits of other scanners: few pixels, thick lines, cropped tightly, then prepared as pictures are."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image
from scipy import ndimage

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array

SIDE: Final = 16
"""Pixels of the longer side of a coarse scan."""

_INK: Final = 0.25  # what counts for the box


def coarse_scan(image: Float32Array, *, side: int = SIDE, thicken: float = 1.0, stretch: float = 0.0) -> Float32Array:
    """Return a scan of a digit, shape (side, side), dark on light, 0 to 1; the digit touches the edges.

    Args:
        image: shape (28, 28), 0 (paper) to 1 (ink).
        side: of the scan, in pixels.
        thicken: how far the lines are blended with lines that are two pixels of 28 wider; above 1 further yet.
        stretch: from 0, the proportions are kept, to 1, the digit fills the square.
    """
    thick = np.minimum(image + np.float32(thicken) * (ndimage.grey_dilation(image, size=(3, 3)) - image), np.float32(1))
    (rows,), (columns,) = np.nonzero((thick > _INK).any(axis=1)), np.nonzero((thick > _INK).any(axis=0))
    cropped = thick[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = cropped.shape
    size = np.array([width, height]) / max(width, height)
    narrow, high = np.maximum(2, np.rint(side * (size + stretch * (1 - size)))).astype(int)
    small = np.asarray(
        Image.fromarray(cropped).resize((int(narrow), int(high)), Image.Resampling.BOX), dtype=np.float32
    )
    scan = np.zeros((side, side), dtype=np.float32)
    top, left = (side - high) // 2, (side - narrow) // 2
    scan[top : top + high, left : left + narrow] = small
    return 1 - np.clip(scan, 0, 1)


def varied_scan(image: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Return ``image`` as the model sees it after a scan of chance resolution, thickness and proportions."""
    scan = coarse_scan(
        image,
        side=int(rng.integers(12, 25)),
        thicken=float(rng.uniform(0, 1.25)),
        stretch=float(rng.choice([0.0, rng.uniform(0, 0.8)])),
    )
    if rng.random() < 0.25:  # two tones
        scan = np.where(scan < rng.uniform(0.4, 0.6), 0, 1).astype(np.float32)
    if rng.random() < 0.25:
        scan = _enlarged(np.pad(scan, rng.integers(0, 4), constant_values=1), rng)
    return normalise(Picture(scan))


def _enlarged(scan: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Return ``scan`` in 2 to 5 times as many pixels a side: in squares, or blurred as by a program for pictures."""
    factor = int(rng.integers(2, 6))
    manner = (Image.Resampling.NEAREST, Image.Resampling.BILINEAR, Image.Resampling.BICUBIC)[rng.integers(3)]
    size = (scan.shape[1] * factor, scan.shape[0] * factor)
    return np.clip(np.asarray(Image.fromarray(scan).resize(size, manner), dtype=np.float32), 0, 1)
