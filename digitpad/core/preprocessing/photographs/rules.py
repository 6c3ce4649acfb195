"""Find printed or drawn lines in the ink of a picture and take them out: rules, squares, underlines, sides of boxes.

A line is thin, straight and longer than anything of a digit; or it is the side of a box, which ends at other lines.
Where a stroke crosses a line the stroke stays. Lines lie nearly level or upright, as those of a sheet in a scanner do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.fit import EDGE, Mask, line_width
from digitpad.core.preprocessing.morphology import parts_of
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
_LONG: Final = 1.8  # heights of what is no line; nothing of a digit is so long and straight
_ACROSS: Final = 1.2  # the same for a line from edge to edge
_THROUGH: Final = 0.98  # of the picture; so far reaches a line from edge to edge
_THINNER: Final = 0.75  # of the mean width of all lines
_SLENDER: Final = 7.0  # times as long as thick; the top of a bow is shorter
_CROSSED: Final = 1.7  # times its thickness and two pixels; where a line is thicker a stroke crosses it
_HATCHED: Final = 0.2  # of the picture; the lines of paper hold less ink
_PALE: Final = 0.65  # of full ink; a line that is paler than strokes is seen apart from them

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
class _Runs:
    """All runs of solid pixels across an axis: their places along it, first pixels, and lengths."""

    along: Ints
    first: Ints
    length: Ints

    @property
    def middle(self) -> Floats:
        return self.first + (self.length - 1) / 2


def without_rules(ink: Float32Array, *, of_one: bool = False) -> Float32Array:
    """Return ``ink`` without lines; the array itself if there are none.

    Halftone and hatching, of which nothing else would be left, are not ruled paper: they stay.

    Args:
        ink: shape (h, w), 0 (paper) to 1 (ink).
        of_one: of one digit, which may be as large as the picture; a line must be unlike its strokes.
    """
    solid = ink > EDGE
    level, upright = _candidates(ink, solid), _candidates(ink.T, solid.T)
    if not level and not upright:
        return ink
    height = _height_of_the_rest(solid, level, upright)
    kept = _accepted(level, upright, height, solid.shape)
    if of_one:
        kept = _unlike_strokes(kept, solid)
    if not any(kept):
        return ink
    result = ink.copy()
    for rules, view in zip(kept, (result, result.T), strict=True):
        for rule in rules:
            _take_out(rule, view)
    if not (result > EDGE).any() and solid.mean() > _HATCHED:
        return ink
    return result


def _unlike_strokes(kept: tuple[list[Rule], list[Rule]], solid: Mask) -> tuple[list[Rule], list[Rule]]:
    """Return those from edge to edge or of boxes that no strokes of a digit are: parallel ones, thinner, paler."""
    width = line_width(solid)
    result: tuple[list[Rule], list[Rule]] = ([], [])
    for rules, others, found, side in zip(kept, kept[::-1], result, solid.shape[::-1], strict=True):
        for rule in rules:
            is_other = rule.thickness < _THINNER * width or rule.level < _PALE
            reaches = rule.length >= _THROUGH * side or (len(rules) > 1 and len(others) > 1)
            if reaches and (is_other or len(rules) > 1):
                found.append(rule)
    return result


def _runs_across(solid: Mask) -> _Runs:
    """Return the runs in the columns of ``solid``."""
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    if not len(rows):
        return _Runs(*np.zeros((3, 0), dtype=np.int64))
    top, left = int(rows[0]), int(columns[0])
    inside = solid[top : rows[-1] + 1, left : columns[-1] + 1].T
    framed = np.zeros((inside.shape[0], inside.shape[1] + 2), dtype=bool)
    framed[:, 1:-1] = inside
    # In each column a run begins and ends in turn.
    along, places = np.nonzero(framed[:, 1:] != framed[:, :-1])
    first, after = places[::2], places[1::2]
    return _Runs(along[::2] + left, first + top, after - first)


def _candidates(ink: Float32Array, solid: Mask) -> list[Rule]:
    """Return what may be a line along the rows: straight, thin, without holes, the longest first."""
    runs = _runs_across(solid)
    long, short = max(solid.shape), min(solid.shape)
    thick = max(4.0, min(_THICK[0] * short, _THICK[1] * long + 2))
    thin = np.flatnonzero(runs.length <= thick)
    least = max(_LEAST, _SHORT * long)
    if len(thin) < least or len(thin) > _MOST_RUNS:
        return []
    along, middle = runs.along[thin], runs.middle[thin]
    slopes = np.linspace(-_STEEPEST, _STEEPEST, _SLOPES)
    centre = solid.shape[1] / 2
    bins = ((middle - slopes[:, None] * (along - centre) + _STEEPEST * centre) / 2 + 1).astype(np.int64)
    size = int(bins.max()) + 2
    votes = np.stack([np.bincount(of_slope, minlength=size) for of_slope in bins])
    result: list[Rule] = []
    is_left = np.ones(len(thin), dtype=bool)
    for _ in range(_MOST_LINES):
        pairs = votes[:, :-1] + votes[:, 1:]
        slope, place = np.unravel_index(int(pairs.argmax()), pairs.shape)
        if pairs[slope, place] < least:
            break
        near = is_left & (np.abs(bins[slope] - place - 0.5) < 1)
        found = _fitted(along[near], middle[near], runs.length[thin][near])
        on_it = near if found is None else is_left & _on(found, along, middle, runs.length[thin])
        on_it |= near & (np.abs(bins[slope] - place - 0.5) < 1)
        is_left &= ~on_it
        for at, of_slope in enumerate(bins[:, on_it]):
            votes[at] -= np.bincount(of_slope, minlength=size)
        if found is not None:
            result += _pieces(found, along[on_it], runs, ink, least)
    return sorted(result, key=lambda rule: -rule.length)


def _fitted(along: Ints, middle: Floats, length: Ints) -> tuple[Floats, float] | None:
    """Return the path of a line through most of the runs, and its thickness; or None if they make no even line."""
    degree = 2 if np.ptp(along) > 100 else 1
    chosen = np.ones(len(along), dtype=bool)
    for tolerance in (3.0, 1.5):
        if np.count_nonzero(chosen) < _LEAST or np.ptp(along[chosen]) < _LEAST - 1:
            return None
        path = np.polynomial.polynomial.polyfit(along[chosen], middle[chosen], degree)[::-1]
        off = np.abs(middle - np.polyval(path, along))
        thickness = float(np.median(length[chosen]))
        chosen = (off <= max(tolerance, 0.3 * thickness)) & (np.abs(length - thickness) <= max(1.5, 0.5 * thickness))
    return np.asarray(path, dtype=np.float64), thickness


def _on(line: tuple[Floats, float], along: Ints, middle: Floats, length: Ints) -> Mask:
    path, thickness = line
    return np.asarray(np.abs(middle - np.polyval(path, along)) <= max(2.0, 0.5 * thickness)) & (
        length <= _CROSSED * thickness + 2
    )


def _pieces(line: tuple[Floats, float], along: Ints, runs: _Runs, ink: Float32Array, least: float) -> list[Rule]:
    """Return the pieces of a ``line`` between its holes; a stroke that crosses it makes none."""
    path, thickness = line
    off = np.polyval(path, runs.along)
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
        at = np.clip(np.rint(np.polyval(path, own)), 0, len(ink) - 1).astype(np.int64)
        result.append(Rule(start, stop, path, thickness, float(np.median(ink[at, own]))))
    return result


def _height_of_the_rest(solid: Mask, level: Sequence[Rule], upright: Sequence[Rule]) -> float:
    """Return how high that is, in pixels, which is left without any line: about a digit's height."""
    rest = solid.astype(np.float32)
    for rules, view in ((level, rest), (upright, rest.T)):
        for rule in rules:
            _take_out(rule, view)
    boxes = parts_of(rest > EDGE).boxes
    heights = (boxes[:, 2] - boxes[:, 0]).astype(np.float64)
    heights = heights[heights < len(solid)]  # what runs through is a stroke upon a rule
    heights = heights[heights >= 0.5 * heights.max(initial=0)]
    if len(heights) and heights.max() > 0.1 * min(solid.shape):
        return float(np.median(heights))
    ends = [rule.length for rule in upright if rule.length < _THROUGH * len(solid)]
    return max(ends, default=max(solid.shape) if not upright else len(solid) / 2)


def _accepted(
    level: Sequence[Rule], upright: Sequence[Rule], height: float, shape: tuple[int, ...]
) -> tuple[list[Rule], list[Rule]]:
    """Return which candidates are lines: those that are long, and the sides of boxes."""
    long = (
        [rule for rule in level if _is_long(rule, height, shape[1])],
        [rule for rule in upright if _is_long(rule, height, shape[0])],
    )
    sides = _sides(level, upright, height, shape[1])
    combs = _combs(long[0], upright, height)
    kept_level = [rule for rule in level if rule in long[0] or rule in sides[0]]
    return kept_level, [rule for rule in upright if rule in long[1] or rule in sides[1] or rule in combs]


def _is_long(rule: Rule, height: float, side: int) -> bool:
    runs_through = rule.start <= (1 - _THROUGH) * side and rule.stop >= _THROUGH * side - 1
    return rule.length >= (_ACROSS if runs_through else _LONG) * height


def _meets(rule: Rule, along: float, across: float, reach: float) -> bool:
    """Whether the place is on ``rule``: ``along`` its axis and ``across`` it, in pixels."""
    inside = rule.start - reach <= along <= rule.stop + reach
    return inside and abs(float(rule.at(along)) - across) <= reach


def _is_alike(one: Rule, other: Rule) -> bool:
    thick = abs(one.thickness - other.thickness) <= max(1.5, 0.4 * max(one.thickness, other.thickness))
    return thick and abs(one.level - other.level) < 0.3


def _sides(
    level: Sequence[Rule], upright: Sequence[Rule], height: float, columns: int
) -> tuple[list[Rule], list[Rule]]:
    """Return the sides of boxes: two upright lines or more, of one make, between the same two level ones.

    The picture may end within a box: then one is enough.
    """
    between: dict[tuple[int, int], list[Rule]] = {}
    for side in upright:
        if side.length < height:
            continue
        reach = side.thickness / 2 + 2.5
        ends = [
            [
                i
                for i, rule in enumerate(level)
                if _meets(rule, float(side.at(end)), end, reach) and _is_alike(rule, side)
            ]
            for end in (side.start, side.stop)
        ]
        for pair in {(a, b) for a in ends[0] for b in ends[1] if a != b}:
            between.setdefault(pair, []).append(side)
    boxes = {
        pair: sides
        for pair, sides in between.items()
        if len(sides) > 1 or all(level[i].start <= 1 or level[i].stop >= columns - 2 for i in pair)
    }
    return (
        [level[i] for pair in boxes for i in pair],
        [side for sides in boxes.values() for side in sides],
    )


def _combs(long: Sequence[Rule], upright: Sequence[Rule], height: float) -> list[Rule]:
    """Return the teeth of combs: three upright lines or more, of one make and length, that stand on a long one."""
    result: list[Rule] = []
    for rule in long:
        teeth = [
            side
            for side in upright
            if _is_alike(rule, side) and _meets(rule, float(side.at(side.stop)), side.stop, side.thickness / 2 + 2.5)
        ]
        for tooth in teeth:
            same = [other for other in teeth if abs(other.length - tooth.length) <= max(2.0, 0.04 * height)]
            if len(same) > 2:
                result.append(tooth)
    return result


def _take_out(rule: Rule, ink: Float32Array) -> None:
    """Blank ``rule``, which lies along the rows of ``ink``; where a stroke crosses it, only if it is paler."""
    reach = int(np.ceil(rule.thickness / 2)) + 2
    start, stop = max(rule.start - reach, 0), min(rule.stop + reach + 1, ink.shape[1])
    columns = np.arange(start, stop)
    at = rule.at(np.clip(columns, rule.start, rule.stop))
    top = max(int(at.min()) - 4 * reach, 0)
    band = ink[top : int(at.max()) + 4 * reach + 1, start:stop]
    runs = _runs_across(band > EDGE)
    off = at[runs.along] - top
    meets = (runs.first <= off + rule.thickness / 2 + 1) & (
        runs.first + runs.length - 1 >= off - rule.thickness / 2 - 1
    )
    alone = meets & (runs.length <= _CROSSED * rule.thickness + 2)
    rows = np.arange(len(band))[:, None]
    gone = np.zeros(band.shape, dtype=bool)
    for column, first, length in zip(runs.along[alone], runs.first[alone], runs.length[alone], strict=True):
        gone[max(first - 1, 0) : first + length + 1, column] = True
    if rule.level < _PALE:
        gone |= (np.abs(rows + top - at) <= rule.thickness / 2 + 1) & (band <= 1.35 * rule.level + 0.05)
    else:
        # Without a stroke, what is soft at the line's edges goes too.
        gone |= (np.abs(rows + top - at) <= rule.thickness / 2 + 2) & (band <= EDGE)
    band[gone] = 0
