"""What a drawing of several digits is read as: its digits, and the marks between them that are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from digitpad.core.inference.prediction import Prediction
from digitpad.core.preprocessing.prepared import Prepared

Box = tuple[float, float, float, float]

BETWEEN_LINES: Final = " "
"""What stands in a number's text between the lines of a drawing that has several."""


@dataclass(frozen=True, slots=True)
class NumberDigit:
    """One digit of a number.

    Attributes:
        digit: 0 to 9.
        box: left, top, width and height of its ink, in the drawing's unit; a picture's is its pixel.
        prediction: what the model makes of it alone.
        given: what the model saw of it.
    """

    digit: int
    box: Box
    prediction: Prediction
    given: Prepared = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class NumberMark:
    """What stands between the digits of a number and is none: a point, a comma, a dash, a slash, a sign, a speck.

    Attributes:
        box: as `NumberDigit.box`.
    """

    box: Box


@dataclass(frozen=True, slots=True)
class Number:
    """What a line says, or several lines of a drawing together.

    Attributes:
        text: its digits from left to right; empty for a blank drawing. Lines are parted by `BETWEEN_LINES`.
        confidence: the probability that all of it is right, 0 to 1; 0 for a blank drawing.
        digits: in the order of ``text``.
        marks: from left to right; they are left out of ``text``.
        is_refused: whether there is ink, but no number: no digit, or more segments than a number can have; then
            ``text`` is empty.
        turned_by: by how many degrees clockwise the drawing would have to be turned to read better, 0 if it would not;
            the page may lie on its side or upside down, which the user is asked.
    """

    text: str = ""
    confidence: float = 0.0
    digits: tuple[NumberDigit, ...] = ()
    marks: tuple[NumberMark, ...] = ()
    is_refused: bool = False
    turned_by: int = 0


def joined(lines: Sequence[Number]) -> Number:
    """Return what all ``lines`` of a drawing say, one after the other."""
    if len(lines) == 1:
        return lines[0]
    return Number(
        BETWEEN_LINES.join(line.text for line in lines if line.text),
        joint_confidence([line for line in lines if not line.is_refused]),
        tuple(digit for line in lines for digit in line.digits),
        tuple(mark for line in lines for mark in line.marks),
        is_refused=all(line.is_refused for line in lines),
        turned_by=max(line.turned_by for line in lines),
    )


def joint_confidence(lines: Sequence[Number]) -> float:
    """Return the probability that all ``lines`` are right."""
    return float(np.prod([line.confidence for line in lines]))
