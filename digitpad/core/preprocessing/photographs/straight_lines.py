"""Find what may be a line in the ink of a picture: straight, thin, without holes, nearly along an axis.

Runs of ink across the axis vote for slopes and places (P. Hough, 1962); what they choose is fitted by a parabola.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.fit import Mask
from digitpad.core.preprocessing.rasterise import Float32Array

_STEEPEST: Final = 0.08
_SLOPES: Final = 49
_MOST_LINES: Final = 60  # of a direction
_MOST_RUNS: Final = 60_000  # of a direction; in a halftone nobody looks for rules
_THICK: Final = (0.08, 0.03)  # of the shorter and of the longer side of the picture; no line is thicker
_SHORT: Final = 0.05  # of the longer side
_LEAST: Final = 16  # pixels
_HOLE: Final = 0.01  # of a line, where nothing is
_THIN_SHARE: Final = 0.5  # of a line must be seen beside what crosses it
_SLENDER: Final = 7.0  # times as long as thick; the top of a bow is shorter

CROSSED: Final = 1.7
"""Times its thickness and two pixels: where a line is thicker a stroke crosses it."""

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A line along one axis: from ``start`` to ``stop`` along it, across it at the polynomial ``path``.

    Attributes:
        start: first place along the axis, in pixels.
        stop: last.
        path: coefficients of np.polyval.
        thickness: in pixels.
        level: its ink, 0 to 1.
    """

    start: int
    stop: int
    path: Floats
    thickness: float
    level: float

    def at(self, along: npt.ArrayLike) -> Floats:
        """Return where the line is across the axis at the places ``along`` it."""
        across = np.polynomial.polynomial.polyval(np.asarray(along, dtype=np.float64), self.path[::-1])
        return np.asarray(across, dtype=np.float64)

    @property
    def length(self) -> int:
        """In pixels."""
        return self.stop - self.start + 1


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """All runs of solid pixels across an axis: their places along it, first pixels, and lengths."""

    along: Ints
    first: Ints
    length: Ints

    @property
    def middle(self) -> Floats:
        """Where the middle of each is."""
        return self.first + (self.length - 1) / 2


def candidates(ink: Float32Array, solid: Mask) -> list[Rule]:
    """Return what may be a line along the rows: straight, thin, without holes, the longest first."""
    runs = runs_across(solid)
    long, short = max(solid.shape), min(solid.shape)
    thick = max(4.0, min(_THICK[0] * short, _THICK[1] * long + 2))
    thin = np.flatnonzero(runs.length <= thick)
    least = max(_LEAST, _SHORT * long)
    if len(thin) < least or len(thin) > _MOST_RUNS:
        return []
    along, middle, length = runs.along[thin], runs.middle[thin], runs.length[thin]
    slopes = np.linspace(-_STEEPEST, _STEEPEST, _SLOPES)
    centre = solid.shape[1] / 2
    bins = ((middle - slopes[:, None] * (along - centre) + _STEEPEST * centre) / 2 + 1).astype(np.int64)
    size = int(bins.max()) + 2
    places = bins + size * np.arange(_SLOPES)[:, None]
    votes = _votes(places, size)
    result: list[Rule] = []
    is_left = np.ones(len(thin), dtype=bool)
    for _ in range(_MOST_LINES):
        pairs = votes[:, :-1] + votes[:, 1:]
        slope, place = divmod(int(pairs.argmax()), size - 1)
        if pairs[slope, place] < least:
            break
        near = is_left & (np.abs(bins[slope] - place - 0.5) < 1)
        found = _fitted(along[near], middle[near], length[near])
        on_it = near if found is None else near | (is_left & _on(found, along, middle, length))
        is_left &= ~on_it
        votes -= _votes(places[:, on_it], size)
        if found is not None:
            result += _pieces(found, along[on_it], runs, ink, least)
    return sorted(result, key=lambda rule: -rule.length)


def runs_across(solid: Mask) -> Runs:
    """Return the runs in the columns of ``solid``."""
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    if not len(rows):
        return Runs(*np.zeros((3, 0), dtype=np.int64))
    top, left = int(rows[0]), int(columns[0])
    inside = solid[top : rows[-1] + 1, left : columns[-1] + 1].T
    framed = np.zeros((inside.shape[0], inside.shape[1] + 2), dtype=bool)
    framed[:, 1:-1] = inside
    # In each column a run begins and ends in turn.
    along, places = np.nonzero(framed[:, 1:] != framed[:, :-1])
    first, after = places[::2], places[1::2]
    return Runs(along[::2] + left, first + top, after - first)


def _votes(places: Ints, size: int) -> Ints:
    """Return how many of the ``places``, shape (`_SLOPES`, n), are in each of the ``size`` bins of each slope."""
    return np.bincount(places.ravel(), minlength=_SLOPES * size).reshape(_SLOPES, size)


def _fitted(along: Ints, middle: Floats, length: Ints) -> tuple[Floats, float] | None:
    """Return the path of a line through most of the runs, and its thickness; or None if they make no even line."""
    degree = 2 if np.ptp(along) > 100 else 1
    chosen = np.ones(len(along), dtype=bool)
    for tolerance in (3.0, 1.5):
        if np.count_nonzero(chosen) < _LEAST or np.ptp(along[chosen]) < _LEAST - 1:
            return None
        path = _polynomial(along[chosen], middle[chosen], degree)
        off = np.abs(middle - _at(path, along))
        thickness = _median(length[chosen])
        chosen = (off <= max(tolerance, 0.3 * thickness)) & (np.abs(length - thickness) <= max(1.5, 0.5 * thickness))
    return path, thickness


def _polynomial(along: Ints, across: Floats, degree: int) -> Floats:
    """Return what `np.polyfit` does, in the steps of `np.polynomial.polynomial.polyfit`, which takes longer."""
    powers = np.empty((degree + 1, len(along)))
    powers[0], powers[1] = 1, along
    if degree > 1:
        powers[2] = powers[1] * along
    scale = np.sqrt(np.square(powers).sum(axis=1))
    fitted, *_ = np.linalg.lstsq(powers.T / scale, across, rcond=len(along) * np.finfo(np.float64).eps)
    return np.asarray((fitted / scale)[::-1])


def _at(path: Floats, along: npt.NDArray[Any]) -> Floats:
    """Return what `np.polyval` does, which takes longer."""
    result = path[0] * along + path[1]
    return np.asarray(result if len(path) == 2 else result * along + path[2])


def _median(values: npt.NDArray[Any]) -> float:
    """Return what `np.median` does, which takes ten times as long for few values."""
    ordered, middle = np.sort(values), len(values) // 2
    return float(ordered[middle] if len(values) % 2 else (ordered[middle - 1] + ordered[middle]) / 2)


def _on(line: tuple[Floats, float], along: Ints, middle: Floats, length: Ints) -> Mask:
    path, thickness = line
    near: Mask = np.abs(middle - _at(path, along)) <= max(2.0, 0.5 * thickness)
    return near & (length <= CROSSED * thickness + 2)


def _pieces(line: tuple[Floats, float], along: Ints, runs: Runs, ink: Float32Array, least: float) -> list[Rule]:
    """Return the pieces of a ``line`` between its holes; a stroke that crosses it makes none."""
    path, thickness = line
    if len(along) < max(least, _SLENDER * thickness):
        return []
    off = _at(path, runs.along)
    meets = (runs.first <= off + thickness / 2 + 1) & (runs.first + runs.length >= off - thickness / 2)
    seen = np.zeros(ink.shape[1], dtype=bool)
    seen[runs.along[meets]] = True
    thin = np.zeros(ink.shape[1], dtype=bool)
    thin[along] = True
    places = np.flatnonzero(seen)
    hole = max(2.0, _HOLE * len(places))
    result = []
    for part in np.split(places, np.flatnonzero(np.diff(places) > hole) + 1):
        own = np.flatnonzero(thin[part[0] : part[-1] + 1]) + part[0]
        if len(own) < max(least, _THIN_SHARE * len(part), _SLENDER * thickness):
            continue
        start, stop = int(own[0]), int(own[-1])
        at = np.clip(np.rint(_at(path, own)), 0, len(ink) - 1).astype(np.int64)
        result.append(Rule(start, stop, path, thickness, _median(ink[at, own])))
    return result
