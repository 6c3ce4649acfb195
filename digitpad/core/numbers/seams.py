"""Seams through ink, from its top to its bottom, where they cross the least of it.

One step to the side every other row at the most (after the carving of S. Avidan and A. Shamir, 2007).
"""

from __future__ import annotations

from itertools import groupby
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import FloatArray

_STEEP: Final = 2  # rows to a step to the side: a flatter seam would find its way around every stem
_STEPS: Final = np.array([0, -1, 1])  # of the three ways to a pixel
_AT_ONCE: Final = 8  # parts
_SIDEWAYS: Final = 0.1  # what a step to the side costs, in pixels of ink
_RISE: Final = 0.012  # heights of the line; by so much ink the columns beside a seam must cost more
_MOST_INK: Final = 0.5  # heights of the line; a seam that cuts through more is none

Ints = npt.NDArray[np.int64]


def seams_through(ink: FloatArray, height: float, costs: FloatArray, came: Ints) -> list[tuple[Ints, float]]:
    """Return seams through ``ink`` from left to right: the column in each row, and how much ink they cross.

    Args:
        ink: shape (h, w).
        height: of the line, in pixels.
        costs: as `all_cheapest` gives them.
        came: likewise.
    """
    (down, up), (from_above, from_below) = costs, came
    middle = len(ink) // 2
    total = down[middle] + up[::-1][middle] - ink[middle]
    result = []
    for column in _valleys(total, _RISE * height):
        if total[column] > _MOST_INK * height:
            continue
        above = _followed(from_above, middle, column)
        below = _followed(from_below, len(ink) - 1 - middle, column)
        path = np.concatenate((above[::-1], below[1:]))
        result.append((path, float(ink[np.arange(len(ink)), path].sum())))
    return result


def _valleys(cost: FloatArray, rise: float) -> list[int]:
    """Return the middles of the minima of ``cost`` from which it rises by ``rise`` on either side; not the ends."""
    found: list[int] = []
    falling, extreme, first, last = False, float(cost[0]), 0, 0
    for at, value in enumerate(cost.tolist()):
        if falling:
            if value > extreme + rise:
                found.append((first + last) // 2)
                falling, extreme = False, value
            elif value < extreme - rise / 4:
                extreme, first, last = value, at, at
            elif value < extreme + rise / 4:
                last = at
        elif value < extreme - rise:
            falling, extreme, first, last = True, value, at, at
        else:
            extreme = max(extreme, value)
    return found


def all_cheapest(inks: dict[int, FloatArray]) -> dict[int, tuple[FloatArray, Ints]]:
    """Return the cost of the cheapest way to each pixel of ``inks``, each of shape (h, w), and the step before it.

    Returns:
        for each of them arrays of shape (2, h, w): as it is, and upside down.
    """
    found = {}
    order = sorted(inks, key=lambda number: inks[number].shape)
    for _, same in groupby(order, key=lambda number: len(inks[number])):
        numbers = list(same)
        for at in range(0, len(numbers), _AT_ONCE):
            group = [inks[number] for number in numbers[at : at + _AT_ONCE]]
            rows, widest = group[-1].shape
            framed = np.full((len(group), 2, rows, widest), np.inf)
            for place, ink in enumerate(group):
                framed[place, :, :, : ink.shape[1]] = ink, ink[::-1]
            costs, came = _cheapest(framed.reshape(-1, rows, widest))
            for place, number in enumerate(numbers[at : at + _AT_ONCE]):
                own = slice(2 * place, 2 * place + 2), slice(None), slice(inks[number].shape[1])
                found[number] = costs[own], came[own]
    return found


def _cheapest(inks: FloatArray) -> tuple[FloatArray, Ints]:
    """Return the cost of the cheapest way from the first row to each pixel, and the step that comes before it.

    Args:
        inks: shape (n, h, w); each by itself.
    """
    cost, came = inks.copy(), np.zeros(inks.shape, dtype=np.int64)
    count, rows, columns = inks.shape
    before = np.full((count, columns + 2), np.inf)
    ways = np.empty((3, count, columns))  # straight on, from the left, from the right
    for row in range(1, rows):
        if row % _STEEP:
            cost[:, row] += cost[:, row - 1]
            continue
        before[:, 1:-1] = ways[0] = cost[:, row - 1]
        np.add(before[:, :-2], _SIDEWAYS, out=ways[1])
        np.add(before[:, 2:], _SIDEWAYS, out=ways[2])
        came[:, row] = _STEPS[ways.argmin(axis=0)]
        cost[:, row] += ways.min(axis=0)
    return cost, came


def _followed(came: Ints, row: int, column: int) -> Ints:
    path = [column]
    for at in range(row, 0, -1):
        path.append(path[-1] + int(came[at, path[-1]]))
    return np.array(path)
