"""A line of writing as the line reader sees it: a strip of constant height, as wide as the line is long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Stroke
from digitpad.core.numbers.segments import Part, line_of
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from PIL import Image

ROWS: Final = 32
"""Height of a strip in pixels."""

TALL: Final = 22
"""Height of the line's digits in a strip, in pixels; those that are higher or stray from the line still fit."""

MARGIN: Final = 6
"""Pixels of paper on the left and on the right."""

LONGEST: Final = 1200
"""Pixels; a line that is longer beside its height is no number."""

_PEN: Final = 0.1  # width of the pen that ink is drawn with, in heights of the line
_FINE: Final = 3  # pixels of the drawing to one of the strip, for smooth lines
_FARTHEST: Final = 10_000.0  # pixels of the drawing; what is farther is not on the strip, and too much for Pillow
_MOST_PIXELS: Final = 20_000_000  # of the line where it comes from


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A line, and where it lies in its drawing.

    Attributes:
        pixels: shape (`ROWS`, width), float32, 0 (paper) to 1 (ink).
        left: of the strip, in the drawing's unit.
        top: likewise.
        scale: pixels of the strip to the drawing's unit.
    """

    pixels: Float32Array
    left: float
    top: float
    scale: float

    def box(self, columns: slice, rows: slice) -> tuple[float, float, float, float]:
        """Return left, top, width and height of a part of the strip, in the drawing's unit."""
        left, top = self.left + columns.start / self.scale, self.top + rows.start / self.scale
        return left, top, (columns.stop - columns.start) / self.scale, (rows.stop - rows.start) / self.scale


def strip_of(boxes: FloatArray, members: Sequence[Stroke | Part]) -> Strip | None:
    """Return one line of writing as the line reader sees it; None if it is longer than `LONGEST`.

    Args:
        boxes: of its segments, shape (n, 4), n ≥ 1.
        members: strokes or parts, all that the segments consist of.
    """
    height, middle = line_of(boxes)
    left, right = float(boxes[:, 0].min()), float(boxes[:, 2].max())
    width = np.ceil((right - left) / height * TALL) + 2 * MARGIN
    if not width <= LONGEST:
        return None
    scale = TALL / height
    corner = np.array([left - MARGIN / scale, middle - ROWS / 2 / scale])
    strokes = [member for member in members if isinstance(member, Stroke)]
    parts = [member for member in members if isinstance(member, Part)]
    pixels = _drawn(strokes, corner, scale, int(width)) if strokes else _resized(parts, corner, scale, int(width))
    return None if pixels is None else Strip(pixels, float(corner[0]), float(corner[1]), scale)


def _drawn(strokes: Sequence[Stroke], corner: FloatArray, scale: float, width: int) -> Float32Array:
    from PIL import Image, ImageDraw  # noqa: PLC0415 - a window that reads single digits need not wait for it

    image = Image.new("L", (width * _FINE, ROWS * _FINE))
    brush = ImageDraw.Draw(image)
    radius = _PEN * TALL * _FINE / 2
    for stroke in strokes:
        places = np.clip((stroke.points - corner) * scale * _FINE, -_FARTHEST, _FARTHEST)
        points = [tuple(place) for place in places.tolist()]
        brush.line(points, fill=255, width=round(2 * radius), joint="curve")
        for x, y in points:
            brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return _unit(image.resize((width, ROWS), Image.Resampling.BOX))


def _resized(parts: Sequence[Part], corner: FloatArray, scale: float, width: int) -> Float32Array | None:
    from PIL import Image  # noqa: PLC0415 - as above

    boxes = np.array([part.box for part in parts])
    end = corner + np.array([width, ROWS]) / scale
    low = np.minimum(boxes[:, :2].min(axis=0), np.floor(corner)).astype(np.int64)
    high = np.maximum(boxes[:, 2:].max(axis=0), np.ceil(end)).astype(np.int64)
    if (high - low).prod() > _MOST_PIXELS:
        return None
    ink = np.zeros((high - low)[::-1], dtype=np.uint8)
    for part in parts:
        left, top, right, bottom = part.box
        place = ink[top - low[1] : bottom - low[1], left - low[0] : right - low[0]]
        np.maximum(place, (part.ink * 255).astype(np.uint8), out=place)
    box = (*(corner - low).tolist(), *(end - low).tolist())
    return _unit(Image.fromarray(ink).resize((width, ROWS), Image.Resampling.BILINEAR, box=box))


def _unit(image: Image.Image) -> Float32Array:
    return np.asarray(image, dtype=np.float32) / np.float32(255)
