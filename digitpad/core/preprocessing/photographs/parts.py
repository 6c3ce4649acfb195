"""Choose the parts of a picture's ink that are its one digit, and leave out what else there is.

Left out are dust, frames, rules, punch holes, shadows' rests, and what a neighbour reaches into the picture with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.fit import EDGE, Box, Mask, box_of, line_width
from digitpad.core.preprocessing.morphology import Parts, parts_of
from digitpad.core.preprocessing.photographs.rules import without_rules
from digitpad.core.preprocessing.rasterise import Float32Array

_LARGE: Final = 48  # pixels of the shorter side above which there is room for more than a digit
_SPANS: Final = 0.5  # of a side; what is shorter is no rule
_BANDS: Final = 8  # across the picture
_IN_BANDS: Final = 4  # of them a rule fills a row
_FILLED: Final = 0.9  # of a band's row
_RUNS_ALONG: Final = 0.8  # of a side; what reaches an edge and is so long is a frame or a rule
_SPECK: Final = 0.02  # of the digit's mass; smaller parts are dust
_FADED: Final = 0.45  # of the strength of the digit's ink; what is weaker is no ink of the same pen
_PALE: Final = 0.7  # the same at an edge, where what is weaker is a shadow
_MORE_THAN_DUST: Final = 0.05  # of all mass; if so much lies clear of the edges, what reaches them may be no digit
_FAR: Final = 0.4  # of the digit's longer side; what is farther from it is not of it
_BESIDE: Final = 0.4  # of a part; if no more of it lies within the digit's extent, it is a neighbour's
_TOUCHES: Final = 0.05  # of the digit's longer side; a stroke of its own is no farther
_HANGS: Final = 0.6  # times as high as wide; the top of a 5 is flatter
_DISC: Final = (0.38, 0.65)  # line's width to its length, and shorter to longer side, of what is a filled disc
_APART: Final = 0.4  # of a disc's diameter; what is nearer to others is a piece of a broken line
_ALIKE: Final = (0.2, 25)  # so many parts of such a share of the largest's mass are a page and not a digit

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class _Parts:
    """Connected parts of a picture's ink.

    Attributes:
        found: they within ``whole``.
        whole: the box around all.
        boxes: shape (n, 4): top, left, bottom, right in pixels of the picture, the latter two exclusive.
        mass: ink of each.
        strength: its mean.
        shape: of the picture.
    """

    found: Parts
    whole: Box
    boxes: Floats
    mass: Floats
    strength: Floats
    shape: tuple[int, int]

    @property
    def at_edges(self) -> Mask:
        """Whether each reaches the top, the left, the bottom, the right edge of the picture; shape (n, 4)."""
        height, width = self.shape
        return np.asarray(self.boxes == (0, 0, height, width))

    @property
    def sides(self) -> Floats:
        """Height and width of each, shape (n, 2)."""
        return self.boxes[:, 2:] - self.boxes[:, :2]


def digit_in(ink: Float32Array) -> Float32Array | None:
    """Return the ink of the digit alone; None if there is no digit.

    Args:
        ink: shape (h, w), 0 (paper) to 1 (ink).
    """
    solid = ink > EDGE
    if not solid.any():
        return None
    parts = _parts_of(ink, solid)
    if min(ink.shape) > _LARGE and _may_hold_rules(solid, parts):
        cleared = without_rules(ink, of_one=True)
        if cleared is not ink and (solid := cleared > EDGE).any():
            ink, parts = cleared, _parts_of(cleared, solid)
    if len(parts.mass) == 1:
        return ink
    keep = _of_the_digit(parts)
    if keep is None:
        return None
    if keep.all():
        return ink
    result = np.zeros_like(ink)
    chosen = np.concatenate(([False], keep))[parts.found.labels]
    result[parts.whole] = np.where(chosen, ink[parts.whole], np.float32(0))
    return result


def _parts_of(ink: Float32Array, solid: Mask) -> _Parts:
    whole = box_of(solid)
    found = parts_of(solid[whole])
    top, left = whole[0].start, whole[1].start
    if len(found) == 1:
        box = np.array([[top, left, whole[0].stop, whole[1].stop]], dtype=np.float64)
        return _Parts(found, whole, box, np.ones(1), np.ones(1), ink.shape)
    boxes = np.add(found.boxes, (top, left, top, left), dtype=np.float64)
    of = found.labels.ravel()
    mass = np.asarray(np.bincount(of, weights=ink[whole].ravel())[1:], dtype=np.float64)
    return _Parts(found, whole, boxes, mass, mass / np.bincount(of)[1:], ink.shape)


def _may_hold_rules(solid: Mask, parts: _Parts) -> bool:
    """Whether some row or column is filled along most of the picture, if in steps; a cheap look before a close one."""
    if not (parts.sides / parts.shape > _SPANS).any():
        return False
    rows, columns = parts.whole
    return _is_filled_along(solid[:, columns], rows) or _is_filled_along(solid[rows].T, columns)


def _is_filled_along(solid: Mask, within: slice) -> bool:
    """Whether columns are filled in enough bands of rows; beyond those ``within``, nothing is set at all."""
    band = len(solid) // _BANDS
    if within.stop - within.start <= _FILLED * _IN_BANDS * band:
        return False
    filled = solid[: band * _BANDS].reshape(_BANDS, band, -1).sum(axis=1, dtype=np.int32).max(axis=1) / band
    return bool(np.count_nonzero(filled > _FILLED) >= _IN_BANDS)


def _of_the_digit(parts: _Parts) -> Mask | None:
    """Return which of several parts make the digit; None if they are a page."""
    at_edges = parts.at_edges
    at_edge = at_edges.any(axis=1)
    frame = at_edge & (parts.sides / parts.shape > _RUNS_ALONG).any(axis=1)
    mass = parts.mass.copy()
    is_clear = mass[~at_edge].sum() > _MORE_THAN_DUST * mass.sum()
    if is_clear:
        if not (at_edge & ~frame).any() or min(parts.shape) > _LARGE:
            mass[frame] = 0
        strongest = parts.strength[np.where(at_edge, 0.0, mass).argmax()]
        mass[at_edge & (parts.strength < _PALE * strongest)] = 0
    if min(parts.shape) > _LARGE:
        mass[_discs(parts, mass)] = 0
    main = int((mass * _nearness(parts) * np.where(at_edge & is_clear, 0.5, 1.0)).argmax())
    share, most = _ALIKE
    if min(parts.shape) > _LARGE and np.count_nonzero(mass > share * mass[main]) > most:
        return None
    mass[parts.strength < _FADED * parts.strength[main]] = 0
    mass[_neighbours(parts, at_edges, main)] = 0
    candidates = mass >= _SPECK * mass[main]
    return _near(parts, candidates, main)


def _nearness(parts: _Parts) -> Floats:
    """Return a weight for each part, less for one at the picture's rim."""
    middle = (parts.boxes[:, :2] + parts.boxes[:, 2:]) / 2 / parts.shape - 0.5
    return np.asarray(1 / (1 + 4 * (middle**2).sum(axis=1)))


def _gaps(parts: _Parts, box: Floats) -> Floats:
    """Return how far each part's box is from ``box``, in pixels along the axis on which it is farther."""
    return np.asarray(np.maximum(parts.boxes[:, :2] - box[2:], box[:2] - parts.boxes[:, 2:]).max(axis=1))


def _discs(parts: _Parts, mass: Floats) -> Mask:
    """Return which parts are filled discs, such as punch holes; not if the rest is only dust."""
    width, round_ = _DISC
    sides = parts.sides
    result = np.zeros(len(mass), dtype=np.bool_)
    for number in np.flatnonzero((mass > _SPECK * mass.max()) & (sides.min(axis=1) > round_ * sides.max(axis=1))):
        gaps = _gaps(parts, parts.boxes[number])
        gaps[number] = np.inf
        if gaps.min() < _APART * sides[number].max():
            continue
        top, left, bottom, right = (parts.boxes[number] - np.tile([side.start for side in parts.whole], 2)).astype(int)
        solid = parts.found.labels[top:bottom, left:right] == number + 1
        result[number] = line_width(solid) > width * sides[number].max()
    return result if mass[~result].sum() > _MORE_THAN_DUST * mass.sum() else np.zeros_like(result)


def _neighbours(parts: _Parts, at_edges: Mask, main: int) -> Mask:
    """Return which parts reach into the picture beside the digit, over an edge that the digit itself keeps clear of."""
    reaches = at_edges & ~at_edges[main]
    low, high = parts.boxes[main, :2], parts.boxes[main, 2:]
    within = np.minimum(parts.boxes[:, 2:], high) - np.maximum(parts.boxes[:, :2], low)
    beside = within < _BESIDE * parts.sides
    gap = (-within > _TOUCHES * (high - low).max()).any(axis=1)
    hangs = parts.sides[:, 0] > _HANGS * parts.sides[:, 1]
    beside_it = (reaches[:, 1] | reaches[:, 3]) & beside[:, 1]
    over_it = (reaches[:, 0] | reaches[:, 2]) & beside[:, 0] & (gap | hangs)
    result = beside_it | over_it
    result[main] = False
    return np.asarray(result)


def _near(parts: _Parts, candidates: Mask, main: int) -> Mask:
    """Return which of the ``candidates`` lie near to the main part, or to one that does."""
    keep = np.zeros(len(candidates), dtype=np.bool_)
    keep[main] = True
    box = parts.boxes[main].copy()
    while True:
        found = candidates & ~keep & (_gaps(parts, box) < _FAR * (box[2:] - box[:2]).max())
        if not found.any():
            return keep
        keep |= found
        box[:2] = np.minimum(box[:2], parts.boxes[found, :2].min(axis=0))
        box[2:] = np.maximum(box[2:], parts.boxes[found, 2:].max(axis=0))
