"""Templates of handwritten digits: strokes of our own, from which `digitpad.core.data.synthetic` makes endless ink.

They lie in ``resources/digit-templates.json``. Points are ``x,y`` in a box of about 100 × 100, y down. A smooth curve
runs through them; ``!`` marks a corner.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.splines import spline_matrix
from digitpad.core.resources import resource

FloatArray = npt.NDArray[np.float64]

_SPACING: Final = 6.5  # units between the points of a stroke: 1.3 pixels of the image, finer than its lines show


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One way to write a digit.

    Attributes:
        digit: 0 to 9.
        name: of this way, unique among those of the digit.
        commonness: how often it is written, relative to the digit's other ways.
        controls: shape (m, 2); the points of all strokes, centred, the longer side of the digit about 1.
        spline: shape (p, m); times the controls it gives the p points of the curves.
        strokes: the slice of the p points that each stroke has.
        stroke_of_control: shape (m,); the number of the stroke that each control belongs to.
    """

    digit: int
    name: str
    commonness: float
    controls: FloatArray
    spline: FloatArray
    strokes: tuple[slice, ...]
    stroke_of_control: npt.NDArray[np.int64]


@cache
def templates() -> tuple[Template, ...]:
    """Return every way to write every digit, in the order of the digits."""
    ways = json.loads(resource("digit-templates.json").read_text("utf-8"))
    return tuple(
        _template(int(digit), name, way["commonness"], way["strokes"])
        for digit, by_name in ways.items()
        for name, way in by_name.items()
    )


def _template(digit: int, name: str, commonness: float, strokes: Sequence[str]) -> Template:
    from scipy.linalg import block_diag  # noqa: PLC0415 - only for who makes synthetic digits

    parsed = [_parse(text) for text in strokes]
    matrices = [spline_matrix(points, corners, spacing=_SPACING) for points, corners in parsed]
    ends = np.cumsum([len(matrix) for matrix in matrices])
    controls = np.concatenate([points for points, _ in parsed])
    low, high = controls.min(axis=0), controls.max(axis=0)
    return Template(
        digit=digit,
        name=name,
        commonness=commonness,
        controls=(controls - (low + high) / 2) / (high - low).max(),
        spline=block_diag(*matrices),
        strokes=tuple(slice(end - len(matrix), end) for end, matrix in zip(ends.tolist(), matrices, strict=True)),
        stroke_of_control=np.repeat(np.arange(len(parsed)), [len(points) for points, _ in parsed]),
    )


def _parse(text: str) -> tuple[FloatArray, list[int]]:
    """Return the points of a stroke, shape (m, 2), and the indices of its corners, both ends included."""
    words = text.split()
    points = np.array([[float(number) for number in word.rstrip("!").split(",")] for word in words])
    corners = [i for i, word in enumerate(words) if word.endswith("!") and 0 < i < len(words) - 1]
    return points, [0, *corners, len(words) - 1]
