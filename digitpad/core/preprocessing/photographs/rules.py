"""Find printed or drawn lines in the ink of a picture and take them out: rules, squares, underlines, sides of boxes.

A line is thin, straight and longer than anything of a digit; or it is the side of a box, which ends at other lines.
Where a stroke crosses a line the stroke stays. Lines lie nearly level or upright, as those of a sheet in a scanner do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.preprocessing.fit import EDGE, Mask, line_width
from digitpad.core.preprocessing.morphology import parts_of
from digitpad.core.preprocessing.photographs.straight_lines import CROSSED, Rule, candidates, runs_across
from digitpad.core.preprocessing.rasterise import Float32Array

_LONG: Final = 1.8  # heights of what is no line; nothing of a digit is so long and straight
_ACROSS: Final = 1.2  # the same for a line from edge to edge
_THROUGH: Final = 0.98  # of the picture; so far reaches a line from edge to edge
_THINNER: Final = 0.75  # of the mean width of all lines
_HATCHED: Final = 0.2  # of the picture; the lines of paper hold less ink
_PALE: Final = 0.65  # of full ink; a line that is paler than strokes is seen apart from them


def without_rules(ink: Float32Array, *, of_one: bool = False) -> Float32Array:
    """Return ``ink`` without lines; the array itself if there are none.

    Halftone and hatching, of which nothing else would be left, are not ruled paper: they stay.

    Args:
        ink: shape (h, w), 0 (paper) to 1 (ink).
        of_one: of one digit, which may be as large as the picture; a line must be unlike its strokes.
    """
    solid = ink > EDGE
    level, upright = candidates(ink, solid), candidates(ink.T, solid.T)
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
    runs = runs_across(band > EDGE)
    off = at[runs.along] - top
    meets = (runs.first <= off + rule.thickness / 2 + 1) & (
        runs.first + runs.length - 1 >= off - rule.thickness / 2 - 1
    )
    alone = meets & (runs.length <= CROSSED * rule.thickness + 2)
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
