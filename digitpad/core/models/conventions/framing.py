"""Pictures of another size than MNIST's: resized with anti-aliasing, padded or cropped, or the digit's box alone."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

Float32Array = npt.NDArray[np.float32]

_IS_INK: Final = 0.1  # of a pixel


class Framing(StrEnum):
    """How the picture of 28 × 28 becomes one of another size."""

    RESIZED = "resized"
    PADDED = "padded"
    """The pixels stay as they are, with paper around them, or without the rim if there is less room."""
    BOX = "box"
    """The digit fills the picture from rim to rim in its longer direction."""


def framed(images: Float32Array, framing: Framing, size: int) -> Float32Array:
    """Return pictures of ``size`` × ``size``.

    Args:
        images: shape (n, side, side), float32, 0 (paper) to 1 (ink).
        framing: how.
        size: pixels a side.

    Returns:
        shape (n, size, size), float32, 0 to 1.
    """
    side = images.shape[1]
    if framing is Framing.PADDED:
        return _padded(images, size)
    if framing is Framing.BOX:
        return _boxes(images, size)
    if size == side:
        return images
    weights = _resize(side, size)
    resized: Float32Array = np.matmul(np.matmul(weights, images), weights.T).astype(np.float32)
    return resized


def _padded(images: Float32Array, size: int) -> Float32Array:
    side = images.shape[1]
    if size <= side:
        cut = (side - size) // 2
        return images[:, cut : cut + size, cut : cut + size]
    before = (size - side) // 2
    rims = (before, size - side - before)
    return np.pad(images, ((0, 0), rims, rims))


def _boxes(images: Float32Array, size: int) -> Float32Array:
    side = images.shape[1]
    is_ink = np.asarray(images > _IS_INK)
    weights = []
    boxes = [_ends(np.any(is_ink, axis=axis)) for axis in (2, 1)]  # of the rows, of the columns
    longer = np.maximum(*(last - first for first, last in boxes))
    for first, last in boxes:
        start = (first + last - longer) / 2  # the shorter direction is centred
        weights.append(_weights(start, longer / size, side, size))
    rows, columns = weights
    boxed: Float32Array = np.matmul(np.matmul(rows, images), columns.transpose(0, 2, 1)).astype(np.float32)
    return boxed


def _ends(holds_ink: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return where the ink of each begins and ends, in pixels; a picture without any is all ink."""
    holds_ink = holds_ink | ~holds_ink.any(axis=1, keepdims=True)
    count = holds_ink.shape[1]
    return holds_ink.argmax(axis=1).astype(np.float64), (count - holds_ink[:, ::-1].argmax(axis=1)).astype(np.float64)


@cache
def _resize(side: int, size: int) -> Float32Array:
    weights: Float32Array = _weights(np.zeros(1), np.full(1, side / size), side, size)[0]
    weights.flags.writeable = False
    return weights


def _weights(start: npt.NDArray[np.float64], step: npt.NDArray[np.float64], side: int, size: int) -> Float32Array:
    """Return what each of ``size`` pixels takes from each of ``side``, shape (n, size, side).

    A triangle, as wide as a new pixel or an old one, whichever is larger: bilinear where the picture grows, and what
    picture libraries call bilinear with anti-aliasing where it shrinks. Outside the picture there is paper, except for
    a whole picture, whose rim goes on.
    """
    centres = start[:, None] + (np.arange(size) + 0.5) * step[:, None]
    wide = np.maximum(step, 1)[:, None, None]
    inside = np.arange(side) + 0.5
    weights = np.maximum(1 - np.abs(inside - centres[:, :, None]) / wide, 0) / wide
    total = weights.sum(axis=2, keepdims=True)
    is_whole = np.isclose(step * size, side)[:, None, None]
    weights = np.where(is_whole, weights / np.maximum(total, 1e-9), weights)
    found: Float32Array = weights.astype(np.float32)
    return found
