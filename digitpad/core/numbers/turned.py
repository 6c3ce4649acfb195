"""Ask whether a page lies on its side or upside down: a doubtful number is read again from the other sides.

Nothing is ever turned in secret: the answer stays as it was read, less sure, with the question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.number import Number

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

_SURE: Final = 0.9  # confidence, beyond which nobody asks
_UPRIGHT: Final = 2.0  # to one: how much likelier a page is upright than turned, once it is read with doubt
_CLEAR: Final = 0.5  # confidence that what is turned must have to be asked about

Lines = tuple[Number, ...]


def asking_whether_turned(drawing: Ink | Picture, lines: Lines, read: Callable[[Ink | Picture], Lines]) -> Lines:
    """Return ``lines`` as they are, or less sure and with `Number.turned_by` where they read better from another side.

    Args:
        drawing: that was read.
        lines: what was read.
        read: reads a drawing.
    """
    upright = _confidence(lines)
    if upright > _SURE or not any(line.digits for line in lines):
        return lines
    found = [(_confidence(read(turned(drawing, quarters))), quarters) for quarters in (1, 2, 3)]
    best, quarters = max(found)
    if best < max(_CLEAR, upright):
        return lines
    share = _UPRIGHT * upright / (_UPRIGHT * upright + best)
    return tuple(replace(line, confidence=line.confidence * share, turned_by=90 * quarters) for line in lines)


def turned(drawing: Ink | Picture, quarters: int) -> Ink | Picture:
    """Return ``drawing`` turned clockwise by ``quarters`` of a full turn."""
    if isinstance(drawing, Ink):
        turn = np.linalg.matrix_power(np.array([[0.0, 1.0], [-1.0, 0.0]]), quarters)
        return Ink(tuple(Stroke(stroke.points @ turn) for stroke in drawing.strokes))
    return type(drawing)(np.rot90(drawing.pixels, -quarters))


def _confidence(lines: Sequence[Number]) -> float:
    """Return how sure the least sure of the ``lines`` is."""
    return min((line.confidence for line in lines if line.digits), default=0.0)
