"""Fit the ink of a picture to the model's input: its box, its centre of mass, the width of its lines.

What already is fitted, such as an image of MNIST, comes back as it went in.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.morphology import squared_distances
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array, centre_of_mass

EDGE: Final = 0.15  # share of full ink at which the digit's box begins
_NEARLY_FITTED: Final = 0.05  # a change of scale by less than this is not worth a resampling
_NATURAL_WIDTH: Final = (1.3, 4.8)  # pixels of 28; the middle 98 % of MNIST, where nothing is to be mended
_THIN_TO: Final = 3.2
_THICKEN_TO: Final = 2.4
_FINE: Final = 4  # samples per pixel of 28, for measuring and changing the width of lines

Mask = npt.NDArray[np.bool_]
Box = tuple[slice, slice]
"""Rows and columns."""


def image_of(ink: Float32Array) -> Float32Array:
    """Return the digit whose ``ink`` this is, as `ink_of` gives it or a part of that, as the model sees it.

    Returns:
        shape (28, 28), float32, 0 (paper) to 1 (ink).
    """
    rows, columns = box_of(ink > EDGE)
    # One pixel more than the box, so that soft edges stay.
    cropped = ink[max(rows.start - 1, 0) : rows.stop + 1, max(columns.start - 1, 0) : columns.stop + 1]
    return _fit(*_with_natural_lines(cropped, max(rows.stop - rows.start, columns.stop - columns.start)))


def box_of(solid: Mask) -> Box:
    """Return the smallest box around what is set in ``solid``; something must be, else it is all of it."""
    # Looking for a byte takes less time than NumPy's reductions.
    data, (height, width) = solid.tobytes(), solid.shape
    top = data.find(1)
    if top < 0:
        return slice(0, height), slice(0, width)
    rows = slice(top // width, data.rfind(1) // width + 1)
    is_set = np.logical_or.reduce(solid[rows], axis=0).tobytes()
    return rows, slice(is_set.find(1), is_set.rfind(1) + 1)


def _longest_side(ink: Float32Array) -> int:
    return max(int(side.stop - side.start) for side in box_of(ink > EDGE))


def _with_natural_lines(ink: Float32Array, side: int) -> tuple[Float32Array, int]:
    """Thin or thicken lines that are far from what a pen leaves on a digit of this size.

    Args:
        ink: of the digit.
        side: the longer one of its box, in pixels.

    Returns:
        Likewise.
    """
    fine, longest = ink, side
    if longest < _FINE * MNIST_INPUT.box:
        factor = _FINE * MNIST_INPUT.box / longest
        fine = _resized(ink, (round(ink.shape[1] * factor), round(ink.shape[0] * factor)))
        longest = _longest_side(fine)
    unit = longest / MNIST_INPUT.box  # source pixels per pixel of 28
    width = line_width(fine > 0.5)
    if width == 0 or _NATURAL_WIDTH[0] <= width / unit <= _NATURAL_WIDTH[1]:
        return ink, side
    excess = int(min(unit / _FINE, width / 3))  # what neither the box nor the lines need
    if excess > 1:
        fine = _resized(fine, (fine.shape[1] // excess, fine.shape[0] // excess))
        unit, width = unit / excess, width / excess
    wanted = (_THIN_TO if width > _NATURAL_WIDTH[1] * unit else _THICKEN_TO) * unit
    result = _grown(fine > 0.5, (wanted - width) / 2)
    return (result, _longest_side(result)) if (result > EDGE).any() else (ink, side)


def line_width(solid: Mask) -> float:
    """Return the mean width of the lines of ``solid`` in its pixels: twice their area over their outline's length."""
    framed = _framed(solid, 1)
    straight = (framed[1:] != framed[:-1], framed[:, 1:] != framed[:, :-1])
    diagonal = (framed[1:, 1:] != framed[:-1, :-1], framed[1:, :-1] != framed[:-1, 1:])
    # Crofton's formula over four directions: how often lines of the grid cross the outline tells its length.
    crossings = sum(map(np.count_nonzero, straight)) + sum(map(np.count_nonzero, diagonal)) / np.sqrt(2)
    return float(2 * np.count_nonzero(solid) / (crossings * np.pi / 8)) if crossings else 0.0


def _grown(solid: Mask, by: float) -> Float32Array:
    """Move the outline of ``solid`` outwards, or inwards if ``by`` is negative, in pixels; the edge is soft."""
    framed = _framed(solid, int(np.ceil(max(by, 0))) + 1)
    # Of one side of the outline all stays as it is; of the other no more counts than it moves by.
    is_thinned = by < 0
    squares = squared_distances(framed if is_thinned else ~framed, int(abs(by) + 0.5) + 1)
    depths = np.sqrt(np.arange(int(squares.max()) + 1, dtype=np.float64)) * (1 if is_thinned else -1)
    shades = np.clip(depths + by + 0.5, 0, 1).astype(np.float32)
    shades[0] = 0 if is_thinned else 1
    result: Float32Array = shades[squares]
    return result


def _framed(solid: Mask, rim: int) -> Mask:
    framed = np.zeros((solid.shape[0] + 2 * rim, solid.shape[1] + 2 * rim), dtype=bool)
    framed[rim:-rim, rim:-rim] = solid
    return framed


def _resized(ink: Float32Array, size: tuple[int, int]) -> Float32Array:
    image = Image.fromarray(ink).resize(size, Image.Resampling.BICUBIC)
    return np.asarray(image, dtype=np.float32).clip(0, 1)


def _fit(ink: Float32Array, longest: int) -> Float32Array:
    """Scale the digit, the longer side of whose box is given, and move its centre of mass to the middle: at once."""
    scale = MNIST_INPUT.box / longest
    x, y = centre_of_mass(ink)
    if abs(scale - 1) < _NEARLY_FITTED:
        scale, x, y = 1.0, round(x), round(y)
    side = SIZE / scale
    # The centre of pixel (0, 0) lies at 0.5, 0.5 of the area that is resampled.
    left, top = x + 0.5 - (MNIST_INPUT.centre + 0.5) / scale, y + 0.5 - (MNIST_INPUT.centre + 0.5) / scale
    height, width = ink.shape
    above, beside = max(0, math.ceil(-top)) + 1, max(0, math.ceil(-left)) + 1
    below, beyond = max(0, math.ceil(top + side - height)) + 1, max(0, math.ceil(left + side - width)) + 1
    padded = np.zeros((above + height + below, beside + width + beyond), dtype=np.float32)
    padded[above : above + height, beside : beside + width] = ink
    left, top = left + beside, top + above
    if scale == 1:  # moved by whole pixels, nothing is resampled
        fitted = padded[int(top) : int(top) + SIZE, int(left) : int(left) + SIZE]
    else:
        box = (left, top, left + side, top + side)
        image = Image.fromarray(padded).resize((SIZE, SIZE), Image.Resampling.BICUBIC, box=box)
        fitted = np.asarray(image, dtype=np.float32)
    # Lines thinner than a pixel come out pale; full ink is full ink at any resolution.
    return np.divide(fitted, min(float(fitted.max()), 1.0), dtype=np.float32).clip(0, 1)
