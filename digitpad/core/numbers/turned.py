"""Ask whether a page lies on its side or upside down: a doubtful number is read again from the other sides.

Nothing is ever turned in secret: the answer stays as it was read, less sure, with the question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.number import Number
from digitpad.core.numbers.segments import Page
from digitpad.core.preprocessing.rasterise import Float32Array

_SURE: Final = 0.9  # confidence, beyond which nobody asks
_UPRIGHT: Final = 2.0  # to one: how much likelier a page is upright than turned, once it is read with doubt
_CLEAR: Final = 0.5  # confidence that what is turned must have to be asked about
_AS_MANY: Final = 0.5  # of the digits; a side from which fewer are seen takes several for the strokes of one
_LESS_SURE: Final = 0.1  # in the mean, of what the parts of a page are; from a side that is no better, no more
_SHIFTS: Final = ((0, 0), (0, 1), (1, 1), (1, 0))  # of an image that is turned: its centre is not in its middle

Lines = tuple[Number, ...]
ReadSide = Callable[[Ink | Page, float, int], float]
"""Returns how sure the least sure line of a page is; 0 if less than the second says, or with fewer digits."""


def asking_whether_turned(
    page: Ink | Page, lines: Lines, read: ReadSide, turns: Callable[[], Sequence[int]] = lambda: (1, 2, 3)
) -> Lines:
    """Return ``lines`` as they are, or less sure and with `Number.turned_by` where they read better from another side.

    Args:
        page: that was read.
        lines: what was read.
        read: reads another side of it.
        turns: returns the quarters of a full turn by which it may have to be turned.
    """
    upright, digits = _confidence(lines), sum(len(line.digits) for line in lines)
    if upright > _SURE or not digits:
        return lines
    best, quarters = max(_CLEAR, upright), 0
    for turn in turns():
        side = page.turned(turn) if isinstance(page, Page) else turned(page, turn)
        found = read(side, best, int(_AS_MANY * digits) + 1)
        if found >= best:
            best, quarters = found, turn
    if not quarters:
        return lines
    share = _UPRIGHT * upright / (_UPRIGHT * upright + best)
    return tuple(replace(line, confidence=line.confidence * share, turned_by=90 * quarters) for line in lines)


def likely_turns(parts: Float32Array, recogniser: Recogniser) -> list[int]:
    """Return by how many quarters clockwise a page may be turned for all that its parts tell, each by itself.

    Args:
        parts: images of the largest parts of the page as it stands, shape (n, 28, 28), n ≥ 1.
        recogniser: that is asked about them.
    """
    sides = [np.roll(np.rot90(parts, -quarters, (1, 2)), shift, (1, 2)) for quarters, shift in enumerate(_SHIFTS)]
    answers = recogniser.probabilities(np.concatenate(sides), [None] * (len(sides) * len(parts)))
    sure = answers.max(axis=1).reshape(len(sides), -1).mean(axis=1)
    return [quarters for quarters in (1, 2, 3) if sure[quarters] >= sure[0] - _LESS_SURE]


def turned(ink: Ink, quarters: int) -> Ink:
    """Return ``ink`` turned clockwise by ``quarters`` of a full turn."""
    turn = np.linalg.matrix_power(np.array([[0.0, 1.0], [-1.0, 0.0]]), quarters)
    return Ink(tuple(Stroke(stroke.points @ turn) for stroke in ink.strokes))


def _confidence(lines: Sequence[Number]) -> float:
    """Return how sure the least sure of the ``lines`` is."""
    return min((line.confidence for line in lines if line.digits), default=0.0)
