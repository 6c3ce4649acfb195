"""Where things lie on a piece of paper, in heights of the digit, and where that is in the pixels of its picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

Points = npt.NDArray[np.float64]
Grey = npt.NDArray[np.float32]
Rng = np.random.Generator

FINE = 3
"""Samples per pixel, in each direction, with which lines are drawn."""


@dataclass(frozen=True)
class Canvas:
    """A piece of paper seen from a little aside.

    Attributes:
        corner: left and top of what the picture shows, in heights of the digit; the digit's middle is (0, 0).
        extent: width and height of what it shows, likewise.
        unit: pixels a height.
        view: 2 × 3, how the paper lies under the camera: [x', y', depth'] gains of x and y, see `at`.
    """

    corner: tuple[float, float]
    extent: tuple[float, float]
    unit: float
    view: Points

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the picture."""
        return max(round(self.extent[1] * self.unit), 4), max(round(self.extent[0] * self.unit), 4)

    @cached_property
    def matrix(self) -> Points:
        """The homography, shape (3, 3), from heights to pixels."""
        to_pixels = np.array([[self.unit, 0, -self.corner[0] * self.unit], [0, self.unit, -self.corner[1] * self.unit]])
        return np.vstack([to_pixels, [0, 0, 1]]) @ self.view

    def at(self, points: Points) -> Points:
        """Return ``points``, shape (n, 2), in pixels; pixel (row, column) has its centre at x = column + ½."""
        seen = np.column_stack([points, np.ones(len(points))]) @ self.matrix.T
        result: Points = seen[:, :2] / seen[:, 2:]
        return result

    def enlarged(self, image: Grey, middle: tuple[float, float], height: float) -> Grey:
        """Return ``image`` laid on the paper: its point ``middle`` is the digit's, ``height`` its pixels a height."""
        to_image = np.array([[height, 0, middle[0]], [0, height, middle[1]], [0, 0, 1]]) @ np.linalg.inv(self.matrix)
        rows, columns = self.shape
        coefficients = (to_image / to_image[2, 2]).ravel()[:8].tolist()
        seen = Image.fromarray(image).transform(
            (columns, rows), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC
        )
        return np.asarray(seen, dtype=np.float32)


class Layer:
    """A sheet of glass over a canvas, on which lines are drawn: how much of each pixel they cover, 0 to 1."""

    def __init__(self, canvas: Canvas) -> None:
        rows, columns = canvas.shape
        self._canvas = canvas
        self._image = Image.new("L", (columns * FINE, rows * FINE), 0)
        self._brush = ImageDraw.Draw(self._image)

    def line(self, points: Points, width: float | Points, strength: float | Points = 1.0, *, round_ends: bool) -> None:
        """Draw a line through ``points``, shape (n, 2), in heights.

        Args:
            points: as above.
            width: in pixels, of the whole or at each point.
            strength: 0 to 1, likewise; where lines of one layer meet, the later one counts.
            round_ends: whether the pen is round; printed lines are not.
        """
        at = self._canvas.at(points) * FINE
        widths = np.broadcast_to(np.asarray(width) * FINE, len(at)).tolist()
        fills = np.broadcast_to(np.asarray(strength) * 255, len(at)).astype(int).tolist()
        places = at.tolist()
        brush = self._brush
        for (x0, y0), (x1, y1), wide, fill in zip(places, places[1:], widths[1:], fills[1:], strict=False):
            brush.line((x0, y0, x1, y1), fill=fill, width=max(round(wide), 1))
        if round_ends:
            for (x, y), wide, fill in zip(places, widths, fills, strict=True):
                r = max(wide / 2, 0.5)
                brush.ellipse((x - r, y - r, x + r, y + r), fill=fill)

    def area(self, corners: Points) -> None:
        """Fill the polygon with these ``corners``, shape (n, 2), in heights."""
        self._brush.polygon([tuple(corner) for corner in (self._canvas.at(corners) * FINE).tolist()], fill=255)

    def cover(self) -> Grey:
        """Return how much of each pixel is covered, shape of the canvas, 0 to 1."""
        return np.asarray(self._image.reduce(FINE), dtype=np.float32) / np.float32(255)


def mottle(shape: tuple[int, int], rng: Rng, cell: float) -> Grey:
    """Return smooth noise of mean 0 and a standard deviation of about 1, whose spots are ``cell`` pixels wide."""
    rows, columns = (max(round(side / max(cell, 1)) + 1, 2) for side in shape)
    coarse = rng.standard_normal((rows, columns), dtype=np.float32)
    if cell <= 1:
        return coarse[: shape[0], : shape[1]]
    enlarged = Image.fromarray(coarse).resize((shape[1], shape[0]), Image.Resampling.BICUBIC)
    return np.asarray(enlarged, dtype=np.float32) * np.float32(1.3)


def chance(rng: Rng, probability: float) -> bool:
    """Whether something that happens with that ``probability`` does."""
    return bool(rng.random() < probability)
