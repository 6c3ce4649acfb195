"""Convert ink or a picture to the model's input of 28 × 28 pixels, in MNIST's manner.

Ink is fitted as vectors and then drawn at one pen width, so that neither the size of the drawing nor the width of
the pen matters; a picture is cleaned first (`digitpad.core.preprocessing.clean`). Canvas, files, training data
and the user's own digits all come this way.

Source of the geometry: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits": the digit fits
a box of 20 × 20 and its centre of mass lies in the middle of 28 × 28 (pixel 14, 14, as measured on MNIST).
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.ink.groups import in_groups
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.rasterise import (
    LEAST_EXTENT,
    SIZE,
    Brush,
    Float32Array,
    centre_of_mass,
    centres_of_mass,
    cut,
    segments,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitpad.core.preprocessing.picture import Picture

VERSION: Final = 1
"""Version of what `normalise` does. A model's card names the one it was trained with; they must be equal."""

PEN_WIDTH: Final = 2.5
"""Width of the line that ink is drawn with, in pixels; MNIST's median is about 3."""

EDGE_WIDTH: Final = 0.5
"""Over how many pixels the lines of ink fade to paper: sharper than a picture's, which tells the model whom it reads
(docs/training.md, "Two populations")."""

_MANY_STROKES: Final = 8  # of one drawing; more are sooner drawn as those of many drawings are


def normalise(drawing: Ink | Picture, *, pen_width: float = PEN_WIDTH, edge: float = EDGE_WIDTH) -> Float32Array:
    """Return ``drawing`` as the model sees it.

    Args:
        drawing: ink, or a picture of one digit; one that is normalised already stays as it is.
        pen_width: width in pixels at which ink is drawn; training varies it, recognition never does.
        edge: over how many pixels the lines of ink fade to paper, above 0, at most 1; likewise.

    Returns:
        shape (28, 28), float32, 0 (paper) to 1 (ink); all zeros if there is nothing to see.
    """
    if isinstance(drawing, Ink):
        if len(drawing.strokes) > _MANY_STROKES:
            image: Float32Array = normalise_inks((drawing,), pen_width=pen_width, edge=edge)[0]
            return image
        return _normalise_ink(drawing, pen_width, edge)
    if drawing.is_normalised:
        return np.float32(1) - drawing.pixels
    from digitpad.core.preprocessing.clean import ink_of  # noqa: PLC0415 - the window starts without Pillow

    return _fitted(ink_of(drawing))


def normalise_pictures(pictures: Sequence[Picture]) -> list[Float32Array]:
    """Return what `normalise` makes of each of ``pictures``; sooner, as each step's code is asked for at once."""
    if any(picture.is_normalised for picture in pictures):
        return [normalise(picture) for picture in pictures]
    from digitpad.core.preprocessing.clean import ink_of  # noqa: PLC0415 - see above

    return [_fitted(ink) for ink in [ink_of(picture) for picture in pictures]]


def _fitted(ink: Float32Array | None) -> Float32Array:
    from digitpad.core.preprocessing.fit import image_of  # noqa: PLC0415 - see above

    return np.zeros((SIZE, SIZE), dtype=np.float32) if ink is None else image_of(ink)


def _normalise_ink(ink: Ink, pen_width: float, edge: float) -> Float32Array:
    if ink.is_blank:
        return np.zeros((SIZE, SIZE), dtype=np.float32)
    left, top, right, bottom = ink.corners
    extent = max(right - left, bottom - top)
    scale = (MNIST_INPUT.box - pen_width) / extent if extent > LEAST_EXTENT else 1.0
    fitted = ink.points - np.array(((left + right) / 2, (top + bottom) / 2))
    fitted *= scale
    ends = list(accumulate(map(len, ink.strokes)))
    brush = Brush(segments([fitted[start:end] for start, end in pairwise((0, *ends))]), pen_width)
    # Drawn once to find the centre of mass: retraced lines must not weigh twice, as they would in the strokes. With
    # soft edges, which tell parts of a pixel.
    centre = MNIST_INPUT.centre
    x, y = centre_of_mass(brush.draw((centre, centre)))
    return brush.draw((2 * centre - x, 2 * centre - y), edge=edge)


def normalise_inks(inks: Sequence[Ink], *, pen_width: float = PEN_WIDTH, edge: float = EDGE_WIDTH) -> Float32Array:
    """Return what `normalise` makes of each of ``inks``, to the bit, shape (n, 28, 28); sooner, if they are many."""
    images = np.zeros((len(inks), SIZE, SIZE), dtype=np.float32)
    for rows in in_groups(inks):
        images[rows] = _drawn([inks[i] for i in rows], pen_width, edge)
    return images


def _drawn(inks: Sequence[Ink], pen_width: float, edge: float) -> Float32Array:
    """Return the images of ``inks``, none of them blank, in the steps of `_normalise_ink`."""
    count = len(inks)
    strokes = [stroke.points for ink in inks for stroke in ink.strokes]
    points = np.concatenate(strokes)
    lengths = np.array([len(stroke) for stroke in strokes])
    drawing = np.arange(count).repeat([len(ink.strokes) for ink in inks])
    of_point = drawing.repeat(lengths)
    firsts = np.searchsorted(of_point, np.arange(count))
    low, high = np.minimum.reduceat(points, firsts), np.maximum.reduceat(points, firsts)
    extent = (high - low).max(axis=1)
    is_dot = extent <= LEAST_EXTENT
    scale = np.where(is_dot, 1.0, (MNIST_INPUT.box - pen_width) / np.where(is_dot, 1.0, extent))
    middle = (low + high) / 2
    fitted = (points - middle[of_point]) * scale[of_point, None]
    brush = Brush(cut(fitted, lengths, drawing), pen_width, count=count)
    centre = MNIST_INPUT.centre
    centres = centres_of_mass(brush.draw_all(np.full((count, 2), centre, dtype=np.float64)))
    return brush.draw_all(2 * centre - centres, edge=edge)
