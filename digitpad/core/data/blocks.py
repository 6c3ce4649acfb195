"""Work on all rows of an array, block by block: it needs memory for no more, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy.typing as npt

from digitpad.core.storage.scratch import Rows

Numbers = npt.NDArray[Any]

BLOCK: Final = 1000
"""Rows that are worked on together."""


def in_blocks(count: int, work: Callable[[slice], Numbers]) -> Numbers:
    """Return what ``work`` makes of ``count`` rows, as one array that is read-only; large ones lie on the disk.

    Args:
        count: may be 0.
        work: is given which rows, and returns as many.

    Raises:
        NoRoomError: the disk is full.
    """
    rows = Rows()
    for first in range(0, max(count, 1), BLOCK):
        rows.add(work(slice(first, min(first + BLOCK, count))))
    return rows.array()
