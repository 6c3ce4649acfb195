"""What every picture needs of its pixels' neighbours, without SciPy, which takes longer to import than many pictures.

All is as `scipy.ndimage` has it, to the bit, and sooner where windows are small and the ink is that of a digit.
"""

from __future__ import annotations

from functools import cached_property
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

_NEAR: Final = 10  # pixels; the sum of two squares of so much and one more fits a byte
_MOST_RUNS: Final = 1000  # of pixels in rows; in what has more, such as grain, SciPy finds the parts sooner

Mask = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Scalar = TypeVar("Scalar", np.bool_, np.int32, np.float32)


class Parts:
    """The connected parts of a ``mask``, in the order of their first pixels, row by row.

    Args:
        numbers: of the part that each run of pixels in a row of ``mask`` belongs to, from 1.
        count: of the parts.
        runs: the box of each run, as `boxes`.
    """

    def __init__(self, mask: Mask, numbers: Ints, count: int, runs: Ints) -> None:
        self._mask, self._numbers, self._count, self._runs = mask, numbers, count, runs

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    @cached_property
    def labels(self) -> npt.NDArray[np.int32]:
        """The number of the part that each pixel belongs to from 1, 0 for none, in the mask's shape."""
        labels = np.zeros(self._mask.shape, dtype=np.int32)
        labels[self._mask] = self._numbers.repeat(self._runs[:, 3] - self._runs[:, 1])
        return labels

    @cached_property
    def boxes(self) -> Ints:
        """Top, left, bottom, right of each part in pixels, the latter two exclusive, shape (n, 4)."""
        if not self._count:
            return np.zeros((0, 4), dtype=np.int64)
        order = self._numbers.argsort(kind="stable")
        begins = np.flatnonzero(np.diff(self._numbers[order], prepend=0))
        runs = self._runs[order]
        low, high = np.minimum.reduceat(runs[:, :2], begins), np.maximum.reduceat(runs[:, 2:], begins)
        return np.concatenate((low, high), axis=1)


def highest(values: npt.NDArray[Scalar], size: int) -> npt.NDArray[Scalar]:
    """Return the highest of the ``size`` × ``size`` values around each, of those that there are.

    Of an even ``size``, one more row is before the value than after it, and one more column.
    """
    return _chosen(_chosen(values, size, np.maximum).T, size, np.maximum).T


def lowest(values: npt.NDArray[Scalar], size: int) -> npt.NDArray[Scalar]:
    """Return the lowest of the ``size`` × ``size`` values around each, as `highest` does."""
    return _chosen(_chosen(values, size, np.minimum).T, size, np.minimum).T


def _chosen(values: npt.NDArray[Scalar], size: int, choose: np.ufunc) -> npt.NDArray[Scalar]:
    """Return what ``choose`` makes of the ``size`` values around each in its column."""
    height, before = len(values), size // 2
    padded = np.empty((height + size - 1, values.shape[1]), dtype=values.dtype)
    # Beyond an edge stands what is at it, which is among those around in any case.
    padded[:before], padded[before : before + height], padded[before + height :] = values[0], values, values[-1]
    return _windows(padded, size, choose)


def _windows(values: npt.NDArray[Scalar], size: int, choose: np.ufunc) -> npt.NDArray[Scalar]:
    """Return what ``choose`` makes of each ``size`` values one below the other."""
    width = 1
    while width < size:
        step = min(width, size - width)
        values = choose(values[:-step], values[step:])
        width += step
    return values


def holds_square(mask: Mask, side: int) -> bool:
    """Whether all pixels are set in a square of ``mask`` with ``side`` pixels of a side, or more."""
    rows = _windows(mask, side, np.logical_and)
    return bool(_windows(rows.T, side, np.logical_and).any())


def squared_distances(mask: Mask, reach: int) -> npt.NDArray[np.uint8] | npt.NDArray[np.int32]:
    """Return the square of how far each pixel of ``mask`` is from the nearest one outside; 0 of those outside.

    Args:
        reach: in pixels. What is farther is not told apart, but its square is larger than that of the reach.
    """
    along = _along(mask, reach) ** 2
    squares = along.copy()
    for across in range(1, min(reach + 1, mask.shape[1])):
        others = along + along.dtype.type(across * across)
        np.minimum(squares[:, across:], others[:, :-across], out=squares[:, across:])
        np.minimum(squares[:, :-across], others[:, across:], out=squares[:, :-across])
    return squares


def _along(mask: Mask, reach: int) -> npt.NDArray[np.uint8] | npt.NDArray[np.int32]:
    """Return how far each pixel of ``mask`` is from the nearest one outside in its column, at most ``reach`` + 1."""
    if reach <= _NEAR:
        distances, left = mask.astype(np.uint8), mask
        for _ in range(reach):  # what is left is one pixel thinner above and below each time
            thinner = left.copy()
            thinner[1:] &= left[:-1]
            thinner[:-1] &= left[1:]
            distances += thinner.view(np.uint8)
            left = thinner
        return distances
    places = np.arange(len(mask), dtype=np.int32)[:, None]
    never = np.int32(-reach - 1)
    up = places - np.maximum.accumulate(np.where(mask, never, places))
    down = places - np.maximum.accumulate(np.where(mask[::-1], never, places))
    return np.minimum(np.minimum(up, down[::-1]), np.int32(reach + 1))


def filled(mask: Mask) -> Mask:
    """Return ``mask`` with its holes: what cannot be reached from outside without crossing it."""
    framed = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), dtype=np.bool_)
    framed[1:-1, 1:-1] = mask
    inside: Mask = parts_of(~framed, corners=False).labels[1:-1, 1:-1] != 1  # the first part is the frame's
    return inside


def parts_of(mask: Mask, *, corners: bool = True) -> Parts:
    """Return the connected parts of ``mask``, shape (h, w).

    Args:
        corners: whether pixels are connected that touch at their corners alone.
    """
    height, width = mask.shape
    line = width + 1  # after each row is a pixel of no part, so that no run of pixels goes on in the next
    framed = np.zeros(1 + height * line, dtype=np.bool_)
    framed[1:].reshape(height, line)[:, :width] = mask
    (ends,) = (framed[1:] != framed[:-1]).nonzero()
    starts, stops = ends[::2], ends[1::2]
    rows = starts // line
    runs = np.stack((rows, starts - rows * line, rows + 1, stops - rows * line), axis=1)
    if len(runs) > _MOST_RUNS:
        numbers = _labels_by_scipy(mask, corners=corners)[rows, runs[:, 1]]
        return Parts(mask, numbers, int(numbers.max()), runs)
    # The first run in the row above that each one touches, and the one after the last.
    sides = ("left", "right") if corners else ("right", "left")
    first, after = stops.searchsorted(starts - line, sides[0]), starts.searchsorted(stops - line, sides[1])
    return Parts(mask, *_joined(first, after), runs)


def _joined(first: Ints, after: Ints) -> tuple[Ints, int]:
    """Return the number of the part that each run belongs to, from 1, and how many there are.

    Args:
        first: of the runs that it touches in the row above.
        after: the last of these; if it touches none, no more than ``first``.
    """
    touches = first < after
    origins = np.where(touches, first, np.arange(len(first)))
    for _ in range(len(first).bit_length()):  # twice as far up each time
        origins = origins[origins]
    numbers = (~touches).cumsum()[origins]
    count = len(first) - int(np.count_nonzero(touches))
    if count < 2:
        return numbers, count
    # A run that touches several makes one part of theirs, which has the lowest number.
    lower = list(range(count + 1))
    for run in np.flatnonzero(after - first > 1).tolist():
        own, *others = numbers[first[run] : after[run]].tolist()
        for other in others:
            own = _lowered(own, other, lower)
    left: list[int] = []
    count = -1
    for number, below in enumerate(lower):
        count += below == number
        left.append(count if below == number else left[below])
    return np.array(left)[numbers], count


def _lowered(one: int, other: int, lower: list[int]) -> int:
    """Note in ``lower``, which leads from each number to a lower one, that both are of one part; return its number."""
    while lower[one] != one:
        one = lower[one]
    while lower[other] != other:
        other = lower[other]
    low, high = (one, other) if one < other else (other, one)
    lower[high] = low
    return low


def _labels_by_scipy(mask: Mask, *, corners: bool) -> npt.NDArray[np.int32]:
    from scipy import ndimage  # noqa: PLC0415 - see above

    labels: npt.NDArray[np.int32] = ndimage.label(mask, structure=np.ones((3, 3)) if corners else None)[0]
    return labels
