"""Ten digits written by hand, so to speak: strokes for tests that must not depend on any data set."""

from __future__ import annotations

import io
import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from digitpad.core.ink.ink import Ink

Points = list[tuple[float, float]]


def _arc(cx: float, cy: float, rx: float, ry: float, start: float, stop: float, steps: int = 24) -> Points:
    """Points on an ellipse, angles in degrees, clockwise from the right as y points down."""
    angles = [math.radians(start + (stop - start) * i / steps) for i in range(steps + 1)]
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


_STROKES: Final[dict[int, list[Points]]] = {
    0: [_arc(50, 50, 28, 46, -90, 270)],
    1: [[(34, 24), (52, 4), (52, 50), (52, 96)]],
    2: [[*_arc(50, 30, 27, 26, -170, 40), (24, 94), (80, 94)]],
    3: [[*_arc(48, 27, 24, 23, -150, 90, 18), *_arc(48, 73, 28, 23, -90, 150, 18)]],
    4: [[(52, 4), (18, 64), (84, 64)], [(62, 34), (62, 97)]],
    5: [[(32, 6), (28, 44), *_arc(46, 66, 30, 27, -120, 140)], [(32, 6), (76, 6)]],
    6: [[(64, 4), (44, 24), (28, 52), *_arc(50, 70, 25, 25, -170, 190)]],
    7: [[(20, 8), (80, 8), (60, 50), (42, 96)]],
    8: [[*_arc(50, 27, 21, 22, 90, -270), *_arc(50, 73, 26, 24, -90, 270)]],
    9: [[*_arc(48, 30, 24, 25, 0, -360), (72, 30), (68, 66), (58, 96)]],
}


def digit_ink(digit: int) -> Ink:
    """Return ``digit`` in a box of 100 × 100 units."""
    return Ink.from_points(_STROKES[digit], label=digit)


def transformed(ink: Ink, *, scale: float = 1.0, shift: tuple[float, float] = (0.0, 0.0)) -> Ink:
    """Return ``ink`` scaled about the origin, then moved."""
    return Ink.from_points([stroke.points * scale + np.array(shift) for stroke in ink.strokes], label=ink.label)


def picture_of(
    ink: Ink, *, size: int = 300, share: float = 0.6, pen: float = 12, paper: int = 255, colour: int = 0
) -> npt.NDArray[np.uint8]:
    """Draw ``ink`` with a round pen of ``pen`` pixels, ``share`` of the picture large, in the middle."""
    fine = 4
    image = Image.new("L", (size * fine, size * fine), paper)
    brush = ImageDraw.Draw(image)
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    scale = share * size / float((high - low).max())
    radius = pen * fine / 2
    for stroke in ink.strokes:
        points = [tuple(p) for p in ((stroke.points - (low + high) / 2) * scale + size / 2) * fine]
        brush.line(points, fill=colour, width=round(pen * fine), joint="curve")
        for x, y in points:
            brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    return np.asarray(image.resize((size, size), Image.Resampling.BOX))


def encoded(pixels: npt.NDArray[np.generic], kind: str = "PNG", **options: object) -> bytes:
    """Return ``pixels`` as the bytes of a picture file."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **options)
    return stream.getvalue()
