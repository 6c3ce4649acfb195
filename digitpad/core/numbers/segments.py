"""Segments of ink that may be digits or parts of one, and the lines of writing in which they stand, left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.numbers.rows import around, runs, ways_to_split
from digitpad.core.preprocessing.rasterise import LEAST_EXTENT, Float32Array

SAMPLES: Final = 24
"""Points that stand for the ink of a segment where distances are measured."""

MOST_SEGMENTS: Final = 500
"""No number has more: halftone, hatching, a page of print."""

_MOST_ON_A_PAGE: Final = 2000  # strokes
_MOST_STROKES: Final = 100  # of one line; beyond it, strokes that lie above each other count as one
_WIDE: Final = 1.0  # heights of the line; a wider stroke may be several digits
_PIECE: Final = 0.12  # heights of the line; what is cut off is at least so wide
_FLAT: Final = 0.15  # height for width of a line that underlines
_LONG: Final = 1.8  # heights of what is underlined, at least
_CUT: Final = 0.2  # heights of the line; what is cut off is at least so long
_ON: Final = 0.9  # cosine of the angle within which a way goes straight on
_BACK: Final = 0.02  # heights of the line by which the pen may go back at a cut
_FLATTEST: Final = 1e-6  # of the line's length; a line cannot be lower
_FEW: Final = 2  # heaps of ink that may be one digit


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
class Page:
    """The ink of a picture in its connected parts.

    Attributes:
        shape: of the picture, its height and width.
        parts: in no order.
        marks: probability of each pixel to be a mark's and no digit's, if it is ink; None where nobody was asked.
    """

    shape: tuple[int, int]
    parts: tuple[Part, ...]
    marks: Float32Array | None = None

    def turned(self, quarters: int) -> Page:
        """Return it turned clockwise by ``quarters`` of a full turn."""
        if not quarters:
            return self
        height, width = self.shape
        parts = [Part(height - part.box[3], part.left, np.rot90(part.ink, -1)) for part in self.parts]
        marks = None if self.marks is None else np.rot90(self.marks, -1)
        return Page((width, height), tuple(parts), marks).turned(quarters - 1)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line of writing: its segments from left to right.

    Attributes:
        boxes: shape (n, 4): left, top, right, bottom, in any unit.
        samples: shape (n, `SAMPLES`, 2): points of their ink.
        cuts: shape (n, n): how much ink, in the unit, was cut between segment i and j > i; -1 where nothing was.
        members: what each segment consists of.
        turns: when each was drawn, from first to last, shape (n,); of a picture the order from left to right.
        apart: shape (m, 4): the boxes of what stands with the line and is no writing: what it is underlined with.
        as_marks: how much more probable it is that each segment is a mark than that it is a digit, the logarithm,
            shape (n,); None where nothing but its form tells, as in ink and on plain paper.
    """

    boxes: FloatArray
    samples: FloatArray
    cuts: FloatArray
    members: tuple[tuple[Stroke | Part, ...], ...]
    turns: tuple[int, ...]
    apart: FloatArray = field(default_factory=lambda: np.empty((0, 4)))
    as_marks: FloatArray | None = None

    @property
    def is_ink(self) -> bool:
        """Whether it consists of strokes."""
        return isinstance(self.members[0][0], Stroke)

    @property
    def is_of_whole_strokes(self) -> bool:
        """Whether it is ink, and no stroke had to be cut."""
        return self.is_ink and np.count_nonzero(self.cuts >= 0) == len(self.cuts)

    def is_way(self, first: int, count: int) -> bool:
        """Whether these segments are the way from one digit to the next, that the pen drew without being lifted."""
        if not self.is_ink:
            return False
        own = self.cuts[first : first + count]
        return bool((own >= 0).sum() > count * count)

    def group(self, first: int, count: int) -> tuple[Stroke | Part, ...]:
        """Return what the ``count`` segments from the ``first`` on consist of, in the order in which it was drawn."""
        segments = sorted(range(first, first + count), key=self.turns.__getitem__)
        return tuple(member for segment in segments for member in self.members[segment])


def line_of(boxes: FloatArray) -> tuple[float, float]:
    """Return the height of the digits of a line and the y of its middle, from its segments, shape (n, 4).

    Segments that lie above each other count as one, and those that are low beside the others (bars, dots) not at all.
    """
    blobs = blobs_of(boxes)
    tops, bottoms = np.array(blobs)[:, 1], np.array(blobs)[:, 3]
    heights = bottoms - tops
    tall = heights >= 0.5 * heights.max()
    few = len(blobs) <= _FEW  # perhaps the halves of one digit, which only together are as high as it
    usual = float(bottoms[tall].max() - tops[tall].min() if few else np.median(heights[tall]))
    height = usual or float((boxes[:, 2] - boxes[:, 0]).max()) or 1.0
    height = max(height, _FLATTEST * float((boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max()))
    return height if height > LEAST_EXTENT else 1.0, float(np.median((tops + bottoms)[tall])) / 2


def blobs_of(boxes: FloatArray) -> list[list[float]]:
    """Return the boxes of the segments of a line, shape (n, 4), from left to right: one for those above each other."""
    order = np.argsort(boxes[:, 0], kind="stable")
    blobs: list[list[float]] = []
    for left, top, right, bottom in boxes[order].tolist():
        # Neighbours may overlap a little; the strokes of one digit overlap by more than half of the narrower.
        if blobs and min(right, blobs[-1][2]) - left >= 0.5 * min(right - left, blobs[-1][2] - blobs[-1][0]):
            last = blobs[-1]
            last[1], last[2], last[3] = min(last[1], top), max(last[2], right), max(last[3], bottom)
        else:
            blobs.append([left, top, right, bottom])
    return blobs


def ink_ways(ink: Ink) -> list[list[Line]]:
    """Return the ways to see ``ink`` as lines from top to bottom: as one, and as several where it may be so.

    A blank drawing has none.

    Raises:
        TooManySegmentsError: it has more strokes than a page of numbers.
    """
    if ink.is_blank:
        return []
    if len(ink.strokes) > _MOST_ON_A_PAGE:
        raise TooManySegmentsError
    boxes = np.array([around(np.tile(stroke.points, 2)) for stroke in ink.strokes])
    is_rule = _are_rules(boxes)
    (written,), rules = np.nonzero(~is_rule), boxes[is_rule]
    ways = [[sorted(row) for row in way] for way in ways_to_split(boxes[written])]
    of_row = [written[row].tolist() for way in ways for row in way]
    lines = iter([_ink_line([ink.strokes[i] for i in row], boxes[row]) for row in of_row])
    return [_with_rules([next(lines) for _ in way], rules) for way in ways]


def _are_rules(boxes: FloatArray) -> npt.NDArray[np.bool_]:
    """Return which of the strokes in the ``boxes`` underline or cross out what the others write, shape (n,)."""
    wide, high = (boxes[:, 2:] - boxes[:, :2]).T
    flat = high <= _FLAT * wide
    if flat.all() or not flat.any():
        return np.zeros(len(boxes), dtype=bool)
    others = high[~flat]
    result: npt.NDArray[np.bool_] = flat & (wide > _LONG * np.median(others[others >= 0.5 * others.max()]))
    return result


def _with_rules(lines: list[Line], rules: FloatArray) -> list[Line]:
    """Return ``lines``, each with those of the ``rules`` that are nearest to it."""
    if not len(rules):
        return lines
    middles = np.array([np.median(line.boxes[:, (1, 3)].mean(axis=1)) for line in lines])
    nearest = np.abs(rules[:, (1, 3)].mean(axis=1)[:, None] - middles).argmin(axis=1)
    return [replace(line, apart=rules[nearest == i]) for i, line in enumerate(lines)]


def _ink_line(strokes: Sequence[Stroke], boxes: FloatArray) -> Line:
    if len(strokes) > _MOST_STROKES:
        parts = [[tuple(strokes[i] for i in sorted(heap))] for heap in runs(boxes[:, 0], boxes[:, 2])]
    else:
        height, _ = line_of(boxes)
        parts = [[(part,) for part in _cut_stroke(stroke, height)] for stroke in strokes]
    origins = np.repeat(np.arange(len(parts)), [len(of_one) for of_one in parts])
    members = [member for of_one in parts for member in of_one]
    own = np.array([around(np.tile(np.concatenate([stroke.points for stroke in group]), 2)) for group in members])
    order = np.argsort(own[:, 0] + own[:, 2], kind="stable")
    cuts = np.where(origins[order][:, None] == origins[order], 0.0, -1.0)
    ordered = tuple(members[i] for i in order.tolist())
    samples = np.stack([_samples(group) for group in ordered])
    return Line(own[order], samples, cuts, ordered, tuple(order.tolist()))


def _samples(strokes: tuple[Stroke, ...]) -> FloatArray:
    points = np.concatenate([stroke.points for stroke in strokes]) if len(strokes) > 1 else strokes[0].points
    if len(points) == 1:
        return np.repeat(points, SAMPLES, axis=0)
    steps = np.diff(points, axis=0)
    along = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
    at = np.linspace(0, along[-1], SAMPLES)
    return np.stack((np.interp(at, along, points[:, 0]), np.interp(at, along, points[:, 1])), axis=1)


@lru_cache(maxsize=_MOST_STROKES)  # while the last stroke grows, the pieces of all others stay the same objects
def _cut_stroke(stroke: Stroke, height: float) -> tuple[Stroke, ...]:
    """Cut ``stroke`` if it may be several digits: where it goes from left to right for good, as between two digits.

    There the pen may have drawn a way that belongs to neither digit: it is cut at both ends, and again where the way
    leaves the one digit's place and enters the other's.
    """
    if np.ptp(stroke.points[:, 0]) <= _WIDE * height or len(stroke) < 4:
        return (stroke,)
    points = stroke.points if stroke.points[-1, 0] >= stroke.points[0, 0] else stroke.points * (-1, 1)
    x = points[:, 0]
    so_far, to_come = np.maximum.accumulate(x), np.minimum.accumulate(x[::-1])[::-1]
    (crossings,) = np.nonzero(so_far[:-1] <= to_come[1:] + _BACK * height)  # between point i and point i + 1
    ways = np.split(crossings, np.flatnonzero(np.diff(crossings) > 1) + 1) if len(crossings) else []
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))
    cuts: list[int] = []
    for way in ways:
        first, last = int(way[0]), int(way[-1]) + 1
        if x[last] - float(x.min()) < _PIECE * height or float(x.max()) - x[first] < _PIECE * height:
            continue
        for cut in (_straight(points, first, last, -1), first, last, _straight(points, last, first, 1)):
            before = cuts[-1] if cuts else 0
            if min(along[cut] - along[before], along[-1] - along[cut]) > _CUT * height:
                cuts.append(cut)
    return _split(stroke, cuts)


def _straight(points: FloatArray, start: int, other: int, step: int) -> int:
    """Return the point up to which the way between ``start`` and ``other`` goes straight on beyond ``start``."""
    heading = (points[start] - points[other]) if start != other else np.array([float(step), 0.0])
    heading = heading / max(float(np.hypot(*heading)), 1e-9)
    at = start
    while 0 < at < len(points) - 1:
        ahead = points[at + step] - points[at]
        if float(ahead @ heading) < _ON * float(np.hypot(*ahead)):
            break
        at += step
    return at


def _split(stroke: Stroke, cuts: Sequence[int]) -> tuple[Stroke, ...]:
    """Return the pieces of ``stroke`` between ``cuts``; the point of a cut ends one and begins the next."""
    ends = [0, *cuts, len(stroke) - 1]
    return tuple(Stroke(stroke.points[first : last + 1]) for first, last in pairwise(ends))


def mended(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Return ``strokes``, in the order in which they were drawn, with those in one that had been cut apart."""
    result = [strokes[0]]
    for stroke in strokes[1:]:
        before = result[-1].points
        if len(before) > 1 and len(stroke) > 1 and np.array_equal(before[-1], stroke.points[0]):
            result[-1] = Stroke(np.concatenate((before, stroke.points[1:])))
        else:
            result.append(stroke)
    return tuple(result)
