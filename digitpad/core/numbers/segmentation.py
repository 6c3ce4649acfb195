"""Where the digits of a picture may be parted: connected parts, and seams through parts that may be several digits.

There are more seams than digits: which of them are used, the reading decides (`digitpad.core.numbers.lattice`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.rows import ways_to_split
from digitpad.core.numbers.seams import all_cheapest, seams_through
from digitpad.core.numbers.segments import (
    MOST_SEGMENTS,
    SAMPLES,
    Line,
    Page,
    Part,
    TooManySegmentsError,
    line_of,
)
from digitpad.core.preprocessing.clean import written_on_picture
from digitpad.core.preprocessing.fit import box_of, image_of
from digitpad.core.preprocessing.morphology import Parts, highest
from digitpad.core.preprocessing.morphology import parts_of as connected_parts
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

_INKED: Final = 0.15  # share of full ink at which a pixel belongs to a part
_ROWS: Final = 48  # a part is made no higher than this to look for seams
_MAY_BE_TWO: Final = 0.5  # width, in heights of the line, from which a part is cut
_LEAST_MASS: Final = 0.04  # of a part; what a seam cuts off must have as much
_BIT: Final = 0.5  # heights; what is smaller may have been broken off a digit
_CLOSE: Final = 0.045  # heights between a digit and what has been broken off it
_ALONG: Final = 0.8  # of an edge of the picture that a strip beside the paper lies along
_STRIP: Final = 0.04  # of that edge; a strip is broader than a 1
_FILLED: Final = 0.7  # of a strip's box
_LEAST_WEIGHT: Final = 1e-3  # of a pixel beside its ink
_LEAST_SHARE: Final = 0.02  # of what is seen as a mark's or as a digit's
_MOST_CUT: Final = 150  # connected parts beyond which nothing is cut


def parts_of(ink: Float32Array) -> list[Part]:
    """Return the connected parts of ``ink``, shape (h, w), in no order; what a broken line left belongs together.

    Raises:
        TooManySegmentsError: there are more than a number can have.
    """
    solid = ink > _INKED
    found = connected_parts(solid)
    if len(found) > MOST_SEGMENTS:
        raise TooManySegmentsError
    owners = _owners(found)
    labels = owners[found.labels]
    # Pale rims belong to their part.
    labels = np.where(solid, labels, highest(labels, 3))
    low, high = np.full((len(owners), 2), max(ink.shape)), np.zeros((len(owners), 2), dtype=np.int64)
    np.minimum.at(low, owners[1:], found.boxes[:, :2] - 1)
    np.maximum.at(high, owners[1:], found.boxes[:, 2:] + 1)
    parts = []
    for number in np.unique(owners[1:]).tolist():
        (top, left), (bottom, right) = np.maximum(low[number], 0).tolist(), high[number].tolist()
        own = labels[top:bottom, left:right] == number
        rows, columns = box_of(own)
        seen = ink[top:bottom, left:right][rows, columns]
        parts.append(Part(left + columns.start, top + rows.start, np.where(own[rows, columns], seen, np.float32(0))))
    return parts


def _owners(parts: Parts) -> npt.NDArray[np.int32]:
    """Return which of ``parts`` each number is of; every bit of a broken line is given to what it lies close to."""
    owners = np.arange(len(parts) + 1, dtype=np.int32)
    spans = parts.boxes[:, (1, 0, 3, 2)].astype(np.float64)
    if len(spans) < 2:
        return owners
    sizes = (spans[:, 2:] - spans[:, :2]).max(axis=1)
    heights = spans[:, 3] - spans[:, 1]
    usual = float(np.median(heights[heights >= 0.5 * heights.max()]))
    bits = sizes < _BIT * usual
    reach = round(_CLOSE * usual / 2)
    if not bits.any() or reach < 1:
        return owners
    heap_of = np.zeros(len(owners), dtype=np.int32)
    heap_of[parts.labels] = connected_parts(highest(parts.labels > 0, 2 * reach + 1)).labels  # each lies in one heap
    heap_of = heap_of[1:]
    for bit in np.flatnonzero(bits).tolist():
        others = np.flatnonzero(heap_of == heap_of[bit])
        wholes = others[~bits[others]]
        if len(wholes):
            apart = np.maximum(spans[wholes, :2] - spans[bit, 2:], spans[bit, :2] - spans[wholes, 2:]).max(axis=1)
            owners[bit + 1] = wholes[apart.argmin()] + 1
        else:
            owners[bit + 1] = others[0] + 1
    return owners


def picture_ways(picture: Picture) -> list[list[Line]]:
    """Return the ways to see ``picture`` as lines, as `digitpad.core.numbers.segments.ink_ways` does.

    Raises:
        TooManySegmentsError: it has more connected parts than a number can have.
    """
    page = page_of(picture)
    return [] if page is None else [[cut() for cut in way] for way in page_ways(page)]


def page_of(picture: Picture) -> Page | None:
    """Return what is written on ``picture``, without what lies beside the paper; None if nothing is.

    Raises:
        TooManySegmentsError: it has more connected parts than a number can have.
    """
    written = written_on_picture(picture)
    if written is None:
        return None
    rows, columns = written.ink.shape
    parts = [part for part in parts_of(written.ink) if not _is_strip(part, written.ink.shape)]
    return Page((rows, columns), tuple(parts), written.marks) if parts else None


def page_ways(page: Page) -> list[list[Callable[[], Line]]]:
    """Return the ways to see ``page`` as lines, as `picture_ways` does; each line is cut when it is called for."""
    boxes = np.array([part.box for part in page.parts], dtype=np.float64)
    ways = ways_to_split(boxes)
    return [[partial(_line, [page.parts[i] for i in row], page.marks) for row in way] for way in ways]


def _is_strip(part: Part, shape: tuple[int, ...]) -> bool:
    """Whether ``part`` is what lies beside the paper: it fills the most of an edge of the picture, and is no line."""
    rows, columns = shape
    for solid, edge in ((part.ink > 0.5, rows), (part.ink.T > 0.5, columns)):
        is_upright = edge == rows
        starts, stops = (part.left, part.box[2]) if is_upright else (part.top, part.box[3])
        at_edge = [solid[:, 0]] * (starts == 0) + [solid[:, -1]] * (stops == (columns if is_upright else rows))
        along = max((int(np.count_nonzero(each)) for each in at_edge), default=0)
        if along > _ALONG * edge and solid.shape[1] > _STRIP * edge and solid.mean() > _FILLED:
            return True
    return False


def _line(parts: list[Part], marks: Float32Array | None) -> Line:
    """Cut the ``parts`` of one line where they may be several digits; ``marks`` as `Page` has them."""
    height, _ = line_of(np.array([part.box for part in parts], dtype=np.float64))
    found: list[tuple[Part, int, int, float]] = []  # segment, its part, its place there, the ink cut on its left
    for number, cut in enumerate(
        _all_cut(parts, height) if len(parts) <= _MOST_CUT else [[(part, 0.0)] for part in parts]
    ):
        found += [(segment, number, place, ink) for place, (segment, ink) in enumerate(cut)]
    found.sort(key=lambda entry: entry[0].box[0] + entry[0].box[2])
    cuts = np.full((len(found), len(found)), -1.0)
    at = {(number, place): i for i, (_, number, place, _) in enumerate(found)}
    for i, (_, number, place, ink) in enumerate(found):
        if (before := at.get((number, place - 1))) is not None:
            cuts[min(i, before), max(i, before)] = ink if before < i else max(ink, found[before][3])
    segments = [entry[0] for entry in found]
    boxes = np.array([segment.box for segment in segments], dtype=np.float64)
    samples = np.stack([_samples(segment) for segment in segments])
    members, turns = tuple((segment,) for segment in segments), tuple(range(len(segments)))
    seen = None if marks is None else np.array([_evidence(segment, marks) for segment in segments])
    return Line(boxes, samples, cuts, members, turns, as_marks=seen)


def _evidence(segment: Part, marks: Float32Array) -> float:
    """Return the logarithm of how much more probable it is that ``segment`` is a mark than that it is a digit."""
    left, top, right, bottom = segment.box
    share = np.average(marks[top:bottom, left:right], weights=np.maximum(segment.ink, _LEAST_WEIGHT))
    share = np.clip(share, _LEAST_SHARE, 1 - _LEAST_SHARE)
    return float(np.log(share / (1 - share)))


def joined_image(segments: list[Part]) -> Float32Array:
    """Return the digit that ``segments`` make as the model sees it, shape (28, 28), float32, 0 (paper) to 1 (ink)."""
    if len(segments) == 1:
        return image_of(np.ascontiguousarray(segments[0].ink))  # sums add in its order
    lefts, tops, rights, bottoms = zip(*(segment.box for segment in segments), strict=True)
    left, top = min(lefts), min(tops)
    ink = np.zeros((max(bottoms) - top, max(rights) - left), dtype=np.float32)
    for segment in segments:
        x0, y0, x1, y1 = segment.box
        place = ink[y0 - top : y1 - top, x0 - left : x1 - left]
        np.maximum(place, segment.ink, out=place)
    return image_of(ink)


def _samples(segment: Part) -> FloatArray:
    places = np.argwhere(segment.ink > 0.5)
    if len(places) == 0:
        places = np.argwhere(segment.ink == segment.ink.max())
    some = places[np.linspace(0, len(places) - 1, SAMPLES).astype(np.int64)]
    return (some[:, ::-1] + (segment.left, segment.top)).astype(np.float64)


def _all_cut(parts: list[Part], height: float) -> list[list[tuple[Part, float]]]:
    """Return the segments of each of ``parts`` from left to right, each with the ink that was cut on its left."""
    small = [_reduced(part) if _may_be_several(part, height) else None for part in parts]
    cheapest = all_cheapest({number: ink for number, ink in enumerate(small) if ink is not None})
    return [
        [(part, 0.0)] if ink is None else _cut(part, ink, height, *cheapest[number])
        for number, (part, ink) in enumerate(zip(parts, small, strict=True))
    ]


def _may_be_several(part: Part, height: float) -> bool:
    rows, columns = part.ink.shape
    return bool(columns >= _MAY_BE_TWO * height and rows >= 0.4 * height and rows >= 5)


def _reduced(part: Part) -> FloatArray:
    rows, columns = part.ink.shape
    scale = min(1.0, _ROWS / rows)
    size = (max(round(columns * scale), 2), max(round(rows * scale), 2))
    small = np.asarray(Image.fromarray(part.ink).resize(size, Image.Resampling.BOX)) if scale < 1 else part.ink
    return small.astype(np.float64)


def _cut(
    part: Part, small: FloatArray, height: float, costs: FloatArray, came: npt.NDArray[np.int64]
) -> list[tuple[Part, float]]:
    """Return the segments of ``part``, which is ``small`` where seams are looked for, as `_all_cut` does.

    Args:
        part: that is cut.
        small: its ink, reduced.
        height: of the line.
        costs: of the cheapest ways through it from above and from below, as `all_cheapest` gives them.
        came: likewise.
    """
    rows, columns = part.ink.shape
    scale = min(1.0, _ROWS / rows)
    seams = seams_through(small, height * scale, costs, came)
    if not seams:
        return [(part, 0.0)]
    # Which segment a pixel is in: how many seams lie on its left.
    row = np.minimum((np.arange(rows) + 0.5) * small.shape[0] / rows, small.shape[0] - 1).astype(np.int64)
    places = np.sort(np.stack([seam[row] for seam, _ in seams]), axis=0) * (columns / small.shape[1])
    which = (np.arange(columns)[None, :, None] >= places.T[:, None, :]).sum(axis=-1)
    return _pieces(part, which, [ink / scale for _, ink in seams])


def _pieces(part: Part, which: npt.NDArray[np.int64], cut: list[float]) -> list[tuple[Part, float]]:
    mass = np.bincount(which.ravel(), weights=part.ink.ravel().astype(np.float64), minlength=len(cut) + 1)
    result: list[tuple[Part, float]] = []
    begun, ink_cut = 0, 0.0
    for number in range(len(cut) + 1):
        # What is too little to be anything goes with what comes next, or at the end with what came before.
        so_far, rest = mass[begun : number + 1].sum(), mass[number + 1 :].sum()
        if number < len(cut) and min(so_far, rest) < _LEAST_MASS * mass.sum():
            continue
        own = np.where((which >= begun) & (which <= number), part.ink, np.float32(0))
        rows, columns = box_of(own != 0)
        result.append((Part(part.left + columns.start, part.top + rows.start, own[rows, columns]), ink_cut))
        if number < len(cut):
            begun, ink_cut = number + 1, cut[number]
    return result
