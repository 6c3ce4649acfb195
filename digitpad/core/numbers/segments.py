"""Segments of ink that may be digits or parts of one, and the lines of writing in which they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Stroke
from digitpad.core.preprocessing.rasterise import LEAST_EXTENT, Float32Array

SAMPLES: Final = 24
"""Points that stand for the ink of a segment where distances are measured."""

MOST_SEGMENTS: Final = 500
"""No number has more: halftone, hatching, a page of print."""

_FLATTEST: Final = 1e-6  # of the line's length; a line cannot be lower
_FEW: Final = 2  # heaps of ink that may be one digit
_LINE_GAP: Final = 0.15  # of the lower line's height; the halves of an 8 or a 5 are nearer
_LINE_HEIGHT: Final = 0.5  # of the other line's height, at least; a bar is no line
_LINE_SHARED: Final = 0.3  # of the shorter line's width that lies above the other; else it is one line that climbs


class TooManySegmentsError(Exception):
    """There is ink, but it is no number."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some ink of a picture.

    Attributes:
        left: column of the picture in which ``ink`` begins.
        top: row of the picture in which ``ink`` begins.
        ink: shape (h, w), float32, 0 (paper) to 1 (ink).
    """

    left: int
    top: int
    ink: Float32Array

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in pixels of the picture."""
        return self.left, self.top, self.left + self.ink.shape[1], self.top + self.ink.shape[0]


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """The segments of one line, from left to right.

    Attributes:
        boxes: shape (n, 4): left, top, right, bottom, in any unit.
        samples: shape (n, `SAMPLES`, 2): points of their ink.
        cuts: shape (n, n): how much ink, in the unit, was cut between segment i and j > i; -1 where nothing was.
    """

    boxes: FloatArray
    samples: FloatArray
    cuts: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line of writing.

    Attributes:
        segments: from left to right.
        members: what each of them consists of.
    """

    segments: Segments
    members: tuple[tuple[Stroke | Part, ...], ...]

    def group(self, first: int, count: int) -> tuple[Stroke | Part, ...]:
        """Return what the ``count`` segments from the ``first`` on consist of."""
        return tuple(member for members in self.members[first : first + count] for member in members)


def line_of(boxes: FloatArray) -> tuple[float, float]:
    """Return the height of the digits of a line and the y of its middle, from its segments, shape (n, 4).

    Segments that lie above each other count as one, and those that are low beside the others (bars, dots) not at all.
    """
    order = np.argsort(boxes[:, 0], kind="stable")
    blobs: list[list[float]] = []
    for left, top, right, bottom in boxes[order].tolist():
        # Neighbours may overlap a little; the strokes of one digit overlap by more than half of the narrower.
        if blobs and min(right, blobs[-1][2]) - left > 0.5 * min(right - left, blobs[-1][2] - blobs[-1][0]):
            last = blobs[-1]
            last[1], last[2], last[3] = min(last[1], top), max(last[2], right), max(last[3], bottom)
        else:
            blobs.append([left, top, right, bottom])
    tops, bottoms = np.array(blobs)[:, 1], np.array(blobs)[:, 3]
    heights = bottoms - tops
    tall = heights >= 0.5 * heights.max()
    few = len(blobs) <= _FEW  # perhaps the halves of one digit, which only together are as high as it
    usual = float(bottoms[tall].max() - tops[tall].min() if few else np.median(heights[tall]))
    height = usual or float((boxes[:, 2] - boxes[:, 0]).max()) or 1.0
    height = max(height, _FLATTEST * float((boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max()))
    return height if height > LEAST_EXTENT else 1.0, float(np.median((tops + bottoms)[tall])) / 2


def ways_to_split(boxes: FloatArray) -> list[list[list[int]]]:
    """Return the numbers of the ``boxes``, shape (n, 4), n ≥ 1, as one line, and as lines from top to bottom.

    Lines are parted by paper from one side to the other. What is low beside its neighbour, near to it, or not below
    it but to its side belongs to the same line.
    """
    bands: list[list[int]] = []
    bottom = -np.inf
    for i in np.argsort(boxes[:, 1], kind="stable").tolist():
        if boxes[i, 1] > bottom:
            bands.append([])
        bands[-1].append(i)
        bottom = max(bottom, boxes[i, 3])
    lines = [bands[0]]
    for band in bands[1:]:
        if _are_two_lines(around(boxes[lines[-1]]), around(boxes[band])):
            lines.append(band)
        else:
            lines[-1] = lines[-1] + band
    one = [list(range(len(boxes)))]
    return [one, lines] if len(lines) > 1 else [one]


def around(boxes: FloatArray) -> list[float]:
    """Return left, top, right and bottom of all ``boxes``, shape (n, 4)."""
    return [*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()]


def _are_two_lines(above: list[float], below: list[float]) -> bool:
    heights = above[3] - above[1], below[3] - below[1]
    widths = above[2] - above[0], below[2] - below[0]
    shared = min(above[2], below[2]) - max(above[0], below[0])
    return (
        below[1] - above[3] > _LINE_GAP * min(heights)
        and min(heights) > _LINE_HEIGHT * max(heights)
        and shared > _LINE_SHARED * min(widths)
    )
